import { commonLaws, confirmed, secondary, text, type Source, type Text } from '@fazhi/core';

const PENALTY = { law: text('行政处罚法', 'Administrative Penalty Law'), year: 2021 };
const REVIEW = { law: text('行政复议法', 'Administrative Reconsideration Law'), year: 2023 };
const LITIGATION = { law: text('行政诉讼法', 'Administrative Litigation Law'), year: 2017 };
const ZHEJIANG = { law: text('浙江省综合行政执法条例', 'Zhejiang Regulation on Integrated Administrative Enforcement'), year: 2021 };

/** 行政处罚法, as revised in 2021. */
export function penaltyLaw(article: string, note?: Text): Source {
  return confirmed(PENALTY, article, note);
}

/** 行政复议法, as revised in 2023. */
export function reviewLaw(article: string, note?: Text): Source {
  return confirmed(REVIEW, article, note);
}

/** 行政复议法 on the kinds of decisions, seen in a reprint. */
export const kindsOfReviewDecision = secondary(
  REVIEW,
  text('该条起规定变更、撤销、确认违法等决定', 'this article and those after it: decisions to change, quash or find unlawful'),
  '第六十三条',
);

/** 行政诉讼法, as amended in 2017. */
export function litigationLaw(article: string, note?: Text): Source {
  return confirmed(LITIGATION, article, note);
}

/** 浙江省综合行政执法条例: a provincial rule, quoted where it says more than the national law. */
export function zhejiang(article: string, note?: Text): Source {
  return confirmed(ZHEJIANG, article, note);
}

/** 优化营商环境条例. */
export function businessEnvironment(article: string, note?: Text): Source {
  return confirmed(commonLaws.businessEnvironment, article, note);
}
