import { describe, expect, it } from 'vitest';
import { facts } from '../../test-support/facts.js';
import type { Fact } from '../fact.js';
import type { Issue } from '../issue.js';
import { fraction } from '../exact.js';
import { readNumber } from './number.js';

type Numeric = Parameters<typeof readNumber>[1];

function read(fact: Fact, written: unknown): { readonly value: unknown; readonly issues: Issue[] } {
  const issues: Issue[] = [];
  const value = readNumber({ id: 't.f', fact, add: (problem) => issues.push(problem) }, fact as Numeric, written, ['at']);
  return { value, issues };
}

const span = (fact: Fact, written: unknown): unknown => {
  const { value, issues } = read(fact, written);
  const errors = issues.filter(({ severity }) => severity === 'error');
  return errors.length > 0 || typeof value !== 'object' || value === null ? errors.map(({ code, details }) => [code, 'remedy' in details ? details.remedy : undefined]) : Object.values(value).slice(1);
};
const refused = (remedy?: unknown): unknown => [['bad-value', remedy]];
const between = (below: number, above: number): unknown => refused({ zh: `${below}或${above}`, en: `${below} or ${above}` });
const beyond = [['out-of-range', undefined]];
const { staff, budget, rate, balance, opinion } = facts;

describe('counts', () => {
  it('are whole numbers from 0 to a billion', () => {
    expect([0, 19, 1e9].map((written) => span(staff, written))).toEqual([[0, 0], [19, 19], [1e9, 1e9]]);
    expect(span(staff, 1e9 + 1)).toEqual(beyond);
    expect(span(staff, -1)).toEqual(beyond);
    expect(span(staff, 12.4)).toEqual(between(12, 13));
    expect(span(staff, '12.4')).toEqual(between(12, 13));
    expect(span(staff, 18.9999)).toEqual(between(18, 19));
  });

  it('refuse what is no number', () => {
    for (const written of [NaN, Infinity, -Infinity, true, null, [3], 'many', '1e400']) expect(span(staff, written)).toEqual(refused());
    expect(span(staff, '十二')).toEqual(refused('12'));
  });

  it('tell where a figure was tidied up, as a notice', () => {
    expect(read(staff, '１，２００人').issues).toEqual([{ code: 'normalised', severity: 'notice', path: ['at'], details: { id: 't.f', label: staff.label, found: '“１，２００人”', read: '1200' } }]);
    expect(read(staff, '200余人').issues[0]?.details).toMatchObject({ read: '≥ 200' });
    expect(read(staff, '近200人').issues[0]?.details).toMatchObject({ read: '≤ 200' });
    expect(read(staff, '19人').issues).toEqual([]);
  });

  it('take their own unit, or a part of it, and no other', () => {
    expect(span(staff, '19人')).toEqual([19, 19]);
    expect(span({ ...staff, unit: { zh: '个村', en: '' } }, '3村')).toEqual([3, 3]);
    expect(span(staff, '19件')).toEqual(refused('19人'));
    expect(span(staff, '20人左右')).toEqual(refused('20人'));
    expect(span(staff, '近20件')).toEqual(refused('20人以下'));
    expect(span(staff, '3次以上')).toEqual(refused('3人以上'));
    expect(span(staff, '57.9%')).toEqual(refused('57.9'));
  });
});

describe('figures counted in ten thousands', () => {
  it('are not multiplied by the 万 of their own unit', () => {
    expect(span(budget, '3万元')).toEqual([3, 3]);
    expect(span(budget, '3万')).toEqual([3, 3]);
    expect(span(budget, '3余万元')).toEqual([3, Infinity]);
    expect(span(staff, '3余万人')).toEqual([30000, Infinity]);
    expect(span(staff, '3余万件')).toEqual(refused('30000人以上'));
    expect(span(budget, '3万余元')).toEqual([3, Infinity]);
    expect(span(budget, 3)).toEqual([3, 3]);
  });

  it('are not yuan', () => {
    expect(span(budget, '30000元')).toEqual(refused('30000万元'));
    expect(span(balance, '3万元')).toEqual(beyond);
    expect(span(staff, '1.2万人')).toEqual([12_000, 12_000]);
  });
});

