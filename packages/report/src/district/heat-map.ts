import { formatPoints, type ComparedLevel } from '@fazhi/core';
import { html, type Html } from '../page/html.js';
import { shadeOf, shades, swatch } from '../page/shades.js';
import { scrolled } from '../page/table.js';
import type { View } from '../page/view.js';
import { pageWords } from '../page/words.js';
import type { NamedGroup } from './group.js';
import { districtWords as words } from './words.js';

/** Towns by areas: a figure in every cell, and a shade with a pattern of its own that helps the eye. */
export function heatMap({ say }: View, { title, group }: NamedGroup): Html {
  const columns = [...group.areas.map((area) => ({ head: say(area.title), level: area })), { head: say(pageWords.total), level: group.total }];
  const caption = `${say(words.heat)} · ${title}`;
  const rows = group.towns.map(({ name }, row) => html`<tr><th scope="row"><bdi>${name}</bdi></th>${columns.map(({ level }) => html`<td>${cell(level, row)}</td>`)}</tr>\n`);
  const sheet = html`<table class="heat">
<caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${say(words.town)}</th>${columns.map(({ head }) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>`;
  const key = shades.map((shade, place) => html`<li>${swatch(shade)}${say(shade.from === 0 ? words.below(shades[place - 1]?.from ?? 0) : words.from(shade.from))}</li>`);
  return html`<h3>${say(words.heat)}</h3>
${scrolled(caption, sheet)}<ul class="key">${key}</ul>
<p class="quiet">${say(words.heatNote)}</p>
`;
}

/** The certain rate; the range where too little is known for it to be counted. */
function cell({ rate, possibleRate, stands }: ComparedLevel, row: number): Html | string {
  const [low, high] = [rate[row] ?? null, possibleRate[row] ?? null];
  if (low === null || high === null) return '—';
  if (stands[row] === null) return `? ${Math.floor(low)}–${Math.ceil(high)}`;
  return html`${swatch(shadeOf(low))}${formatPoints(low)}${high > low ? '+' : ''}`;
}
