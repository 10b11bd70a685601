import { describe, expect, it } from 'vitest';
import { facts } from '../../test-support/facts.js';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework, readSubmission, type Facts, type Submission } from '../index.js';
import { componentsOf } from './components.js';
import type { Ladder, Rung } from './ladder.js';
import { groundOf, type Ground } from './standpoint.js';

/** So many counts, of which the first `linked` are read by one indicator. */
function groundFor(count: number, linked: number): Ground {
  const ids = Array.from({ length: count }, (_, place) => `f${place}`);
  const declared: Facts = Object.fromEntries(ids.map((id) => [id, facts.trained]));
  const alone = Object.fromEntries(ids.slice(linked).map((id) => [id, indicatorOf({ kind: 'linear', of: { fact: id }, target: 9 })]));
  const framework = defineFramework(specOf(pluginOf({ ...alone, whole: indicatorOf({ kind: 'linear', of: { sum: ids.slice(0, linked) }, target: 99 }) }, { facts: declared })));
  const { submission } = readSubmission(framework, { town: 'A', facts: { t: Object.fromEntries(ids.map((id) => [id, 0])) } });
  return groundOf(framework, submission as Submission, 'self');
}

const ladder = (place: number, ...efforts: number[]): Ladder => ({ fact: `t.f${place}`, indicators: [], rungs: efforts.map((effort): Rung => ({ value: effort, effort })) });

describe('figures that are read together', () => {
  it('are combined with each other and with nothing else, the town as it stands first', () => {
    const { components, exact } = componentsOf(groundFor(4, 2), [ladder(3, 5), ladder(1, 1, 2), ladder(0, 4)]);
    expect(exact).toBe(true);
    expect(components.map(({ facts: inside, settles, programs }) => [[...inside], settles, programs.map(({ indicator }) => indicator.id)])).toEqual([
      [['t.f3'], false, ['t.f3']],
      [['t.f1', 't.f0'], false, ['t.whole']],
    ]);
    expect(components[1]?.options.map(({ change, effort }) => [change, effort])).toEqual([
      [{}, 0],
      [{ 't.f0': 4 }, 4],
      [{ 't.f1': 1 }, 1],
      [{ 't.f1': 1, 't.f0': 4 }, 5],
      [{ 't.f1': 2 }, 2],
      [{ 't.f1': 2, 't.f0': 4 }, 6],
    ]);
  });

  it('are tried in full up to 4,096 combinations', () => {
    const { components, exact } = componentsOf(groundFor(12, 12), Array.from({ length: 12 }, (_, place) => ladder(place, 1)));
    expect([exact, components[0]?.options.length]).toEqual([true, 4096]);
  });

  it('lose the rungs in the middle of the longest ladder first, then whole ladders', () => {
    const most = (list: readonly Ladder[]): unknown => {
      const { components, exact } = componentsOf(groundFor(13, 13), list);
      return [exact, components[0]?.options.length, components[0]?.options.at(-1)?.change];
    };
    const ones = Array.from({ length: 11 }, (_, place) => ladder(place + 1, 1));
    const rest = Object.fromEntries(ones.map(({ fact }) => [fact, 1]));
    expect(most([ladder(0, 3, 1, 2), ...ones])).toEqual([false, 4096, { 't.f0': 3, ...rest }]);
    expect(most([...ones, ladder(0, 1, 2)])).toEqual([false, 4096, { ...rest, 't.f0': 2 }]);
    expect(most([ladder(0, 1), ...ones, ladder(12, 1)])).toEqual([false, 4096, { 't.f0': 1, ...rest }]);
    expect(most([ladder(0, 1, 2, 3), ...ones.slice(1), ladder(12, 7)])).toEqual([false, 4096, { 't.f0': 3, ...Object.fromEntries(Object.entries(rest).slice(1)), 't.f12': 7 }]);
  });
});
