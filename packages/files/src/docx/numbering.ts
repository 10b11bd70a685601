import type { Lang } from '@fazhi/core';

const DIGITS = '〇一二三四五六七八九';

/** 1 to 99 in Chinese: 十二, 二十. */
function chinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const front = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return `${front}${ones === 0 && tens > 0 ? '' : DIGITS.charAt(ones)}`;
}

/**
 * A heading with its number as official documents have it: 一、, （一） and 1. by level; 1., (1) and a) in English.
 *
 * @param place - from 0; from the hundredth on figures are used.
 */
export function numbered(level: 1 | 2 | 3, place: number, text: string, language: Lang): string {
  const number = place + 1;
  const words = number < 100 ? chinese(number) : String(number);
  if (language === 'zh') return [`${words}、${text}`, `（${words}）${text}`, `${number}．${text}`][level - 1] as string;
  const said = capital(text);
  return [`${number}. ${said}`, `(${number}) ${said}`, `${number}) ${said}`][level - 1] as string;
}

/** An English sentence begins with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
