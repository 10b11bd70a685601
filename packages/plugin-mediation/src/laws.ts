import { text, type Indicator, type Text } from '@fazhi/core';

type Source = Indicator['sources'][number];

/** 人民调解法 (2010). */
export function mediationLaw(article: string, note: Text): Source {
  return confirmed(text('人民调解法', 'People’s Mediation Law'), article, 2010, note);
}

/** 村民委员会组织法, as amended in 2018. */
export function villageLaw(article: string, note: Text): Source {
  return confirmed(text('村民委员会组织法', 'Organic Law of Villagers’ Committees'), article, 2018, note);
}

/** 民事诉讼法, as amended in 2023. */
export function civilProcedureLaw(article: string, note: Text): Source {
  return confirmed(text('民事诉讼法', 'Civil Procedure Law'), article, 2023, note);
}

/** 信访工作条例 (2022). */
export function petitionRules(article: string, note: Text): Source {
  return confirmed(text('信访工作条例', 'Regulation on Petition Work'), article, 2022, note);
}

/** 深圳经济特区矛盾纠纷多元化解条例 (2022), a local regulation. */
export function shenzhen(article: string, note: Text): Source {
  return confirmed(text('深圳经济特区矛盾纠纷多元化解条例', 'Shenzhen Regulation on Diversified Dispute Resolution'), article, 2022, note);
}

/** Seen in real schemes or reports. */
export function practice(zh: string, en: string): Source {
  return { mark: 'practice', note: text(zh, en) };
}

/** A threshold of this framework's own, which a district may change. */
export function ownDefault(zh: string, en: string): Source {
  return { mark: 'default', note: text(`本框架默认值，县区可调整：${zh}`, `default of this framework, which a district may change: ${en}`) };
}

function confirmed(law: Text, article: string, year: number, note: Text): Source {
  return { mark: 'confirmed', law, article, year, note };
}
