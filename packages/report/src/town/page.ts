import type { Assessment, Framework } from '@fazhi/core';
import { pageOf, type Content, type PageOptions } from '../page/page.js';
import type { View } from '../page/view.js';
import { pageWords } from '../page/words.js';
import { areasSection } from './areas.js';
import { coverageSection } from './coverage.js';
import { indicatorsSection } from './indicators.js';
import { lastYearSection } from './last-year.js';
import { missingSection } from './missing.js';
import type { TownReport } from './report.js';
import { shortfallsSection } from './shortfalls.js';
import { summarySection } from './summary.js';
import { verifiedSection } from './verified.js';
import { waySection } from './way.js';
import { townWords as words } from './words.js';

/**
 * One town's assessment as one self-contained page in both languages: no network, no clock, the same input gives the same bytes.
 *
 * @param options - `language` is the one that is shown first, zh when left out.
 * @returns the HTML of the whole page. Texts of the submission are escaped.
 * @throws RangeError when the town is not among the peers given.
 */
export function townPage(report: TownReport, options: PageOptions = {}): string {
  return pageOf((view) => contentOf(view, report), options);
}

function contentOf(view: View, report: TownReport): Content {
  const { say } = view;
  const { assessment, framework } = report;
  const year = say(assessment.year === null ? pageWords.noYear : pageWords.year(assessment.year));
  return {
    title: `${assessment.town} · ${year}`,
    basis: basisOf(view, framework, assessment),
    sections: [
      summarySection(view, report),
      ...waySection(view, report),
      areasSection(view, report),
      ...lastYearSection(view, report),
      indicatorsSection(view, report),
      ...verifiedSection(view, report),
      shortfallsSection(view, report),
      coverageSection(view, report),
      missingSection(view, report),
    ],
    notes: [say(words.footer)],
  };
}

function basisOf({ say }: View, framework: Framework, { framework: edition, values, asOf, engine }: Assessment): string[] {
  const townClass = framework.spec.classes?.find(({ id }) => id === edition.class)?.title;
  return [
    say(framework.title),
    `${edition.edition} ${edition.digest.slice(0, 12)}`,
    ...(townClass === undefined ? [] : [say(townClass)]),
    say(pageWords.values[values]),
    ...(asOf === null ? [] : [say(pageWords.asOf(asOf))]),
    say(pageWords.engine(engine)),
  ];
}
