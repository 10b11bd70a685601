import { withoutInvisible } from '../characters.js';

/** A figure as people write it, read without guessing. */
export type ReadFigure =
  | { readonly ok: true; readonly low: number; readonly high: number; readonly unit: string; readonly percent: boolean; readonly tidied: boolean }
  /** `suggestion` is what was probably meant; it is proposed, never used. */
  | { readonly ok: false; readonly suggestion?: string };

/** Full-width digits and signs as their plain forms, nothing that cannot be seen, ordinary blanks for all others but tabs and line ends. */
export function halfWidth(text: string): string {
  if (PLAIN.test(text)) return text;
  return withoutInvisible(text)
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u2800\u3000]/g, ' ');
}

/** Most of what people and programs write. */
const PLAIN = /^[\t\n\r -~\u4e00-\u9fff]*$/;

const SEEN = /[!-~\u4e00-\u9fff]/;

/** True for what is empty to the eye. */
export function isBlank(text: string): boolean {
  return !SEEN.test(text) && halfWidth(text).trim() === '';
}

const FIGURE = /^(近|不足|至少|超过|不超过|≥|≤|>=|<=)?\s*([+-]?\d[\d,]*(?:\.\d+)?)\s*(万)?(余|多|以上|以下)?\s*(%)?\s*(\p{L}*?(?:\/\p{L}+?)?)(以上|以下)?$/u;

const UP = ['至少', '超过', '≥', '>=', '余', '多', '以上'];
const DOWN = ['近', '不足', '不超过', '≤', '<=', '以下'];

/**
 * Reads `19`, `１９`, `1,200`, `57.9%`, `200余人` or `200人以上` (at least 200), `近100件` (at most 100), `1.2万`; of a figure counted
 * in 万元, `3万元` is 3. Never guesses.
 */
export function readFigure(written: string, inTenThousands = false): ReadFigure {
  const plain = halfWidth(written).trim();
  const [, before = '', digits, tenThousand, behind, percent, word = '', atEnd] = FIGURE.exec(plain) ?? [];
  if (digits === undefined) return withSuggestion(plain);
  if (digits.includes(',') && !/^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits)) return { ok: false, suggestion: digits.replaceAll(',', '') };
  // 3余万人 is 30000 and more, as 3万余人 is.
  const wanBehind = word.startsWith('万') && !inTenThousands;
  const unit = wanBehind ? word.slice(1) : word;
  const shift = (tenThousand !== undefined || wanBehind) && !inTenThousands ? 4 : 0;
  const value = decimalShift(digits.replaceAll(',', ''), shift);
  if (!Number.isFinite(value)) return { ok: false };
  const words = [before, behind, atEnd].filter((word) => word !== undefined);
  const up = words.some((word) => UP.includes(word));
  const down = words.some((word) => DOWN.includes(word));
  if (up && down) return { ok: false };
  const tidied = plain !== written.trim() || digits.includes(',') || shift > 0 || up || down;
  return { ok: true, low: down ? -Infinity : value, high: up ? Infinity : value, unit: inTenThousands ? (tenThousand ?? '') + unit : unit, percent: percent !== undefined, tidied };
}

/** `1.2` shifted by four places is 12000, without binary rounding. */
function decimalShift(digits: string, places: number): number {
  return Number(`${digits}e${places}`);
}

function withSuggestion(plain: string): ReadFigure {
  const number = chineseNumber(plain.replace(/[个件次人名村起项天日小时分%]+$/u, ''));
  return number === undefined ? { ok: false } : { ok: false, suggestion: String(number) };
}

const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10000 };

/**
 * The value of `十二`, `一百零五` or, digit by digit, `二〇二五`; undefined for anything else, also for `三五`, which may be 35
 * or three to five. Only proposed to people, never scored.
 */
export function chineseNumber(written: string): number | undefined {
  if (!/^[零〇一二两三四五六七八九十百千万]+$/.test(written)) return undefined;
  const plain = written.replace(/〇/g, '零').replace(/两/g, '二');
  if (/[一二三四五六七八九][零一二三四五六七八九]|^零./.test(plain)) return byDigits(plain);
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of plain) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = DIGITS.indexOf(sign);
    else if (unit === 10000) {
      total += (section + digit) * unit;
      section = 0;
      digit = 0;
    } else {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return total + section + digit;
}

/** Digits side by side are a figure where there are three, or a zero among them. */
function byDigits(plain: string): number | undefined {
  const digits = [...plain].map((sign) => DIGITS.indexOf(sign));
  return digits.includes(-1) || (digits.length < 3 && !digits.includes(0)) ? undefined : Number(digits.join(''));
}
