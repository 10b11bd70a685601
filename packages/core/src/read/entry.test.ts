import { describe, expect, it } from 'vitest';
import { facts } from '../../test-support/facts.js';
import type { Fact } from '../fact.js';
import type { Issue } from '../issue.js';
import { readEntry } from './entry.js';

function read(fact: Fact, written: unknown): { readonly entry: unknown; readonly problems: unknown[] } {
  const issues: Issue[] = [];
  const entry = readEntry({ id: 't.f', fact, add: (problem) => issues.push(problem) }, written, ['at']);
  return { entry, problems: issues.map(({ code, path, details }) => [code, path.join('.'), ...('first' in details ? [details.first, details.second] : [])]) };
}

const nineteen = { kind: 'figure', low: 19, high: 19 };
const given = (more: object): unknown => ({ state: 'given', origins: [], evidence: [], ...more });

describe('what is said about a fact', () => {
  it('is nothing where the cell is empty', () => {
    for (const written of [null, undefined, '', '  ', { value: null }, [{ value: null }]]) expect(read(facts.staff, written)).toEqual({ entry: undefined, problems: [] });
  });

  it('is a plain value', () => {
    expect(read(facts.staff, 19)).toEqual({ entry: given({ self: nineteen }), problems: [] });
    expect(read(facts.staff, 'many')).toEqual({ entry: undefined, problems: [['bad-value', 'at']] });
  });

  it('is a value with its place, its evidence and a note, and the reviewer’s beside it', () => {
    const written = { value: 19, verified: 18, source: { document: '年度报告', place: '第四部分' }, evidence: '花名册', note: '含借调' };
    expect(read(facts.staff, written)).toEqual({
      entry: given({ self: nineteen, verified: { kind: 'figure', low: 18, high: 18 }, origins: [{ document: '年度报告', place: '第四部分' }], evidence: ['花名册'], note: '含借调' }),
      problems: [],
    });
    expect(read(facts.staff, { verified: 19 }).entry).toEqual(given({ verified: nineteen }));
    expect(read(facts.staff, { value: 19, note: 3 }).entry).toEqual(given({ self: nineteen }));
  });

  it('tells where bad parts stand', () => {
    expect(read(facts.staff, { value: 'x', verified: 'y' }).problems).toEqual([['bad-value', 'at.value'], ['bad-value', 'at.verified']]);
    expect(read(facts.staff, { value: 19, notes: '' }).problems).toEqual([['unknown-key', 'at.notes']]);
    expect(read(facts.staff, { value: 19, source: 3 }).problems).toEqual([['bad-type', 'at.source']]);
    expect(read(facts.staff, { value: 19, source: ['a', 3] }).problems).toEqual([['bad-type', 'at.source.1']]);
    expect(read(facts.staff, { value: 19, source: { page: 3 } }).problems).toEqual([['unknown-key', 'at.source.page']]);
    expect(read(facts.staff, { value: 19, evidence: ['a', 3] })).toEqual({ entry: given({ self: nineteen, evidence: ['a'] }), problems: [['bad-type', 'at.evidence.1']] });
  });

  it('takes sources as texts and lists', () => {
    expect(read(facts.staff, { value: 19, source: '第四部分' }).entry).toEqual(given({ self: nineteen, origins: [{ place: '第四部分' }] }));
    expect(read(facts.staff, { value: 19, source: ['甲', { document: '乙', place: 3 }, null] }).entry).toEqual(given({ self: nineteen, origins: [{ place: '甲' }, { document: '乙' }] }));
  });

  it('takes a judgement with its reason beside the value', () => {
    expect(read(facts.opinion, { value: 1, reason: '一般' }).entry).toEqual(given({ self: { kind: 'figure', low: 1, high: 1, reason: '一般' } }));
    expect(read(facts.opinion, { value: 1, verified: 2, reason: '一般' }).entry).toMatchObject({ verified: { low: 2, reason: '一般' } });
    expect(read(facts.opinion, { value: 'x', reason: '一般' }).problems).toEqual([['bad-value', 'at.value']]);
    expect(read(facts.opinion, { value: 1 }).problems).toEqual([['reason-needed', 'at.value']]);
  });
});

