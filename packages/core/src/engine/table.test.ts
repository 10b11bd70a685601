import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, scene, specOf, weekdays } from '../../test-support/scene.js';
import { assess } from '../assess.js';
import { defineFramework } from '../define-framework.js';
import type { Rule } from '../rules/index.js';
import type { Value } from '../submission.js';
import { fact, indicatorIn } from './facts.js';

/** A submission made by hand, as another program might, without the reader's checks. */
function byHand(rule: Rule, facts: Readonly<Record<string, Value>>): unknown {
  const framework = defineFramework({ ...specOf(pluginOf({ x: indicatorOf(rule) })), calendar: weekdays });
  const reported = Object.fromEntries(Object.entries(facts).map(([id, self]) => [id, { state: 'given' as const, self, origins: [], evidence: [] }]));
  const { areas } = assess(framework, { town: { name: 'A' }, year: 2025, facts: reported, earlier: [], shortfalls: [], nextSteps: [] });
  const [result] = areas[0]?.indicators ?? [];
  return [result?.status, result?.earned];
}

describe('values of another kind than their fact', () => {
  const figure: Value = { kind: 'figure', low: 1, high: 1 };
  const choice: Value = { kind: 'choice', option: 'high' };
  const list: Value = { kind: 'checklist', done: ['a'], notDone: [] };
  const rows: Value = { kind: 'rows', rows: [1, 1] };

  it('are as good as unknown', () => {
    const linear: Rule = { kind: 'linear', of: { fact: 'staff' }, target: 1 };
    for (const value of [choice, list, rows]) expect(byHand(linear, { 't.staff': value })).toEqual(['open', 0]);
    expect(byHand({ kind: 'choice', fact: 'level', options: { high: 2, middle: 1, low: 0 } }, { 't.level': { kind: 'choice', option: 'gone' } })).toEqual(['open', 0]);
    const share: Rule = { kind: 'village-share', fact: 'rules' };
    for (const value of [figure, list]) expect(byHand(share, { 't.rules': value, 'town.villages': figure })).toEqual(['open', 0]);
    expect(byHand(share, { 't.rules': rows, 'town.villages': choice })).toEqual(['open', 0]);
    const deadline: Rule = { kind: 'deadline', fact: 'filed', limit: { after: 'issued', within: 3 }, days: 'working' };
    expect(byHand(deadline, { 't.filed': figure, 't.issued': { kind: 'date', day: 20_000 } })).toEqual(['open', 0]);
    expect(byHand(deadline, { 't.filed': { kind: 'date', day: 20_000 }, 't.issued': figure })).toEqual(['open', 0]);
    expect(byHand(deadline, { 't.filed': { kind: 'date', day: 20_000 }, 't.issued': { kind: 'never' } })).toEqual(['open', 0]);
  });

  it('earn when the kind is right', () => {
    expect(byHand({ kind: 'choice', fact: 'level', options: { high: 2, middle: 1, low: 0 } }, { 't.level': choice })).toEqual(['scored', 2]);
    expect(byHand({ kind: 'village-share', fact: 'rules' }, { 't.rules': rows, 'town.villages': { kind: 'figure', low: 2, high: 2 } })).toEqual(['scored', 2]);
  });
});

describe('columns', () => {
  it('hold figures as whole numbers by their decimals, without binary rounding', () => {
    const cents: Rule = { kind: 'all-or-nothing', of: { fact: 'budget' }, atLeast: 0.29 };
    expect(scene(cents).points({ budget: 0.29 })).toEqual([2, 0, 0]);
    expect(scene(cents).points({ budget: 0.28 })).toEqual([0, 0, 2]);
    expect(scene({ kind: 'all-or-nothing', of: { ratio: ['budget', 'rate'] }, atLeast: 4 }).points({ budget: 2.26, rate: 56.5 })).toEqual([2, 0, 0]);
    expect(scene({ kind: 'all-or-nothing', of: { ratio: ['budget', 'rate'] }, atLeast: 4 }).points({ budget: 2.25, rate: 56.5 })).toEqual([0, 0, 2]);
  });

  it('are shared by rules that ask for the same', () => {
    const plugin = pluginOf({ x: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }), y: indicatorOf({ kind: 'linear', of: { fact: 'staff' }, target: 20 }) });
    const framework = defineFramework(specOf(plugin));
    const { areas } = assess(framework, { town: { name: 'A' }, facts: { 't.staff': { state: 'given', self: { kind: 'figure', low: 10, high: 10 }, origins: [], evidence: [] } }, earlier: [], shortfalls: [], nextSteps: [] });
    expect(areas[0]?.indicators.map(({ earned, open }) => [earned, open])).toEqual([[0, 2], [1, 0]]);
  });
});

describe('look-ups in a checked framework', () => {
  const framework = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) })));

  it('find facts and indicators', () => {
    expect(fact(framework, 't.group').kind).toBe('flag');
    expect(indicatorIn(framework, 't.x').points).toBe(2);
  });

  it('say at once when there is none: that is our own fault', () => {
    expect(() => fact(framework, 't.nothing')).toThrow(new Error('no such fact: t.nothing'));
    expect(() => indicatorIn(framework, 't.nothing')).toThrow(new Error('no such indicator: t.nothing'));
  });
});
