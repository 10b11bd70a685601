import { formatPoints, type BlockResult, type Text } from '@fazhi/core';
import { html, type Html } from '../page/html.js';
import { paragraphs, type Section } from '../page/section.js';
import type { View } from '../page/view.js';
import type { TownReport } from './report.js';
import { townWords as words } from './words.js';

/** So many figures are named as those that would decide the grade. */
const NAMED = 3;

/** The score with its interval, the grade or what would decide it, and whatever stands beside the indicators. */
export function summarySection(view: View, report: TownReport): Section {
  const { say } = view;
  const { assessment } = report;
  const { total } = assessment;
  const [earned, open, lost, applicable, points] = [total.earned, total.open, total.lost, total.applicable, total.points].map(formatPoints) as [string, string, string, string, string];
  return {
    name: 'summary',
    head: say(words.summary),
    body: [scoreBox(view, report), ...paragraphs([`${say(words.tally(earned, open, lost))}${say(words.semicolon)}${say(words.applies(applicable, points))}`, ...besides(view, report)])],
  };
}

function scoreBox(view: View, { assessment, framework, shortfalls }: TownReport): Html {
  const { say } = view;
  const { score, grade, possibleGrades } = assessment;
  if (score === null) return html`<div class="score"><p>${say(words.nothingApplies)}</p></div>`;
  const [low, high] = [formatPoints(score.low), formatPoints(score.high)];
  const grades = framework.grades.filter(({ id }) => possibleGrades.includes(id)).map(({ title }) => say(title));
  const facts = shortfalls.toReport.slice(0, NAMED).map(({ label }) => say(label));
  return html`<div class="score">
<p>${say(words.score)} <strong>${low === high ? low : say(words.between(low, high))}</strong></p>
<p>${say(words.grade)} ${grade === null ? say(words.undecided(view.list(grades))) : html`<strong>${say(grade.title)}</strong>`}</p>
${grade !== null || facts.length === 0 ? undefined : html`<p>${say(words.decides(view.list(facts)))}</p>`}
</div>
`;
}

/** Bonus, deductions and gates, each only where there is something to say. */
function besides({ say }: View, { assessment: { bonus, deductions, gates } }: TownReport): string[] {
  const block = (title: Text, { certain, possible, cap, indicators }: BlockResult): string[] =>
    indicators.length === 0 ? [] : [say(words.block(title, formatPoints(certain), formatPoints(possible), formatPoints(cap)))];
  const told = gates.flatMap(({ state, title, authority }) => (state === 'clear' ? [] : [say(state === 'fired' ? words.gateFired(say(title), say(authority)) : words.gateUndecided(say(title)))]));
  return [...block(words.bonus, bonus), ...block(words.deductions, deductions), ...told];
}
