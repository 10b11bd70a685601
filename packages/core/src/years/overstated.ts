import { assess } from '../assess.js';
import { frameworkFor } from '../class-of.js';
import { byCodePoints } from '../compare/groups.js';
import type { Framework } from '../framework.js';
import { scoreNow, type ScoreNow } from '../plan/simulate.js';
import { sumPoints } from '../points.js';
import type { Submission } from '../submission.js';
import type { Text } from '../text.js';
import { besideIn, type IndicatorBeside, type Stand } from './beside.js';
import { correctedFacts, type CorrectedFacts } from './corrected.js';

/** One town's own figures beside the reviewer's. */
export interface TownBeside extends CorrectedFacts {
  readonly town: string;
  readonly year: number | null;
  /** By the town's own figures. */
  readonly self: ScoreNow;
  /** By the reviewer's figures where there are some, otherwise by the town's. */
  readonly verified: ScoreNow;
  /** Points that the own figures give more, over its indicators; points they give less; the one less the other. */
  readonly above: number;
  readonly below: number;
  readonly net: number;
  /** Only those that read a fact for which a reviewer gave a figure, in the order of the framework. */
  readonly indicators: readonly IndicatorBeside[];
}

/** One indicator over all towns. */
export interface IndicatorBesideSum extends Readonly<Record<Stand, number>> {
  readonly id: string;
  readonly title: Text;
  /** Sum of the differences, in points; positive where own figures give more. */
  readonly points: number;
}

/** Own figures beside verified ones over many towns. */
export interface Overstated {
  /** Largest net difference first, then by name. */
  readonly towns: readonly TownBeside[];
  /** Names of towns for which no reviewer gave a figure, in the order given. */
  readonly unverified: readonly string[];
  /** Largest sum of points first, then in the order of the framework. */
  readonly indicators: readonly IndicatorBesideSum[];
  readonly total: {
    readonly above: number;
    readonly below: number;
    readonly net: number;
    /** How many facts a reviewer found higher than reported, lower, otherwise different, or as reported. */
    readonly facts: { readonly up: number; readonly down: number; readonly other: number; readonly agreed: number };
  };
}

/**
 * Sets what towns reported beside what reviewers found (自评与核查). A difference is something to verify, nothing more: figures
 * differ for many reasons. Gates and the policy for corrected figures (不实从重) count as they do in the score.
 *
 * @param framework - one for all; each town by the variant of its class.
 * @param submissions - as `readSubmission` gives them, in any order.
 */
export function overstated(framework: Framework, submissions: readonly Submission[]): Overstated {
  const isVerified = ({ facts }: Submission): boolean => Object.values(facts).some((fact) => fact.state === 'given' && fact.verified !== undefined);
  const towns = submissions.filter(isVerified).map((submission) => townBeside(framework, submission));
  const facts = towns.flatMap((town) => town.corrected);
  const count = (direction: string): number => facts.filter((fact) => fact.direction === direction).length;
  return {
    towns: towns.sort((a, b) => b.net - a.net || byCodePoints(a.town, b.town)),
    unverified: submissions.filter((submission) => !isVerified(submission)).map(({ town }) => town.name),
    indicators: sumsOver(framework, towns),
    total: {
      above: sumPoints(towns.map(({ above }) => above)),
      below: sumPoints(towns.map(({ below }) => below)),
      net: sumPoints(towns.map(({ net }) => net)),
      facts: { up: count('up'), down: count('down'), other: count('other'), agreed: towns.reduce((sum, { agreed }) => sum + agreed, 0) },
    },
  };
}

function townBeside(framework: Framework, submission: Submission): TownBeside {
  const held = frameworkFor(framework, submission);
  const [self, verified] = [assess(framework, submission), assess(framework, submission, { values: 'best' })];
  const indicators = besideIn(held, submission, self, verified);
  const differences = indicators.map(({ difference }) => difference ?? 0);
  const above = sumPoints(differences.filter((points) => points > 0));
  const below = sumPoints(differences.filter((points) => points < 0).map((points) => -points));
  return {
    town: submission.town.name,
    year: submission.year ?? null,
    self: scoreNow(self),
    verified: scoreNow(verified),
    above,
    below,
    net: sumPoints([above, -below]),
    indicators,
    ...correctedFacts(held, submission),
  };
}

function sumsOver(framework: Framework, towns: readonly TownBeside[]): IndicatorBesideSum[] {
  const sums = Object.values(framework.indicators).flatMap(({ id, title }) => {
    const found = towns.flatMap(({ indicators }) => indicators.filter((each) => each.id === id));
    const count = (stand: Stand): number => found.filter((each) => each.stand === stand).length;
    const points = sumPoints(found.map(({ difference }) => difference ?? 0));
    return found.length === 0 ? [] : [{ id, title, above: count('above'), below: count('below'), agrees: count('agrees'), 'not-comparable': count('not-comparable'), points }];
  });
  return sums.sort((a, b) => b.points - a.points);
}
