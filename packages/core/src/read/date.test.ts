import { describe, expect, it } from 'vitest';
import { formatDay } from '../calendar.js';
import { readDate } from './date.js';

const shown = (written: unknown): unknown => {
  const read = readDate(written);
  return typeof read === 'number' ? formatDay(read) : read;
};

describe('dates as people write them', () => {
  it.each(['2025-03-01', '2025/3/1', '2025.3.1', '2025年3月1日', '2025 年 3 月 1', ' 2025-03-01 ', '２０２５－０３－０１', '2025-3-1'])('reads %s', (written) => {
    expect(shown(written)).toBe('2025-03-01');
  });

  it('refuses days that do not exist', () => {
    for (const written of ['2023-02-30', '2023/2/30', '2025年13月1日', '2025-00-10', '2025-4-31']) expect(readDate(written)).toBeUndefined();
    expect(shown('2024-02-29')).toBe('2024-02-29');
  });

  it('proposes month and day where the year is missing, and never adds one', () => {
    expect(readDate(12.4)).toBe('yyyy-12-04');
    expect(readDate('12.4')).toBe('yyyy-12-04');
    expect(readDate('3月15日')).toBe('yyyy-03-15');
    expect(readDate('6-26')).toBe('yyyy-06-26');
    expect(readDate('2.29')).toBe('yyyy-02-29');
  });

  it('reads a day at midnight, as programs write one, and asks about any other time', () => {
    for (const time of ['T00:00:00', 'T00:00', ' 00:00:00', 'T00:00:00.000', 'T00:00:00Z', 'T00:00:00.000Z', 'T00:00:00+08:00', 'T00:00:00+0800']) expect(shown(`2026-02-26${time}`)).toBe('2026-02-26');
    for (const time of ['T08:30:00', ' 12:00']) expect(readDate(`2026-02-26${time}`)).toBe('2026-02-26');
    for (const time of ['T16:00:00.000Z', 'T08:00:00+08:00', 'T', 'T0:00']) expect(readDate(`2026-02-26${time}`)).toBeUndefined();
    expect(readDate('2026-02-30T00:00:00')).toBeUndefined();
  });

  it('reads past signs that nobody sees, and other blanks', () => {
    for (const written of ['2025\u200b-03-01', '\ufeff2025-03-01', '2025年\u30003月\u00a01日', '\u202a2025/3/1']) expect(shown(written)).toBe('2025-03-01');
  });

  it('proposes nothing for what is no day of any year', () => {
    for (const written of [12.1, 12.3, 13.4, '2.30', '99.99', 20250301, 5, 'soon', '2025', '2025-03', true, null, undefined, {}]) expect(readDate(written)).toBeUndefined();
  });
});
