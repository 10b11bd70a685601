import { describe, expect, it } from 'vitest';
import { findings, odd, said, type Written } from '../../test-support/figure-checks.js';
import type { FigureCheck } from '../figure-check.js';

describe('a rate', () => {
  const rate: FigureCheck = { kind: 'rate', rate: 'rate', base: 'polled', severity: 'error' };

  it('must be possible out of its base, by the decimals it is written with', () => {
    expect(said(rate, { rate: 95, polled: 10 })).toEqual(['参评10人与满意度95%对不上：以此为基数得不出这个比率，请核实。']);
    expect(findings(rate, { rate: 95, polled: 10 })[0]?.sentence.en).toBe('polled 10 people and satisfaction 95% do not fit: no part of this base gives the rate; please verify.');
    expect(odd(rate, { rate: 89, polled: 61 })).toBe(false);
    expect(odd(rate, { rate: 88.5, polled: 61 })).toBe(false);
    expect(odd(rate, { rate: 88.6, polled: 61 })).toBe(true);
    expect(odd(rate, { rate: 90, polled: 61 })).toBe(false);
    expect(odd(rate, { rate: 91, polled: 61 })).toBe(true);
    for (const percent of [0, 100]) expect(odd(rate, { rate: percent, polled: 7 })).toBe(false);
    expect(odd(rate, { rate: 99.9, polled: 7 })).toBe(true);
    expect(odd(rate, { rate: '0.1%', polled: 7 })).toBe(true);
  });

  it('may lie half a unit beside what is exact, not more', () => {
    expect(odd(rate, { rate: 12.5, polled: 8 })).toBe(false);
    expect(odd(rate, { rate: 13, polled: 8 })).toBe(false);
    expect(odd(rate, { rate: 12, polled: 8 })).toBe(false);
    expect(odd(rate, { rate: 12.6, polled: 8 })).toBe(true);
    expect(odd(rate, { rate: 12.4, polled: 8 })).toBe(true);
    expect(odd(rate, { rate: 99.9, polled: 200 })).toBe(true);
    expect(odd(rate, { rate: 99.9, polled: 900 })).toBe(false);
  });

  it('of nothing at all is 0 or 100', () => {
    expect([0, 100, 50, 99].map((percent) => odd(rate, { rate: percent, polled: 0 }))).toEqual([false, false, true, true]);
  });

  it('is counted as finely as its base', () => {
    const spent: FigureCheck = { kind: 'rate', rate: 'rate', base: 'budget', severity: 'error' };
    expect(odd(spent, { rate: 95, budget: 10 })).toBe(false);
    expect(odd(spent, { rate: 95, budget: 0.1 })).toBe(true);
  });

  it('is left alone where it or its base is not exact', () => {
    expect(odd(rate, { rate: { atLeast: 95 }, polled: 10 })).toBe(false);
    expect(odd(rate, { rate: 95, polled: '10余人' })).toBe(false);
  });

  it('without its base is always asked about', () => {
    expect(findings(rate, { rate: 95 })).toEqual([
      {
        check: 'rate-without-base',
        severity: 'warning',
        facts: [{ id: 't.rate', state: 'unproven', value: 95, from: 'self' }, { id: 't.polled', state: 'unknown' }],
        sentence: { zh: '满意度95%，但基数“参评”未填报，请核实补报。', en: 'satisfaction 95%, but its base (polled) is not reported; please verify and report it.' },
      },
    ]);
    expect(odd(rate, { rate: { atLeast: 95 } })).toBe(true);
    expect(odd(rate, { rate: 95, polled: { notApplicable: '未开展' } })).toBe(false);
    expect(odd(rate, { polled: 10 })).toBe(false);
    expect(odd(rate, {})).toBe(false);
  });
});

