import { readdirSync } from 'node:fs';
import type { Comparison } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { MemoryFiles, type Setting } from '../../test-support/memory-io.js';
import { example, run, runWords, type Ran } from '../../test-support/run.js';
import { classy, tiny } from '../../test-support/tiny.js';
import { widthOf } from '../width.js';

const names = readdirSync(new URL('../../../../docs/examples/district/', import.meta.url)).filter((name) => name.endsWith('.yaml'));
const district = (): MemoryFiles => new MemoryFiles({ '/town': null, '/town/d': null, '/town/d/last-year': null, ...Object.fromEntries(names.map((name) => [`/town/d/${name}`, example(`district/${name}`)])) });
const shown = (line: string, setting: Setting = {}): Promise<Ran> => run(line, { files: district(), ...setting });

const both = (): Promise<readonly (typeof tiny)[]> => Promise.resolve([tiny, classy]);
const town = (name: string, lit: number, more = ''): string => `town: ${name}\nyear: 2025\n${more}facts: { lanterns: { lit: ${lit}, hung: 10, painted: true, sung: false, torn: 0 } }\n`;
const folder = (files: Readonly<Record<string, string | null>>): MemoryFiles => new MemoryFiles({ '/town': null, '/town/f': null, ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`/town/f/${name}`, text])) });
const small = async (files: Readonly<Record<string, string | null>>, line = 'compare f'): Promise<Ran> => await run(line, { files: folder(files) }, both);
const THREE = { 'a.yaml': town('甲镇', 10), 'b.yml': town('乙镇', 5), 'c.json': '{ "town": "丙镇", "year": 2025, "facts": { "lanterns": { "lit": 2, "hung": 10 } } }' };

