import { text, type Source } from '@fazhi/core';

/** 村民委员会组织法 (2018) on village rules, read in the text. */
export const villageRulesLaw: Source = {
  mark: 'confirmed',
  law: text('村民委员会组织法', "Organic Law of Villagers' Committees"),
  article: '第二十七条',
  year: 2018,
};

/** The Ningbo regulations (2021), read in the text; they bind in Ningbo alone. */
export function ningbo(article: string): Source {
  return {
    mark: 'confirmed',
    law: text('宁波市法治乡村建设促进条例', 'Ningbo Regulations on Promoting Rule-of-Law Villages'),
    article,
    year: 2021,
    note: text('地方性法规，供其他地方参考', 'local regulations, for reference elsewhere'),
  };
}

/** 优化营商环境条例 (2019) on consulting on business-related documents, read in the text. */
export const businessEnvironment: Source = {
  mark: 'confirmed',
  law: text('优化营商环境条例', 'Regulations on Optimising the Business Environment'),
  article: '第六十二条',
  year: 2019,
  note: text('征求意见期限一般不少于30日', 'generally not less than 30 days for comments'),
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
