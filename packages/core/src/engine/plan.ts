import { decimalsOf, optionsOf, type Fact } from '../fact.js';
import { approximate, fraction, integer, over, times } from '../exact.js';
import { fullId, type Channel, type Framework, type Gate, type PlacedIndicator } from '../framework.js';
import type { Condition } from '../condition.js';
import type { Column, Lowered } from '../lowered.js';
import { kindOf } from '../rules/index.js';
import { fact as factIn } from './facts.js';

/** A condition as a test on one column of whole numbers. */
export interface Test {
  readonly column: number;
  readonly ask: 'equal' | 'atLeast' | 'atMost';
  readonly value: number;
}

/** One indicator, ready to run over columns. */
export interface Program {
  /** Its place in the plan. */
  readonly place: number;
  readonly indicator: PlacedIndicator;
  readonly lowered: Lowered;
  /** Every column it reads, for unknown and not-applicable values. */
  readonly columns: readonly number[];
  readonly appliesWhen?: Test;
}

/** What a framework asks of the engine: columns to fill, then programs over them. */
export interface Plan {
  readonly framework: Framework;
  readonly columns: readonly Column[];
  readonly programs: readonly Program[];
  /** The same by indicator id. */
  readonly byId: ReadonlyMap<string, Program>;
  readonly gates: readonly { readonly gate: Gate; readonly test: Test }[];
  /** Where each channel's figure stands; nowhere for the channel of the indicators. */
  readonly channels: readonly { readonly channel: Channel; readonly column?: number; readonly fact?: Fact }[];
}

const plans = new WeakMap<Framework, Plan>();

/** The plan of a framework, made once for each framework value. */
export function planOf(framework: Framework): Plan {
  const known = plans.get(framework);
  if (known !== undefined) return known;
  const plan = makePlan(framework);
  plans.set(framework, plan);
  return plan;
}

/** Notes a plan that was made from another framework's. */
export function rememberPlan(framework: Framework, plan: Plan): void {
  plans.set(framework, plan);
}

function makePlan(framework: Framework): Plan {
  const columns: Column[] = [];
  const numbers = new Map<string, number>();
  const columnFor = (column: Column): number => {
    const key = JSON.stringify(column);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, columns.length);
    return columns.push(column) - 1;
  };
  const programs = Object.values(framework.indicators).map((indicator, place) => ({ place, ...programFor(framework, indicator, columnFor) }));
  return {
    framework,
    columns,
    programs,
    byId: new Map(programs.map((program) => [program.indicator.id, program])),
    gates: framework.gates.map((gate) => ({ gate, test: testFor(framework, gate.when, gate.when.fact, columnFor) })),
    channels: framework.channels.map((channel) => {
      const { fact } = channel;
      return fact === undefined ? { channel } : { channel, column: columnFor({ from: 'fact', fact }), fact: factIn(framework, fact) };
    }),
  };
}

type ColumnFor = (column: Column) => number;

function programFor(framework: Framework, indicator: PlacedIndicator, columnFor: ColumnFor): Omit<Program, 'place'> {
  const used = new Set<number>();
  const scale = over(fraction(indicator.points), fraction(indicator.own));
  const resolve = (id: string): string => fullId(indicator.plugin, id);
  const lowered = kindOf(indicator.rule).lower(indicator.rule, {
    resolve,
    fact: (id) => factIn(framework, resolve(id)),
    points: (amount) => times(fraction(amount), scale),
    full: fraction(indicator.points),
    own: indicator.own,
    column: (column) => {
      const number = columnFor(column);
      used.add(number);
      return number;
    },
  });
  const base = { indicator, lowered, columns: [...used] };
  const { appliesWhen } = indicator;
  return appliesWhen === undefined ? base : { ...base, appliesWhen: testFor(framework, appliesWhen, resolve(appliesWhen.fact), columnFor) };
}

function testFor(framework: Framework, condition: Condition, id: string, columnFor: ColumnFor): Test {
  const fact = factIn(framework, id);
  const column = columnFor({ from: 'fact', fact: id });
  // By exact decimals: 1.1 × 100 in binary is more than the 110 that stands in the column.
  const scaled = (bound: number): number => approximate(times(fraction(bound), integer(10 ** decimalsOf(fact))));
  if ('atLeast' in condition) return { column, ask: 'atLeast', value: scaled(condition.atLeast) };
  if ('atMost' in condition) return { column, ask: 'atMost', value: scaled(condition.atMost) };
  const { is } = condition;
  if (typeof is === 'boolean') return { column, ask: 'equal', value: Number(is) };
  return { column, ask: 'equal', value: Object.keys(optionsOf(fact)).indexOf(is) };
}
