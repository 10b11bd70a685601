import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework, type Framework, type Side } from '../index.js';
import { toUnits } from '../points.js';
import { trends } from './trends.js';

const plugin = pluginOf({ x: indicatorOf({ kind: 'deduction', of: { fact: 'sessions' }, target: 6, each: 0.3 }) });
const old = defineFramework(specOf(plugin));
const next = defineFramework(specOf(plugin, { edition: 'scene-2', basedOn: ['scene-1'], indicators: { 't.x': { points: 4 } }, total: 4 }));
const year = (when: number | undefined, sessions: number, framework: Framework = old, more: Readonly<Record<string, unknown>> = {}): Side => ({ framework, submission: sceneOf(framework).read({ sessions: { value: sessions, verified: sessions - 1 } }, { year: when, ...more }) });
const refused = (...years: readonly Side[]): unknown => trends(years).trends ?? trends(years).issues.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('several years of a town', () => {
  it('stand in order, with what changed from each to the next', () => {
    const { trends: found, issues } = trends([year(2025, 6, next), year(2022, 3), { ...year(2024, 5), values: 'best' }]);
    expect(issues).toEqual([]);
    expect(found?.town).toBe('某镇');
    expect(found?.years.map(({ year: when, values, score, grade, areas }) => [when, values, score?.low, score?.high, grade?.id, areas[0]?.earned])).toEqual([
      [2022, 'self', 1.1, 1.1, 'good', 1.1],
      [2024, 'best', 1.4, 1.4, 'good', 1.4],
      [2025, 'self', 4, 4, 'good', 4],
    ]);
    expect(found?.steps.map(({ bridge, before, after, total: { earned } }) => [bridge, before.year, after.year, earned.rules, earned.facts, earned.reviewer])).toEqual([
      ['same-rules', 2022, 2024, 0, 0.6, -0.3],
      ['based-on', 2024, 2025, 1.4, 0.6, 0.6],
    ]);
    const gains = found?.steps.map(({ total: { earned } }) => toUnits(earned.gain)) ?? [];
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBe(290);
  });

  it('may be one, and are nothing where there is none', () => {
    expect(trends([year(2025, 6)]).trends).toMatchObject({ years: [{ year: 2025 }], steps: [] });
    expect(trends([])).toEqual({ trends: undefined, issues: [] });
  });

  it('are refused with every problem at its place in the list', () => {
    expect(refused(year(undefined, 6))).toEqual(['year-needed 0.year']);
    expect(refused(year(2025, 6), year(2024, 6), year(2025, 5))).toEqual(['year-twice 2.year']);
    expect(refused(year(2025, 6, old), year(2024, 6, next))).toEqual(['editions-reversed 0.framework']);
    expect(refused(year(2024, 6), year(undefined, 6), year(2024, 6, next, { town: '乙镇' }))).toEqual(['year-needed 1.year', 'year-twice 2.year', 'different-towns 2.town']);
  });

  it('are refused naming the town without a year, and the year given twice', () => {
    const { issues } = trends([year(2024, 6), year(2024, 5), year(undefined, 6, old, { town: '乙镇' })]);
    expect(issues.map(({ details }) => details)).toEqual([{ town: '乙镇' }, { year: 2024 }]);
  });
});
