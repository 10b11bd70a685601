import { describe, expect, it } from 'vitest';
import { randomYears } from '../../test-support/years.js';
import { assess, digestOf, type Assessment, type Side } from '../index.js';
import { toUnits } from '../points.js';
import { diff, type YearDiff } from './diff.js';
import { splitOf, splitOrNull, type SplitPoints } from './split.js';

/** A tenth of what `npm run test:long` tries; fewer still while mutants are tried, which asks for a run each. */
const PAIRS = Number(process.env['FAZHI_PAIRS'] ?? 200);

const scored = ({ framework, submission, values = 'self' }: Side): Assessment => assess(framework, submission, { values });

/** Every split of a comparison, by where it stands. */
function splitsIn({ total, score, areas, indicators }: YearDiff): [string, SplitPoints][] {
  const parts = [...areas, ...indicators].flatMap(({ id, earned, open }): [string, SplitPoints][] => [[`${id} earned`, earned], [`${id} open`, open]]);
  const ends = Object.entries(score).flatMap(([end, split]): [string, SplitPoints][] => (split === null ? [] : [[end, split]]));
  return [...Object.entries(total), ...ends, ...parts];
}

const slip = ({ before, after, gain, rules, facts, reviewer }: SplitPoints): boolean => {
  const [parts, change] = [toUnits(rules) + toUnits(facts) + toUnits(reviewer), toUnits(after) - toUnits(before)];
  return parts !== change || toUnits(gain) !== change;
};

describe(`${PAIRS} random pairs of years`, () => {
  const seen = { rules: 0, facts: 0, reviewer: 0, added: 0, removed: 0, unscored: 0, same: 0 };

  it('split every change so that the parts add up to the last hundredth', () => {
    for (let seed = 0, pairs = 0; pairs < PAIRS; seed += 1) {
      const years = randomYears(seed);
      if (years === undefined) continue;
      pairs += 1;
      const { diff: found, issues } = diff(years.before, years.after);
      expect(issues, `seed ${seed}`).toEqual([]);
      if (found === undefined) throw new Error(`seed ${seed}`);
      const splits = splitsIn(found);
      expect(splits.filter(([, split]) => slip(split)), `seed ${seed}`).toEqual([]);
      const [before, after] = [scored(years.before), scored(years.after)];
      expect([found.before.total, found.after.total, found.before.score, found.after.score], `seed ${seed}`).toEqual([before.total, after.total, before.score, after.score]);
      for (const key of ['earned', 'open', 'lost', 'notApplicable'] as const) expect([found.total[key].before, found.total[key].after]).toEqual([before.total[key], after.total[key]]);
      expect(found.indicators.filter(({ presence }) => presence === 'both' || presence === 'added')).toHaveLength(allOf(after).length);
      if (digestOf(years.before.framework) === digestOf(years.after.framework)) {
        seen.same += 1;
        // Same rules earn the same, whatever the town's class; then everything is facts and the reviewer.
        expect(splits.filter(([, { rules }]) => rules !== 0), `seed ${seed}`).toEqual([]);
      }
      if (years.before.submission === years.after.submission) expect(splits.filter(([, { facts }]) => facts !== 0), `seed ${seed}`).toEqual([]);
      if (years.before.values === 'self' && years.after.values === 'self') expect(splits.filter(([, { reviewer }]) => reviewer !== 0), `seed ${seed}`).toEqual([]);
      for (const due of ['rules', 'facts', 'reviewer'] as const) seen[due] += Number(splits.some(([, split]) => split[due] !== 0));
      for (const presence of ['added', 'removed'] as const) seen[presence] += Number(found.indicators.some((each) => each.presence === presence));
      seen.unscored += Number(found.score.low === null);
    }
  }, 300_000);

  it('are of every sort', () => {
    expect(Object.entries(seen).filter(([, times]) => times * 300 < PAIRS)).toEqual([]);
  });

  it('have indicators that add up to their areas and areas that add up to the total', () => {
    for (let seed = 0; seed < PAIRS / 10; seed += 1) {
      const years = randomYears(seed);
      const found = years === undefined ? undefined : diff(years.before, years.after).diff;
      if (found === undefined) continue;
      const sum = (parts: YearDiff['areas'], due: 'rules' | 'facts' | 'reviewer'): number => parts.reduce((units, { earned }) => units + toUnits(earned[due]), 0);
      const inAreas = found.indicators.filter(({ area }) => area !== 'bonus' && area !== 'deductions');
      for (const due of ['rules', 'facts', 'reviewer'] as const) {
        expect(sum(found.areas, due), `seed ${seed}`).toBe(toUnits(found.total.earned[due]));
        // An indicator may move between areas or blocks from one framework to the other; then only totals agree.
        if (found.bridge === 'same-rules') expect(sum(inAreas, due), `seed ${seed}`).toBe(toUnits(found.total.earned[due]));
      }
    }
  });
});

function allOf({ areas, bonus, deductions }: Assessment): unknown[] {
  return [...areas, bonus, deductions].flatMap(({ indicators }) => indicators);
}

describe('the split of one figure', () => {
  const corners = { before: 1.1, reruled: 1.4, ownBefore: 1.7, ownAfter: 2.3, after: 1.9 };

  it('takes rules from the old material, facts from own figures, and what is left from the reviewer', () => {
    expect(splitOf(corners)).toEqual({ before: 1.1, after: 1.9, gain: 0.8, rules: 0.3, facts: 0.6, reviewer: -0.1 });
  });

  it('is none where any of the five is missing', () => {
    expect(splitOrNull(corners)).toEqual(splitOf(corners));
    for (const key of Object.keys(corners)) expect(splitOrNull({ ...corners, [key]: null })).toBeNull();
  });

  it('takes no figure finer than a hundredth', () => {
    expect(() => splitOf({ ...corners, before: 0.001 })).toThrow(RangeError);
  });
});
