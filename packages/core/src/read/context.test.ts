import { describe, expect, it } from 'vitest';
import { isRecord, own, show } from './context.js';

describe('values in messages', () => {
  it('are shown as people wrote them', () => {
    expect([show('三次'), show(12.5), show(NaN), show(true), show(null), show({ a: 1 }), show([1]), show(undefined)]).toEqual(['“三次”', '12.5', 'NaN', 'true', 'null', '{"a":1}', '[1]', 'undefined']);
  });

  it('are cut short at sixty characters', () => {
    expect(show('长'.repeat(58))).toHaveLength(60);
    expect(show('长'.repeat(59))).toBe(`“${'长'.repeat(56)}…`);
  });
});

describe('data', () => {
  it('is a record when it has keys of its own', () => {
    expect([{}, { a: 1 }, Object.create(null)].map(isRecord)).toEqual([true, true, true]);
    expect([[], null, 'a', 3, undefined].map(isRecord)).toEqual([false, false, false, false, false]);
  });

  it('has no properties that it inherits', () => {
    expect(own({ a: 1 }, 'a')).toBe(1);
    expect(own({}, 'constructor')).toBeUndefined();
    expect(own({}, '__proto__')).toBeUndefined();
    expect(own(JSON.parse('{"__proto__": 3}') as Record<string, unknown>, '__proto__')).toBe(3);
  });
});
