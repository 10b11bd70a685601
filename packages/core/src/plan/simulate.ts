import { assess, type AssessOptions } from '../assess.js';
import type { Assessment, IndicatorResult } from '../assessment.js';
import { changeWords } from '../explain/change-words.js';
import { withFacts } from '../explain/change.js';
import { resultsOf } from '../explain/results.js';
import type { Framework } from '../framework.js';
import { sumPoints } from '../points.js';
import type { LeverValue } from '../rules/kind.js';
import type { FactReports, PlannedStep, StepMeasure, Submission } from '../submission.js';
import { traceOf, type PlainValue } from '../trace.js';
import type { Text } from '../text.js';

/** A score before or after a change. */
export interface ScoreNow {
  /** Null where nothing applies. */
  readonly low: number | null;
  readonly high: number | null;
  /** Null while it is not decided. */
  readonly grade: string | null;
}

/** One figure that was changed. */
export interface ChangedFact {
  readonly id: string;
  readonly words: Text;
  readonly before: PlainValue | null;
  readonly after: PlainValue | null;
}

/** One indicator that a change moves. */
export interface MovedIndicator {
  readonly id: string;
  readonly title: Text;
  /** Certain points. */
  readonly before: number;
  readonly after: number;
  readonly gain: number;
}

/** What a change of facts comes to. */
export interface Simulation {
  readonly changes: readonly ChangedFact[];
  readonly before: ScoreNow;
  readonly after: ScoreNow;
  /** What the certain final score gains; negative where it loses. */
  readonly gain: number;
  /** In the order of the framework. */
  readonly indicators: readonly MovedIndicator[];
  readonly assessment: Assessment;
}

/**
 * What if: scores the submission again with some facts changed, written as in a submission.
 * @throws RangeError when a fact does not exist or a value does not fit it.
 */
export function simulate(framework: Framework, submission: Submission, changes: Readonly<Record<string, LeverValue>>, options: AssessOptions = {}): Simulation {
  return compared(framework, submission, withFacts(framework, submission, changes), Object.keys(changes), options);
}

/**
 * What the score comes to if every planned step with a measure succeeds: "71.35 → 78.20". Steps that are done already count
 * in the figures and are left out here; a figure that two steps name becomes what the later one says.
 */
export function plannedScore(framework: Framework, submission: Submission, options: AssessOptions = {}): Simulation {
  const measures = submission.nextSteps.filter(isAhead).flatMap((step) => step.measures);
  const facts = withMeasures(submission.facts, measures);
  return compared(framework, submission, { ...submission, facts }, [...new Set(measures.map(({ fact }) => fact))], options);
}

/** Facts once measures are reached. */
export function withMeasures(before: FactReports, measures: readonly StepMeasure[]): FactReports {
  const facts: Record<string, FactReports[string]> = { ...before };
  for (const { fact, to } of measures) {
    const was = facts[fact];
    facts[fact] = was?.state === 'given' ? { ...was, self: to, ...(was.verified === undefined ? {} : { verified: to }) } : { state: 'given', self: to, origins: [], evidence: [] };
  }
  return facts;
}

/** True for a step that is still to be taken. */
export function isAhead({ state }: PlannedStep): boolean {
  return state === 'planned' || state === 'under-way';
}

function compared(framework: Framework, submission: Submission, changed: Submission, ids: readonly string[], options: AssessOptions): Simulation {
  const [before, after] = [assess(framework, submission, options), assess(framework, changed, options)];
  const values = options.values ?? 'self';
  const plain = ({ facts }: Submission, id: string): PlainValue | null => traceOf(id, facts[id], values).value ?? null;
  return {
    changes: ids.map((id) => ({ id, words: changeWords({ framework, submission, options }, changed, id), before: plain(submission, id), after: plain(changed, id) })),
    before: scoreNow(before),
    after: scoreNow(after),
    gain: sumPoints([after.score?.low ?? 0, -(before.score?.low ?? 0)]),
    indicators: moved(before, after),
    assessment: after,
  };
}

export function scoreNow({ score, grade }: Assessment): ScoreNow {
  return { low: score?.low ?? null, high: score?.high ?? null, grade: grade?.id ?? null };
}

function moved(before: Assessment, after: Assessment): MovedIndicator[] {
  const earlier = new Map(resultsOf(before).map(({ result }): [string, IndicatorResult] => [result.id, result]));
  return resultsOf(after).flatMap(({ result }) => {
    const was = earlier.get(result.id)?.earned ?? 0;
    return was === result.earned ? [] : [{ id: result.id, title: result.title, before: was, after: result.earned, gain: sumPoints([result.earned, -was]) }];
  });
}
