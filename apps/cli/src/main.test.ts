import { describe, expect, it } from 'vitest';
import { township } from '@fazhi/framework-township';
import { MemoryFiles } from '../test-support/memory-io.js';
import { example, run, runWords } from '../test-support/run.js';

const files = (): MemoryFiles => new MemoryFiles({ '/town/n.yaml': example('niutouya/submission.yaml'), '/town': null });

describe('help and version', () => {
  it('prints help on stdout when asked, in both languages', async () => {
    const zh = await run('--help');
    expect(zh).toMatchObject({ code: 0, err: '' });
    expect(zh.out).toContain('用法：fazhi');
    expect(zh.out).toContain('validate <自评材料>');
    expect((await run('--help --lang en')).out).toContain('validate <submission>');
  });

  it('reminds on stderr when the command is missing', async () => {
    const { code, out, err } = await run('');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('用法');
  });

  it('shows the options of one command only', async () => {
    const { out } = await run('score --help --lang=en');
    expect(out).toContain('--fail-under <points>');
    expect((await run('init -h --lang=en')).out).not.toContain('--fail-under');
  });

  it('shows the commands of a group', async () => {
    const { code, out } = await run('framework --help');
    expect(code).toBe(0);
    expect(out).toContain('framework lint');
    expect(out).not.toContain('score <');
  });

  it('keeps help within 80 columns, and within 40', async () => {
    const { widthOf } = await import('./width.js');
    for (const columns of [80, 40]) {
      for (const line of (await run('score --help', { columns })).out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(columns, 60));
    }
  });

  it('prints the version', async () => expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/));
});

