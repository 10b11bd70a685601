import { commonLaws, confirmed, text, type Source } from '@fazhi/core';

const PROCEDURE = { law: text('重大行政决策程序暂行条例', 'Interim Regulation on Procedures for Major Administrative Decisions'), year: 2019 };

/** 重大行政决策程序暂行条例; townships follow it by reference (第四十二条). */
export function decisionProcedure(article: string): Source {
  return confirmed(PROCEDURE, article, text('乡镇依第四十二条参照执行', 'townships follow it by reference, under Article 42'));
}

/** The Ningbo regulation, which binds in Ningbo alone. */
export const decisionCatalogueLaw = confirmed(commonLaws.ningbo, '第十二条', text('地方性法规，供其他地方参考', 'a local regulation, for reference elsewhere'));

/** 乡村振兴促进法, which encourages townships to have legal advisers. */
export const adviserLaw = confirmed(
  { law: text('乡村振兴促进法', 'Rural Revitalisation Promotion Law'), year: 2021 },
  '第四十八条',
  text('条文为“鼓励”，不是强制要求', 'the article encourages; it does not oblige'),
);
