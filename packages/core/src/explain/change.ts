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
  const facts: Record<string, Reported> = { ...submission.facts };
  for (const [id, written] of Object.entries(set)) facts[id] = changed(framework, id, written, facts[id]);
  return { ...submission, facts };
}

function changed(framework: Framework, id: string, written: LeverValue, before: Reported | undefined): Reported {
  const fact = framework.facts[id];
  const problems: Issue[] = fact === undefined ? [issue('unknown-fact', [], { id, suggestion: undefined })] : [];
  const after = fact === undefined ? undefined : readEntry({ id, fact, add: (problem) => problems.push(problem) }, written, []);
  if (after?.state !== 'given' || problems.some(({ severity }) => severity === 'error')) throw new RangeError(`cannot set ${id}`);
  if (before?.state !== 'given' || after.self === undefined) return after;
  const value = keepNotDone(after.self, before.self);
  return { ...before, self: value, ...(before.verified === undefined ? {} : { verified: value }) };
}

/** Items that stay not done stay so; a list of done items alone would make them unknown. */
function keepNotDone(after: Value, before: Value | undefined): Value {
  if (after.kind !== 'checklist' || before?.kind !== 'checklist') return after;
  return { ...after, notDone: before.notDone.filter((item) => !after.done.includes(item)) };
}
