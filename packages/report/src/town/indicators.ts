import { formatPoints, indicatorStateWords, shownPoints, standWords, type Explanation, type IndicatorBeside, type IndicatorResult, type PlacedIndicator, type Text } from '@fazhi/core';
import { details } from '../page/details.js';
import { html, type Html } from '../page/html.js';
import type { Section } from '../page/section.js';
import { table, type Row } from '../page/table.js';
import { figure, signed, type View } from '../page/view.js';
import { pageWords } from '../page/words.js';
import type { TownReport } from './report.js';
import { townWords as words } from './words.js';

/** Every indicator with its points, each to open for its figures, its basis and the next step. */
export function indicatorsSection(view: View, report: TownReport): Section {
  const { say } = view;
  const { areas, bonus, deductions } = report.assessment;
  const blocks: readonly Block[] = [
    ...areas.map(({ title, indicators }) => ({ part: 'area' as const, title, indicators })),
    { part: 'bonus', title: words.bonus, indicators: bonus.indicators },
    { part: 'deductions', title: words.deductions, indicators: deductions.indicators },
  ];
  const tables = blocks.filter(({ indicators }) => indicators.length > 0).map((block) => blockTable(view, report, block));
  return { name: 'indicators', head: say(words.indicators), body: [html`<p>${say(words.indicatorsNote)}</p>\n`, ...tables] };
}

interface Block {
  readonly part: PlacedIndicator['part'];
  readonly title: Text;
  readonly indicators: readonly IndicatorResult[];
}

function blockTable(view: View, report: TownReport, { part, title, indicators }: Block): Html {
  const { say } = view;
  const figures = [pageWords.earned, pageWords.open, part === 'deductions' ? words.deductions : pageWords.lost, pageWords.points].map((head) => ({ head: say(head), isFigure: true as const }));
  return table(say(title), [{ head: say(pageWords.indicator) }, ...figures], indicators.map((result) => rowOf(view, report, part, result)), true);
}

function rowOf(view: View, { explanations, verified }: TownReport, part: PlacedIndicator['part'], result: IndicatorResult): Row {
  const { say } = view;
  const { id, title, points } = result;
  const { state, earned, open, lost } = shownPoints(part, result);
  const explanation = explanations.find((each) => each.id === id);
  const beside = verified?.indicators.find((each) => each.id === id);
  return {
    cells: [html`${say(title)} <span class="tag">${words.stateMarks[state]} ${say(indicatorStateWords[state])}</span>`, ...[earned, open, lost, points].map(figure)],
    more: explanation === undefined ? undefined : explained(view, explanation, beside),
  };
}

function explained(view: View, explanation: Explanation, beside: IndicatorBeside | undefined): Html {
  const { say } = view;
  const { title, sentence, rule, basis, why } = explanation;
  return details(view, words.explanation, say(title), [
    [words.sentence, [say(sentence)]],
    [words.rule, [say(rule)]],
    [words.basis, basis.map(say)],
    [words.why, [say(why)]],
    [words.next, nextOf(view, explanation)],
    [words.beside, beside === undefined ? [] : [besideWords(view, beside)]],
  ]);
}

/** What to report, then the changes that earn more, then what to do in general. */
function nextOf({ say }: View, { reportFirst, waysBack, remedy, result }: Explanation): string[] {
  const ways = waysBack.map(({ words: said, gain, scoreGain }) => `${say(said)}${gain === scoreGain ? '' : say(words.scoreGain(signed(scoreGain)))}`);
  return [...(reportFirst === undefined ? [] : [say(reportFirst)]), ...ways, ...(result.lost > 0 ? [say(remedy)] : [])];
}

function besideWords({ say, colon }: View, { self, verified, stand }: IndicatorBeside): string {
  return `${say(words.besideFigures(formatPoints(self), formatPoints(verified)))}${colon}${say(standWords[stand])}`;
}
