import { formatPoints, standWords } from '@fazhi/core';
import { html } from '../page/html.js';
import type { Section } from '../page/section.js';
import { table } from '../page/table.js';
import { signed, type View } from '../page/view.js';
import { pageWords } from '../page/words.js';
import type { TownReport } from './report.js';
import { townWords as words } from './words.js';

/** Points by the town's own figures beside those by the reviewer's; only where a comparison is given. */
export function verifiedSection({ say }: View, { verified }: TownReport): Section[] {
  if (verified === undefined) return [];
  const figures = [words.self, words.checked, words.difference].map((head) => ({ head: say(head), isFigure: true as const }));
  const columns = [{ head: say(pageWords.indicator) }, ...figures, { head: say(words.state) }];
  const rows = verified.indicators.map(({ title, self, verified: checked, difference, stand }) => ({
    cells: [say(title), formatPoints(self), formatPoints(checked), difference === null ? '—' : signed(difference), say(standWords[stand])],
  }));
  const head = say(words.verified);
  return [{ name: 'verified', head, body: [html`<p>${say(words.verifiedNote)}</p>\n`, table(head, columns, rows)] }];
}