describe('two facts that say the same', () => {
  const same = (one: string, other: string): FigureCheck => ({ kind: 'same', facts: [one, other], severity: 'warning' });

  it('are figures whose bounds meet', () => {
    expect(said(same('staff', 'trained'), { staff: 5, trained: 6 })).toEqual(['实有5人与培训6人对不上：两处应当一致，请核实。']);
    expect(findings(same('staff', 'trained'), { staff: 5, trained: 6 })[0]?.sentence.en).toBe('staff 5 people and trained 6 people do not fit: they should say the same; please verify.');
    expect(odd(same('staff', 'trained'), { staff: 5, trained: 5 })).toBe(false);
    expect(odd(same('staff', 'trained'), { staff: '5余人', trained: 9 })).toBe(false);
    expect(odd(same('staff', 'trained'), { staff: '5余人', trained: 4 })).toBe(true);
    expect(odd(same('staff', 'trained'), { staff: 5 })).toBe(false);
    expect(odd(same('staff', 'trained'), { trained: 5 })).toBe(false);
  });

  it('are the same option, day or number of villages', () => {
    expect(said(same('level', 'grade'), { level: 'high', grade: 'low' })).toEqual(['等级：高与等级：低对不上：两处应当一致，请核实。']);
    expect(odd(same('level', 'grade'), { level: 'low', grade: 'low' })).toBe(false);
    expect(odd(same('filed', 'closed'), { filed: '2025-01-01', closed: '2025-01-02' })).toBe(true);
    expect(odd(same('filed', 'closed'), { filed: '2025-01-01', closed: '2025-01-01' })).toBe(false);
    expect(odd(same('filed', 'closed'), { filed: false, closed: '2025-01-02' })).toBe(true);
    expect(odd(same('filed', 'closed'), { filed: '2025-01-02', closed: false })).toBe(true);
    expect(odd(same('filed', 'closed'), { filed: false, closed: false })).toBe(false);
    expect(odd(same('rules', 'kept'), { rules: 3, kept: 4 })).toBe(true);
    expect(odd(same('rules', 'kept'), { rules: 3, kept: [true, true] })).toBe(false);
  });

  it('are lists and tables that do not contradict each other', () => {
    expect(odd(same('steps', 'planned'), { steps: { a: true }, planned: { a: false } })).toBe(true);
    expect(odd(same('steps', 'planned'), { steps: { a: false }, planned: { a: true } })).toBe(true);
    expect(odd(same('steps', 'planned'), { steps: ['a'], planned: ['b'] })).toBe(false);
    expect(odd(same('literate', 'counted'), { literate: [1, 2, null], counted: [1, 2, 3] })).toBe(false);
    expect(odd(same('literate', 'counted'), { literate: [1, 2, 3], counted: [1, 2, null] })).toBe(false);
    expect(odd(same('literate', 'counted'), { literate: [1, 2], counted: [1, 3] })).toBe(true);
    expect(odd(same('literate', 'counted'), { literate: { 甲: 1, 乙: 2 }, counted: { 乙: 2, 甲: 1 } })).toBe(false);
    expect(odd(same('literate', 'counted'), { literate: { 甲: 1, 乙: 2 }, counted: { 甲: 1, 乙: 3 } })).toBe(true);
  });
});

