import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximate, ceilOf, commonDivisor, floorOf, fraction, integer, least, minus, over, plus, reduced, times, type Fraction } from './exact.js';

const part = (n: bigint, d: bigint): Fraction => ({ n, d });
const equal = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d;
const fractions = fc.tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 12n)).map(([n, d]) => part(n, d));

describe('fractions of decimal figures', () => {
  it('are what the figure writes, not the nearest binary number', () => {
    expect(equal(fraction(0.95), part(95n, 100n))).toBe(true);
    expect(equal(fraction(0.1), part(1n, 10n))).toBe(true);
    expect(equal(fraction(-12.375), part(-12375n, 1000n))).toBe(true);
    expect(fraction(19)).toEqual(part(19n, 1n));
    expect(equal(fraction(0), integer(0))).toBe(true);
  });

  it('read exponents in both directions', () => {
    expect(fraction(1e21)).toEqual(part(10n ** 21n, 1n));
    expect(fraction(1.5e22)).toEqual(part(15n * 10n ** 21n, 1n));
    expect(fraction(1e-7)).toEqual(part(1n, 10n ** 7n));
    expect(fraction(2.5e-7)).toEqual(part(25n, 10n ** 8n));
  });

  it('do not exist for what is not finite', () => {
    for (const value of [NaN, Infinity, -Infinity]) expect(() => fraction(value)).toThrow(new RangeError(`not a finite number: ${value}`));
  });
});

describe('arithmetic of fractions', () => {
  it('adds, takes away, multiplies and divides exactly', () => {
    const [third, quarter] = [part(1n, 3n), part(1n, 4n)];
    expect(equal(plus(third, quarter), part(7n, 12n))).toBe(true);
    expect(equal(minus(quarter, third), part(-1n, 12n))).toBe(true);
    expect(equal(times(third, quarter), part(1n, 12n))).toBe(true);
    expect(equal(over(third, quarter), part(4n, 3n))).toBe(true);
  });

  it('keeps denominators positive', () => {
    expect(over(part(1n, 2n), part(-3n, 4n))).toEqual(part(-4n, 6n));
    expect(over(part(-1n, 2n), part(-3n, 4n))).toEqual(part(4n, 6n));
    expect(over(part(-1n, 2n), part(3n, 4n))).toEqual(part(-4n, 6n));
  });

  it('refuses to divide by zero', () => {
    expect(() => over(integer(1), integer(0))).toThrow(new RangeError('division by zero'));
  });

  it('undoes what it did', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(equal(minus(plus(a, b), b), a)).toBe(true);
        if (b.n !== 0n) expect(equal(times(over(a, b), b), a)).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('finds the least, the first of equals', () => {
    const [a, b] = [part(1n, 3n), part(2n, 5n)];
    expect([least(a, b), least(b, a), least(part(-1n, 2n), part(-1n, 3n))]).toEqual([a, a, part(-1n, 2n)]);
    expect(least(a, part(2n, 6n))).toBe(a);
  });
});

describe('fractions as numbers', () => {
  it('round down and up, also below zero', () => {
    expect([part(7n, 2n), part(-7n, 2n), part(6n, 2n), part(-6n, 2n), part(0n, 2n)].map(floorOf)).toEqual([3n, -4n, 3n, -3n, 0n]);
    expect([part(7n, 2n), part(-7n, 2n), part(6n, 2n), part(-6n, 2n)].map(ceilOf)).toEqual([4n, -3n, 3n, -3n]);
  });

  it('become the nearest binary number, however long they are written', () => {
    expect(approximate(part(1n, 3n))).toBe(1 / 3);
    expect(approximate(plus(fraction(0.1), fraction(0.2)))).toBe(0.3);
    const long = Array.from({ length: 12 }, () => fraction(0.545)).reduce(plus);
    expect(approximate(long)).toBe(6.54);
  });

  it('are brought to lowest terms', () => {
    expect(reduced(part(-6n, 4n))).toEqual(part(-3n, 2n));
    expect(reduced(part(0n, 4n))).toEqual(part(0n, 1n));
    expect(reduced(part(7n, 5n))).toEqual(part(7n, 5n));
    expect([commonDivisor(12n, 18n), commonDivisor(-12n, 18n), commonDivisor(12n, -18n), commonDivisor(0n, 5n), commonDivisor(5n, 0n), commonDivisor(0n, 0n)]).toEqual([6n, 6n, 6n, 5n, 5n, 0n]);
  });
});
