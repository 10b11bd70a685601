import { parseDay } from '../calendar.js';
import type { Framework } from '../framework.js';
import { issue, type Issue, type Place } from '../issue.js';
import { unknownKeys } from '../plugin-issues.js';
import type { FactReports, Submission } from '../submission.js';
import { suggest } from '../suggest.js';
import { isRecord, own, show, type Path } from './context.js';
import { crossChecks } from './cross-checks.js';
import { readFacts } from './facts.js';
import { readShortfalls, readSteps } from './plans.js';
import { stepChecks } from './step-checks.js';

export interface ReadOptions {
  /** Where a path stands in the file, for messages with line and column. */
  readonly placeOf?: (path: Path) => Place | undefined;
  /** Date of the facts, `yyyy-mm-dd`; later dates are refused. */
  readonly asOf?: string;
}

/** A submission where it could be read, and everything that was wrong or was tidied up. */
export interface ReadResult {
  /** Undefined when there are errors. */
  readonly submission: Submission | undefined;
  /** All problems at once, in the order of the file. */
  readonly issues: readonly Issue[];
}

const KEYS = ['fazhi', 'framework', 'town', 'year', 'facts', 'earlier', 'shortfalls', 'nextSteps'];

/**
 * Reads a town's submission (自评材料) from plain data as YAML or JSON gives it, checked against a framework. Nothing is
 * guessed: what cannot be read is reported with what is, what should be and what to do; what is left empty stays unknown.
 */
export function readSubmission(framework: Framework, data: unknown, options: ReadOptions = {}): ReadResult {
  const issues: Issue[] = [];
  const add = (problem: Issue): void => {
    const place = options.placeOf?.(problem.path);
    issues.push(place === undefined ? problem : { ...problem, place });
  };
  if (!isRecord(data)) {
    add(issue('bad-type', [], { expected: 'object', found: show(data) }));
    return { submission: undefined, issues };
  }
  const submission = readAll(framework, data, add, options.asOf === undefined ? undefined : parseDay(options.asOf));
  for (const problem of [...crossChecks(framework, submission, (id) => factPath(data, id)), ...stepChecks(framework, submission)]) add(problem);
  return { submission: issues.some(({ severity }) => severity === 'error') ? undefined : submission, issues };
}

type Add = (problem: Issue) => void;
type Data = Readonly<Record<string, unknown>>;

function readAll(framework: Framework, data: Data, add: Add, asOf: number | undefined): Submission {
  for (const problem of unknownKeys(data, KEYS, [])) add(problem);
  checkEdition(framework, own(data, 'framework'), add);
  const town = readTown(framework, own(data, 'town'), add);
  const year = readYear(own(data, 'year'), ['year'], add);
  const context = { framework, add, asOf, villages: town.villages };
  return {
    town,
    ...(year === undefined ? {} : { year }),
    facts: readFacts(context, own(data, 'facts'), ['facts']),
    earlier: readEarlier(own(data, 'earlier'), (written, path) => readFacts(context, written, path), add),
    shortfalls: readShortfalls(framework, own(data, 'shortfalls'), add),
    nextSteps: readSteps({ framework, add, ...(year === undefined ? {} : { year }), ...(town.villages === undefined ? {} : { villages: town.villages }) }, own(data, 'nextSteps')),
  };
}

function checkEdition(framework: Framework, written: unknown, add: Add): void {
  const known: readonly unknown[] = [undefined, null, framework.edition, framework.id, ...(framework.spec.basedOn ?? [])];
  if (known.includes(written)) return;
  add(issue('wrong-edition', ['framework'], { found: show(written), expected: framework.edition }));
}

function readTown(framework: Framework, written: unknown, add: Add): Submission['town'] {
  const record: Data = typeof written === 'string' ? { name: written } : isRecord(written) ? written : {};
  for (const problem of unknownKeys(record, ['name', 'class', 'villages'], ['town'])) add(problem);
  const name = own(record, 'name');
  if (typeof name !== 'string' || name.trim() === '') add(issue('missing-key', ['town'], { key: 'name' }));
  const said = own(record, 'class');
  const known = framework.classes.map(({ id }) => id);
  const isClass = typeof said === 'string' && known.includes(said);
  if (said !== undefined && said !== null && !isClass) add(issue('unknown-class', ['town', 'class'], { id: String(said), suggestion: suggest(String(said), known), classes: known.join(' | ') }));
  const villages = readNames(own(record, 'villages'), add);
  return { name: typeof name === 'string' ? name.trim() : '', ...(isClass ? { class: said } : {}), ...(villages === undefined ? {} : { villages }) };
}

function readNames(written: unknown, add: Add): readonly string[] | undefined {
  if (written === undefined || written === null) return undefined;
  const names = Array.isArray(written) ? written.filter((name) => typeof name === 'string') : [];
  if (!Array.isArray(written) || names.length < written.length) add(issue('bad-type', ['town', 'villages'], { expected: 'list', found: show(written) }));
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (twice !== undefined) add(issue('clashing-id', ['town', 'villages'], { id: twice }));
  return names;
}

function readYear(written: unknown, path: Path, add: Add): number | undefined {
  if (written === undefined || written === null) return undefined;
  const year = typeof written === 'string' ? Number(written.replace(/年(度)?$/, '')) : written;
  if (typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year <= 2100) return year;
  add(issue('bad-type', path, { expected: 'year', found: show(written) }));
  return undefined;
}

/** `earlier: {2024: {facts}, 2023: {facts}}`, nearest year first in the result. */
function readEarlier(written: unknown, read: (facts: unknown, path: Path) => FactReports, add: Add): Submission['earlier'] {
  if (written === undefined || written === null) return [];
  if (!isRecord(written)) {
    add(issue('bad-type', ['earlier'], { expected: 'object', found: show(written) }));
    return [];
  }
  const seen = new Set<number>();
  const years = Object.keys(written).flatMap((key) => {
    const year = readYear(key, ['earlier', key], add);
    if (year === undefined) return [];
    if (seen.has(year)) add(issue('clashing-id', ['earlier', key], { id: key }));
    seen.add(year);
    return [{ year, facts: read(own(written, key), ['earlier', key]) }];
  });
  return years.sort((a, b) => b.year - a.year);
}

/** The path at which a fact was written: nested by plugin or as a full id. */
function factPath(data: Data, id: string): Path {
  const facts = own(data, 'facts');
  if (isRecord(facts) && Object.hasOwn(facts, id)) return ['facts', id];
  const dot = id.indexOf('.');
  return ['facts', id.slice(0, dot), id.slice(dot + 1)];
}
