import { text, type Source } from '@fazhi/core';

/** 重大行政决策程序暂行条例 (2019), read in the text; townships follow it by reference (第四十二条). */
export function decisionProcedure(article: string): Source {
  return {
    mark: 'confirmed',
    law: text('重大行政决策程序暂行条例', 'Interim Regulations on Procedures for Major Administrative Decisions'),
    article,
    year: 2019,
    note: text('乡镇依第四十二条参照执行', 'townships follow it by reference, under Article 42'),
  };
}

/** The Ningbo regulations (2021), read in the text; they bind in Ningbo alone. */
export const decisionCatalogueLaw: Source = {
  mark: 'confirmed',
  law: text('宁波市法治乡村建设促进条例', 'Ningbo Regulations on Promoting Rule-of-Law Villages'),
  article: '第十二条',
  year: 2021,
  note: text('地方性法规，供其他地方参考', 'local regulations, for reference elsewhere'),
};

/** 乡村振兴促进法 (2021), which encourages townships to have legal advisers. */
export const adviserLaw: Source = {
  mark: 'confirmed',
  law: text('乡村振兴促进法', 'Rural Revitalisation Promotion Law'),
  article: '第四十八条',
  year: 2021,
  note: text('条文为“鼓励”，不是强制要求', 'the article encourages; it does not oblige'),
};

/** Something seen in real schemes. */
export function practice(zh: string, en: string): Source {
  return { mark: 'practice', note: text(zh, en) };
}

/** A threshold or amount of this framework's own. */
export function byDefault(zh: string, en: string): Source {
  return { mark: 'default', note: text(`${zh}，属本框架默认参数，县区可调整`, `${en}: a default of this framework, which a district may change`) };
}

/** A matter that township reports tell of, without a rule that could be cited. */
export const fromReports: Source = {
  mark: 'default',
  note: text(
    '该事项见于乡镇年度报告；标准和分值属本框架默认参数，县区可调整',
    'a matter that yearly township reports tell of; standard and points are defaults of this framework, which a district may change',
  ),
};
