import { assess, type AssessOptions } from '../assess.js';
import type { Assessment } from '../assessment.js';
import { fraction, times } from '../exact.js';
import { changeWords } from '../explain/change-words.js';
import { withFacts } from '../explain/change.js';
import type { Framework } from '../framework.js';
import { roundToUnits, toPoints, toUnits } from '../points.js';
import type { Submission } from '../submission.js';
import type { Text } from '../text.js';
import { toReport, type ToReport } from '../shortfall/to-report.js';
import { cheapestWay, huntOf, priceOf, type Hunt, type Way } from './cheapest.js';
import { defaultEffort, type EffortScale } from './effort.js';
import { everyStep } from './every-step.js';
import { certainUnits, couldReach, reachesWith, type Target } from './goal.js';
import { outOfReach, type OutOfReach } from './out-of-reach.js';
import { scoreNow, type ScoreNow } from './simulate.js';
import { changedFacts, groundOf, type Change, type Ground } from './standpoint.js';
import { scoresOf } from './trial.js';

export interface PlanOptions extends AssessOptions {
  /** A certain final score, or a grade that is certain. */
  readonly target: Target;
  /** How much work things are; {@link defaultEffort} when left out. */
  readonly effort?: EffortScale;
  /** Facts or indicators, by full id, that the plan may not touch. */
  readonly fixed?: readonly string[];
  readonly maxSteps?: number;
}

/** One step of a plan: a figure that is to become another. */
export interface PlanStep {
  readonly fact: string;
  readonly set: Change;
  readonly words: Text;
  readonly effort: number;
  /** What the certain final score gains by it after the steps before; gains add up to the whole. */
  readonly gain: number;
  /** Indicators that ask for it. */
  readonly indicators: readonly string[];
}

/** A set of steps, scored again. */
export interface PlannedWay {
  readonly steps: readonly PlanStep[];
  readonly effort: number;
  readonly after: ScoreNow;
}

/**
 * How a target stands: `reached` without any step, `reachable`, `report-first` where figures that are not reported decide, or
 * `unreachable`; `more-steps` where only the number of steps stands in the way.
 */
export type PlanState = 'reached' | 'reachable' | 'more-steps' | 'report-first' | 'unreachable';

/** The cheapest plan to a target, and what stands beside it. */
export interface CheapestPlan {
  readonly target: Target;
  readonly state: PlanState;
  readonly now: ScoreNow;
  /** The set of least effort, then of fewest steps; null unless reachable. */
  readonly best: PlannedWay | null;
  /** The cheapest sets that do without one step of the best, by effort. */
  readonly alternatives: readonly (PlannedWay & { readonly without: string })[];
  /** Every step taken. */
  readonly most: ScoreNow;
  /** Points that no step wins back, with the reason. */
  readonly outOfReach: readonly OutOfReach[];
  /** Figures to report, those with most points first. */
  readonly toReport: readonly ToReport[];
  /** False where there were too many combinations to try them all. */
  readonly exact: boolean;
}

/** So many sets beside the best are worth reading. */
const ALTERNATIVES = 3;

/**
 * The set of steps of least total effort that reaches a target. Exact: figures that no indicator reads together are priced
 * apart, and their gains add up before caps and scaling, so all sets are searched without trying each. What it promises is
 * found by scoring the changed submission.
 *
 * @throws RangeError when the target is a grade that the framework does not know, or a score that no town can have.
 */
