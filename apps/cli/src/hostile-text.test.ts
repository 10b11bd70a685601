import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { both } from '../test-support/district.js';
import { MemoryFiles } from '../test-support/memory-io.js';
import { runWords, type Ran } from '../test-support/run.js';
import { shortName, wrapName } from './width.js';

const numRuns = Number(process.env['FAZHI_RUNS'] ?? 60);

/** What a terminal obeys, what breaks or turns lines, what documents and spreadsheets obey. */
const SIGNS = ['\u001b[35m', '\u001b]0;x\u0007', '\u001b]8;;http://x\u001b\\', '\u009b2J', '\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\u202e', '\u2066', '\u200b', '\ufeff', '\u0000', '\u007f', '\t', '|', '`', '<b>', '[a](b)', '=', '＝1', '-', '#', '"', "'", 'x', '法'];
const FORGED = '得分 100    待定 0    失分 0';
const hostile = fc.array(fc.constantFrom(...SIGNS, `\n${FORGED}\n`), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));

/** Of C0 only line feeds and tabs, nothing of C1, no separator, nothing that turns the order. Our own colours are taken off before. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u200b\ufeff]/u;
const COLOURS = /\u001b\[(?:1|2|22|31|32|39)m/g;

/** As a file can hold it: readers refuse controls that are not written as escapes. */
function json(data: unknown): string {
  return JSON.stringify(data).replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function submission(said: string, year: number, named: string): string {
  const given = { value: 5, source: `表${said}`, note: `注${said}`, evidence: [`证${said}`] };
  return json({
    fazhi: 1,
    town: `甲镇${named}`,
    year,
    facts: { lanterns: { lit: given, hung: 10, painted: { notApplicable: `因${said}` }, torn: { value: 0, source: { document: `报告${said}`, place: `第一段${said}` } }, colour: 'red', ropes: 4 } },
    shortfalls: [{ text: `灯少${said}`, cause: `因${said}` }],
    nextSteps: [{ text: `点灯${said}`, owner: `司法所${said}`, due: '2026-06-30' }],
  });
}

function scheme(said: string): string {
  const gate = { id: 'dark', title: { zh: `一片漆黑${said}`, en: `dark${said}` }, when: { fact: 'lanterns.hung', atLeast: 1 }, effect: { capGrade: 'poor' }, authority: { zh: `某文件${said}`, en: `a document${said}` } };
  return json({ 'fazhi-framework': 1, id: 'mine', extends: 'tiny-1', title: { zh: `方案${said}`, en: `scheme${said}` }, gates: [gate] });
}

interface Case {
  readonly line: readonly string[];
  readonly formats: readonly string[];
}

const ALL = ['text', 'md', 'csv', 'json'];
const CASES: readonly Case[] = [
  ...['score', 'explain', 'shortfalls', 'plan', 'check', 'validate'].map((command) => ({ line: [command, 'a.json'], formats: ALL })),
  { line: ['simulate', 'a.json', '--set', 'lanterns.lit=6'], formats: ALL },
  { line: ['follow-up', 'b.json', 'a.json'], formats: ALL },
  { line: ['diff', 'b.json', 'a.json'], formats: ALL },
  { line: ['compare', 'a.json', 'c.json'], formats: ALL },
  { line: ['report', 'a.json'], formats: ['html'] },
  { line: ['report', 'a.json', 'c.json'], formats: ['html'] },
  { line: ['score', 'a.json', '-s', 's.json'], formats: ALL },
  { line: ['explain', 'a.json', '-s', 's.json'], formats: ALL },
  { line: ['framework', 'show', 's.json'], formats: ALL },
  { line: ['framework', 'lint', 's.json'], formats: ALL },
  { line: ['framework', 'diff', 'tiny-1', 's.json'], formats: ALL },
  { line: ['handbook', '-s', 's.json'], formats: ['md'] },
  { line: ['init', '-s', 's.json'], formats: ['yaml'] },
];

function disk(said: string, named = ''): MemoryFiles {
  return new MemoryFiles({ '/town/a.json': submission(said, 2025, named), '/town/b.json': submission(said, 2024, named), '/town/c.json': submission(said, 2025, named).replace('\\u7532', '\\u4e59'), '/town/s.json': scheme(said) });
}

async function printed(words: readonly string[], files: MemoryFiles, isTTY: boolean): Promise<Ran> {
  return await runWords(words, { files, isTTY, columns: 80 }, both);
}

function checkSafe({ out, err }: Ran): void {
  // Spreadsheets want a mark in front and their own line ends.
  const text = `${out.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')}${err}`.replace(COLOURS, '');
  expect(UNSAFE.exec(text)?.[0]).toBeUndefined();
  expect(text.split('\n')).not.toContain(FORGED);
}

const linesOf = ({ out }: Ran): number => out.split('\n').length;

describe('text from outside', () => {
  const all = CASES.flatMap(({ line, formats }) => formats.map((format) => ({ line, format })));

  it.each(all)('stays text in $line as $format', async ({ line, format }) => {
    const words = [...line, '-f', format];
    const harmless = await printed(words, disk('x'), false);
    expect(harmless.err).not.toContain('内部错误');
    expect(harmless.out).not.toBe('');
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), fc.boolean(), async (said, isTTY, isNamed) => {
        const ran = await printed(words, disk(said, isNamed ? said : ''), isTTY);
        checkSafe(ran);
        // A name with such signs in it may be refused, and then that is what is said.
        if (isNamed && ran.code === 3) return;
        expect(ran.code).toBe(harmless.code);
        if (format !== 'text' && format !== 'yaml') expect(linesOf(ran)).toBe(linesOf(harmless));
        if (format === 'json') expect(() => JSON.parse(ran.out) as unknown).not.toThrow();
      }),
      { numRuns: Math.max(4, Math.ceil(numRuns / all.length)), seed: 1 },
    );
  });

  it('stays text in keys, files and errors', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.constantFrom(...ALL), fc.boolean(), async (said, format, isTTY) => {
        const name = `a${said.replaceAll('/', '')}.json`;
        const broken = json({ town: '甲镇', [said]: 1, year: said, facts: { lanterns: { [`lit${said}`]: said, hung: said, colour: said } } });
        const files = new MemoryFiles({ [`/town/${name}`]: broken });
        for (const words of [['validate', name, '-f', format], ['score', name], ['score', `${name}x`], ['score', name, '-s', said], ['score', name, said], ['explain', name, said], [said], ['score', '--set', said]]) {
          const ran = await printed(words, files, isTTY);
          expect(ran.code).not.toBe(70);
          checkSafe(ran);
        }
        const plugin = await runWords(['score', name, '--plugin', './p.js'], { files, isTTY, load: () => Promise.reject(new Error(said)) }, both);
        checkSafe(plugin);
      }),
      { numRuns, seed: 1 },
    );
  });

  it('keeps our own colours, and shows those of a town', async () => {
    const { out } = await printed(['score', 'a.json'], disk('\u001b[31m'), true);
    expect(out).toMatch(/\u001b\[1m甲镇/);
    expect(out).not.toContain('镇\u001b');
    const explained = await printed(['validate', 'a.json'], new MemoryFiles({ '/town/a.json': '{"town":"甲","\\u001b[31m":1}' }), true);
    expect(explained.out).toContain(String.raw`\x1b[31m`);
  });

  it('is cut where a name has no end, and what goes on is indented', () => {
    expect(shortName('长'.repeat(10_000))).toBe(`${'长'.repeat(39)}…`);
    expect(shortName(`甲镇\n${FORGED}`)).toBe(`甲镇 ${FORGED}`);
    expect(wrapName(`${'长'.repeat(40)} ${FORGED}`, 80).slice(1)).toEqual([`  ${FORGED}`]);
  });
});
