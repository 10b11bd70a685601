import type { Framework } from '../framework.js';
import { withoutInvisible } from '../characters.js';
import { issue, type Issue } from '../issue.js';
import { suggest } from '../suggest.js';
import { own, show, type Path, type ValuesFrom } from './context.js';
import { fields, isEmpty, readText } from './texts.js';

export type Add = (problem: Issue) => void;

/** What reading steps needs besides the framework. */
export interface PlanContext {
  readonly framework: Framework;
  /** The year reported on, where it is known. */
  readonly year?: number;
  readonly villages?: readonly string[];
  readonly from?: ValuesFrom | undefined;
  readonly add: Add;
}

/** The words of a shortfall or a step; they may not be missing. */
export function textOf(record: Readonly<Record<string, unknown>>, path: Path, add: Add): string {
  const written = own(record, 'text');
  if (isEmpty(written)) add(issue('missing-key', path, { key: 'text' }));
  return readText(written, fields.text, [...path, 'text'], add) ?? '';
}

/** Ids of indicators or areas. */
export function readAbout(framework: Framework, written: unknown, path: Path, add: Add): string[] {
  if (isEmpty(written)) return [];
  const list: readonly unknown[] = Array.isArray(written) ? written : [written];
  const known = [...Object.keys(framework.indicators), ...framework.areas.map(({ id }) => id)];
  return list.flatMap((each, place) => {
    const said = typeof each === 'string' ? withoutInvisible(each).trim() : show(each);
    if (typeof each === 'string' && known.includes(said)) return [said];
    add(issue('unknown-indicator', [...path, place], { id: said, suggestion: suggest(said, known) }));
    return [];
  });
}
