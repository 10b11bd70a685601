import { assessAll, compare, type CompareOptions, type Comparison, type Submission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { partOf, rowsIn, sectionIn, textOf } from '../../test-support/markup.js';
import { exampleData, read } from '../../test-support/towns.js';
import { districtPage } from './page.js';
import type { DistrictReport } from './report.js';

const town = (file: string, changes: Readonly<Record<string, unknown>> = {}): Submission => read(township, exampleData(`${file}/submission.yaml`, changes));
const three = [town('full-town'), town('all-not-applicable'), town('niutouya')];
const comparisonOf = (towns: readonly Submission[], options: CompareOptions = {}): Comparison => compare(assessAll(township, towns), options);
const reportOf = (options: CompareOptions = {}): DistrictReport => ({ framework: township, comparison: comparisonOf(three, options) });
const page = districtPage(reportOf());
const zh = partOf(page, 'zh');
const group = sectionIn(zh, 'group-1');

describe('the page of a district', () => {
  it('is headed by what it compares, and says that it is no ranking', () => {
    expect(textOf(zh)).toContain('乡镇横向比较 · 2025年度 · 3个乡镇');
    expect(textOf(zh)).toContain('按名称排列，不是名次：未要求排名，不产生名次');
    expect(textOf(group)).toContain('全部乡镇 共3个乡镇；其中1个未计入');
  });

  it('shows every rate in the heat map as a figure, with a pattern beside those that are certain', () => {
    expect(rowsIn(group)).toEqual([
      ['云顶镇', '100', '100', '100', '—', '100', '100', '100'],
      ['望海镇', '87.5', '90.86', '87', '79.96', '92.15', '82.07', '86.04'],
      ['牛头崖镇', '? 18–99', '? 13–100', '? 15–100', '? 13–97', '? 20–100', '? 26–100', '? 17–99'],
    ]);
    expect(group).toContain('<path d="M0 1h4v3h-4z"/></svg>79.96</td>');
    expect(group).toContain('<path d="M0 0h4v4h-4z"/></svg>90.86</td>');
    expect(textOf(group)).toContain('90起 75起 60起 60以下');
  });

  it('draws how rates lie, with the figures beside', () => {
    expect(group).toContain('<title id="zh-group-1-spread-title">分布 · 全部乡镇</title>');
    const spread = group.slice(group.indexOf('zh-group-1-spread'));
    expect(rowsIn(spread)[0]).toEqual(['政府职能与组织领导', '87.5', '90.63', '93.75', '96.88', '100', '93.75', '2']);
    expect(rowsIn(spread).at(-1)?.[0]).toBe('最终得分（分）');
  });

  it('draws a small chart for each town, with its figures for those who do not see it', () => {
    expect(group.match(/<li><figure>/g)).toHaveLength(3);
    expect(group).toContain('各列得分率（%）：1 87.5、2 90.86、3 87、4 79.96、5 92.15、6 82.07</desc>');
    const many = Array.from({ length: 61 }, (_each, place) => town('full-town', { town: `镇${place}` }));
    const crowd = sectionIn(partOf(districtPage({ framework: township, comparison: comparisonOf(many) }), 'zh'), 'group-1');
    expect(crowd).not.toContain('<li><figure>');
    expect(textOf(crowd)).toContain('本组有61个乡镇，不逐镇画图。');
  });

  it('gives scores in the order of names, and the reason where a town is not counted', () => {
    const towns = group.slice(group.indexOf('<h3>各镇得分'));
    expect(rowsIn(towns).filter((row) => row.length > 1)).toEqual([
      ['云顶镇', '100', '优秀', '100', '100', '+6.98', '0', '0'],
      ['望海镇', '86.04', '良好', '100', '86.86', '−6.98', '−13.96', '−13.96'],
    ]);
    expect(textOf(towns)).toContain('只列示、不计入比较的乡镇 牛头崖镇 12.86–103.91 · 适用的100分中有81.05分待定，已知18.95%，不足80%');
  });

  it('says which indicators tell the towns apart', () => {
    expect(textOf(group)).toContain('最能区分各镇的指标');
    const same = comparisonOf([town('full-town'), town('full-town', { town: '另一镇' })]);
    const alike = textOf(sectionIn(partOf(districtPage({ framework: township, comparison: same }), 'zh'), 'group-1'));
    expect(alike).toContain('没有能区分各镇的指标。');
    expect(alike).toMatch(/另有\d+项指标各镇都得满分，不能区分。/);
  });

  it('shows places and how firm they are only where they were asked for', () => {
    expect(textOf(group)).not.toContain('位次');
    const ranked = partOf(districtPage(reportOf({ rank: { authority: '县委办〔2025〕3号' }, robustness: { draws: 50 } })), 'zh');
    expect(textOf(ranked)).toContain('位次 名次依据：县委办〔2025〕3号');
    expect(rowsIn(ranked.slice(ranked.indexOf('<h3>位次')))).toEqual([
      ['云顶镇', '1', '2个乡镇中第1名'],
      ['望海镇', '2', '2个乡镇中第2名'],
    ]);
    expect(textOf(ranked)).toContain('名次是否稳定 第1名可与其他乡镇区分：云顶镇');
    expect(textOf(ranked)).toContain('抽样50次（种子1）');
    const firmless = partOf(districtPage(reportOf({ rank: { authority: '文件' } })), 'zh');
    expect(textOf(firmless)).not.toContain('名次是否稳定');
  });

  it('names towns without a year, and what was left out', () => {
    const said = textOf(sectionIn(partOf(districtPage({ ...reportOf(), leftOut: [{ name: '铁桥.yaml', reasons: [{ zh: '两个数字不一致', en: 'two figures differ' }] }] }), 'zh'), 'notes'));
    expect(said).toBe('说明 牛头崖镇没有填写年度，按2025年度一并比较，请核实。 未计入比较的材料 铁桥.yaml 两个数字不一致');
    const dated = districtPage({ framework: township, comparison: comparisonOf([town('full-town')]) });
    expect(sectionIn(partOf(dated, 'zh'), 'notes')).toBe('');
    expect(textOf(partOf(districtPage({ framework: township, comparison: comparisonOf([town('niutouya')]) }), 'zh'))).toContain('乡镇横向比较 · 年度未填 · 1个乡镇');
  });

  it('marks a counted town that does not say its year', () => {
    const towns = [town('full-town'), town('full-town', { town: '无年镇', year: null })];
    expect(textOf(partOf(districtPage({ framework: township, comparison: comparisonOf(towns) }), 'zh'))).toContain('无年镇 年度未填，请核实');
  });

  it('leaves out what there is not enough for, and shows what applies to nobody', () => {
    const comparison = comparisonOf([town('niutouya')]);
    const [only] = comparison.groups;
    if (only === undefined) throw new Error('no group');
    const nothing: Comparison = { ...comparison, asOf: '2025-12-31', groups: [{ ...only, towns: only.towns.map((each) => ({ ...each, score: null })), areas: only.areas.map((area) => ({ ...area, rate: [null], possibleRate: [null] })) }] };
    const said = textOf(sectionIn(partOf(districtPage({ framework: township, comparison: nothing }), 'zh'), 'group-1'));
    expect(said).toContain('牛头崖镇 — — — — — —');
    expect(said).toContain('牛头崖镇 没有得分');
    expect(said).not.toContain('分布');
    expect(said).not.toContain('最能区分');
    expect(textOf(partOf(districtPage({ framework: township, comparison: nothing }), 'zh'))).toContain('数据截止2025-12-31');
  });

  it('names groups by class, and towns without one', () => {
    const comparison = comparisonOf(three);
    const [all] = comparison.groups;
    if (all === undefined) throw new Error('no group');
    const classes = { ...township, classes: [{ id: 'a', title: { zh: '农业乡镇', en: 'farming towns' } }] };
    const parted: Comparison = { ...comparison, groups: [{ ...all, class: { id: 'a', title: { zh: '农业乡镇', en: 'farming towns' } } }, all] };
    const heads = [...partOf(districtPage({ framework: classes, comparison: parted }), 'en').matchAll(/<h2[^>]*>([^<]*)</g)].map(([, head]) => head);
    expect(heads.slice(0, 2)).toEqual(['farming towns', 'Towns without class']);
  });

  it('escapes names, says everything in both languages, and is the same bytes each time', () => {
    expect(districtPage(reportOf())).toBe(page);
    const evil = '<script>alert(1)</script>';
    const attacked = districtPage({ framework: township, comparison: comparisonOf([town('full-town', { town: evil }), town('all-not-applicable', { town: 'B' })]), leftOut: [{ name: evil, reasons: [{ zh: evil, en: evil }] }] });
    expect(attacked.match(/<script/g)).toHaveLength(1);
    const [first, second] = [partOf(attacked, 'zh'), partOf(attacked, 'en')];
    for (const tag of ['<table', '<tr', '<details', '<svg', '<li', '<dd']) expect([tag, second.split(tag).length]).toEqual([tag, first.split(tag).length]);
    expect(textOf(second).replace('中文', '').match(/[\u3000-\u9fff，。；：（）]+/g)).toBeNull();
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
