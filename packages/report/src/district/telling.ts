import { html, type Html } from '../page/html.js';
import { table } from '../page/table.js';
import { figure, type View } from '../page/view.js';
import type { NamedGroup } from './group.js';
import { districtWords as words } from './words.js';

/** So many are worth reading. */
const MOST = 10;

/** Which indicators tell the towns apart; nothing where fewer than two towns are counted. */
export function telling({ say }: View, { title, group }: NamedGroup): Html | undefined {
  if (group.towns.filter(({ leftOut }) => leftOut === null).length < 2) return undefined;
  const figures = [words.difference, words.full, words.part, words.none, words.open].map((head) => ({ head: say(head), isFigure: true as const }));
  const found = group.telling.slice(0, MOST).flatMap((id) => group.indicators.filter((each) => each.id === id));
  const rows = found.map(({ title: indicator, difference, counts: { full, part, zero, open } }) => ({ cells: [say(indicator), figure(difference), ...[full, part, zero, open].map(String)] }));
  const body = rows.length === 0 ? html`<p>${say(words.noTelling)}</p>\n` : table(`${say(words.telling)} · ${title}`, [{ head: say(words.indicator) }, ...figures], rows);
  return html`<h3>${say(words.telling)}</h3>
${body}${group.allFull.length === 0 ? undefined : html`<p class="quiet">${say(words.allFull(group.allFull.length))}</p>\n`}`;
}
