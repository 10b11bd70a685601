import { rankingWords, type ComparedGroup } from '@fazhi/core';
import { pageOf, type Content, type PageOptions } from '../page/page.js';
import type { View } from '../page/view.js';
import { pageWords } from '../page/words.js';
import { townWords } from '../town/words.js';
import { groupSection } from './group.js';
import { notesSection } from './notes.js';
import type { DistrictReport } from './report.js';
import { districtWords as words } from './words.js';

/**
 * Towns of a district side by side as one self-contained page in both languages. Towns stand in the order of their names;
 * places and their firmness are shown only where the comparison has them.
 *
 * @param options - `language` is the one that is shown first, zh when left out.
 * @returns the HTML of the whole page. Names are escaped.
 */
export function districtPage(report: DistrictReport, options: PageOptions = {}): string {
  return pageOf((view) => contentOf(view, report), options);
}

function contentOf(view: View, report: DistrictReport): Content {
  const { say } = view;
  const { comparison, framework } = report;
  const { groups, year, values, asOf, rank, framework: edition, engine } = comparison;
  const towns = groups.reduce((sum, group) => sum + group.towns.length, 0);
  return {
    title: say(words.title(say(year === null ? pageWords.noYear : pageWords.year(year)), towns)),
    basis: [
      say(framework.title),
      `${edition.edition} ${edition.digest.slice(0, 12)}`,
      say(pageWords.values[values]),
      ...(asOf === null ? [] : [say(pageWords.asOf(asOf))]),
      say(pageWords.engine(engine)),
      say(rank === null ? words.noRank : rankingWords(rank)),
    ],
    sections: [...groups.map((group, place) => groupSection(view, report, { name: `group-${place + 1}`, title: titleOf(view, report, group), group })), ...notesSection(view, report)],
    notes: [say(townWords.footer)],
  };
}

function titleOf({ say }: View, { comparison, framework }: DistrictReport, group: ComparedGroup): string {
  if (group.class !== null) return say(group.class.title);
  return say(comparison.by === 'none' || framework.classes.length === 0 ? words.together : words.noClass);
}
