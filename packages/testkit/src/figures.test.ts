import { text, type Fact, type FigureCheck, type Plugin } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { figureFindings } from './checks/figures.js';

const t = text('甲', 'a');
const words = { label: t, help: t, evidence: t };
const facts: Readonly<Record<string, Fact>> = {
  part: { ...words, kind: 'count', unit: t },
  whole: { ...words, kind: 'count', unit: t },
  index: { ...words, kind: 'number', unit: t },
  rate: { ...words, kind: 'number', unit: t, percent: true },
  done: { ...words, kind: 'flag' },
  from: { ...words, kind: 'date' },
  to: { ...words, kind: 'date' },
  rows: { ...words, kind: 'villages', each: 'count', unit: t },
  marks: { ...words, kind: 'villages', each: 'flag' },
};

function foundFor(...checks: readonly FigureCheck[]): { readonly at: string; readonly found: string }[] {
  const plugin: Plugin = { id: 'figures', title: t, area: 'functions', facts, indicators: {}, checks };
  return figureFindings({ plugin, options: {} });
}

const FIGURE = ['件数或数值', 'a count or a number'] as const;
const COUNT = ['件数', 'a count'] as const;
const RATE = ['百分比数值', 'a number in per cent'] as const;
const ROWS = ['分村件数表', 'a table of counts by village'] as const;
const DATE = ['日期', 'a date'] as const;
const severity = 'warning';

describe('figure checks that fit', () => {
  it.each<FigureCheck>([
    { kind: 'part', part: ['part', 'index'], whole: 'town.villages', severity },
    { kind: 'part', part: 'part', whole: ['whole', 'figures.part'], severity },
    { kind: 'adds-up', parts: ['part', 'index'], whole: 'whole', severity },
    { kind: 'rate', rate: 'rate', base: 'whole', severity },
    { kind: 'same', facts: ['from', 'to'], severity },
    { kind: 'village-total', villages: 'rows', total: 'whole', severity },
    { kind: 'jump', fact: 'index', percent: 50, severity },
    { kind: 'order', earlier: 'from', later: 'to', severity },
  ])('$kind', (check) => {
    expect(foundFor(check)).toEqual([]);
  });

  it('are not asked for', () => {
    expect(figureFindings({ plugin: { id: 'none', title: t, area: 'functions', facts, indicators: {} }, options: {} })).toEqual([]);
  });
});

describe('a fact of another kind', () => {
  it.each<[FigureCheck, string, readonly [string, string]]>([
    [{ kind: 'part', part: ['part', 'done'], whole: 'whole', severity }, 'done', FIGURE],
    [{ kind: 'part', part: 'part', whole: 'rows', severity }, 'rows', FIGURE],
    [{ kind: 'adds-up', parts: ['part', 'from'], whole: 'whole', severity }, 'from', FIGURE],
    [{ kind: 'adds-up', parts: ['part'], whole: 'marks', severity }, 'marks', FIGURE],
    [{ kind: 'rate', rate: 'index', base: 'whole', severity }, 'index', RATE],
    [{ kind: 'rate', rate: 'part', base: 'whole', severity }, 'part', RATE],
    [{ kind: 'rate', rate: 'rate', base: 'done', severity }, 'done', FIGURE],
    [{ kind: 'village-total', villages: 'marks', total: 'whole', severity }, 'marks', ROWS],
    [{ kind: 'village-total', villages: 'part', total: 'whole', severity }, 'part', ROWS],
    [{ kind: 'village-total', villages: 'rows', total: 'index', severity }, 'index', COUNT],
    [{ kind: 'jump', fact: 'done', percent: 50, severity }, 'done', FIGURE],
    [{ kind: 'order', earlier: 'part', later: 'to', severity }, 'part', DATE],
    [{ kind: 'order', earlier: 'from', later: 'done', severity }, 'done', DATE],
  ])('%j', (check, id, [zh, en]) => {
    expect(foundFor(check)).toEqual([{ at: 'checks[0]', found: `数据项“${id}”应为${zh} / the fact "${id}" must be ${en}` }]);
  });

  it('than the one it should agree with', () => {
    expect(foundFor({ kind: 'same', facts: ['part', 'index'], severity })).toEqual([{ at: 'checks[0]', found: '“part”与“index”须为同类数据项 / "part" and "index" must be facts of the same kind' }]);
  });
});

describe('a fact that is not there', () => {
  it.each(['missing', 'town.missing', 'other.part', 'figures.missing', 'toString', 'figures.toString'])('%s', (id) => {
    expect(foundFor({ kind: 'part', part: 'part', whole: 'whole', severity }, { kind: 'jump', fact: id, percent: 50, severity })).toEqual([{ at: 'checks[1]', found: `没有数据项“${id}” / there is no fact "${id}"` }]);
  });

  it.each<[string, string]>([['missing', 'part'], ['part', 'missing']])('is named once: %s and %s', (one, other) => {
    expect(foundFor({ kind: 'same', facts: [one, other], severity }).map(({ found }) => found)).toEqual(['没有数据项“missing” / there is no fact "missing"']);
  });
});

it.each([0, -1, Number.NaN])('a jump of %d per cent is none', (percent) => {
  expect(foundFor({ kind: 'jump', fact: 'part', percent, severity })).toEqual([{ at: 'checks[0]', found: '变动幅度须大于0 / the change must be above 0 per cent' }]);
});
