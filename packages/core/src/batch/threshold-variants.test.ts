import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { Rule } from '../rules/index.js';
import { assessAll } from './assess-all.js';
import { thresholdVariants } from './threshold-variants.js';

/** Hundredths under thresholds so many per cent lower, as they are, and higher. */
function earned(rule: Rule, facts: Readonly<Record<string, unknown>>, percent = 10): (number | undefined)[] {
  const { framework, read } = sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf(rule) }))));
  const towns = [read(facts)];
  const [lower, higher] = thresholdVariants(framework, towns, percent);
  return [lower, assessAll(framework, towns), higher].map((batch) => batch?.indicator('t.x').earned[0]);
}

describe('other thresholds', () => {
  it('move where full marks are reached', () => {
    expect(earned({ kind: 'linear', of: { fact: 'sessions' }, target: 10 }, { sessions: 9 })).toEqual([200, 180, 164]);
    expect(earned({ kind: 'linear', of: { fact: 'sessions' }, target: 10, floor: 5 }, { sessions: 8 })).toEqual([156, 120, 91]);
    expect(earned({ kind: 'linear', of: { fact: 'sessions' }, target: 1000 }, { sessions: 999 }, 0.1)).toEqual([200, 200, 200]);
    expect(earned({ kind: 'linear', of: { fact: 'sessions' }, target: 1000 }, { sessions: 990 }, 1)).toEqual([200, 198, 196]);
  });

  it('move edges', () => {
    const half: Rule = { kind: 'all-or-nothing', of: { fact: 'sessions' }, atLeast: 10 };
    expect([9, 10, 11].map((sessions) => earned(half, { sessions }))).toEqual([[200, 0, 0], [200, 200, 0], [200, 200, 200]]);
  });

  it('never ask for more than the whole', () => {
    const share = { ratio: ['certified', 'staff'] } as const;
    expect(earned({ kind: 'linear', of: share, target: 1 }, { certified: 9, staff: 10 })).toEqual([200, 180, 180]);
    expect(earned({ kind: 'linear', of: share, target: 0.95 }, { certified: 19, staff: 20 })).toEqual([200, 200, 190]);
  });

  it('leave lines that would lose their length, lookups and nothing at all as they are', () => {
    const share = { ratio: ['certified', 'staff'] } as const;
    expect(earned({ kind: 'linear', of: share, target: 1, floor: 0.95 }, { certified: 98, staff: 100 })).toEqual([200, 120, 120]);
    expect(earned({ kind: 'checklist', fact: 'steps' }, { steps: { a: true, b: false, c: true } })).toEqual([133, 133, 133]);
  });

  it('hold in every class', () => {
    const title = { zh: '题', en: 'title' };
    const { framework, read } = sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 10 }) }), { classes: [{ id: 'own', title, coefficient: 0.5 }] })));
    const batches = thresholdVariants(framework, [read({ sessions: 9 }, { town: { name: '镇', class: 'own' } })], 10);
    expect(batches.map(({ score }) => score.low[0])).toEqual([100, 82]);
  });

  it('are scored by the figures asked for', () => {
    const { framework, read } = sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 10 }) }))));
    const batches = thresholdVariants(framework, [read({ sessions: { value: 9, verified: 8 } })], 10, { values: 'verified', asOf: '2026-01-05' });
    expect(batches.map(({ values, asOf, total }) => [values, asOf, total.earned[0]])).toEqual([['verified', '2026-01-05', 178], ['verified', '2026-01-05', 145]]);
  });
});
