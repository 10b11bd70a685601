import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import { digestOf } from '../digest.js';
import { readSubmission } from './submission.js';

const plugin = pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) });
const told = (years: readonly number[] | undefined, year: unknown): unknown[] => {
  const framework = defineFramework(specOf(plugin, years === undefined ? {} : { years }));
  return readSubmission(framework, { town: '甲镇', year }).issues.map(({ code, severity, path, details }) => [code, severity, path.join('.'), details]);
};

describe('the years of an edition', () => {
  it('are held against the year reported on, which is told and read', () => {
    expect(told([2025, 2026], 2024)).toEqual([['year-not-for-edition', 'notice', 'year', { year: 2024, edition: 'scene-1', years: '2025、2026' }]]);
    expect(told([2025, 2026], '2026年')).toEqual([]);
  });

  it('say nothing where one of them is not known', () => {
    expect([told(undefined, 2024), told([2025], null)]).toEqual([[], []]);
  });

  it('are no part of the digest', () => {
    expect(digestOf(defineFramework(specOf(plugin, { years: [2025] })))).toBe(digestOf(defineFramework(specOf(plugin))));
  });
});
