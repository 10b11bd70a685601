import { describe, expect, it } from 'vitest';
import { findings, odd, said, type Written } from '../../test-support/figure-checks.js';
import type { FigureCheck } from '../figure-check.js';

describe('parts and wholes', () => {
  const part: FigureCheck = { kind: 'part', part: ['trained', 'sessions'], whole: ['staff', 'polled'], severity: 'error' };

  it('are added up on both sides', () => {
    expect(odd(part, { trained: 30, sessions: 31, staff: 20, polled: 40 })).toBe(true);
    expect(odd(part, { trained: 30, sessions: 30, staff: 20, polled: 40 })).toBe(false);
  });

  it('are only held against each other where all are known', () => {
    expect(odd(part, { trained: 300, staff: 20, polled: 40 })).toBe(false);
    expect(odd(part, { trained: 300, sessions: { notApplicable: '无此事项' }, staff: 20, polled: 40 })).toBe(false);
    expect(odd(part, { trained: 300, sessions: 30, staff: 20 })).toBe(false);
  });

  it('must be more for certain', () => {
    expect(odd(part, { trained: '60余人', sessions: 1, staff: 20, polled: 40 })).toBe(true);
    expect(odd(part, { trained: '近90人', sessions: 1, staff: 20, polled: 40 })).toBe(false);
    expect(odd(part, { trained: 90, sessions: 1, staff: 20, polled: '40余人' })).toBe(false);
    expect(odd(part, { trained: 90, sessions: 1, staff: 20, polled: '近40人' })).toBe(true);
  });

  it('add up exactly, without binary rounding', () => {
    const sum: FigureCheck = { kind: 'adds-up', parts: ['budget', 'paid'], whole: 'balance', severity: 'error' };
    expect(odd(sum, { budget: 0.1, paid: 0.2, balance: 0.3 })).toBe(false);
    expect(said(sum, { budget: 0.1, paid: 0.2, balance: 0.31 })).toEqual(['结余0.31元与经费0.1万元 + 经费0.2万元对不上：各部分相加不等于总数，请核实。']);
    expect(findings(sum, { budget: 0.1, paid: 0.2, balance: 0.29 })[0]?.sentence.en).toMatch(/do not fit: the parts do not add up to the whole; please verify\.$/);
    expect(odd(sum, { budget: 0.1, balance: 9 })).toBe(false);
    expect(odd(sum, { budget: 0.1, paid: 0.2 })).toBe(false);
  });

  it('need not add up where bounds allow it', () => {
    const sum: FigureCheck = { kind: 'adds-up', parts: ['trained', 'sessions'], whole: 'staff', severity: 'error' };
    expect(odd(sum, { trained: '20余人', sessions: 5, staff: 25 })).toBe(false);
    expect(odd(sum, { trained: '20余人', sessions: 5, staff: 24 })).toBe(true);
    expect(odd(sum, { trained: '近20人', sessions: 5, staff: 25 })).toBe(false);
    expect(odd(sum, { trained: '近20人', sessions: 5, staff: 26 })).toBe(true);
    expect(odd(sum, { trained: 2, sessions: 5, staff: '8余人' })).toBe(true);
    expect(odd(sum, { trained: 2, sessions: 5, staff: '7余人' })).toBe(false);
  });
});

describe('a total over villages', () => {
  const total: FigureCheck = { kind: 'village-total', villages: 'literate', total: 'staff', severity: 'error' };

  it('equals the sum of its rows where all are there', () => {
    expect(said(total, { literate: [3, 4], staff: 8 })).toEqual(['实有8人与明白人分村填报2个村对不上：各村相加为7，不等于总数，请核实。']);
    expect(odd(total, { literate: [3, 4], staff: 6 })).toBe(true);
    expect(odd(total, { literate: [3, 4], staff: 7 })).toBe(false);
    expect(odd(total, { literate: [3, 4], staff: '7余人' })).toBe(false);
    expect(odd(total, { literate: [3, 4], staff: 8, 'town.villages': 2 })).toBe(true);
    expect(odd(total, { literate: [3, 4], staff: 8, 'town.villages': { atLeast: 1, atMost: 2 } })).toBe(true);
  });

  it('is not less than the rows there are', () => {
    for (const missing of [{ literate: [3, 4, null] }, { literate: [3, 4], 'town.villages': 3 }, { literate: [3, 4], 'town.villages': { atLeast: 2, atMost: 3 } }, { literate: [3, 4], 'town.villages': '2余个' }]) {
      expect(odd(total, { ...missing, staff: 8 })).toBe(false);
      expect(odd(total, { ...missing, staff: 7 })).toBe(false);
      expect(said(total, { ...missing, staff: 6 })).toEqual(['实有6人与明白人分村填报2个村对不上：已填各村相加为7，多于总数，请核实。']);
    }
  });

  it('equals a total given instead of rows', () => {
    expect(said(total, { literate: { total: 60 }, staff: 58 })).toEqual(['实有58人与明白人合计60人对不上：两处合计数不同，请核实。']);
    expect(odd(total, { literate: { total: 60 }, staff: 60 })).toBe(false);
  });

  it('is left alone where either is not known', () => {
    expect(odd(total, { literate: [3, 4] })).toBe(false);
    expect(odd(total, { staff: 6 })).toBe(false);
  });

  it('says so in English too', () => {
    const english = (written: Written): string | undefined => findings(total, written)[0]?.sentence.en;
    expect(english({ literate: [3, 4], staff: 8 })).toContain('do not fit: the rows add up to 7, not to the total; please verify.');
    expect(english({ literate: [3, 4, null], staff: 6 })).toContain('the rows so far add up to 7, more than the total');
    expect(english({ literate: { total: 60 }, staff: 58 })).toContain('the two totals differ');
  });
});
