import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, scene, sceneOf, specOf, type Scene } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec, UntruePolicy } from '../framework.js';
import type { Rule } from '../rules/index.js';
import type { ValuesOption } from '../submission.js';
import { planOf } from './plan.js';
import { scoreTable } from './score.js';
import { tableOf } from './cells.js';
import { holdToTruth } from './untrue.js';

const certified: Rule = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 };
const held = (untrue: UntruePolicy, rule: Rule = certified, more: Partial<FrameworkSpec> = {}): Scene => scene(rule, {}, { untrue, ...more });
const corrected = { certified: { value: 18, verified: 16 }, staff: 20 };

/** Earned, open, lost and what 不实从重 did. */
function told(town: Scene, facts: Readonly<Record<string, unknown>>, values: ValuesOption = 'best'): unknown[] {
  const { earned, open, lost, untrue } = town.result(facts, {}, { values });
  return [earned, open, lost, untrue];
}

describe('a claim that a reviewer corrected downwards', () => {
  it('counts as verified where the framework asks for no more', () => {
    expect(told(held('accept'), corrected)).toEqual([1.6, 0, 0.4, undefined]);
  });

  it('earns nothing, or pays a multiple of what was claimed too much', () => {
    expect(told(held('zero'), corrected)).toEqual([0, 0, 2, { claimed: 1.8, taken: 1.6 }]);
    expect(told(held({ factor: 1 }), corrected)).toEqual([1.4, 0, 0.6, { claimed: 1.8, taken: 0.2 }]);
    expect(told(held({ factor: 2.5 }), corrected)).toEqual([1.1, 0, 0.9, { claimed: 1.8, taken: 0.5 }]);
  });

  it('never earns less than nothing', () => {
    expect(told(held({ factor: 8 }), corrected)).toEqual([0, 0, 2, { claimed: 1.8, taken: 1.6 }]);
    expect(told(held({ factor: 9 }), corrected)).toEqual([0, 0, 2, { claimed: 1.8, taken: 1.6 }]);
    expect(told(held({ factor: 1 }), { ...corrected, certified: { value: 18, verified: 0 } })).toEqual([0, 0, 2, { claimed: 1.8, taken: 0 }]);
  });

  it('is rounded once, half-up, to the places of the framework', () => {
    expect(told(held({ factor: 0.25 }, certified, { places: 1 }), corrected)).toEqual([1.6, 0, 0.4, { claimed: 1.8, taken: 0 }]);
    expect(told(held({ factor: 0.26 }, certified, { places: 1 }), corrected)).toEqual([1.5, 0, 0.5, { claimed: 1.8, taken: 0.1 }]);
    expect(told(held({ factor: 0.01 }), corrected)).toEqual([1.6, 0, 0.4, { claimed: 1.8, taken: 0 }]);
    expect(told(held({ factor: 0.03 }), corrected)).toEqual([1.59, 0, 0.41, { claimed: 1.8, taken: 0.01 }]);
  });

  it('is told in words', () => {
    const sentence = (untrue: UntruePolicy, facts = corrected): unknown => held(untrue).explain(facts, {}, { values: 'best' }).sentence;
    expect(sentence({ factor: 2.5 })).toEqual({
      zh: '持证16人 ÷ 实有20人 = 80%，目标100%，自评数据经核查不符，按不实从重另扣0.5分，得1.1分／2分。',
      en: "certified 16 people ÷ staff 20 people = 80%, target 100%, the town's own figures were corrected on verification, for which 0.5 more points are taken off, earned 1.1 of 2 points.",
    });
    expect(sentence({ factor: 0.01 })).toEqual({
      zh: '持证16人 ÷ 实有20人 = 80%，目标100%，自评数据可得1.8分，经核查不符，按核查数据计分，得1.6分／2分。',
      en: "certified 16 people ÷ staff 20 people = 80%, target 100%, the town's own figures, worth 1.8 points, were corrected on verification, earned 1.6 of 2 points.",
    });
  });
});

