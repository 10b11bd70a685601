import { chineseNumber } from './read/figure.js';

/** A figure in running text. Places count in the tidied text. */
export interface TextFigure {
  /** Where it begins, with words such as 近 or 超过. */
  readonly from: number;
  /** Behind it and behind 余, 多; its unit follows. */
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly percent: boolean;
  /** 约, 左右: near it, nobody says on which side. */
  readonly about: boolean;
  /** It cannot be read as one figure: a range, an ordinal, 十五六, 数百. */
  readonly isUnclear: boolean;
}

const NUMBER = /百分之([零〇一二两三四五六七八九十百点]+|\d+(?:\.\d+)?)|(\d+(?:,\d{3})+(?!\d)|\d+)(\.\d+)?([十百千]?)(余|多)?(万|亿)?|[零〇一二两三四五六七八九十百千万]+/g;
/** What may stand behind a number written in characters; 一步 and 四种形态 are words. */
const COUNTED = /^(?:余|多|来)?(?:个|件|人|名|位|起|项|次|份|台|间|处|条|宗|例|卷|场|户|家|期|套|部|学|小|课|天|日|村|人次)/;
const BEFORE = /(?:(不超过|不多于|至多|不足|不到|将近|接近|近|≤|<=)|(不少于|不低于|至少|超过|突破|高达|超|逾|上|≥|>=)|(大约|大概|约))$/;
const AFTER = /^(?:(以下)|(余|多|以上|及以上)|(左右|上下|来))/;
const RANGE = /^(?:-|~|—|–|至|到|、|\/|∶|:|\.)(?=[\d一二两三四五六七八九十])|^[几\d]|^(?:万|千|百)(?=\d)/;
const UNCLEAR_BEFORE = /[第几\/∶\d.]$|[\d一二两三四五六七八九十](?:-|~|—|–|至|到|、)$/;

/** Every figure of a text, in order; none overlaps another. */
export function figuresIn(text: string): readonly TextFigure[] {
  const figures: TextFigure[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const found = figureOf(text, match);
    if (found !== undefined) figures.push(found);
  }
  return figures;
}

function figureOf(text: string, match: RegExpExecArray): TextFigure | undefined {
  const [written, share, whole, , , inner] = match;
  const start = match.index;
  const behind = text.slice(start + written.length, start + written.length + 8);
  const isCharacters = share === undefined && whole === undefined;
  if (isCharacters && !COUNTED.test(behind)) return undefined;
  const ahead = text.slice(Math.max(0, start - 4), start);
  const [word = '', down, up, near] = BEFORE.exec(ahead) ?? [];
  const [tail = '', under, over, around] = AFTER.exec(behind) ?? [];
  const value = isCharacters ? inCharacters(written, word + tail !== '') : inDigits(match);
  const end = start + written.length + tail.length;
  const percentSign = text.charAt(end) === '%';
  const [isUp, isDown] = [(up ?? over ?? inner) !== undefined, (down ?? under) !== undefined];
  return {
    from: start - word.length,
    to: percentSign ? end + 1 : end,
    low: isDown ? -Infinity : (value ?? 0),
    high: isUp ? Infinity : (value ?? 0),
    percent: percentSign || share !== undefined,
    about: (near ?? around) !== undefined,
    isUnclear: value === undefined || (isUp && isDown) || RANGE.test(behind.slice(tail.length)) || isUnclearAfter(ahead.slice(0, ahead.length - word.length), isCharacters),
  };
}

/** 数百 is no figure; in 编制数十二人 the 数 belongs to the word before. */
function isUnclearAfter(ahead: string, isCharacters: boolean): boolean {
  return UNCLEAR_BEFORE.test(ahead) || (isCharacters && /(?<![制总人件次])数$/.test(ahead));
}

const TIMES: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/** By shifting the decimal point, without binary rounding. */
function inDigits([, share, whole, decimals = '', times = '', , thousands = '']: RegExpExecArray): number | undefined {
  if (share !== undefined) return shareOf(share);
  return Number(`${String(whole).replaceAll(',', '')}${decimals}e${(TIMES[times] ?? 0) + (TIMES[thousands] ?? 0)}`);
}

function shareOf(written: string): number | undefined {
  if (/^\d/.test(written)) return Number(written);
  const [whole = '', decimals] = written.split('点');
  const value = chineseNumber(whole);
  if (decimals === undefined || value === undefined) return value;
  return Number(`${value}.${[...decimals].map((digit) => chineseNumber(digit)).join('')}`);
}

/** Only what is written as one figure: 三五 and 一百二 may mean several. 百 alone needs 余 or 近. */
function inCharacters(written: string, isRough: boolean): number | undefined {
  const value = Number(chineseNumber(written));
  const plain = written.replace(/〇/g, '零').replace(/两/g, '二').replace(/^一十/, '十');
  const full = charactersOf(value);
  return plain === full || (isRough && `一${plain}` === full) ? value : undefined;
}

const DIGITS = '零一二三四五六七八九';

function charactersOf(value: number): string {
  if (value >= 10_000) {
    const [thousands, rest] = [Math.floor(value / 10_000), value % 10_000];
    return `${charactersOf(thousands)}万${rest === 0 ? '' : rest < 1000 ? `零${charactersOf(rest)}` : charactersOf(rest)}`;
  }
  let said = '';
  let isGap = false;
  for (const [place, sign] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) isGap = said !== '';
    else {
      said += `${isGap ? '零' : ''}${place === 10 && digit === 1 && said === '' ? '' : DIGITS.charAt(digit)}${sign}`;
      isGap = false;
    }
  }
  return said === '' ? '零' : said;
}
