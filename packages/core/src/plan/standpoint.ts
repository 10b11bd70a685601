import { frameworkFor } from '../class-of.js';
import { planOf, type Plan, type Program } from '../engine/plan.js';
import { factsOfColumn } from '../engine/changed-table.js';
import { tableOf } from '../engine/cells.js';
import type { Table } from '../engine/table.js';
import { changesOf } from '../explain/change.js';
import { fullId, type Framework } from '../framework.js';
import type { Lever, LeverValue } from '../rules/kind.js';
import { kindOf } from '../rules/index.js';
import { readingOf } from '../explain/reading.js';
import { valueUnder, type FactReports, type Reported, type Submission, type ValuesOption } from '../submission.js';

/** One town before its choices: what every part of planning reads. */
export interface Ground {
  /** As it holds for the town's class. */
  readonly framework: Framework;
  readonly submission: Submission;
  readonly values: ValuesOption;
  readonly plan: Plan;
  /** The town as it stands. */
  readonly base: Table;
}

export function groundOf(framework: Framework, submission: Submission, values: ValuesOption): Ground {
  const held = frameworkFor(framework, submission);
  const plan = planOf(held);
  return { framework: held, submission, values, plan, base: tableOf(plan, [submission], values) };
}

/** A change of facts by full id. */
export type Change = Readonly<Record<string, LeverValue>>;

/** Levers of one program's indicator from given facts, with full ids. Deductions have none: nobody wants more of them. */
export function leversFrom({ framework, values }: Ground, submission: Submission, { indicator }: Program): { readonly set: Change; readonly full: boolean }[] {
  if (indicator.part === 'deductions') return [];
  const reading = readingOf(framework, submission, indicator, values);
  const full = ({ set }: Lever): Change => Object.fromEntries(Object.entries(set).map(([id, value]) => [fullId(indicator.plugin, id), value]));
  const levers = kindOf(indicator.rule).levers(indicator.rule, reading, indicator.own).map((lever) => ({ set: full(lever), full: lever.full }));
  // What is not reported is reported first: nobody knows how far it is from there.
  return levers.filter(({ set }) => Object.keys(set).every((id) => valueUnder(submission.facts[id], values) !== undefined));
}

/**
 * The facts of the town with a change made, to be looked up by id: laid over the town's own rather than copied, as plans try
 * hundreds of changes.
 */
export function changedFacts({ framework, submission }: Ground, change: Change): FactReports {
  return Object.assign(Object.create(submission.facts) as Record<string, Reported>, changesOf(framework, submission, change));
}

const factsOf = new WeakMap<Program, ReadonlySet<string>>();

/** Facts of the reported year that a program reads. */
export function factsOfProgram({ plan }: Ground, program: Program): ReadonlySet<string> {
  const known = factsOf.get(program);
  if (known !== undefined) return known;
  const { columns, appliesWhen } = program;
  const read = appliesWhen === undefined ? columns : [...columns, appliesWhen.column];
  const facts = new Set(read.flatMap((column) => factsOfColumn(plan.columns[column] as Plan['columns'][number])));
  factsOf.set(program, facts);
  return facts;
}
