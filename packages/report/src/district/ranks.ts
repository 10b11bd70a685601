import { formatPoints, rankBandWords, rankedPlaceWords, rankingWords, robustnessWords, robustPlaceWords } from '@fazhi/core';
import { html, type Html } from '../page/html.js';
import { table } from '../page/table.js';
import type { View } from '../page/view.js';
import type { NamedGroup } from './group.js';
import { districtWords as words } from './words.js';

/** Places and how firm they are; nothing unless the comparison was asked for them. */
export function ranks(view: View, named: NamedGroup): Html | undefined {
  const { say } = view;
  const { title, group } = named;
  const { ranking, towns } = group;
  if (ranking === null) return undefined;
  const placed = towns.flatMap(({ name }, row) => {
    const place = ranking.places[row] ?? null;
    return place === null ? [] : [{ name, place }];
  });
  // Equals stay in the order of their names.
  placed.sort((a, b) => a.place.place - b.place.place);
  const columns = [{ head: say(words.town) }, { head: say(words.place), isFigure: true as const }, { head: say(words.meaning) }];
  const rows = placed.map(({ name, place }) => ({ cells: [html`<bdi>${name}</bdi>`, formatPoints(place.place), say(rankedPlaceWords(place, ranking))] }));
  return html`<h3>${say(words.places)}</h3>
<p>${say(rankingWords(ranking))}</p>
${rows.length === 0 ? undefined : table(`${say(words.places)} · ${title}`, columns, rows)}${bands(view, named)}`;
}

function bands({ say }: View, { group: { robustness } }: NamedGroup): Html | undefined {
  if (robustness === null) return undefined;
  const items = robustness.bands.map((band) => html`<li>${say(rankBandWords(band))}<ul>${robustness.places.filter(({ town }) => band.towns.includes(town)).map((place) => html`<li>${say(robustPlaceWords(place))}</li>`)}</ul></li>`);
  return html`<h3>${say(words.firm)}</h3>
<ol>${items}</ol>
<p class="quiet">${say(robustnessWords(robustness))}</p>
`;
}
