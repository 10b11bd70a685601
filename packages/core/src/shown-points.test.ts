import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorStateWords, shownPoints } from './shown-points.js';

const PARTS = ['area', 'bonus', 'deductions'] as const;
const runs = { numRuns: Number(process.env['FAZHI_RUNS'] ?? 300), seed: 1 };
const points = fc.constantFrom(0, 0, 0.2, 1, 3.5);
const result = fc.record({ status: fc.constantFrom('scored' as const, 'open' as const, 'notApplicable' as const), earned: points, open: points, lost: points });

describe('what is shown of an indicator', () => {
  it('never says more than its figures: a table over every combination', () => {
    const state = (part: (typeof PARTS)[number], earned: number, open: number, lost: number): string => shownPoints(part, { status: 'scored', earned, open, lost }).state;
    expect([state('area', 2, 0, 0), state('area', 1, 0, 1), state('area', 0, 0, 2), state('area', 0.2, 0.8, 0), state('area', 0, 1, 1), state('area', 0, 2, 0)]).toEqual(['full', 'part', 'none', 'partly-open', 'partly-open', 'open']);
    expect([state('bonus', 4, 0, 0), state('bonus', 1, 0, 3), state('bonus', 0, 0, 4), state('bonus', 1, 3, 0), state('bonus', 0, 4, 0)]).toEqual(['bonus-full', 'bonus-part', 'bonus-none', 'partly-open', 'open']);
    expect([state('deductions', 0, 0, 3), state('deductions', 1, 0, 2), state('deductions', 3, 0, 0), state('deductions', 1, 2, 0), state('deductions', 0, 3, 0)]).toEqual(['not-deducted', 'deducted', 'deducted', 'partly-open', 'open']);
    for (const part of PARTS) expect(shownPoints(part, { status: 'notApplicable', earned: 2, open: 0, lost: 0 }).state).toBe('not-applicable');
  });

  it('holds for any figures: no full marks with points open or lost, no bonus among the losses, no deduction among what is earned', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARTS), result, (part, of) => {
        const shown = shownPoints(part, of);
        expect(shown.open).toBe(of.open);
        expect(Object.keys(indicatorStateWords)).toContain(shown.state);
        if (shown.state === 'full' || shown.state === 'bonus-full') expect([of.open, of.lost]).toEqual([0, 0]);
        if (shown.state === 'open' || shown.state === 'partly-open') expect(of.open).toBeGreaterThan(0);
        if (part === 'bonus') expect([shown.earned, shown.lost]).toEqual([of.earned, null]);
        if (part === 'deductions') expect([shown.earned, shown.lost]).toEqual([null, of.earned]);
        if (part === 'area') expect([shown.earned, shown.lost]).toEqual([of.earned, of.lost]);
      }),
      runs,
    );
  });
});
