import { describe, expect, it } from 'vitest';
import { facts } from '../../test-support/facts.js';
import type { Value } from '../submission.js';
import { wayTo, type WayTo } from './way-to.js';

const figure = (low: number, high = low): Value => ({ kind: 'figure', low, high });
const along = ({ count, at }: WayTo): unknown[] => Array.from({ length: count }, (_, place) => at(place + 1));

describe('the way from a figure to a better one', () => {
  it('goes by whole units or the decimals that the fact keeps, up and down', () => {
    expect(along(wayTo(facts.staff, figure(3), 6))).toEqual([4, 5, 6]);
    expect(along(wayTo(facts.staff, figure(6, 9), 4))).toEqual([5, 4]);
    expect(along(wayTo(facts.rate, figure(57.8), 58.1))).toEqual([57.9, 58, 58.1]);
    expect(wayTo(facts.budget, figure(0), 2).count).toBe(200);
    expect(along(wayTo(facts.rules, { kind: 'done', villages: 2 }, 4))).toEqual([3, 4]);
    expect([along(wayTo(facts.staff, undefined, 4)), along(wayTo(facts.staff, figure(4, 9), 4))]).toEqual([[4], [4]]);
  });

  it('adds items in the order given', () => {
    expect(along(wayTo(facts.steps, { kind: 'checklist', done: ['b'], notDone: ['a'] }, ['b', 'c', 'a']))).toEqual([['b', 'c'], ['b', 'c', 'a']]);
  });

  it('raises villages one at a time, those that are closest first', () => {
    const rows: Value = { kind: 'rows', rows: [1, 3, 2, undefined, 1] };
    expect(along(wayTo(facts.literate, rows, [3, 3, 3, 3, 3]))).toEqual([
      [1, 3, 3, null, 1],
      [3, 3, 3, null, 1],
      [3, 3, 3, null, 3],
      [3, 3, 3, 3, 3],
    ]);
    expect(along(wayTo(facts.literate, rows, [1, 3, 3, null, 1]))).toEqual([[1, 3, 3, null, 1]]);
  });

  it('is one step for all else', () => {
    expect(along(wayTo(facts.group, { kind: 'flag', value: false }, true))).toEqual([true]);
    expect(along(wayTo(facts.level, { kind: 'choice', option: 'low' }, 'high'))).toEqual(['high']);
    expect(along(wayTo(facts.steps, undefined, ['a', 'b']))).toEqual([['a', 'b']]);
  });
});
