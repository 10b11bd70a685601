import { describe, expect, it } from 'vitest';
import { isRecord, own } from './context.js';

describe('data', () => {
  it('is a record when it has keys of its own', () => {
    expect([{}, { a: 1 }, Object.create(null)].map(isRecord)).toEqual([true, true, true]);
    expect([[], null, 'a', 3, undefined, new Map(), new Date(0), new Uint8Array(1), /x/, Object.create({})].map(isRecord)).toEqual(Array.from({ length: 10 }, () => false));
    // An object of another realm has another Object.prototype.
    expect(isRecord(Object.create(Object.create(null, { hasOwnProperty: { value: 1 } }) as object))).toBe(true);
  });

  it('has no properties that it inherits', () => {
    expect(own({ a: 1 }, 'a')).toBe(1);
    expect(own({}, 'constructor')).toBeUndefined();
    expect(own({}, '__proto__')).toBeUndefined();
    expect(own(JSON.parse('{"__proto__": 3}') as Record<string, unknown>, '__proto__')).toBe(3);
  });
});
