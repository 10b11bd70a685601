import { describe, expect, it } from 'vitest';
import { scene } from '../../test-support/scene.js';
import type { Reported, Value } from '../submission.js';
import { cellStates, type FactColumn, type FactsTable } from './facts-table.js';
import { submissionAt } from './submission-at.js';

const { framework } = scene({ kind: 'all-or-nothing', of: { fact: 'group' } });

const exactly = (...figures: number[]): FactColumn => {
  const low = Float64Array.from(figures);
  return { low, high: low, state: new Uint8Array(figures.length).fill(cellStates.known) };
};

function reported(fact: string, column: FactColumn): Reported | undefined {
  return submissionAt(framework, { towns: ['甲镇'], facts: { [`t.${fact}`]: column } }, 0).facts[`t.${fact}`];
}

function value(fact: string, low: number, high = low): Value | undefined {
  const found = reported(fact, { low: Float64Array.of(low), high: Float64Array.of(high), state: Uint8Array.of(cellStates.known) });
  return found?.state === 'given' ? found.self : undefined;
}

describe('a town of a table as a submission', () => {
  it('says what the table says of the town, and nothing of others', () => {
    const table: FactsTable = {
      towns: ['甲镇', '乙镇'],
      classes: [undefined, 'hill'],
      year: 2025,
      facts: { 't.staff': exactly(10, 12) },
      earlier: [{ year: 2024, facts: { 't.staff': exactly(8, 9) } }, { year: 2023, facts: {} }],
    };
    const staff = (figure: number): unknown => ({ 't.staff': { state: 'given', self: { kind: 'figure', low: figure, high: figure }, origins: [], evidence: ['table'] } });
    const rest = { year: 2025, shortfalls: [], nextSteps: [] };
    expect(submissionAt(framework, table, 0)).toStrictEqual({ ...rest, town: { name: '甲镇' }, facts: staff(10), earlier: [{ year: 2024, facts: staff(8) }, { year: 2023, facts: {} }] });
    expect(submissionAt(framework, table, 1)).toStrictEqual({ ...rest, town: { name: '乙镇', class: 'hill' }, facts: staff(12), earlier: [{ year: 2024, facts: staff(9) }, { year: 2023, facts: {} }] });
  });

  it('leaves out what the table does not say', () => {
    expect(submissionAt(framework, { towns: ['甲镇'], facts: {} }, 0)).toStrictEqual({ town: { name: '甲镇' }, facts: {}, earlier: [], shortfalls: [], nextSteps: [] });
    const unknown = { ...exactly(10), state: Uint8Array.of(cellStates.unknown) };
    expect(submissionAt(framework, { towns: ['甲镇'], facts: { 't.staff': unknown } }, 0).facts).toStrictEqual({});
  });

  it('tells what does not apply from what has no evidence', () => {
    expect(reported('staff', { ...exactly(10), state: Uint8Array.of(cellStates.notApplicable) })).toStrictEqual({ state: 'notApplicable', reason: '', origins: [] });
    expect(reported('staff', { ...exactly(10), state: Uint8Array.of(cellStates.unproven) })).toStrictEqual({ state: 'given', self: { kind: 'figure', low: 10, high: 10 }, origins: [], evidence: [] });
  });
});

describe('a figure of a table as a value', () => {
  it('is in the unit that people write, from one end to the other', () => {
    expect(value('staff', 3, 5)).toStrictEqual({ kind: 'figure', low: 3, high: 5 });
    expect(value('budget', 1234, 1250)).toStrictEqual({ kind: 'figure', low: 12.34, high: 12.5 });
    expect(value('rate', 875)).toStrictEqual({ kind: 'figure', low: 87.5, high: 87.5 });
    expect(value('opinion', 150)).toStrictEqual({ kind: 'figure', low: 1.5, high: 1.5, reason: '' });
  });

  it('is yes or no, a day or never, one of the options or none', () => {
    expect([value('group', 1), value('group', 0)]).toStrictEqual([{ kind: 'flag', value: true }, { kind: 'flag', value: false }]);
    expect([value('filed', 20_516), value('filed', Infinity)]).toStrictEqual([{ kind: 'date', day: 20_516 }, { kind: 'never' }]);
    expect([value('level', 0), value('level', 2), value('level', 3)]).toStrictEqual([{ kind: 'choice', option: 'high' }, { kind: 'choice', option: 'low' }, { kind: 'choice', option: '' }]);
  });

  it('is the items done, those not done, and neither where that is open', () => {
    expect(value('steps', 0b101)).toStrictEqual({ kind: 'checklist', done: ['a', 'c'], notDone: ['b'] });
    expect(value('steps', 0b001, 0b011)).toStrictEqual({ kind: 'checklist', done: ['a'], notDone: ['c'] });
    expect(value('steps', 0, 0b111)).toStrictEqual({ kind: 'checklist', done: [], notDone: [] });
  });

  it('is the number of villages done', () => {
    expect(value('rules', 3)).toStrictEqual({ kind: 'done', villages: 3 });
  });
});

describe('the states of a cell', () => {
  it('begin with not reported, which a new array holds', () => {
    expect(cellStates.unknown).toBe(0);
    expect(new Set(Object.values(cellStates)).size).toBe(4);
  });
});
