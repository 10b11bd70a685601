import type { Comparison } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { district, folder, names, shown } from '../../test-support/district.js';
import { example, run, runWords } from '../../test-support/run.js';
import { widthOf } from '../width.js';

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
    expect(out).toMatch(/ {2}牛头崖镇：[\d.–]+分 · 年度未填\n/);
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
    for (const line of plain.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(40);
    expect((await shown('compare d --no-color', { isTTY: true })).out).not.toContain('\u001B[');
  });

  it.each([60, 61, 71])('has the figures of a distribution in %i columns, names whole', async (columns) => {
    for (const lang of ['zh', 'en']) {
      const { out } = await shown(`compare d -q --lang ${lang}`, { columns });
      for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns);
    }
    const { out } = await shown('compare d -q', { columns });
    expect(out).toContain('得分率（%）            最低 下四分位   中位数\n最终得分（分）        76.44    79.46    87.06\n政府职能与组织领导    81.38');
    expect(out).toMatch(/\n\n得分率（%） {8}上四分位 {5}最高 {5}平均\n最终得分（分） {8}87\.95 {4}95\.94/);
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
    expect(json.groups[0]?.robustness).toMatchObject({ draws: 300, weights: 25, thresholds: 5, policies: 'both' });
  });

  it('says who cannot be told apart, though nearly a point lies between them', async () => {
    const { out } = await shown('compare d -q --rank --authority 临办发〔2025〕3号 --robustness 10000 --seed 1');
    expect(out).toMatch(/白鹭湾镇：87\.95分 · .*\n(.*\n)* {2}第2名至第3名之间不能区分：白鹭湾镇、柳塘镇\n/);
    expect(out).toContain('柳塘镇：87.06分');
    expect(out).toContain('第1名可与其他乡镇区分：松禾镇');
  });

  it('draws as widely as it is told', async () => {
    const robust = async (options: string): Promise<unknown> => (JSON.parse((await shown(`compare d -q -f json --rank --authority x --robustness 200 ${options}`)).out) as Comparison).groups[0]?.robustness;
    expect(await robust('--weights-within 10.5 --thresholds-within 2')).toMatchObject({ weights: 10.5, thresholds: 2, policies: 'both' });
    // Nothing varied: the order of the published scores, each a band of its own.
    expect(await robust('--weights-within 0 --thresholds-within 0 --fixed-policy')).toMatchObject({ weights: 0, thresholds: null, policies: 'own', bands: [{}, { towns: ['白鹭湾镇'] }, { towns: ['柳塘镇'] }, {}, {}] });
    const { out } = await shown('compare d -q --rank --authority x --robustness 200 --fixed-policy --thresholds-within 0');
    expect(out.replaceAll(/\n */g, '')).toContain('阈值不变，不适用的指标按本体系的规定计；');
  });

  it('gives CSV, a document and JSON with the notes', async () => {
    const csv = (await shown('compare d -f csv -q')).out.split('\r\n');
    expect(csv[0]).toBe('\uFEFF类别,乡镇,最低得分,最高得分,等次,已知分值占比,合计得分率,共同口径得分率,政府职能与组织领导,依法行政制度,重大行政决策与监督,行政执法能力,基层社会治理,全民法治意识,计入比较,年度');
    expect(csv).toContain('农业乡镇,松禾镇,95.94,95.94,优秀,100,95.94,95.77,98.75,98.38,92.31,95.33,95.62,95.74,是,2025');
    expect(csv.find((row) => row.includes('牛头崖镇'))).toMatch(/只列示，不计入比较和名次，补报后计入,"?未填，按2025"?$/);
    expect((await shown('compare d -f csv -q --lang en')).out).toContain('not given, taken as 2025');
    expect((await shown('compare d -f csv -q --rank --authority x')).out).toContain('全民法治意识,名次,计入比较,年度\r\n');
    const md = (await shown('compare d -f md -q')).out;
    expect(md).toContain('| 乡镇 | 政府职能与组织领导 | 依法行政制度 |');
    expect(md).toContain('| 松禾镇 | █ 98.75 |');
    expect(md).toContain('| 得分率（%） | 最低 |');
    expect(md).toContain('- 牛头崖镇没有填写年度，按2025年度一并比较，请核实。');
    expect((await shown('compare d -f md -q --lang en')).out).toContain('- No year is given by 牛头崖镇, compared with those of 2025; please check.');
    const { notes, groups } = JSON.parse((await shown('compare d -f json -q')).out) as Comparison & { notes: unknown };
    expect(groups.flatMap(({ towns }) => towns.filter(({ undated }) => undated)).map(({ name }) => name)).toEqual(['牛头崖镇']);
    expect(notes).toMatchObject({ leftOut: [{ file: 'd/tieqiao.yaml', problems: [{ code: 'part-exceeds-whole', line: 98, column: 16 }] }] });
  });

  it('counts towns of which less is known when told, and measures against a target', async () => {
    expect((await shown('compare d -q --min-known 10 --target 85')).out).not.toContain('只列示的乡镇');
    const { out } = await shown('compare d -q --target 85');
    expect(out).toMatch(/松禾镇：95\.94分 · 已知100% · 共同口径95\.77%\n {4}比中位数\+8\.88，比最高0，比目标\+10\.94/);
  });
});
