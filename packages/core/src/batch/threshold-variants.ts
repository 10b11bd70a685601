import type { AssessOptions } from '../assess.js';
import { withThresholds } from '../engine/moved-plan.js';
import type { Framework } from '../framework.js';
import { assessAll } from './assess-all.js';
import type { Assessments } from './assessments.js';
import type { Towns } from './part.js';

/**
 * The same towns scored with every threshold lower, and with every threshold higher: what `compare` takes as `variants` to see
 * whether a rank hangs on where the thresholds stand.
 *
 * @param percent - by how much, above 0 and below 100; the `thresholds` of the robustness options must say the same.
 */
export function thresholdVariants(framework: Framework, towns: Towns, percent: number, options: AssessOptions = {}): Assessments[] {
  return [-percent, percent].map((by) => assessAll(withThresholds(framework, by), towns, options));
}
