import { readSubmission, assess } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { MemoryFiles, systemError, type Setting } from '../../test-support/memory-io.js';
import { run, type Ran } from '../../test-support/run.js';
import { classy, tiny } from '../../test-support/tiny.js';

const both = (): Promise<readonly (typeof tiny)[]> => Promise.resolve([tiny, classy]);
const HEAD = 'town,year,lanterns.lit,lanterns.hung,lanterns.painted,lanterns.sung,lanterns.torn\n';
const TABLE = `${HEAD}甲镇,2025,10,10,是,否,0\n乙镇,2025,5,10,是,否,0\n`;
const disk = (text: string | Uint8Array = TABLE): MemoryFiles => new MemoryFiles({ '/town': null, '/town/t.csv': text });
const scored = async (line: string, files = disk(), setting: Setting = {}): Promise<Ran> => await run(`score --batch ${line}`, { files, ...setting }, both);
const textOf = (files: MemoryFiles, path: string): string => Buffer.from(files.content.get(path) ?? '').toString();
const names = (files: MemoryFiles): string[] => [...files.content.keys()].sort();

describe('score --batch', () => {
  it('scores every town of a table as each alone', async () => {
    const files = disk();
    const { code, out, err } = await scored('t.csv -o r.jsonl', files);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: '提示：已给2个乡镇计分。\n提示：已写入 r.jsonl\n' });
    const rows = textOf(files, '/town/r.jsonl').trim().split('\n').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
    const { submission } = readSubmission(tiny, { town: '乙镇', year: 2025, facts: { lanterns: { lit: 5, hung: 10, painted: true, sung: false, torn: 0 } } });
    if (submission === undefined) throw new Error('does not read');
    const alone = assess(tiny, submission);
    expect(rows[1]).toMatchObject({ town: '乙镇', year: 2025, 'score.low': alone.score?.low, earned: alone.total.earned, grade: alone.grade?.id });
    expect(names(files)).toEqual(['/town', '/town/r.jsonl', '/town/t.csv']);
  });

  it('writes CSV in the language that is asked for, with a column for each indicator where told', async () => {
    const files = disk();
    await scored('t.csv -o r.csv --indicators --lang en -q', files);
    const [head = ''] = textOf(files, '/town/r.csv').split('\r\n');
    expect(head).toMatch(/^\uFEFFtown,class,year,score at least/);
    expect(head).toContain('墙面 en: earned');
    const plain = await scored('t.csv');
    expect(plain.err).toBe('');
    expect(plain.out).toMatch(/^\uFEFF乡镇,类别,年度,最低得分/);
    expect(plain.out).not.toContain('墙面');
    expect((await scored('t.csv --indicators --framework classy-1', disk('town,class,lanterns.lit,lanterns.hung\n甲镇,hill,1,2\n'))).out).toContain('墙面·得分');
  });

  it('reads its own Parquet and other formats', async () => {
    const files = disk();
    expect((await scored('t.csv -o r.parquet', files)).code).toBe(0);
    const bytes = files.content.get('/town/r.parquet') ?? '';
    expect(Buffer.from(bytes).subarray(0, 4).toString()).toBe('PAR1');
    // A table of results is no table of facts: read as Parquet, its columns are named.
    const read = await scored('r.parquet', new MemoryFiles({ '/town': null, '/town/r.parquet': bytes }));
    expect(read.code).toBe(3);
    expect(read.err).toContain('score.low');
    expect((await scored('t.tsv', new MemoryFiles({ '/town/t.tsv': TABLE.replaceAll(',', '\t') }))).out).toContain('乙镇');
    expect((await scored('t.jsonl', new MemoryFiles({ '/town/t.jsonl': '{"town":"甲镇","facts":{"lanterns":{"lit":1,"hung":2}}}\n' }))).out).toContain('甲镇');
    expect((await scored('-', disk(), { stdin: [Buffer.from(TABLE)] })).out).toContain('乙镇');
  });

  it('names every bad cell and writes nothing', async () => {
    const files = disk(`${HEAD}${Array.from({ length: 1200 }, (_each, row) => `镇${row},2025,x,10,是,否,0\n`).join('')}`);
    const { code, out, err } = await scored('t.csv -o r.csv', files);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('t.csv:2:3  错误  C2：');
    expect(err).toContain('t.csv:1001:3  错误  C1001：');
    expect(err).toContain('另有200处，未逐一列出。\nfazhi: 错误：“t.csv”有1200处需要核实改正，没有计分，也没有写入结果。');
    expect(names(files)).toEqual(['/town', '/town/t.csv']);
  });

  it('shows notices unless quiet', async () => {
    const tidied = TABLE.replace('10,10,是', '１０,10,是');
    const [loud, quiet] = [await scored('t.csv', disk(tidied)), await scored('t.csv -q', disk(tidied))];
    expect(loud.err).toContain('t.csv:2:3  提示  C2：');
    expect([loud.code, quiet.code, quiet.err]).toEqual([0, 0, '']);
    expect(quiet.out).toBe(loud.out);
  });

  it('leaves nothing on a full disk', async () => {
    const files = disk();
    files.failing.open = 'ENOSPC';
    const { code, err } = await scored('t.csv -o r.csv', files);
    expect(code).toBe(4);
    expect(err).toContain('磁盘空间不足');
    expect(names(files)).toEqual(['/town', '/town/t.csv']);
  });

  it('leaves nothing when interrupted while reading or writing', async () => {
    for (const after of [0, 4]) {
      const interruption = new AbortController();
      const files = disk();
      let pieces = 0;
      const stdin = async function* (): AsyncGenerator<Uint8Array> {
        yield await Promise.resolve(Buffer.from(TABLE));
        if (after === 0) interruption.abort();
        yield Buffer.from('丙镇,2025,5,10,是,否,0\n');
        // The signal comes once reading is over.
        if (after > 0) setImmediate(() => interruption.abort());
        pieces += 1;
      };
      const { code, err } = await run('score --batch - -o r.csv', { files, interrupted: interruption.signal, stdin: stdin() }, both);
      expect({ code, pieces }).toEqual({ code: 130, pieces: Math.sign(after) });
      expect(err).toContain('已中断，没有写入任何文件');
      expect(names(files)).toEqual(['/town', '/town/t.csv']);
    }
  });

  it('overwrites only by force', async () => {
    const files = disk();
    files.content.set('/town/r.csv', 'old');
    expect((await scored('t.csv -o r.csv', files)).err).toContain('--force');
    expect(textOf(files, '/town/r.csv')).toBe('old');
    expect((await scored('t.csv -o r.csv --force', files)).code).toBe(0);
    expect(textOf(files, '/town/r.csv')).toContain('乙镇');
  });

  it.each([
    ['t.csv n.yaml', 2, 'n.yaml'],
    ['t.csv -f json', 2, '--format 不与 --batch 同用'],
    ['t.csv --fail-under 3', 2, '--fail-under'],
    ['t.csv --values best', 2, '--values'],
    ['t.xlsx', 2, '.parquet'],
    ['t.csv -o r.xlsx', 2, '.parquet'],
    ['none.csv', 4, '没有文件“none.csv”'],
  ])('refuses %s', async (line, exit, said) => {
    const { code, out, err } = await scored(line);
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(err).toContain(said);
  });

  it('says where the disk fails while reading', async () => {
    const files = disk();
    files.failing.stream = 'EIO';
    expect(await scored('t.csv', files)).toMatchObject({ code: 4, err: expect.stringContaining('EIO') as string });
    const broken = new MemoryFiles({ '/town/t.parquet': 'PAR1 and no more' });
    expect((await scored('t.parquet', broken)).code).toBe(3);
    for (const page of ['PK\u0003\u0004 xl/workbook.xml', '<html><table>', '{\\rtf1 x', '<?xml version="1.0"?><Workbook/>']) expect(await scored('p.csv', new MemoryFiles({ '/town/p.csv': page }))).toMatchObject({ code: 3, err: expect.stringContaining('与扩展名不符') as string });
    broken.failing.slice = 'EIO';
    expect((await scored('t.parquet', broken)).code).toBe(4);
    const fault = async function* (): AsyncGenerator<Uint8Array> {
      yield await Promise.reject(new Error('a fault of ours'));
    };
    expect((await scored('-', disk(), { stdin: fault() }))).toMatchObject({ code: 3, err: expect.stringContaining('a fault of ours') as string });
  });

  it('needs a table for columns of indicators, and a submission without one', async () => {
    expect((await run('score --indicators t.csv')).err).toContain('--indicators 须与 --batch 同用');
    expect((await run('score')).code).toBe(2);
  });

  it('is quiet where the reader of its output has seen enough', async () => {
    expect(await scored('t.csv', disk(), { outFails: 'EPIPE' })).toMatchObject({ code: 0, err: '' });
    expect((await scored('t.csv', disk(), { outFails: 'EIO' })).code).toBe(4);
    expect(systemError('EIO').message).toBe('EIO');
  });
});

