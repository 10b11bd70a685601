import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, frameworkOf, problemsOf, read } from '../test-support/scene.js';
import type { ReadTableResult } from './index.js';

const framework = frameworkOf({ classes: [{ id: 'large', title: { zh: '大', en: 'big' } }] });
const reading = (text: string): Promise<ReadTableResult> => read(framework, text, { format: 'jsonl', asOf: '2026-01-31' });

const figures = ['0', '7', '12', '007', '12.5', '12.0', '-1', '1e1', '1234567890123456', '"12"', '"200余"', '" 5 "'];
const others = ['true', 'false', 'null', '""', '" "', '"是"', '"n/a"', '"2026-01-02"', '"2026-02-02"', '"高"', '"\\u9ad8"', '"low"', '{"a":true,"b":false}', '{ "a" : true }', '{"a":"yes"}', '["a"]', '[]', '{}', '"a;b"', '"3个村"', '{"atLeast":3}', 'tru', '"open', '{"a":', '1 2', '"x"y', ']', '"a}b,c"', '"\\"}"'];
const value = fc.constantFrom(...figures, ...others);
const local = fc.constantFrom('staff', 'certified', 'budget', 'group', 'filed', 'level', 'steps', 'rules', 'opinion', 'first', 'st\\u0061ff', 'none');
const blank = fc.constantFrom('', '', ' ', '\t ');

const member = (key: fc.Arbitrary<string>, of: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.tuple(blank, key, blank, blank, of, blank).map(([a, name, b, c, text, d]) => `${a}"${name}"${b}:${c}${text}${d}`);
const object = (members: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> => fc.array(members, { maxLength: most }).map((all) => `{${all.join(',')}}`);
const nested = object(member(local, value), 4);
const facts = object(fc.oneof(member(local.map((name) => `t.${name}`), value), member(fc.constantFrom('t', 'town', 'u'), fc.oneof(nested, value))), 5);
const head = fc.oneof(
  member(fc.constantFrom('town'), fc.constantFrom('"甲镇"', '"乙镇"', '" 丙镇 "', '"丁\\u9547"', '""', '3', 'null')),
  member(fc.constantFrom('class'), fc.constantFrom('"large"', '"大"', '"small"', 'null')),
  member(fc.constantFrom('year', 'edition', 'framework', 'class', 'other'), fc.constantFrom('2025', '"2025年"', '"scene"', '"scene-1999"', '"large"')),
);
const mixedLine = fc.tuple(fc.array(head, { maxLength: 4 }), fc.option(facts)).map(([heads, all]) => [...heads, ...(all === null ? [] : [`"facts":${all}`])]);

/** Facts of which each can be read. */
const sound = fc.oneof(
  member(fc.constantFrom('t.staff', 't.first', 't.budget'), fc.constantFrom('0', '7', '12.0', '"12"', '" 5 "', 'null')),
  member(fc.constant('t.level'), fc.constantFrom('"高"', '"\\u9ad8"', '"low"', '""')),
  member(fc.constant('t.steps'), fc.constantFrom('{"a":true,"b":false}', '{ "a" : true }', '["a"]', '"a;b"', '"n/a"')),
  object(fc.oneof(member(fc.constantFrom('group'), fc.constantFrom('true', 'false', '"是"')), member(fc.constantFrom('filed'), fc.constantFrom('"2026-01-02"', 'false'))), 2).map((inner) => `"t":${inner}`),
);
const soundLine = fc.tuple(fc.constantFrom('甲', '乙', '丙', 'x', 'y'), object(sound, 4)).map(([name, all]) => [`"town":"${name}"`, '"class":"大"', `"facts":${all}`]);
const line = fc.oneof({ weight: 3, arbitrary: soundLine }, { weight: 1, arbitrary: mixedLine });

describe('lines of plain JSON', () => {
  it('say the same as when they are parsed first', async () => {
    let readable = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), async (lines) => {
        const plain = await reading(lines.map((members) => `{${members.join(',')}}`).join('\n'));
        // What is said of earlier years is never plain.
        const parsed = await reading(lines.map((members) => `{${[...members, '"earlier":null'].join(',')}}`).join('\n'));
        expect(plain.issues.map(({ code, path }) => [code, path])).toEqual(parsed.issues.map(({ code, path }) => [code, path]));
        expect(plain.table).toEqual(parsed.table);
        if (plain.table !== undefined) readable += 1;
      }),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 1500), seed: 5 },
    );
    expect(readable).toBeGreaterThan(200);
  });

  it('may leave facts out and bring others, in any order', async () => {
    const order = ['staff', 'budget', 'first', 'second'];
    const lines = Array.from({ length: 200 }, (_, row) => order.filter((_, place) => (row * 7 + place * 3) % 4 !== 0).map((key, place) => `"t.${key}":${row + place}`));
    const shown = lines.map((members, row) => `{"town":"x${row}","class":"large","facts":{${(row % 9 === 0 ? members.toReversed() : members).join(',')}}}`);
    const { table, issues } = await reading(shown.join('\n'));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const key of order) {
      const expected = lines.map((members) => members.map((each) => /^"t\.(\w+)":(\d+)$/.exec(each) ?? []).find(([, name]) => name === key)?.[2]);
      const by = key === 'budget' ? 100 : 1;
      expect(cellsOf(table?.facts[`t.${key}`])).toEqual(expected.map((text) => (text === undefined ? 0 : [Number(text) * by, Number(text) * by])));
    }
  });

  it('that break off leave nothing of theirs to the next one', async () => {
    const { table } = await read(frameworkOf(), '{"town":"x","facts":{"t.staff":3}}\n{"town":"y","facts":{"t":{"group":true}}}', { format: 'jsonl' });
    expect([cellsOf(table?.facts['t.staff']), cellsOf(table?.facts['t.group'])]).toEqual([[[3, 3], 0], [0, [1, 1]]]);
    const broken = await read(frameworkOf(), '{"town":"x","facts":{"t.staff":3,"t":{"group":"不适用","certified":2},"t.first":"}}\n{"town":"y","facts":{"t.certified":4}}', { format: 'jsonl' });
    expect(problemsOf(broken)).toEqual([['bad-line', 1, 1]]);
  });

  it('are refused where their bytes are no text', async () => {
    const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];
    const damaged = (before: string, after: string): Uint8Array => Uint8Array.from([...bytes(`{"town":"甲镇"}\n${before}`), 0xff, ...bytes(after)]);
    for (const [before, after] of [['{"town":"', '"}'], ['{"town":"x","facts":{"t.level":"', '"}}'], ['{"', '":1}']] as const) {
      const pieces = damaged(before, after);
      // The first block shows the encoding.
      expect(problemsOf(await read(frameworkOf(), pieces, { format: 'jsonl' }, 18))).toEqual([['not-text', 2, 1]]);
    }
  });
});
