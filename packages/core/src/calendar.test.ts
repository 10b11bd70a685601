import { afterEach, describe, expect, it, vi } from 'vitest';
import { weekdays } from '../test-support/scene.js';
import { dayNumber, formatDay, parseDay, workingDaysBetween } from './calendar.js';

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;

describe('days', () => {
  it('are counted from 1970, and only where they exist', () => {
    expect([dayNumber(1970, 1, 1), dayNumber(1970, 1, 2), dayNumber(1969, 12, 31), dayNumber(2025, 3, 1)]).toEqual([0, 1, -1, 20_148]);
    expect([dayNumber(2023, 2, 30), dayNumber(2023, 13, 1), dayNumber(2023, 2, 29), dayNumber(2023, 4, 31), dayNumber(2023, 0, 1)]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(dayNumber(2024, 2, 29)).toBe(19_782);
  });

  it('are read in one form only', () => {
    expect(parseDay('2025-03-01')).toBe(20_148);
    for (const written of ['2025-3-1', '20250301', '2025-03-01T00:00', ' 2025-03-01', '2023-02-30', '']) expect(parseDay(written)).toBeUndefined();
  });

  it('are written back as they were', () => {
    for (const iso of ['1970-01-01', '2025-03-01', '2024-02-29', '1999-12-31']) expect(formatDay(day(iso))).toBe(iso);
  });
});

describe('working days', () => {
  it('are those after the first day up to and including the last', () => {
    // 2025-05-02 is a Friday.
    expect(['2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05', '2025-05-09', '2025-05-12'].map((to) => workingDaysBetween(day('2025-05-02'), day(to), weekdays))).toEqual([0, 0, 0, 1, 5, 6]);
  });

  it('are negative where the last day comes first', () => {
    expect(workingDaysBetween(day('2025-05-12'), day('2025-05-02'), weekdays)).toBe(-6);
    expect(workingDaysBetween(day('2025-05-03'), day('2025-05-02'), weekdays)).toBe(-0);
  });

  it('ask the calendar for every day in between, never for the first', () => {
    const asked: number[] = [];
    workingDaysBetween(10, 13, { id: 'x', knownFrom: 0, knownUntil: 99, isWorkday: (each) => asked.push(each) > 0 });
    expect(asked).toEqual([11, 12, 13]);
  });
});

describe('in every time zone', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'America/Sao_Paulo'])('a date is the same day: %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    vi.resetModules();
    const here = await import('./calendar.js');
    expect(new Date(2025, 0, 1).getTimezoneOffset() === 0).toBe(zone === 'UTC');
    // Days on which clocks were turned, at midnight in some places.
    expect([here.dayNumber(1970, 1, 1), here.dayNumber(2025, 3, 9), here.dayNumber(2018, 11, 4), here.dayNumber(1986, 5, 4)]).toEqual([0, 20_156, 17_839, 5967]);
    expect([here.formatDay(20_156), here.parseDay('2025-03-09'), here.parseDay('2025-02-29')]).toEqual(['2025-03-09', 20_156, undefined]);
  });
});
