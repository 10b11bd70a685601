import { commonLaws, confirmed, text, type Source, type Text } from '@fazhi/core';

const MEDIATION = { law: text('人民调解法', 'People’s Mediation Law'), year: 2010 };
const CIVIL_PROCEDURE = { law: text('民事诉讼法', 'Civil Procedure Law'), year: 2023 };
const PETITIONS = { law: text('信访工作条例', 'Regulation on Petition Work'), year: 2022 };
const SHENZHEN = { law: text('深圳经济特区矛盾纠纷多元化解条例', 'Shenzhen Regulation on Diversified Dispute Resolution'), year: 2022 };

/** 人民调解法. */
export function mediationLaw(article: string, note: Text): Source {
  return confirmed(MEDIATION, article, note);
}

/** 村民委员会组织法, as amended in 2018. */
export function villageLaw(article: string, note: Text): Source {
  return confirmed(commonLaws.villageCommittees, article, note);
}

/** 民事诉讼法, as amended in 2023. */
export function civilProcedureLaw(article: string, note: Text): Source {
  return confirmed(CIVIL_PROCEDURE, article, note);
}

/** 信访工作条例. */
export function petitionRules(article: string, note: Text): Source {
  return confirmed(PETITIONS, article, note);
}

/** 深圳经济特区矛盾纠纷多元化解条例, a local regulation. */
export function shenzhen(article: string, note: Text): Source {
  return confirmed(SHENZHEN, article, note);
}
