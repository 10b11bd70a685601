import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../test-support/oracle/make-world.js';
import { assess, cheapestPlan, defineFramework, readSubmission, type AssessOptions, type CheapestPlan, type Framework, type Submission } from '../index.js';
import { changesIn, exhaustive } from '../../test-support/exhaustive.js';
import { withFacts } from '../explain/change.js';
import { toUnits, toPoints } from '../points.js';
import { huntOf, type Hunt } from './cheapest.js';
import { everyStep } from './every-step.js';
import { groundOf } from './standpoint.js';

/** A tenth of what `npm run test:long` tries; fewer still while mutants are tried, which asks for a run each. */
const TOWNS = Number(process.env['FAZHI_TOWNS'] ?? 500);

interface Town {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly options: AssessOptions;
  readonly hunt: Hunt;
}

/** A random town of a random framework; undefined where its submission is refused. */
function townOf(seed: number): Town | undefined {
  const { spec, data, values } = makeWorld(seed);
  const framework = defineFramework(spec);
  const { submission } = readSubmission(framework, data);
  return submission === undefined ? undefined : { framework, submission, options: { values }, hunt: huntOf(groundOf(framework, submission, values)) };
}

const lowOf = ({ framework, submission, options }: Town, change: Parameters<typeof withFacts>[2]): number => toUnits(assess(framework, withFacts(framework, submission, change), options).score?.low ?? 0);

/** A target between what the town certainly has and what every step brings, by the seed. */
function targetOf(town: Town, seed: number): number {
  const [now, most] = [lowOf(town, {}), lowOf(town, everyStep(town.hunt))];
  return toPoints(now + Math.ceil(((most - now) * ((seed % 5) + 1)) / 5));
}

function planFor({ framework, submission, options }: Town, score: number): CheapestPlan {
  return cheapestPlan(framework, submission, { ...options, target: { score } });
}

describe(`${TOWNS} random towns and targets`, () => {
  const reachable: { readonly town: Town; readonly plan: CheapestPlan; readonly target: number }[] = [];

  it('reach the target when the proposed steps are scored again, with gains that add up', () => {
    for (let seed = 0; reachable.length < TOWNS; seed += 1) {
      const town = townOf(seed);
      const target = town === undefined ? 0 : targetOf(town, seed);
      if (town === undefined || toUnits(target) <= lowOf(town, {})) continue;
      const plan = planFor(town, target);
      expect(plan.state, `seed ${seed}`).toBe('reachable');
      for (const way of [plan.best, ...plan.alternatives]) {
        const after = lowOf(town, changesIn(way));
        expect(after, `seed ${seed}`).toBeGreaterThanOrEqual(toUnits(target));
        expect(toUnits(way?.after.low ?? 0), `seed ${seed}`).toBe(after);
        expect(lowOf(town, {}) + (way?.steps ?? []).reduce((sum, { gain }) => sum + toUnits(gain), 0), `seed ${seed}`).toBe(after);
      }
      reachable.push({ town, plan, target });
    }
  }, 300_000);

  it('are never asked for more than the cheapest set of an exhaustive search', () => {
    const small = reachable.filter(({ town: { hunt } }) => hunt.ladders.reduce((product, { rungs }) => product * (rungs.length + 1), 1) <= 256).slice(0, TOWNS / 5);
    expect(small.length).toBeGreaterThan(TOWNS / 10);
    for (const { town, plan, target } of small) {
      const best = exhaustive(town.framework, town.submission, town.hunt.ladders, town.options, target);
      expect([plan.best?.effort, plan.best?.steps.length]).toEqual([best?.effort, best?.steps]);
    }
  }, 300_000);
});
