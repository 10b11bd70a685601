import { describe, expect, it } from 'vitest';
import { commonLaws, confirmed, fromReports, ownDefault, practice, secondary } from './cite.js';
import { markTitles, sourceWords, type Source } from './source.js';

const penalty = { law: { zh: '行政处罚法', en: 'Administrative Penalty Law' }, year: 2021 };
const english = (article: string): string => sourceWords(confirmed(penalty, article)).en;

describe('a basis in words', () => {
  it('names the law, its year, the article and its mark', () => {
    expect(sourceWords(confirmed(penalty, '第四十二条'))).toEqual({ zh: '《行政处罚法》（2021）第四十二条〔C 已核对原文〕', en: 'Administrative Penalty Law (2021), Article 42 [C, read in the text]' });
    expect(sourceWords(secondary(penalty, { zh: '见某县目录', en: 'in a county catalogue' }))).toEqual({ zh: '《行政处罚法》（2021），见某县目录〔S 转引〕', en: 'Administrative Penalty Law (2021), in a county catalogue [S, quoted by others]' });
    expect(sourceWords(confirmed(penalty, '第三条', { zh: '参照', en: 'by reference' })).zh).toBe('《行政处罚法》（2021）第三条，参照〔C 已核对原文〕');
  });

  it('never names a law for practice and defaults', () => {
    expect(sourceWords(practice('多地做法', 'seen in several places'))).toEqual({ zh: '多地做法〔P 实践做法〕', en: 'seen in several places [P, seen in practice]' });
    expect(sourceWords(ownDefault('每年3次', 'three a year'))).toEqual({ zh: '每年3次，县区可调整〔U 本框架默认值〕', en: "three a year; a district may change it [U, this framework's default]" });
    expect(fromReports.mark).toBe('default');
  });

  it('writes articles in English with their numbers, paragraphs, lists and ranges', () => {
    expect(['第三条第三款', '第十一条末款', '第四十八、五十四条', '第十四条至第十八条', '第六十一条和第六十四条', '第一百零三条', '第二十条，第二十一条', '附则'].map(english)).toEqual([
      'Administrative Penalty Law (2021), Article 3(3) [C, read in the text]',
      'Administrative Penalty Law (2021), Article 11, last paragraph [C, read in the text]',
      'Administrative Penalty Law (2021), Article 48, 54 [C, read in the text]',
      'Administrative Penalty Law (2021), Article 14–18 [C, read in the text]',
      'Administrative Penalty Law (2021), Article 61, 64 [C, read in the text]',
      'Administrative Penalty Law (2021), Article 103 [C, read in the text]',
      'Administrative Penalty Law (2021), Article 20, 21 [C, read in the text]',
      'Administrative Penalty Law (2021), Article 附则 [C, read in the text]',
    ]);
  });

  it('keeps what was cited', () => {
    const source: Source = secondary(commonLaws.ningbo, { zh: '转引', en: 'quoted' }, '第十四条');
    expect(source).toEqual({ mark: 'secondary', law: commonLaws.ningbo.law, year: 2021, note: { zh: '转引', en: 'quoted' }, article: '第十四条' });
    expect(secondary(penalty, { zh: '', en: '' })).not.toHaveProperty('article');
    expect(confirmed(penalty, '第一条')).not.toHaveProperty('note');
    expect(confirmed(penalty, '第一条', { zh: '参照', en: 'by reference' })).toMatchObject({ mark: 'confirmed', note: { zh: '参照' } });
  });

  it('has a title for each mark', () => {
    expect(Object.values(markTitles).map(({ zh }) => zh)).toEqual(['已核对原文', '实践做法', '转引', '本框架默认值']);
  });
});
