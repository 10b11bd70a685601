import type { Assessment, IndicatorResult } from '../assessment.js';
import { toUnits } from '../points.js';

/** Every indicator of an assessment with its area, or `bonus` / `deductions`, in the order of the framework. */
export function resultsOf({ areas, bonus, deductions }: Assessment): { readonly area: string; readonly result: IndicatorResult }[] {
  return [
    ...areas.flatMap(({ id, indicators }) => indicators.map((result) => ({ area: id, result }))),
    ...bonus.indicators.map((result) => ({ area: 'bonus', result })),
    ...deductions.indicators.map((result) => ({ area: 'deductions', result })),
  ];
}

/** What one indicator earned, in hundredths. */
export function earnedUnits(assessment: Assessment, id: string): number {
  return resultsOf(assessment).reduce((sum, { result }) => (result.id === id ? sum + toUnits(result.earned) : sum), 0);
}
