import { describe, expect, it } from 'vitest';
import { facts } from '../../test-support/facts.js';
import { parseDay } from '../calendar.js';
import type { Fact } from '../fact.js';
import type { Issue } from '../issue.js';
import { flagOf } from './flag.js';
import { readValue } from './value.js';

function read(fact: Fact, written: unknown, asOf?: string): { readonly value: unknown; readonly problems: unknown[] } {
  const issues: Issue[] = [];
  const day = asOf === undefined ? undefined : parseDay(asOf);
  const value = readValue({ id: 't.f', fact, ...(day === undefined ? {} : { asOf: day }), add: (problem) => issues.push(problem) }, written, ['at']);
  return { value, problems: issues.map(({ code, path, details }) => [code, path.join('.'), ...('remedy' in details ? [details.expected, details.remedy] : [])]) };
}

describe('yes or no', () => {
  it('is read in the words that people write', () => {
    for (const said of [true, '是', '有', '已', '对', '√', '✓', '✔', '✔\ufe0f', '☑', '🗹', 'yes', 'YES', 'true', 'y', ' 是 ', 'ｙｅｓ', '是\u200b', 1, '1', '１', 1n]) expect(flagOf(said)).toBe(true);
    for (const said of [false, '否', '无', '没有', '未', '×', '✗', '✘', '✕', '✖', '☒', 'no', 'No', 'false', 'n', '\ufeff否', 0, '0', 0n]) expect(flagOf(said)).toBe(false);
    for (const said of [2, 2n, 'maybe', '', null, undefined, {}, '是的吧', '☐', '□', 'x']) expect(flagOf(said)).toBeUndefined();
  });

  it('becomes a value or a request', () => {
    expect(read(facts.group, '有')).toEqual({ value: { kind: 'flag', value: true }, problems: [] });
    expect(read(facts.group, 'perhaps')).toEqual({ value: undefined, problems: [['bad-value', 'at', 'flag', undefined]] });
  });
});

describe('dates', () => {
  it('are read, or "not done"', () => {
    expect(read(facts.filed, '1970-01-02').value).toEqual({ kind: 'date', day: 1 });
    expect(read(facts.filed, '未').value).toEqual({ kind: 'never' });
    expect(read(facts.filed, false).value).toEqual({ kind: 'never' });
  });

  it('are asked for in full, never completed', () => {
    expect(read(facts.filed, 12.4)).toEqual({ value: undefined, problems: [['bad-value', 'at', 'date', 'yyyy-12-04']] });
    expect(read(facts.filed, '2023-02-30')).toEqual({ value: undefined, problems: [['bad-value', 'at', 'date', undefined]] });
  });

  it('do not lie after the date of the facts', () => {
    expect(read(facts.filed, '2026-01-01', '2025-12-31')).toEqual({ value: undefined, problems: [['date-in-future', 'at']] });
    expect(read(facts.filed, '2025-12-31', '2025-12-31').problems).toEqual([]);
    expect(read(facts.filed, '2026-01-01').problems).toEqual([]);
  });
});

describe('choices', () => {
  it('are named by id or by title in either language', () => {
    for (const said of ['high', '高', ' high ']) expect(read(facts.level, said).value).toEqual({ kind: 'choice', option: 'high' });
    expect(read(facts.level, 'low').value).toEqual({ kind: 'choice', option: 'low' });
  });

  const options = { zh: '高、中、低', en: 'high, middle, low' };

  it('propose the nearest option, or name them all', () => {
    expect(read(facts.level, 'hig').problems).toEqual([['bad-value', 'at', 'choice', 'high']]);
    expect(read(facts.level, 'constructor').problems).toEqual([['bad-value', 'at', 'choice', options]]);
    expect(read(facts.level, 3).problems).toEqual([['bad-value', 'at', 'choice', options]]);
    expect(read(facts.level, '/').problems).toEqual([['nothing-said', 'at']]);
    expect(read(facts.level, '#REF!').problems).toEqual([['formula-fault', 'at']]);
  });
});

const items = { zh: '参与、论证、评估', en: 'participation, appraisal, assessment' };

describe('options and items that cannot be told apart', () => {
  it('are asked about', () => {
    const twins = { a: { zh: '高（一）', en: 'one' }, b: { zh: '高(一)', en: 'two' } };
    expect(read({ ...facts.level, options: twins }, '高（一）').value).toEqual({ kind: 'choice', option: 'a' });
    expect(read({ ...facts.level, options: twins }, '高 (一)').value).toBeUndefined();
  });
});

