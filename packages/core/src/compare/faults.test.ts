import { describe, expect, it } from 'vitest';
import { districtOf, type Sketch } from '../../test-support/district.js';
import { compare, type CompareOptions } from './compare.js';
import { ComparisonError, type ComparisonFault } from './faults.js';
import { comparisonFaultWords } from './fault-words.js';

const rank = { authority: '某文件' };
const town = (name: string, more: Partial<Sketch> = {}): Sketch => ({ name, figures: {}, ...more });
const hills = [{ id: 'hill', title: { zh: '山区', en: 'hills' } }, { id: 'plain', title: { zh: '平原', en: 'plains' } }];

function faultsOf(towns: readonly Sketch[], options?: CompareOptions, classes?: typeof hills): readonly ComparisonFault[] {
  try {
    compare(districtOf(towns, classes === undefined ? {} : { classes }), options);
    return [];
  } catch (error) {
    if (error instanceof ComparisonError) return error.faults;
    throw error;
  }
}

describe('what cannot be compared', () => {
  it('is no town at all, also in a class', () => {
    expect(faultsOf([])).toEqual([{ code: 'no-town', class: undefined }]);
    expect(faultsOf([], { rank, robustness: {} })).toEqual([{ code: 'no-town', class: undefined }]);
    expect(faultsOf([town('甲', { class: 'hill' })], { class: 'plain' }, hills)).toEqual([{ code: 'no-town', class: 'plain' }]);
  });

  it('is a class that there is not', () => {
    expect(faultsOf([town('甲', { class: 'hill' })], { class: 'hil' }, hills)).toEqual([{ code: 'unknown-class', id: 'hil', suggestion: 'hill' }]);
    expect(faultsOf([town('甲')], { class: 'plain' })).toEqual([{ code: 'unknown-class', id: 'plain', suggestion: undefined }]);
  });

  it('is the same town twice, told once each', () => {
    expect(faultsOf(['乙', '甲', '乙', '乙', '丙', '甲'].map((name) => town(name)))).toEqual([{ code: 'town-twice', town: '乙' }, { code: 'town-twice', town: '甲' }]);
  });

  it('is towns of different years; one that is not stated is different from none', () => {
    expect(faultsOf([town('甲'), town('乙', { year: 2024 }), town('丙', { year: null }), town('丁')])).toEqual([{ code: 'years-differ', years: [2024, 2025] }]);
    expect(faultsOf([town('甲', { year: null }), town('乙')])).toEqual([]);
    expect(faultsOf([town('甲', { year: null }), town('乙', { year: null })])).toEqual([]);
  });

  it('looks only at the towns of the class asked for', () => {
    expect(faultsOf([town('甲', { class: 'hill' }), town('乙', { class: 'plain', year: 2024 })], { class: 'hill' }, hills)).toEqual([]);
  });

  it('is a rank without authority, and how firm it is without a rank', () => {
    expect(faultsOf([town('甲')], { rank: { authority: ' ' } })).toEqual([{ code: 'rank-needs-authority' }]);
    expect(faultsOf([town('甲')], { robustness: {} })).toEqual([{ code: 'robustness-needs-rank' }]);
    expect(faultsOf([town('甲')], { rank, robustness: {} })).toEqual([]);
  });

  it('is results of other towns as variants', () => {
    const towns = [town('甲'), town('乙')];
    const options = { rank, robustness: {} };
    expect(faultsOf(towns, { ...options, variants: [districtOf(towns), districtOf([...towns].reverse())] })).toEqual([{ code: 'other-towns' }]);
    expect(faultsOf(towns, { ...options, variants: [districtOf(towns)] })).toEqual([]);
  });

  it('is too many towns in one group to draw for', () => {
    const base = districtOf([town('甲')]);
    const many = (count: number): Parameters<typeof compare>[0] => ({ ...base, towns: Array.from({ length: count }, (_, place) => `${place}`), years: Array.from({ length: count }, () => 2025), classes: Array.from({ length: count }, () => undefined) });
    expect(() => compare(many(1501), { rank, robustness: { draws: 1, firm: 49 } })).toThrow(/1501.*1500[\s\S]*firm/);
    expect(() => compare(many(1500), { rank, robustness: { draws: 1, firm: 49 } })).not.toThrow(/1500/);
  });

  it.each([
    ['minKnown', [0, 0.29, 1.15, 80, 66.67, 100], [-0.01, 100.01, 80.005, NaN, Infinity]],
    ['target', [0, 95.5, 100], [-1, 101, 0.001]],
    ['draws', [1, 2], [0, 1_000_001, 1.5, NaN]],
    ['seed', [0, 4_294_967_295], [-1, 4_294_967_296, 0.5]],
    ['weights', [0, 99.99], [-1, 100, 25.001]],
    ['thresholds', [0, 5.25, 99.99], [-1, 100]],
    ['firm', [50, 100], [49.99, 100.01]],
  ] as const)('is a figure for %s out of its range', (option, good, bad) => {
    const asked = (figure: number): CompareOptions => (option === 'minKnown' || option === 'target' ? { [option]: figure } : { rank, robustness: { draws: 1, [option]: figure } });
    for (const figure of good) expect(faultsOf([town('甲')], asked(figure))).toEqual([]);
    for (const figure of bad) expect(faultsOf([town('甲')], asked(figure))).toMatchObject([{ code: 'bad-figure', option, found: figure }]);
  });

  it('is told all at once', () => {
    const faults = faultsOf([town('甲'), town('甲', { year: 2024 })], { rank: { authority: '' }, minKnown: 101, robustness: { seed: -1 } });
    expect(faults.map(({ code }) => code)).toEqual(['town-twice', 'years-differ', 'rank-needs-authority', 'bad-figure', 'bad-figure']);
    const error = new ComparisonError(faults);
    expect(error.name).toBe('ComparisonError');
    expect(error.message.split('\n')).toHaveLength(5);
    expect(error.message).toContain('“甲”出现了两次。请每个乡镇只保留一份。 / “甲” is given twice. Keep one submission for each town.');
  });
});

