import { assess, type AssessOptions } from '../assess.js';
import type { Assessment } from '../assessment.js';
import { integer, over, plus, times } from '../exact.js';
import type { Framework } from '../framework.js';
import { roundToUnits, toPoints } from '../points.js';
import { shortfalls } from '../shortfall/shortfalls.js';
import { proposeLinks, type Proposal } from '../shortfall/proposals.js';
import type { PlannedStep, Submission } from '../submission.js';
import { same, type Text } from '../text.js';
import { isAhead } from './simulate.js';
import { groundOf, type Ground } from './standpoint.js';
import { ownGaps, type Gap } from './step-gaps.js';
import { served, type Served } from './served.js';

/** One step that serves an item, and what it lacks. */
export interface ServingStep {
  /** Its place among the submission's steps, from 0. */
  readonly step: number;
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** One shortfall and whether the plan answers it. */
export interface CoverageItem {
  readonly kind: 'admitted' | 'computed';
  readonly title: Text;
  /** Of a computed one. */
  readonly lost?: number;
  /** Covered by a step that lacks nothing, partly by one that lacks something, or by none. */
  readonly state: 'covered' | 'partly' | 'not-covered';
  readonly steps: readonly ServingStep[];
}

/** A step that serves nothing that was admitted or lost. */
export interface IdleStep {
  readonly step: number;
  readonly text: string;
  /** Where it names no indicator: what its words suggest; never used by itself. */
  readonly proposals: readonly Proposal[];
}

export interface CoverageCount {
  readonly total: number;
  readonly covered: number;
  readonly partly: number;
  readonly notCovered: number;
}

/** Whether a town's next steps answer its shortfalls. */
export interface PlanCoverage {
  readonly items: readonly CoverageItem[];
  readonly idle: readonly IdleStep[];
  readonly admitted: CoverageCount;
  readonly computed: CoverageCount;
  /** 100 × (covered + partly ÷ 2) ÷ items, to two decimals; null where there is nothing to cover. */
  readonly coverage: number | null;
}

export interface CoverageOptions extends AssessOptions {
  /** Last year's submission, to see which steps are only repeated. */
  readonly previous?: Submission;
}

/**
 * Holds the next steps (下一步打算) against the shortfalls: those that the town admits, then those that follow from the figures.
 * Steps that are done already are no plan and are left out.
 *
 * @param given - the assessment of the same submission under the same options, where there is one already.
 */
export function planCoverage(framework: Framework, submission: Submission, given?: Assessment, options: CoverageOptions = {}): PlanCoverage {
  const assessment = given ?? assess(framework, submission, options);
  const ground = groundOf(framework, submission, options.values ?? assessment.values);
  const lastYear = options.previous?.nextSteps ?? [];
  const steps = submission.nextSteps.flatMap((step, place): Ahead[] => (isAhead(step) ? [{ step, place, gaps: ownGaps(step, submission, ground.values, lastYear) }] : []));
  const admitted = submission.shortfalls.map(({ text, about }) => itemOf(ground, { kind: 'admitted', title: same(text), about }, steps));
  const { problems } = shortfalls(framework, assessment);
  const computed = problems.map(({ title, lost, losses }) => itemOf(ground, { kind: 'computed', title, lost, about: losses.map(({ id }) => id) }, steps));
  const items = [...admitted, ...computed];
  const used = new Set(items.flatMap((item) => item.steps.map(({ step }) => step)));
  return {
    items,
    idle: steps.filter(({ place }) => !used.has(place)).map(({ step, place }) => idleOf(ground, step, place)),
    admitted: countOf(admitted),
    computed: countOf(computed),
    coverage: shareOf(countOf(items)),
  };
}

interface Ahead {
  readonly step: PlannedStep;
  readonly place: number;
  readonly gaps: readonly Gap[];
}

function itemOf(ground: Ground, item: Served & Pick<CoverageItem, 'kind' | 'title' | 'lost'>, ahead: readonly Ahead[]): CoverageItem {
  const { about: _about, ...head } = item;
  const steps = ahead.flatMap(({ step, place, gaps }): ServingStep[] => {
    const more = served(ground, item, step);
    return more === undefined ? [] : [{ step: place, text: step.text, gaps: [...gaps, ...more] }];
  });
  const state = steps.some(({ gaps }) => gaps.length === 0) ? 'covered' : steps.length > 0 ? 'partly' : 'not-covered';
  return { ...head, state, steps };
}

function idleOf({ framework }: Ground, { text, about }: PlannedStep, step: number): IdleStep {
  return { step, text, proposals: about.length === 0 ? proposeLinks(framework, text) : [] };
}

function countOf(items: readonly CoverageItem[]): CoverageCount {
  const count = (state: CoverageItem['state']): number => items.filter((item) => item.state === state).length;
  return { total: items.length, covered: count('covered'), partly: count('partly'), notCovered: count('not-covered') };
}

function shareOf({ total, covered, partly }: CoverageCount): number | null {
  if (total === 0) return null;
  const answered = plus(integer(covered), over(integer(partly), integer(2)));
  return toPoints(roundToUnits(over(times(integer(100), answered), integer(total)), 2));
}
