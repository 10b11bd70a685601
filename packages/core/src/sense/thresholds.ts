import type { Measure } from '../measure.js';
import type { Rule } from '../rules/index.js';
import { isOfOneUnit, isToldInPercent, measureRange, type Range, type SoundFacts } from './range.js';

/** A figure of a rule that the town's own is held against. */
interface Threshold {
  /** Keys below the rule. */
  readonly path: readonly (string | number)[];
  readonly value: number;
}

/** What a rule holds a figure against, and which figures there can be. */
export interface Scale {
  readonly range: Range;
  /** People read it in per cent, the rule as a share. */
  readonly isShare: boolean;
  /** From here up a share without end is taken for per cent; null where so many for each is possible. */
  readonly mostShare: number | null;
  readonly thresholds: readonly Threshold[];
  /** Size of one unit, where the rule counts in units. */
  readonly per?: number;
}

/** A ratio of ten, that is 1000 %, of one and the same unit. */
const MOST_RATIO = 10;
/** A change against one's own mean by 500 %. */
const MOST_CHANGE = 5;

/** The scale of a rule; undefined for rules that look a figure up or count by themselves. */
export function scaleOf(rule: Rule, lookup: SoundFacts): Scale | undefined {
  switch (rule.kind) {
    case 'all-or-nothing':
      return measured(rule.of, lookup, given(rule, ['atLeast', 'atMost']));
    case 'bands':
      return measured(rule.of, lookup, rule.bands.map((band, place) => ('atLeast' in band ? { path: ['bands', place, 'atLeast'], value: band.atLeast } : { path: ['bands', place, 'atMost'], value: band.atMost })));
    case 'linear':
      return measured(rule.of, lookup, given(rule, ['floor', 'target']));
    case 'deduction':
      return { ...measured(rule.of, lookup, given(rule, ['target'])), per: rule.per ?? 1 };
    case 'over-fulfilment':
      return { ...measured(rule.of, lookup, given(rule, ['target'])), per: rule.per ?? 1 };
    case 'village-share':
      return { range: { low: 0, high: 1 }, isShare: true, mostShare: null, thresholds: given(rule, ['target']) };
    case 'history': {
      const isShare = rule.change === 'rate' || isToldInPercent({ fact: rule.fact }, lookup);
      const range = rule.change === 'rate' ? { low: -1, high: Infinity } : spanOf(measureRange({ fact: rule.fact }, lookup));
      return { range, isShare, mostShare: MOST_CHANGE, thresholds: given(rule, ['floor', 'target']) };
    }
    case 'peers': {
      const isPosition = rule.against === 'rank' || rule.against === 'min-max';
      const range = isPosition ? { low: 0, high: 1 } : spanOf(measureRange(rule.of, lookup));
      return { range, isShare: isPosition || isToldInPercent(rule.of, lookup), mostShare: MOST_RATIO, thresholds: given(rule, ['floor', 'target']) };
    }
    case 'award':
    case 'checklist':
    case 'choice':
    case 'deadline':
    case 'judged':
      return undefined;
  }
}

function measured(measure: Measure, lookup: SoundFacts, thresholds: readonly Threshold[]): Scale {
  return { range: measureRange(measure, lookup), isShare: isToldInPercent(measure, lookup), mostShare: isOfOneUnit(measure, lookup) ? MOST_RATIO : null, thresholds };
}

/** Parameters that are written. */
function given<K extends string>(rule: Readonly<Partial<Record<K, number>>>, keys: readonly K[]): Threshold[] {
  return keys.flatMap((key) => {
    const value = rule[key];
    return value === undefined ? [] : [{ path: [key], value }];
  });
}

/** How far two values of a range can be apart, either way. */
function spanOf({ low, high }: Range): Range {
  return { low: low - high, high: high - low };
}
