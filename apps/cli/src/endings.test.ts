import { describe, expect, it } from 'vitest';
import { both, town } from '../test-support/district.js';
import { MemoryFiles } from '../test-support/memory-io.js';
import { run, runWords, type Ran } from '../test-support/run.js';
import { systemIo } from './system.js';

const disk = (): MemoryFiles => new MemoryFiles({ '/town': null, '/town/a.yaml': town('甲镇', 5), '/town/b.yaml': town('乙镇', 5), '/town/f.xlsx': 'PK\u0003\u0004 xl/workbook.xml' });
const ran = async (line: string, files = disk()): Promise<Ran> => await run(line, { files }, both);

describe('a notice that cannot be told', () => {
  it.each(['EPIPE', 'ENOSPC', 'EBADF', 'EIO'])('never loses the result (%s)', async (errFails) => {
    const whole = await run('score a.yaml -f json', { files: disk() }, both);
    const deaf = await run('score a.yaml -f json -v', { files: disk(), errFails }, both);
    expect([deaf.code, deaf.out]).toEqual([0, whole.out]);
    const files = disk();
    expect((await run('score a.yaml -o out.txt', { files, errFails }, both)).code).toBe(0);
    expect(files.content.has('/town/out.txt')).toBe(true);
  });

  it.each([
    ['EPIPE', 0],
    ['ENOSPC', 4],
    ['EBADF', 4],
  ])('a result that cannot be told is (%s: %i)', async (outFails, code) => {
    expect((await run('score a.yaml', { files: disk(), outFails }, both)).code).toBe(code);
  });
});

describe('the ending of an output', () => {
  it.each([
    ['score a.yaml -o x.json', '/town/x.json', /^\{/],
    ['score a.yaml -o x.md', '/town/x.md', /^# /],
    ['score a.yaml -o x.csv', '/town/x.csv', /^\ufeff/],
    ['score a.yaml -o x.xlsx', '/town/x.xlsx', /^PK/],
    ['init 甲镇 -o x.xlsx', '/town/x.xlsx', /^PK/],
    ['init 甲镇 -o x.yaml', '/town/x.yaml', /^# /],
    ['report a.yaml -o x.docx', '/town/x.docx', /^PK/],
    ['report a.yaml -o x.html', '/town/x.html', /^<!doctype/],
    ['score a.yaml -f json -o x.txt', '/town/x.txt', /^\{/],
    ['score a.yaml -o x.out', '/town/x.out', /^甲镇/],
  ])('%s: says the format', async (line, path, content) => {
    const files = disk();
    expect(await ran(line, files)).toMatchObject({ code: 0 });
    expect(Buffer.from(files.content.get(path) ?? '').toString('utf8')).toMatch(content);
  });

  it.each(['score a.yaml -f json -o x.xlsx', 'score a.yaml -f xlsx -o x.csv', 'explain a.yaml -o x.xlsx', 'score a.yaml -o x.xls', 'score a.yaml -o x.ods', 'compare a.yaml b.yaml -o x.docx', 'init 甲镇 -f yaml -o x.xlsx'])('%s: is refused where it says another', async (line) => {
    const files = disk();
    const { code, err } = await ran(line, files);
    expect([code, err]).toEqual([2, expect.stringContaining('扩展名不符')]);
    expect(files.content.size).toBe(disk().content.size);
  });
});

describe('what is not meant', () => {
  it.each([
    ['score a.yaml --fail-under 0.85', '是否应为85'],
    ['score a.yaml --fail-under 0.9', '是否应为90'],
    ['plan a.yaml --target 0.85', '是否应为85'],
    ['compare a.yaml b.yaml --target 0.85', '是否应为85'],
    ['compare a.yaml b.yaml --min-known 0.8', '是否应为80'],
    ['check a.yaml --min-coverage 0.5', '是否应为50'],
  ])('%s: asks', async (line, said) => expect(await ran(line)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) as string }));

  it.each(['score a.yaml -o a.yaml --force', 'compare b.yaml a.yaml -o ./a.yaml --force', 'score b.yaml -s a.yaml -o a.yaml --force', 'init -f xlsx --from f.xlsx -o f.xlsx --force'])('%s: keeps what is read', async (line) => {
    const files = disk();
    const { code, err } = await ran(line, files);
    expect([code, err]).toEqual([2, expect.stringContaining('就是要读取的材料')]);
    expect([...files.content]).toEqual([...disk().content]);
  });

  it.each(['framework lint f.xlsx', 'score a.yaml -s f.xlsx', 'framework show f.xlsx'])('%s: a form is no scheme', async (line) => {
    const { submissionWorkbook } = await import('@fazhi/files');
    const [framework] = await both();
    const files = disk();
    files.content.set('/town/f.xlsx', framework === undefined ? '' : await submissionWorkbook(framework, { language: 'zh' }));
    expect(await ran(line, files)).toMatchObject({ code: 3, out: '', err: expect.stringContaining('不是方案文件') as string });
  });
});

describe('files', () => {
  it('may have the longest name that a disk takes', async () => {
    const files = disk();
    const create = files.create.bind(files);
    files.create = (path, content) => {
      if (Buffer.byteLength(path.split('/').at(-1) ?? '') > 255) throw Object.assign(new Error('long'), { code: 'ENAMETOOLONG' });
      create(path, content);
    };
    for (const name of ['长'.repeat(85), 'a'.repeat(255), '𠮷'.repeat(63)]) expect((await runWords(['score', 'a.yaml', '-o', name], { files }, both)).code).toBe(0);
  });

  it.each(['SIGTERM', 'SIGHUP'] as const)('leave nothing temporary behind on %s', async (signal) => {
    const io = systemIo(new AbortController().signal, () => Promise.resolve(undefined));
    const release = io.hold();
    process.kill(process.pid, signal);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(io.interrupted.aborted).toBe(true);
    // It would end this very process.
    const heard = new Promise<void>((resolve) => {
      process.once(signal, () => resolve());
    });
    await release();
    await heard;
  });
});
