import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import type { Deduction } from './index.js';

const study: Deduction = { kind: 'deduction', of: { fact: 'sessions' }, target: 6, each: 0.3 };
const late: Deduction = { kind: 'deduction', of: { fact: 'trained' }, each: 0.5 };
const rate: Deduction = { kind: 'deduction', of: { fact: 'rate' }, target: 0.9, each: 0.05, per: 0.01 };

describe('deduction', () => {
  it('takes off for each missing unit under the target, and nothing above it', () => {
    expect([7, 6, 5, 3, 0].map((sessions) => scene(study).points({ sessions })[0])).toEqual([2, 2, 1.7, 1.1, 0.2]);
  });

  it('takes off for each incident where there is no target, down to zero', () => {
    expect([0, 1, 3, 4, 5, 1000].map((trained) => scene(late).points({ trained })[0])).toEqual([2, 1.5, 0.5, 0, 0, 0]);
    expect(scene(late).points({ trained: 1000 })).toEqual([0, 0, 2]);
  });

  it('counts parts of a unit in proportion', () => {
    expect([90, 89, 88.9, 50, 49].map((percent) => scene(rate).points({ rate: percent })[0])).toEqual([2, 1.95, 1.95, 0, 0]);
    expect(scene({ ...rate, each: 0.5 }).points({ rate: 89.5 })).toEqual([1.75, 0, 0.25]);
  });

  it('stops at its cap, and at the points that always remain', () => {
    expect([5, 1, 0].map((sessions) => scene({ ...study, cap: 1 }).points({ sessions })[0])).toEqual([1.7, 1, 1]);
    expect([5, 1, 0].map((sessions) => scene({ ...study, least: 1.4 }).points({ sessions })[0])).toEqual([1.7, 1.4, 1.4]);
    expect(scene({ ...late, cap: 2, least: 0.5 }).points({ trained: 9 })[0]).toBe(0.5);
    expect(scene({ ...late, cap: 1, least: 0.5 }).points({ trained: 9 })[0]).toBe(1);
  });

  it('brings its amounts to the points of the framework', () => {
    const doubled = scene(study, {}, { indicators: { 't.x': { points: 4 } }, total: 4 });
    expect(doubled.points({ sessions: 5 })).toEqual([3.4, 0, 0.6]);
    expect(scene({ ...study, least: 0.5, cap: 1 }, {}, { indicators: { 't.x': { points: 4 } }, total: 4 }).points({ sessions: 0 })[0]).toBe(2);
  });

  it('brings bounds crosswise: more incidents, fewer points', () => {
    expect(scene(late).points({ trained: { atLeast: 1, atMost: 2 } })).toEqual([1, 0.5, 0.5]);
    expect(scene(late).points({ trained: '2人以上' })).toEqual([0, 1, 1]);
  });

  it('refuses amounts that are not positive and a cap or a rest beyond full marks', () => {
    expect(faultsOf(study)).toEqual([]);
    expect(faultsOf({ ...study, each: 0 })).toEqual(['each not-positive 0']);
    expect(faultsOf({ ...study, per: -1 })).toEqual(['per not-positive -1']);
    expect(faultsOf({ ...study, cap: 0 })).toEqual(['cap not-positive 0']);
    expect(faultsOf({ ...study, cap: 2.5 })).toEqual(['cap beyond-full-points 2.5']);
    expect(faultsOf({ ...study, cap: 2 })).toEqual([]);
    expect(faultsOf({ ...study, least: 2 })).toEqual(['least beyond-full-points 2']);
    expect(faultsOf({ ...study, least: -0.1 })).toEqual(['least beyond-full-points -0.1']);
    expect(faultsOf({ ...study, of: { fact: 'filed' } })).toEqual(['of wrong-fact-kind filed']);
  });

  it('has its edges where taking off begins and ends, by exact decimals', () => {
    expect(edgesOf(late)).toEqual([0, 4]);
    expect(edgesOf({ ...study, each: 0.2, least: 1.4 })).toEqual([3, 6]);
    expect(edgesOf({ ...study, each: 0.1, cap: 0.3 })).toEqual([3, 6]);
    expect(edgesOf(rate)).toEqual([0.5, 0.9]);
    expect(edgesOf({ ...late, per: 2, cap: 1 })).toEqual([0, 4]);
  });

  it('shows the way up to the target; incidents that happened cannot be undone', () => {
    expect(ways(scene(study).explain({ sessions: 4 }))).toEqual([[{ 't.sessions': 6 }, 0.6, true]]);
    expect(ways(scene(late).explain({ trained: 2 }))).toEqual([]);
    expect(ways(scene(rate).explain({ rate: 80 }))).toEqual([[{ 't.rate': 90 }, 0.5, true]]);
  });

  it('is told in words in both languages', () => {
    expect(wordsOf(study)).toEqual({ zh: '应达到6次，每少1次扣0.3分，扣完为止', en: '6 times asked for, 0.3 points off for each missing, down to zero' });
    expect(wordsOf({ ...rate, cap: 1, least: 0.5 })).toEqual({ zh: '应达到90%，每少1%扣0.05分，累计最多扣1分，保底0.5分', en: '90% asked for, 0.05 points off for each 1% missing, at most 1 point in all, never below 0.5 points' });
    expect(wordsOf(late)).toEqual({ zh: '每发生1人扣0.5分，扣完为止', en: '0.5 points off for each, down to zero' });
    expect(wordsOf({ ...late, per: 2, cap: 1 })).toEqual({ zh: '每发生2人扣0.5分，累计最多扣1分', en: '0.5 points off for each 2 people, at most 1 point in all' });
    expect(wordsOf({ ...late, least: 1 }).zh).toBe('每发生1人扣0.5分，保底1分');
  });

  it('holds a figure against its standard in both languages', () => {
    expect(standardOf(study)).toEqual({ zh: '应达到6次，每少1次扣0.3分', en: '6 times asked for, 0.3 points off for each missing' });
    expect(standardOf(late)).toEqual({ zh: '每1人扣0.5分', en: '0.5 points off for each' });
    expect(standardOf(rate)).toEqual({ zh: '应达到90%，每少1%扣0.05分', en: '90% asked for, 0.05 points off for each 1% missing' });
  });
});
