import type { IndicatorResult } from '../assessment.js';
import { fact as factIn } from '../engine/facts.js';
import type { Fact } from '../fact.js';
import { fullId, type Framework, type PlacedIndicator } from '../framework.js';
import type { FactTrace } from '../trace.js';

/** What sentences read: the indicator, its result and the declarations of its facts. */
export interface Said {
  readonly framework: Framework;
  readonly indicator: PlacedIndicator;
  readonly result: IndicatorResult;
  readonly year: number | null;
}

/** Declaration and trace of a fact by the id that the rule writes. */
export function factOfRule({ framework, indicator, result }: Said, id: string): { readonly fact: Fact; readonly trace: FactTrace } {
  const full = fullId(indicator.plugin, id);
  // The trace holds every fact that the rule reads.
  return { fact: factIn(framework, full), trace: result.trace.facts.find((each) => each.id === full) as FactTrace };
}
