import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { assessAll } from '../batch/assess-all.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec } from '../framework.js';
import type { Peers } from '../rules/index.js';
import { cellStates, type FactsTable } from '../table/facts-table.js';

const share: Peers['of'] = { ratio: ['certified', 'staff'] };

interface Told {
  readonly points: readonly (readonly [earned: number, open: number])[];
  readonly groups: unknown;
}

/** What towns with these figures get from one rule that compares them. */
function compared(rule: Omit<Peers, 'kind'>, towns: readonly Readonly<Record<string, unknown>>[], more: Partial<FrameworkSpec> = {}): Told {
  const { framework, read } = sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'peers', ...rule }) }), more)));
  const batch = assessAll(framework, towns.map((facts) => read(facts)));
  const { earned, open } = batch.indicator('t.x');
  return { points: towns.map((_, town) => [earned[town] ?? -1, open[town] ?? -1] as const), groups: batch.peers.map(({ towns: all, known, state }) => [all, known, state]) };
}

const column = (figures: readonly number[]): FactsTable['facts'][string] => {
  const low = Float64Array.from(figures);
  return { low, high: low, state: new Uint8Array(figures.length).fill(cellStates.known) };
};
const earned = (told: Told): number[] => told.points.map(([points]) => points);
const sessions = (...figures: readonly unknown[]): Record<string, unknown>[] => figures.map((figure) => ({ sessions: figure }));
const of = { fact: 'sessions' } as const;

describe('towns held against each other', () => {
  it('earn by their gap to the mean', () => {
    expect(earned(compared({ of, against: 'mean', floor: -2, target: 2 }, sessions(1, 2, 3, 4, 5)))).toEqual([0, 50, 100, 150, 200]);
    expect(earned(compared({ of: share, against: 'mean', floor: -0.1, target: 0.1 }, [10, 11, 12, 13, 14].map((certified) => ({ certified, staff: 20 }))))).toEqual([0, 50, 100, 150, 200]);
  });

  it('earn by their gap to the median, which lies between the middle two', () => {
    expect(earned(compared({ of, against: 'median', floor: -2, target: 2 }, sessions(0, 2, 2, 4, 20)))).toEqual([0, 100, 100, 200, 200]);
    expect(earned(compared({ of, against: 'median', floor: -2, target: 2 }, sessions(1, 2, 3, 4, 5, 6)))).toEqual([0, 25, 75, 125, 175, 200]);
  });

  it('earn by their position between the worst and the best, the worst being where the rule says', () => {
    expect(earned(compared({ of, against: 'min-max', floor: 0, target: 1 }, sessions(2, 4, 6, 8, 10)))).toEqual([0, 50, 100, 150, 200]);
    expect(earned(compared({ of, against: 'min-max', floor: 1, target: 0 }, sessions(2, 4, 6, 8, 10)))).toEqual([200, 150, 100, 50, 0]);
    expect(earned(compared({ of, against: 'min-max', floor: 0.25, target: 0.75 }, sessions(2, 4, 6, 8, 10)))).toEqual([0, 0, 100, 200, 200]);
  });

  it('earn by rank, those that are level alike', () => {
    expect(earned(compared({ of, against: 'rank', floor: 0, target: 1 }, sessions(9, 1, 5, 5, 3)))).toEqual([200, 0, 125, 125, 50]);
    expect(earned(compared({ of, against: 'rank', floor: 0, target: 1 }, sessions(3, 3, 3, 3, 3)))).toEqual([100, 100, 100, 100, 100]);
  });

  it('are compared to a millionth, exactly, however large their figures', () => {
    const huge = (measure: Peers['of'], figures: readonly number[], more: FactsTable['facts'] = {}): number[] => {
      const { framework } = sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'peers', of: measure, against: 'min-max', floor: 0, target: 1 }) }))));
      return [...assessAll(framework, { towns: figures.map((_, place) => `镇${place}`), facts: { 't.sessions': column(figures), ...more } }).indicator('t.x').earned];
    };
    expect(huge(of, [0, 1, 2, 3, 4].map((n) => n * 1_000_000_000_000_000))).toEqual([0, 50, 100, 150, 200]);
    const staff = column([4, 4, 4, 4, 4].map((n) => n * 1_000_000_000_000_000));
    expect(huge({ difference: ['sessions', 'staff'] }, [0, 1, 2, 3, 4].map((n) => n * 1_000_000_000_000_000), { 't.staff': staff })).toEqual([0, 50, 100, 150, 200]);
    expect(huge({ ratio: ['sessions', 'staff'] }, [1, 1, 2, 3, 3].map((n) => n * 1_000_000_000_000_000), { 't.staff': staff })).toEqual([0, 0, 100, 200, 200]);
    // −1 ÷ 3 of a millionth more or less is rounded half-up, below zero as well.
    const thirds = column([3, 3, 3, 3, 3].map((n) => n * 3_000_000_000_000_000));
    expect(huge({ ratio: ['sessions', 'staff'] }, [-1, -1, 0, 1, 1].map((n) => n * 1_000_000_000_000_000), { 't.staff': thirds })).toEqual([0, 0, 100, 200, 200]);
  });
});

