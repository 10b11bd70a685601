import { readSubmission, type Framework } from '@fazhi/core';
import { submissionWorkbook } from '@fazhi/files';
import { township } from '@fazhi/framework-township';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MemoryFiles } from '../test-support/memory-io.js';
import { example, run } from '../test-support/run.js';

/** Forms of the full town: as it is, with other figures a year later, and with much left out. */
const forms = new Map<string, Uint8Array>();

async function form(framework: Framework, data: unknown): Promise<Uint8Array> {
  const { submission, issues } = readSubmission(framework, data);
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  return await submissionWorkbook(framework, { language: 'zh', submission });
}

beforeAll(async () => {
  const full = parse(Buffer.from(example('full-town/submission.yaml')).toString()) as { facts: Record<string, Record<string, unknown>>; year: number };
  forms.set('甲.xlsx', await form(township, full));
  forms.set('乙.xlsx', await form(township, { ...full, town: '乙镇' }));
  forms.set('去年.xlsx', await form(township, { ...full, year: full.year - 1, earlier: {}, nextSteps: [], facts: { enforcement: full.facts['enforcement'] } }));
  forms.set('少.xlsx', await form(township, { ...full, nextSteps: [], facts: { enforcement: { staff: 3, certified: { atLeast: 2 } } } }));
  forms.set('空.xlsx', await submissionWorkbook(township, { language: 'zh', town: '丙镇' }));
});

const LINES = [
  ...['score', 'explain', 'shortfalls', 'plan', 'check', 'validate'].flatMap((command) => ['甲.xlsx', '少.xlsx', '空.xlsx'].map((file) => `${command} ${file}`)),
  'plan 甲.xlsx --target-grade 优秀',
  'check 甲.xlsx --as-of 2026-03-01',
  'follow-up 去年.xlsx 甲.xlsx',
  'diff 去年.xlsx 甲.xlsx',
  'compare 甲.xlsx 乙.xlsx',
  'compare 甲.xlsx 乙.xlsx 少.xlsx --by none',
];

/** What a clerk meets as well: the program's name and its commands and options where a line says how to go on, and the edition. */
const KNOWN = new Set(['fazhi', 'township-2025', 'ec670bd0cd8b', '--as-of', '--target-grade', '--effort', '--framework', '--robustness', 'explain', 'shortfalls', 'plan', 'check', 'peers', 'xlsx', '-f', 'json', 'PDF', 'Word', 'Excel', 'C', 'P', 'S', 'U']);

/** Words of ASCII letters in a text that is otherwise Chinese. */
function strangers(text: string, known: ReadonlySet<string>): string[] {
  const words = text.replaceAll('\u0000', '').match(/[A-Za-z_{}"-][\w./:{}"-]*/g) ?? [];
  return [...new Set(words.map((word) => word.replace(/[.:]+$/, '')).filter((word) => /[A-Za-z{}"]/.test(word) && !/^[A-Z]{1,2}\d+$/.test(word) && !known.has(word)))];
}

describe('views of a form', () => {
  // Ids are what `explain` and `--set` take; the text views name them at the end of a line.
  const ids = [...township.areas.map(({ id }) => id), ...Object.keys(township.indicators), ...Object.keys(township.facts)];

  it.each(LINES.flatMap((line) => ['text', 'md', 'csv'].map((format) => `${line} -f ${format}`)))('%s: in a clerk’s words', async (line) => {
    const { out, err } = await run(line, { files: new MemoryFiles({ '/town': null, ...Object.fromEntries([...forms].map(([name, bytes]) => [`/town/${name}`, bytes])) }), env: {} });
    const own = ['certificates', 'law-study', 'law-literate', 'case-files', ...forms.keys()];
    expect(strangers(`${out}\n${err}`.replaceAll('\\', ''), new Set([...KNOWN, ...ids, ...own]))).toEqual([]);
    expect(`${out}${err}`).not.toMatch(/[{}]|= (?:true|false)/);
  });
});
