import { describe, expect, it } from 'vitest';
import { both, folder, town } from '../../test-support/district.js';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { example, run, type Ran } from '../../test-support/run.js';

const small = async (files: Readonly<Record<string, string | null>>, line = 'compare f'): Promise<Ran> => await run(line, { files: folder(files) }, both);
const THREE = { 'a.yaml': town('甲镇', 10), 'b.yml': town('乙镇', 5), 'c.json': '{ "town": "丙镇", "year": 2025, "facts": { "lanterns": { "lit": 2, "hung": 10 } } }' };

describe('compare on few towns', () => {
  it('reads the submissions directly inside a folder, and names everything else', async () => {
    const { code, out, err } = await small({ ...THREE, '.hidden.yaml': 'x', '~$a.xlsx': 'x', 'list.yaml': '- 1\n', 'scored.json': '{"engine": "1", "town": "x"}' });
    expect(code).toBe(0);
    expect(err).toBe('提示：文件夹“f”中的隐藏文件和临时文件未读：.hidden.yaml、~$a.xlsx。\n提示：“f/list.yaml”不是自评材料，未计入。\n提示：“f/scored.json”不是自评材料，未计入。\n');
    expect(out).toContain('3个乡镇');
    expect(out).toContain('乡镇     灯光     合计\n丙镇 ?  12–52 ?  12–52\n乙镇 ▒     70');
    expect(out).not.toContain('说明');
  });

  it('writes the date of the facts and everything as data, by all towns together too', async () => {
    const files = { 'a.yaml': town('甲镇', 10), 'b.yaml': town('乙镇', 5), 'c.yaml': 'town: 丙镇\nfacts: { lanterns: { lit: 5, hung: ten } }\n' };
    const dated = await small(files, 'compare f --as-of 2026-01-31 --by none');
    expect([dated.code, dated.out.includes('2026-01-31')]).toEqual([6, true]);
    expect(dated.out).toContain('全部乡镇');
    const json: unknown = JSON.parse((await small(files, 'compare f -f json')).out);
    expect(json).toMatchObject({ notes: { leftOut: [{ file: 'f/c.yaml', problems: [{ code: 'bad-value', line: 2 }] }] } });
    expect((await small(files, 'compare f -f csv')).out.split('\r\n').length).toBeGreaterThan(2);
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
    const none = 'town: 丁镇\nfacts: { lanterns: { lit: { notApplicable: 无此事项 }, hung: { notApplicable: 无此事项 }, painted: { notApplicable: 无此事项 } } }\n';
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
    ['no submission', { 'a.txt': 'x' }, 3, '“f/a.txt”未计入比较，其余照常：不是自评材料（.xlsx、.yaml、.json），未读取'],
    ['nothing but hidden files', { '.a.yaml': 'x' }, 3, '没有自评材料'],
    ['nothing but broken ones', { 'a.yaml': 'town: 甲镇\nyeer: 1\n' }, 3, '没有可以比较的自评材料'],
    ['a town twice', { ...THREE, 'd.yaml': town('甲镇', 3) }, 3, '“甲镇”有不止一份材料：f/a.yaml、f/d.yaml'],
    ['a town twice by the look of its name', { ...THREE, 'd.yaml': town('"⼄镇\\u200b"', 3) }, 3, '不止一份材料：f/b.yml、f/d.yaml'],
    ['two years', { ...THREE, 'd.yaml': town('丁镇', 3).replace('2025', '2024') }, 3, '2024年度（f/d.yaml）、2025年度（f/a.yaml、f/b.yml、f/c.json）。请只放同一年度的材料'],
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
    ['--weights-within 20', '--weights-within 须与 --robustness 同用'],
    ['--thresholds-within 5', '--thresholds-within 须与 --robustness 同用'],
    ['--fixed-policy --rank --authority x', '--fixed-policy 须与 --robustness 同用'],
    ['--rank --authority x --robustness 9 --weights-within 100', '--weights-within 应为从0起、小于100的百分数，最多两位小数，如20，现为“100”。'],
    ['--rank --authority x --robustness 9 --weights-within 5.125', '--weights-within'],
    ['--rank --authority x --robustness 9 --thresholds-within=-5', '--thresholds-within 应为从0起'],
    ['--rank --authority x --robustness 9 --thresholds-within=5%', '现为“5%”'],
    ['--rank --authority x --robustness 9 --seed=-1', '0至4294967295的整数，现为“-1”'],
    ['--rank --authority x --robustness 9 --seed -1', '0至4294967295的整数，现为“-1”'],
    ['--rank --authority x --robustness 9 --seed -q', '选项 --seed 后面要写整数'],
    ['--target -5', '--target 应为0至100的百分数，最多两位小数，现为“-5”'],
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

describe('compare on the example district', () => {
  const names = ['bailuwan', 'huochewan', 'liutang', 'maipo', 'nanjiao', 'niutouya', 'qingquanping', 'scheme', 'songhe', 'tieqiao', 'xindukou', 'xingwu', 'zhiji'];
  const district = new MemoryFiles({ '/town': null, '/town/d': null, ...Object.fromEntries(names.map((name) => [`/town/d/${name}.yaml`, example(`district/${name}.yaml`)])) });

  it('says what tells the towns of each class apart, and leaves out the one with a contradiction', async () => {
    const { code, out, err } = await run('compare d', { files: district });
    expect(code).toBe(6);
    expect(err).toContain('有1份材料未计入比较');
    expect(out).toContain('农业乡镇\n  共7个乡镇；其中2个未计入；共同口径：91项对各镇都适用且已知的指标');
    expect(out).toContain('最能区分各镇的指标 · 农业乡镇\n  重大决策合法性审查率：两镇平均相差0.83分\n    得分率0%–100% · 满分5镇，部分0镇，未得分1镇，待定1镇');
    expect(out).toContain('另有70项，见 -f json。');
  });
});
