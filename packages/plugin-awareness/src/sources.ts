import { commonLaws, confirmed, secondary, text, type Source } from '@fazhi/core';

const SHANDONG = { law: text('山东省法治宣传教育条例', 'Shandong Regulation on Legal Publicity and Education'), year: 2017 };

/** The ministries' rules on law-literate persons. */
export const lawLiterateRules: Source = {
  mark: 'confirmed',
  law: text('乡村“法律明白人”培养工作规范（试行）', 'Trial Rules on Training Law-literate Persons in Villages'),
  year: 2021,
  note: text('到2025年每个行政村至少培养3名', 'at least three in each administrative village by 2025'),
};

/** 山东省法治宣传教育条例, which binds in Shandong alone. */
export function shandongPublicity(article: string, zh: string, en: string): Source {
  return confirmed(SHANDONG, article, text(`${zh}；地方性法规，供其他地方参考`, `${en}; a local regulation, for reference elsewhere`));
}

/** The Ningbo regulation on village advisers, which binds in Ningbo alone. */
export const villageAdviserLaw = confirmed(
  commonLaws.ningbo,
  '第二十三条',
  text('地方性法规，湖州市也有类似规定，供其他地方参考', 'a local regulation, with a similar one in Huzhou, for reference elsewhere'),
);

/** The same regulation where it was only seen quoted. */
export function ningboQuoted(article: string, zh: string, en: string): Source {
  return secondary(commonLaws.ningbo, text(`${zh}；据公开的条例解读转引`, `${en}; quoted in a public explanation of it`), article);
}
