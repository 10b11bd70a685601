import { formatPoints, type Spread } from '@fazhi/core';
import { drawSpread } from '../charts/spread.js';
import { html, type Html } from '../page/html.js';
import { table } from '../page/table.js';
import type { View } from '../page/view.js';
import { pageWords } from '../page/words.js';
import type { NamedGroup } from './group.js';
import { districtWords as words } from './words.js';

const KEYS = ['min', 'lowerQuartile', 'median', 'upperQuartile', 'max', 'mean'] as const;

/** How the figures of a group lie, area by area; nothing where no town is counted. */
export function spreads({ say, id }: View, { name, title, group }: NamedGroup): Html | undefined {
  const { areas, total, common, score } = group;
  const rates = [...areas.map((area) => levelOf(say(area.title), area.spread)), levelOf(say(pageWords.total), total.spread), levelOf(say(words.common), common.spread)].flat();
  if (score === null || rates.length === 0) return undefined;
  const caption = `${say(words.spread)} · ${title}`;
  const columns = [{ head: say(words.level) }, ...KEYS.map((key) => ({ head: say(words.spreadHeads[key]), isFigure: true as const })), { head: say(words.counted), isFigure: true as const }];
  const rows = [...rates, { name: say(words.finalScore), spread: score }].map((level) => ({ cells: [level.name, ...KEYS.map((key) => formatPoints(level.spread[key])), String(level.spread.count)] }));
  return html`<h3>${say(words.spread)}</h3>
<div class="with">
<figure>${drawSpread({ id: id(`${name}-spread`), title: caption, description: say(words.spreadDrawn), levels: rates })}<figcaption class="quiet">${say(words.spreadKey)}</figcaption></figure>
${table(caption, columns, rows)}</div>
`;
}

function levelOf(name: string, spread: Spread | null): { name: string; spread: Spread }[] {
  return spread === null ? [] : [{ name, spread }];
}
