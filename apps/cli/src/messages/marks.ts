import type { Lang } from '@fazhi/core';

/** Punctuation between parts of a line. */
export interface Marks {
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly stop: string;
  readonly open: string;
  readonly close: string;
}

export const marksOf: Readonly<Record<Lang, Marks>> = {
  zh: { colon: '：', comma: '、', semicolon: '；', stop: '。', open: '（', close: '）' },
  en: { colon: ': ', comma: ', ', semicolon: '; ', stop: '.', open: ' (', close: ')' },
};
