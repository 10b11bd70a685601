import { amongPeersWords, formatPoints, sumPoints, type ComparedGroup, type Comparison } from '@fazhi/core';
import { drawBars } from '../charts/bars.js';
import { html, type Html } from '../page/html.js';
import type { Section } from '../page/section.js';
import { table, type Column } from '../page/table.js';
import { figure, type View } from '../page/view.js';
import { pageWords } from '../page/words.js';
import type { TownReport } from './report.js';
import { townWords as words } from './words.js';

/** What each area earned, beside last year where it is given; and beside the peers. */
export function areasSection(view: View, report: TownReport): Section {
  const { say } = view;
  const { lastYear, peers, assessment } = report;
  const before = lastYear === undefined ? undefined : lastYear.before.year === null ? pageWords.noYear : pageWords.year(lastYear.before.year);
  const key = `${say(words.areasKey)}${before === undefined ? '' : say(words.lastYearKey(say(before)))}`;
  const body = html`<div class="with">
<figure>${pointsChart(view, report)}<figcaption class="quiet">${key}</figcaption></figure>
${pointsTable(view, report)}</div>
${peers === undefined ? undefined : besidePeers(view, groupOf(peers, assessment.town))}`;
  return { name: 'areas', head: say(words.areas), body };
}

function pointsChart({ say, id }: View, { assessment, lastYear }: TownReport): Html {
  const bars = assessment.areas.map(({ id: area, title, earned, open, lost, notApplicable, points }) => {
    const beside = lastYear?.areas.find((each) => each.id === area)?.earned.before;
    return {
      name: say(title),
      figure: `${formatPoints(earned)}/${formatPoints(points)}`,
      parts: [
        { look: 'solid', size: earned },
        { look: 'open', size: open },
        { look: 'lost', size: lost },
        { look: 'off', size: notApplicable },
      ] as const,
      ...(beside === undefined ? {} : { beside }),
    };
  });
  return drawBars({ id: id('areas-chart'), title: say(words.areas), description: say(words.areasDrawn), bars });
}

function pointsTable({ say }: View, { assessment, lastYear }: TownReport): Html {
  const earlier = (id: string): string[] => (lastYear === undefined ? [] : [figure(lastYear.areas.find((area) => area.id === id)?.earned.before)]);
  const figures: Column[] = [pageWords.earned, pageWords.open, pageWords.lost, pageWords.notApplicable, pageWords.points, ...(lastYear === undefined ? [] : [words.lastYear])].map((head) => ({ head: say(head), isFigure: true }));
  const rows = assessment.areas.map(({ id, title, ...tally }) => ({ cells: [say(title), ...tallyFigures(tally), ...earlier(id)] }));
  const all = { cells: [say(pageWords.total), ...tallyFigures(assessment.total), ...(lastYear === undefined ? [] : [formatPoints(lastYear.total.earned.before)])], isTotal: true };
  return table(say(words.areas), [{ head: say(pageWords.area) }, ...figures], [...rows, all]);
}

function tallyFigures({ earned, open, lost, notApplicable, points }: Readonly<Record<'earned' | 'open' | 'lost' | 'notApplicable' | 'points', number>>): string[] {
  return [earned, open, lost, notApplicable, points].map(formatPoints);
}

/** The town's group and its place in it. */
function groupOf({ groups }: Comparison, town: string): { readonly group: ComparedGroup; readonly row: number } {
  for (const group of groups) {
    const row = group.towns.findIndex(({ name }) => name === town);
    if (row >= 0) return { group, row };
  }
  throw new RangeError(`not among the peers: ${town}`);
}

function besidePeers({ say, id }: View, { group: { areas }, row }: ReturnType<typeof groupOf>): Html {
  const levels = areas.map(({ title, rate, possibleRate, spread, stands }) => ({ title: say(title), rate: rate[row] ?? null, possible: possibleRate[row] ?? null, median: spread?.median, stand: stands[row] ?? null }));
  const bars = levels.map(({ title, rate, possible, median }) => ({
    name: title,
    figure: figure(rate),
    parts: [{ look: 'solid', size: rate ?? 0 }, { look: 'open', size: sumPoints([possible ?? 0, -(rate ?? 0)]) }] as const,
    ...(median === undefined ? {} : { mark: median }),
  }));
  const columns = [{ head: say(pageWords.area) }, ...[words.rate, words.possibleRate, words.median].map((head) => ({ head: say(head), isFigure: true as const })), { head: say(words.stand) }];
  const rows = levels.map(({ title, rate, possible, median, stand }) => ({ cells: [title, figure(rate), figure(possible), figure(median), say(stand === null ? words.notCounted : amongPeersWords[stand])] }));
  return html`<div class="with">
<figure>${drawBars({ id: id('peers-chart'), title: say(words.rate), description: say(words.ratesDrawn), bars, most: 100 })}<figcaption class="quiet">${say(words.ratesKey)}</figcaption></figure>
${table(say(words.rate), columns, rows)}</div>
`;
}
