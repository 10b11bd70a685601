import { fraction } from './exact.js';
import { shown } from './doors.js';
import type { TypeName } from './issue-details.js';
import { issue, type Issue } from './issue.js';
import { kindOf, ruleKinds, type Rule } from './rules/index.js';
import type { Fault, Parameter, RuleContext } from './rules/kind.js';
import { MOST_POINTS } from './points.js';
import { suggest } from './suggest.js';

type Path = readonly (string | number)[];

/** Everything wrong with a rule: unknown or missing parameters first, then what its kind finds. */
export function ruleIssues(rule: Rule, context: RuleContext, path: Path): Issue[] {
  if (!Object.hasOwn(ruleKinds, rule.kind)) {
    return [issue('unknown-key', [...path, 'kind'], { key: String(rule.kind), suggestion: suggest(String(rule.kind), Object.keys(ruleKinds)) })];
  }
  const parameters: Readonly<Record<string, Parameter>> = kindOf(rule).parameters;
  const shape = shapeIssues(rule, parameters, path);
  if (shape.length > 0) return shape;
  return [...fineness(rule, parameters, path), ...kindOf(rule).check(rule, context).map(({ parameter, fault, detail }) => faultIssue(path, parameter, fault, detail))];
}

function faultIssue(path: Path, parameter: string, fault: Fault, detail: string | number | undefined): Issue {
  return issue('rule-fault', [...path, parameter], { parameter, fault, detail });
}

function shapeIssues(rule: Rule, parameters: Readonly<Record<string, Parameter>>, path: Path): Issue[] {
  const known = Object.keys(parameters);
  const given = Object.entries(rule).filter(([key, value]) => key !== 'kind' && value !== undefined).map(([key]) => key);
  const unknown = given.filter((key) => !known.includes(key)).map((key) => issue('unknown-key', [...path, key], { key, suggestion: suggest(key, known) }));
  const missing = known.filter((key) => parameters[key]?.optional !== true && !given.includes(key)).map((key) => issue('missing-key', path, { key }));
  const types = Object.entries(rule).flatMap(([key, value]) => (value === undefined ? [] : typeIssues(value, parameters[key]?.type ?? '', [...path, key])));
  if (types.length > 0) return [...unknown, ...missing, ...types];
  const entries = Object.entries(rule).flatMap(([key, value]) => entryIssues(value, ENTRIES[parameters[key]?.type ?? ''], [...path, key]));
  return [...unknown, ...missing, ...entries, ...endlessIssues(rule, path)];
}

/** Parameters that code hands in as something else than they are: numbers as text, a name as a number, a choice that is none. */
function typeIssues(value: unknown, type: string, path: Path): Issue[] {
  const choices = CHOICES[type];
  if (choices !== undefined) return choices.includes(String(value)) ? [] : [issue('unknown-key', path, { key: shown(value), suggestion: choices.join(' | ') })];
  const expected = TYPES[type];
  if (expected === undefined) return [];
  const isFitting = expected === 'list' ? Array.isArray(value) : expected === 'object' ? isRecord(value) : typeof value === (expected === 'text' ? 'string' : expected);
  if (!isFitting || (type === 'measure' && !isMeasure(Object(value) as Record<string, unknown>))) return [issue('bad-type', path, { expected, found: shown(value) })];
  return type === 'items' || type === 'options' ? Object.entries(Object(value) as object).flatMap(([key, points]: [string, unknown]) => typeIssues(points, 'points', [...path, key])) : [];
}

const TYPES: Readonly<Record<string, TypeName>> = { number: 'number', points: 'number', count: 'number', fact: 'text', measure: 'object', limit: 'object', items: 'object', options: 'object', bands: 'list', levels: 'list' };
const CHOICES: Readonly<Record<string, readonly string[]>> = { days: ['calendar', 'working'], change: ['rate', 'difference'], against: ['mean', 'median', 'min-max', 'rank'] };

/** One of the shapes of a measure, with names where names stand; a ratio and a difference have two sides. */
function isMeasure(measure: Readonly<Record<string, unknown>>): boolean {
  const [shape = ''] = Object.keys(measure).filter((key) => key !== 'atLeast');
  const sides = [measure[shape]].flat();
  const isWhole = shape === 'ratio' || shape === 'difference' ? sides.length === 2 : ['fact', 'sum', 'villages'].includes(shape);
  return isWhole && sides.flat().every((name) => typeof name === 'string');
}

/** Keys that entries of a list may have: what they are held against, then points. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = { bands: ['atLeast', 'atMost', 'points'], levels: ['fact', 'points'] };

/** A list of entries, each with its keys: one that nothing reads would silently be a band without an edge or points. */
function entryIssues(list: unknown, keys: readonly string[] | undefined, path: Path): Issue[] {
  if (keys === undefined) return [];
  return [list].flat().flatMap((entry: unknown, place) => {
    if (!isRecord(entry)) return [issue('bad-type', [...path, place], { expected: 'object', found: shown(entry) })];
    const written = Object.keys(entry);
    const strange = written.filter((key) => !keys.includes(key));
    const hasEdge = written.some((key) => key !== 'points' && keys.includes(key));
    const missing = [...(hasEdge ? [] : [keys.slice(0, -1).join(' | ')]), ...(written.includes('points') ? [] : ['points'])];
    const types = written.filter((key) => keys.includes(key)).flatMap((key) => typeIssues(entry[key], key === 'fact' ? key : 'number', [...path, place, key]));
    return [...types, ...strange.map((key) => issue('unknown-key', [...path, place, key], { key, suggestion: suggest(key, keys) ?? keys.join(' | ') })), ...missing.map((key) => issue('missing-key', [...path, place], { key }))];
  });
}

/** Figures that cannot be counted with: NaN and infinity, which code can write, and what is too large or too fine for any figure. */
function endlessIssues(rule: Rule, path: Path): Issue[] {
  return Object.entries(rule).flatMap(([key, value]) =>
    numbersIn(value)
      .filter((number) => !isFigure(number))
      .map((number) => issue('bad-type', [...path, key], { expected: 'figure', found: String(number) })),
  );
}

const LARGEST = 1e12;
const FINEST = 1e-6;

function isFigure(number: number): boolean {
  return number === 0 || (Math.abs(number) >= FINEST && Math.abs(number) <= LARGEST);
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Amounts in points are written to the hundredth; finer ones would be rounded behind the reader's back. */
function fineness(rule: Rule, parameters: Readonly<Record<string, Parameter>>, path: Path): Issue[] {
  const values = Object.entries(rule).filter(([key]) => isAmount(parameters[key]));
  return values.flatMap(([key, value]) =>
    amountsIn(value)
      .filter((amount) => 100n % fraction(amount).d !== 0n || amount > MOST_POINTS)
      .map((amount) => faultIssue(path, key, amount > MOST_POINTS ? 'beyond-full-points' : 'too-fine', amount)),
  );
}

const AMOUNTS = ['points', 'bands', 'items', 'options', 'levels'];

/** True where a parameter holds amounts of points. */
export function isAmount(parameter: Parameter | undefined): boolean {
  return parameter !== undefined && AMOUNTS.includes(parameter.type);
}

function amountsIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  // Entries of a list are asked for their points, and shapes were checked before.
  const parts = Array.isArray(value) ? value.map((each: unknown) => (Object(each) as Readonly<Record<string, unknown>>)['points']) : Object.values(Object(value) as object);
  return parts.flatMap(amountsIn);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
