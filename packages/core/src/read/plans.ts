import { dayNumber, FIRST_DAY, formatDay, isWorkDated, LAST_DAY } from '../calendar.js';
import { saysNothing } from '../characters.js';
import type { Framework } from '../framework.js';
import { issue } from '../issue.js';
import { unknownKeys } from '../plugin-issues.js';
import type { AdmittedShortfall, PlannedStep } from '../submission.js';
import { isRecord, own, show, type Path } from './context.js';
import { readDate } from './date.js';
import { readEffortFigure, readMeasures, readState } from './step-parts.js';
import { readAbout, textOf, type Add, type PlanContext } from './plan-parts.js';
import { fields, isEmpty, readText, readTexts } from './texts.js';

type Data = Readonly<Record<string, unknown>>;

/** Admitted shortfalls: texts, or `{text, cause, about: [indicator or area ids]}`. */
export function readShortfalls(framework: Framework, written: unknown, add: Add): AdmittedShortfall[] {
  return readList(written, 'shortfalls', add).map(({ record, path }) => {
    for (const problem of unknownKeys(record, ['text', 'cause', 'about'], path)) add(problem);
    const cause = readText(own(record, 'cause'), fields.cause, [...path, 'cause'], add);
    return {
      text: textOf(record, path, add),
      ...(cause === undefined ? {} : { cause }),
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
  const word = (key: 'id' | 'owner' | 'cost'): string | undefined => readText(own(record, key), fields[key], [...path, key], add);
  const [id, owner, cost] = [word('id'), word('owner'), word('cost')];
  const said = own(record, 'measure');
  const measure = typeof said === 'string' ? readText(said, fields.measure, [...path, 'measure'], add) : undefined;
  const due = readDue(context, own(record, 'due'), [...path, 'due']);
  const effort = readEffortFigure(own(record, 'effort'), [...path, 'effort'], add);
  return {
    ...(id === undefined ? {} : { id }),
    text: textOf(record, path, add),
    about: readAbout(framework, own(record, 'about'), [...path, 'about'], add),
    ...(owner === undefined ? {} : { owner }),
    ...(due === undefined ? {} : { due }),
    measures: typeof said === 'string' ? [] : readMeasures(context, said, [...path, 'measure']),
    ...(measure === undefined ? {} : { measureWords: measure }),
    ...(effort === undefined ? {} : { effort }),
    ...(cost === undefined ? {} : { cost }),
    state: readState(own(record, 'state'), [...path, 'state'], add),
    after: readTexts(own(record, 'after'), fields.after, [...path, 'after'], add),
  };
}

function readList(written: unknown, key: string, add: Add): { readonly record: Data; readonly path: Path }[] {
  if (isEmpty(written)) return [];
  if (!Array.isArray(written)) {
    if (typeof written === 'string' && saysNothing(written)) return toldNothing(written, [key], add);
    add(issue('bad-type', [key], { expected: 'list', found: show(written) }));
    return [];
  }
  return written.flatMap((each: unknown, place) => {
    const path = [key, place];
    if (typeof each === 'string' && saysNothing(each)) return toldNothing(each, path, add);
    if (typeof each === 'string') return [{ record: { text: each }, path }];
    if (isRecord(each)) return [{ record: each, path }];
    add(issue('bad-type', path, { expected: 'text', found: show(each) }));
    return [];
  });
}

/** 无 under 不足 or 下一步打算 names none. */
function toldNothing(written: string, path: Path, add: Add): never[] {
  add(issue('text-left-out', path, { field: fields.text, found: show(written) }, 'notice'));
  return [];
}

function readDue({ year, add }: PlanContext, written: unknown, path: Path): number | undefined {
  if (isEmpty(written)) return undefined;
  const day = readDate(written);
  if (typeof day !== 'number') {
    add(issue('bad-type', path, { expected: 'date', found: show(written) }));
    return undefined;
  }
  if (!isWorkDated(day)) add(issue('date-out-of-range', path, { label: fields.due, date: formatDay(day), from: formatDay(FIRST_DAY), to: formatDay(LAST_DAY) }));
  const start = year === undefined ? undefined : dayNumber(year, 1, 1);
  if (start !== undefined && day < start) add(issue('due-before-period', path, { date: formatDay(day), from: formatDay(start) }));
  return day;
}
