import { causeWords, formatPoints, type AdmittedBeside, type Problem } from '@fazhi/core';
import { details } from '../page/details.js';
import { html, type Html } from '../page/html.js';
import type { Section } from '../page/section.js';
import type { View } from '../page/view.js';
import type { TownReport } from './report.js';
import { townWords as words } from './words.js';

/** What the figures show beside what the town admits. */
export function shortfallsSection(view: View, { shortfalls: { problems, lost }, admitted }: TownReport): Section {
  const { say } = view;
  const both = new Set(admitted.both.map(({ id }) => id));
  const body = html`<div class="with">
<div>
<h3>${say(words.found(problems.length, formatPoints(lost)))}</h3>
${problems.length === 0 ? html`<p>${say(words.noneFound)}</p>` : html`<ol>${problems.map((problem) => problemItem(view, problem, both.has(problem.id)))}</ol>`}
</div>
<div>
<h3>${say(words.admitted(admitted.admitted.length))}</h3>
${admitted.admitted.length === 0 ? html`<p>${say(words.noneAdmitted)}</p>` : html`<ol>${admitted.admitted.map((each) => admittedItem(view, each))}</ol>`}
</div>
</div>
`;
  return { name: 'shortfalls', head: say(words.shortfalls), body };
}

function problemItem(view: View, { title, lost, cause, losses, basis, remedy }: Problem, isMentioned: boolean): Html {
  const { say } = view;
  const explained = details(view, words.explanation, say(title), [
    [words.sentence, losses.map(({ sentence }) => say(sentence))],
    [words.cause, [say(causeWords[cause])]],
    [words.basis, basis.map(say)],
    [words.remedy, [say(remedy)]],
  ]);
  return html`<li>${say(title)} <strong>−${formatPoints(lost)}</strong> <span class="tag">${isMentioned ? `● ${say(words.mentioned)}` : `○ ${say(words.notMentioned)}`}</span>
${explained}</li>
`;
}

function admittedItem({ say, colon }: View, { text, cause, state, words: said }: AdmittedBeside): Html {
  return html`<li>${text} <span class="tag">${say(words.states[state])}</span>
<p class="quiet">${say(said)}</p>${cause === undefined ? undefined : html`<p class="quiet">${say(words.townsCause)}${colon}${cause}</p>`}</li>
`;
}
