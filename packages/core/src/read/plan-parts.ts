import type { Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import { suggest } from '../suggest.js';
import { own, show, type Path } from './context.js';

export type Add = (problem: Issue) => void;

/** What reading steps needs besides the framework. */
export interface PlanContext {
  readonly framework: Framework;
  /** The year reported on, where it is known. */
  readonly year?: number;
  readonly villages?: readonly string[];
  readonly add: Add;
}

/** The words of a shortfall or a step; they may not be missing. */
export function textOf(record: Readonly<Record<string, unknown>>, path: Path, add: Add): string {
  const written = own(record, 'text');
  if (typeof written === 'string' && written.trim() !== '') return written.trim();
  add(issue('missing-key', path, { key: 'text' }));
  return '';
}

/** Ids of indicators or areas. */
export function readAbout(framework: Framework, written: unknown, path: Path, add: Add): string[] {
  if (written === undefined || written === null) return [];
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  const known = [...Object.keys(framework.indicators), ...framework.areas.map(({ id }) => id)];
  return list.flatMap((each, place) => {
    if (typeof each === 'string' && known.includes(each)) return [each];
    add(issue('unknown-indicator', [...path, place], { id: String(each), suggestion: suggest(String(each), known) }));
    return [];
  });
}

/** One text or several. */
export function readTexts(written: unknown, path: Path, add: Add): string[] {
  if (written === undefined || written === null) return [];
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  return list.flatMap((each, place) => {
    if (typeof each === 'string') return [each];
    add(issue('bad-type', [...path, place], { expected: 'text', found: show(each) }));
    return [];
  });
}
