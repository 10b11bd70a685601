import { describe, expect, it } from 'vitest';
import { facts } from '../../test-support/facts.js';
import type { VillagesFact } from '../fact.js';
import type { Issue } from '../issue.js';
import { readVillages } from './villages.js';

function read(fact: VillagesFact, written: unknown, villages?: readonly string[]): { readonly value: unknown; readonly problems: unknown[] } {
  const issues: Issue[] = [];
  const value = readVillages({ id: 't.f', fact, ...(villages === undefined ? {} : { villages }), add: (problem) => issues.push(problem) }, fact, written, ['at']);
  return { value, problems: issues.map(({ code, path, details }) => [code, path.join('.'), ...('expected' in details ? [details.expected] : []), ...('suggestion' in details ? [details.suggestion] : [])]) };
}

const { rules, literate } = facts;
const bad = (place: string, expected: string): unknown => ({ value: undefined, problems: [['bad-value', place, expected]] });

describe('per-village tables', () => {
  it('are lists of rows in which empty ones are not reported', () => {
    expect(read(rules, [true, false, '是', '无', 1, 0, null, '', undefined])).toEqual({ value: { kind: 'rows', rows: [1, 0, 1, 0, 1, 0, undefined, undefined, undefined] }, problems: [] });
    expect(read(literate, [3, '4', '５人', 0, null]).value).toEqual({ kind: 'rows', rows: [3, 4, 5, 0, undefined] });
    expect(read(literate, []).value).toEqual({ kind: 'rows', rows: [] });
  });

  it('refuse rows that cannot be read, each at its place', () => {
    expect(read(rules, [true, 2, 'x'])).toEqual({ value: undefined, problems: [['bad-value', 'at.1', 'flag'], ['bad-value', 'at.2', 'flag']] });
    for (const row of [1.5, -1, '3人以上', '3人左右', '3件', '57%', true, NaN, {}, '近3']) expect(read(literate, [3, row])).toEqual(bad('at.1', 'count'));
  });

  it('take rows by village name, in the order of the declared villages', () => {
    expect(read(literate, { 李村: 2, 张村: 3 }, ['张村', '李村', '王村']).value).toEqual({ kind: 'rows', rows: [3, 2, undefined], names: ['张村', '李村', '王村'] });
    expect(read(literate, { 李村: 2, 张村: 3 }).value).toEqual({ kind: 'rows', rows: [2, 3], names: ['李村', '张村'] });
  });

  it('refuse villages that are not declared, with the nearest one', () => {
    expect(read(literate, { 东张庄村: 3, constructor: 1 }, ['东张庄', '李村'])).toEqual({ value: undefined, problems: [['unknown-key', 'at.东张庄村', '东张庄'], ['unknown-key', 'at.constructor', undefined]] });
    expect(read(literate, { 张村: 'x' }, ['李村', '张村'])).toEqual(bad('at.张村', 'count'));
    expect(read(literate, { 张村: 'x' })).toEqual(bad('at.张村', 'count'));
    expect(read(literate, {})).toEqual(bad('at', 'villages'));
    expect(read(literate, {}, ['张村'])).toEqual(bad('at', 'villages'));
  });

  it('may give only how many villages are done, for yes-or-no tables', () => {
    expect(read(rules, 17).value).toEqual({ kind: 'done', villages: 17 });
    expect(read(rules, '１７').value).toEqual({ kind: 'done', villages: 17 });
    expect(read(rules, '17个村').value).toEqual({ kind: 'done', villages: 17 });
    expect(read(rules, '17人').value).toBeUndefined();
    expect(read(rules, 0).value).toEqual({ kind: 'done', villages: 0 });
    expect(read(literate, 17)).toEqual(bad('at', 'villages'));
    for (const written of [-1, 1.5, '17以上', '90%', true, 1e300]) expect(read(rules, written)).toEqual(bad('at', 'villages'));
  });

  it('may give only a total, for counted tables', () => {
    expect(read(literate, { total: 60 }).value).toEqual({ kind: 'total', total: 60 });
    expect(read(literate, { total: '６０' }, ['张村']).value).toEqual({ kind: 'total', total: 60 });
    expect(read(literate, { total: '60人' }).value).toEqual({ kind: 'total', total: 60 });
    expect(read(literate, { total: 'many' })).toEqual(bad('at.total', 'villages'));
    expect(read(rules, { total: 17 })).toEqual(bad('at.total', 'villages'));
    expect(read(literate, { total: 60, 张村: 3 }, ['张村']).problems).toEqual([['unknown-key', 'at.total', undefined]]);
  });
});
