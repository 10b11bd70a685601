import { text, type Indicator, type Text } from '@fazhi/core';

/** The basis of an indicator. */
export type Source = Indicator['sources'][number];

/** 行政处罚法, as revised in 2021. */
export function penaltyLaw(article: string, note?: Text): Source {
  return confirmed(text('行政处罚法', 'Administrative Penalty Law'), article, 2021, note);
}

/** 行政复议法, as revised in 2023. */
export function reviewLaw(article: string, note?: Text): Source {
  return confirmed(text('行政复议法', 'Administrative Reconsideration Law'), article, 2023, note);
}

/** 行政诉讼法, as amended in 2017. */
export function litigationLaw(article: string, note?: Text): Source {
  return confirmed(text('行政诉讼法', 'Administrative Litigation Law'), article, 2017, note);
}

/** 浙江省综合行政执法条例 (2021): a provincial rule, quoted where it says more than the national law. */
export function zhejiang(article: string, note?: Text): Source {
  return confirmed(text('浙江省综合行政执法条例', 'Zhejiang Regulation on Integrated Administrative Enforcement'), article, 2021, note);
}

/** 优化营商环境条例 (2019). */
export function businessEnvironment(article: string, note?: Text): Source {
  return confirmed(text('优化营商环境条例', 'Regulation on Improving the Business Environment'), article, 2019, note);
}

/** Seen in real schemes or reports. */
export function practice(zh: string, en: string): Source {
  return { mark: 'practice', note: text(zh, en) };
}

/** A threshold of this framework's own, which a district may change. */
export function ownDefault(zh: string, en: string): Source {
  return { mark: 'default', note: text(`本框架默认值，县区可调整：${zh}`, `default of this framework, which a district may change: ${en}`) };
}

function confirmed(law: Text, article: string, year: number, note: Text | undefined): Source {
  return { mark: 'confirmed', law, article, year, ...(note === undefined ? {} : { note }) };
}
