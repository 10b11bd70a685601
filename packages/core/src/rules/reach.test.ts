import { describe, expect, it } from 'vitest';
import { fraction, type Fraction } from '../exact.js';
import type { Measure } from '../measure.js';
import { facts } from '../../test-support/facts.js';
import type { Known, Reading } from './kind.js';
import { leversTo, reach } from './reach.js';

type Figures = Readonly<Record<string, number | Known>>;

function reading(figures: Figures, rows: Readonly<Record<string, readonly (number | undefined)[]>> = {}): Reading {
  const known = (id: string): Known | undefined => {
    const figure = figures[id];
    return typeof figure === 'number' ? { low: figure, high: figure } : figure;
  };
  return { known, option: () => undefined, done: () => [], rows: (id) => rows[id] ?? [], fact: (id) => (id === 'town.villages' ? facts.staff : facts[id as keyof typeof facts]) };
}

const up = (measure: Measure, x: number | Fraction, figures: Figures, rows = {}): unknown => reach(measure, typeof x === 'number' ? fraction(x) : x, true, reading(figures, rows));
const down = (measure: Measure, x: number, figures: Figures): unknown => reach(measure, fraction(x), false, reading(figures));

describe('reach', () => {
  it('moves the part of a ratio to the smallest whole number that reaches the share', () => {
    const ratio: Measure = { ratio: ['certified', 'staff'] };
    expect(up(ratio, 0.9, { certified: 11, staff: 19 })).toEqual({ certified: 18 });
    expect(up(ratio, 1, { certified: 11, staff: 19 })).toEqual({ certified: 19 });
    expect(up(ratio, { n: 1n, d: 3n }, { certified: 1, staff: 9 })).toEqual({ certified: 3 });
    expect(down(ratio, 0.25, { certified: 11, staff: 19 })).toEqual({ certified: 4 });
  });

  it('leaves a part where it is when it has reached the share already', () => {
    const ratio: Measure = { ratio: ['certified', 'staff'] };
    expect(up(ratio, 0.5, { certified: 10, staff: 19 })).toBeUndefined();
    expect(up(ratio, 0.5, { certified: 9, staff: 18 })).toBeUndefined();
    expect(down(ratio, 0.5, { certified: 9, staff: 19 })).toBeUndefined();
  });

  it('moves the first of several terms, and keeps the others', () => {
    expect(up({ ratio: [['trained', 'certified'], ['staff', 'sessions']] }, 0.5, { trained: 1, certified: 2, staff: 10, sessions: 4 })).toEqual({ trained: 5 });
    expect(up({ sum: ['sessions', 'trained'] }, 7, { sessions: 1, trained: 2 })).toEqual({ sessions: 5 });
    expect(down({ sum: ['sessions', 'trained'] }, 4, { sessions: 5, trained: 2 })).toEqual({ sessions: 2 });
    expect(up({ difference: ['sessions', 'trained'] }, 3, { sessions: 1, trained: 2 })).toEqual({ sessions: 5 });
  });

  it('finds no way while a fact is not known', () => {
    expect(up({ ratio: ['certified', 'staff'] }, 1, { certified: 11 })).toBeUndefined();
    expect(up({ ratio: ['certified', 'staff'] }, 1, { staff: 19 })).toBeUndefined();
    expect(up({ sum: ['sessions', 'trained'] }, 7, { sessions: 1 })).toBeUndefined();
    expect(up({ difference: ['sessions', 'trained'] }, 3, { sessions: 1 })).toBeUndefined();
    expect(up({ fact: 'sessions' }, 3, {})).toBeUndefined();
  });

  it('keeps to whole numbers, to decimals and to what the fact allows', () => {
    expect(up({ fact: 'sessions' }, 2.5, { sessions: 0 })).toEqual({ sessions: 3 });
    expect(down({ fact: 'sessions' }, 2.5, { sessions: 9 })).toEqual({ sessions: 2 });
    expect(up({ fact: 'budget' }, 2.505, { budget: 0 })).toEqual({ budget: 2.51 });
    expect(down({ fact: 'sessions' }, -1, { sessions: 9 })).toBeUndefined();
    expect(down({ fact: 'sessions' }, 0, { sessions: 9 })).toEqual({ sessions: 0 });
    expect(down({ fact: 'budget' }, -1, { budget: 9 })).toBeUndefined();
    expect(down({ fact: 'balance' }, -100, { balance: 9 })).toEqual({ balance: -100 });
    expect(down({ fact: 'balance' }, -101, { balance: 9 })).toBeUndefined();
    expect(up({ fact: 'balance' }, 100, { balance: 9 })).toEqual({ balance: 100 });
    expect(up({ fact: 'balance' }, 101, { balance: 9 })).toBeUndefined();
    expect(up({ fact: 'budget' }, 1e7, { budget: 9 })).toEqual({ budget: 1e7 });
  });

  it('writes rates in per cent, up to a hundred', () => {
    expect(up({ fact: 'rate' }, 0.855, { rate: 50 })).toEqual({ rate: 85.5 });
    expect(up({ fact: 'rate' }, 0.8551, { rate: 50 })).toEqual({ rate: 85.6 });
    expect(up({ fact: 'rate' }, 1, { rate: 50 })).toEqual({ rate: 100 });
    expect(up({ fact: 'rate' }, 1.01, { rate: 50 })).toBeUndefined();
    expect(up({ sum: ['budget', 'rate'] }, 2, { budget: 1, rate: 50 })).toEqual({ budget: 1.5 });
  });

  it('never asks for more of a part than there is of its whole, where that is known', () => {
    expect(up({ fact: 'certified' }, 19, { certified: 11, staff: 19 })).toEqual({ certified: 19 });
    expect(up({ fact: 'certified' }, 20, { certified: 11, staff: 19 })).toBeUndefined();
    expect(up({ fact: 'certified' }, 20, { certified: 11 })).toEqual({ certified: 20 });
  });

  it('turns a flag on or off, and leaves dates alone', () => {
    expect(up({ fact: 'group' }, 1, { group: 0 })).toEqual({ group: true });
    expect(up({ fact: 'group' }, 1, { group: 1 })).toBeUndefined();
    expect(down({ fact: 'group' }, 0, { group: 1 })).toEqual({ group: false });
    expect(up({ fact: 'filed' }, 3, { filed: 1 })).toBeUndefined();
  });

  it('takes the end of approximate figures that counts', () => {
    expect(up({ fact: 'sessions' }, 5, { sessions: { low: 3, high: 9 } })).toEqual({ sessions: 5 });
    expect(down({ fact: 'sessions' }, 5, { sessions: { low: 3, high: 9 } })).toEqual({ sessions: 5 });
    expect(up({ ratio: ['trained', 'staff'] }, 0.5, { trained: 1, staff: { low: 10, high: 20 } })).toEqual({ trained: 5 });
  });
});

