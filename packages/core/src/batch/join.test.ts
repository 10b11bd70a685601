import { describe, expect, it } from 'vitest';
import { joined, joinedSpans, joinedStandings, type Piece } from './join.js';

const piece = <T>(rows: readonly number[], of: T): Piece<T> => ({ rows: Int32Array.from(rows), of });
const column = (...figures: number[]): Int32Array => Int32Array.from(figures);
const itself = <T>(of: T): T => of;

describe('columns of classes as one', () => {
  it('put each figure where its town stands', () => {
    expect([...joined([piece([3, 0], column(1, 2)), piece([1], column(3))], column(9, 9, 9, 9), itself)]).toEqual([2, 3, 9, 1]);
  });

  it('are the column itself where there is one class', () => {
    const own = column(5, 6);
    expect(joined([piece([0, 1], own)], column(0, 0), itself)).toBe(own);
  });

  it('keep what was there for a class without the column, and for no class at all', () => {
    const whole = column(7, 8, 9);
    expect(joined([piece([0, 1, 2], undefined)], whole, itself)).toBe(whole);
    expect([...joined([piece([0, 2], undefined), piece([1], column(1))], whole, itself)]).toEqual([7, 1, 9]);
    expect(joined<Int32Array, Int32Array>([], whole, itself)).toBe(whole);
  });

  it('have both ends, and all four parts of a standing', () => {
    const spans = joinedSpans([piece([1], { low: column(1), high: column(2) }), piece([0], { low: column(3), high: column(4) })], 2, itself);
    expect([[...spans.low], [...spans.high]]).toEqual([[3, 1], [4, 2]]);
    const standing = { earned: column(1), open: column(2), lost: column(3), notApplicable: column(4) };
    const { earned, open, lost, notApplicable } = joinedStandings([piece([1], standing), piece([0], undefined)], 2, itself);
    expect([earned, open, lost, notApplicable].map((each) => [...each])).toEqual([[0, 1], [0, 2], [0, 3], [0, 4]]);
  });
});