describe('towns that cannot be compared', () => {
  const rule = { of, against: 'min-max', floor: 0, target: 1 } as const;

  it('stay open while fewer than five are known, unless the framework says otherwise', () => {
    expect(compared(rule, sessions(1, 2, 3, 4))).toEqual({ points: [[0, 200], [0, 200], [0, 200], [0, 200]], groups: [[4, 4, 'few']] });
    expect(compared(rule, sessions(1, 2, 3, 4, null))).toMatchObject({ groups: [[5, 4, 'few']] });
    expect(compared(rule, sessions(1, 2, 3), { smallPeerGroups: 'score' })).toEqual({ points: [[0, 0], [100, 0], [200, 0]], groups: [[3, 3, 'scored']] });
    expect(compared(rule, sessions(1), { smallPeerGroups: 'score' })).toMatchObject({ groups: [[1, 1, 'few']] });
    expect(compared(rule, sessions(1, 2), { smallPeerGroups: 'score' })).toMatchObject({ groups: [[2, 2, 'scored']] });
  });

  it('stay open where all are alike: there is no best and no worst', () => {
    expect(compared(rule, sessions(3, 3, 3, 3, 3))).toEqual({ points: [3, 3, 3, 3, 3].map(() => [0, 200]), groups: [[5, 5, 'equal']] });
  });

  it('stay open where their own figure is not known exactly, and do not move the others', () => {
    expect(compared(rule, sessions(0, 1, 2, 3, 4, null, '10次以上'))).toEqual({ points: [[0, 0], [50, 0], [100, 0], [150, 0], [200, 0], [0, 200], [0, 200]], groups: [[7, 5, 'scored']] });
  });

  it('are left out where the matter does not arise', () => {
    const towns = [1, 2, 3, 4, 5].map((certified) => ({ certified, staff: 5 }));
    expect(compared({ ...rule, of: share }, [...towns, { certified: 0, staff: 0 }])).toMatchObject({ groups: [[5, 5, 'scored']] });
  });

  it('are compared within their class alone', () => {
    const classes = [{ id: 'a', title: { zh: '甲', en: 'a' } }, { id: 'b', title: { zh: '乙', en: 'b' } }];
    const { framework, read } = sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'peers', ...rule }) }), { classes })));
    const towns = ['a', 'b', 'a', 'b', 'a', 'a', 'a'].map((own, place) => read({ sessions: place }, { town: { name: `镇${place}`, class: own } }));
    const batch = assessAll(framework, towns);
    expect([...batch.indicator('t.x').earned]).toEqual([0, 0, 67, 0, 133, 167, 200]);
    expect(batch.peers).toEqual([
      { indicator: 't.x', class: 'a', towns: 5, known: 5, state: 'scored' },
      { indicator: 't.x', class: 'b', towns: 2, known: 2, state: 'few' },
    ]);
    expect(batch.assessment(2).areas[0]?.indicators[0]).toMatchObject({ status: 'scored', earned: 0.67, lost: 1.33, open: 0 });
    expect(batch.assessment(1).areas[0]?.indicators[0]).toMatchObject({ status: 'open', reason: 'needs-peers', open: 2 });
    expect([...batch.total.earned]).toEqual([0, 0, 67, 0, 133, 167, 200]);
  });
});
