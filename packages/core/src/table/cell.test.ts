import { describe, expect, it } from 'vitest';
import type { facts } from '../../test-support/facts.js';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { Issue } from '../issue.js';
import { cellReader } from './cell.js';

const framework = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) })));

function read(id: keyof typeof facts, written: unknown, asOf?: string): unknown {
  const problems: Issue[] = [];
  const cell = cellReader(framework, `t.${id}`, asOf).read(written, (problem) => problems.push(problem));
  return problems.length === 0 ? cell : [cell, ...problems.map((problem) => [problem.code, problem.path.length, 'remedy' in problem.details ? problem.details.remedy : undefined])];
}

describe('a cell of any kind', () => {
  it('is not reported when empty, and not applicable when it says so', () => {
    for (const empty of ['', '  ', null, undefined]) expect(read('staff', empty)).toBe('unknown');
    for (const said of ['不适用', 'N/A', ' n/a ', 'ｎ／ａ']) expect(read('filed', said)).toBe('notApplicable');
  });

  it('is refused with a path of its own', () => {
    expect(read('steps', 'a;bb')).toEqual([undefined, ['bad-value', 0, 'b']]);
    expect(() => cellReader(framework, 't.none')).toThrow('no such fact');
  });

  it('tells what was tidied up and still counts', () => {
    expect(read('staff', '1,200')).toEqual([[1200, 1200], ['normalised', 0, undefined]]);
  });
});

describe('figures', () => {
  it('are whole numbers by their decimals', () => {
    expect(read('staff', '19')).toEqual([19, 19]);
    expect(read('staff', 19)).toEqual([19, 19]);
    expect(read('budget', ' 12.34 ')).toEqual([1234, 1234]);
    expect(read('rate', '57.9%')).toEqual([579, 579]);
    expect(read('staff', '200余')).toEqual([[200, Infinity], ['normalised', 0, undefined]]);
    expect(read('staff', { atLeast: 3, atMost: 5 })).toEqual([3, 5]);
  });

  it('are refused as in a submission', () => {
    expect(read('staff', '1.5')).toEqual([undefined, ['bad-value', 0, { zh: '1或2', en: '1 or 2' }]]);
    expect(read('rate', '101')).toEqual([undefined, ['out-of-range', 0, undefined]]);
    expect(read('rate', '0.579')).toEqual([undefined, ['bad-value', 0, '57.9%']]);
    expect(read('staff', '十二')).toEqual([undefined, ['bad-value', 0, '12']]);
  });

  it('of judges need no reason in a table', () => {
    expect(read('opinion', '1.5')).toEqual([150, 150]);
    expect(read('opinion', 3)).toEqual([undefined, ['out-of-range', 0, undefined]]);
  });
});

describe('plain figures', () => {
  const plain = (id: keyof typeof facts, text: string): number => {
    const bytes = new TextEncoder().encode(`,${text},`);
    return cellReader(framework, `t.${id}`).plain(bytes, 1, bytes.length - 1);
  };

  it('are read where they stand', () => {
    expect([plain('staff', '0'), plain('staff', '007'), plain('staff', '1000000000')]).toEqual([0, 7, 1_000_000_000]);
    expect([plain('budget', '12'), plain('budget', '12.3'), plain('budget', '12.34'), plain('budget', '0.07')]).toEqual([1200, 1230, 1234, 7]);
    expect([plain('rate', '1'), plain('rate', '100'), plain('rate', '99.9')]).toEqual([10, 1000, 999]);
  });

  it('leave everything else to reading', () => {
    for (const text of ['', '-1', '1.5', '1.', '.5', '1e3', '１', '1 ', '1000000001', '1000000000000000']) expect(plain('staff', text)).toBeNaN();
    for (const text of ['1.234', '1.2.3', '12.']) expect(plain('budget', text)).toBeNaN();
    for (const text of ['0', '0.9', '100.1', '1.25']) expect(plain('rate', text)).toBeNaN();
    for (const id of ['group', 'filed', 'level', 'steps', 'rules', 'opinion'] as const) expect(plain(id, '1')).toBeNaN();
  });

  it('have the same rule for cells of digits alone', () => {
    const whole = (id: keyof typeof facts): unknown => cellReader(framework, `t.${id}`).whole;
    expect(whole('staff')).toEqual({ least: 0, most: 1_000_000_000, by: 1 });
    expect(whole('rate')).toEqual({ least: 1, most: 100, by: 10 });
    expect(whole('balance')).toEqual({ least: -100, most: 100, by: 100 });
    expect(whole('group')).toEqual({ least: NaN, most: NaN, by: 1 });
  });
});

