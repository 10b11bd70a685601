import { drawColumns } from '../charts/columns.js';
import { html, type Html } from '../page/html.js';
import { figure, type View } from '../page/view.js';
import type { NamedGroup } from './group.js';
import { districtWords as words } from './words.js';

/** A page with more small charts than these is not read by anybody, and grows large. */
const MOST = 60;

/** A small chart for each town, all on the same scale. */
export function smallMultiples({ say, id, list }: View, { name, group: { areas, towns } }: NamedGroup): Html {
  const head = html`<h3>${say(words.small)}</h3>\n`;
  if (towns.length > MOST) return html`${head}<p>${say(words.tooMany(towns.length))}</p>\n`;
  const charts = towns.map((town, row) => {
    const levels = areas.map(({ rate, possibleRate, spread }) => ({ rate: rate[row] ?? null, possible: possibleRate[row] ?? null, median: spread?.median ?? null }));
    const description = say(words.smallDrawn(list(levels.map(({ rate }, place) => `${place + 1} ${figure(rate)}`))));
    return html`<li><figure><figcaption><bdi>${town.name}</bdi></figcaption>${drawColumns({ id: id(`${name}-town-${row + 1}`), title: town.name, description, levels })}</figure></li>\n`;
  });
  return html`${head}<p class="quiet">${say(words.smallKey)} ${list(areas.map(({ title }, place) => `${place + 1} ${say(title)}`))}${say({ zh: '。', en: '. ' })}${say(words.smallNote)}</p>
<ul class="small">${charts}</ul>
`;
}
