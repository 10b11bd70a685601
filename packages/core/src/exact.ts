/** Exact fractions: thresholds and amounts are lowered with them once, and points are rounded from them. */
export interface Fraction {
  readonly n: bigint;
  /** Always positive. */
  readonly d: bigint;
}

/** The fraction that a decimal figure writes: `0.95` is 95/100, not the nearest binary number. Throws RangeError when not finite. */
export function fraction(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const written = plain(value);
  const [end, point] = [written.indexOf('e'), written.indexOf('.')];
  const digits = end < 0 ? written : written.slice(0, end);
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  const shift = (end < 0 ? 0 : Number(written.slice(end + 1))) - decimals;
  const n = BigInt(digits.replace('.', ''));
  return shift > 0 ? { n: n * 10n ** BigInt(shift), d: 1n } : { n, d: 10n ** BigInt(-shift) };
}

function plain(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return String(value);
}

export function integer(value: number | bigint): Fraction {
  return { n: BigInt(value), d: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { n: -b.n, d: b.d });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** a ÷ b. Throws RangeError (division by zero) when b is 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: -a.d * b.n };
}

export function least(a: Fraction, b: Fraction): Fraction {
  return a.n * b.d <= b.n * a.d ? a : b;
}

/** The nearest binary number; only for fast paths and print, never where points are decided. */
export function approximate(a: Fraction): number {
  const { n, d } = reduced(a);
  return Number(n) / Number(d);
}

/** The same fraction in lowest terms. */
export function reduced(a: Fraction): Fraction {
  const shared = commonDivisor(a.n, a.d);
  return { n: a.n / shared, d: a.d / shared };
}

/** Greatest common divisor, never negative; that of 0 and a number is the number. */
export function commonDivisor(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor < 0n ? -divisor : divisor;
}

/** Largest whole number not above the fraction. */
export function floorOf(a: Fraction): bigint {
  const quotient = a.n / a.d;
  return a.n < 0n && quotient * a.d !== a.n ? quotient - 1n : quotient;
}

/** Smallest whole number not below the fraction. */
export function ceilOf(a: Fraction): bigint {
  return -floorOf({ n: -a.n, d: a.d });
}
