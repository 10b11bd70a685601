import { describe, expect, it } from 'vitest';
import { calendar } from './index.js';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('the statutory calendar', () => {
  it.each([
    ['2023-10-07', true, 'a Saturday made up for National Day'],
    ['2024-02-04', true, 'a Sunday made up for Spring Festival'],
    ['2025-10-08', false, 'a Wednesday of the National Day holiday'],
    ['2025-11-22', false, 'an ordinary Saturday'],
    ['2025-11-23', false, 'an ordinary Sunday'],
    ['2025-11-24', true, 'an ordinary Monday'],
    ['1969-12-31', true, 'a Wednesday before the epoch'],
  ])('%s is a working day: %s (%s)', (iso, working) => {
    expect(calendar.isWorkday(day(iso))).toBe(working);
  });

  it('says until when holidays are published, and from which package', () => {
    expect(calendar.knownFrom).toBe(day('2004-01-01'));
    expect(calendar.knownUntil).toBe(day('2026-12-31'));
    expect(calendar.id).toMatch(/^chinese-days@\d/);
  });
});
