import type { Assessment, Score, Tally } from '../../src/index.js';
import type { Span, Stand, Verdict } from './judge.js';
import { decimal, hundredths } from './rational.js';

/** Whole hundredths of a printed figure; a figure that is no whole hundredth is refused. */
export function cents(points: number): bigint {
  const exact = decimal(points);
  const units = hundredths(exact, 2);
  if (units * exact.d !== exact.n * 100n) throw new Error(`not in whole hundredths: ${points}`);
  return units;
}

export function standOf(tally: Tally): Stand {
  return { earned: cents(tally.earned), open: cents(tally.open), lost: cents(tally.lost), notApplicable: cents(tally.notApplicable) };
}

/** An assessment in the words of the oracle. */
export function verdictOf(assessment: Assessment): Verdict {
  const results = [...assessment.areas.flatMap(({ indicators }) => indicators), ...assessment.bonus.indicators, ...assessment.deductions.indicators];
  const groups = assessment.areas.flatMap((area) => area.groups.map((group) => [`${area.id}/${group.id}`, standOf(group)] as const));
  return {
    indicators: Object.fromEntries(results.map((result) => [result.id, standOf(result)])),
    areas: Object.fromEntries(assessment.areas.map((area) => [area.id, standOf(area)])),
    groups: Object.fromEntries(groups),
    total: standOf(assessment.total),
    bonus: { low: cents(assessment.bonus.certain), high: cents(assessment.bonus.possible) },
    deductions: { low: cents(assessment.deductions.certain), high: cents(assessment.deductions.possible) },
    gates: assessment.gates.map(({ state }) => state),
    score: spanOf(assessment.score),
    grades: assessment.possibleGrades,
  };
}

function spanOf(score: Score | null): Span | null {
  return score === null ? null : { low: cents(score.low), high: cents(score.high) };
}

/** Every level of an assessment at which points are told, with its name. */
export function tallies(assessment: Assessment): (readonly [string, Tally])[] {
  return [
    ['total', assessment.total],
    ...assessment.areas.flatMap((area) => [
      [area.id, area] as const,
      ...area.groups.map((group) => [`${area.id}/${group.id}`, group] as const),
      ...area.indicators.map((result) => [result.id, result] as const),
    ]),
    ...[...assessment.bonus.indicators, ...assessment.deductions.indicators].map((result) => [result.id, result] as const),
  ];
}

/** What does not add up by hand from the printed figures; none when all is well. */
export function slips(assessment: Assessment): string[] {
  const wrong: string[] = [];
  const check = (name: string, whole: number, ...parts: number[]): void => {
    if (cents(whole) !== parts.reduce((sum, part) => sum + cents(part), 0n)) wrong.push(`${name}: ${parts.join(' + ')} is not ${whole}`);
  };
  for (const [name, tally] of tallies(assessment)) {
    check(name, tally.applicable, tally.earned, tally.open, tally.lost);
    check(name, tally.points, tally.applicable, tally.notApplicable);
  }
  for (const part of ['points', 'applicable', 'earned', 'open', 'lost', 'notApplicable'] as const) {
    check(`total ${part}`, assessment.total[part], ...assessment.areas.map((area) => area[part]));
    for (const area of assessment.areas) check(`${area.id} ${part}`, area[part], ...area.indicators.map((result) => result[part]));
  }
  return [...wrong, ...stepSlips(assessment.score)];
}

/** Channels, bonus and deductions lead from the figure before to the last one by addition alone. */
function stepSlips(score: Score | null): string[] {
  const last = score?.steps.findLast(({ step }) => !['bonus', 'deductions'].includes(step));
  if (score === null || last === undefined || ['gate', 'floor', 'channel'].includes(last.step)) return [];
  const added = (step: string, end: 'low' | 'high'): bigint => score.steps.filter((each) => each.step === step).reduce((sum, each) => sum + cents(each[end]), 0n);
  const low = cents(last.low) + added('bonus', 'low') - added('deductions', 'high');
  return low === cents(score.low) ? [] : [`steps lead to ${low} instead of ${score.low}`];
}
