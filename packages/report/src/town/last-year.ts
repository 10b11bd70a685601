import { bridgeWords, diffWords, dueWords, formatPoints, type SplitPoints } from '@fazhi/core';
import { paragraphs, type Section } from '../page/section.js';
import { table } from '../page/table.js';
import { signed, type View } from '../page/view.js';
import { pageWords } from '../page/words.js';
import type { TownReport } from './report.js';
import { townWords as words } from './words.js';

/** What changed since last year, and what each change is due to; only where last year is given. */
export function lastYearSection({ say }: View, { lastYear }: TownReport): Section[] {
  if (lastYear === undefined) return [];
  const dues = Object.values(dueWords);
  const columns = [{ head: say(pageWords.area) }, ...[words.before, words.after, words.change, ...dues].map((head) => ({ head: say(head), isFigure: true as const }))];
  const cells = (title: string, { before, after, gain, rules, facts, reviewer }: SplitPoints): string[] => [title, formatPoints(before), formatPoints(after), ...[gain, rules, facts, reviewer].map(signed)];
  const rows = [...lastYear.areas.map(({ title, earned }) => ({ cells: cells(say(title), earned) })), { cells: cells(say(pageWords.total), lastYear.total.earned), isTotal: true }];
  const head = say(words.years);
  return [{ name: 'last-year', head, body: [...paragraphs([say(diffWords(lastYear)), say(bridgeWords[lastYear.bridge])]), table(head, columns, rows)] }];
}
