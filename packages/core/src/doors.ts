import { parseDay } from './calendar.js';
import type { TypeName } from './issue-details.js';
import { DefinitionError, issue, type Issue } from './issue.js';
import { isRecord, own, show, type Path } from './read/context.js';
import type { ValuesOption } from './submission.js';
import { suggest } from './suggest.js';

/** What programs without our types can hand in by mistake: said as problems of the definition, never as a fault of ours. */
export type Shape = Readonly<Record<string, TypeName>>;

/** Keys that something needs, each of its type; every lack at once. */
export function shapeIssues(value: unknown, shape: Shape, path: Path = []): Issue[] {
  if (!isRecord(value)) return [issue('bad-type', path, { expected: 'object', found: shown(value) })];
  return Object.entries(shape).flatMap(([key, expected]) => {
    const found = own(value, key);
    if (found === undefined) return [issue('missing-key', path, { key })];
    return isOfType(found, expected) ? [] : [issue('bad-type', [...path, key], { expected, found: shown(found) })];
  });
}

function isOfType(value: unknown, type: TypeName): boolean {
  if (type === 'list') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  return typeof value === (type === 'text' ? 'string' : type);
}

/** Code can hand in what JSON cannot write. */
export function shown(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return typeof value;
  return value === null || ['string', 'number', 'boolean'].includes(typeof value) ? show(value) : Array.isArray(value) ? '[…]' : typeof value;
}

const VALUES: readonly string[] = ['self', 'verified', 'best'] satisfies ValuesOption[];

/** Options of scoring: whose figures count, and a date that exists. */
function optionIssues(options: unknown): Issue[] {
  if (!isRecord(options)) return [issue('bad-type', ['options'], { expected: 'object', found: shown(options) })];
  const [values, asOf] = [own(options, 'values'), own(options, 'asOf')];
  const said = typeof values === 'string' ? values : show(values);
  return [
    ...(values === undefined || VALUES.includes(said) ? [] : [issue('unknown-key', ['options', 'values'], { key: said, suggestion: suggest(said, VALUES) ?? VALUES.join(' | ') })]),
    ...(asOf === undefined || (typeof asOf === 'string' && parseDay(asOf) !== undefined) ? [] : [issue('bad-type', ['options', 'asOf'], { expected: 'date', found: shown(asOf) })]),
  ];
}

/** @throws DefinitionError where scoring is asked with something else than a framework that was defined, or options that are none. */
export function checkScoring(framework: unknown, options: unknown): void {
  const issues = [...shapeIssues(framework, { edition: 'text', indicators: 'object', facts: 'object', areas: 'list', spec: 'object' }, ['framework']), ...optionIssues(options)];
  if (issues.length > 0) throw new DefinitionError('assess', issues);
}

/**
 * Days since 1970 of a date that a program passes as an option; undefined where it passes none.
 *
 * @throws DefinitionError for anything that is not a day written `yyyy-mm-dd`.
 */
export function optionDay(asOf: unknown): number | undefined {
  checkOptions({ asOf });
  return typeof asOf === 'string' ? parseDay(asOf) : undefined;
}

/** @throws DefinitionError where options are given that do not exist. */
export function checkOptions(options: unknown): void {
  const issues = optionIssues(options);
  if (issues.length > 0) throw new DefinitionError('options', issues);
}
