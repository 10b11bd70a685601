import { describe, expect, it } from 'vitest';
import { districtOf, type Sketch } from '../../test-support/district.js';
import { compare } from './compare.js';
import type { ComparedGroup } from './comparison.js';
import { rankBandWords, robustnessWords, robustPlaceWords } from './robustness/words.js';
import { contrastWords, comparedGroupWords, leftOutWords, rankedPlaceWords, rankingWords, amongPeersWords } from './words.js';

describe('words of a comparison', () => {
  it('say why a town is not counted', () => {
    expect(leftOutWords({ code: 'nothing-applies' })).toEqual({ zh: '没有适用的指标，只列示，不计入比较和名次', en: 'nothing applies to it: shown, but neither counted nor ranked' });
    expect(leftOutWords({ code: 'too-little-known', known: 62.5, needed: 80, open: 37.5, applicable: 100 })).toEqual({
      zh: '适用的100分中有37.5分待定，已知62.5%，不足80%：只列示，不计入比较和名次，补报后计入',
      en: '37.5 of the 100 points that apply are not known yet; 62.5 % known is less than 80 %: shown, but neither counted nor ranked until more is reported',
    });
  });

  it('say what there is to compare with', () => {
    const full = (name: string): Sketch => ({ name, figures: { x: 1, y: 1, z: 1 } });
    const words = (towns: readonly Sketch[]): unknown => comparedGroupWords(compare(districtOf(towns)).groups[0] as ComparedGroup);
    expect(words([full('a'), full('b')])).toEqual({ zh: '共2个乡镇；共同口径：3项对各镇都适用且已知的指标', en: '2 towns; common basis: 3 indicators that apply to and are known for all' });
    expect(words([full('a'), { name: 'b', figures: {} }])).toEqual({
      zh: '共2个乡镇；其中1个未计入；只有一个乡镇计入比较，没有可比对象；共同口径：3项对各镇都适用且已知的指标',
      en: '2 towns; 1 of them not counted; only one town is counted, so there is nothing to compare it with; common basis: 3 indicators that apply to and are known for all',
    });
    expect(words([{ name: 'b', figures: {} }])).toEqual({ zh: '共1个乡镇；其中1个未计入；没有对各镇都适用且已知的指标', en: '1 towns; 1 of them not counted; no indicator applies to and is known for all' });
  });

  it('say which place a town has', () => {
    expect(rankedPlaceWords({ place: 3, sharedBy: 1, between: [3, 3] }, { ranked: 8 })).toEqual({ zh: '8个乡镇中第3名', en: 'place 3 of 8' });
    expect(rankedPlaceWords({ place: 2.5, sharedBy: 2, between: [1, 4] }, { ranked: 8 })).toEqual({
      zh: '8个乡镇中第2.5名（2个乡镇并列）；待定分值确定后可能在第1名至第4名之间',
      en: 'place 2.5 of 8 (shared by 2 towns); between 1 and 4 once open points are decided',
    });
    expect(rankingWords({ authority: '区考核办〔2025〕3号' })).toEqual({
      zh: '名次依据：区考核办〔2025〕3号；按已公布得分中确定的部分排列，待定分值确定后名次可能变化',
      en: 'Ranked on the authority of: 区考核办〔2025〕3号; by the certain part of the published scores; places may change once open points are decided',
    });
  });

  it('say where it is ahead or behind, and where it stands', () => {
    const contrast = { indicator: 't.x', earned: 1.5, applicable: 2, median: 1.75, ahead: -0.25 };
    const title = { zh: '持证率', en: 'Certified' };
    expect(contrastWords(contrast, title)).toEqual({ zh: '持证率：得1.5分（满分2分），比同组中位数1.75分低0.25分', en: 'Certified: 1.5 of 2 points, 0.25 below the median of its peers, 1.75' });
    expect(contrastWords({ ...contrast, earned: 2, ahead: 0.25 }, title)).toEqual({ zh: '持证率：得2分（满分2分），比同组中位数1.75分高0.25分', en: 'Certified: 2 of 2 points, 0.25 above the median of its peers, 1.75' });
    expect(Object.values(amongPeersWords).map(({ zh, en }) => [zh, en])).toEqual([['低于下四分位', 'below the lower quartile'], ['在上下四分位之间', 'between the quartiles'], ['高于上四分位', 'above the upper quartile']]);
  });

  it('say who cannot be told apart', () => {
    expect(rankBandWords({ from: 3, to: 5, towns: ['甲镇', '乙镇', '丙镇'] })).toEqual({ zh: '第3名至第5名之间不能区分：甲镇、乙镇、丙镇', en: 'Places 3 to 5 cannot be told apart: 甲镇, 乙镇, 丙镇' });
    expect(rankBandWords({ from: 1, to: 1, towns: ['甲镇'] })).toEqual({ zh: '第1名可与其他乡镇区分：甲镇', en: 'Place 1 can be told apart from the others: 甲镇' });
  });

  it('say how firm a place is, and what was varied', () => {
    const place = { town: '甲镇', meanRank: 2.37, interval: [1, 4], extremes: [1, 6], band: 1, aboveNext: 60 } as const;
    expect(robustPlaceWords(place)).toEqual({ zh: '甲镇：多在第1名至第4名之间（九成抽样），最好第1名，最差第6名，平均2.37', en: '甲镇: mostly between places 1 and 4 (nine draws in ten), at best 1, at worst 6, 2.37 on average' });
    expect(robustPlaceWords({ ...place, interval: [2, 2] })).toEqual({ zh: '甲镇：多在第2名（九成抽样），最好第1名，最差第6名，平均2.37', en: '甲镇: mostly at place 2 (nine draws in ten), at best 1, at worst 6, 2.37 on average' });
    const robustness = { draws: 10_000, seed: 1, weights: 25, thresholds: null, policies: 'both', firm: 95, places: [], bands: [], pairs: null } as const;
    expect(robustnessWords(robustness)).toEqual({
      zh: '抽样10000次（种子1）：各指标权重在上下25%之间浮动，阈值不变，不适用的指标按不计入和按满分计各半；在95%的抽样中位于前面的，视为可以区分',
      en: "10000 draws (seed 1): each indicator's weight varied by up to 25 % either way, thresholds as they are, what does not apply left out in half of the draws and counted as full marks in the others; towns are told apart where one is above the other in 95 % of draws",
    });
    const kept = robustnessWords({ ...robustness, policies: 'own' });
    expect(kept.zh).toContain('，不适用的指标按本体系的规定计；');
    expect(kept.en).toContain(', what does not apply counted as the framework has it; ');
    const varied = robustnessWords({ ...robustness, thresholds: 5 });
    expect(varied.zh).toContain('，阈值上浮、下浮5%，');
    expect(varied.en).toContain(', thresholds 5 % lower and higher, ');
  });
});
