import type { IndicatorResult } from '../assessment.js';
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
  const fact = framework.facts[full];
  if (fact === undefined) throw new Error(`no such fact: ${full}`);
  return { fact, trace: result.trace.facts.find((each) => each.id === full) ?? { id: full, state: 'unknown' } };
}
