import type { Finding } from '../finding.js';
import { examplesOf, frameworkOf, resultOf, type Review } from '../review.js';

/** Each example earns, leaves open and loses exactly what it says. */
export function exampleFindings(review: Review): Finding[] {
  const framework = frameworkOf(review);
  return examplesOf(review.plugin).flatMap(({ id, example, at }) => {
    const result = resultOf(framework, review.plugin, id, example.facts, example.earlier);
    const absent = result.status === 'notApplicable';
    if (absent !== (example.notApplicable ?? false)) return [{ at, found: absent ? 'is not applicable' : 'applies, though the example says it does not' }];
    const open = example.open ?? 0;
    if (result.earned === example.earned && result.open === open) return [];
    return [{ at, found: `earns ${result.earned} with ${result.open} open, not ${example.earned} with ${open} open` }];
  });
}
