import { frameworkFor } from '../class-of.js';
import { planOf, type Plan, type Program } from '../engine/plan.js';
import { factsOfColumn } from '../engine/changed-table.js';
import { tableOf, type Table } from '../engine/table.js';
import { withFacts } from '../explain/change.js';
import { fullId, type Framework } from '../framework.js';
import type { Lever, LeverValue } from '../rules/kind.js';
import { kindOf } from '../rules/index.js';
import { readingOf } from '../explain/reading.js';
import type { FactReports, Submission, ValuesOption } from '../submission.js';

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
  return kindOf(indicator.rule).levers(indicator.rule, reading, indicator.own).map((lever) => ({ set: full(lever), full: lever.full }));
}

/** The facts of the town with a change made. */
export function changedFacts({ framework, submission }: Ground, change: Change): FactReports {
  return withFacts(framework, submission, change).facts;
}

/** Facts of the reported year that a program reads. */
export function factsOfProgram({ plan }: Ground, { columns, appliesWhen }: Program): Set<string> {
  const read = appliesWhen === undefined ? columns : [...columns, appliesWhen.column];
  return new Set(read.flatMap((column) => factsOfColumn(plan.columns[column] as Plan['columns'][number])));
}
