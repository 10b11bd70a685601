import { formatPoints, type BlockResult } from '@fazhi/core';
import type { Session } from '../command.js';
import { scoreWords as words } from '../messages/score.js';
import { shortName, wrapName } from '../width.js';
import type { Scored } from './scored.js';

/** Lines that the text view and the document share. */
export function titleLines(session: Session, { assessment, framework, townClass }: Scored): string[] {
  const { say, width } = session;
  const year = say(assessment.year === null ? words.noYear : words.year(assessment.year));
  const details = [
    say(framework.title),
    `${assessment.framework.edition} ${assessment.framework.digest.replace(/^sha256:/, '').slice(0, 12)}`,
    ...(townClass === undefined ? [] : [say(townClass)]),
    say(words.values[assessment.values]),
    ...(assessment.asOf === null ? [] : [say(words.asOf(assessment.asOf))]),
  ];
  return [...wrapName(`${shortName(assessment.town)} · ${year}`, width), ...wrapName(details.join(' · '), width)];
}

const NAMED = 3;

/** The final score and the grade, or what would decide it. */
export function gradeLine(session: Session, scored: Scored): string {
  const { assessment, framework } = scored;
  const { say, marks } = session;
  const { score, grade, possibleGrades } = assessment;
  if (score === null) return say(words.nothingApplies);
  const final = say(words.final(formatPoints(score.low), formatPoints(score.high)));
  if (grade !== null) return `${final} · ${say(words.grade(say(grade.title)))}`;
  const grades = framework.grades.filter(({ id }) => possibleGrades.includes(id)).map(({ title }) => say(title));
  const facts = scored.waiting.slice(0, NAMED).map(({ label }) => say(label));
  const decides = facts.length === 0 ? '' : `${marks.semicolon}${say(words.decides(facts.join(marks.comma)))}`;
  return `${final} · ${say(words.noGrade(grades.join(marks.comma)))}${decides}${marks.stop}`;
}

/** How indicators became the final score, where anything lies between. */
export function stepsLine(session: Session, { assessment, framework }: Scored): string[] {
  const { say, marks } = session;
  const steps = assessment.score?.steps ?? [];
  if (steps.length < 2) return [];
  const shown = steps.map(({ step, id, low, high }) => {
    const title = [...framework.channels, ...framework.gates].find((each) => each.id === id)?.title;
    const figures = low === high ? formatPoints(low) : `${formatPoints(low)}–${formatPoints(high)}`;
    return `${say(title ?? words.step[step])} ${figures}`;
  });
  return [`${say(words.steps)}${marks.colon}${shown.join(' → ')}`];
}

/** Bonus, deductions and gates, each only where there is something to say. */
export function blockLines(session: Session, { assessment }: Scored): string[] {
  const { say } = session;
  const block = (title: string, { certain, possible, cap, indicators }: BlockResult): string[] =>
    indicators.length === 0 ? [] : [`${title}  ${say(words.block(formatPoints(certain), formatPoints(possible), formatPoints(cap)))}`];
  const gates = assessment.gates.flatMap(({ state, title, authority }) => {
    if (state === 'clear') return [];
    return [`${say(words.gates)}  ${say(state === 'fired' ? words.gateFired(say(title), say(authority)) : words.gateUndecided(say(title)))}`];
  });
  return [...block(say(words.bonus), assessment.bonus), ...block(say(words.deductions), assessment.deductions), ...gates];
}

/** Points with all their decimals, so that columns line up. */
export function fixed(points: number, { framework }: Scored): string {
  const [whole = '', decimals = ''] = formatPoints(points).split('.');
  return framework.places === 0 ? whole : `${whole}.${decimals.padEnd(framework.places, '0')}`;
}
