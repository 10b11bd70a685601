import { text, type Indicator, type Text } from '@fazhi/core';

type Source = Indicator['sources'][number];

/** 村民委员会组织法, as amended in 2018. */
export function villageLaw(article: string, note: Text): Source {
  return { mark: 'confirmed', law: text('村民委员会组织法', 'Organic Law of Villagers’ Committees'), article, year: 2018, note };
}

/** Seen in real schemes or reports. */
export function practice(zh: string, en: string): Source {
  return { mark: 'practice', note: text(zh, en) };
}
