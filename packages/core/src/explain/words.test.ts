import { describe, expect, it } from 'vitest';
import { facts } from '../../test-support/facts.js';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { Fact } from '../fact.js';
import type { Submission, Value } from '../submission.js';
import type { Text } from '../text.js';
import { changeWords } from './change-words.js';
import { itemTitle, namedFigure, valueWords } from './fact-words.js';
import { readingOf } from './reading.js';

const both = ({ zh, en }: Text): string[] => [zh, en];
const framework = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) })));
const submission = (values: Readonly<Record<string, Value>>): Submission => ({
  town: { name: 'A' },
  facts: Object.fromEntries(Object.entries(values).map(([id, self]) => [`t.${id}`, { state: 'given' as const, self, origins: [], evidence: [] }])),
  earlier: [],
  shortfalls: [],
  nextSteps: [],
});

describe('values in words', () => {
  it('have the unit of their fact', () => {
    const said = (fact: Fact, value: Parameters<typeof valueWords>[1]): string[] => both(valueWords(fact, value));
    expect(said(facts.staff, 19)).toEqual(['19人', '19 people']);
    expect(said(facts.rate, 57.95)).toEqual(['57.95%', '57.95%']);
    expect(said(facts.staff, { low: 3, high: 5 })).toEqual(['3至5人', '3 to 5 people']);
    expect(said(facts.balance, { low: -5, high: null })).toEqual(['至少-5元', 'at least -5 yuan']);
    expect(said(facts.literate, { total: 60 })).toEqual(['合计60人', '60 people in all']);
    expect(said(facts.rules, { total: 60 })).toEqual(['合计60', '60 in all']);
    expect(said(facts.staff, { total: 60 })).toEqual(['合计60人', '60 people in all']);
    expect(said(facts.rules, { villagesDone: 17 })).toEqual(['17个村', '17 villages']);
    expect(said(facts.filed, '2025-03-01')).toEqual(['2025-03-01', '2025-03-01']);
    expect(said(facts.filed, false)).toEqual(['未办理', 'not done']);
    expect(said(facts.group, false)).toEqual(['否', 'no']);
  });

  it('name items and options, by id where the fact has no such', () => {
    expect(itemTitle(facts.steps, 'a').zh).toBe('参与');
    expect(itemTitle(facts.level, 'high').zh).toBe('高');
    expect(itemTitle(facts.steps, 'z')).toEqual({ zh: 'z', en: 'z' });
    expect(itemTitle(facts.staff, 'z').zh).toBe('z');
    expect(valueWords(facts.level, 'gone').zh).toBe('gone');
    expect(valueWords(facts.steps, { done: [], notDone: ['a', 'z'] }).zh).toBe('未完成2项（参与；z），未报2项（论证；评估）');
  });

  it('stand behind their names', () => {
    expect(namedFigure(facts.staff, { id: 't.staff', state: 'unknown' })).toEqual({ zh: '实有未报', en: 'staff not reported' });
    expect(namedFigure(facts.level, { id: 't.level', state: 'given', value: 'low' })).toEqual({ zh: '等级：低', en: 'level low' });
    expect(namedFigure({ ...facts.staff, short: { zh: '人数', en: 'number' } }, { id: 't.staff', state: 'given', value: 3 })).toEqual({ zh: '人数3人', en: 'number 3 people' });
  });
});