describe('dates out of range', () => {
  it('are told, on both sides', () => {
    for (const date of ['1899-12-30', '1948-12-31', '2101-01-01', '9999-12-31']) expect(read(facts.filed, date).problems).toEqual([['date-out-of-range', 'at']]);
    for (const date of ['1949-01-01', '2100-12-31']) expect(read(facts.filed, date).problems).toEqual([]);
    for (const never of ['never', '否', false, '×']) expect(read(facts.filed, never).value).toEqual({ kind: 'never' });
    for (const written of [0, '0', 1]) expect(read(facts.filed, written).value).toBeUndefined();
  });
});

describe('checklists', () => {
  const done = (written: unknown): unknown => read(facts.steps, written).value;

  it('name the items done, or say yes or no to each; what is not named is not reported', () => {
    expect(done(['a', 'c'])).toEqual({ kind: 'checklist', done: ['a', 'c'], notDone: [] });
    expect(done({ a: true, b: '否' })).toEqual({ kind: 'checklist', done: ['a'], notDone: ['b'] });
    expect(done(['参与', 'appraisal'])).toEqual({ kind: 'checklist', done: ['a', 'b'], notDone: [] });
  });

  it('keep the order of the declaration and count no item twice', () => {
    expect(done(['c', 'a', 'a', '参与'])).toEqual({ kind: 'checklist', done: ['a', 'c'], notDone: [] });
  });

  it('refuse two answers for one item', () => {
    expect(read(facts.steps, { a: true, 参与: false }).problems).toEqual([['conflicting-values', 'at.参与']]);
    expect(read(facts.steps, { a: true, 参与: true }).problems).toEqual([]);
  });

  it('refuse unknown items and answers, each at its place', () => {
    expect(read(facts.steps, ['a', 'participatoin']).problems).toEqual([['bad-value', 'at.1', 'checklist', items]]);
    expect(read(facts.steps, ['aa']).problems).toEqual([['bad-value', 'at.0', 'checklist', 'a']]);
    expect(read(facts.steps, { a: 'perhaps', zzzz: true }).problems).toEqual([['bad-value', 'at.a', 'flag', undefined], ['bad-value', 'at.zzzz', 'checklist', items]]);
    expect(read(facts.steps, JSON.parse('{"__proto__": true, "constructor": true}')).problems).toEqual([['bad-value', 'at.__proto__', 'checklist', items], ['bad-value', 'at.constructor', 'checklist', items]]);
  });

  it('are told what to do where nothing is said', () => {
    expect(read(facts.steps, '/').problems).toEqual([['nothing-said', 'at']]);
  });

  it('refuse what is no list', () => {
    for (const written of [3, 'a', [], {}]) expect(read(facts.steps, written)).toEqual({ value: undefined, problems: [['bad-value', 'at', 'checklist', items]] });
  });
});

describe('judgements', () => {
  it('need points and a reason', () => {
    expect(read(facts.opinion, { points: 1.5, reason: ' 现场查看 ' })).toEqual({ value: { kind: 'figure', low: 1.5, high: 1.5, reason: '现场查看' }, problems: [] });
    expect(read(facts.opinion, { points: 1.5 }).problems).toEqual([['reason-needed', 'at']]);
    expect(read(facts.opinion, { points: 1.5, reason: ' ' })).toMatchObject({ value: undefined, problems: [['reason-needed', 'at']] });
    expect(read(facts.opinion, { points: 3, reason: '好' })).toEqual({ value: undefined, problems: [['out-of-range', 'at']] });
    expect(read(facts.opinion, { points: 'x' }).problems).toEqual([['bad-value', 'at', 'number', undefined], ['reason-needed', 'at']]);
    expect(read(facts.opinion, 1.5).problems).toEqual([['bad-value', 'at', 'judgement', undefined]]);
  });
});

describe('figures and tables', () => {
  it('go to their own readers', () => {
    expect(read(facts.staff, 19).value).toEqual({ kind: 'figure', low: 19, high: 19 });
    expect(read(facts.rate, '57.9%').value).toEqual({ kind: 'figure', low: 57.9, high: 57.9 });
    expect(read(facts.rules, [true]).value).toEqual({ kind: 'rows', rows: [1] });
  });
});
