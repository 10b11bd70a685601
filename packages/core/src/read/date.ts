import { dayNumber, parseDay } from '../calendar.js';
import { halfWidth } from './figure.js';

/**
 * Days since 1970 of a date as people and programs write it: `2025-03-01`, `2025/3/1`, `2025.3.1`, `2025年3月1日`,
 * `2025-03-01T00:00:00`. Otherwise a proposal (text) or undefined: `12.4` and `3月1日` lack the year, so the year is asked for
 * and never guessed; a time of day may belong to another day elsewhere.
 */
export function readDate(written: unknown): number | string | undefined {
  // 12.1 may have been written 12.10, so nothing is proposed there.
  if (typeof written === 'number') return /\.[123]$/.test(String(written)) ? undefined : monthAndDay(String(written));
  if (typeof written !== 'string') return undefined;
  const plain = halfWidth(written).trim();
  const iso = parseDay(plain);
  if (iso !== undefined) return iso;
  const [, year, month, day] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ?? [];
  if (year !== undefined) return dayNumber(Number(year), Number(month), Number(day));
  return dayAndTime(plain) ?? monthAndDay(plain);
}

/** Midnight is how programs write a day; any other time is asked about, and one of another zone without a proposal. */
function dayAndTime(plain: string): number | string | undefined {
  const [, date = '', time = '', zone = ''] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?$/.exec(plain) ?? [];
  const day = parseDay(date);
  if (day === undefined || /^[0:.]+$/.test(time)) return day;
  return zone === '' ? date : undefined;
}

function monthAndDay(plain: string): string | undefined {
  const [, month, day] = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) ?? [];
  // A leap year, so that 29 February is proposed too.
  if (month === undefined || day === undefined || dayNumber(2024, Number(month), Number(day)) === undefined) return undefined;
  return `yyyy-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