describe('not applicable', () => {
  it('needs a reason', () => {
    expect(read(facts.staff, { notApplicable: ' 未下放 ', source: '批复' })).toEqual({ entry: { state: 'notApplicable', reason: '未下放', origins: [{ place: '批复' }] }, problems: [] });
    for (const reason of [true, '', ' ', null]) expect(read(facts.staff, { notApplicable: reason })).toEqual({ entry: undefined, problems: [['reason-needed', 'at.notApplicable']] });
  });

  it('stands beside no value', () => {
    expect(read(facts.staff, { notApplicable: '无此事项', value: 19 })).toEqual({ entry: undefined, problems: [['value-beside-not-applicable', 'at']] });
    expect(read(facts.staff, { notApplicable: '无此事项', value: '' }).problems).toEqual([]);
  });
});

describe('a figure in several places', () => {
  it('must be the same, and keeps every place and paper', () => {
    const written = [{ value: 19, source: '甲', evidence: '册一' }, { value: '19人', source: '乙', evidence: ['册二'] }, { value: null }];
    expect(read(facts.staff, written)).toEqual({ entry: given({ self: nineteen, origins: [{ place: '甲' }, { place: '乙' }], evidence: ['册一', '册二'] }), problems: [] });
  });

  it('is refused where the values differ', () => {
    expect(read(facts.staff, [{ value: 18 }, { value: 19 }])).toEqual({ entry: undefined, problems: [['conflicting-values', 'at', '18', '19']] });
    expect(read(facts.staff, [{ value: 18 }, { value: 18 }, { value: '18人以上' }]).problems.at(-1)).toEqual(['conflicting-values', 'at', '18', '≥ 18']);
    expect(read(facts.staff, [{ verified: 18 }, { verified: 19 }]).problems).toEqual([['conflicting-values', 'at', '18', '19']]);
    expect(read(facts.level, [{ value: '高' }, { value: '低' }]).problems).toEqual([['conflicting-values', 'at', '“high”', '“low”']]);
  });

  it('may stand self-assessed in one place and verified in another', () => {
    expect(read(facts.staff, [{ value: 19 }, { verified: 18 }, { value: 19, verified: 18 }])).toEqual({ entry: given({ self: nineteen, verified: { kind: 'figure', low: 18, high: 18 } }), problems: [] });
    expect(read(facts.staff, [{ value: 19 }, { verified: 18 }, { verified: 19 }]).problems).toEqual([['conflicting-values', 'at', '18', '19']]);
  });

  it('is refused in the words of its kind', () => {
    const told = (fact: Fact, one: unknown, other: unknown): unknown => read(fact, [{ value: one }, { value: other }]).problems;
    expect(told(facts.filed, '2025-03-01', '2025-03-02')).toEqual([['conflicting-values', 'at', '2025-03-01', '2025-03-02']]);
    expect(told(facts.filed, '2025-03-01', '否')).toEqual([['conflicting-values', 'at', '2025-03-01', '“never”']]);
    expect(told(facts.group, '是', '否')).toEqual([['conflicting-values', 'at', 'true', 'false']]);
    expect(told(facts.rules, 3, 4)).toEqual([['conflicting-values', 'at', '3', '4']]);
  });

  it('is not applicable everywhere or nowhere', () => {
    expect(read(facts.staff, [{ notApplicable: '无此事项', source: '甲' }, { notApplicable: '没有此事项', source: '乙' }]).entry).toEqual({ state: 'notApplicable', reason: '无此事项', origins: [{ place: '甲' }, { place: '乙' }] });
    expect(read(facts.staff, [{ notApplicable: '无此事项' }, { value: 19 }]).problems).toEqual([['conflicting-values', 'at', 'notApplicable', '19']]);
    expect(read(facts.staff, [{ verified: 19 }, { notApplicable: '无此事项' }]).problems).toEqual([['conflicting-values', 'at', '19', 'notApplicable']]);
  });

  it('keeps rows of a table apart from entries', () => {
    expect(read(facts.rules, [true, false]).entry).toEqual(given({ self: { kind: 'rows', rows: [1, 0] } }));
    expect(read(facts.rules, [{ value: [true] }, { value: ['是'] }]).entry).toEqual(given({ self: { kind: 'rows', rows: [1] } }));
  });
});
