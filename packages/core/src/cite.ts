import type { Source } from './source.js';
import { text, type Text } from './text.js';

/** A law or regulation in the version that was read. */
export interface Law {
  readonly law: Text;
  readonly year: number;
}

/** Laws that several plugins rest on, named once. */
export const commonLaws = {
  villageCommittees: { law: text('村民委员会组织法', 'Organic Law of Villagers’ Committees'), year: 2018 },
  businessEnvironment: { law: text('优化营商环境条例', 'Regulation on Improving the Business Environment'), year: 2019 },
  /** Binds in Ningbo alone. */
  ningbo: { law: text('宁波市法治乡村建设促进条例', 'Ningbo Regulation on Promoting Rule-of-Law Villages'), year: 2021 },
} as const satisfies Record<string, Law>;

/** A basis read in the text of the law. */
export function confirmed(law: Law, article: string, note?: Text): Source {
  return { mark: 'confirmed', law: law.law, year: law.year, article, ...(note === undefined ? {} : { note }) };
}

/** A basis seen quoted by another document, which the note names. */
export function secondary(law: Law, note: Text, article?: string): Source {
  return { mark: 'secondary', law: law.law, year: law.year, note, ...(article === undefined ? {} : { article }) };
}

/** Something seen in real schemes or reports. */
export function practice(zh: string, en: string): Source {
  return { mark: 'practice', note: text(zh, en) };
}

/** A threshold or amount of this framework's own, which a district may change. */
export function ownDefault(zh: string, en: string): Source {
  return { mark: 'default', note: text(`${zh}，县区可调整`, `${en}; a district may change it`) };
}

/** A matter that yearly township reports tell of, without a rule that could be cited. */
export const fromReports: Source = ownDefault('该事项见于乡镇年度报告；标准和分值', 'a matter that yearly township reports tell of; standard and points');