describe('a change in words', () => {
  const change = (id: string, before: Value | undefined, after: Value | undefined): string[] => {
    const [old, now] = [before, after].map((value) => submission(value === undefined ? {} : { [id]: value }));
    const empty = submission({});
    return both(changeWords({ framework, submission: old ?? empty, options: {} }, now ?? empty, `t.${id}`));
  };
  const figure = (low: number): Value => ({ kind: 'figure', low, high: low });

  it('goes from one figure to another', () => {
    expect(change('staff', figure(3), figure(5))).toEqual(['实有3人提高到5人', 'staff 3 people to 5 people']);
    expect(change('staff', figure(5), figure(3))).toEqual(['实有5人降到3人', 'staff 5 people down to 3 people']);
    expect(change('staff', undefined, figure(3))).toEqual(['实有未报提高到3人', 'staff not reported to 3 people']);
    expect(change('staff', { kind: 'figure', low: 0, high: 9 }, figure(3))).toEqual(['实有至多9人提高到3人', 'staff at most 9 people to 3 people']);
  });

  it('puts in place what was not there', () => {
    expect(change('group', { kind: 'flag', value: false }, { kind: 'flag', value: true })).toEqual(['领导小组做到', 'leading group in place']);
    expect(change('staff', figure(3), undefined)).toEqual(['实有做到', 'staff in place']);
  });

  it('makes something else of what is no figure', () => {
    expect(change('group', { kind: 'flag', value: true }, { kind: 'flag', value: false })).toEqual(['领导小组改为“否”', 'leading group to no']);
    expect(change('filed', { kind: 'date', day: 20_300 }, { kind: 'date', day: 20_513 })).toEqual(['报送改为2026-03-01', 'filed to 2026-03-01']);
    expect(change('filed', { kind: 'date', day: 20_300 }, { kind: 'never' })).toEqual(['报送改为“未办理”', 'filed to not done']);
    expect(change('level', { kind: 'choice', option: 'middle' }, { kind: 'choice', option: 'high' })).toEqual(['等级改为“高”', 'level to high']);
    expect(change('steps', { kind: 'checklist', done: ['a', 'b'], notDone: [] }, { kind: 'checklist', done: ['a'], notDone: ['b', 'c'] })).toEqual(['程序改为“已完成1项（参与），未完成2项（论证；评估）”', 'steps to 1 done (participation), 2 not done (appraisal; assessment)']);
  });

  it('goes down where the least is less', () => {
    const verb = (id: string, before: Value | undefined, after: Value): string => /降到|提高到/.exec(change(id, before, after)[0] as string)?.[0] as string;
    const points = (low: number): Value => ({ ...figure(low), reason: '好' }) as Value;
    const done = (villages: number): Value => ({ kind: 'done', villages });
    expect([verb('staff', { kind: 'figure', low: 3, high: Infinity }, figure(2)), verb('staff', figure(5), { kind: 'figure', low: 4, high: 9 }), verb('staff', figure(3), figure(3))]).toEqual(['降到', '降到', '提高到']);
    expect([verb('opinion', points(2), points(1)), verb('opinion', points(1), points(2)), verb('rules', done(3), done(2)), verb('rules', done(2), done(3))]).toEqual(['降到', '提高到', '降到', '提高到']);
    expect([verb('literate', { kind: 'total', total: 9 }, { kind: 'total', total: 8 }), verb('literate', { kind: 'total', total: 8 }, { kind: 'total', total: 9 })]).toEqual(['降到', '提高到']);
    expect([verb('rules', { kind: 'rows', rows: [1, 1] }, done(1)), verb('balance', undefined, figure(-5))]).toEqual(['提高到', '提高到']);
  });

  it('names items and counts villages, also where nothing was reported before', () => {
    const list = (...done: string[]): Value => ({ kind: 'checklist', done, notDone: [] });
    expect(change('steps', list('a'), list('a', 'b', 'c'))).toEqual(['补上“论证；评估”', 'add "appraisal; assessment"']);
    expect(change('steps', undefined, list('a'))).toEqual(['补上“参与”', 'add "participation"']);
    expect(change('literate', { kind: 'rows', rows: [3, 1, undefined] }, { kind: 'rows', rows: [3, 3, undefined] })).toEqual(['明白人再有1个村达到', 'law-literate people in 1 more villages']);
    expect(change('literate', { kind: 'total', total: 3 }, { kind: 'rows', rows: [3, 3] })).toEqual(['明白人再有2个村达到', 'law-literate people in 2 more villages']);
  });

  it('tells the figures that count', () => {
    const both = (self: number, verified: number): Submission => ({ ...submission({}), facts: { 't.staff': { state: 'given', self: figure(self), verified: figure(verified), origins: [], evidence: [] } } });
    const told = (values: 'self' | 'verified'): string => changeWords({ framework, submission: both(3, 2), options: { values } }, both(5, 5), 't.staff').zh;
    expect([told('self'), told('verified')]).toEqual(['实有3人提高到5人', '实有2人提高到5人']);
  });
});

describe('figures as levers read them', () => {
  const reading = (values: Readonly<Record<string, Value>>): ReturnType<typeof readingOf> => readingOf(framework, submission(values), framework.indicators['t.x'] as never, 'self');

  it('have both ends, where they are numbers', () => {
    const { known } = reading({ staff: { kind: 'figure', low: 1, high: 2 }, group: { kind: 'flag', value: true }, rules: { kind: 'done', villages: 7 }, literate: { kind: 'rows', rows: [3, 0, undefined, 1] }, level: { kind: 'choice', option: 'low' } });
    expect(['staff', 'group', 'rules', 'literate', 'level', 'trained', 't.staff'].map(known)).toEqual([{ low: 1, high: 2 }, { low: 1, high: 1 }, { low: 7, high: 7 }, { low: 2, high: 2 }, undefined, undefined, { low: 1, high: 2 }]);
  });

  it('have options, items and rows only where the fact has them', () => {
    const { option, done, rows } = reading({ level: { kind: 'choice', option: 'low' }, steps: { kind: 'checklist', done: ['b'], notDone: ['a'] }, literate: { kind: 'rows', rows: [3, undefined] }, rules: { kind: 'done', villages: 7 } });
    expect([option('level'), option('steps'), done('steps'), done('level'), rows('literate'), rows('rules'), rows('level')]).toEqual(['low', undefined, ['b'], [], [3, undefined], [], []]);
  });

  it('come with their declarations', () => {
    expect(reading({}).fact('staff')).toBe(facts.staff);
    expect(reading({}).fact('town.villages').kind).toBe('count');
  });
});