describe('reach for villages', () => {
  const share: Measure = { villages: 'literate', atLeast: 3 };

  it('raises the villages that are closest to the mark, the first of equals first', () => {
    expect(up(share, 0.75, { 'town.villages': 4, literate: 4 }, { literate: [1, 2, 3, 2] })).toEqual({ literate: [1, 3, 3, 3] });
    expect(up(share, 0.5, { 'town.villages': 4, literate: 4 }, { literate: [1, 2, 3, 2] })).toEqual({ literate: [1, 3, 3, 2] });
    expect(up(share, 1, { 'town.villages': 4, literate: 4 }, { literate: [1, 2, 3, 4] })).toEqual({ literate: [3, 3, 3, 4] });
  });

  it('takes rows that are not reported last, and leaves them empty where they are not needed', () => {
    expect(up(share, 0.5, { 'town.villages': 4, literate: 2 }, { literate: [3, undefined, 0, undefined] })).toEqual({ literate: [3, null, 3, null] });
    expect(up(share, 0.75, { 'town.villages': 4, literate: 2 }, { literate: [3, undefined, 0, undefined] })).toEqual({ literate: [3, 3, 3, null] });
  });

  it('rounds the number of villages up', () => {
    expect(up(share, 0.6, { 'town.villages': 4, literate: 4 }, { literate: [3, 0, 0, 0] })).toEqual({ literate: [3, 3, 3, 0] });
  });

  it('sets the number of villages where only that is known', () => {
    expect(up({ villages: 'rules' }, 0.9, { 'town.villages': 18, rules: 10 })).toEqual({ rules: 17 });
    expect(up({ villages: 'rules' }, 0.5, { 'town.villages': 18, rules: 9 })).toBeUndefined();
    expect(up({ villages: 'rules' }, 1.1, { 'town.villages': 18, rules: 9 })).toBeUndefined();
  });

  it('finds no way where the mark is met, rows are missing, or figures are not known', () => {
    expect(up(share, 0.5, { 'town.villages': 2, literate: 2 }, { literate: [3, 0] })).toBeUndefined();
    expect(up(share, 1, { 'town.villages': 4, literate: 2 }, { literate: [3, 0] })).toBeUndefined();
    expect(up(share, 1, { literate: 2 }, { literate: [3, 0] })).toBeUndefined();
    expect(up(share, 1, { 'town.villages': 2 }, { literate: [3, 0] })).toBeUndefined();
  });

  it('asks for one in each village unless told', () => {
    expect(up({ villages: 'rules' }, 1, { 'town.villages': 2, rules: 1 }, { rules: [1, 0] })).toEqual({ rules: [1, 1] });
  });
});

describe('levers to several targets', () => {
  it('are those that can be reached, the last one of all promising full marks', () => {
    const of: Measure = { fact: 'balance' };
    expect(leversTo(of, [fraction(1), fraction(2)], true, reading({ balance: 0 }))).toEqual([{ set: { balance: 1 }, full: false }, { set: { balance: 2 }, full: true }]);
    expect(leversTo(of, [fraction(1), fraction(200)], true, reading({ balance: 0 }))).toEqual([{ set: { balance: 1 }, full: false }]);
  });
});
