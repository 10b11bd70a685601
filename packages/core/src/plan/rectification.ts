import { assess, type AssessOptions } from '../assess.js';
import type { Assessment } from '../assessment.js';
import { formatDay, parseDay } from '../calendar.js';
import type { Framework } from '../framework.js';
import { shortfalls, type Problem } from '../shortfall/shortfalls.js';
import type { PlannedStep, StepState, Submission, ValuesOption } from '../submission.js';
import { join, same, text, type Text } from '../text.js';
import { stateOn } from './follow-up.js';
import { nextSteps, type NextStep } from './next-steps.js';
import { served } from './served.js';
import { plannedScore } from './simulate.js';
import { groundOf } from './standpoint.js';

/** One line of the rectification list (问题整改清单). */
export interface RectificationRow {
  /** 序号, from 1. */
  readonly number: number;
  readonly problem: Text;
  readonly lost: number;
  readonly basis: Text;
  /** The town's own step where it has one, otherwise the remedy that the indicator declares. */
  readonly measure: Text;
  readonly isProposed: boolean;
  readonly owner: string | null;
  /** `yyyy-mm-dd`. */
  readonly due: string | null;
  /** What the certain final score gains by it, found by scoring again; null where nothing can be promised. */
  readonly expected: number | null;
  readonly state: StepState | 'overdue' | 'none';
}

export const rectificationStates: Readonly<Record<RectificationRow['state'], Text>> = {
  planned: text('计划', 'planned'),
  'under-way': text('推进中', 'under way'),
  done: text('已完成', 'done'),
  verified: text('已核实', 'verified'),
  overdue: text('逾期', 'overdue'),
  none: text('待安排', 'to be planned'),
};

/** Every problem with what is to be done about it, by whom and until when; a problem that several steps serve has several lines. */
export function rectificationList(framework: Framework, submission: Submission, options: AssessOptions & { readonly assessment?: Assessment } = {}): RectificationRow[] {
  const assessment = options.assessment ?? assess(framework, submission, options);
  const { values } = assessment;
  const ground = groundOf(framework, submission, values);
  const ways = new Map(nextSteps(framework, submission, { values, assessment }).map((step) => [step.id, step]));
  const day = options.asOf === undefined ? undefined : parseDay(options.asOf);
  const rows = shortfalls(framework, assessment).problems.flatMap((problem) => {
    const about = problem.losses.map(({ id }) => id);
    const steps = submission.nextSteps.filter((step) => served(ground, { kind: 'computed', about }, step) !== undefined);
    if (steps.length === 0) return [proposed(problem, ways)];
    return steps.map((step) => planned(problem, step, gainOf(framework, submission, step, values), day));
  });
  return rows.map((row, place) => ({ number: place + 1, ...row }));
}

type Row = Omit<RectificationRow, 'number'>;

function headOf({ losses, lost, basis }: Problem): Pick<Row, 'problem' | 'lost' | 'basis'> {
  return { problem: join(losses.map(({ sentence }) => sentence), { zh: '', en: ' ' }), lost, basis: join(basis, { zh: '；', en: '; ' }) };
}

/** The largest change that would help, where the town has planned none. */
function proposed(problem: Problem, ways: ReadonlyMap<string, NextStep>): Row {
  const [best] = problem.losses.flatMap(({ id }) => ways.get(id)?.options ?? []).sort((a, b) => b.gain - a.gain);
  return { ...headOf(problem), measure: problem.remedy, isProposed: true, owner: null, due: null, expected: best?.gain ?? null, state: 'none' };
}

function planned(problem: Problem, step: PlannedStep, expected: number | null, day: number | undefined): Row {
  const { owner = null, due } = step;
  return { ...headOf(problem), measure: same(step.text), isProposed: false, owner, due: due === undefined ? null : formatDay(due), expected, state: stateOn(step, day) };
}

function gainOf(framework: Framework, submission: Submission, step: PlannedStep, values: ValuesOption): number | null {
  if (step.measures.length === 0) return null;
  return plannedScore(framework, { ...submission, nextSteps: [{ ...step, state: 'planned' }] }, { values }).gain;
}
