import { formatPoints, gapWords, type CoverageItem, type ServingStep } from '@fazhi/core';
import { html, type Html, type Part } from '../page/html.js';
import type { Section } from '../page/section.js';
import { table } from '../page/table.js';
import type { View } from '../page/view.js';
import type { TownReport } from './report.js';
import { townWords as words } from './words.js';

/** Whether the next steps answer the shortfalls. */
export function coverageSection(view: View, { coverage: { items, idle, coverage } }: TownReport): Section {
  const { say } = view;
  const share = say(coverage === null ? words.nothingToCover : words.coverageShare(formatPoints(coverage)));
  const columns = [words.shortfall, words.kind, words.state, words.answers].map((head) => ({ head: say(head) }));
  const rows = items.map((item) => ({ cells: [titleOf(view, item), say(words.kinds[item.kind]), say(words.coverageStates[item.state]), answersOf(view, item)] }));
  const body: Part[] = [
    html`<p>${share}</p>\n`,
    ...(items.length === 0 ? [] : [table(say(words.coverage), columns, rows)]),
    ...(idle.length === 0 ? [] : [html`<h3>${say(words.idle)}</h3><ul>${idle.map(({ step, text }) => html`<li>${say(words.plannedStep(step + 1, text))}</li>`)}</ul>`]),
  ];
  return { name: 'coverage', head: say(words.coverage), body };
}

function titleOf({ say }: View, { title, lost }: CoverageItem): string {
  return lost === undefined ? say(title) : `${say(title)} −${formatPoints(lost)}`;
}

function answersOf(view: View, { steps }: CoverageItem): Html | string {
  return steps.length === 0 ? view.say(words.noStep) : html`<ul>${steps.map((step) => html`<li>${servingWords(view, step)}</li>`)}</ul>`;
}

function servingWords({ say, list, colon }: View, { step, text, gaps }: ServingStep): string {
  const named = say(words.plannedStep(step + 1, text));
  return gaps.length === 0 ? named : `${named}${colon}${list(gaps.map((gap) => say(gapWords[gap])))}`;
}