describe('usage errors end with 2, say what to do, and do nothing', () => {
  it.each([
    ['scroe n.yaml', '是否应为“score”'],
    ['frobnicate', 'fazhi --help'],
    ['framework', 'framework list'],
    ['framework lnt x', 'framework lint'],
    ['score', '<自评材料>'],
    ['score a b', '“b”'],
    ['score n.yaml --formt json', '--format'],
    ['score n.yaml -z', '没有选项“-z”'],
    ['score n.yaml --qqqqqqqq', 'fazhi --help'],
    ['score n.yaml -f xml', 'text、json、md、csv'],
    ['score n.yaml -f jsn', '是否应为“json”'],
    ['score n.yaml -f', '格式'],
    ['score n.yaml -o --force', '文件'],
    ['score n.yaml --force=yes', '不带值'],
    ['score n.yaml --values self --values best', '写了两次'],
    ['score n.yaml --as-of 2025-02-30', '--as-of'],
    ['score n.yaml --as-of today', '--as-of'],
    ['score n.yaml --fail-under many', '--fail-under'],
    ['score n.yaml --fail-under 99999', '--fail-under'],
    ['init --fail-under 3', '命令 init 没有选项 --fail-under'],
    ['handbook -f csv', '命令 handbook 没有 csv 格式'],
    ['completion tcsh', 'bash、zsh、fish'],
    ['score n.yaml --framework townshp', '是否应为“township”'],
    ['score n.yaml --framework nothing-like-it', 'fazhi framework list'],
    ['explain n.yaml certified-rate', '是否应为“enforcement.certified-rate”'],
    ['explain n.yaml enforcement.certified-rat', '是否应为“enforcement.certified-rate”'],
    ['explain n.yaml xyz', 'fazhi framework show'],
    ['score n.yaml --lang fr', 'zh、en'],
  ])('%s', async (line, said) => {
    const { code, out, err } = await run(line, { files: files() });
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('says them in English too', async () => {
    expect((await run('scroe x --lang en')).err).toBe('fazhi: error: No command "scroe x". Did you mean "score"?\n');
    expect((await run('scroe x', { env: { FAZHI_LANG: 'en' } })).err).toContain('Did you mean');
    expect((await run('score --lang zh', { env: { FAZHI_LANG: 'en' } })).err).toContain('缺少');
  });
});

describe('what goes wrong outside', () => {
  it('says nothing when the reader of a pipe has gone', async () => {
    expect(await run('score n.yaml', { files: files(), outFails: 'EPIPE' })).toEqual({ code: 0, out: '', err: '' });
  });

  it('still fails a threshold when the reader has gone', async () => {
    expect((await run('score n.yaml --fail-under 80', { files: files(), outFails: 'EPIPE' })).code).toBe(1);
  });

  it('reports a full disk behind stdout', async () => {
    const { code, err } = await run('score n.yaml', { files: files(), outFails: 'ENOSPC' });
    expect(code).toBe(4);
    expect(err).toContain('磁盘空间不足');
  });

  it('keeps the exit code when nobody reads stderr either', async () => {
    expect((await run('scroe x', { errFails: 'EPIPE' })).code).toBe(2);
    expect((await run('score n.yaml', { files: files(), errFails: 'EPIPE' }, () => Promise.reject(new Error('boom')))).code).toBe(70);
  });

  it('ends with 130 when interrupted while waiting for stdin', async () => {
    const stop = new AbortController();
    const stdin: AsyncIterable<Uint8Array> = { [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }) };
    const ran = run('score -', { stdin, interrupted: stop.signal });
    setTimeout(() => stop.abort(), 5);
    const { code, out, err } = await ran;
    expect({ code, out }).toEqual({ code: 130, out: '' });
    expect(err).toContain('已中断');
  });

  it('ends with 130 when interrupted before it began', async () => {
    expect((await run('score -', { interrupted: AbortSignal.abort() })).code).toBe(130);
  });

  it.each([[new Error('boom'), 'boom'], ['plain', 'plain']])('ends with 70 on a fault of its own (%s), with the stack only when asked', async (thrown, said) => {
    const broken = (): Promise<never> => Promise.reject(thrown);
    const short = await run('framework list', {}, broken);
    expect(short.code).toBe(70);
    expect(short.err).toContain(said);
    expect(short.err).not.toContain('    at ');
    expect((await run('framework list -v', {}, broken)).err).toContain('    at ');
  });

  it('does not take an error of ours on stdout for a system error', async () => {
    const { code } = await runWords(['framework', 'list'], { outFails: '' }, () => Promise.resolve([township]));
    expect(code).toBe(4);
  });
});

describe('colour', () => {
  const tty = { isTTY: true, columns: 80 };
  const colourful = async (line: string, env: Record<string, string> = {}): Promise<boolean> => (await run(line, { files: files(), ...tty, env })).out.includes('\u001B[');

  it('only on a terminal, and never when it is not wanted', async () => {
    expect(await colourful('score n.yaml')).toBe(true);
    expect(await colourful('score n.yaml --no-color')).toBe(false);
    expect(await colourful('score n.yaml', { NO_COLOR: '1' })).toBe(false);
    expect(await colourful('score n.yaml', { NO_COLOR: '' })).toBe(true);
    expect(await colourful('score n.yaml', { TERM: 'dumb' })).toBe(false);
    expect((await run('score n.yaml', { files: files() })).out).not.toContain('\u001B[');
  });

  it('changes nothing but colour', async () => {
    const plain = (await run('score n.yaml', { files: files() })).out;
    const coloured = (await run('score n.yaml', { files: files(), ...tty })).out;
    expect(coloured.split('\u001B').map((part, place) => (place === 0 ? part : part.replace(/^\[\d+m/, ''))).join('')).toBe(plain);
  });
});

describe('output files', () => {
  it('writes the result and says so on stderr, unless quiet', async () => {
    const disk = files();
    const { code, out, err } = await run('score n.yaml -f json -o out.json', { files: disk });
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('已写入 out.json');
    expect(JSON.parse(String(disk.content.get('/town/out.json')))).toMatchObject({ town: '牛头崖镇' });
    expect((await run('score n.yaml -o other.txt -q', { files: disk })).err).toBe('');
  });

  it('means stdout by "-"', async () => expect((await run('framework list -o -')).out).toContain('township'));

  it('never colours a file', async () => {
    const disk = files();
    await run('score n.yaml -o out.txt', { files: disk, isTTY: true, columns: 80 });
    expect(disk.content.get('/town/out.txt')).not.toContain('\u001B[');
  });

  it('refuses before it works', async () => {
    const disk = files();
    disk.content.set('/town/out.txt', 'old');
    const { code, err } = await run('score nowhere.yaml -o out.txt', { files: disk });
    expect(code).toBe(4);
    expect(err).toContain('out.txt');
    expect(err).toContain('--force');
  });
});
