import { definePlugin, EXAMPLE_YEAR, text, type Indicator, type Plugin } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { checkPlugin, testPlugin } from './index.js';

const t = text('甲', 'a');

/** A sound plugin with a rule for each way of probing: ratio, villages, flag, percentage, deadline. */
function sound(): Plugin {
  const base = { why: t, sources: [{ mark: 'default', note: t }], remedy: t, effort: 'light', keywords: ['依据'] } as const;
  const ratio: Indicator = {
    ...base,
    title: t,
    points: 2,
    rule: { kind: 'linear', of: { ratio: ['done', 'all'] }, target: 1 },
    examples: [
      { facts: { done: 4, all: 4 }, earned: 2 },
      { facts: { done: 1, all: 3 }, earned: 0.67 },
      { facts: { done: 0, all: 0 }, earned: 0, notApplicable: true },
    ],
  };
  const villages: Indicator = {
    ...base,
    title: t,
    points: 1,
    rule: { kind: 'village-share', fact: 'rows', atLeast: 3 },
    examples: [
      { facts: { rows: [3, 4], 'town.villages': 2 }, earned: 1 },
      { facts: { rows: [3, 1], 'town.villages': 2 }, earned: 0.5 },
      { facts: { rows: { total: 6 }, 'town.villages': 2 }, earned: 0, open: 1 },
    ],
  };
  const flag: Indicator = {
    ...base,
    title: t,
    points: 1,
    rule: { kind: 'all-or-nothing', of: { fact: 'flag' } },
    appliesWhen: { fact: 'all', atLeast: 1 },
    examples: [
      { facts: { flag: true, all: 1 }, earned: 1 },
      { facts: { flag: false, all: 1 }, earned: 0 },
    ],
  };
  const rate: Indicator = {
    ...base,
    title: t,
    points: 1,
    rule: { kind: 'bands', of: { fact: 'rate' }, bands: [{ atLeast: 0.9, points: 1 }, { atLeast: 0.8, points: 0.5 }] },
    examples: [
      { facts: { rate: 90 }, earned: 1 },
      { facts: { rate: '89.99%' }, earned: 0.5 },
    ],
  };
  const late: Indicator = {
    ...base,
    title: t,
    points: 1,
    rule: { kind: 'deadline', fact: 'date', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar', perDay: 0.1 },
    examples: [
      { facts: { date: `${EXAMPLE_YEAR + 1}-03-01` }, earned: 1 },
      { facts: { date: `${EXAMPLE_YEAR + 1}-03-03` }, earned: 0.8 },
    ],
  };
  const count = { kind: 'count', label: t, unit: t, help: t, evidence: t } as const;
  return {
    id: 'sound',
    title: t,
    area: 'functions',
    facts: {
      done: { ...count, partOf: 'all' },
      all: count,
      rows: { kind: 'villages', each: 'count', label: t, unit: t, help: t, evidence: t },
      flag: { kind: 'flag', label: t, help: t, evidence: t },
      rate: { kind: 'number', percent: true, label: t, unit: t, help: t, evidence: t },
      date: { kind: 'date', label: t, help: t, evidence: t },
    },
    indicators: { ratio, villages, flag, rate, late },
  };
}

/** The sound plugin with one thing of an indicator changed. */
function with_(id: string, change: Partial<Indicator>): Plugin {
  const plugin = sound();
  const indicator = plugin.indicators[id];
  if (indicator === undefined) throw new Error(id);
  return { ...plugin, indicators: { ...plugin.indicators, [id]: { ...indicator, ...change } } };
}

function foundIn(plugin: Plugin): string {
  return checkPlugin(plugin)
    .map(({ at, found }) => `${at}: ${found}`)
    .join('\n');
}

describe('a sound plugin', () => {
  it('passes every check', () => {
    expect(checkPlugin(definePlugin(sound()))).toEqual([]);
  });
});

testPlugin(sound(), { describe, it });

describe('what the review finds', () => {
  it('an example that earns something else', () => {
    expect(foundIn(with_('ratio', { examples: [{ facts: { done: 1, all: 1 }, earned: 2 }, { facts: { done: 1, all: 3 }, earned: 0.66 }] }))).toContain('indicators.ratio.examples[1]: earns 0.67 with 0 open, not 0.66');
  });

  it('an example that is not applicable without saying so, and the reverse', () => {
    expect(foundIn(with_('ratio', { examples: [{ facts: { done: 1, all: 1 }, earned: 2 }, { facts: { done: 0, all: 0 }, earned: 0 }] }))).toContain('is not applicable');
    expect(foundIn(with_('ratio', { examples: [{ facts: { done: 1, all: 1 }, earned: 2 }, { facts: { done: 0, all: 1 }, earned: 0 }, { facts: { done: 0, all: 1 }, earned: 0, notApplicable: true }] }))).toContain('applies, though');
  });

  it('a text without its other language, and Chinese in the English', () => {
    expect(foundIn(with_('ratio', { why: { zh: '甲', en: ' ' } }))).toContain('indicators.ratio.why: en is empty');
    expect(foundIn(with_('ratio', { why: { zh: ' ', en: 'a' } }))).toContain('indicators.ratio.why: zh is empty');
    expect(foundIn(with_('ratio', { why: { zh: '甲', en: '甲' } }))).toContain('holds Chinese characters');
    expect(foundIn(with_('ratio', { why: JSON.parse('{"zh":"甲"}') as Indicator['why'] }))).toContain('both zh and en must be texts');
  });

  it('a law without a year and a basis without a note', () => {
    expect(foundIn(with_('ratio', { sources: [{ mark: 'confirmed', law: t, year: Number.NaN }] }))).toContain('needs the year');
    expect(foundIn(with_('ratio', { sources: [{ mark: 'default', note: text(' ', 'a') }] }))).toContain('needs a note');
  });

  it('an unsound definition, named once and without a stack', () => {
    const found = foundIn(with_('ratio', { rule: { kind: 'linear', of: { ratio: ['don', 'all'] }, target: 1 } }));
    expect(found).toContain('indicators.ratio.rule.of');
    expect(found).not.toContain(' at ');
  });

  it('a function where data should be', () => {
    expect(foundIn(with_('ratio', { why: Object.assign(() => '', t) }))).toContain('plugin.indicators.ratio.why: a function is not data');
    expect(foundIn(with_('rate', { points: Number.POSITIVE_INFINITY }))).toContain('Infinity is not data');
  });
});

describe('registering with a runner', () => {
  it('throws the findings from inside the test, so the runner reports them', () => {
    const bodies: (() => void)[] = [];
    const runner = { describe: (_name: string, body: () => void) => body(), it: (_name: string, body: () => void) => bodies.push(body) };
    testPlugin(with_('ratio', { why: { zh: '甲', en: '' } }), runner);
    expect(bodies).toHaveLength(11);
    const thrown = bodies.flatMap((body) => {
      try {
        body();
        return [];
      } catch (error) {
        return [String(error)];
      }
    });
    expect(thrown.join()).toContain('en is empty');
  });
});