describe('a jump', () => {
  const jump = (percent: number, fact = 'staff'): FigureCheck => ({ kind: 'jump', fact, percent, severity: 'warning' });
  const before = (value: unknown, fact = 'staff', year = 2024): Written => ({ earlier: { [year]: { t: { [fact]: value } } } });

  it('is a change of more than so many per cent of the year before', () => {
    expect(findings(jump(50), { staff: 61 }, before(40))).toMatchObject([
      { facts: [{ id: 't.staff', value: 61 }], sentence: { zh: '实有61人，上年实有40人，变化超过50%，请核实。', en: 'staff 61 people, the year before staff 40 people: a change of more than 50%; please verify.' } },
    ]);
    expect(odd(jump(50), { staff: 60 }, before(40))).toBe(false);
    expect(odd(jump(50), { staff: 20 }, before(40))).toBe(false);
    expect(odd(jump(50), { staff: 19 }, before(40))).toBe(true);
  });

  it('is certain by its bounds', () => {
    expect(odd(jump(50), { staff: '61余人' }, before(40))).toBe(true);
    expect(odd(jump(50), { staff: '60余人' }, before(40))).toBe(false);
    expect(odd(jump(50), { staff: '近19人' }, before(40))).toBe(true);
    expect(odd(jump(50), { staff: '近20人' }, before(40))).toBe(false);
    expect(odd(jump(50), { staff: 61 }, before({ atLeast: 10, atMost: 40 }))).toBe(true);
    expect(odd(jump(50), { staff: 61 }, before({ atLeast: 10, atMost: 41 }))).toBe(false);
    expect(odd(jump(50), { staff: 61 }, before('10余人'))).toBe(false);
    expect(odd(jump(50), { staff: 4 }, before('10余人'))).toBe(true);
    expect(odd(jump(50), { staff: 5 }, before('10余人'))).toBe(false);
    expect(odd(jump(50), { staff: '1余人' }, before('10余人'))).toBe(false);
  });

  it('falls by more than the whole only below zero', () => {
    expect(odd(jump(150, 'balance'), { balance: -51 }, before({ atLeast: 50, atMost: 100 }, 'balance'))).toBe(true);
    expect(odd(jump(150, 'balance'), { balance: -50 }, before({ atLeast: 50, atMost: 100 }, 'balance'))).toBe(false);
    expect(odd(jump(150, 'balance'), { balance: -90 }, before({ atLeast: 50 }, 'balance'))).toBe(false);
    expect(odd(jump(100, 'balance'), { balance: -1 }, before({ atLeast: 50 }, 'balance'))).toBe(true);
  });

  it('needs a figure above zero in the year just before', () => {
    expect(odd(jump(50), { staff: 61 }, before(0))).toBe(false);
    expect(odd(jump(50), { staff: 61 }, before({ atMost: 1 }))).toBe(false);
    expect(odd(jump(50, 'balance'), { balance: 61 }, before(-1, 'balance'))).toBe(false);
    expect(odd(jump(50), { staff: 61 }, before(40, 'staff', 2023))).toBe(false);
    expect(odd(jump(50), { staff: 61 }, { ...before(40, 'staff', 2023), year: undefined })).toBe(true);
    expect(odd(jump(50), { staff: 61 }, before(40, 'trained'))).toBe(false);
    expect(odd(jump(50), { staff: 61 })).toBe(false);
    expect(odd(jump(50), {}, before(40))).toBe(false);
  });

  it('takes fractions of a per cent as they are written', () => {
    expect(odd(jump(0.1), { staff: 1001 }, before(1000))).toBe(false);
    expect(odd(jump(0.1), { staff: 1002 }, before(1000))).toBe(true);
  });
});

describe('two dates', () => {
  const order: FigureCheck = { kind: 'order', earlier: 'issued', later: 'filed', severity: 'error' };

  it('keep their order', () => {
    expect(findings(order, { issued: '2025-03-02', filed: '2025-03-01' })).toMatchObject([
      { check: 'order', sentence: { zh: '报送2025-03-01早于发布2025-03-02，先后不符，请核实。', en: 'filed 2025-03-01 is before issued 2025-03-02; please verify.' } },
    ]);
    expect(odd(order, { issued: '2025-03-02', filed: '2025-03-02' })).toBe(false);
    expect(odd(order, { issued: '2025-03-02', filed: false })).toBe(false);
    expect(odd(order, { issued: false, filed: '2025-03-02' })).toBe(false);
    expect(odd(order, { issued: '2025-03-02' })).toBe(false);
    expect(odd(order, { filed: '2025-03-02' })).toBe(false);
  });
});
