import type { Calendar } from '@fazhi/core';
import { exceptions, knownFrom, knownUntil, source } from './generated/working-days.js';

const offWeekdays = new Set(exceptions.off);
const onWeekends = new Set(exceptions.on);

/** Working days in mainland China: Monday to Friday, less statutory holidays, plus make-up days (调休). */
export const calendar: Calendar = {
  id: source,
  knownFrom,
  knownUntil,
  isWorkday(day) {
    // 1970-01-01 was a Thursday.
    const weekday = (((day + 4) % 7) + 7) % 7;
    return weekday === 0 || weekday === 6 ? onWeekends.has(day) : !offWeekdays.has(day);
  },
};
