import { factsOfRule, type Indicator } from '@fazhi/core';
import type { Finding } from '../finding.js';
import { frameworkOf, resultOf, type Facts, type Review } from '../review.js';

/** Each fact of a full example left out in turn: nothing is earned or lost for silence. */
export function missingFindings(review: Review): Finding[] {
  const { plugin } = review;
  const framework = frameworkOf(review);
  return Object.entries(plugin.indicators).flatMap(([id, indicator]) => {
    if (indicator.rule.kind === 'peers') return [];
    const full = indicator.examples.find(({ earned }) => earned === indicator.points);
    if (full === undefined) return [{ at: `indicators.${id}`, found: 'has no example with full marks' }];
    return neededFacts(indicator).flatMap((fact) => {
      const result = resultOf(framework, plugin, id, without(full.facts, fact), full.earlier);
      const untouched = result.status === 'open' && result.earned === 0 && result.lost === 0;
      return untouched ? [] : [{ at: `indicators.${id}`, found: `without ${fact} it earns ${result.earned} and loses ${result.lost} instead of staying open` }];
    });
  });
}

function neededFacts(indicator: Indicator): string[] {
  const condition = indicator.appliesWhen === undefined ? [] : [indicator.appliesWhen.fact];
  return [...new Set([...factsOfRule(indicator.rule), ...condition])];
}

function without(facts: Facts, id: string): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => key !== id));
}