describe('the words for it', () => {
  it.each<[ComparisonFault, string, string]>([
    [{ code: 'no-town', class: undefined }, '没有可以比较的乡镇。请至少给出一个乡镇的评分结果。', 'There is no town to compare. Give the results of at least one.'],
    [{ code: 'no-town', class: 'hill' }, '类别“hill”中没有乡镇。请换一个类别，或核对各镇的类别。', "No town is in the class “hill”. Choose another, or check the towns' classes."],
    [{ code: 'years-differ', years: [2024, 2025] }, '各镇的年度不同（2024、2025）。请只比较同一年度的结果。', "The towns' years differ (2024, 2025). Compare results of one year only."],
    [{ code: 'unknown-class', id: 'hil', suggestion: 'hill' }, '没有乡镇类别“hil”。是否应为“hill”？', 'There is no class of towns “hil”. Was “hill” meant?'],
    [{ code: 'unknown-class', id: 'x', suggestion: undefined }, '没有乡镇类别“x”。请核对类别编号。', 'There is no class of towns “x”. Check its id.'],
    [{ code: 'rank-needs-authority' }, '排名次须写明依据文件（authority）：有的省规定未经批准不得对乡镇排名。', 'Ranking needs the document that allows it (authority): some provinces forbid ranking townships without one.'],
    [{ code: 'robustness-needs-rank' }, '稳健性分析会排出先后，须同时要求排名次（rank）并写明依据文件。', 'Showing how firm ranks are puts towns in order, so it needs a rank with the document that allows it.'],
    [{ code: 'too-many-towns', found: 2000, most: 1500 }, '一组中有2000个乡镇，稳健性分析一组最多1500个。请分类比较，或只比较一个类别。', 'A group has 2000 towns; how firm ranks are is worked out for at most 1500. Compare by class, or only one class.'],
    [{ code: 'other-towns' }, '按其他阈值评分的结果与原结果的乡镇、类别、顺序或指标不同。请用同一批乡镇、同一顺序、同样的指标评分。', 'Results with other thresholds are of other towns, classes or indicators, or in another order. Score the same towns with the same indicators in the same order.'],
    [{ code: 'bad-figure', option: 'seed', found: 0.5, allowed: { min: 0, max: 9, decimals: 0 } }, '随机种子（seed）是0.5，应为不小于0且不大于9的整数。', 'The seed (seed) is 0.5; it should be a whole number from 0 to 9.'],
    [{ code: 'bad-figure', option: 'weights', found: 100, allowed: { min: 0, max: 100, decimals: 2, below: true } }, '权重浮动幅度（weights）是100，应为不小于0且小于100的数，最多两位小数。', 'The range of weights (weights) is 100; it should be a figure with at most two decimals from 0 to below 100.'],
  ])('%j', (fault, zh, en) => {
    expect(comparisonFaultWords(fault)).toEqual({ zh, en });
  });

  it.each([
    ['minKnown', '已知分值占比下限', 'least share of points known'],
    ['target', '目标', 'target'],
    ['draws', '抽样次数', 'number of draws'],
    ['seed', '随机种子', 'seed'],
    ['weights', '权重浮动幅度', 'range of weights'],
    ['thresholds', '阈值浮动幅度', 'range of thresholds'],
    ['firm', '区分所需的抽样占比', 'share of draws that tells towns apart'],
  ] as const)('names the figure %s', (option, zh, en) => {
    const words = comparisonFaultWords({ code: 'bad-figure', option, found: 10, allowed: { min: 0, max: 9, decimals: 2 } });
    expect(words).toEqual({ zh: `${zh}（${option}）是10，应为不小于0且不大于9的数，最多两位小数。`, en: `The ${en} (${option}) is 10; it should be a figure with at most two decimals from 0 to 9.` });
  });
});
