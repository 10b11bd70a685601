import { optionDay } from '../doors.js';
import { nameKey } from '../characters.js';
import type { Framework } from '../framework.js';
import { issue, type Issue, type Place } from '../issue.js';
import { unknownKeys } from '../plugin-issues.js';
import type { FactReports, Submission } from '../submission.js';
import { suggest } from '../suggest.js';
import { isRecord, own, show, type Path, type ValuesFrom } from './context.js';
import { crossChecks } from './cross-checks.js';
import { editionChecks } from './edition-checks.js';
import { readFacts } from './facts.js';
import { readName, townName, villageName } from './name.js';
import { fromBigInt } from './number.js';
import { plainDataIssues } from './plain-data.js';
import { readShortfalls, readSteps } from './plans.js';
import { stepChecks } from './step-checks.js';
import { isEmpty } from './texts.js';
import { yearOf } from './year.js';

export interface ReadOptions {
  /** Where a path stands in the file, for messages with line and column. */
  readonly placeOf?: (path: Path) => Place | undefined;
  /** Date of the facts, `yyyy-mm-dd`; later dates are refused. */
  readonly asOf?: string;
  /** Where the data were taken from, so that messages say what can be done there: `form` for a form with cells. */
  readonly from?: ValuesFrom;
}

/** A submission where it could be read, and everything that was wrong or was tidied up. */
export interface ReadResult {
  /** Undefined when there are errors. */
  readonly submission: Submission | undefined;
  /** All problems at once, in the order of the file. */
  readonly issues: readonly Issue[];
}

const KEYS = ['$schema', 'fazhi', 'framework', 'town', 'year', 'facts', 'earlier', 'shortfalls', 'nextSteps'];

/**
 * Reads a town's submission (自评材料) from plain data as YAML or JSON gives it, checked against a framework. Nothing is
 * guessed: what cannot be read is reported with what is, what should be and what to do; what is left empty stays unknown.
 *
 * @param data - plain objects, lists, texts, numbers, bigints, booleans and null; a Map, a Date or another instance of a class
 * is reported, as is data nested too deep.
 * @throws DefinitionError where `asOf` is no day written `yyyy-mm-dd`.
 */
export function readSubmission(framework: Framework, data: unknown, options: ReadOptions = {}): ReadResult {
  const asOf = optionDay(options.asOf);
  const issues: Issue[] = [];
  const add = (problem: Issue): void => {
    const place = options.placeOf?.(problem.path);
    issues.push(place === undefined ? problem : { ...problem, place });
  };
  for (const problem of plainDataIssues(data)) add(problem);
  if (issues.length > 0) return { submission: undefined, issues };
  if (!isRecord(data)) {
    add(issue('bad-type', [], { expected: 'object', found: show(data) }));
    return { submission: undefined, issues };
  }
  const submission = readAll(framework, data, add, { asOf, from: options.from });
  for (const problem of [...crossChecks(framework, submission, (id) => factPath(data, id)), ...editionChecks(framework, submission), ...stepChecks(framework, submission)]) add(problem);
  return { submission: issues.some(({ severity }) => severity === 'error') ? undefined : submission, issues };
}

type Add = (problem: Issue) => void;
type Data = Readonly<Record<string, unknown>>;

function readAll(framework: Framework, data: Data, add: Add, how: { readonly asOf: number | undefined; readonly from: ValuesFrom | undefined }): Submission {
  for (const problem of unknownKeys(data, KEYS, [])) add(problem);
  checkFormat(own(data, 'fazhi'), add);
  const schema = own(data, '$schema');
  if (schema !== undefined && schema !== null && typeof schema !== 'string') add(issue('bad-type', ['$schema'], { expected: 'text', found: show(schema) }));
  checkEdition(framework, own(data, 'framework'), add);
  const town = readTown(framework, own(data, 'town'), add);
  const year = readYear(own(data, 'year'), ['year'], add);
  const context = { framework, add, ...how, villages: town.villages };
  return {
    town,
    ...(year === undefined ? {} : { year }),
    facts: readFacts(context, own(data, 'facts'), ['facts']),
    earlier: readEarlier(own(data, 'earlier'), year, (written, path) => readFacts(context, written, path), add),
    shortfalls: readShortfalls(framework, own(data, 'shortfalls'), add),
    nextSteps: readSteps({ framework, add, from: how.from, ...(year === undefined ? {} : { year }), ...(town.villages === undefined ? {} : { villages: town.villages }) }, own(data, 'nextSteps')),
  };
}

