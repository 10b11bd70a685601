import { fraction, reduced } from '../exact.js';
import { decimalsOf, type Fact } from '../fact.js';
import type { Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import { readEntry } from '../read/entry.js';
import type { LeverValue } from '../rules/kind.js';
import type { Reported, Submission, Value } from '../submission.js';

/**
 * A submission with some facts changed, everything else as it was. Values are written as in a submission.
 * @throws RangeError when a value does not fit its fact.
 */
export function withFacts(framework: Framework, submission: Submission, set: Readonly<Record<string, LeverValue>>): Submission {
  return { ...submission, facts: { ...submission.facts, ...changesOf(framework, submission, set) } };
}

/** Only the facts that change. */
export function changesOf(framework: Framework, { facts }: Submission, set: Readonly<Record<string, LeverValue>>): Record<string, Reported> {
  return Object.fromEntries(Object.entries(set).map(([id, written]) => [id, changed(framework, id, written, facts[id])]));
}

function changed(framework: Framework, id: string, written: LeverValue, before: Reported | undefined): Reported {
  const fact = framework.facts[id];
  const problems: Issue[] = fact === undefined ? [issue('unknown-fact', [], { id, suggestion: undefined })] : [];
  const after = fact === undefined ? undefined : (figureIn(fact, written) ?? readEntry({ id, fact, add: (problem) => problems.push(problem) }, written, []));
  if (after?.state !== 'given' || problems.some(({ severity }) => severity === 'error')) throw new RangeError(`cannot set ${id}`);
  if (before?.state !== 'given' || after.self === undefined) return after;
  const value = keepNotDone(after.self, before.self);
  return { ...before, self: value, ...(before.verified === undefined ? {} : { verified: value }) };
}

/** A number worked out by a rule is meant as it stands: 0.5% is no slip for 50%, as it might be from a person's hand. */
function figureIn(fact: Fact, written: LeverValue): Reported | undefined {
  if (typeof written !== 'number' || (fact.kind !== 'count' && fact.kind !== 'number')) return undefined;
  const [least, most] = fact.kind === 'count' ? [0, Infinity] : [fact.min ?? 0, fact.max ?? (fact.percent === true ? 100 : Infinity)];
  const fits = written >= least && written <= most && Number.isFinite(written) && isFine(written, fact);
  return fits ? { state: 'given', self: { kind: 'figure', low: written, high: written }, origins: [], evidence: [] } : undefined;
}

/** No finer than the fact keeps. */
function isFine(written: number, fact: Fact): boolean {
  return 10n ** BigInt(decimalsOf(fact)) % reduced(fraction(written)).d === 0n;
}

/** Items that stay not done stay so; a list of done items alone would make them unknown. */
function keepNotDone(after: Value, before: Value | undefined): Value {
  if (after.kind !== 'checklist' || before?.kind !== 'checklist') return after;
  return { ...after, notDone: before.notDone.filter((item) => !after.done.includes(item)) };
}
