import { formatPoints, type Lang, type Text } from '@fazhi/core';

/** The page is written once for each language; this is what one writing of it needs. */
export interface View {
  readonly lang: Lang;
  say(text: Text): string;
  /** An id that no other language uses. */
  id(name: string): string;
  readonly colon: string;
  /** 甲、乙; A, B. */
  list(parts: readonly string[]): string;
}

export function viewOf(lang: Lang): View {
  return {
    lang,
    say: (text) => text[lang],
    colon: lang === 'zh' ? '：' : ': ',
    id: (name) => `${lang}-${name}`,
    list: (parts) => parts.join(lang === 'zh' ? '、' : ', '),
  };
}

/** 71.35, or 71.35–80 where it is not decided. */
export function spanFigure(low: number, high: number): string {
  return low === high ? formatPoints(low) : `${formatPoints(low)}–${formatPoints(high)}`;
}

/** +0.84, −1, 0, with the minus sign of print. */
export function signed(points: number): string {
  return points > 0 ? `+${formatPoints(points)}` : formatPoints(points).replace('-', '−');
}

/** A figure, or a dash where there is none. */
export function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '—' : formatPoints(value);
}
