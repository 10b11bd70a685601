import { VILLAGES } from '../common.js';
import { fact as factIn } from '../engine/facts.js';
import { fullId, type Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import { figureOf, type FactReports, type PlannedStep, type StepMeasure, type Submission } from '../submission.js';
import { suggest } from '../suggest.js';
import type { Path } from './context.js';

/** What no single step shows: an id used twice, steps that wait for each other, measures beyond what there is. */
export function stepChecks(framework: Framework, { nextSteps, facts }: Submission): Issue[] {
  const twice = nextSteps.flatMap(({ id }, place) =>
    id !== undefined && nextSteps.findIndex((step) => step.id === id) < place ? [issue('clashing-id', ['nextSteps', place, 'id'], { id })] : [],
  );
  const ids = nextSteps.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const strangers = nextSteps.flatMap(({ after }, place) =>
    after.flatMap((id, at) => (ids.includes(id) ? [] : [issue('unknown-step', ['nextSteps', place, 'after', at], { id, suggestion: suggest(id, ids) })])),
  );
  const beyond = nextSteps.flatMap((step, place) => step.measures.flatMap((measure) => beyondIssues(framework, facts, measure, ['nextSteps', place, 'measure'])));
  return [...twice, ...strangers, ...cycles(nextSteps), ...beyond];
}

/** Each circle of steps once, at its first step. */
function cycles(steps: readonly PlannedStep[]): Issue[] {
  const waits = new Map(steps.flatMap(({ id, after }) => (id === undefined ? [] : [[id, after] as const])));
  const settled = new Set<string>();
  const found: Issue[] = [];
  const walk = (id: string, trail: readonly string[]): void => {
    const start = trail.indexOf(id);
    if (start >= 0) {
      const place = steps.findIndex((step) => step.id === id);
      found.push(issue('step-cycle', ['nextSteps', place, 'after'], { steps: [...trail.slice(start), id].join(' → ') }));
      return;
    }
    if (settled.has(id)) return;
    for (const next of waits.get(id) ?? []) walk(next, [...trail, id]);
    settled.add(id);
  };
  for (const id of waits.keys()) walk(id, []);
  return found;
}

/** A part beyond its whole, or more villages than there are. */
function beyondIssues(framework: Framework, facts: FactReports, { fact: id, to }: StepMeasure, path: Path): Issue[] {
  const fact = factIn(framework, id);
  const whole = fact.kind === 'villages' ? VILLAGES : fact.kind === 'count' && fact.partOf !== undefined ? fullId(id.slice(0, id.indexOf('.')), fact.partOf) : undefined;
  const planned = to.kind === 'figure' ? to.low : to.kind === 'done' ? to.villages : to.kind === 'rows' ? to.rows.length : undefined;
  const most = whole === undefined ? undefined : figureOf(facts[whole])?.high;
  if (whole === undefined || planned === undefined || most === undefined || planned <= most) return [];
  return [issue('measure-beyond', path, { label: fact.label, found: planned, whole: factIn(framework, whole).label, most })];
}
