import { defineFramework, readSubmission, type FrameworkSpec, type Side, type Submission } from '../src/index.js';
import { dice, type Dice } from './oracle/dice.js';
import { makeWorld } from './oracle/make-world.js';

/** Two random years of one town: by turns other facts under the same rules, other rules, both, or two worlds with nothing but names in common. */
export function randomYears(seed: number): { readonly before: Side; readonly after: Side } | undefined {
  const chance = dice(seed);
  const world = makeWorld(seed);
  const other = chance.chance(0.25) ? makeWorld(seed + 1_000_000) : undefined;
  const framework = defineFramework(world.spec);
  const { submission } = readSubmission(framework, world.data);
  if (submission === undefined) return undefined;
  const values = (): Pick<Side, 'values'> => ({ values: chance.pick(['self', 'best', 'verified'] as const) });
  const before = { framework, submission, ...values() };
  if (other === undefined) {
    const later = chance.chance(0.3) ? framework : defineFramework(changedRules(chance, world.spec));
    return { before, after: { framework: later, submission: chance.chance(0.2) ? submission : changedFacts(chance, submission), ...values() } };
  }
  const read = readSubmission(defineFramework(other.spec), other.data).submission;
  return read === undefined ? undefined : { before, after: { framework: defineFramework({ ...other.spec, edition: 'random-2', basedOn: ['random-1'] }), submission: read, ...values() } };
}

/** Other policies, no gates, another coefficient: rules that need no other facts. */
function changedRules(chance: Dice, spec: FrameworkSpec): FrameworkSpec {
  const { classes = [], gates = [], places = 2 } = spec;
  return {
    ...spec,
    ...(chance.chance(0.5) ? { edition: 'random-2', basedOn: ['random-0', 'random-1'] } : {}),
    places,
    notApplicable: chance.pick(['rescale', 'full', 'zero']),
    unproven: chance.pick(['accept', 'open', 'zero']),
    untrue: chance.pick(['accept', 'zero', { factor: 2 }]),
    gates: chance.chance(0.5) ? [] : gates,
    classes: classes.map((each) => ({ ...each, coefficient: chance.pick([1, 0.9, 1.1]) })),
  };
}

/** Some facts gone, some no longer verified or proven, some as the reviewer found them, some not applicable. */
function changedFacts(chance: Dice, submission: Submission): Submission {
  const entries = Object.entries(submission.facts).flatMap(([id, reported]): [string, Submission['facts'][string]][] => {
    const turn = chance.int(0, 9);
    if (turn === 0) return [];
    if (turn === 1) return [[id, { state: 'notApplicable', reason: 'none', origins: [] }]];
    if (reported.state === 'notApplicable' || turn > 5) return [[id, reported]];
    const { self, verified, ...rest } = reported;
    if (turn === 2) return [[id, { ...reported, evidence: [] }]];
    if (turn === 3 && self !== undefined) return [[id, { ...rest, self }]];
    return verified === undefined ? [[id, reported]] : [[id, { ...rest, self: verified, verified }]];
  });
  return { ...submission, facts: Object.fromEntries(entries), ...(chance.chance(0.1) ? { year: 2026 } : {}) };
}
