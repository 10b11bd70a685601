import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '../exact.js';
import type { Affine, Knots, Lowered, Quotient } from '../lowered.js';
import type { Places } from '../points.js';
import { curveOf } from './curves.js';
import { between, plainCurve, plainLineOf } from './plain.js';

type Curved = Extract<Lowered, { op: 'polyline' | 'steps' }>;

const column = (times: number, plus = 0): Affine => ({ terms: [{ column: 0, times }], plus });
const whole = (plus: number): Affine => ({ terms: [], plus });
const ratio: Quotient = { above: column(1), below: column(1) };
const count: Quotient = { above: column(1), below: whole(1) };
const knot = (x: number, y: number): Knots[0] => ({ x: fraction(x), y: fraction(y) });
const line = (x: Quotient, ...knots: readonly [Knots[0], ...Knots[0][]]): Curved => ({ op: 'polyline', x, knots });
const steps = (x: Quotient, below: number, ...edges: Knots[0][]): Curved => ({ op: 'steps', x, edges, below: fraction(below) });

const share = line(ratio, knot(0, 0), knot(1, 2));
const bent = line(ratio, knot(0, 0), knot(4, 1.4), knot(7, 2));
const one = steps(count, 0.25, knot(12, 3));
const several = steps(ratio, 0, knot(0.9, 2), knot(0.6, 1));

/** Units by the plain curve, or by the general one, of towns that stand from the second place on. */
function units(lowered: Curved, towns: readonly (readonly [above: number, below: number])[], places: Places, isPlain: boolean): number[] {
  const [above, below] = [Float64Array.of(-1, ...towns.map(([n]) => n)), Float64Array.of(-1, ...towns.map(([, d]) => d))];
  const out = new Int32Array(towns.length + 1).fill(-7);
  if (isPlain) plainCurve(lowered, places)?.run({ figures: above, from: 1 }, { figures: below, from: 1 }, out, towns.length);
  else curveOf(lowered, places)(above.subarray(1), below.subarray(1), out, towns.length);
  return [...out];
}

describe('the plain line of a rule', () => {
  it('is (a × above + b × below) ÷ (c × below) with half a step in it, its ends in steps', () => {
    const [a, b, c] = plainLineOf(share, 2)?.figures ?? [];
    expect([a, b, c]).toEqual([400, 1, 2]);
    expect([...(plainLineOf(share, 2)?.ends ?? [])]).toEqual([0, 200, 1]);
    expect([...(plainLineOf(share, 1)?.ends ?? [])]).toEqual([0, 20, 10]);
    expect([...(plainLineOf(line(count, knot(2, 1.5), knot(4, 0.5)), 2)?.figures ?? [])].slice(0, 3)).toEqual([-100, 501, 2]);
  });

  it('of one edge over a whole that is the same for all is too steep to stand on', () => {
    const { figures, ends } = plainLineOf(one, 2) ?? {};
    expect([...(figures ?? [])].slice(0, 3)).toEqual([275, 300 - 275 * 12, 1]);
    expect([...(ends ?? [])]).toEqual([25, 300, 1]);
    const tenths = plainLineOf(steps({ above: column(1), below: whole(10) }, 0, knot(0.5, 1)), 2);
    expect([...(tenths?.figures ?? [])].slice(0, 3)).toEqual([10_000, -4900, 1]);
  });

  it.each([
    ['a bend', bent],
    ['a single knot', line(ratio, knot(1, 2))],
    ['several edges', several],
    ['one edge over a whole that differs', steps(ratio, 0, knot(0.9, 2))],
    ['no edge', steps(count, 1)],
  ])('is none for %s', (_, lowered) => {
    expect(plainLineOf(lowered, 2)).toBeUndefined();
  });

  it('holds for figures as large as sums and steps stay exact', () => {
    const limits = [share, line(count, knot(0, 0), knot(100, 2)), one, steps({ above: column(1), below: whole(10) }, 0, knot(0.5, 1))].map((lowered) => Math.log2(plainLineOf(lowered, 2)?.figures[3] ?? 0));
    expect(limits).toEqual([22, 28, 21, 20]);
    const [heavy, far] = [line({ above: column(1), below: column(1e9) }, knot(0, 0), knot(1, 2)), line(count, knot(1_000_000, 0), knot(1_000_001, 2))];
    expect([heavy, far].map((lowered) => Math.log2(plainLineOf(lowered, 2)?.figures[3] ?? 0))).toEqual([21, 22]);
    expect([several, steps({ above: column(1), below: column(1e6) }, 0, knot(0.9, 2), knot(0.6, 1))].map((lowered) => Math.log2(plainCurve(lowered, 2)?.limit ?? 0))).toEqual([40, 29]);
    const fine = steps({ above: column(1_000_000, 5), below: column(1_000) }, 0, knot(0.123456789, 2), knot(0.1, 1));
    expect(Math.log2(plainCurve(fine, 2)?.limit ?? 0)).toBe(3);
    expect(plainCurve(steps({ above: column(2 ** 52), below: column(1) }, 0, knot(0.25, 1), knot(0.125, 0.5)), 2)?.limit).toBe(-1);
  });
});

describe('between', () => {
  it('cuts off at both ends', () => {
    expect([-5, 25, 26, 299, 300, 301, 2 ** 30, -(2 ** 30)].map((each) => between(each, 25, 300))).toEqual([25, 25, 26, 299, 300, 300, 300, 25]);
  });
});

describe('the plain curve', () => {
  it.each([
    ['a slope', share],
    ['a falling slope', line(count, knot(2, 1.5), knot(4, 0.5))],
    ['one edge', one],
    ['several edges', several],
    ['one edge over a whole that differs', steps(ratio, 0, knot(0.9, 2))],
  ])('of %s gives what the general one gives, up to its limit, and writes nothing beyond the last town', (_, lowered) => {
    const limit = plainCurve(lowered, 2)?.limit ?? 0;
    expect(limit).toBeGreaterThan(1);
    const figure = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: limit }), fc.integer({ min: limit - 9, max: limit }));
    const isRatio = lowered.x.below.terms.length > 0;
    const towns = fc.array(fc.tuple(figure, isRatio ? figure.map((each) => Math.max(1, each)) : fc.constant(1)), { maxLength: 6 });
    fc.assert(
      fc.property(towns, fc.constantFrom<Places>(0, 1, 2), (drawn, places) => {
        expect(units(lowered, drawn, places, true)).toEqual(units(lowered, drawn, places, false));
      }),
    );
  });

  it('is none for a line with a bend', () => {
    expect(plainCurve(bent, 2)).toBeUndefined();
  });
});
