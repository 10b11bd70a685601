import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseJson } from './json.js';
import { quickYaml } from './quick-yaml.js';
import { syntaxWords } from './yaml-errors.js';
import { parseYaml } from './yaml.js';

describe('YAML', () => {
  const codes = (text: string): string[] => parseYaml(text).problems.map(({ code, place }) => `${code} ${place?.line ?? ''}:${place?.column ?? ''}`);

  it.each([
    ['a: 1\na: 2\n', ['duplicate-key 2:1']],
    ['a: {b: 1, b: 2}\n', ['duplicate-key 1:11']],
    ['a: .nan\nb: -.inf\nc: 1e400\n', ['not-finite 1:4', 'not-finite 2:4', 'not-finite 3:4']],
    ['a: *b\n', ['unknown-alias 1:4']],
    ['? [x]\n: 1\n', ['key-not-text 1:3']],
    ['facts:\n  staff：19\n  certified：11\n', ['colon 2:3', 'colon 3:3']],
    ['facts:\n  staff:19\n', ['colon 2:3']],
    ['town: x\nyear：2025\n', ['colon 2:1']],
    ['note:\n  依据：某文件\n', []],
    ['shortfalls:\n  - 不足：学习不深\n', []],
    ['a: "x：1"\n', []],
    ['a: https://example.org\n', []],
    ['a: 1\n\tb: 2\n', ['yaml-syntax 2:1']],
    ['a: &x 1\nb: *x\n', []],
  ])('%j', (text, found) => expect(codes(text)).toEqual(found));

  it('finds places of keys, values and what is nearest', () => {
    const { placeOf } = parseYaml('facts:\n  a: &x\n    b: 12\n    list: [1, 2]\n  c: *x\n  d:\n');
    expect(placeOf(['facts', 'a', 'b'], 'value')).toEqual({ line: 3, column: 8 });
    expect(placeOf(['facts', 'a', 'b'], 'key')).toEqual({ line: 3, column: 5 });
    expect(placeOf(['facts', 'a', 'list', 1], 'value')).toEqual({ line: 4, column: 15 });
    expect(placeOf(['facts', 'a', 'list', 9], 'value')).toEqual({ line: 4, column: 5 });
    expect(placeOf(['facts', 'c', 'b'], 'value')).toEqual({ line: 3, column: 8 });
    expect(placeOf(['facts', 'd', 'x', 'y'], 'value')).toEqual({ line: 6, column: 3 });
    expect(placeOf(['facts', 'zzz'], 'value')).toEqual({ line: 1, column: 1 });
    expect(placeOf(['nowhere'], 'value')).toBeUndefined();
  });

  it('has words for every error of the library', () => {
    for (const code of ['TAB_AS_INDENT', 'BAD_ALIAS', 'IMPOSSIBLE', 'constructor']) expect(syntaxWords(code, 'x').en).not.toBe('');
    expect(syntaxWords('MISSING_CHAR', 'Missing closing "quote').en).toContain('quote');
  });

  it('the quick parser agrees with the full one, or leaves it the file', () => {
    const scalar = fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.constantFrom('12.4', '2025-03-01', '１２', '1_000', '0o17', '017', '0x1F', '是', 'yes', '~', '', '1e3', ' a', 'a: b', '# x', '- x', '[', '👍', '年度报告 一、（四）'));
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('any'), { maxLength: 4 }), fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie('any'), { maxKeys: 4 })),
    })).any;
    fc.assert(
      fc.property(value, fc.boolean(), (data, flow) => {
        const text = stringify(data, { collectionStyle: flow ? 'flow' : 'any', schema: 'core' });
        const quick = quickYaml(text);
        const full = parseYaml(text);
        if (quick !== undefined && full.data !== undefined) expect(quick.data).toEqual(full.data);
      }),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 500), seed: 1 },
    );
    // Written by hand, where the two could differ.
    for (const plain of ['1_000', '0b1', '0o17', '017', '0x1F', '.5', '5.', '+5', '1:30', 'Yes', 'on', '~', '2025-03-01', '<<', '=', '1.2.3', '９', 'a:b', '-', '"\\u4e2d"', "'it''s'", '|\n    x', '>\n    x\n    y']) {
      const text = `k: ${plain}\n`;
      expect(quickYaml(text)?.data, plain).toEqual(parseYaml(text).data);
    }
  });

  it('leaves references to the full parser', () => {
    expect(quickYaml('a: &x 1\nb: *x\n')).toBeUndefined();
    expect(quickYaml('a: 1\na: 2\n')).toBeUndefined();
    expect(quickYaml('a: R&D\n')).toEqual({ data: { a: 'R&D' } });
  });
});

describe('JSON', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(fc.property(fc.json(), (text) => void expect(parseJson(text).data).toEqual(JSON.parse(text))));
  });

  it('keeps __proto__ as plain data', () => {
    const { data } = parseJson('{"__proto__": {"admin": true}}');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect((data as { admin?: boolean }).admin).toBeUndefined();
  });

  it.each([
    ['{"a": 1,}', 1, 9],
    ['{"a": 1 "b": 2}', 1, 9],
    ["{'a': 1}", 1, 2],
    ['{"a"： 1}', 1, 5],
    ['{"a": 1', 1, 8],
    ['[1, 2', 1, 6],
    ['{"a": NaN}', 1, 7],
    ['{"a": 01}', 1, 8],
    ['{"a": "x\ny"}', 1, 7],
    ['{}\n{}', 2, 1],
    ['', 1, 1],
  ])('%j: says where it stops', (text, line, column) => {
    const { data, problems, placeOf } = parseJson(text);
    expect(data).toBeUndefined();
    expect(problems.map(({ code, place }) => ({ code, place }))).toEqual([{ code: 'json-syntax', place: { line, column } }]);
    expect(placeOf([], 'key')).toBeUndefined();
  });

  it('finds places', () => {
    const { placeOf } = parseJson('{\n  "a": [1, {"b": 2}]\n}');
    expect(placeOf(['a', 1, 'b'], 'value')).toEqual({ line: 2, column: 18 });
    expect(placeOf(['a', 1, 'b'], 'key')).toEqual({ line: 2, column: 13 });
    expect(placeOf(['a', 7], 'value')).toEqual({ line: 2, column: 3 });
    expect(placeOf(['zzz'], 'value')).toEqual({ line: 1, column: 1 });
  });
});
