import { isExists } from 'date-fns/isExists';

/**
 * The statutory calendar of working days. Core has no table of its own: a framework brings one, made from a maintained
 * package.
 */
export interface Calendar {
  /** Name and state of the table; part of a framework's digest. */
  readonly id: string;
  /** First day (days since 1970) that the table covers. */
  readonly knownFrom: number;
  /** Last day (days since 1970) for which holidays and make-up days are published; later counts are provisional. */
  readonly knownUntil: number;
  /** Whether a day (days since 1970) is a working day. */
  isWorkday(day: number): boolean;
}

const MS_PER_DAY = 86_400_000;

/** Days between which a date of a town's work may lie, in every format: 1949-01-01 to 2100-12-31, as days since 1970. */
export const FIRST_DAY = Date.UTC(1949, 0, 1) / MS_PER_DAY;
export const LAST_DAY = Date.UTC(2100, 11, 31) / MS_PER_DAY;

/** Days since 1970-01-01 of a calendar date, the same in every time zone; undefined when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  // Asked of a year of the same length: some places left out a day when they moved across the date line.
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (year < 100 || !isExists(isLeap ? 2024 : 2023, month - 1, day)) return undefined;
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** Days since 1970 of `2025-03-01`; undefined for any other shape or a day that does not exist. */
export function parseDay(iso: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? undefined : dayNumber(Number(year), Number(month), Number(day));
}

/** Whether a date of a town's work may lie on that day, in whatever format it is written. */
export function isWorkDated(day: number): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY;
}

/** `2025-03-01` from days since 1970. */
export function formatDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier, as calendar differences are. */
export function workingDaysBetween(from: number, to: number, calendar: Calendar): number {
  const [first, last] = from <= to ? [from, to] : [to, from];
  let count = 0;
  for (let day = first + 1; day <= last; day += 1) if (calendar.isWorkday(day)) count += 1;
  return from <= to ? count : -count;
}
