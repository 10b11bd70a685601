import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../test-support/scene.js';
import { dayNumber, formatDay, parseDay, workingDaysBetween } from './calendar.js';

const day = (iso: string): number => parseDay(iso) ?? Number.NaN;

describe('days', () => {
  it('are counted from 1970, and only where they exist', () => {
    expect([dayNumber(1970, 1, 1), dayNumber(1970, 1, 2), dayNumber(1969, 12, 31), dayNumber(2025, 3, 1)]).toEqual([0, 1, -1, 20_148]);
    expect([dayNumber(2023, 2, 30), dayNumber(2023, 13, 1), dayNumber(2023, 2, 29), dayNumber(2023, 4, 31), dayNumber(2023, 0, 1)]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect([dayNumber(2024, 2, 29), dayNumber(2000, 2, 29), dayNumber(1900, 2, 29), dayNumber(50, 1, 1)]).toEqual([19_782, 11_016, undefined, undefined]);
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
  it.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Apia', 'America/Sao_Paulo'])('a date is the same day: %s', async (zone) => {
    const entry = fileURLToPath(new URL('./calendar.ts', import.meta.url));
    const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife', globalName: 'calendar', logLevel: 'silent' });
    // Days on which clocks were turned, at midnight in some places, and days that some places left out.
    const ask = `const { dayNumber, formatDay, parseDay } = calendar;
      console.log(JSON.stringify([new Date(2025, 0, 1).getTimezoneOffset() === 0, dayNumber(1970, 1, 1), dayNumber(2025, 3, 9), dayNumber(2018, 11, 4), dayNumber(1986, 5, 4), formatDay(20156), parseDay('2025-03-09'), parseDay('2011-12-30'), parseDay('1994-12-31')]));`;
    const said = execFileSync(process.execPath, ['-e', `${outputFiles[0]?.text ?? ''};${ask}`], { env: { TZ: zone }, encoding: 'utf8' });
    expect(JSON.parse(said)).toEqual([zone === 'UTC', 0, 20_156, 17_839, 5967, '2025-03-09', 20_156, 15_338, 9130]);
  });
});