function checkEdition(framework: Framework, written: unknown, add: Add): void {
  const known: readonly unknown[] = [undefined, null, framework.edition, framework.id, ...(framework.spec.basedOn ?? [])];
  if (known.includes(written)) return;
  add(issue('wrong-edition', ['framework'], { found: show(written), expected: framework.edition }));
}

/** Formats of submissions that are read: the first is the only one so far. */
const FORMAT = 1;

function checkFormat(written: unknown, add: Add): void {
  const said = fromBigInt(written);
  if (said === undefined || said === null || said === FORMAT || said === String(FORMAT)) return;
  const version = typeof said === 'number' || typeof said === 'string' ? Number(said) : NaN;
  if (Number.isSafeInteger(version) && version > FORMAT) add(issue('newer-format', ['fazhi'], { found: version, known: FORMAT }));
  else add(issue('format-version', ['fazhi'], { found: show(said), known: FORMAT }));
}

function readTown(framework: Framework, written: unknown, add: Add): Submission['town'] {
  const record: Data = isRecord(written) ? written : { name: written };
  for (const problem of unknownKeys(record, ['name', 'class', 'villages'], ['town'])) add(problem);
  const name = readName(own(record, 'name'), townName, ['town'], add);
  const townClass = readClass(framework, own(record, 'class'), add);
  const villages = readNames(own(record, 'villages'), add);
  return { name: name ?? '', ...(townClass === undefined ? {} : { class: townClass }), ...(villages === undefined ? {} : { villages }) };
}

/** A class by its id or title. */
function readClass({ classes }: Framework, written: unknown, add: Add): string | undefined {
  if (isEmpty(written)) return undefined;
  const key = typeof written === 'string' ? nameKey(written) : undefined;
  const found = classes.find(({ id, title }) => key !== undefined && [id, title.zh, title.en].some((name) => nameKey(name) === key));
  const known = classes.map(({ id }) => id);
  if (found === undefined) add(issue('unknown-class', ['town', 'class'], { id: typeof written === 'string' ? written : show(written), suggestion: typeof written === 'string' ? suggest(written, known) : undefined, classes: known.join(' | ') }));
  return found?.id;
}

function readNames(written: unknown, add: Add): readonly string[] | undefined {
  if (written === undefined || written === null) return undefined;
  if (!Array.isArray(written)) {
    add(issue('bad-type', ['town', 'villages'], { expected: 'list', found: show(written) }));
    return undefined;
  }
  const names = new Map<string, string>();
  written.forEach((each: unknown, place) => {
    const name = readName(each, villageName, ['town', 'villages', place], add);
    if (name === undefined) return;
    if (names.has(nameKey(name))) add(issue('clashing-id', ['town', 'villages', place], { id: name }));
    names.set(nameKey(name), name);
  });
  return [...names.values()];
}

function readYear(written: unknown, path: Path, add: Add): number | undefined {
  if (isEmpty(written)) return undefined;
  const year = yearOf(written);
  if (year === undefined) add(issue('bad-type', path, { expected: 'year', found: show(written) }));
  return year;
}

/** `earlier: {2024: {facts}, 2023: {facts}}`, nearest year first in the result. */
function readEarlier(written: unknown, reported: number | undefined, read: (facts: unknown, path: Path) => FactReports, add: Add): Submission['earlier'] {
  if (written === undefined || written === null) return [];
  if (!isRecord(written)) {
    add(issue('bad-type', ['earlier'], { expected: 'object', found: show(written) }));
    return [];
  }
  const seen = new Set<number>();
  const years = Object.keys(written).flatMap((key) => {
    const year = readYear(key, ['earlier', key], add);
    if (isEmpty(key)) add(issue('bad-type', ['earlier', key], { expected: 'year', found: show(key) }));
    if (year === undefined) return [];
    if (seen.has(year)) add(issue('clashing-id', ['earlier', key], { id: key }));
    else if (reported !== undefined && year >= reported) add(issue('year-not-earlier', ['earlier', key], { column: key, found: year, year: reported }));
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
