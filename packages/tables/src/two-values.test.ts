import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, frameworkOf, messagesOf, read } from '../test-support/scene.js';
import { readObjects, type ReadTableResult } from './index.js';
import { scanJson } from './json-text.js';

const framework = frameworkOf({ classes: [{ id: 'large', title: { zh: '大', en: 'big' } }] });
const reading = (text: string): Promise<ReadTableResult> => read(framework, text, { format: 'jsonl' });
const told = ({ issues }: ReadTableResult): unknown => issues.filter(({ severity }) => severity === 'error').map(({ code, path }) => [code, ...path]);
const runs = { numRuns: Number(process.env['FAZHI_RUNS'] ?? 200), seed: 1 };

describe('two values for one thing in a line of JSON', () => {
  it.each([
    ['{"town":"x","class":"large","facts":{"t":{"staff":11,"staff":19}}}', ['key-twice', 1, 'facts', 't', 'staff']],
    ['{"town":"x","class":"large","facts":{"t.staff":11,"t.staff":19}}', ['key-twice', 1, 'facts', 't.staff']],
    ['{"town":"x","class":"large","facts":{"t.staff":11,"t.st\\u0061ff":11}}', ['key-twice', 1, 'facts', 't.staff']],
    ['{"town":"x","class":"large","facts":{"t":{"staff":11},"t":{"staff":19}}}', ['key-twice', 1, 'facts', 't']],
    ['{"town":"x","class":"large","facts":{"t.steps":{"a":true,"a":false}}}', ['key-twice', 1, 'facts', 't.steps', 'a']],
    ['{"town":"x","town":"y","class":"large"}', ['key-twice', 1, 'town']],
    ['{"town":{"name":"x","name":"y"},"class":"large"}', ['key-twice', 1, 'town', 'name']],
    ['{"town":"x","class":"large","facts":{"t.staff":1},"facts":{}}', ['key-twice', 1, 'facts']],
    ['{"town":"x","class":"large","year":2025,"earlier":{"2024":{"t.staff":1},"2024":{}}}', ['key-twice', 1, 'earlier', '2024']],
    ['{"town":"x","class":"large","facts":{"t.staff":{"atLeast":3,"atLeast":4}}}', ['key-twice', 1, 'facts', 't.staff', 'atLeast']],
    ['{"town":"x","class":"large","facts":{"t":{"staff":11},"t.staff":19}}', ['conflicting-values', 1, 'facts', 't.staff']],
    ['{"town":"x","class":"large","facts":{"t.staff":19,"t":{"staff":11}}}', ['conflicting-values', 1, 'facts', 't', 'staff']],
    ['{"town":{"name":"x","class":"large"},"class":"大"}', ['conflicting-values', 1, 'class']],
    ['{"town":"x","class":"large","edition":"scene","framework":"other"}', ['wrong-edition', 1, 'edition']],
  ])('%s', async (line, problem) => {
    expect(told(await reading(line))).toEqual([problem]);
    // Lines that were read before and after make no difference.
    const several = await reading(`{"town":"a","class":"large","facts":{"t.staff":1}}\n${line}\n{"town":"b","class":"large","facts":{"t":{"staff":1}}}`);
    expect(told(several)).toEqual([[problem[0], 2, ...problem.slice(2)]]);
  });

  it('names both places', async () => {
    expect(messagesOf(await reading('{"town":"x","class":"large","facts":{"t.staff":11,"t.staff":19}}'))[0]).toContain('“t.staff”在本行写了两次（第38个字符处和第51个字符处）');
    expect(messagesOf(await reading('{"town":"x","class":"large","facts":{"t":{"staff":11},"t.staff":19}}'))[0]).toContain('11与19');
  });

  it('is no harm where both say the same, as in a submission', async () => {
    for (const facts of ['{"t.staff":11,"t":{"staff":11}}', '{"t.staff":null,"t":{"staff":11}}', '{"t.staff":11,"t":{"staff":null}}', '{"t.staff":11,"t":{"staff":"11人"}}']) {
      const { table, issues } = await reading(`{"town":"x","class":"large","facts":${facts}}`);
      expect([facts, issues.map(({ code }) => code), cellsOf(table?.facts['t.staff'])]).toEqual([facts, [], [[11, 11]]]);
    }
  });

  it('in objects is told too', () => {
    expect(told(readObjects(framework, [{ town: 'x', class: 'large', facts: { 't.staff': 11, t: { staff: 19 } } }]))).toEqual([['conflicting-values', 1, 'facts', 't', 'staff']]);
  });

  it('is found wherever it stands', () => {
    const key = fc.constantFrom('a', 'b', 'c"', '\\', '{', '');
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, fc.constantFrom(1, 'a":', '{"a":1,"a":2}', null, '\\"'), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(key, tie('value'), { maxKeys: 3 })),
    }));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (data, indent) => {
        expect(scanJson(JSON.stringify(data, null, indent), 64).twice).toEqual([]);
        const twice = scanJson(`{"outer":[{"k":${JSON.stringify(data, null, indent)} , "k" :1}]}`, 64).twice;
        expect(twice.map(({ path, key: found }) => [...path, found])).toEqual([['outer', 'k']]);
      }),
      runs,
    );
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', 'a', ' ') }), (text) => { expect(() => scanJson(text, 64)).not.toThrow(); }), runs);
  });
});
