import { describe, expect, it } from 'vitest';
import { dice, type Dice } from '../../test-support/oracle/dice.js';
import { judge } from '../../test-support/oracle/judge.js';
import { makeWorld } from '../../test-support/oracle/make-world.js';
import { verdictOf } from '../../test-support/oracle/compare.js';
import { factsTable, asInTable } from '../../test-support/facts-table.js';
import { assess, defineFramework, readSubmission, type Framework, type Reported, type Submission, type Value } from '../index.js';
import type { Tally } from '../assessment.js';
import { toUnits } from '../points.js';
import { assessAll } from './assess-all.js';
import type { Assessments, StandingColumns } from './assessments.js';

/** A tenth of what `npm run test:long` tries; fewer still while mutants are tried. */
const WORLDS = Number(process.env['FAZHI_WORLDS'] ?? 125);
const TOWNS = 8;

/** Towns like the first: facts left out, moved or turned around at random. */
function townsLike(first: Submission, framework: Framework, chance: Dice): Submission[] {
  const classes = [first.town.class, ...framework.classes.map(({ id }) => id)];
  return Array.from({ length: TOWNS }, (_, place) => {
    if (place === 0) return first;
    const facts = Object.fromEntries(Object.entries(first.facts).flatMap(([id, reported]) => (chance.chance(0.1) ? [] : [[id, moved(reported, chance)]])));
    const said = chance.pick(classes);
    return { ...first, town: { name: `${first.town.name}${place}`, ...(said === undefined ? {} : { class: said }) }, facts };
  });
}

function moved(reported: Reported, chance: Dice): Reported {
  if (reported.state !== 'given') return reported;
  const { self, ...rest } = reported;
  return { ...rest, ...(self === undefined ? {} : { self: movedValue(self, chance) }), evidence: chance.chance(0.1) ? [] : reported.evidence };
}

function movedValue(value: Value, chance: Dice): Value {
  if (value.kind === 'flag') return { ...value, value: chance.chance(0.5) };
  if (value.kind === 'date') return { ...value, day: value.day + chance.int(-9, 9) };
  if (value.kind !== 'figure' || chance.chance(0.4)) return value;
  const by = chance.int(-3, 3);
  return value.low + by < 0 ? value : { ...value, low: value.low + by, high: value.high + by };
}

function worldOf(seed: number): { readonly framework: Framework; readonly towns: Submission[]; readonly values: 'self' | 'verified' | 'best'; readonly isFirstRead: boolean } {
  const world = makeWorld(seed);
  const framework = defineFramework(world.spec);
  const { submission } = readSubmission(framework, world.data);
  const first = submission ?? { town: { name: '镇' }, facts: {}, earlier: [], shortfalls: [], nextSteps: [] };
  return { framework, towns: townsLike(first, framework, dice(seed + 1)), values: world.values, isFirstRead: submission !== undefined };
}

const standingAt = ({ earned, open, lost, notApplicable }: StandingColumns, town: number): unknown => [earned[town], open[town], lost[town], notApplicable[town]];
const unitsOf = (tally: Tally | undefined): unknown => (tally === undefined ? [0, 0, 0, 0] : [tally.earned, tally.open, tally.lost, tally.notApplicable].map(toUnits));

/** Everything a batch says of one town in columns. */
function columnsAt(batch: Assessments, town: number): unknown {
  return [
    standingAt(batch.total, town),
    batch.areas.map(({ standing }) => standingAt(standing, town)),
    [batch.bonus, batch.deductions, batch.score].map(({ low, high }) => [low[town], high[town]]),
    [batch.grades.best[town], batch.grades.worst[town]],
    Object.keys(batch.framework.indicators).map((id) => [standingAt(batch.indicator(id), town), batch.absent(id)[town]]),
  ];
}

/** The same from the result of a single town. */
function columnsOf(framework: Framework, { total, areas, bonus, deductions, score, possibleGrades }: ReturnType<typeof assess>): unknown {
  const span = (low: number, high: number): unknown => [low, high].map(toUnits);
  const place = (id: string | undefined): number => (id === undefined ? 255 : framework.grades.findIndex((grade) => grade.id === id));
  const results = [...areas, bonus, deductions].flatMap(({ indicators }) => indicators);
  return [
    unitsOf(total),
    framework.spec.areas.map(({ id }) => unitsOf(areas.find((area) => area.id === id))),
    [span(bonus.certain, bonus.possible), span(deductions.certain, deductions.possible), score === null ? [-1, -1] : span(score.low, score.high)],
    [place(possibleGrades[0]), place(possibleGrades.at(-1))],
    Object.keys(framework.indicators).map((id) => {
      const result = results.find((each) => each.id === id);
      return [unitsOf(result), Number(result?.status === 'notApplicable' && (result.notApplicable > 0 || result.gate === undefined))];
    }),
  ];
}

describe(`${WORLDS * TOWNS} random towns of ${WORLDS} random frameworks`, () => {
  it('get the same hundredths together as each of them alone, and the first of each what the exact oracle gives', () => {
    let [compared, judged, peers] = [0, 0, 0];
    for (let seed = 0; seed < WORLDS; seed += 1) {
      const { framework, towns, values, isFirstRead } = worldOf(seed);
      const batch = assessAll(framework, towns, { values, asOf: '2026-01-01' });
      if (batch.peers.some(({ state }) => state === 'scored')) {
        peers += 1;
        continue;
      }
      towns.forEach((town, place) => {
        const alone = assess(framework, town, { values, asOf: '2026-01-01' });
        expect(columnsAt(batch, place), `seed ${seed}, town ${place}`).toEqual(columnsOf(framework, alone));
        if (place % 4 === 0) expect(batch.assessment(place), `seed ${seed}, town ${place}`).toEqual(alone);
        compared += 1;
      });
      if (!isFirstRead) continue;
      expect(verdictOf(batch.assessment(0)), `seed ${seed}`).toEqual(judge(makeWorld(seed)));
      judged += 1;
    }
    expect([compared > WORLDS * TOWNS * 0.85, judged > WORLDS * 0.7, peers > 0]).toEqual([true, true, true]);
  }, 300_000);

  it('get the same hundredths from a table of facts', () => {
    let compared = 0;
    for (let seed = 0; seed < WORLDS; seed += 2) {
      const { framework, towns } = worldOf(seed);
      const done = towns.map(asInTable);
      const batch = assessAll(framework, done);
      const table = assessAll(framework, factsTable(framework, done));
      done.forEach((_, place) => expect(columnsAt(table, place), `seed ${seed}, town ${place}`).toEqual(columnsAt(batch, place)));
      expect([table.towns, table.classes, table.years, table.peers], `seed ${seed}`).toEqual([batch.towns, batch.classes, batch.years, batch.peers]);
      compared += done.length;
    }
    expect(compared).toBe(Math.ceil(WORLDS / 2) * TOWNS);
  }, 300_000);
});
