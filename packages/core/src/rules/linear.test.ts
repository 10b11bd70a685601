import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import type { Linear } from './index.js';

const certified: Linear = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 };
const fewer: Linear = { kind: 'linear', of: { fact: 'sessions' }, floor: 10, target: 4 };

describe('linear', () => {
  it('gives points in proportion between floor and target, rounded half-up to the hundredth', () => {
    const town = scene(certified);
    expect(town.points({ certified: 11, staff: 19 })).toEqual([1.16, 0, 0.84]);
    expect(town.points({ certified: 0, staff: 19 })).toEqual([0, 0, 2]);
    expect(town.points({ certified: 19, staff: 19 })).toEqual([2, 0, 0]);
    // 2 × 1/16 = 0.125
    expect(town.points({ certified: 1, staff: 16 })).toEqual([0.13, 0, 1.87]);
    expect(scene({ ...certified, floor: 0.5 }).points({ certified: 11, staff: 20 })).toEqual([0.2, 0, 1.8]);
    expect(scene({ ...certified, floor: 0.5 }).points({ certified: 1, staff: 2 })).toEqual([0, 0, 2]);
  });

  it('runs downhill where the floor is above the target', () => {
    const town = scene(fewer);
    expect([4, 3, 7, 10, 11].map((sessions) => town.points({ sessions })[0])).toEqual([2, 2, 1, 0, 0]);
  });

  it('leaves open what is not reported, and takes a whole of zero as not applicable', () => {
    expect(scene(certified).points({ staff: 19 })).toEqual([0, 2, 0]);
    expect(scene(certified).result({ certified: 0, staff: 0 })).toMatchObject({ status: 'notApplicable', reason: 'does-not-arise', notApplicable: 2 });
  });

  it('brings bounds of the figures to bounds of the points', () => {
    expect(scene(certified).points({ certified: { atLeast: 5, atMost: 10 }, staff: 20 })).toEqual([0.5, 0.5, 1]);
    expect(scene(fewer).points({ sessions: { atLeast: 7 } })).toEqual([0, 1, 1]);
    expect(scene(fewer).points({ sessions: '近7次' })).toEqual([1, 1, 0]);
  });

  it('refuses a target equal to its floor, unknown facts and facts that cannot be counted', () => {
    expect(faultsOf({ ...certified, floor: 1 })).toEqual(['target floor-equals-target 1']);
    expect(faultsOf({ ...certified, target: 0 })).toEqual(['target floor-equals-target 0']);
    expect(faultsOf({ kind: 'linear', of: { fact: 'nothing' }, target: 1 })).toEqual(['of unknown-fact nothing']);
    expect(faultsOf({ kind: 'linear', of: { fact: 'filed' }, target: 1 })).toEqual(['of wrong-fact-kind filed']);
    expect(faultsOf({ kind: 'linear', of: { sum: [] }, target: 1 })).toEqual(['of empty']);
    expect(faultsOf(certified)).toEqual([]);
  });

  it('has its edges at floor and target', () => {
    expect(edgesOf(certified)).toEqual([0, 1]);
    expect(edgesOf(fewer)).toEqual([10, 4]);
  });

  it('shows the way to full marks: up to the target, or down to it', () => {
    expect(ways(scene(certified).explain({ certified: 11, staff: 19 }))).toEqual([[{ 't.certified': 19 }, 0.84, true]]);
    expect(ways(scene(fewer).explain({ sessions: 6 }))).toEqual([[{ 't.sessions': 4 }, 0.67, true]]);
    expect(ways(scene({ ...certified, floor: 0.2, target: 0.9 }).explain({ certified: 11, staff: 19 }))).toEqual([[{ 't.certified': 18 }, 0.92, true]]);
  });

  it('is told in words in both languages', () => {
    expect(wordsOf({ ...certified, floor: 0.5 })).toEqual({ zh: '达到100%得满分，50%为0分，其间按比例得分', en: 'full marks at 100%, none at 50%, in proportion between' });
    expect(wordsOf(certified).zh).toBe('达到100%得满分，0%为0分，其间按比例得分');
    expect(standardOf(certified)).toEqual({ zh: '目标100%', en: 'target 100%' });
    expect(standardOf(fewer)).toEqual({ zh: '目标4次', en: 'target 4 times' });
  });
});
