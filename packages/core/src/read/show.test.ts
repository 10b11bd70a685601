import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { show } from './show.js';

class Register {
  readonly staff = 19;
}

const cycle: Record<string, unknown> = { a: 1 };
cycle['self'] = cycle;
const deep = Array.from({ length: 50_000 }).reduce<unknown>((inner) => [inner], 'x');

describe('values in messages', () => {
  it('are shown as people wrote them', () => {
    expect([show('三次'), show(12.5), show(NaN), show(true), show(null), show({ a: 1 }), show([1, 'b', null]), show(undefined)]).toEqual(['“三次”', '12.5', 'NaN', 'true', 'null', '{"a":1}', '[1,"b",null]', 'undefined']);
  });

  it('are cut short at sixty characters', () => {
    expect(show('长'.repeat(58))).toHaveLength(60);
    expect(show('长'.repeat(59))).toBe(`“${'长'.repeat(56)}…`);
    expect(show('长'.repeat(1_000_000))).toHaveLength(58);
    expect(show(Array.from({ length: 1_000_000 }, () => 1))).toBe('[1,1,1,1,1,1,1,1,…]');
    expect(show({ ['长'.repeat(100)]: 1 })).toHaveLength(58);
  });

  it('are named where they are no plain data', () => {
    expect([new Map([['a', 1]]), new Set(), new Date(Date.UTC(2025, 2, 1)), new Date(NaN), new Register(), new Uint8Array(2), /x/, Object.create({ a: 1 }) as object].map(show)).toEqual(['Map', 'Set', 'Date 2025-03-01', 'Date', 'Register', 'Uint8Array', 'RegExp', 'Object']);
    expect([19n, Symbol('a'), () => 1, [2n], { f: show }].map(show)).toEqual(['19', 'Symbol(a)', 'function', '[2]', '{"f":function}']);
    expect(show(Object.create(Object.create(null) as object))).toBe('object');
    expect(show(Object.create({ constructor: 3 }) as object)).toBe('object');
  });

  it.each<[string, unknown]>([
    ['a text that cannot be made', { toString: 1 }],
    ['a toJSON that throws', { toJSON: () => expect.fail() }],
    ['a getter that throws', Object.defineProperty({}, 'a', { enumerable: true, get: () => expect.fail() })],
    ['a proxy that throws', new Proxy({}, { getPrototypeOf: () => expect.fail(), ownKeys: () => expect.fail() })],
    ['a cycle', cycle],
    ['50,000 brackets', deep],
  ])('never throw: %s', (_, value) => {
    expect(show(value)).not.toContain('[object');
    expect(show(value).length).toBeLessThanOrEqual(60);
  });

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true, withSparseArray: true, withObjectString: true }), (value) => show(value).length <= 60 && !show(value).includes('[object')),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 100), seed: 1 },
    );
  });
});
