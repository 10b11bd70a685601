import { describe, expect, it } from 'vitest';
import { DECLARED, FORFEITED, OPEN, PEERS, SCORED } from './engine/status.js';
import { addUp, gated, statusOf } from './standing.js';

/** Whatever is neither scored, open nor declared does not arise. */
const ABSENT = 6;

const stand = (earned: number, open: number, lost: number, notApplicable: number): unknown => ({ earned, open, lost, notApplicable });

describe('where points stand', () => {
  it('is lost or held open behind a gate, except what does not apply', () => {
    const before = { earned: 10, open: 20, lost: 30, notApplicable: 40 };
    expect(gated(before, 'fired')).toEqual(stand(0, 0, 60, 40));
    expect(gated(before, 'undecided')).toEqual(stand(0, 30, 30, 40));
  });

  it('adds up', () => {
    expect(addUp([])).toEqual(stand(0, 0, 0, 0));
    expect(addUp([{ earned: 1, open: 2, lost: 3, notApplicable: 4 }, { earned: 10, open: 20, lost: 30, notApplicable: 40 }])).toEqual(stand(11, 22, 33, 44));
  });
});

describe('status and reason', () => {
  it('name why points are open or do not apply', () => {
    expect(statusOf(SCORED, 'rescale')).toEqual({ status: 'scored' });
    expect(statusOf(FORFEITED, 'forbid')).toEqual({ status: 'scored', reason: 'unproven' });
    expect(statusOf(OPEN, 'rescale')).toEqual({ status: 'open' });
    expect(statusOf(PEERS, 'forbid')).toEqual({ status: 'open', reason: 'needs-peers' });
    expect(statusOf(DECLARED, 'full')).toEqual({ status: 'notApplicable', reason: 'declared' });
    expect(statusOf(ABSENT, 'zero')).toEqual({ status: 'notApplicable', reason: 'does-not-arise' });
    expect(statusOf(DECLARED, 'forbid')).toEqual({ status: 'open', reason: 'not-applicable-forbidden' });
    expect(statusOf(ABSENT, 'forbid')).toEqual({ status: 'open', reason: 'not-applicable-forbidden' });
  });
});
