import { describe, expect, it } from 'vitest';
import { assess, defineFramework, readSubmission, type Assessment, type FrameworkSpec } from './index.js';
import { slips, tallies, verdictOf } from '../test-support/oracle/compare.js';
import { judge } from '../test-support/oracle/judge.js';
import { makeWorld } from '../test-support/oracle/make-world.js';
import type { World } from '../test-support/oracle/world.js';

/** A tenth of what `npm run test:long` tries; fewer still while mutants are tried, which asks for a run each. */
const WORLDS = Number(process.env['FAZHI_WORLDS'] ?? 200);
const SEEDS = Array.from({ length: WORLDS }, (_, seed) => seed);

/** Declaring a forbidden matter not applicable is refused on reading; the engine must hold its own all the same. */
function lenient({ spec }: World): FrameworkSpec {
  const indicators = Object.entries(spec.indicators ?? {}).map(([id, placing]) => [id, placing === 'off' ? placing : { ...placing, notApplicable: 'full' as const }] as const);
  return { ...spec, notApplicable: 'full', indicators: Object.fromEntries(indicators) };
}

function assessed(world: World): Assessment {
  const framework = defineFramework(world.spec);
  const problems = readSubmission(framework, world.data).issues.filter(({ severity, code }) => severity === 'error' && code !== 'not-applicable-forbidden');
  expect(problems).toEqual([]);
  const { submission } = readSubmission(defineFramework(lenient(world)), world.data);
  if (submission === undefined) throw new Error('not read');
  return assess(framework, submission, { values: world.values });
}

describe(`${WORLDS} random frameworks and towns`, () => {
  const assessments: Assessment[] = [];
  const seen = new Map<string, number>();
  const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);

  it('give the points of an independent exact oracle at every level, the same interval and the same grades', () => {
    for (const seed of SEEDS) {
      const world = makeWorld(seed);
      const assessment = assessed(world);
      assessments.push(assessment);
      expect(verdictOf(assessment), `seed ${seed}`).toEqual(judge(world));
      for (const { status, reason, trace, untrue } of assessment.areas.flatMap(({ indicators }) => indicators)) {
        count(`${trace.rule} ${status}`);
        if (reason === 'unproven') count(`unproven ${status}`);
        if (untrue !== undefined) count('untrue');
      }
      for (const { state } of assessment.gates) count(`gate ${state}`);
      for (const { step } of assessment.score?.steps ?? []) count(`step ${step}`);
      count(`${assessment.possibleGrades.length} grades`);
    }
  }, 120_000);

  it('print figures that add up by hand, and no figure below zero', () => {
    expect(assessments).toHaveLength(WORLDS);
    for (const [seed, assessment] of assessments.entries()) {
      expect(slips(assessment), `seed ${seed}`).toEqual([]);
      const negative = tallies(assessment).filter(([, { earned, open, lost, notApplicable }]) => Math.min(earned, open, lost, notApplicable) < 0);
      expect(negative, `seed ${seed}`).toEqual([]);
    }
  });

  it('cover every rule kind in every state, every gate state and every step of the score', () => {
    const kinds = ['all-or-nothing', 'award', 'bands', 'checklist', 'choice', 'deadline', 'deduction', 'history', 'judged', 'linear', 'over-fulfilment', 'village-share'];
    const often = [
      ...kinds.flatMap((kind) => ['scored', 'open', 'notApplicable'].map((status) => `${kind} ${status}`)),
      ...['peers open', 'peers notApplicable', 'gate fired', 'gate clear', 'gate undecided', 'unproven scored', 'unproven open', 'untrue', '1 grades', '2 grades', '3 grades'],
      ...['indicators', 'rescaled', 'channel', 'coefficient', 'bonus', 'deductions', 'gate', 'floor'].map((step) => `step ${step}`),
    ];
    const rare = often.filter((what) => (seen.get(what) ?? 0) * 150 < WORLDS);
    expect(rare).toEqual([]);
    expect((seen.get('0 grades') ?? 0) * 1500).toBeGreaterThanOrEqual(WORLDS < 1500 ? 0 : WORLDS);
  });
});
