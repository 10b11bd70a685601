import type { Condition, ExampleValue, Fact, Reported } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { lanterns } from '../../test-support/tiny.js';
import type { Session } from '../command.js';
import { marksOf } from '../messages/marks.js';
import { conditionWords, exampleValueWords } from './declared.js';
import { reportedWords } from './figures.js';

/** As much of a session as wording needs. */
const session = { say: (text) => text.zh, marks: marksOf.zh } as Session;
const fact = (id: string): Fact => {
  const found = lanterns.facts[id];
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
};

describe('conditionWords', () => {
  it.each<[string, Condition, string]>([
    ['hung', { fact: 'hung', atLeast: 1 }, '1盏'],
    ['hung', { fact: 'hung', atMost: 3 }, '3盏'],
    ['painted', { fact: 'painted', is: true }, '是'],
    ['painted', { fact: 'painted', is: false }, '否'],
    ['colour', { fact: 'colour', is: 'blue' }, '蓝'],
    ['colour', { fact: 'colour', is: 'green' }, '颜色'],
    ['ropes', { fact: 'ropes', is: 'x' }, 'x'],
  ])('%s %j', (id, condition, said) => expect(conditionWords(session, fact(id), condition)).toContain(said));
});

describe('exampleValueWords', () => {
  it.each<[string, ExampleValue, string]>([
    ['colour', 'red', '红'],
    ['colour', 'green', '颜色'],
    ['on', '2025-03-01', '2025-03-01'],
    ['painted', false, '否'],
    ['hung', 3, '3盏'],
    ['rows', [1, null], '未报'],
  ])('%s %j', (id, value, said) => expect(exampleValueWords(session, fact(id), value)).toContain(said));
});

describe('reportedWords', () => {
  const given = (self: Extract<Reported, { state: 'given' }>['self']): Reported => ({ state: 'given', ...(self === undefined ? {} : { self }), origins: [], evidence: [] });
  const list: Fact = { ...fact('painted'), kind: 'checklist', items: { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' } }, mentions: {} };

  it.each<[Fact, Reported, string, string]>([
    [fact('painted'), given({ kind: 'flag', value: false }), '否', 'no'],
    [fact('hung'), given({ kind: 'figure', low: 3, high: Infinity }), '≥ 3盏', '≥ 3盏 en'],
    [fact('rows'), given({ kind: 'total', total: 3 }), '已填报', 'reported'],
    [list, given({ kind: 'checklist', done: ['a', 'b'], notDone: [] }), '甲、乙', 'A, B'],
    [fact('hung'), given(undefined), '', ''],
  ])('%#', (about, reported, zh, en) => {
    expect(reportedWords(about, reported, 'zh')).toBe(zh);
    expect(reportedWords(about, reported, 'en')).toBe(en);
  });
});
