import type { Assessment } from '../assessment.js';
import { fact as factIn } from '../engine/facts.js';
import type { Framework } from '../framework.js';
import { sumPoints } from '../points.js';
import type { Text } from '../text.js';

/** A figure that is not reported, with the points that wait for it. */
export interface ToReport {
  readonly fact: string;
  readonly label: Text;
  /** Points open in indicators that read it. One indicator may wait for several figures, so these do not add up. */
  readonly points: number;
  readonly indicators: readonly { readonly id: string; readonly title: Text; readonly open: number }[];
}

/** Figures that open points wait for (待补报), those with most points first, in the order of the framework where equal. */
export function toReport(framework: Framework, assessment: Assessment): ToReport[] {
  const waiting = new Map<string, { readonly id: string; readonly title: Text; readonly open: number }[]>();
  for (const result of assessment.areas.flatMap(({ indicators }) => indicators)) {
    for (const { id, state } of result.open > 0 ? result.trace.facts : []) {
      if (state === 'unknown') waiting.set(id, [...(waiting.get(id) ?? []), { id: result.id, title: result.title, open: result.open }]);
    }
  }
  return [...waiting]
    .map(([fact, indicators]) => ({ fact, label: factIn(framework, fact).label, points: sumPoints(indicators.map(({ open }) => open)), indicators }))
    .sort((a, b) => b.points - a.points);
}
