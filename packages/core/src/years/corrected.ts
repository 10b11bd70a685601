import { parseDay } from '../calendar.js';
import { valueWords } from '../explain/fact-words.js';
import { shortOf, type Fact } from '../fact.js';
import type { Framework } from '../framework.js';
import type { Submission } from '../submission.js';
import { fill, type Text } from '../text.js';
import { traceOf, type PlainValue } from '../trace.js';

/** Where the reviewer's figure lies from the town's own: higher (for dates later), lower, or neither. */
export type Direction = 'up' | 'down' | 'other';

/** A fact for which the reviewer's figure is another than the town's own. */
export interface CorrectedFact {
  readonly id: string;
  readonly label: Text;
  readonly direction: Direction;
  readonly self: PlainValue;
  readonly verified: PlainValue;
  /** 持证：自评14人，核查13人，与核查不一致，请核实。 */
  readonly words: Text;
}

/** What a reviewer found about the figures that a town gave itself. */
export interface CorrectedFacts {
  /** In the order of the framework. */
  readonly corrected: readonly CorrectedFact[];
  /** How many facts the reviewer found as reported. */
  readonly agreed: number;
}

/** Holds a town's own figures against the reviewer's, fact by fact; facts that only one of them gives are left out. */
export function correctedFacts({ facts }: Framework, submission: Submission): CorrectedFacts {
  const pairs = Object.entries(facts).flatMap(([id, fact]): CorrectedFact[] => {
    const self = traceOf(id, submission.facts[id], 'self').value;
    const verified = traceOf(id, submission.facts[id], 'verified').value;
    if (self === undefined || verified === undefined) return [];
    return [{ id, label: fact.label, direction: directionOf(fact, self, verified), self, verified, words: wordsOf(fact, self, verified) }];
  });
  const corrected = pairs.filter(({ self, verified }) => JSON.stringify(self) !== JSON.stringify(verified));
  return { corrected, agreed: pairs.length - corrected.length };
}

function wordsOf(fact: Fact, self: PlainValue, verified: PlainValue): Text {
  const [name, own, found] = [shortOf(fact), valueWords(fact, self), valueWords(fact, verified)];
  return fill((say, lang) => {
    return lang === 'zh'
      ? `${say(name)}：自评${say(own)}，核查${say(found)}，与核查不一致，请核实。`
      : `${say(name)}: ${say(own)} by its own account, ${say(found)} by the reviewer's; the two differ, please verify.`;
  });
}

function directionOf(fact: Fact, self: PlainValue, verified: PlainValue): Direction {
  const [own, found] = [extentOf(fact, self), extentOf(fact, verified)];
  if (own === undefined || found === undefined || own.of !== found.of) return 'other';
  const [low, high] = [found.low - own.low, found.high - own.high];
  if (low >= 0 && high >= 0) return low + high > 0 ? 'up' : 'other';
  return low <= 0 && high <= 0 ? 'down' : 'other';
}

/** How much a value says, from `low` to `high`. */
interface Extent {
  /** Rows and a number of villages, say, are no two figures on one scale. */
  readonly of: 'figure' | 'rows' | 'villages' | 'total' | 'items';
  readonly low: number;
  readonly high: number;
}

/** Undefined where a value is no amount: an option, or a date on which nothing was done. */
function extentOf(fact: Fact, value: PlainValue): Extent | undefined {
  const exactly = (of: Extent['of'], amount: number): Extent => ({ of, low: amount, high: amount });
  if (typeof value === 'number') return exactly('figure', value);
  if (typeof value === 'boolean') return fact.kind === 'date' ? undefined : exactly('figure', Number(value));
  if (typeof value === 'string') return dateExtent(value);
  if ('points' in value) return exactly('figure', value.points);
  if ('low' in value) return { of: 'figure', low: value.low, high: value.high ?? Number.MAX_VALUE };
  if ('done' in value) return exactly('items', value.done.length);
  if ('villagesDone' in value) return exactly('villages', value.villagesDone);
  if ('total' in value) return exactly('total', value.total);
  const rows = value.rows.filter((row) => row !== null);
  return rows.length < value.rows.length ? undefined : exactly('rows', rows.reduce((sum, row) => sum + row, 0));
}

function dateExtent(value: string): Extent | undefined {
  const day = parseDay(value);
  return day === undefined ? undefined : { of: 'figure', low: day, high: day };
}
