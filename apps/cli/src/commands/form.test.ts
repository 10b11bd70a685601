import { submissionWorkbook } from '@fazhi/files';
import { readSubmission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { example, run } from '../../test-support/run.js';

const yaml = example('niutouya/submission.yaml');
let form: Uint8Array;

beforeAll(async () => {
  const { submission } = readSubmission(township, parse(Buffer.from(yaml).toString('utf8')));
  if (submission === undefined) throw new Error('not read');
  form = await submissionWorkbook(township, { submission });
});

/** A text that holds this one; typed, unlike the matcher itself. */
const holding = (part: string): string => expect.stringContaining(part) as string;

const disk = (files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryFiles => new MemoryFiles({ '/town': null, '/town/a.xlsx': form, '/town/a.yaml': yaml, ...files });

describe('init -f xlsx', () => {
  it('writes a form, filled in from another submission where asked', async () => {
    const files = disk();
    expect(await run('init --format xlsx -o form.xlsx', { files })).toEqual({ code: 0, out: '', err: '提示：已写入 form.xlsx\n' });
    expect(await run('validate form.xlsx', { files })).toMatchObject({ code: 3, out: holding('表“基本情况”F4  错误  没有填写乡镇名称，请补上。') });
    expect(await run('init 某镇 --format xlsx -o town.xlsx', { files })).toMatchObject({ code: 0 });
    expect(await run('validate town.xlsx', { files })).toMatchObject({ code: 0, out: holding('没有问题') });
    expect(await run('init --format xlsx --from a.yaml -o full.xlsx', { files })).toMatchObject({ code: 0 });
    expect(Buffer.from(files.content.get('/town/full.xlsx') ?? '').equals(Buffer.from(form))).toBe(true);
  });

  it('goes to a pipe, never to a terminal', async () => {
    expect((await run('init --format xlsx', { files: disk() })).out.startsWith('PK\u0003\u0004')).toBe(true);
    expect(await run('init --format xlsx', { files: disk(), isTTY: true })).toEqual({ code: 2, out: '', err: 'fazhi: 错误：Excel工作簿不能显示在终端上。请用 -o 写明文件名，如 -o 填报表.xlsx。\n' });
  });

  it('is needed for filling in from a file', async () => {
    expect(await run('init --from a.yaml', { files: disk() })).toMatchObject({ code: 2, err: 'fazhi: 错误：--from 须与 -f xlsx 同用。\n' });
    expect((await run('init --format yaml', { files: disk() })).out).toContain('fazhi: 1');
  });
});

describe('a form', () => {
  it('scores as the same submission in YAML, from a file, standard input or under another name', async () => {
    const files = disk({ '/town/renamed': form });
    const wanted = (await run('score a.yaml -f json', { files })).out;
    expect((await run('score a.xlsx -f json', { files })).out).toBe(wanted);
    expect((await run('score renamed -f json', { files })).out).toBe(wanted);
    expect((await run('score - -f json', { files, stdin: [form] })).out).toBe(wanted);
    expect((await run('score a.xlsx -v -q', { files })).err).toContain('Excel工作簿');
  });

  it('stands beside YAML in a folder, without the file that Excel keeps while it is open', async () => {
    const files = new MemoryFiles({ '/town': null, '/town/d': null, '/town/d/a.xlsx': form, '/town/d/~$a.xlsx': 'x', '/town/d/b.yaml': Buffer.from(yaml).toString('utf8').replace('town: 牛头崖镇', 'town: 乙镇') });
    expect(await run('compare d --min-known 0 -f json', { files })).toMatchObject({ code: 0, out: holding('乙镇') });
  });

  it('is refused by name where it is no workbook, with what to do', async () => {
    const files = disk({ '/town/b.xlsx': '%PDF-1.7', '/town/c.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) });
    expect(await run('score b.xlsx', { files })).toEqual({ code: 3, out: '', err: 'fazhi: 错误：无法读取“b.xlsx”：文件内容是PDF，不是表格或文档。请用原来的 .xlsx 或 .docx 文件。\n' });
    expect((await run('score c.xls --lang en', { files })).err).toBe('fazhi: error: Cannot read "c.xls": The file is in an old Office format. Open it and save it as .xlsx or .docx.\n');
  });

  it('has every problem named by sheet and cell', async () => {
    const { submission } = readSubmission(township, { town: '某镇', facts: { enforcement: { staff: 19, certified: 11 } } });
    if (submission === undefined) throw new Error('not read');
    const over = { ...submission, facts: { ...submission.facts, 'enforcement.certified': { state: 'given', self: { kind: 'figure', low: 21, high: 21 }, origins: [], evidence: [] } as const } };
    const files = disk({ '/town/b.xlsx': await submissionWorkbook(township, { submission: over }) });
    const text = await run('validate b.xlsx', { files });
    expect(text.code).toBe(3);
    expect(text.out).toMatch(/^b\.xlsx 表“行政执法能力”F\d+ {2}错误 {2}“持有行政执法证件的人员”（21）多于“实际从事执法工作的人员”（19）/);
    const json: unknown = JSON.parse((await run('validate b.xlsx -f json', { files })).out);
    expect(json).toMatchObject([{ code: 'part-exceeds-whole', sheet: '行政执法能力', cell: holding('F'), line: null }]);
    expect((await run('validate b.xlsx -f csv', { files })).out).toMatch(/行政执法能力,F\d+,错误/);
  });
});

describe('score -f xlsx', () => {
  it('writes the result as a workbook', async () => {
    const files = disk();
    expect(await run('score a.xlsx -f xlsx -o r.xlsx', { files })).toMatchObject({ code: 0, out: '' });
    expect(Buffer.from(files.content.get('/town/r.xlsx') ?? '').subarray(0, 2).toString()).toBe('PK');
    expect(await run('score a.xlsx -f xlsx -o low.xlsx --fail-under 90', { files })).toMatchObject({ code: 1, err: holding('90') });
    expect(await run('explain a.xlsx -f xlsx -o e.xlsx', { files })).toMatchObject({ code: 2 });
  });
});

describe('compare -f xlsx', () => {
  it('writes the comparison as a workbook, with the places that were asked for', async () => {
    const files = new MemoryFiles({ '/town': null, '/town/d': null, ...Object.fromEntries(['甲镇', '乙镇'].map((name) => [`/town/d/${name}.yaml`, Buffer.from(yaml).toString('utf8').replace('town: 牛头崖镇', `town: ${name}`)])) });
    expect(await run('compare d -f xlsx -o c.xlsx', { files })).toMatchObject({ code: 0, out: '' });
    expect(Buffer.from(files.content.get('/town/c.xlsx') ?? '').subarray(0, 2).toString()).toBe('PK');
  });
});
