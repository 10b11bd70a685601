import { describe, expect, it } from 'vitest';
import { both, town } from '../../test-support/district.js';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { run, type Ran } from '../../test-support/run.js';

describe('compare on a table', () => {
  const TABLE = 'town,year,lanterns.lit,lanterns.hung,lanterns.painted,lanterns.sung,lanterns.torn\n甲镇,2025,10,10,是,否,0\n乙镇,2025,5,10,是,否,0\n';
  const table = (line: string, text = TABLE): Promise<Ran> => run(line, { files: new MemoryFiles({ '/town/t.csv': text, '/town/a.yaml': town('甲镇', 10) }) }, both);

  it('compares its towns', async () => {
    const { code, out } = await table('compare t.csv');
    expect(code).toBe(0);
    expect(out).toContain('横向比较 · 2025年度 · 2个乡镇');
    expect(out).toContain('乙镇 ▒     70');
  });

  it('names bad cells', async () => {
    const { code, out, err } = await table('compare t.csv', TABLE.replace('10,10,是', '10,10,也许'));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('t.csv:2:5  错误  E2：');
  });

  it('says why towns cannot be compared as asked', async () => {
    const many = `${TABLE.split('\n')[0] ?? ''}\n${Array.from({ length: 1501 }, (_each, row) => `镇${row},2025,5,10,是,否,0\n`).join('')}`;
    const { code, out, err } = await table('compare t.csv --rank --authority x --robustness 1', many);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('一组中有1501个乡镇');
    expect(err).toContain('去掉 --robustness');
    expect((await table('compare t.csv --rank --authority x --robustness 1 --lang en', many)).err).toContain('A group has 1501 towns');
  });

  it('says on a terminal that comparing takes a while', async () => {
    const rows = (count: number): string => `town\n${Array.from({ length: count }, (_each, row) => `镇${row}\n`).join('')}`;
    const heard = async (count: number, options = '', isTTY = true): Promise<string> => (await run(`compare t.csv ${options}`, { files: new MemoryFiles({ '/town/t.csv': rows(count) }), isTTY }, both)).err;
    expect(await heard(4000)).toBe('\r正在比较：4000个乡镇\u001B[K\r\u001B[K');
    expect(await heard(3999)).toBe('');
    expect(await heard(4000, '', false)).toBe('');
    expect(await heard(4, '--rank --authority x --robustness 500000 --lang en')).toBe('\rcomparing 4 towns\u001B[K\r\u001B[K');
  });

  it('ends with 130 when interrupted before it compares', async () => {
    const stop = new AbortController();
    const files = new MemoryFiles({ '/town/a.yaml': town('甲镇', 10) });
    const read = files.read.bind(files);
    files.read = (path, limit) => {
      stop.abort();
      return read(path, limit);
    };
    expect(await run('compare a.yaml', { files, interrupted: stop.signal }, both)).toMatchObject({ code: 130, out: '' });
  });

  it('stands alone, with own figures only', async () => {
    expect((await table('compare t.csv a.yaml')).err).toContain('一张表请单独比较');
    expect((await table('compare t.csv --values best')).err).toContain('--values 请用 self');
    expect((await table('compare t.csv', `${TABLE.split('\n')[0] ?? ''}\n`)).code).toBe(3);
  });
});
