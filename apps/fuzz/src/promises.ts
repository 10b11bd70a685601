import { assess, assessAll, messageOf, type Assessment, type FactsTable, type Framework, type Issue, type Submission, type Tally } from '@fazhi/core';
import { must, mustEqual, plain } from './reader.js';

const cents = (points: number): number => Math.round(points * 100);

function tellTally(where: string, { points, applicable, earned, open, lost, notApplicable }: Tally): void {
  must(cents(applicable) === cents(earned) + cents(open) + cents(lost), 'earned + open + lost = applicable', () => [where, applicable, earned, open, lost]);
  must(cents(points) === cents(applicable) + cents(notApplicable), 'points = applicable + not applicable', () => [where, points, applicable, notApplicable]);
  must([earned, open, lost, notApplicable].every((each) => each >= 0), 'no points below zero', () => [where, earned, open, lost, notApplicable]);
}

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number): number => tallies.reduce((all, each) => all + cents(of(each)), 0);

/** What every result keeps: sums at all levels, an interval the right way round. */
function tellAssessment({ total, areas, bonus, deductions, score, grade, possibleGrades }: Assessment): void {
  tellTally('total', total);
  for (const area of areas) {
    tellTally(area.id, area);
    for (const each of area.indicators) tellTally(each.id, each);
    for (const of of [(tally: Tally) => tally.earned, (tally: Tally) => tally.open, (tally: Tally) => tally.lost]) must(sum(area.indicators, of) === cents(of(area)), 'indicators add up to their area', () => area.id);
  }
  must(sum(areas, ({ earned }) => earned) === cents(total.earned) && sum(areas, ({ open }) => open) === cents(total.open), 'areas add up to the total', () => total);
  for (const block of [bonus, deductions]) must(block.certain <= block.possible && block.possible <= block.cap, 'a block stays below its cap', () => block);
  if (score === null) return;
  must(score.low <= score.high && score.low >= 0, 'the score is an interval', () => score);
  must(grade === null || possibleGrades.length === 1, 'a grade only where it is decided', () => possibleGrades);
}

/**
 * Messages that a person can read, in both languages.
 *
 * @param isOdd - values that only programs hold may be shown as programmers know them: NaN, undefined.
 */
export function tellIssues(issues: readonly Issue[], isOdd = false): void {
  const program = isOdd ? /\[object / : /\bundefined\b|\[object |\bNaN\b/;
  for (const each of issues) {
    const { zh, en } = messageOf(each);
    must(zh.trim() !== '' && en.trim() !== '', 'every problem has words', () => each.code);
    must(!program.test(zh.replaceAll(/“[^”]*”/g, '')), 'no words of the program in a message', () => zh);
  }
}

/** A submission that was read: scored, the same twice, the same alone and among others. */
export function tellSubmission(framework: Framework, submission: Submission): void {
  for (const values of ['self', 'best'] as const) {
    const alone = assess(framework, submission, { values });
    tellAssessment(alone);
    mustEqual('the same twice', assess(framework, submission, { values }), alone);
    const batch = assessAll(framework, [submission, submission], { values });
    const total = [batch.total.earned[1], batch.total.open[1], batch.total.lost[1]];
    // Rules that hold towns against each other are open for one town alone.
    if (!plain(alone).includes('needs-peers')) mustEqual('alone as among others', total, [alone.total.earned, alone.total.open, alone.total.lost].map(cents));
  }
}

/** A table that was read: every town keeps what a result keeps, and its columns say the same. */
export function tellTable(framework: Framework, table: FactsTable): void {
  const batch = assessAll(framework, table);
  for (let town = 0; town < Math.min(batch.towns.length, 20); town += 1) {
    const one = batch.assessment(town);
    tellAssessment(one);
    mustEqual('alone as among others', [batch.total.earned[town], batch.total.open[town], batch.total.lost[town]], [one.total.earned, one.total.open, one.total.lost].map(cents));
  }
}
