import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, messageOf, readSubmission, type Assessment } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FACTOR_POINTS, worldJustice } from '../../../docs/examples/world-justice-index/framework.js';
import { root } from './root.mjs';

/** Overall score and the eight factors as published for 2020, not rounded, to twelve decimals. */
const published = {
  china: [0.478726852471, 0.321873145591, 0.534247098871, 0.426641683987, 0.288849425027, 0.77991441207, 0.49352753426, 0.534604935171, 0.45015658479],
  denmark: [0.899466051645, 0.943533319944, 0.94625570237, 0.877020287033, 0.916806143401, 0.927592295399, 0.898103506617, 0.86095290721, 0.825464251183],
  venezuela: [0.269100950606, 0.173439909876, 0.308997262623, 0.275722393808, 0.310612576134, 0.484252233937, 0.196578651489, 0.274015227377, 0.12918934961],
} as const;

/** The same to the two decimals that the report prints. */
const printed = {
  china: ['0.48', '0.32', '0.53', '0.43', '0.29', '0.78', '0.49', '0.53', '0.45'],
  denmark: ['0.90', '0.94', '0.95', '0.88', '0.92', '0.93', '0.90', '0.86', '0.83'],
  venezuela: ['0.27', '0.17', '0.31', '0.28', '0.31', '0.48', '0.20', '0.27', '0.13'],
} as const;

type Country = keyof typeof published;
const countries = Object.keys(published) as Country[];

interface Written {
  readonly town: object;
  readonly facts: { readonly wjp: Readonly<Record<string, string>> };
}

function written(country: Country): Written {
  return parse(readFileSync(join(root, 'docs/examples/world-justice-index', `${country}.yaml`), 'utf8')) as Written;
}

function assessed(data: unknown): Assessment {
  const { submission, issues } = readSubmission(worldJustice, data);
  if (submission === undefined) throw new Error(issues.map((each) => messageOf(each).en).join('\n'));
  return assess(worldJustice, submission);
}

/** Overall score, then the factors, from 0 to 1. */
function indexOf({ score, areas }: Assessment): number[] {
  return [(score?.low ?? NaN) / worldJustice.total, ...areas.map(({ earned }) => earned / FACTOR_POINTS)];
}

/** Half up to two decimals; six are exact, as the next test shows. */
function twoDecimals(value: number): string {
  return (Math.round(value * 100) / 100).toFixed(2);
}

describe('the Rule of Law Index 2020, computed again', () => {
  it.each(countries)('%s has all 44 sub-factors and nothing open', (country) => {
    const result = assessed(written(country));
    expect(result.areas.map(({ indicators }) => indicators.length)).toEqual([6, 4, 4, 8, 3, 5, 7, 7]);
    expect([result.total.open, result.total.notApplicable, result.framework.class]).toEqual([0, 0, 'complete']);
  });

  it.each(countries)('%s gets its published overall score and factors to the sixth decimal, and as printed', (country) => {
    const found = indexOf(assessed(written(country)));
    expect(found).toHaveLength(9);
    for (const [place, value] of published[country].entries()) expect(Math.abs((found[place] ?? NaN) - value), `place ${place}`).toBeLessThan(1e-6);
    expect(found.map(twoDecimals)).toEqual(printed[country]);
  });

  it('leaves a sub-factor that is not published out of the mean of its factor, by the class of the country', () => {
    const cases = { 'without-1-1': ['factor-1-1'], 'without-2-4-and-7-1': ['factor-2-4', 'factor-7-1'] } as const;
    for (const [id, missing] of Object.entries(cases)) {
      const { facts } = written('china');
      const kept = Object.entries(facts.wjp).filter(([key]) => !(missing as readonly string[]).includes(key));
      const found = indexOf(assessed({ fazhi: 1, framework: 'world-justice-2020', town: { name: '某国', class: id }, facts: { wjp: Object.fromEntries(kept) } }));
      const factor = (place: number): number => {
        const figures = kept.filter(([key]) => key.startsWith(`factor-${place}-`)).map(([, figure]) => Number.parseFloat(figure) / 100);
        return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
      };
      const means = [1, 2, 3, 4, 5, 6, 7, 8].map(factor);
      for (const [place, mean] of [means.reduce((sum, mean) => sum + mean, 0) / 8, ...means].entries()) expect(Math.abs((found[place] ?? NaN) - mean)).toBeLessThan(1e-6);
    }
  });

  it('stays an interval where a figure is missing without being said to be', () => {
    const { facts, town } = written('denmark');
    const { 'factor-3-2': _left, ...rest } = facts.wjp;
    const { score } = assessed({ fazhi: 1, framework: 'world-justice-2020', town, facts: { wjp: rest } });
    expect((score?.high ?? 0) - (score?.low ?? 0)).toBe(FACTOR_POINTS / 4);
  });
});
