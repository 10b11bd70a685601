import { areasInUse } from '../areas-in-use.js';
import { classFor, classOf, variantOf } from '../class-of.js';
import { resultOf, type AssessOptions } from '../assess.js';
import { checkScoring } from '../doors.js';
import { byteAt, figureAt } from '../engine/at.js';
import { KNOWN, UNPROVEN } from '../engine/table.js';
import { standingColumns } from '../engine/tally.js';
import type { Framework } from '../framework.js';
import type { Submission } from '../submission.js';
import { submissionAt } from '../table/submission-at.js';
import type { Assessments, StandingColumns } from './assessments.js';
import { absentIn, standingsIn } from './indicator.js';
import { joined, joinedSpans, joinedStandings, type Piece } from './join.js';
import { isTable, scorePart, type Part, type Towns } from './part.js';
import { NO_GRADE, totalsOf, type Totals } from './totals.js';

/**
 * Scores many towns at once, columns in and columns out, by the engine that scores a single one: the same hundredths. Rules
 * that hold a town against others are decided here, class by class.
 *
 * @param framework - a checked framework; for each town the variant of its class holds.
 * @throws DefinitionError for something that is no framework, or for options that do not exist.
 * @param towns - submissions as `readSubmission` gives them, or a table of facts; a table's figures are the towns' own.
 */
export function assessAll(framework: Framework, towns: Towns, options: AssessOptions = {}): Assessments {
  checkScoring(framework, options);
  const values = options.values ?? 'self';
  const names = isTable(towns) ? towns.towns : towns.map(({ town }) => town.name);
  const classes = classesOf(framework, towns);
  const parts = partsOf(framework, towns, classes, values);
  const pieces = parts.map((part): Piece<Totals> => ({ rows: part.rows, of: totalsOf(part) }));
  const count = names.length;
  const places = placesIn(parts, count);
  return {
    framework,
    values,
    asOf: options.asOf ?? null,
    towns: names,
    classes,
    years: isTable(towns) ? names.map(() => towns.year ?? null) : towns.map(({ year }) => year ?? null),
    total: joinedStandings(pieces, count, ({ total }) => standingColumns(total)),
    areas: areasInUse(framework).map(({ id, title }) => ({ id, title, standing: joinedStandings(pieces, count, ({ areas }) => standingOfArea(areas, id)) })),
    bonus: joinedSpans(pieces, count, ({ bonus }) => bonus),
    deductions: joinedSpans(pieces, count, ({ deductions }) => deductions),
    score: joinedSpans(pieces, count, ({ score }) => score),
    grades: { best: joined(pieces, new Uint8Array(count).fill(NO_GRADE), ({ grades }) => grades.best), worst: joined(pieces, new Uint8Array(count).fill(NO_GRADE), ({ grades }) => grades.worst) },
    peers: parts.flatMap(({ class: town, peers }) => peers.map((group) => (town === undefined ? group : { ...group, class: town }))),
    indicator: (id) => joinedStandings(piecesOf(framework, parts, id, standingsIn), count, (standing) => standing),
    absent: (id) => joined(piecesOf(framework, parts, id, absentIn), new Uint8Array(count), (column) => column),
    assessment: (town) => assessmentAt(framework, towns, places(town), town, options),
  };
}

function classesOf(framework: Framework, towns: Towns): readonly (string | undefined)[] {
  if (!isTable(towns)) return towns.map((submission) => classOf(framework, submission));
  if (framework.classes.length === 0) return new Array<undefined>(towns.towns.length).fill(undefined);
  const people = towns.facts['town.population'];
  return towns.towns.map((name, town) => {
    const said = towns.classes?.[town];
    // A class does not wait for evidence.
    const isKnown = people !== undefined && [KNOWN, UNPROVEN].includes(byteAt(people.state, town)) && figureAt(people.low, town) === figureAt(people.high, town);
    return classFor(framework, { name, ...(said === undefined ? {} : { class: said }), ...(isKnown ? { people: figureAt(people.low, town) } : {}) });
  });
}

function partsOf(framework: Framework, towns: Towns, classes: readonly (string | undefined)[], values: Assessments['values']): Part[] {
  const counts = new Map<string | undefined, number>();
  for (const each of classes) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].map(([each, count]) => ({
    ...(each === undefined ? {} : { class: each }),
    ...scorePart(variantOf(framework, each), towns, rowsOf(classes, each, count), counts.size === 1, values),
  }));
}

/** Places of the towns of one class. */
function rowsOf(classes: readonly (string | undefined)[], wanted: string | undefined, count: number): Int32Array {
  const rows = new Int32Array(count);
  let found = 0;
  for (let town = 0; town < classes.length; town += 1) if (classes[town] === wanted) rows[found++] = town;
  return rows;
}

function standingOfArea(areas: Totals['areas'], id: string): StandingColumns | undefined {
  const area = areas.find((each) => each.id === id);
  return area === undefined ? undefined : standingColumns(area.sums);
}

/** What each class has of one indicator; undefined where the class leaves it out. */
function piecesOf<T>(framework: Framework, parts: readonly Part[], id: string, of: (part: Part, id: string) => T | undefined): Piece<T | undefined>[] {
  const isKnown = [framework, ...Object.values(framework.variants)].some(({ indicators }) => Object.hasOwn(indicators, id));
  if (!isKnown) throw new RangeError(`no such indicator: ${id}`);
  return parts.map((part) => ({ rows: part.rows, of: of(part, id) }));
}

/** A town among those of its class. */
interface Place {
  readonly part: Part;
  readonly town: number;
}

/** Finds the place of any town without searching; the way to each is laid once, when the first is asked for. */
function placesIn(parts: readonly Part[], count: number): (town: number) => Place {
  let ways: { readonly part: Int32Array; readonly place: Int32Array } | undefined;
  return (town) => {
    ways ??= waysTo(parts, count);
    const part = parts[ways.part[town] ?? -1];
    if (part === undefined) throw new RangeError(`no town at ${town}`);
    return { part, town: ways.place[town] as number };
  };
}

function waysTo(parts: readonly Part[], count: number): { readonly part: Int32Array; readonly place: Int32Array } {
  const ways = { part: new Int32Array(count), place: new Int32Array(count) };
  parts.forEach(({ rows }, part) => {
    rows.forEach((row, place) => {
      ways.part[row] = part;
      ways.place[row] = place;
    });
  });
  return ways;
}

function assessmentAt(framework: Framework, towns: Towns, place: Place, town: number, options: AssessOptions): ReturnType<Assessments['assessment']> {
  const { part } = place;
  const submission = isTable(towns) ? submissionAt(framework, towns, town) : (towns[town] as Submission);
  return resultOf(framework, part.class, { ...part, submission, values: options.values ?? 'self', town: place.town }, options.asOf);
}
