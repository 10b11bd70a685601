import { describe, expect, it } from 'vitest';
import { cellsOf, frameworkOf, messagesOf, problemsOf, read } from '../test-support/scene.js';

const framework = frameworkOf();
const lines = (...objects: unknown[]): string => objects.map((each) => (typeof each === 'string' ? each : JSON.stringify(each))).join('\n');

describe('JSON Lines', () => {
  it('have an object a town, facts nested by plugin or by full id', async () => {
    const text = lines({ town: ' 甲镇 ', year: 2025, edition: 'scene', facts: { t: { staff: 19, steps: ['a'], group: true } } }, '', { town: '乙镇', year: '2025', framework: 'scene-2025', facts: { 't.staff': { atLeast: 3 }, 't.steps': { a: 'yes', b: 'no' }, 't.filed': null, t: { first: ' 5 ' } }, earlier: { 2024: { t: { staff: 18 } } } });
    for (const piece of [1, 10, 1000]) {
      const { table } = await read(framework, text, { format: 'jsonl' }, piece);
      expect([table?.towns, table?.year]).toEqual([['甲镇', '乙镇'], 2025]);
      expect(['t.staff', 't.steps', 't.group', 't.first'].map((id) => cellsOf(table?.facts[id]))).toEqual([[[19, 19], [3, Infinity]], [[1, 3], [1, 1]], [[1, 1], 0], [0, [5, 5]]]);
      expect(table?.earlier?.map(({ year, facts }) => [year, cellsOf(facts['t.staff'])])).toEqual([[2024, [0, [18, 18]]]]);
    }
  });

  it('may say nothing of facts and earlier years', async () => {
    const { table } = await read(framework, lines({ town: 'x', facts: null, earlier: null }, { town: 'y' }), { format: 'jsonl' });
    expect([table?.towns, table?.facts]).toEqual([['x', 'y'], {}]);
  });

  it('name the line and the keys of each problem', async () => {
    const text = lines({ town: 'x', fact: 1, facts: { t: { staf: 1, staff: 'ten' }, u: 3 } }, 'no', '[1]', `${'z'.repeat(70)}`, { facts: [], earlier: [1] }, { town: 'y', facts: {}, earlier: { last: {}, 2024: 3 } }, { town: 'x', facts: { u: null, t: { certified: 3, staff: 2 } } }, { town: 'w', year: 2025, earlier: { 2025: { t: { staff: 1 } } } });
    const result = await read(framework, text, { format: 'jsonl' });
    expect(result.issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['unknown-key', 1, 'fact'],
      ['unknown-fact', 1, 'facts', 't', 'staf'],
      ['bad-value', 1, 'facts', 't', 'staff'],
      ['unknown-fact', 1, 'facts', 'u'],
      ['year-not-earlier', 1, 'earlier', 2025, 't.staff'],
      ['year-assumed', 1, 'year'],
      ['bad-line', 2],
      ['bad-line', 3],
      ['bad-line', 4],
      ['no-town-name', 5, 'town'],
      ['bad-type', 5, 'facts'],
      ['bad-type', 5, 'earlier'],
      ['bad-type', 6, 'earlier', '2024'],
      ['bad-type', 6, 'earlier', 'last'],
      ['town-twice', 7, 'town'],
      ['part-exceeds-whole', 7, 't.certified'],
    ]);
    expect(messagesOf(result).find((each) => each.includes('zzz'))).toContain(`“${'z'.repeat(57)}…”`);
    expect(problemsOf(await read(framework, '', { format: 'jsonl' }))).toEqual([['empty-table', 1, 1]]);
  });
});
