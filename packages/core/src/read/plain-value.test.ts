import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facts } from '../../test-support/facts.js';
import type { Fact } from '../fact.js';
import type { Issue } from '../issue.js';
import { readEntry } from './entry.js';
import { knownFact, plainValue } from './plain-value.js';

const likeAnEntry = { ...facts.steps, items: { note: facts.steps.items.a, value: facts.steps.items.b } };
const FACTS: readonly Fact[] = [...Object.values(facts), likeAnEntry];
const AS_OF = 20_000;

const plain = fc.oneof(
  fc.integer({ min: -10, max: 110 }),
  fc.constantFrom(0.5, 1.25, 1e9, 1_000_000_001, -0, NaN, Infinity, null, undefined, '', '12', '是', '无'),
  fc.boolean(),
  fc.constantFrom('2024-03-01', '2024-02-30', '2024-10-04', '2024-10-05', '2024年3月1日', 'high', 'higher', 'constructor'),
  fc.array(fc.constantFrom(true, false, null, undefined, '是'), { maxLength: 4 }),
  fc.array(fc.constantFrom(0, 1, 3, null, -1, 1.5), { maxLength: 4 }),
  fc.dictionary(fc.constantFrom('a', 'b', 'd', 'note', 'value'), fc.constantFrom(true, false, null, '是')),
);

describe('plainValue', () => {
  it('leaves a value to the careful reader, or reads it as that does', () => {
    let read = 0;
    const holds = fc.property(fc.constantFrom(...FACTS), plain, (fact, written) => {
      const value = plainValue(knownFact('a.b', fact), written, AS_OF);
      if (value === undefined) return;
      read += 1;
      const issues: Issue[] = [];
      expect({ state: 'given', self: value, origins: [], evidence: [] }).toStrictEqual(readEntry({ id: 'a.b', fact, asOf: AS_OF, add: (each) => issues.push(each) }, written, []));
      expect(issues).toEqual([]);
    });
    fc.assert(holds, { numRuns: Number(process.env['FAZHI_RUNS'] ?? 4000), seed: 1 });
    expect(read).toBeGreaterThan(300);
  });

  it.each([
    ['staff', 7, { kind: 'figure', low: 7, high: 7 }],
    ['balance', -100, { kind: 'figure', low: -100, high: -100 }],
    ['rate', 100, { kind: 'figure', low: 100, high: 100 }],
    ['group', false, { kind: 'flag', value: false }],
    ['filed', '2024-10-04', { kind: 'date', day: 20_000 }],
    ['level', 'low', { kind: 'choice', option: 'low' }],
    ['steps', { b: true, a: false }, { kind: 'checklist', done: ['b'], notDone: ['a'] }],
    ['rules', [true, null, false], { kind: 'rows', rows: [1, undefined, 0] }],
    ['literate', [3, 0, null], { kind: 'rows', rows: [3, 0, undefined] }],
  ] as const)('reads %s written as %j', (name, written, value) => {
    expect(plainValue(knownFact('a.b', facts[name]), written, AS_OF)).toEqual(value);
  });

  it.each([
    ['staff', 7.5],
    ['staff', -1],
    ['staff', '7'],
    ['balance', 101],
    ['rate', 101],
    ['group', '是'],
    ['filed', '2024-10-05'],
    ['filed', '2024年3月1日'],
    ['level', 'constructor'],
    ['steps', {}],
    ['steps', { a: true, d: true }],
    ['steps', ['a']],
    ['rules', [1]],
    ['literate', [true]],
    ['literate', [-1]],
    ['opinion', 2],
  ] as const)('leaves %s written as %j to the careful reader', (name, written) => {
    expect(plainValue(knownFact('a.b', facts[name]), written, AS_OF)).toBeUndefined();
  });

  it('takes no item for the key of an entry', () => {
    expect(plainValue(knownFact('a.b', likeAnEntry), { note: true }, AS_OF)).toBeUndefined();
  });
});
