import { describe, expect, it } from 'vitest';
import { dice as diceOf, type Dice } from '../../test-support/oracle/dice.js';
import { exhaustive } from '../../test-support/exhaustive.js';
import { facts } from '../../test-support/facts.js';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { assess, cheapestPlan, defaultEffort, defineFramework, readSubmission, type Facts, type Framework, type Indicator, type Submission } from '../index.js';
import { toPoints, toUnits } from '../points.js';
import { huntOf } from './cheapest.js';
import { everyStep } from './every-step.js';
import { groundOf } from './standpoint.js';
import { withFacts } from '../explain/change.js';

/** A tenth of what `npm run test:long` tries; fewer still while mutants are tried. */
const FRAMEWORKS = Math.max(2, Math.floor(Number(process.env['FAZHI_TOWNS'] ?? 500) / 125));

interface Town {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly effort: typeof defaultEffort & { readonly facts: Record<string, number> };
}

/** A town that could say yes to so many things: some count alone, some in pairs, some as a capped bonus, one lifts a cap. */
function townOf(levers: number, dice: Dice): Town {
  const ids = Array.from({ length: levers }, (_, place) => `f${place}`);
  const flags: Facts = Object.fromEntries(ids.map((id) => [id, facts.group]));
  const indicators: Record<string, Indicator> = {};
  const bonus: string[] = [];
  for (const [place, id] of ids.entries()) {
    const points = toPoints(25 * dice.int(1, 12));
    const pair = place > 0 && dice.chance(0.3) ? ids[place - 1] : undefined;
    const rule = pair === undefined ? ({ kind: 'all-or-nothing', of: { fact: id } } as const) : ({ kind: 'linear', of: { sum: [id, pair] }, target: 2 } as const);
    indicators[`i${place}`] = indicatorOf(rule, { points });
    if (place > 1 && dice.chance(0.2)) bonus.push(`t.i${place}`);
  }
  const plugin = pluginOf(indicators, { facts: flags });
  const total = toPoints(Object.entries(indicators).reduce((sum, [id, { points }]) => sum + (bonus.includes(`t.${id}`) ? 0 : toUnits(points)), 0));
  const gate = { id: 'lid', title: { zh: '限档', en: 'lid' }, when: { fact: 't.f0', is: false }, effect: { capTotal: toPoints(Math.ceil(toUnits(total) / 2)) }, authority: { zh: '文件', en: 'paper' } };
  const framework = defineFramework(specOf(plugin, { total, ...(bonus.length === 0 ? {} : { bonus: { cap: 2, indicators: bonus } }), ...(dice.chance(0.5) ? { gates: [gate] } : {}) }));
  const { submission } = readSubmission(framework, { town: 'A', year: 2025, facts: { t: Object.fromEntries(ids.map((id) => [id, false])) } });
  return { framework, submission: submission as Submission, effort: { ...defaultEffort, facts: Object.fromEntries(ids.map((id) => [`t.${id}`, dice.int(1, 9) / 2])) } };
}

describe('the proposed set has the least effort of all', () => {
  it.each([
    // Small ones cost little, and it takes this many until two ways of the same effort differ in their steps.
    [4, Math.max(120, FRAMEWORKS * 5)],
    [9, FRAMEWORKS],
    [14, Math.ceil(FRAMEWORKS / 8)],
  ])('with %i yes-or-no levers, in %i frameworks', (levers, count) => {
    for (let seed = 0; seed < count; seed += 1) {
      const { framework, submission, effort } = townOf(levers, diceOf(seed));
      const hunt = huntOf(groundOf(framework, submission, 'self'), effort);
      expect(hunt.ladders).toHaveLength(levers);
      const most = toUnits(assess(framework, withFacts(framework, submission, everyStep(hunt))).score?.low ?? 0);
      const target = toPoints(Math.max(1, Math.ceil((most * ((seed % 4) + 1)) / 4)));
      const plan = cheapestPlan(framework, submission, { target: { score: target }, effort });
      const best = exhaustive(framework, submission, hunt.ladders, {}, target);
      expect([seed, plan.best?.effort, plan.best?.steps.length]).toEqual([seed, best?.effort, best?.steps]);
    }
  }, 300_000);
});
