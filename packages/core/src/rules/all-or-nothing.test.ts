import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import type { AllOrNothing } from './index.js';

const group: AllOrNothing = { kind: 'all-or-nothing', of: { fact: 'group' } };
const three: AllOrNothing = { kind: 'all-or-nothing', of: { fact: 'sessions' }, atLeast: 3 };
const few: AllOrNothing = { kind: 'all-or-nothing', of: { fact: 'sessions' }, atMost: 2 };
const whole: AllOrNothing = { kind: 'all-or-nothing', of: { ratio: ['certified', 'staff'] } };

describe('all or nothing', () => {
  it('gives full marks for yes and none for no', () => {
    expect(scene(group).points({ group: true })).toEqual([2, 0, 0]);
    expect(scene(group).points({ group: false })).toEqual([0, 0, 2]);
    expect(scene(group).points({})).toEqual([0, 2, 0]);
  });

  it('asks for at least so many, or at most so many, bounds included', () => {
    expect([2, 3, 4].map((sessions) => scene(three).points({ sessions })[0])).toEqual([0, 2, 2]);
    expect([1, 2, 3].map((sessions) => scene(few).points({ sessions })[0])).toEqual([2, 2, 0]);
    expect(scene(few).points({ sessions: 0 })[0]).toBe(2);
  });

  it('decides ratios that lie next to the threshold exactly', () => {
    const rate = scene({ ...whole, atLeast: 0.285 });
    expect(rate.points({ certified: 285_000_000, staff: 1_000_000_000 })[0]).toBe(2);
    expect(rate.points({ certified: 284_999_999, staff: 1_000_000_000 })[0]).toBe(0);
    const third = scene({ ...whole, atLeast: 0.3333 });
    expect(third.points({ certified: 3333, staff: 10_000 })[0]).toBe(2);
    expect(third.points({ certified: 333_299_999, staff: 1_000_000_000 })[0]).toBe(0);
    expect(scene({ ...whole, atMost: 0.3333 }).points({ certified: 1, staff: 3 })[0]).toBe(0);
  });

  it('stays open between bounds on both sides of the threshold', () => {
    expect(scene(three).points({ sessions: { atLeast: 2, atMost: 3 } })).toEqual([0, 2, 0]);
    expect(scene(three).points({ sessions: '3次以上' })).toEqual([2, 0, 0]);
    expect(scene(few).points({ sessions: '3次以上' })).toEqual([0, 0, 2]);
  });

  it('refuses both directions at once', () => {
    expect(faultsOf({ ...three, atMost: 5 })).toEqual(['atMost not-monotone 5']);
    expect(faultsOf(three)).toEqual([]);
    expect(faultsOf(few)).toEqual([]);
    expect(faultsOf({ kind: 'all-or-nothing', of: { fact: 'level' } })).toEqual(['of wrong-fact-kind level']);
  });

  it('has one edge', () => {
    expect([edgesOf(group), edgesOf(three), edgesOf(few)]).toEqual([[1], [3], [2]]);
  });

  it('shows the way to full marks', () => {
    expect(ways(scene(group).explain({ group: false }))).toEqual([[{ 't.group': true }, 2, true]]);
    expect(ways(scene(three).explain({ sessions: 1 }))).toEqual([[{ 't.sessions': 3 }, 2, true]]);
    expect(ways(scene(few).explain({ sessions: 5 }))).toEqual([[{ 't.sessions': 2 }, 2, true]]);
    expect(ways(scene(whole).explain({ certified: 11, staff: 19 }))).toEqual([[{ 't.certified': 19 }, 2, true]]);
    expect(ways(scene(group).explain({ group: true }))).toEqual([]);
  });

  it('is told in words in both languages', () => {
    expect(wordsOf(group)).toEqual({ zh: '有则得满分，没有不得分', en: 'full marks if so, none if not' });
    expect(wordsOf(three)).toEqual({ zh: '不少于3次得满分，否则不得分', en: 'full marks for at least 3 times, otherwise none' });
    expect(wordsOf(few)).toEqual({ zh: '不超过2次得满分，否则不得分', en: 'full marks for at most 2 times, otherwise none' });
  });

  it('holds a figure against its standard in both languages', () => {
    expect(standardOf(group)).toEqual({ zh: '应为“是”', en: 'should be yes' });
    expect(standardOf(three)).toEqual({ zh: '应不少于3次', en: 'should be at least 3 times' });
    expect(standardOf(few)).toEqual({ zh: '应不超过2次', en: 'should be at most 2 times' });
    expect(standardOf({ ...whole, atLeast: 1 })).toEqual({ zh: '应达到100%', en: 'should be 100%' });
    expect(standardOf({ ...whole, atLeast: 0.9 })).toEqual({ zh: '应不少于90%', en: 'should be at least 90%' });
    expect(standardOf({ ...whole, atMost: 0.1 })).toEqual({ zh: '应不超过10%', en: 'should be at most 10%' });
  });
});
