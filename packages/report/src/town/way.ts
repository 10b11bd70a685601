import { formatPoints, sumPoints, type Score } from '@fazhi/core';
import { drawBars, type Bar, type Part } from '../charts/bars.js';
import type { Look } from '../charts/look.js';
import { html, type Html } from '../page/html.js';
import type { Section } from '../page/section.js';
import { table } from '../page/table.js';
import { signed, spanFigure, type View } from '../page/view.js';
import type { TownReport } from './report.js';
import { stepsOf, type Step, type StepKind } from './steps.js';
import { townWords as words } from './words.js';

/** From full marks to the score, step by step; nothing where there is no score. */
export function waySection(view: View, { framework, assessment }: TownReport): Section[] {
  const { say } = view;
  const { score } = assessment;
  const steps = stepsOf(framework, assessment);
  if (score === null) return [];
  const body = html`<p>${say(words.wayNote)}</p>
<div class="with">
<figure>${chart(view, steps, score)}</figure>
${stepTable(view, steps)}</div>
`;
  return [{ name: 'way', head: say(words.way), body }];
}

function stepTable({ say }: View, steps: readonly Step[]): Html {
  const columns = [{ head: say(words.step) }, { head: say(words.change), isFigure: true }, { head: say(words.left), isFigure: true }] as const;
  return table(say(words.way), columns, steps.map(({ title, change, left, kind }) => ({ cells: [say(title), change === 0 ? '' : signed(change), formatPoints(left)], isTotal: isStand(kind) })));
}

function isStand(kind: StepKind): boolean {
  return kind === 'full' || kind === 'earned' || kind === 'score';
}

function chart({ say, id }: View, steps: readonly Step[], score: Score): Html {
  const [first] = steps;
  const drawn = words.wayDrawn(formatPoints(first?.left ?? 0), formatPoints(score.low));
  return drawBars({ id: id('way-chart'), title: say(words.way), description: say(drawn), bars: steps.map((step) => bar(say(step.title), step, score)) });
}

const LOOKS: Readonly<Record<Exclude<StepKind, 'full' | 'earned' | 'score'>, Look>> = { lost: 'lost', open: 'open', notApplicable: 'off', more: 'more', less: 'lost' };

function bar(name: string, { kind, change, left }: Step, { low, high }: Score): Bar {
  if (kind === 'score') return { name, figure: spanFigure(low, high), parts: [{ look: 'solid', size: low }, { look: 'open', size: sumPoints([high, -low]) }] };
  if (kind === 'full' || kind === 'earned') return { name, figure: formatPoints(left), parts: [{ look: 'solid', size: left }] };
  return { name, figure: signed(change), parts: floating(left, sumPoints([left, -change]), LOOKS[kind]) };
}

/** From one figure to another; what is below nothing is not drawn. */
function floating(from: number, to: number, look: Look): Part[] {
  const [start, end] = [Math.max(0, Math.min(from, to)), Math.max(0, from, to)];
  return [{ look: 'none', size: start }, { look, size: sumPoints([end, -start]) }];
}
