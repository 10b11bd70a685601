import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { run, type Ran } from '../../test-support/run.js';
import { both } from '../../test-support/district.js';

const numRuns = Number(process.env['FAZHI_RUNS'] ?? 60);
const validate = async (name: string, text: string): Promise<Ran> => await run(`validate ${name} -f json`, { files: new MemoryFiles({ [`/town/${name}`]: text }) }, both);
const codes = ({ out }: Ran): unknown => (out === '' ? [] : (JSON.parse(out) as { code: string; path: unknown }[]).map(({ code, path }) => `${code} ${JSON.stringify(path)}`).sort());

/** As JSON writes it, but with keys that may stand twice. */
function written(parts: readonly (readonly [string, unknown])[]): string {
  return `{${parts.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`;
}

const key = fc.constantFrom('lit', 'hung', 'painted', 'torn', 'colour', 'lit\u200b', '\u3000lit', 'lanterns.lit', '__proto__', 'constructor', '\ud800', 'x');
const value: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(1, 2.5, true, null, '1', '１', '是', '', 'red', '\ud800', '1e2', '0x7E9', '无', { value: 3 }, { value: 3, valeu: 1 }, { atLeast: 2 }, { notApplicable: '没有' }, [], [1], {}, '2025-01-01', 1e21, -1),
  fc.string({ maxLength: 5 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe('YAML and JSON', () => {
  it('say the same of the same data, however often a key stands there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(key, value), { maxLength: 6 }), fc.constantFrom(2025, '2025', '0x7E9', null), async (facts, year) => {
        const text = `{"town": "甲镇", "year": ${JSON.stringify(year)}, "facts": {"lanterns": ${written(facts)}}}`;
        const json = await validate('a.json', text);
        const flow = await validate('a.yaml', text);
        expect([flow.code, codes(flow)]).toEqual([json.code, codes(json)]);
        expect([0, 3]).toContain(json.code);
        const names = facts.map(([name]) => name);
        if (new Set(names).size === names.length && !/\\ud800/.test(text) && !names.includes('__proto__')) {
          const block = await validate('a.yaml', stringify(JSON.parse(text), { version: '1.2' }));
          expect([block.code, codes(block)]).toEqual([json.code, codes(json)]);
        }
      }),
      { numRuns, seed: 1 },
    );
  });

  it.each([
    ['full-width indentation', 'town: 甲镇\nfacts:\n　　lanterns:\n    lit: 1\n', 3, '“lanterns”前面用了全角空格或不间断空格缩进'],
    ['no-break indentation', 'town: 甲镇\nfacts:\n  lanterns:\n    lit: 1\n\u00a0\u00a0\u00a0\u00a0hung: 2\n', 5, '“hung”前面用了全角空格'],
    ['a name with invisible signs', 'town: 甲镇\nfacts: { lanterns: { lit\u200b: 1 } }\n', 2, String.raw`名称“lit”中有看不见的字符（lit\u200b）`],
    ['half a character', 'town: "甲\\ud800镇"\n', 1, '残缺的字符'],
    ['half a character in a name', '"to\\udc00wn": 甲镇\n', 1, '残缺的字符'],
  ])('%s is named', async (_what, text, line, said) => {
    const { code, out } = await validate('a.yaml', text);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual(expect.arrayContaining([expect.objectContaining({ line, message: expect.objectContaining({ zh: expect.stringContaining(said) as string }) as object })]));
  });

  it.each(['0x0b', '0o13', '0b1011', '1_000', '-0x1', '0x7E9', '1:30'])('%s is no figure, with quotes or without', async (figure) => {
    for (const written of [figure, `"${figure}"`]) {
      for (const text of [`town: 甲镇\nfacts: { lanterns: { hung: ${written} } }\n`, `town: 甲镇\nfacts:\n  lanterns: &x { hung: ${written} }\n`, `town: 甲镇\nyear: ${written}\n`]) {
        const { code, out } = await validate('a.yaml', text);
        expect([text, code, out.includes(figure)]).toEqual([text, 3, true]);
      }
    }
  });

  it('refuse more than anybody means, in time', async () => {
    const many = Array.from({ length: 110_000 }, (_each, place) => place);
    const twice = `{${many.slice(0, 20_000).map((each) => `"a":${each}`).join(',\n')}}`;
    const text = JSON.stringify({ town: '甲镇', facts: many });
    for (const name of ['a.json', 'a.yaml']) expect(JSON.parse((await validate(name, text)).out)).toMatchObject([{ code: 'too-many-values' }]);
    const start = process.cpuUsage();
    expect((await validate('a.json', twice)).code).toBe(3);
    const { user } = process.cpuUsage(start);
    expect(user).toBeLessThan(5_000_000);
  }, 60_000);
});
