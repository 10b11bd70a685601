import { comparedGroupWords, type ComparedGroup } from '@fazhi/core';
import { html } from '../page/html.js';
import type { Section } from '../page/section.js';
import type { View } from '../page/view.js';
import { heatMap } from './heat-map.js';
import { ranks } from './ranks.js';
import type { DistrictReport } from './report.js';
import { smallMultiples } from './small.js';
import { spreads } from './spreads.js';
import { telling } from './telling.js';
import { towns } from './towns.js';

/** Towns that are compared with each other, with what its part of the page is called. */
export interface NamedGroup {
  readonly name: string;
  readonly title: string;
  readonly group: ComparedGroup;
}

export function groupSection(view: View, report: DistrictReport, named: NamedGroup): Section {
  const body = html`<p>${view.say(comparedGroupWords(named.group))}</p>
${[heatMap(view, named), spreads(view, named), smallMultiples(view, named), towns(view, report, named), telling(view, named), ranks(view, named)]}`;
  return { name: named.name, head: named.title, body };
}
