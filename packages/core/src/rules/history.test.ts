import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import type { History } from './index.js';

const fewer: History = { kind: 'history', fact: 'sessions', years: 2, change: 'rate', floor: 0, target: -0.2 };
const more: History = { kind: 'history', fact: 'rate', years: 1, change: 'difference', floor: 0, target: 0.05 };
const earlier = (...figures: unknown[]): Record<string, unknown> => ({ earlier: Object.fromEntries(figures.map((figure, back) => [String(2024 - back), figure === undefined ? {} : { t: { sessions: figure } }])) });
const rates = (rate: unknown): Record<string, unknown> => ({ earlier: { 2024: { t: { rate } } } });

describe('against own history', () => {
  it('gives points for the change against the mean of earlier years, as a rate of it', () => {
    const town = scene(fewer);
    expect([10, 9, 8, 7, 11].map((sessions) => town.points({ sessions }, earlier(11, 9))[0])).toEqual([0, 1, 2, 2, 0]);
  });

  it('gives points for the change in shares where the figure is a percentage', () => {
    expect([80, 82.5, 85, 90, 70].map((rate) => scene(more).points({ rate }, rates(80))[0])).toEqual([0, 1, 2, 2, 0]);
    const sessions: History = { ...fewer, change: 'difference', floor: 0, target: 4 };
    expect([10, 12, 14].map((now) => scene(sessions).points({ sessions: now }, earlier(11, 9))[0])).toEqual([0, 1, 2]);
  });

  it('stays open until every earlier year is reported', () => {
    expect(scene(fewer).result({ sessions: 8 })).toMatchObject({ open: 2, reason: 'unknown-facts' });
    expect(scene(fewer).result({ sessions: 8 }, earlier(10))).toMatchObject({ open: 2, reason: 'unknown-facts' });
    expect(scene(fewer).result({ sessions: 8 }, earlier(undefined, 10))).toMatchObject({ open: 2 });
    expect(scene(fewer).points({ sessions: 8 }, { earlier: { 2023: { t: { sessions: 10 } }, 2022: { t: { sessions: 10 } } } })).toEqual([0, 2, 0]);
  });

  it('takes the nearest years in order where the report does not say its own year', () => {
    expect(scene(fewer).points({ sessions: 8 }, { year: undefined, earlier: { 2021: { t: { sessions: 1 } }, 2024: { t: { sessions: 11 } }, 2022: { t: { sessions: 9 } } } })).toEqual([2, 0, 0]);
  });

  it('is not applicable where a year declares it so or the mean is zero', () => {
    const none = { notApplicable: '尚未设立' };
    expect(scene(fewer).result({ sessions: 8 }, earlier(10, none))).toMatchObject({ status: 'notApplicable', reason: 'declared' });
    expect(scene(fewer).result({ sessions: 8 }, earlier(undefined, none))).toMatchObject({ status: 'notApplicable' });
    expect(scene(fewer).result({ sessions: 8 }, earlier(0, 0))).toMatchObject({ status: 'notApplicable', reason: 'does-not-arise' });
    expect(scene({ ...fewer, change: 'difference' }).points({ sessions: 0 }, earlier(0, 0))).toEqual([0, 0, 2]);
  });

  it('holds the bounds of approximate figures', () => {
    // A fall of 2 to 6 in two years against 18 to 22: from 2/22 to beyond the target.
    expect(scene(fewer).points({ sessions: 8 }, earlier({ atLeast: 9, atMost: 11 }, { atLeast: 9, atMost: 11 }))).toEqual([0.91, 1.09, 0]);
    expect(scene(fewer).points({ sessions: 5 }, earlier({ atLeast: 9, atMost: 10 }, 10))).toEqual([2, 0, 0]);
    expect(scene(fewer).points({ sessions: 9 }, earlier(10, '10次以上'))).toEqual([0, 2, 0]);
  });

  it('refuses equal ends, numbers of years that make no sense, and other facts', () => {
    expect(faultsOf(fewer)).toEqual([]);
    expect(faultsOf({ ...fewer, years: 5 })).toEqual([]);
    expect(faultsOf({ ...fewer, years: 6 })).toEqual(['years bad-limit 6']);
    expect(faultsOf({ ...fewer, years: 0 })).toEqual(['years bad-limit 0']);
    expect(faultsOf({ ...fewer, years: 1.5 })).toEqual(['years bad-limit 1.5']);
    expect(faultsOf({ ...fewer, target: 0 })).toEqual(['target floor-equals-target 0']);
    expect(faultsOf({ ...fewer, fact: 'group' })).toEqual(['fact wrong-fact-kind group']);
  });

  it('has no edges and no way back', () => {
    expect(edgesOf(fewer)).toEqual([]);
    expect(ways(scene(fewer).explain({ sessions: 11 }, earlier(10, 10)))).toEqual([]);
  });

  it('is told in words in both languages', () => {
    expect(wordsOf(fewer)).toEqual({ zh: '专题研究与前2年平均数相比，下降20%得满分，持平为0分，其间按比例', en: 'sessions against the mean of 2 earlier year(s): full marks at −20%, none at no change, in proportion between' });
    expect(wordsOf({ ...more, change: 'difference', floor: -1.5, target: 2, fact: 'nothing' })).toEqual({ zh: 'nothing与前1年平均数相比，上升2得满分，下降1.5为0分，其间按比例', en: 'nothing against the mean of 1 earlier year(s): full marks at +2, none at −1.5, in proportion between' });
    expect(standardOf(fewer)).toEqual({ zh: '与前2年平均数相比下降20%得满分', en: 'full marks at −20% against the mean of 2 earlier year(s)' });
  });
});
