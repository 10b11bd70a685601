import { describe, expect, it } from 'vitest';
import { cellsOf, frameworkOf, messagesOf, read } from '../test-support/scene.js';
import { readObjects } from './index.js';

const framework = frameworkOf();

describe('towns as objects', () => {
  const towns = [
    { town: '甲镇', year: 2025, facts: { t: { staff: 19, certified: 11, steps: { a: true, b: false } }, 't.group': true } },
    { town: '乙镇', facts: { 't.staff': '200余', t: { rules: 3, filed: '2026-02-01' } }, earlier: { 2024: { t: { staff: 18 } } } },
  ];

  it('make the table that their lines make', async () => {
    const asLines = await read(framework, towns.map((town) => JSON.stringify(town)).join('\n'), { format: 'jsonl' });
    expect(readObjects(framework, towns)).toEqual(asLines);
    expect(cellsOf(asLines.table?.facts['t.staff'])).toEqual([[19, 19], [200, Infinity]]);
  });

  it('come from anything that can be gone through once', () => {
    expect(readObjects(framework, new Set(towns).values()).table?.towns).toEqual(['甲镇', '乙镇']);
    expect(readObjects(framework, []).issues.map(({ code }) => code)).toEqual(['empty-table']);
  });

  it('leave out what is undefined, as JSON does', () => {
    const town = { town: '甲镇', year: undefined, facts: { t: { staff: undefined, first: 2 }, town: undefined, 't.none': undefined }, earlier: undefined };
    const { table, issues } = readObjects(framework, [town]);
    expect([issues.map(({ code }) => code), cellsOf(table?.facts['t.staff']), cellsOf(table?.facts['t.first'])]).toEqual([[], [0], [[2, 2]]]);
  });

  it('are told with their place, up to a number', () => {
    const result = readObjects(framework, [undefined, 'x', { town: 'y', facts: { t: { filed: '2026-02-01', staff: -1 } } }], { asOf: '2026-01-31' });
    expect(result.table).toBeUndefined();
    expect(result.issues.map(({ code, path }) => [code, ...path])).toEqual([['bad-type', 1], ['bad-type', 2], ['date-in-future', 3, 'facts', 't', 'filed'], ['out-of-range', 3, 'facts', 't', 'staff']]);
    expect(messagesOf(result)[0]).toContain('undefined');
    expect(readObjects(framework, [1, 2, 3], { mostIssues: 2 }).moreIssues).toBe(1);
  });
});
