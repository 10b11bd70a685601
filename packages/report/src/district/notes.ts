import { html } from '../page/html.js';
import type { Section } from '../page/section.js';
import type { View } from '../page/view.js';
import type { DistrictReport } from './report.js';
import { districtWords as words } from './words.js';

/** What a reader has to know about the submissions; nothing where there is nothing to say. */
export function notesSection({ say, list }: View, { comparison: { groups, year }, leftOut = [] }: DistrictReport): Section[] {
  const undated = groups.flatMap(({ towns }) => towns.flatMap((town) => (town.undated ? [town.name] : [])));
  const dated = year === null || undated.length === 0 ? undefined : html`<p>${say(words.undatedTowns(list(undated), year))}</p>\n`;
  const files = leftOut.map(({ name, reasons }) => html`<li><bdi>${name}</bdi><ul>${reasons.map((reason) => html`<li>${say(reason)}</li>`)}</ul></li>`);
  if (dated === undefined && files.length === 0) return [];
  return [{ name: 'notes', head: say(words.notes), body: [dated, files.length === 0 ? undefined : html`<h3>${say(words.leftOut)}</h3><ul>${files}</ul>\n`] }];
}