describe('progress', () => {
  const clock = (step: number): (() => number) => {
    let at = 0;
    return () => (at += step);
  };

  it('is told on a terminal after two seconds, and wiped away', async () => {
    const { err } = await scored('t.csv -o r.csv', disk(), { isTTY: true, now: clock(1500) });
    expect(err).toMatch(/\r读取 \d+行，每秒\d+行，约剩\d+秒\u001B\[K/);
    expect(err).toMatch(/\r写入 2行，每秒\d+行，约剩0秒\u001B\[K\r\u001B\[K提示：/);
    const piped = await scored('-', disk(), { isTTY: true, now: clock(1500), stdin: [Buffer.from(TABLE)] });
    expect(piped.err).toMatch(/每秒\d+行\u001B\[K\r\u001B\[K$/);
    const bytes = await scored('t.csv -o r.parquet --lang en', disk(), { isTTY: true, now: clock(1500) });
    expect(bytes.err).toContain('\rwriting\u001B[K');
  });

  it('says before that scoring many towns takes a while', async () => {
    const many = `town\n${Array.from({ length: 50_000 }, (_each, row) => `镇${row}\n`).join('')}`;
    const { err } = await scored('t.csv -o r.jsonl', disk(many), { isTTY: true });
    expect(err).toContain('\r正在计分：50000个乡镇\u001B[K\r\u001B[K提示：已给50000个乡镇计分。');
  });

  it('is not told in a pipe, when quiet, or of what is soon over', async () => {
    const quiet: readonly (readonly [string, Setting])[] = [['', { now: clock(1500) }], [' -q', { isTTY: true, now: clock(1500) }], ['', { isTTY: true, now: clock(10) }]];
    for (const [options, setting] of quiet) expect((await scored(`t.csv -o r.csv${options}`, disk(), setting)).err).not.toMatch(/读取|\u001B/);
  });
});
