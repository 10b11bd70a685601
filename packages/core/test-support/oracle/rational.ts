/**
 * Rationals of the oracle: BigInt over BigInt, nothing shared with src. A denominator of zero is an infinity, so that
 * "at least 200" needs no second type.
 */
export interface Q {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Q = { n: 0n, d: 1n };
export const ONE: Q = { n: 1n, d: 1n };
export const INFINITE: Q = { n: 1n, d: 0n };

export function q(n: bigint | number, d: bigint | number = 1n): Q {
  const [above, below] = [BigInt(n), BigInt(d)];
  if (below < 0n) return q(-above, -below);
  const common = gcd(above < 0n ? -above : above, below);
  return common > 1n ? { n: above / common, d: below / common } : { n: above, d: below };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** A decimal as it is written: `-12.375`. */
export function decimal(written: string | number): Q {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(written));
  if (match === null) throw new Error(`the oracle reads plain decimals only: ${written}`);
  const [, sign = '', whole = '', rest = ''] = match;
  return q(BigInt(`${sign}${whole}${rest}`), 10n ** BigInt(rest.length));
}

/** A rational that has at most so many decimals, as people write it. */
export function written(value: Q, places: number): string {
  const scaled = value.n * 10n ** BigInt(places);
  if (scaled % value.d !== 0n) throw new Error(`more than ${places} decimals: ${value.n}/${value.d}`);
  const units = scaled / value.d;
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${units < 0n ? '-' : ''}${digits.slice(0, cut)}${places === 0 ? '' : `.${digits.slice(cut)}`}`;
}

export function add(a: Q, b: Q): Q {
  if (a.d === 0n) return a;
  return b.d === 0n ? b : q(a.n * b.d + b.n * a.d, a.d * b.d);
}
export const sub = (a: Q, b: Q): Q => add(a, q(-b.n, b.d));
export const mul = (a: Q, b: Q): Q => q(a.n * b.n, a.d * b.d);
export const div = (a: Q, b: Q): Q => q(a.n * b.d, a.d * b.n);
/** Cross-multiplied, which is right for one infinity too. */
export const less = (a: Q, b: Q): boolean => (a.d === 0n && b.d === 0n ? a.n < b.n : a.n * b.d < b.n * a.d);
export const min = (a: Q, b: Q): Q => (less(b, a) ? b : a);
export const max = (a: Q, b: Q): Q => (less(a, b) ? b : a);
export const same = (a: Q, b: Q): boolean => a.n === b.n && a.d === b.d;
export const sumOf = (list: readonly Q[]): Q => list.reduce(add, ZERO);

export function floor(a: Q): bigint {
  const cut = a.n / a.d;
  return a.n < 0n && cut * a.d !== a.n ? cut - 1n : cut;
}

/** Points rounded once, half-up, to so many places; in hundredths. */
export function hundredths(points: Q, places: number): bigint {
  const step = 10n ** BigInt(2 - places);
  return floor(add(div(mul(points, q(100)), q(step)), q(1, 2))) * step;
}
