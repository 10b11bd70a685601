import { text, type Calendar, type Fact, type Indicator, type Plugin } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { checkPlugin } from './index.js';
import { isOneWay } from './checks/edges.js';

const t = text('甲', 'a');
const words = { label: t, help: t, evidence: t };
const count: Fact = { ...words, kind: 'count', unit: t };
const base = { title: t, why: t, sources: [{ mark: 'default', note: t }], remedy: t, effort: 'light', keywords: ['依据'], points: 1 } as const;

function pluginOf(facts: Plugin['facts'], indicator: Omit<Indicator, keyof typeof base>): Plugin {
  return { id: 'kinds', title: t, area: 'functions', facts, indicators: { one: { ...base, ...indicator } } };
}

describe('the review probes every way of measuring', () => {
  it.each<[string, Plugin]>([
    ['a sum', pluginOf({ a: count, b: count }, { rule: { kind: 'linear', of: { sum: ['a', 'b'] }, target: 4 }, examples: [{ facts: { a: 2, b: 2 }, earned: 1 }, { facts: { a: 1, b: 0 }, earned: 0.25 }] })],
    ['a difference', pluginOf({ a: count, b: count }, { rule: { kind: 'all-or-nothing', of: { difference: ['a', 'b'] }, atMost: 1 }, examples: [{ facts: { a: 2, b: 1 }, earned: 1 }, { facts: { a: 3, b: 1 }, earned: 0 }] })],
    ['villages that are done', pluginOf({ v: { ...words, kind: 'villages', each: 'flag' } }, { rule: { kind: 'all-or-nothing', of: { villages: 'v' } }, examples: [{ facts: { v: 3, 'town.villages': 3 }, earned: 1 }, { facts: { v: 2, 'town.villages': 3 }, earned: 0 }] })],
    ['villages counted without a mark', pluginOf({ v: { ...words, kind: 'villages', each: 'count', unit: t } }, { rule: { kind: 'village-share', fact: 'v' }, examples: [{ facts: { v: [1], 'town.villages': 1 }, earned: 1 }, { facts: { v: [0], 'town.villages': 1 }, earned: 0 }] })],
    ['a ratio of several facts, where a yes makes it apply', pluginOf({ a: count, b: count, on: { ...words, kind: 'flag' } }, { rule: { kind: 'bands', of: { ratio: [['a'], ['a', 'b']] }, bands: [{ atLeast: 0.5, points: 1 }] }, appliesWhen: { fact: 'on', is: true }, examples: [{ facts: { on: true, a: 1, b: 1 }, earned: 1 }, { facts: { on: true, a: 1, b: 2 }, earned: 0 }] })],
    ['a figure that applies below a limit', pluginOf({ a: { ...words, kind: 'number', unit: t }, b: count }, { rule: { kind: 'linear', of: { fact: 'a' }, target: 2.5 }, appliesWhen: { fact: 'b', atMost: 3 }, examples: [{ facts: { a: 2.5, b: 1 }, earned: 1 }, { facts: { a: 1, b: 1 }, earned: 0.4 }, { facts: { a: 1, b: 4 }, earned: 0, notApplicable: true }] })],
    ['other towns, which leave it open', pluginOf({ a: count }, { rule: { kind: 'peers', of: { fact: 'a' }, against: 'mean', floor: 0, target: 1 }, examples: [{ facts: { a: 1 }, earned: 0, open: 1 }] })],
  ])('%s', (name, plugin) => {
    const found = checkPlugin(plugin);
    // No example can show full marks for a single town.
    expect(name.startsWith('other towns') ? found.filter(({ found: what }) => !what.includes('examples')) : found).toEqual([]);
  });

  it('working days, with the calendar it is given', () => {
    const calendar: Calendar = { id: 'all', knownFrom: 0, knownUntil: 30_000, isWorkday: () => true };
    const plugin = pluginOf(
      { from: { ...words, kind: 'date' }, to: { ...words, kind: 'date' } },
      { rule: { kind: 'deadline', fact: 'to', limit: { after: 'from', within: 2 }, days: 'working' }, examples: [{ facts: { from: '2025-01-01', to: '2025-01-03' }, earned: 1 }, { facts: { from: '2025-01-01', to: '2025-01-04' }, earned: 0 }] },
    );
    expect(checkPlugin(plugin, { calendar })).toEqual([]);
    expect(checkPlugin(plugin).map(({ found }) => found).join()).toContain('1 open');
  });
});

describe('what no rule may do', () => {
  it('is to turn around or to leave the range', () => {
    expect([isOneWay([0, 0.5, 1], 1), isOneWay([1, 0.5, 0.5], 1), isOneWay([], 1)]).toEqual([true, true, true]);
    expect([isOneWay([0, 1, 0], 1), isOneWay([-0.1, 1], 1), isOneWay([0, 1.1], 1)]).toEqual([false, false, false]);
  });

  it('is to lose points for silence, or to hold no example with full marks', () => {
    const checklist = pluginOf({ c: { ...words, kind: 'checklist', items: { x: t } } }, { rule: { kind: 'checklist', fact: 'c' }, examples: [{ facts: { c: { x: false } }, earned: 0 }] });
    expect(checkPlugin(checklist).map(({ found }) => found)).toContain('has no example with full marks');
  });

  it('is to break the review itself: a plugin that is no plugin is told so', () => {
    const broken = JSON.parse('{"id":"x","title":{"zh":"甲","en":"a"},"area":"functions","facts":null,"indicators":{}}') as Plugin;
    expect(checkPlugin(broken).some(({ at, found }) => at === 'plugin' && found.includes('TypeError'))).toBe(true);
  });
});
