import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { NotApplicablePolicy } from '../framework.js';
import { planOf, type Program } from './plan.js';
import { standingIn } from './scores.js';
import { ABSENT, DECLARED, FORFEITED, OPEN, PEERS, SCORED } from './status.js';

/** An indicator of two points under a policy, and where it stands with a status, points that are certain and a spread. */
function stands(notApplicable: NotApplicablePolicy, status: number, certain: number, beyond?: number): number[] {
  const framework = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'linear', of: { fact: 'staff' }, target: 1 }) }), { notApplicable }));
  const [program] = planOf(framework).programs;
  const scores = { towns: 1, certain: Int32Array.of(certain), status: Uint8Array.of(status), spread: [beyond === undefined ? undefined : Int32Array.of(beyond)] };
  const { earned, open, lost, notApplicable: gone } = standingIn(scores, program as Program, 0, 0);
  return [earned, open, lost, gone];
}

describe('where points stand', () => {
  it('follows from the points that are certain, the spread and the status', () => {
    expect(stands('zero', SCORED, 50)).toEqual([50, 0, 150, 0]);
    expect(stands('zero', SCORED, 50, 70)).toEqual([50, 70, 80, 0]);
    expect(stands('full', OPEN, 0)).toEqual([0, 200, 0, 0]);
    expect(stands('full', PEERS, 0)).toEqual([0, 200, 0, 0]);
    expect(stands('full', FORFEITED, 0)).toEqual([0, 0, 200, 0]);
  });

  it('leaves the base for what does not apply where the policy says so', () => {
    for (const status of [DECLARED, ABSENT]) {
      expect(stands('rescale', status, 0)).toEqual([0, 0, 0, 200]);
      expect(stands('full', status, 200)).toEqual([200, 0, 0, 0]);
      expect(stands('zero', status, 0)).toEqual([0, 0, 200, 0]);
      expect(stands('forbid', status, 0)).toEqual([0, 200, 0, 0]);
    }
  });
});