export function cheapestPlan(framework: Framework, submission: Submission, options: PlanOptions): CheapestPlan {
  const { target, effort = defaultEffort, fixed = [], maxSteps } = options;
  const ground = groundOf(framework, submission, options.values ?? 'self');
  checkTarget(ground.framework, target);
  const assessment = assess(framework, submission, options);
  const hunt = huntOf(ground, effort, (fact, indicator) => fixed.includes(fact) || fixed.includes(indicator));
  const last = assess(framework, withFacts(ground.framework, submission, everyStep(hunt)), options);
  const reached = reachesWith(ground.framework, assessment, target);
  const way = reached ? undefined : cheapestWay(hunt, target, maxSteps);
  const planned = (each: Way): PlannedWay => plannedWay(ground, hunt, each, assessment, options);
  return {
    target,
    state: reached ? 'reached' : way !== undefined ? 'reachable' : stateWithout(ground.framework, last, target),
    now: scoreNow(assessment),
    best: way === undefined ? null : planned(way),
    alternatives: way === undefined ? [] : alternatives(hunt, target, way, maxSteps).map((each) => ({ ...planned(each), without: each.without })),
    most: scoreNow(last),
    outOfReach: outOfReach(ground, assessment, hunt, fixed),
    toReport: toReport(ground.framework, assessment),
    exact: hunt.exact,
  };
}

function checkTarget(framework: Framework, target: Target): void {
  if ('grade' in target) {
    if (!framework.grades.some(({ id }) => id === target.grade)) throw new RangeError(`no such grade: ${target.grade}`);
    return;
  }
  const scaled = roundToUnits(times(fraction(framework.total), fraction(framework.coefficient)), framework.places);
  const most = toPoints(scaled + toUnits(framework.bonus.cap));
  if (!(target.score > 0 && target.score <= most)) throw new RangeError(`no town can have a score of ${target.score}: it lies between 0 and ${most}`);
}

/** How a target stands that no set reaches, by what every step together comes to. */
function stateWithout(framework: Framework, last: Assessment, target: Target): PlanState {
  if (reachesWith(framework, last, target)) return 'more-steps';
  return couldReach(framework, last, target) ? 'report-first' : 'unreachable';
}

/** The cheapest sets that leave out one step of the best each, without repeating themselves. */
function alternatives(hunt: Hunt, target: Target, best: Way, maxSteps: number | undefined): (Way & { readonly without: string })[] {
  const found = new Map<string, Way & { readonly without: string }>();
  for (const without of Object.keys(best.change)) {
    const way = cheapestWay(hunt, target, maxSteps, without);
    if (way === undefined) continue;
    const key = JSON.stringify(Object.entries(way.change).sort(([a], [b]) => (a < b ? -1 : 1)));
    if (!found.has(key)) found.set(key, { ...way, without });
  }
  return [...found.values()].sort((a, b) => a.effort - b.effort).slice(0, ALTERNATIVES);
}

/** Steps in the order of what they earn for their effort, each with what it adds to those before. */
function plannedWay(ground: Ground, hunt: Hunt, way: Way, before: Assessment, options: AssessOptions): PlannedWay {
  const { framework, submission } = ground;
  const facts = new Set(Object.keys(way.change));
  const lows = (changes: readonly Change[]): number[] => scoresOf(ground, changes.map((change) => changedFacts(ground, change)), facts).map(certainUnits);
  const single = Object.entries(way.change).map(([fact, value]) => ({ fact, set: { [fact]: value }, ...priceOf(hunt, fact, value) }));
  const alone = lows(single.map(({ set }) => set));
  const worth = new Map(single.map((each, place) => [each, ((alone[place] as number) - certainUnits(before.score)) / each.effort]));
  const ordered = single.sort((a, b) => (worth.get(b) as number) - (worth.get(a) as number));
  const sofar = lows(ordered.map((_each, place) => Object.assign({}, ...ordered.slice(0, place + 1).map(({ set }) => set)) as Change));
  const steps = ordered.map(({ fact, set, effort, indicators }, place): PlanStep => {
    const gain = toPoints((sofar[place] as number) - (sofar[place - 1] ?? certainUnits(before.score)));
    return { fact, set, words: changeWords({ framework, submission, options }, withFacts(framework, submission, set), fact), effort, gain, indicators };
  });
  // The promise is what scoring the whole submission says, not the search.
  return { steps, effort: way.effort, after: scoreNow(assess(framework, withFacts(framework, submission, way.change), options)) };
}
