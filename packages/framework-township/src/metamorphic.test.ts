import { assess, explain, type Assessment, type Framework } from '@fazhi/core';
import { escapes } from '@fazhi/core/scheme';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, runs, type Chance } from '../test-support/chance.js';
import { randomTown, readTown, type TownData } from '../test-support/random-town.js';
import { township } from './index.js';

const EDITIONS: readonly (readonly [string, Framework])[] = [['township-2025', township]];

/** Facts of which more may cost points elsewhere, and why: each is a known shortcoming of a released edition, or lies in the matter. */
const MAY_COST: Readonly<Record<string, string>> = {
  'decisions.decisions-reviewed': 'the time for a review is asked for only once there was one (S9, said in the handbook)',
  'enforcement.staff': 'new staff without a certificate, a camera or training lower these rates',
};

/** Where an indicator stops applying once a deed is left undone; the first two are said in the handbook. */
const ESCAPES: Readonly<Record<string, string>> = {
  'decisions.decision-consultation-days': 'never asked for comments (S9)',
  'decisions.decision-review-time': 'never had a review (S9)',
  'documents.business-doc-consultation': 'no document that touches businesses: a matter that does not arise',
  'enforcement.certified-rate': 'no staff at all, which staffing costs',
  'enforcement.officer-training': 'no staff at all, which staffing costs',
  'enforcement.body-camera': 'no staff at all, which staffing costs',
  'awareness.exam-pass': 'nobody sat the exam, which taking part costs',
};

/** Both ends of the final score, in hundredths. */
function endsOf({ score }: Assessment): readonly [low: number, high: number] {
  return score === null ? [0, 0] : [Math.floor(score.low * 100 + 0.5), Math.floor(score.high * 100 + 0.5)];
}

/** Everything but the order of what was reported. */
function pointsOf({ total, score, grade, areas, bonus, deductions }: Assessment): unknown {
  const results = [...areas, bonus, deductions].flatMap(({ indicators }) => indicators.map(({ id, status, earned, open, lost, notApplicable }) => [id, status, earned, open, lost, notApplicable]));
  return { total, score, grade, results };
}

function withFacts(data: TownData, set: Readonly<Record<string, unknown>>): TownData {
  return { ...data, facts: { ...data.facts, ...set } };
}

function villagesShuffled(data: TownData, chance: Chance): TownData {
  const places = chance.shuffled([0, 1, 2, 3, 4, 5]);
  const turned = (value: unknown): unknown => (Array.isArray(value) && value.length === places.length ? places.map((place) => value[place] as unknown) : value);
  const town = data['town'] as { readonly villages: readonly string[] };
  return { ...data, town: { ...town, villages: turned(town.villages) }, facts: Object.fromEntries(Object.entries(data.facts).map(([id, value]) => [id, turned(value)])) };
}

describe.each(EDITIONS)('%s', (_edition, framework) => {
  const towns = (seed: number): { readonly data: TownData; readonly chance: Chance } => {
    const chance = chanceOf(seed);
    return { data: randomTown(framework, chance, '甲镇'), chance };
  };

  it('better never costs, at either end, unless the list above says why', () => {
    const costly = new Set<string>();
    let tried = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { data } = towns(seed);
        const submission = readTown(framework, data);
        const [low, high] = endsOf(assess(framework, submission));
        for (const { id, waysBack } of explain(framework, submission)) {
          for (const { set, gain } of waysBack) {
            const [lowAfter, highAfter] = endsOf(assess(framework, readTown(framework, withFacts(data, set))));
            tried += 1;
            expect(gain, id).toBeGreaterThan(0);
            if (lowAfter < low || highAfter < high) for (const fact of Object.keys(set)) costly.add(fact);
          }
        }
      }),
      runs(6),
    );
    expect([...costly].filter((fact) => !Object.hasOwn(MAY_COST, fact))).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });

  it('nobody escapes an indicator by doing nothing, but where the list above says so', () => {
    expect(escapes(framework).map(({ path }) => String(path[1])).sort()).toEqual(Object.keys(ESCAPES).sort());
  });

  it('order never matters: of facts, of villages', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { data, chance } = towns(seed);
        const plain = pointsOf(assess(framework, readTown(framework, data)));
        const turned = { ...data, facts: Object.fromEntries(chance.shuffled(Object.entries(data.facts))) };
        expect(pointsOf(assess(framework, readTown(framework, turned)))).toEqual(plain);
        expect(pointsOf(assess(framework, readTown(framework, villagesShuffled(data, chance))))).toEqual(plain);
      }),
      runs(10),
    );
  });

  it('what was unknown and becomes known stays inside the interval', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { data, chance } = towns(seed);
        const [low, high] = endsOf(assess(framework, readTown(framework, data)));
        const known = Object.entries(data.facts).filter(([id]) => id === 'town.villages' || !chance.is(0.3));
        const [lowBefore, highBefore] = endsOf(assess(framework, readTown(framework, { ...data, facts: Object.fromEntries(known) })));
        expect(lowBefore).toBeLessThanOrEqual(low);
        expect(highBefore).toBeGreaterThanOrEqual(high);
      }),
      runs(20),
    );
  });

  it('written as JSON and read back it is the same to the hundredth', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { data } = towns(seed);
        const again = JSON.parse(JSON.stringify(data)) as TownData;
        expect(pointsOf(assess(framework, readTown(framework, again)))).toEqual(pointsOf(assess(framework, readTown(framework, data))));
      }),
      runs(5),
    );
  });
});
