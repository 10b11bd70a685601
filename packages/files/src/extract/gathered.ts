import { unitOf, VILLAGES, type Fact, type FoundMention, type Framework } from '@fazhi/core';
import type { Conflict, Extraction, ExtractedFact, ExtractWarning, FactPlace, FactValue, Omission } from './extraction.js';

/** A mention and where it stands. */
export interface Sighting {
  readonly mention: FoundMention;
  readonly place: FactPlace;
}

type Gathered = Pick<Extraction, 'facts' | 'conflicts' | 'warnings'>;

/** Sightings of one fact together: those that agree with all their places, those that do not as a conflict. */
export function gathered(framework: Framework, sightings: readonly Sighting[]): Gathered {
  const byFact = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const others = byFact.get(sighting.mention.fact);
    if (others === undefined) byFact.set(sighting.mention.fact, [sighting]);
    else others.push(sighting);
  }
  const facts: ExtractedFact[] = [];
  const conflicts: Conflict[] = [];
  const warnings: ExtractWarning[] = [];
  const villages = villagesIn(framework, byFact.get(VILLAGES) ?? []);
  for (const [id, fact] of Object.entries(framework.facts)) {
    const found = oneFact(id, fact, byFact.get(id) ?? [], villages);
    warnings.push(...found.warnings);
    if (found.fact !== undefined) facts.push(found.fact);
    if (found.conflict !== undefined) conflicts.push(found.conflict);
  }
  return { facts, conflicts, warnings };
}

function villagesIn(framework: Framework, sightings: readonly Sighting[]): number | undefined {
  const fact = framework.facts[VILLAGES];
  const value = fact === undefined ? undefined : oneFact(VILLAGES, fact, sightings, undefined).fact?.value;
  return typeof value === 'number' ? value : undefined;
}

interface Valued {
  readonly sighting: Sighting;
  readonly value: Span | string | true;
}

interface Span {
  readonly low: number;
  readonly high: number;
}

interface Found {
  readonly fact?: ExtractedFact;
  readonly conflict?: Conflict;
  readonly warnings: readonly ExtractWarning[];
}

function oneFact(id: string, fact: Fact, sightings: readonly Sighting[], villages: number | undefined): Found {
  const warnings: ExtractWarning[] = [];
  const valued: Valued[] = [];
  for (const sighting of sightings) {
    const value = valueOf(fact, sighting.mention, villages);
    if (typeof value === 'object' && 'reason' in value) warnings.push({ reason: value.reason, fact: id, label: fact.label, place: sighting.place });
    else valued.push({ sighting, value });
  }
  if (valued.length === 0) return { warnings };
  const value = agreed(fact, valued);
  if (value === undefined) return { warnings, conflict: { fact: id, label: fact.label, said: distinct(fact, valued) } };
  const isBound = typeof value === 'object' && ('atLeast' in value || 'atMost' in value);
  // Each item of a checklist is a statement of its own, so the least sure one decides.
  const sayings = valued.map(({ sighting: { mention } }) => mention);
  const isCertain = (item: string | undefined): boolean => sayings.some((mention) => mention.item === item && mention.sure === 'certain');
  const sure = sayings.every(({ item }) => isCertain(item)) ? 'certain' : 'likely';
  return { warnings, fact: { fact: id, label: fact.label, value, unit: unitFor(fact), approximate: isBound, sure, places: placesOf(valued) } };
}

function unitFor(fact: Fact): ExtractedFact['unit'] {
  return fact.kind === 'villages' && fact.each === 'count' ? (fact.unit ?? unitOf(fact)) : unitOf(fact);
}

function valueOf(fact: Fact, { value }: FoundMention, villages: number | undefined): Valued['value'] | { readonly reason: Omission } {
  if (value.kind === 'day') return `${value.year}-${two(value.month)}-${two(value.day)}`;
  if (value.kind === 'yes') {
    if (fact.kind !== 'villages') return true;
    return villages === undefined ? { reason: 'villages-unknown' } : { low: villages, high: villages };
  }
  if (value.about || (fact.kind === 'villages' && value.low !== value.high)) return { reason: 'about' };
  const isWhole = [value.low, value.high].every((bound) => !Number.isFinite(bound) || Number.isInteger(bound));
  return fact.kind !== 'number' && !isWhole ? { reason: 'not-whole' } : { low: value.low, high: value.high };
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** The one value that all sightings allow: a bound beside an exact figure within it is that figure. */
function agreed(fact: Fact, valued: readonly Valued[]): FactValue | undefined {
  if (fact.kind === 'checklist') return Object.fromEntries(Object.keys(fact.items).flatMap((item) => (valued.some(({ sighting }) => sighting.mention.item === item) ? [[item, true]] : [])));
  const [first] = valued;
  if (first === undefined) return undefined;
  if (typeof first.value !== 'object') return valued.every(({ value }) => value === first.value) ? first.value : undefined;
  const spans = valued.flatMap(({ value }) => (typeof value === 'object' ? [value] : []));
  const [low, high] = [Math.max(...spans.map((span) => span.low)), Math.min(...spans.map((span) => span.high))];
  return low > high ? undefined : written(fact, { low, high });
}

/** As a submission writes it. */
function written(fact: Fact, { low, high }: Span): FactValue | undefined {
  if (low === high) return fact.kind === 'villages' && fact.each === 'count' ? { total: low } : low;
  if (high === Infinity) return { atLeast: low };
  return low === -Infinity ? { atMost: high } : { atLeast: low, atMost: high };
}

function distinct(fact: Fact, valued: readonly Valued[]): Conflict['said'] {
  const seen = new Set<string>();
  return valued.flatMap(({ value, sighting }) => {
    const said = typeof value === 'object' ? (written(fact, value) ?? '') : value;
    const key = JSON.stringify(said);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ value: said, place: sighting.place }];
  });
}

/** Each sentence once; each item of a checklist once in it. */
function placesOf(valued: readonly Valued[]): readonly FactPlace[] {
  const places = new Map<string, FactPlace>();
  for (const { sighting } of valued) {
    const { item } = sighting.mention;
    const key = `${sighting.place.paragraph} ${sighting.place.sentence} ${item ?? ''}`;
    if (!places.has(key)) places.set(key, item === undefined ? sighting.place : { ...sighting.place, item });
  }
  return [...places.values()];
}