describe('compare on the example of a district', () => {
  it('shows every town by area, class by class, with the scheme found beside them', async () => {
    const { code, out, err } = await shown('compare d');
    expect(code).toBe(6);
    expect(err).toContain('有一份方案“d/scheme.yaml”，已按它评分');
    expect(err).toContain('d/tieqiao.yaml:98:16  错误');
    expect(err).toContain('牛头崖镇没有填写年度，按2025年度一并比较，请核实。');
    expect(err).toMatch(/有1份材料未计入比较，改正后请重新运行。\n$/);
    expect(out).toMatch(/^横向比较 · 2025年度 · 11个乡镇\n/);
    expect(out).toContain('按名称排列，不是名次。');
    expect(out).toContain('乡镇     职能领导 依法行政 决策监督 行政执法 基层治理 法治意识     合计\n杏坞乡   ▓  81.38 ▒     74 ▒  72.85 ▓  78.32 ▓  80.38 ▒  71.16 ▓  76.94\n');
    expect(out).toContain('清泉坪乡 ▓  81.56 ▓  83.33 ▒ 70.77+ ?  0–100 █  91.76 ?  0–100 ?  50–93\n');
    expect(out).toContain('说明\n  牛头崖镇没有填写年度');
    expect(out).toContain('“d/tieqiao.yaml”有1处需要核实改正');
    expect(out.match(/█ 90起/g)).toHaveLength(1);
    expect(out).not.toMatch(/第\d名|\u001B/);
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it('is the same with the scheme named, in any order of the files, and in English as wide', async () => {
    const { out } = await shown('compare d -q');
    const files = names.map((name) => `d/${name}`);
    expect((await shown('compare d -s d/scheme.yaml')).out).toBe(out);
    expect((await shown('compare d d/songhe.yaml d -s d/scheme.yaml')).out).toBe(out);
    for (const list of [files, files.toReversed()]) expect(await runWords(['compare', ...list, '-q'], { files: district() })).toMatchObject({ out, code: 6 });
    const en = (await shown('compare d --lang en')).out;
    for (const said of ['Comparison · 2025 · 11 towns', 'Lead    Admin   Decide  Enforce    Grass    Aware    Total', 'too little', 'Behind: ']) expect(en).toContain(said);
    for (const line of en.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it('gives figures and the rest below each other on a narrow terminal, colour only on one', async () => {
    const { out } = await shown('compare d', { columns: 40, isTTY: true });
    expect(out).toContain('\u001B[');
    const plain = out.replace(/\u001B\[\d+m/g, '');
    expect(plain).toContain('乡镇     职能领导 依法行政 决策监督\n');
    expect(plain).toContain('乡镇     行政执法 基层治理 法治意识\n');
    for (const line of plain.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(62);
    expect((await shown('compare d --no-color', { isTTY: true })).out).not.toContain('\u001B[');
  });

  it('holds thirty towns with long names in eighty columns', async () => {
    const text = Buffer.from(example('district/songhe.yaml')).toString().replace('linxi-2025', 'township-2025');
    const towns = Array.from({ length: 30 }, (_each, place) => `某某民族自治街道办事处${place + 10}`);
    const files = folder(Object.fromEntries(towns.map((name, place) => [`${place}.yaml`, text.replaceAll('松禾镇', name)])));
    const { out } = await run('compare f', { files });
    const rows = out.match(/(?<=\n某某民族自治街道办事处\d\d\n) {17}[█▓▒░?] .*/g) ?? [];
    expect(rows).toHaveLength(30);
    for (const row of rows) expect([widthOf(row), row.match(/[█▓▒░?] /g)?.length]).toEqual([79, 7]);
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it('ranks only with the document that allows it, and says how firm places are', async () => {
    const refused = await shown('compare d --rank');
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('--authority');
    expect(refused.err).toContain('未经批准不得');
    const line = 'compare d -q --rank --authority 临办发〔2025〕3号 --robustness 300 --seed 7';
    const { out, code } = await shown(line);
    expect(code).toBe(6);
    expect(out).toContain('名次依据：临办发〔2025〕3号');
    expect(out).toMatch(/位次 · 农业乡镇\n(.*\n)+? {2}松禾镇：5个乡镇中第1名\n {2}白鹭湾镇：5个乡镇中第2名/);
    expect(out).toContain('抽样300次（种子7）');
    expect((await shown(line)).out).toBe(out);
    const json = JSON.parse((await shown(`${line} -f json --by none --ties dense`)).out) as Comparison;
    expect(json).toMatchObject({ by: 'none', rank: { authority: '临办发〔2025〕3号', ties: 'dense' } });
    expect(json.groups[0]?.robustness).toMatchObject({ draws: 300, thresholds: 5 });
  });

  it('gives CSV, a document and JSON with the notes', async () => {
    const csv = (await shown('compare d -f csv -q')).out.split('\r\n');
    expect(csv[0]).toBe('\uFEFF类别,乡镇,最低得分,最高得分,等次,已知分值占比,合计得分率,共同口径得分率,政府职能与组织领导,依法行政制度,重大行政决策与监督,行政执法能力,基层社会治理,全民法治意识,计入比较');
    expect(csv).toContain('农业乡镇,松禾镇,95.94,95.94,优秀,100,95.94,95.77,98.75,98.38,92.31,95.33,95.62,95.74,是');
    expect(csv.find((row) => row.includes('牛头崖镇'))).toContain('只列示，不计入比较');
    expect((await shown('compare d -f csv -q --rank --authority x')).out).toContain('全民法治意识,名次,计入比较\r\n');
    const md = (await shown('compare d -f md -q')).out;
    expect(md).toContain('| 乡镇 | 政府职能与组织领导 | 依法行政制度 |');
    expect(md).toContain('| 松禾镇 | █ 98.75 |');
    expect(md).toContain('| 得分率（%） | 最低 |');
    const { notes } = JSON.parse((await shown('compare d -f json -q')).out) as { notes: unknown };
    expect(notes).toMatchObject({ undated: ['牛头崖镇'], leftOut: [{ file: 'd/tieqiao.yaml', problems: [{ code: 'part-exceeds-whole', line: 98, column: 16 }] }] });
  });

  it('counts towns of which less is known when told, and measures against a target', async () => {
    expect((await shown('compare d -q --min-known 10 --target 85')).out).not.toContain('只列示的乡镇');
    const { out } = await shown('compare d -q --target 85');
    expect(out).toMatch(/松禾镇：95\.94分 · 已知100% · 共同口径95\.77%\n {4}比中位数\+8\.88，比最高0，比目标\+10\.94/);
  });
});

describe('compare on few towns', () => {
  it('reads the submissions directly inside a folder, and nothing else', async () => {
    const { code, out, err } = await small({ ...THREE, 'notes.txt': 'x', '.hidden.yaml': 'x', 'deeper.yaml': null, 'list.yaml': '- 1\n', 'scored.json': '{"engine": "1", "town": "x"}' });
    expect(code).toBe(0);
    expect(err).toBe('提示：“f/list.yaml”不是自评材料，未计入。\n提示：“f/scored.json”不是自评材料，未计入。\n');
    expect(out).toContain('3个乡镇');
    expect(out).toContain('乡镇     灯光     合计\n丙镇 ?  12–52 ?  12–52\n乙镇 ▒     70');
    expect(out).not.toContain('说明');
  });

  it('compares one town with nobody', async () => {
    const { code, out } = await small({ 'a.yaml': town('甲镇', 10) });
    expect(code).toBe(0);
    expect(out).toContain('只有一个乡镇计入比较，没有可比对象');
    expect(out).not.toContain('比最高');
  });

  it('tells equal towns apart by nothing, and what is full for all', async () => {
    const { out } = await small({ 'a.yaml': town('甲镇', 10), 'b.yaml': town('乙镇', 10) });
    expect(out).toContain('没有能区分各镇的指标。 · 全部乡镇');
    expect(out).toContain('另有2项指标各镇都得满分');
  });

  it('says which towns nothing applies to', async () => {
    const none = 'town: 丁镇\nfacts: { lanterns: { lit: { notApplicable: 无 }, hung: { notApplicable: 无 }, painted: { notApplicable: 无 } } }\n';
    const { out, err } = await small({ 'a.yaml': none });
    expect(err).toBe('');
    expect(out).toContain('横向比较 · 年度未填 · 1个乡镇');
    expect(out).toContain('丁镇：没有得分');
    expect(out).toContain('丁镇        —        —\n');
  });

  it('shows towns without a class after the others', async () => {
    const { out } = await small({ 'a.yaml': town('{ name: 甲镇, class: hill }', 10), 'b.yaml': town('{ name: 乙镇, class: coast }', 5) }, 'compare f --framework classy-1');
    expect(out.indexOf('山区\n')).toBeLessThan(out.indexOf('沿海\n'));
  });

  it.each([
    ['no file', {}, 3, '没有自评材料'],
    ['no submission', { 'a.txt': 'x' }, 3, '没有自评材料'],
    ['nothing but broken ones', { 'a.yaml': 'town: 甲镇\nyeer: 1\n' }, 3, '没有可以比较的自评材料'],
    ['a town twice', { ...THREE, 'd.yaml': town('甲镇', 3) }, 3, '“甲镇”有不止一份材料：f/a.yaml、f/d.yaml'],
    ['two years', { ...THREE, 'd.yaml': town('丁镇', 3).replace('2025', '2024') }, 3, '2024年度（f/d.yaml）、2025年度（f/a.yaml、f/b.yml、f/c.json）'],
    ['two schemes', { ...THREE, 's.yaml': 'extends: tiny-1\n', 't.yaml': 'fazhi-framework: 1\n' }, 2, 'f/s.yaml、f/t.yaml'],
    ['a broken scheme', { ...THREE, 's.yaml': 'extends: tiny-1\n' }, 3, 's.yaml'],
  ])('refuses %s', async (_what, files, exit, said) => {
    const { code, out, err } = await small(files);
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(err).toContain(said);
  });

  it('leaves out what cannot be read as text or is of another edition, with the reason', async () => {
    const { code, out, err } = await small({ ...THREE, 'd.yaml': '', 'e.yaml': town('戊镇', 3, 'framework: other-2\n') });
    expect(code).toBe(6);
    expect(err).toContain('“f/d.yaml”未计入比较，其余照常：');
    expect(err).toContain('other-2');
    expect(out).toContain('“f/e.yaml”有1处需要核实改正');
    expect(out).toContain('“f/d.yaml”有1处需要核实改正');
    const broken = { ...THREE, 'd.yaml': 'yeer: 1\n', 'e.yaml': 'yeer: 2\n' };
    const order = await small(broken, 'compare f/e.yaml f/d.yaml f/a.yaml');
    expect(order.out).toContain('f/e.yaml');
    expect(await small(broken, 'compare f/a.yaml f/d.yaml f/e.yaml')).toEqual(order);
    const en = await small({ ...THREE, 'd.yaml': '' }, 'compare f --lang en');
    expect(en.err).toContain('1 submission was not compared; mend and run again.');
  });

  it('ends where a file that is named is not there or the folder cannot be listed', async () => {
    expect(await small(THREE, 'compare f none.yaml')).toMatchObject({ code: 4, out: '' });
    const files = folder(THREE);
    files.failing.list = 'EACCES';
    expect((await run('compare f', { files }, both)).err).toContain('无法读取“f”（EACCES）');
    expect((await small(THREE, 'compare f f/none.txt')).code).toBe(4);
  });

  it.each([
    ['--authority x', '--rank'],
    ['--ties dense', '--rank'],
    ['--seed 3', '--robustness'],
    ['--robustness 10', '--rank'],
    ['--rank --authority x --robustness 0', '1至1000000的整数'],
    ['--rank --authority x --robustness 1.5', '1至1000000的整数'],
    ['--rank --authority x --robustness 5 --seed 4294967296', '0至4294967295的整数'],
    ['--min-known 101', '--min-known'],
    ['--target 101', '--target'],
    ['--by x', 'class'],
  ])('refuses %s', async (options, said) => {
    const { code, err } = await small(THREE, `compare f ${options}`);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('draws places that cannot be told apart together', async () => {
    const { out } = await small({ 'a.yaml': town('甲镇', 8), 'b.yaml': town('乙镇', 8), 'c.yaml': town('丙镇', 1) }, 'compare f --rank --authority x --robustness 200');
    expect(out).toContain('第1名至第2名之间不能区分');
    expect(out).toContain('（2个乡镇并列）');
  });
});

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
    expect((await table('compare t.csv --rank --authority x --robustness 1 --lang en', many)).err).toContain('A group has 1501 towns');
  });

  it('stands alone, with own figures only', async () => {
    expect((await table('compare t.csv a.yaml')).err).toContain('一张表请单独比较');
    expect((await table('compare t.csv --values best')).err).toContain('--values 请用 self');
    expect((await table('compare t.csv', `${TABLE.split('\n')[0] ?? ''}\n`)).code).toBe(3);
  });
});
