import { formatPoints } from '@fazhi/core';
import { html } from '../page/html.js';
import type { Section } from '../page/section.js';
import { table } from '../page/table.js';
import type { View } from '../page/view.js';
import type { TownReport } from './report.js';
import { townWords as words } from './words.js';

/** Facts that open points wait for. */
export function missingSection({ say, list }: View, { shortfalls: { toReport } }: TownReport): Section {
  const head = say(words.toReport);
  if (toReport.length === 0) return { name: 'missing', head, body: html`<p>${say(words.nothingToReport)}</p>` };
  const columns = [{ head: say(words.fact) }, { head: say(words.waiting), isFigure: true }, { head: say(words.readBy) }] as const;
  const rows = toReport.map(({ label, points, indicators }) => ({ cells: [say(label), formatPoints(points), list(indicators.map(({ title }) => say(title)))] }));
  return { name: 'missing', head, body: [html`<p>${say(words.toReportNote)}</p>\n`, table(head, columns, rows)] };
}
