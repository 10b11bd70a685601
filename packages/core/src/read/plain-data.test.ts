import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import { DefinitionError } from '../issue.js';
import { readSubmission } from './submission.js';
import { plainDataIssues } from './plain-data.js';

class Register {
  readonly staff = 19;
}

const framework = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) })));
const told = (data: unknown): unknown[] => readSubmission(framework, data).issues.map(({ code, path, details }) => [code, path.join('.'), 'found' in details ? details.found : undefined]);
const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);

describe('the door of the library', () => {
  it.each<[string, unknown, string]>([
    ['a Map', new Map([['group', true]]), 'Map'],
    ['a Set', new Set([1]), 'Set'],
    ['a date', new Date(Date.UTC(2025, 2, 1)), 'Date 2025-03-01'],
    ['an instance of a class', new Register(), 'Register'],
    ['an array of numbers', new Uint8Array(3), 'Uint8Array'],
    ['a function', () => 1, 'function'],
    ['a symbol', Symbol('a'), 'symbol'],
    ['an object on top of another', Object.create({ t: {} }), 'Object'],
  ])('refuses %s wherever it stands, by name', (_, value, found) => {
    expect(told(value)).toEqual([['not-plain', '', found]]);
    expect(told({ town: value })).toEqual([['not-plain', 'town', found]]);
    expect(told({ town: 'A', facts: value })).toEqual([['not-plain', 'facts', found]]);
    expect(told({ town: 'A', facts: { t: value } })).toEqual([['not-plain', 'facts.t', found]]);
    expect(told({ town: 'A', facts: { t: { staff: value } } })).toEqual([['not-plain', 'facts.t.staff', found]]);
    expect(told({ town: 'A', nextSteps: [{ text: 'a', measure: [value] }] })).toEqual([['not-plain', 'nextSteps.0.measure.0', found]]);
  });

  it('names all of them at once', () => {
    expect(told({ town: new Map(), facts: { t: new Map(), u: () => 1 } })).toHaveLength(3);
  });

  it('refuses what is nested too deep, or in itself, without running out of room', () => {
    const itself: Record<string, unknown> = {};
    itself['facts'] = itself;
    expect(told({ town: 'A', facts: { t: { steps: nested(100_000) } } })).toEqual([['too-deep', 'facts', undefined]]);
    expect(told(nested(5000))).toEqual([['too-deep', '0', undefined]]);
    expect(told(itself)).toEqual([['too-deep', 'facts', undefined]]);
    expect(plainDataIssues(nested(32))).toEqual([]);
  });

  it('refuses more than one town can have', () => {
    expect(told({ town: 'A', facts: { t: { rules: Array.from({ length: 200_001 }, () => true) } } })).toEqual([['too-much', 'facts', undefined]]);
  });

  it('refuses a list with holes', () => {
    expect(told({ town: { name: 'A', villages: Array(2) } })).toEqual([['not-plain', 'town.villages.0', 'hole'], ['not-plain', 'town.villages.1', 'hole']]);
    expect(told({ town: 'A', facts: { t: { rules: [undefined, true] } } })).toEqual([]);
  });

  it('refuses what throws when it is looked at', () => {
    expect(told({ town: 'A', facts: new Proxy({}, { ownKeys: () => expect.fail() }) })).toEqual([['not-plain', '', 'object']]);
  });

  it('takes plain data however it was made', () => {
    const bare = Object.assign(Object.create(null) as Record<string, unknown>, { town: 'A', year: 2025n, facts: { t: { staff: 19n, group: 1n, literate: [3n, 4n] } } });
    expect(readSubmission(framework, bare)).toMatchObject({ issues: [], submission: { year: 2025, facts: { 't.staff': { self: { low: 19 } }, 't.group': { self: { value: true } }, 't.literate': { self: { rows: [3, 4] } } } } });
  });

  it('never throws, whatever it is given', () => {
    const any = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true, withSparseArray: true, withObjectString: true });
    const places: readonly ((value: unknown) => unknown)[] = [
      (value) => value,
      (value) => ({ town: value }),
      (value) => ({ town: { name: value, class: value, villages: value } }),
      (value) => ({ town: 'A', year: value, fazhi: value, framework: value, earlier: value, shortfalls: value, nextSteps: value }),
      (value) => ({ town: 'A', facts: { t: { staff: value, rate: value, group: value, filed: value, level: value, steps: value, rules: value, opinion: value } } }),
      (value) => ({ town: 'A', facts: { t: { staff: { value, verified: value, source: value, evidence: value, note: value }, rate: { notApplicable: value }, literate: { total: value }, budget: { atLeast: value } } } }),
      (value) => ({ town: 'A', shortfalls: [{ text: value, cause: value, about: value }], nextSteps: [{ id: value, text: value, about: [value], owner: value, due: value, effort: value, cost: value, state: value, after: value, measure: { fact: value, from: value, to: value } }] }),
    ];
    fc.assert(
      fc.property(any, fc.constantFrom(...places), (value, place) => {
        const { issues } = readSubmission(framework, place(value));
        return !JSON.stringify(issues).includes('[object');
      }),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 200), seed: 1 },
    );
  });
});

describe('options of programs', () => {
  it('are refused where they are no day', () => {
    for (const asOf of ['yesterday', '2025-13-41', '', '2025-3-1']) expect(() => readSubmission(framework, { town: 'A' }, { asOf })).toThrow(DefinitionError);
  });

  it('let the data name its schema', () => {
    expect(told({ $schema: './submission.schema.json', town: 'A' })).toEqual([]);
    expect(told({ $schema: 3, town: 'A' })).toEqual([['bad-type', '$schema', '3']]);
  });

  it('know one version of the format', () => {
    for (const fazhi of [undefined, null, 1, '1', 1n]) expect(told({ fazhi, town: 'A' })).toEqual([]);
    for (const fazhi of [2, '2', 99]) expect(told({ fazhi, town: 'A' })).toMatchObject([['newer-format', 'fazhi', Number(fazhi)]]);
    for (const fazhi of [0, 'x', ['x'], {}, true, 1.5]) expect(told({ fazhi, town: 'A' })).toMatchObject([['format-version', 'fazhi', expect.any(String)]]);
  });
});
