import { unitOf, type Fact } from '../fact.js';
import { factsOf, isShare, termsOf, type Measure } from '../measure.js';

/** Every value that a figure can have; ends may be infinite. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Facts by the ids that a sound rule writes: each is there. */
export interface SoundFacts {
  fact(id: string): Fact;
}

const FREE: Range = { low: 0, high: Infinity };

/** Values of a fact in the unit in which people write it: per cent from 0 to 100. */
export function writtenRange(fact: Fact): Range {
  switch (fact.kind) {
    case 'number':
      return { low: fact.min ?? 0, high: fact.max ?? (fact.percent === true ? 100 : Infinity) };
    case 'flag':
      return { low: 0, high: 1 };
    default:
      return FREE;
  }
}

/** Values of a fact as rules see it: a percentage as a share. */
function factRange(fact: Fact): Range {
  const { low, high } = writtenRange(fact);
  return isPercent(fact) ? { low: low / 100, high: high / 100 } : { low, high };
}

function isPercent(fact: Fact): boolean {
  return fact.kind === 'number' && fact.percent === true;
}

/** Values of a measure made of facts that exist. A part is never more than its whole, where the facts say that it is one. */
export function measureRange(measure: Measure, lookup: SoundFacts): Range {
  if ('fact' in measure) return rangeOf(measure.fact, lookup);
  if ('sum' in measure) return measure.sum.map((id) => rangeOf(id, lookup)).reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }));
  if ('villages' in measure) return { low: 0, high: 1 };
  if ('difference' in measure) {
    const [from, less] = measure.difference;
    const [a, b] = [rangeOf(from, lookup), rangeOf(less, lookup)];
    return { low: isPartOf(less, from, lookup) ? 0 : a.low - b.high, high: a.high - b.low };
  }
  const [parts, wholes] = [termsOf(measure.ratio[0]), termsOf(measure.ratio[1])];
  const low = parts.every((id) => rangeOf(id, lookup).low >= 0) ? 0 : -Infinity;
  const isBounded = parts.every((id) => wholes.some((whole) => id === whole || isPartOf(id, whole, lookup)));
  return { low, high: isBounded ? parts.length : Infinity };
}

function rangeOf(id: string, lookup: SoundFacts): Range {
  return factRange(lookup.fact(id));
}

function isPartOf(part: string, whole: string, lookup: SoundFacts): boolean {
  const fact = lookup.fact(part);
  if (fact.kind !== 'count' || fact.partOf === undefined) return false;
  // A fact names its whole as its own plugin does, where there is no dot.
  const plugin = fact.partOf.includes('.') ? '' : part.slice(0, part.indexOf('.') + 1);
  return lookup.fact(plugin + fact.partOf) === lookup.fact(whole);
}

/** True where people read the measure in per cent and rules read it as a share: 95% is 0.95. */
export function isToldInPercent(measure: Measure, lookup: SoundFacts): boolean {
  if (isShare(measure)) return true;
  return factsOf(measure).some((id) => isPercent(lookup.fact(id)));
}

/** True where both sides of a ratio count the same: persons of persons, cases of cases. Then it is a share, never so many for each. */
export function isOfOneUnit(measure: Measure, lookup: SoundFacts): boolean {
  if (!('ratio' in measure)) return true;
  const units = measure.ratio.flatMap(termsOf).map((id) => unitOf(lookup.fact(id)).zh.trim());
  return new Set(units).size === 1;
}
