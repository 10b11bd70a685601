import { describe, expect, it } from 'vitest';
import { both, district, folder, shown, town } from '../../test-support/district.js';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { example, run, type Ran } from '../../test-support/run.js';

const TOWN = town('甲镇', 8);
const disk = (more: Readonly<Record<string, string | null>> = {}): MemoryFiles => new MemoryFiles({ '/town': null, '/town/now.yaml': TOWN, ...more });
const report = (line: string, files = disk()): Promise<Ran> => run(`report ${line}`, { files }, both);

describe('report on one town', () => {
  it('prints a page, Chinese first unless told otherwise', async () => {
    const { code, out, err } = await report('now.yaml');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^<!doctype html>\n<html lang="zh-CN">[\s\S]*<title>甲镇 · 2025年度<\/title>[\s\S]*<\/html>\n$/);
    expect((await report('now.yaml --lang en')).out).toContain('<html lang="en">');
  });

  it('writes it to a file that is not there yet, or into a folder under the name of the town', async () => {
    const files = disk({ '/town/out': null, '/town/page.html': '旧' });
    expect(await report('now.yaml -o page.html', files)).toMatchObject({ code: 4, out: '', err: expect.stringContaining('“page.html”已存在') as string });
    expect((await report('now.yaml -o new.html', files)).err).toContain('已写入 new.html');
    expect((await report('now.yaml -o out', files)).err).toContain('已写入 out/甲镇.html');
    expect(files.content.get('/town/out/甲镇.html')).toBe(files.content.get('/town/new.html'));
    expect((await report('now.yaml -o out', files)).code).toBe(4);
  });

  it.each([
    ['../../甲', 'out/_.._甲.html'],
    ['CON', 'out/_CON.html'],
    ['<script>alert(1)</script>', 'out/_script_alert(1)_script_.html'],
  ])('writes a town called %s inside the folder', async (name, file) => {
    const files = disk({ '/town/out': null, '/town/now.yaml': town(JSON.stringify(name), 8) });
    expect((await report('now.yaml -o out', files)).code).toBe(0);
    expect([...files.content.keys()].filter((path) => path.endsWith('.html'))).toEqual([`/town/${file}`]);
    expect(String(files.content.get(`/town/${file}`)).match(/<script/g)).toHaveLength(1);
  });

  it('sets last year beside this one, and refuses what cannot be compared', async () => {
    const files = disk({ '/town/last.yaml': TOWN.replace('2025', '2024').replace('lit: 8', 'lit: 5'), '/town/other.yaml': town('乙镇', 5) });
    expect((await report('now.yaml --previous last.yaml', files)).out).toContain('与上年相比');
    const refused = await report('now.yaml --previous other.yaml', files);
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain('“other.yaml”不能与本年材料对照，原因见上。');
  });

  it('sets like towns beside it, and its own submission instead of what they say of it', async () => {
    const files = folder({ 'a.yaml': town('乙镇', 3), 'b.yaml': town('丙镇', 9), 'old.yaml': town('甲镇', 1) });
    files.content.set('/town/now.yaml', TOWN);
    const { code, out } = await report('now.yaml --peers f --by none --min-known 50', files);
    expect(code).toBe(0);
    expect(out).toContain('同组中位数（%）');
  });

  it('refuses peers that are scored by another scheme', async () => {
    const files = district();
    files.content.set('/town/n.yaml', example('niutouya/submission.yaml'));
    const { code, out, err } = await run('report n.yaml --peers d', { files });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('“d”中的材料按另一份方案评分');
    expect((await run('report d/songhe.yaml --peers d -s d/scheme.yaml', { files })).code).toBe(6);
  });

  it('shows the reviewer’s figures where there are some', async () => {
    const files = disk({ '/town/now.yaml': TOWN.replace('lit: 8', 'lit: { value: 8, verified: 6 }') });
    expect((await report('now.yaml', files)).out).toContain('自评与核查对照');
    expect((await report('now.yaml')).out).not.toContain('自评与核查对照');
  });

  it.each([
    ['now.yaml --rank --authority 文件', '--rank 只用于几个乡镇的比较'],
    ['now.yaml --by none', '--by 须与 --peers 同用。'],
    ['now.yaml --min-known 50', '--min-known 须与 --peers 同用。'],
    ['now.yaml --target 80', '--target 须与 --peers 同用。'],
    ['now.yaml now.yaml --previous now.yaml', '--previous 只用于一个乡镇的页面'],
    ['now.yaml --peers towns.csv', '--peers 须为存放各镇自评材料的文件夹，不能用表'],
    ['now.yaml now.yaml --peers f', '--peers 只用于一个乡镇的页面'],
    ['now.yaml -f md', '命令 report 没有 md 格式，可用：html、'],
  ])('refuses %s', async (line, said) => {
    const { code, out, err } = await report(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  it('does not print a PDF on a terminal', async () => {
    const { code, err } = await run('report now.yaml -f pdf', { files: disk(), isTTY: true }, both);
    expect(code).toBe(2);
    expect(err).toContain('PDF不能显示在终端上');
  });

  it('says what to install where no browser is', async () => {
    const { code, out, err } = await run('report now.yaml -f pdf', { files: disk(), env: { CHROME_PATH: '/nowhere/chromium' } }, both);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain('环境变量CHROME_PATH写的“/nowhere/chromium”不存在或不能运行');
  });
});

describe('report on a district', () => {
  it('is a page of all towns; broken ones are named and the exit code says so', async () => {
    const { code, out, err } = await shown('report d');
    expect(code).toBe(6);
    expect(err).toContain('牛头崖镇没有填写年度');
    expect(err).toMatch(/有1份材料未计入比较，改正后请重新运行。\n$/);
    expect(out).toContain('<title>乡镇横向比较 · 2025年度 · 11个乡镇</title>');
    // By its town, as everywhere on the page; where it lies is the office's own business.
    expect(out).toContain('<bdi>铁桥镇</bdi>');
    expect(out).not.toContain('tieqiao');
    expect(out).not.toContain('位次');
  });

  it('gives places only with an authority, and how firm they are', async () => {
    expect((await shown('report d --rank')).code).toBe(2);
    expect((await shown('report d --rank --authority 县委办〔2025〕3号 --robustness 20 --seed 3')).out).toContain('抽样20次（种子3）');
  });

  it('takes a table or several files, and a folder for the result', async () => {
    const files = folder({ 'a.yaml': town('乙镇', 3), 'b.yaml': town('丙镇', 9), out: null });
    const { code, err } = await report('f/a.yaml f/b.yaml -o f/out', files);
    expect({ code, err }).toEqual({ code: 0, err: '提示：已写入 f/out/乡镇横向比较.html\n' });
    const table = new MemoryFiles({ '/town': null, '/town/t.csv': 'town,year,lanterns.lit,lanterns.hung\n甲镇,2025,8,10\n乙镇,2025,5,10\n' });
    expect((await report('t.csv', table)).out).toContain('2个乡镇');
  });

  it('is the same whatever the order of the files', async () => {
    const files = district();
    const one = await run('report d/songhe.yaml d/nanjiao.yaml -q -s d/scheme.yaml', { files });
    expect(one.out).toBe((await run('report d/nanjiao.yaml d/songhe.yaml -q -s d/scheme.yaml', { files })).out);
  });
});
