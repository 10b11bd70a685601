import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction, integer, type Fraction } from '../exact.js';
import type { Knots, Lowered } from '../lowered.js';
import { roundToUnits, type Places } from '../points.js';
import { curveOf, tableUnits } from './curves.js';

type Curved = Extract<Lowered, { op: 'polyline' | 'steps' }>;
const nothing = { above: { terms: [], plus: 0 }, below: { terms: [], plus: 1 } };

function units(lowered: Curved, above: number, below: number, places: Places = 2): number {
  const out = new Int32Array(1);
  curveOf(lowered, places)(Float64Array.of(above), Float64Array.of(below), out, 1);
  return out[0] ?? Number.NaN;
}

const knot = (x: number, y: number): Knots[0] => ({ x: fraction(x), y: fraction(y) });
const line = (...knots: readonly [Knots[0], ...Knots[0][]]): Curved => ({ op: 'polyline', x: nothing, knots });
const steps = (below: number, ...edges: Knots[0][]): Curved => ({ op: 'steps', x: nothing, edges, below: fraction(below) });

describe('lines between knots', () => {
  const share = line(knot(0, 0), knot(1, 2));

  it('are flat beyond their ends', () => {
    expect([units(share, -5, 1), units(share, 0, 1), units(share, 1, 1), units(share, 7, 1), units(share, Infinity, 1), units(share, -Infinity, 1)]).toEqual([0, 0, 200, 200, 200, 0]);
    expect(units(line(knot(2, 1.5), knot(4, 0.5)), 1, 1)).toBe(150);
    expect(units(line(knot(2, 1.5), knot(4, 0.5)), 9, 1)).toBe(50);
    expect(units(line(knot(2, 1.5)), 9, 1)).toBe(150);
  });

  it('end at the first knot where there is no quotient at all', () => {
    expect(units(share, 0, 0)).toBe(0);
    expect(units(line(knot(0, 1), knot(1, 2)), 0, 0)).toBe(100);
  });

  it('bend at every knot', () => {
    const bent = line(knot(0, 0), knot(4, 1.4), knot(7, 2));
    expect([2, 4, 5, 6, 7].map((x) => units(bent, x, 1))).toEqual([70, 140, 160, 180, 200]);
  });

  it('round exact ties up, with small numbers and with large ones', () => {
    expect(units(share, 1, 16)).toBe(13);
    expect(units(share, 62_500_000, 1_000_000_000)).toBe(13);
    expect(units(share, 62_499_999, 1_000_000_000)).toBe(12);
    expect(units(share, 62_500_000 * 10_007, 1_000_000_000 * 10_007)).toBe(13);
    expect(units(share, 62_500_000 * 10_007 - 1, 1_000_000_000 * 10_007)).toBe(12);
    expect([units(share, 1, 4, 0), units(share, 249_999_999, 1_000_000_000, 0), units(share, 1, 40, 1), units(share, 1, 41, 1)]).toEqual([100, 0, 10, 0]);
  });

  it('round ties on falling lines up as well', () => {
    const fall = line(knot(0, 2), knot(1, 0));
    expect([units(fall, 15, 16), units(fall, 15 * 10 ** 12, 16 * 10 ** 12), units(fall, 15 * 10 ** 12 + 1, 16 * 10 ** 12)]).toEqual([13, 13, 12]);
  });

  it('agree with exact fractions everywhere', () => {
    const part = fc.integer({ min: 0, max: 1_000_000_000 });
    const amount = fc.integer({ min: 0, max: 5000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(part, fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: 9999 }), amount, amount, fc.constantFrom<Places>(0, 1, 2), fc.constantFrom(1, 10_000), (n, d, target, from, to, places, scale) => {
        const x: Fraction = { n: BigInt(n), d: BigInt(d) };
        const curve = line(knot(0, from), knot(target / 10_000, to));
        const along = x.n * 10_000n >= x.d * BigInt(target) ? integer(1) : { n: x.n * 10_000n, d: x.d * BigInt(target) };
        const exact = { n: fraction(from).n * 100n * along.d * fraction(to).d + (fraction(to).n * fraction(from).d - fraction(from).n * fraction(to).d) * 100n * along.n, d: 100n * along.d * fraction(from).d * fraction(to).d };
        expect(units(curve, n * scale, d * scale, places)).toBe(roundToUnits(exact, places));
      }),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 2000), seed: 7 },
    );
  });
});

describe('steps', () => {
  it('give the first edge that is reached, bounds included', () => {
    const bands = steps(0.5, knot(0.9, 2), knot(0.8, 1));
    expect([units(bands, 9, 10), units(bands, 89, 100), units(bands, 8, 10), units(bands, 79, 100)]).toEqual([200, 100, 100, 50]);
    expect(units(steps(0.5), 1, 1)).toBe(50);
  });

  it('compare exactly, whatever the size of the figures', () => {
    const third = steps(0, knot(0.3333, 1));
    expect([units(third, 3333, 10_000), units(third, 333_299_999, 1_000_000_000)]).toEqual([100, 0]);
    const big = 2_000_000_000_000;
    expect([units(third, 3333 * big, 10_000 * big), units(third, 3333 * big - 1, 10_000 * big), units(third, 3333 * big + 1, 10_000 * big)]).toEqual([100, 0, 100]);
    expect([units(steps(0, knot(-0.5, 1)), -3, 6), units(steps(0, knot(-0.5, 1)), -4, 7)]).toEqual([100, 0]);
    expect(units(steps(0, knot(1, 1)), 10 ** 15, 0)).toBe(100);
    expect(units(steps(0, knot(0.0001, 1)), 10 ** 13, 0)).toBe(100);
  });

  it('put what has no end on one side of every edge', () => {
    expect(units(steps(0, knot(5, 1)), Infinity, 1)).toBe(100);
    expect(units(steps(0, knot(-5, 1)), -Infinity, 1)).toBe(0);
  });

  it('round their points once', () => {
    expect(units({ op: 'steps', x: nothing, edges: [{ x: integer(1), y: { n: 1n, d: 200n } }], below: { n: 1n, d: 201n } }, 1, 1)).toBe(1);
    expect(units({ op: 'steps', x: nothing, edges: [{ x: integer(1), y: integer(1) }], below: { n: 1n, d: 201n } }, 0, 1)).toBe(0);
  });
});

describe('tables', () => {
  it('hold rounded points', () => {
    expect([...tableUnits([integer(0), { n: 2n, d: 3n }, { n: 4n, d: 3n }], 2)]).toEqual([0, 67, 133]);
    expect([...tableUnits([{ n: 1n, d: 20n }], 1)]).toEqual([10]);
  });
});