describe('other kinds', () => {
  it('yes and no, also as 1 and 0', () => {
    for (const yes of ['是', 'yes', 'TRUE', '1', '１', 1, true]) expect(read('group', yes)).toEqual([1, 1]);
    for (const no of ['否', '0', 0, false]) expect(read('group', no)).toEqual([0, 0]);
    expect(read('group', '2')).toEqual([undefined, ['bad-value', 0, undefined]]);
  });

  it('dates are days, and never is later than any', () => {
    expect(read('filed', '1970-01-11')).toEqual([10, 10]);
    for (const never of ['否', 'never', false]) expect(read('filed', never)).toEqual([Infinity, Infinity]);
    expect(read('filed', '2026-01-02', '2026-01-01')).toEqual([undefined, ['date-in-future', 0, undefined]]);
    expect(read('filed', '3月1日')).toEqual([undefined, ['bad-value', 0, 'yyyy-03-01']]);
  });

  it('options are places', () => {
    expect([read('level', 'high'), read('level', '低')]).toEqual([[0, 0], [2, 2]]);
    expect(read('level', 'midle')).toEqual([undefined, ['bad-value', 0, 'middle']]);
  });

  it('checklists are bits of what is done; in a cell all else is not done', () => {
    for (const written of ['a;c', '参与；评估', 'participation、 c', 'a|c', 'a;c;']) expect(read('steps', written)).toEqual([5, 5]);
    for (const none of ['无', 'None']) expect(read('steps', none)).toEqual([0, 0]);
    for (const all of ['全部', 'all', 'ALL', 'a;b;c']) expect(read('steps', all)).toEqual([7, 7]);
    expect(read('steps', ';')).toEqual([undefined, ['bad-value', 0, { zh: '参与、论证、评估', en: 'participation, appraisal, assessment' }]]);
  });

  it('checklists as lists leave open what they do not name', () => {
    expect(read('steps', ['a'])).toEqual([1, 7]);
    expect(read('steps', { a: 'yes', b: false })).toEqual([1, 5]);
    expect(read('steps', { a: true, b: false })).toEqual([1, 5]);
  });

  it('village tables are numbers of villages; where 12 might be people it has to say so', () => {
    for (const written of ['12', 12, '１２', '12个村']) expect(read('rules', written)).toEqual([12, 12]);
    for (const written of ['12个村', '12 villages', '12村']) expect(read('literate', written)).toEqual([12, 12]);
    expect(read('literate', 12)).toEqual([undefined, ['bad-value', 0, { zh: '12个村', en: '12 villages' }]]);
    expect(read('literate', { total: 3 })).toEqual([undefined, ['bad-value', 0, undefined]]);
    for (const written of ['-1', '1.5', '几个']) expect(read('rules', written)).toEqual([undefined, ['bad-value', 0, undefined]]);
  });
});

describe('titles with separators in them', () => {
  it('are not taken apart', () => {
    const items = { one: { zh: '听取、研究', en: 'heard' }, two: { zh: '部署', en: 'ordered' } };
    const words = { zh: '项', en: 'item' };
    const plugin = pluginOf({ x: indicatorOf({ kind: 'checklist', fact: 'list' }) }, { facts: { list: { kind: 'checklist', label: words, help: words, evidence: words, items } } });
    const reader = cellReader(defineFramework(specOf(plugin)), 't.list');
    const add = (problem: Issue): never => expect.fail(problem.code);
    expect([reader.read('听取、研究', add), reader.read('听取、研究;部署', add)]).toEqual([[1, 1], [3, 3]]);
  });
});