describe('approximate figures and bounds', () => {
  it('reach from what is certain to what is possible', () => {
    expect(span(staff, '200余人')).toEqual([200, Infinity]);
    expect(span(staff, '近200人')).toEqual([0, 200]);
    expect(span(staff, { atLeast: 3 })).toEqual([3, Infinity]);
    expect(span(staff, { atMost: 5 })).toEqual([0, 5]);
    expect(span(staff, { atLeast: 3, atMost: 5 })).toEqual([3, 5]);
    expect(span(staff, { atLeast: 5, atMost: 5 })).toEqual([5, 5]);
    expect(span(staff, { atLeast: '3人' })).toEqual([3, Infinity]);
  });

  it('begin at the smallest figure allowed', () => {
    expect(span(balance, { atMost: 5 })).toEqual([-100, 5]);
    expect(span(balance, '不超过-5元')).toEqual([-100, -5]);
    expect(span({ ...budget, min: 10 }, { atMost: 20 })).toEqual([10, 20]);
    expect(span({ ...budget, min: 10 }, { atMost: 9 })).toEqual(beyond);
  });

  it('are refused out of order, empty, with other keys, or where a bound is itself approximate', () => {
    expect(span(staff, { atLeast: 5, atMost: 3 })).toEqual(refused());
    expect(span(staff, {})).toEqual(refused());
    expect(span(staff, { atLeast: 5, about: 3 })).toEqual(refused());
    expect(span(staff, { atMost: '近100' })).toEqual(refused());
    expect(span(staff, { atLeast: '100余' })).toEqual(refused());
    expect(span(staff, { atLeast: 'many', atMost: 3 })).toEqual(refused());
    expect(span(staff, { atLeast: 3, atMost: null })).toEqual(refused());
    expect(span(staff, { atLeast: -1, atMost: 3 })).toEqual(beyond);
    expect(span(staff, { atLeast: 1.5, atMost: 3.5 })).toEqual(between(1, 2));
    expect(read(staff, { atLeast: 5, atMost: 3 }).issues[0]?.details).toMatchObject({ expected: 'bounds' });
    expect(read(staff, { atLeast: 'many' }).issues[0]?.path).toEqual(['at', 'atLeast']);
    expect(read(staff, { atMost: 'many' }).issues[0]?.path).toEqual(['at', 'atMost']);
    expect(read(staff, { atMost: '近100' }).issues.at(-1)).toMatchObject({ severity: 'error', details: { expected: 'count' } });
  });
});

describe('percentages', () => {
  it('are written from 0 to 100, with or without the sign', () => {
    expect([57.9, '57.9', '57.9%', '57.9％', 0, 1, 100].map((written) => span(rate, written))).toEqual([[57.9, 57.9], [57.9, 57.9], [57.9, 57.9], [57.9, 57.9], [0, 0], [1, 1], [100, 100]]);
    expect(span(rate, 100.1)).toEqual(beyond);
    expect(span(rate, '0.5%')).toEqual([0.5, 0.5]);
    expect(span(rate, '90%以上')).toEqual([90, Infinity]);
  });

  it('ask whether 0.579 means 57.9 per cent, as a number and as a text', () => {
    expect(span(rate, 0.579)).toEqual(refused('57.9%'));
    expect(span(rate, '0.579')).toEqual(refused('57.9%'));
    expect(span(rate, '近0.6')).toEqual(refused('60%以下'));
    expect(span(rate, { atLeast: 0.29 })).toEqual(refused('29%'));
    expect(read(rate, 0.579).issues[0]?.details).toMatchObject({ expected: 'percent', found: '0.579' });
  });

  it('keep to their decimals', () => {
    expect(span(rate, '57.9人')).toEqual(refused('57.9'));
  });
});

describe('decimal figures', () => {
  it('keep two decimals unless told, and up to a billion', () => {
    expect(span(budget, 12.35)).toEqual([12.35, 12.35]);
    expect(span(budget, 1e9)).toEqual([1e9, 1e9]);
    expect(span(budget, 1e9 + 1)).toEqual(beyond);
    expect(span({ ...budget, decimals: 4 }, 0.0001)).toEqual([0.0001, 0.0001]);
    expect(span({ ...budget, max: 1e12 }, 2e9)).toEqual(beyond);
    expect(span({ ...budget, min: -1e12 }, -2e9)).toEqual(beyond);
  });

  it('keep to the range of the fact, and name it', () => {
    expect([-100, 100].map((written) => span(balance, written))).toEqual([[-100, -100], [100, 100]]);
    expect(span(balance, 100.01)).toEqual(beyond);
    expect(read(balance, -101).issues[0]?.details).toEqual({ id: 't.f', label: balance.label, found: '-101', min: -100, max: 100 });
  });

  it('hold judgements to their range', () => {
    expect([0, 1.25, 2].map((written) => span(opinion, written))).toEqual([[0, 0], [1.25, 1.25], [2, 2]]);
    expect(span(opinion, 2.01)).toEqual(beyond);
    expect(span({ ...opinion, from: 1 }, 0.5)).toEqual(beyond);
    expect(span(opinion, '1.5分')).toEqual([1.5, 1.5]);
    expect(span(opinion, 1.255)).toEqual([1.26, 1.26]);
  });
});

