import { classFor, classOf, variantOf } from '../class-of.js';
import { resultOf, type AssessOptions } from '../assess.js';
import { byteAt, figureAt } from '../engine/at.js';
import { KNOWN, UNPROVEN } from '../engine/table.js';
import { levelOf, sumsOf, type Sums } from '../engine/sums-of-levels.js';
import { standingColumns, throughGate } from '../engine/tally.js';
import type { Framework } from '../framework.js';
import type { Submission } from '../submission.js';
import { submissionAt } from '../table/submission-at.js';
import type { Assessments, StandingColumns } from './assessments.js';
import { isTable, scorePart, type Part, type Towns } from './part.js';
import { areaGate, NO_GRADE, totalsOf, type Totals } from './totals.js';
import { joined, joinedSpans, joinedStandings, type Piece } from './join.js';

/**
 * Scores many towns at once, columns in and columns out, by the engine that scores a single one: the same hundredths. Rules
 * that hold a town against others are decided here, class by class.
 *
 * @param framework - a checked framework; for each town the variant of its class holds.
 * @param towns - submissions as `readSubmission` gives them, or a table of facts; a table's figures are the towns' own.
 */
export function assessAll(framework: Framework, towns: Towns, options: AssessOptions = {}): Assessments {
  const values = options.values ?? 'self';
  const names = isTable(towns) ? towns.towns : towns.map(({ town }) => town.name);
  const classes = classesOf(framework, towns);
  const parts = partsOf(framework, towns, classes, values);
  const pieces = parts.map((part): Piece<Totals> => ({ rows: part.rows, of: totalsOf(part) }));
  const count = names.length;
  return {
    framework,
    values,
    asOf: options.asOf ?? null,
    towns: names,
    classes,
    years: isTable(towns) ? names.map(() => towns.year ?? null) : towns.map(({ year }) => year ?? null),
    total: joinedStandings(pieces, count, ({ total }) => standingColumns(total)),
    areas: areaIds(framework).map((id) => ({ id, standing: joinedStandings(pieces, count, ({ areas }) => standingOfArea(areas, id)) })),
    bonus: joinedSpans(pieces, count, ({ bonus }) => bonus),
    deductions: joinedSpans(pieces, count, ({ deductions }) => deductions),
    score: joinedSpans(pieces, count, ({ score }) => score),
    grades: { best: joined(pieces, new Uint8Array(count).fill(NO_GRADE), ({ grades }) => grades.best), worst: joined(pieces, new Uint8Array(count).fill(NO_GRADE), ({ grades }) => grades.worst) },
    peers: parts.flatMap(({ class: town, peers }) => peers.map((group) => (town === undefined ? group : { ...group, class: town }))),
    indicator: (id) => indicatorColumns(framework, parts, count, id),
    assessment: (town) => assessmentAt(framework, towns, parts, town, options),
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
  const rows = new Map<string | undefined, number[]>();
  classes.forEach((each, town) => {
    const known = rows.get(each);
    if (known === undefined) rows.set(each, [town]);
    else known.push(town);
  });
  return [...rows].map(([each, places]) => ({
    ...(each === undefined ? {} : { class: each }),
    ...scorePart(variantOf(framework, each), towns, Int32Array.from(places), rows.size === 1, values),
  }));
}

/** Every area that some class has, in the order of the framework. */
function areaIds({ spec }: Framework): string[] {
  return spec.areas.map(({ id }) => id);
}

function standingOfArea(areas: Totals['areas'], id: string): StandingColumns | undefined {
  const area = areas.find((each) => each.id === id);
  return area === undefined ? undefined : standingColumns(area.sums);
}

function indicatorColumns(framework: Framework, parts: readonly Part[], count: number, id: string): StandingColumns {
  const isKnown = [framework, ...Object.values(framework.variants)].some(({ indicators }) => Object.hasOwn(indicators, id));
  if (!isKnown) throw new RangeError(`no such indicator: ${id}`);
  const pieces = parts.map((part): Piece<StandingColumns | undefined> => ({ rows: part.rows, of: indicatorIn(part, id) }));
  return joinedStandings(pieces, count, (standing) => standing);
}

function indicatorIn(part: Part, id: string): StandingColumns | undefined {
  const program = part.plan.byId.get(id);
  if (program === undefined) return undefined;
  const sums = sumsOf([program], part.scores)[levelOf(program)] as Sums;
  const gate = program.indicator.part === 'area' ? areaGate(part, program.indicator.area) : undefined;
  if (gate !== undefined) throughGate(sums, gate);
  return standingColumns(sums);
}

function assessmentAt(framework: Framework, towns: Towns, parts: readonly Part[], town: number, options: AssessOptions): ReturnType<Assessments['assessment']> {
  const part = parts.find(({ rows }) => rows.includes(town));
  if (part === undefined) throw new RangeError(`no town at ${town}`);
  const submission = isTable(towns) ? submissionAt(framework, towns, town) : (towns[town] as Submission);
  return resultOf(framework, part.class, { ...part, submission, values: options.values ?? 'self', town: part.rows.indexOf(town) }, options.asOf);
}
