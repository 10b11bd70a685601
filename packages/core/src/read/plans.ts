import { dayNumber, formatDay } from '../calendar.js';
import type { Framework } from '../framework.js';
import { issue } from '../issue.js';
import { unknownKeys } from '../plugin-issues.js';
import type { AdmittedShortfall, PlannedStep } from '../submission.js';
import { isRecord, own, show, type Path } from './context.js';
import { readDate } from './date.js';
import { readEffortFigure, readMeasures, readState } from './step-parts.js';
import { readAbout, readTexts, textOf, type Add, type PlanContext } from './plan-parts.js';

type Data = Readonly<Record<string, unknown>>;

/** Admitted shortfalls: texts, or `{text, cause, about: [indicator or area ids]}`. */
export function readShortfalls(framework: Framework, written: unknown, add: Add): AdmittedShortfall[] {
  return readList(written, 'shortfalls', add).map(({ record, path }) => {
    for (const problem of unknownKeys(record, ['text', 'cause', 'about'], path)) add(problem);
    const cause = own(record, 'cause');
    return {
      text: textOf(record, path, add),
      ...(typeof cause === 'string' && cause.trim() !== '' ? { cause: cause.trim() } : {}),
      about: readAbout(framework, own(record, 'about'), [...path, 'about'], add),
    };
  });
}

const STEP_KEYS = ['id', 'text', 'about', 'owner', 'due', 'measure', 'effort', 'cost', 'state', 'after'];

/** Steps: texts, or `{id, text, about, owner, due, measure, effort, cost, state, after}`. */
export function readSteps(context: PlanContext, written: unknown): PlannedStep[] {
  return readList(written, 'nextSteps', context.add).map(({ record, path }) => readStep(context, record, path));
}

function readStep(context: PlanContext, record: Data, path: Path): PlannedStep {
  const { framework, add } = context;
  for (const problem of unknownKeys(record, STEP_KEYS, path)) add(problem);
  const word = (key: string): string | undefined => {
    const said = own(record, key);
    return typeof said === 'string' && said.trim() !== '' ? said.trim() : undefined;
  };
  const [id, owner, cost, measure] = [word('id'), word('owner'), word('cost'), word('measure')];
  const due = readDue(context, own(record, 'due'), [...path, 'due']);
  const effort = readEffortFigure(own(record, 'effort'), [...path, 'effort'], add);
  return {
    ...(id === undefined ? {} : { id }),
    text: textOf(record, path, add),
    about: readAbout(framework, own(record, 'about'), [...path, 'about'], add),
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    measures: measure === undefined ? readMeasures(context, own(record, 'measure'), [...path, 'measure']) : [],
    ...(measure === undefined ? {} : { measureWords: measure }),
    ...(effort === undefined ? {} : { effort }),
    ...(cost === undefined ? {} : { cost }),
    state: readState(own(record, 'state'), [...path, 'state'], add),
    after: readTexts(own(record, 'after'), [...path, 'after'], add),
  };
}

function readList(written: unknown, key: string, add: Add): { readonly record: Data; readonly path: Path }[] {
  if (written === undefined || written === null) return [];
  if (!Array.isArray(written)) {
    add(issue('bad-type', [key], { expected: 'list', found: show(written) }));
    return [];
  }
  return written.flatMap((each: unknown, place) => {
    const path = [key, place];
    if (typeof each === 'string') return [{ record: { text: each }, path }];
    if (isRecord(each)) return [{ record: each, path }];
    add(issue('bad-type', path, { expected: 'text', found: show(each) }));
    return [];
  });
}

function readDue({ year, add }: PlanContext, written: unknown, path: Path): number | undefined {
  if (written === undefined || written === null) return undefined;
  const day = readDate(written);
  if (typeof day !== 'number') {
    add(issue('bad-type', path, { expected: 'date', found: show(written) }));
    return undefined;
  }
  const start = year === undefined ? undefined : dayNumber(year, 1, 1);
  if (start !== undefined && day < start) add(issue('due-before-period', path, { date: formatDay(day), from: formatDay(start) }));
  return day;
}
