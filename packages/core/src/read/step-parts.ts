import { withoutInvisible } from '../characters.js';
import { fraction, reduced } from '../exact.js';
import type { Framework } from '../framework.js';
import { issue } from '../issue.js';
import { unknownKeys } from '../plugin-issues.js';
import type { StepMeasure, StepState, Value } from '../submission.js';
import { suggest } from '../suggest.js';
import { isRecord, own, show, type Path } from './context.js';
import { isEntry, readEntry } from './entry.js';
import { edgesOfFact } from './fact-edges.js';
import { fromBigInt } from './number.js';
import type { Add, PlanContext } from './plan-parts.js';
import { isEmpty } from './texts.js';

/** Words for the state of a step, as files write them. */
const STATES: Readonly<Record<string, StepState>> = {
  planned: 'planned',
  计划: 'planned',
  未开始: 'planned',
  'under-way': 'under-way',
  推进中: 'under-way',
  进行中: 'under-way',
  done: 'done',
  已完成: 'done',
  verified: 'verified',
  已核实: 'verified',
};

/** A step's state; planned where nothing is said. */
export function readState(written: unknown, path: Path, add: Add): StepState {
  if (isEmpty(written)) return 'planned';
  const said = typeof written === 'string' ? withoutInvisible(written).trim() : '';
  const state = Object.hasOwn(STATES, said) ? STATES[said] : undefined;
  if (state === undefined) add(issue('bad-type', path, { expected: 'step-state', found: show(written) }));
  return state ?? 'planned';
}

/** How much work a step is: a figure above zero with at most three decimals. */
export function readEffortFigure(written: unknown, path: Path, add: Add): number | undefined {
  if (isEmpty(written)) return undefined;
  const effort = fromBigInt(written);
  if (isEffort(effort)) return effort;
  add(issue('bad-type', path, { expected: 'effort', found: show(written) }));
  return undefined;
}

/** True for a figure that plans can be weighed by. */
export function isEffort(written: unknown): written is number {
  return typeof written === 'number' && written > 0 && written <= MOST_EFFORT && EFFORT_UNITS % reduced(fraction(written)).d === 0n;
}

/** Efforts are counted in thousandths. */
export const EFFORT_UNITS = 1000n;

/** Efforts stay far below the whole numbers that add up exactly. */
const MOST_EFFORT = 1_000_000;

/** Measures of a step: `{fact, from, to}`, or a list of them. */
export function readMeasures(context: PlanContext, written: unknown, path: Path): StepMeasure[] {
  if (isEmpty(written)) return [];
  if (Array.isArray(written)) return written.flatMap((each: unknown, place) => readMeasure(context, each, [...path, place]));
  return readMeasure(context, written, path);
}

function readMeasure(context: PlanContext, written: unknown, path: Path): StepMeasure[] {
  const { framework, add } = context;
  if (!isRecord(written)) {
    add(issue('bad-type', path, { expected: 'measure', found: show(written) }));
    return [];
  }
  for (const problem of unknownKeys(written, ['fact', 'from', 'to'], path)) add(problem);
  const id = own(written, 'fact');
  if (typeof id !== 'string' || !Object.hasOwn(framework.facts, id)) {
    add(unknownFact(framework, id, [...path, 'fact']));
    return [];
  }
  const from = valueOf(context, id, own(written, 'from'), [...path, 'from']);
  const to = valueOf(context, id, own(written, 'to'), [...path, 'to']);
  if (to === undefined) {
    if (isEmpty(own(written, 'to'))) add(issue('missing-key', path, { key: 'to' }));
    return [];
  }
  return [{ fact: id, ...(from === undefined ? {} : { from }), to }];
}

function unknownFact(framework: Framework, id: unknown, path: Path): ReturnType<typeof issue> {
  if (id === undefined || id === null) return issue('missing-key', path.slice(0, -1), { key: 'fact' });
  const said = typeof id === 'string' ? id : show(id);
  return issue('unknown-fact', path, { id: said, suggestion: suggest(said, Object.keys(framework.facts)) });
}

function valueOf({ framework, villages, from, add }: PlanContext, id: string, written: unknown, path: Path): Value | undefined {
  const fact = framework.facts[id];
  if (fact === undefined || isEmpty(written)) return undefined;
  // A target has no evidence, source or reviewer of its own.
  if (isEntry(written)) for (const problem of unknownKeys(written, ['value', 'reason', 'notApplicable'], path)) add(problem);
  const entry = readEntry({ id, fact, villages, from, edges: () => edgesOfFact(framework, id), add }, written, path);
  if (entry?.state === 'notApplicable') add(issue('bad-type', path, { expected: 'measure', found: show(written) }));
  return entry?.state === 'given' ? entry.self : undefined;
}
