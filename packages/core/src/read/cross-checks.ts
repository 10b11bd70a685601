import { classOf, frameworkFor } from '../class-of.js';
import { VILLAGES } from '../common.js';
import { fact as factIn } from '../engine/facts.js';
import { fullId, type Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import { factsOfRule } from '../rule-facts.js';
import type { FactReports, Submission, Value } from '../submission.js';
import type { Text } from '../text.js';
import type { Path } from './context.js';

/** Where facts stand in the file, for messages about several of them. */
export type FactPath = (id: string) => Path;

/** What no single value shows: parts larger than their whole, villages that do not exist, undeclared classes. */
export function crossChecks(framework: Framework, submission: Submission, pathOf: FactPath): Issue[] {
  const { facts } = submission;
  return [
    ...(['self', 'verified'] as const).flatMap((side) => [...partIssues(framework, facts, side, pathOf), ...villageIssues(framework, facts, side, pathOf)]),
    ...forbiddenIssues(framework, submission, pathOf),
    ...(framework.classes.length > 0 && submission.town.class === undefined && classOf(framework, submission) === undefined
      ? [issue('class-needed', ['town', 'class'], { classes: framework.classes.map(({ id }) => id).join(' | ') })]
      : []),
  ];
}

function sideOf(facts: FactReports, id: string, side: 'self' | 'verified'): Value | undefined {
  const reported = facts[id];
  return reported?.state === 'given' ? reported[side] : undefined;
}

/** What the checks ask of a framework, made once for each. */
interface Checks {
  readonly parts: readonly { readonly id: string; readonly label: Text; readonly whole: string; readonly wholeLabel: Text }[];
  readonly villages: readonly { readonly id: string; readonly label: Text }[];
}

const checks = new WeakMap<Framework, Checks>();

function checksOf(framework: Framework): Checks {
  const known = checks.get(framework);
  if (known !== undefined) return known;
  const facts = Object.entries(framework.facts);
  const made = {
    parts: facts.flatMap(([id, fact]) => {
      if (fact.kind !== 'count' || fact.partOf === undefined) return [];
      const whole = fullId(id.slice(0, id.indexOf('.')), fact.partOf);
      return [{ id, label: fact.label, whole, wholeLabel: factIn(framework, whole).label }];
    }),
    villages: facts.flatMap(([id, { kind, label }]) => (kind === 'villages' ? [{ id, label }] : [])),
  };
  checks.set(framework, made);
  return made;
}

function partIssues(framework: Framework, facts: FactReports, side: 'self' | 'verified', pathOf: FactPath): Issue[] {
  const found: Issue[] = [];
  for (const { id, label, whole: wholeId, wholeLabel } of checksOf(framework).parts) {
    const part = sideOf(facts, id, side);
    if (part?.kind !== 'figure') continue;
    const whole = sideOf(facts, wholeId, side) ?? sideOf(facts, wholeId, 'self');
    if (whole?.kind === 'figure' && part.low > whole.high) found.push(issue('part-exceeds-whole', pathOf(id), { part: label, whole: wholeLabel, partValue: part.low, wholeValue: whole.high }));
  }
  return found;
}

function villageIssues(framework: Framework, facts: FactReports, side: 'self' | 'verified', pathOf: FactPath): Issue[] {
  const villages = sideOf(facts, VILLAGES, side) ?? sideOf(facts, VILLAGES, 'self');
  if (villages?.kind !== 'figure') return [];
  return checksOf(framework).villages.flatMap(({ id, label }) => {
    const value = sideOf(facts, id, side);
    const found = value?.kind === 'rows' ? value.rows.length : value?.kind === 'done' ? value.villages : 0;
    return found > villages.high ? [issue('more-villages-than-there-are', pathOf(id), { id, label, found, villages: villages.high })] : [];
  });
}

/** Matters that always arise may not be declared not applicable. */
function forbiddenIssues(framework: Framework, submission: Submission, pathOf: FactPath): Issue[] {
  const declared = Object.keys(submission.facts).filter((id) => submission.facts[id]?.state === 'notApplicable');
  if (declared.length === 0) return [];
  const held = frameworkFor(framework, submission);
  const forbidden = new Set(
    Object.values(held.indicators)
      .filter(({ policy }) => policy === 'forbid')
      .flatMap((indicator) => factsOfRule(indicator.rule).map((id) => fullId(indicator.plugin, id))),
  );
  return declared.filter((id) => forbidden.has(id)).map((id) => issue('not-applicable-forbidden', pathOf(id), { id, label: factIn(framework, id).label }));
}
