import { commonLaws, confirmed, text, type Source } from '@fazhi/core';

/** 村民委员会组织法 on village rules. */
export const villageRulesLaw = confirmed(commonLaws.villageCommittees, '第二十七条');

/** The Ningbo regulation, which binds in Ningbo alone. */
export function ningbo(article: string): Source {
  return confirmed(commonLaws.ningbo, article, text('地方性法规，供其他地方参考', 'a local regulation, for reference elsewhere'));
}

/** 优化营商环境条例 on consulting on business-related documents. */
export const businessEnvironment = confirmed(commonLaws.businessEnvironment, '第六十二条', text('征求意见期限一般不少于30日', 'generally not less than 30 days for comments'));
