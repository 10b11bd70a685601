import { text, type Source } from '@fazhi/core';

/** The ministries' rules on law-literate persons (2021), read in the text. */
export const lawLiterateRules: Source = {
  mark: 'confirmed',
  law: text('乡村“法律明白人”培养工作规范（试行）', 'Trial Rules on Training Law-literate Persons in Villages'),
  year: 2021,
  note: text('到2025年每个行政村至少培养3名', 'at least three in each administrative village by 2025'),
};

/** 山东省法治宣传教育条例 (2017), read in the text; it binds in Shandong alone. */
export function shandongPublicity(article: string, zh: string, en: string): Source {
  return {
    mark: 'confirmed',
    law: text('山东省法治宣传教育条例', 'Shandong Regulations on Legal Publicity and Education'),
    article,
    year: 2017,
    note: text(`${zh}；地方性法规，供其他地方参考`, `${en}; local regulations, for reference elsewhere`),
  };
}

const NINGBO = text('宁波市法治乡村建设促进条例', 'Ningbo Regulations on Promoting Rule-of-Law Villages');

/** The Ningbo regulations (2021) on village advisers, read in the text; they bind in Ningbo alone. */
export const villageAdviserLaw: Source = {
  mark: 'confirmed',
  law: NINGBO,
  article: '第二十三条',
  year: 2021,
  note: text('地方性法规，湖州市也有类似规定，供其他地方参考', 'local regulations, with similar ones in Huzhou, for reference elsewhere'),
};

/** The same regulations where they were only seen quoted. */
export function ningboQuoted(article: string, zh: string, en: string): Source {
  return { mark: 'secondary', law: NINGBO, article, year: 2021, note: text(`${zh}；据公开的条例解读转引`, `${en}; quoted in a public explanation of the regulations`) };
}

/** Something seen in real schemes. */
export function practice(zh: string, en: string): Source {
  return { mark: 'practice', note: text(zh, en) };
}

/** A threshold or amount of this framework's own. */
export function byDefault(zh: string, en: string): Source {
  return { mark: 'default', note: text(`${zh}，属本框架默认参数，县区可调整`, `${en}: a default of this framework, which a district may change`) };
}
