import { describe, expect, it } from 'vitest';
import { both, town } from '../../test-support/district.js';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { run, type Ran } from '../../test-support/run.js';

const disk = (name = '甲镇'): MemoryFiles => new MemoryFiles({ '/town': null, '/town/out': null, '/town/now.yaml': town(JSON.stringify(name), 8) });
const report = (line: string, files = disk(), isTTY = false): Promise<Ran> => run(`report ${line}`, { files, isTTY }, both);
const written = (files: MemoryFiles): string[] => [...files.content.keys()].filter((path) => path.endsWith('.docx'));

describe('report -f docx', () => {
  it('writes the draft of the annual report, the same bytes each time', async () => {
    const files = disk();
    expect(await report('now.yaml -f docx -o a.docx', files)).toEqual({ code: 0, out: '', err: '提示：已写入 a.docx\n' });
    expect((await report('now.yaml -f docx --document report -o b.docx', files)).code).toBe(0);
    expect(Buffer.from(files.content.get('/town/a.docx') ?? '').subarray(0, 2).toString()).toBe('PK');
    expect(files.content.get('/town/a.docx')).toEqual(files.content.get('/town/b.docx'));
  });

  it.each([
    ['report', '年度报告起草稿', 'annual-report-draft'],
    ['letter', '评估情况反馈', 'assessment-letter'],
    ['shortfalls', '问题清单', 'shortfalls'],
    ['ledger', '整改台账', 'rectification-ledger'],
  ])('writes %s into a folder under the name of town and document', async (kind, zh, en) => {
    const files = disk();
    expect((await report(`now.yaml -f docx --document ${kind} -o out`, files)).err).toBe(`提示：已写入 out/甲镇-${zh}.docx\n`);
    expect((await report(`now.yaml -f docx --document ${kind} -o out --lang en`, files)).code).toBe(0);
    expect(written(files)).toEqual([`/town/out/甲镇-${zh}.docx`, `/town/out/甲镇-${en}.docx`]);
  });

  it.each([
    ['../../甲', '/town/out/_.._甲-问题清单.docx'],
    ['CON', '/town/out/_CON-问题清单.docx'],
    ['<script>', '/town/out/_script_-问题清单.docx'],
  ])('writes a town called %s inside the folder', async (name, path) => {
    const files = disk(name);
    expect((await report('now.yaml -f docx --document shortfalls -o out', files)).code).toBe(0);
    expect(written(files)).toEqual([path]);
  });

  it('is about one town, and takes only what makes a difference', async () => {
    expect(await report('now.yaml now.yaml -f docx')).toMatchObject({ code: 2, err: 'fazhi: 错误：Word文书只写一个乡镇，请只写一份材料。\n' });
    expect(await report('now.yaml -f docx --previous now.yaml')).toMatchObject({ code: 2, err: 'fazhi: 错误：--previous 不用于Word文书。\n' });
    expect(await report('now.yaml -f docx --peers out')).toMatchObject({ code: 2, err: 'fazhi: 错误：--peers 不用于Word文书。\n' });
    expect(await report('now.yaml --document ledger')).toMatchObject({ code: 2, err: 'fazhi: 错误：--document 须与 -f docx 同用。\n' });
    expect(await report('now.yaml -f docx --document letters')).toMatchObject({ code: 2, out: '' });
  });

  it('goes to a pipe, never to a terminal', async () => {
    expect((await report('now.yaml -f docx')).out.startsWith('PK')).toBe(true);
    expect(await report('now.yaml -f docx', disk(), true)).toEqual({ code: 2, out: '', err: 'fazhi: 错误：Word文档不能显示在终端上。请用 -o 写明文件名，如 -o 年度报告.docx。\n' });
  });
});