describe('figures finer than the fact keeps them', () => {
  const told = (fact: Fact, written: unknown, edges: readonly number[] = []): unknown => {
    const issues: Issue[] = [];
    const value = readNumber({ id: 't.f', fact, edges: () => edges.map(fraction), add: (problem) => issues.push(problem) }, fact as Numeric, written, ['at']);
    return [value === undefined ? undefined : [value.low, value.high], ...issues.map(({ code, severity, details }) => [code, severity, 'read' in details ? details.read : undefined])];
  };

  it('are rounded half up and told, as numbers and as texts', () => {
    expect(told(budget, 160 / 19)).toEqual([[8.42, 8.42], ['rounded', 'notice', '8.42']]);
    expect(told(budget, '8.421052631578947万元')).toEqual([[8.42, 8.42], ['rounded', 'notice', '8.42']]);
    expect(told(rate, '66.66666666666667%')).toEqual([[66.7, 66.7], ['rounded', 'notice', '66.7']]);
    expect(told(rate, 57.95)).toEqual([[58, 58], ['rounded', 'notice', '58']]);
    expect(told(budget, 12.345)).toEqual([[12.35, 12.35], ['rounded', 'notice', '12.35']]);
    expect(told(budget, 12.344999)).toEqual([[12.34, 12.34], ['rounded', 'notice', '12.34']]);
    expect(told(budget, 1e-7)).toEqual([[0, 0], ['rounded', 'notice', '0']]);
    expect(told(balance, -0.005)).toEqual([[0, 0], ['rounded', 'notice', '0']]);
    expect(told(balance, -0.006)).toEqual([[-0.01, -0.01], ['rounded', 'notice', '-0.01']]);
  });

  it('are rounded away from what a bound rules in', () => {
    expect(told(budget, { atLeast: 8.426, atMost: 9.421 })).toEqual([[8.42, 9.43], ['rounded', 'notice', '8.42–9.43']]);
    expect(told(budget, '超过8.426万元')).toEqual([[8.42, Infinity], ['rounded', 'notice', '≥ 8.42']]);
    expect(told(budget, '不足8.421万元')).toEqual([[0, 8.43], ['rounded', 'notice', '≤ 8.43']]);
  });

  it('are asked about where points turn in between, on either side or on the edge itself', () => {
    expect(told(rate, 89.96, [90])).toEqual([undefined, ['rounding-asked', 'error', '90']]);
    expect(told(rate, 90.04, [90])).toEqual([undefined, ['rounding-asked', 'error', '90']]);
    expect(told(rate, 89.94, [90])).toEqual([[89.9, 89.9], ['rounded', 'notice', '89.9']]);
    expect(told(rate, 89.96, [60, 95])).toEqual([[90, 90], ['rounded', 'notice', '90']]);
    expect(told(budget, { atLeast: 8.426 }, [8.42])).toEqual([undefined, ['rounding-asked', 'error', '≥ 8.42']]);
  });

  it('are not rounded of counts, nor into the limits', () => {
    expect(told(staff, 19.0000000001)).toEqual([undefined, ['bad-value', 'error', undefined]]);
    expect(told(rate, 100.04)).toEqual([undefined, ['out-of-range', 'error', undefined]]);
  });

  it('never stand with more decimals in a proposal', () => {
    expect(span(rate, 2 / 3)).toEqual(refused('66.7%'));
    expect(span(budget, '8.421052631578947件')).toEqual(refused('8.42万元'));
  });
});

describe('whole numbers of databases', () => {
  it('are numbers where they fit one', () => {
    expect(span(staff, 19n)).toEqual([19, 19]);
    expect(span(rate, 57n)).toEqual([57, 57]);
    expect(span(staff, 2n ** 60n)).toEqual(refused());
  });
});