describe('what is no claim too much', () => {
  const zero = held('zero');

  it('is the town read by its own figures', () => {
    expect(told(zero, corrected, 'self')).toEqual([1.8, 0, 0.2, undefined]);
  });

  it('is a figure that a reviewer left or raised', () => {
    expect(told(zero, { certified: { value: 16, verified: 16 }, staff: { value: 20, verified: 20 } })).toEqual([1.6, 0, 0.4, undefined]);
    expect(told(zero, { certified: { value: 16, verified: 18 }, staff: 20 })).toEqual([1.8, 0, 0.2, undefined]);
    expect(told(zero, { certified: { value: 16, verified: 8 }, staff: { value: 20, verified: 10 } })).toEqual([1.6, 0, 0.4, undefined]);
    expect(told(zero, { certified: { value: 18, verified: 16 }, staff: { value: 20, verified: 16 } })).toEqual([2, 0, 0, undefined]);
  });

  it('is a difference that no correction explains', () => {
    expect(told(zero, { certified: { value: 18, verified: 18 }, staff: { value: 20 } }, 'verified')).toEqual([0, 2, 0, undefined]);
    const history: Rule = { kind: 'history', fact: 'sessions', years: 1, change: 'rate', floor: 0, target: 1 };
    const earlier = { 2024: { t: { sessions: { value: 5, verified: 8 } } } };
    const { earned, untrue } = held('zero', history).result({ sessions: { value: 10, verified: 10 } }, { earlier }, { values: 'best' });
    expect([earned, untrue]).toEqual([0.5, undefined]);
  });

  it('is what is not decided either way', () => {
    expect(told(zero, { certified: { value: 18, verified: { atLeast: 10, atMost: 16 } }, staff: 20 })).toEqual([1, 0.6, 0.4, undefined]);
    expect(told(zero, { certified: { value: 18, verified: 16 }, staff: { verified: 20 } })).toEqual([1.6, 0, 0.4, undefined]);
    expect(told(zero, { certified: { value: { atLeast: 10, atMost: 18 }, verified: 16 }, staff: 20 })).toEqual([1.6, 0, 0.4, undefined]);
    expect(told(zero, { certified: { value: { atLeast: 17, atMost: 18 }, verified: 16 }, staff: 20 })).toEqual([0, 0, 2, { claimed: 1.7, taken: 1.6 }]);
  });
});

describe('a corrected figure', () => {
  it('may be any that the indicator reads, its condition too', () => {
    expect(told(held('zero'), { certified: 16, staff: { value: 16, verified: 20 } })).toEqual([0, 0, 2, { claimed: 2, taken: 1.6 }]);
    expect(told(held('zero', { kind: 'all-or-nothing', of: { fact: 'group' } }), { group: { value: true, verified: false } })).toEqual([0, 0, 2, { claimed: 2, taken: 0 }]);
    const town = scene(certified, { appliesWhen: { fact: 'sessions', atLeast: 1 } }, { untrue: 'zero' });
    expect(told(town, { ...corrected, sessions: 1 })).toEqual([0, 0, 2, { claimed: 1.8, taken: 1.6 }]);
  });

  it('holds in the bonus and leaves the deductions alone', () => {
    const plugin = pluginOf({ x: indicatorOf(certified), y: indicatorOf({ kind: 'award', levels: [{ fact: 'county', points: 1 }] }) });
    const town = (part: 'bonus' | 'deductions'): Scene => sceneOf(defineFramework({ ...specOf(plugin), total: 2, untrue: 'zero', [part]: { cap: 2, indicators: ['t.y'] } }));
    const county = { value: 2, verified: 1 };
    expect(town('bonus').assess({ county }, {}, { values: 'best' }).bonus).toMatchObject({ certain: 0, possible: 0, indicators: [{ untrue: { claimed: 2, taken: 1 } }] });
    const { deductions } = town('deductions').assess({ county }, {}, { values: 'best' });
    expect(deductions).toMatchObject({ certain: 1, possible: 1 });
    expect(deductions.indicators[0]).not.toHaveProperty('untrue');
  });
});

describe('many towns at once', () => {
  it('are each held to their own claims, and the scores given stay as they are', () => {
    const plugin = pluginOf({ x: indicatorOf(certified), y: indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 4 }) });
    const { framework, read } = sceneOf(defineFramework(specOf(plugin, { untrue: 'zero' })));
    const towns = [read({ certified: 10, staff: 20, sessions: { value: 4, verified: 2 } }), read({ ...corrected, sessions: 4 }), read({})];
    const plan = planOf(framework);
    const scores = scoreTable(plan, tableOf(plan, towns, 'best'));
    const { certain, claimed, taken, status, towns: count } = holdToTruth(plan, towns, 'best', scores);
    expect([count, ...[certain, claimed, taken, status].map((column) => [...(column ?? [])])]).toEqual([3, [100, 0, 0, 0, 200, 0], [0, 180, 0, 200, 0, 0], [0, 160, 0, 100, 0, 0], [0, 0, 1, 0, 0, 1]]);
    expect([...scores.certain]).toEqual([100, 160, 0, 100, 200, 0]);
  });
});
