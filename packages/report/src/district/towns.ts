import { contrastWords, leftOutWords, type ComparedGroup, type ComparedTown, type Contrast } from '@fazhi/core';
import { details } from '../page/details.js';
import { html, type Html } from '../page/html.js';
import { table, type Row } from '../page/table.js';
import { figure, signed, spanFigure, type View } from '../page/view.js';
import type { NamedGroup } from './group.js';
import type { DistrictReport } from './report.js';
import { districtWords as words } from './words.js';

/** What each town has, in the order of names; those that are not counted by themselves, with the reason. */
export function towns(view: View, report: DistrictReport, { title, group }: NamedGroup): Html {
  const { say } = view;
  const figures = [words.known, words.commonRate, words.toMedian, words.toBest, words.toTarget].map((head) => ({ head: say(head), isFigure: true as const }));
  const columns = [{ head: say(words.town) }, { head: say(words.score), isFigure: true as const }, { head: say(words.grade) }, ...figures];
  const rows = group.towns.flatMap((town, row) => (town.leftOut === null ? [rowOf(view, report, group, town, row)] : []));
  const out = group.towns.flatMap(({ name, score, leftOut }) => (leftOut === null ? [] : [html`<li><bdi>${name}</bdi> ${scoreOf(view, score)} · ${say(leftOutWords(leftOut))}</li>`]));
  return html`<h3>${say(words.towns)}</h3>
${rows.length === 0 ? undefined : table(`${say(words.towns)} · ${title}`, columns, rows)}${out.length === 0 ? undefined : html`<h4>${say(words.notCounted)}</h4><ul>${out}</ul>\n`}`;
}

function rowOf(view: View, { framework }: DistrictReport, { common, indicators }: ComparedGroup, town: ComparedTown, row: number): Row {
  const { say } = view;
  const { name, score, grades, known, gaps, undated } = town;
  const grade = grades.length === 1 ? framework.grades.find(({ id }) => id === grades[0])?.title : undefined;
  return {
    cells: [
      html`<bdi>${name}</bdi>${undated ? html` <span class="tag">${say(words.undated)}</span>` : undefined}`,
      scoreOf(view, score),
      say(grade ?? words.undecided),
      figure(known),
      figure(common.rate[row]),
      ...(gaps === null ? ['—', '—', '—'] : [gaps.median, gaps.best, gaps.target].map(signed)),
    ],
    more: contrasts(view, town, indicators),
  };
}

function scoreOf({ say }: View, score: ComparedTown['score']): string {
  return score === null ? say(words.noScore) : spanFigure(score.low, score.high);
}

/** Where a town is ahead of its peers, and where behind. */
function contrasts(view: View, { name, strengths, weaknesses }: ComparedTown, indicators: ComparedGroup['indicators']): Html | undefined {
  if (strengths.length + weaknesses.length === 0) return undefined;
  const said = (each: readonly Contrast[]): string[] => each.flatMap((contrast) => indicators.filter(({ id }) => id === contrast.indicator).map(({ title }) => view.say(contrastWords(contrast, title))));
  return details(view, words.contrasts, name, [
    [words.strengths, said(strengths)],
    [words.weaknesses, said(weaknesses)],
  ]);
}
