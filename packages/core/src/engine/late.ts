import { dayNumber, workingDaysBetween, type Calendar } from '../calendar.js';
import type { Column, Limit } from '../lowered.js';

/** When something is due, and the day from which working days are counted; days since 1970. */
export interface Due {
  readonly day: number;
  readonly start: number;
}

export function dueAfter(start: number, within: number): Due {
  return { day: start + within, start };
}

/** A day of the year, some years on; undefined while the year is not known. */
export function dueInYear(year: number | undefined, limit: Extract<Limit, { month: number }>): Due | undefined {
  const day = year === undefined ? undefined : dayNumber(year + limit.yearsAfter, limit.month, limit.day);
  return day === undefined ? undefined : { day, start: day };
}

/** Days by which a date is later than it is due; undefined where working days are asked and the calendar does not cover them. */
export function daysLate(day: number, due: Due, { limit, days }: Extract<Column, { from: 'late' }>, calendar: Calendar | undefined): number | undefined {
  if (days === 'calendar') return day - due.day;
  if (calendar === undefined) return undefined;
  const within = 'after' in limit ? limit.within : 0;
  // Outside the published table a count of working days would be a guess.
  const isCovered = Math.min(day, due.start) >= calendar.knownFrom && Math.max(day, due.start) <= calendar.knownUntil;
  return isCovered ? workingDaysBetween(due.start, day, calendar) - within : undefined;
}
