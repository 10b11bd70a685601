import type { Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import { unknownKeys } from '../plugin-issues.js';
import type { AdmittedShortfall, PlannedStep } from '../submission.js';
import { suggest } from '../suggest.js';
import { isRecord, own, show, type Path } from './context.js';
import { readDate } from './date.js';

type Add = (problem: Issue) => void;
type Data = Readonly<Record<string, unknown>>;

/** Admitted shortfalls: texts, or `{text, about: [indicator or area ids]}`. */
export function readShortfalls(framework: Framework, written: unknown, add: Add): AdmittedShortfall[] {
  return readList(written, 'shortfalls', add).map(({ record, path }) => {
    for (const problem of unknownKeys(record, ['text', 'about'], path)) add(problem);
    return { text: textOf(record, path, add), about: readAbout(framework, own(record, 'about'), [...path, 'about'], add) };
  });
}

/** Planned steps: texts, or `{text, about, owner, due, measure}`. */
export function readSteps(framework: Framework, written: unknown, add: Add): PlannedStep[] {
  return readList(written, 'nextSteps', add).map(({ record, path }) => {
    for (const problem of unknownKeys(record, ['text', 'about', 'owner', 'due', 'measure'], path)) add(problem);
    const owner = own(record, 'owner');
    const measure = own(record, 'measure');
    const due = readDue(own(record, 'due'), [...path, 'due'], add);
    return {
      text: textOf(record, path, add),
      about: readAbout(framework, own(record, 'about'), [...path, 'about'], add),
      ...(typeof owner === 'string' ? { owner } : {}),
      ...(due === undefined ? {} : { due }),
      ...(typeof measure === 'string' ? { measure } : {}),
    };
  });
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

function textOf(record: Data, path: Path, add: Add): string {
  const written = own(record, 'text');
  if (typeof written === 'string' && written.trim() !== '') return written.trim();
  add(issue('missing-key', path, { key: 'text' }));
  return '';
}

function readAbout(framework: Framework, written: unknown, path: Path, add: Add): string[] {
  if (written === undefined || written === null) return [];
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  const known = [...Object.keys(framework.indicators), ...framework.areas.map(({ id }) => id)];
  return list.flatMap((each, place) => {
    if (typeof each === 'string' && known.includes(each)) return [each];
    add(issue('unknown-indicator', [...path, place], { id: String(each), suggestion: suggest(String(each), known) }));
    return [];
  });
}

function readDue(written: unknown, path: Path, add: Add): number | undefined {
  if (written === undefined || written === null) return undefined;
  const day = readDate(written);
  if (typeof day === 'number') return day;
  add(issue('bad-type', path, { expected: 'date', found: show(written) }));
  return undefined;
}
