import { assess, assessAll, compare, type Assessment, type ComparedGroup, type ComparedLevel, type Framework, type Submission } from '@fazhi/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, runs } from '../test-support/chance.js';
import { randomScheme } from '../test-support/random-scheme.js';
import { randomTown, readTown } from '../test-support/random-town.js';
import { township } from './index.js';

const NAMES = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'];

/** A scheme and towns out of one seed. */
function district(seed: number): { readonly framework: Framework; readonly towns: readonly Submission[]; readonly has: Readonly<Record<string, boolean>> } {
  const chance = chanceOf(seed);
  const { framework, has } = randomScheme(township, chance);
  return { framework, has, towns: NAMES.map((name) => readTown(framework, randomTown(framework, chance, name))) };
}

type Figures = readonly [earned: number, open: number, lost: number, notApplicable: number];

const NOTHING: Figures = [0, 0, 0, 0];

function figuresAt({ points }: Pick<ComparedLevel, 'points'>, row: number): Figures {
  return [points.earned[row] ?? NaN, points.open[row] ?? NaN, points.lost[row] ?? NaN, points.notApplicable[row] ?? NaN];
}

function figuresOf(found: { readonly earned: number; readonly open: number; readonly lost: number; readonly notApplicable: number } | undefined): Figures {
  return found === undefined ? NOTHING : [found.earned, found.open, found.lost, found.notApplicable];
}

/** Everything that a comparison says of one town, held against the town's own assessment. */
function expectOwn(group: ComparedGroup, row: number, own: Assessment): void {
  const town = group.towns[row];
  expect(town?.score, own.town).toEqual(own.score === null ? null : { low: own.score.low, high: own.score.high });
  expect(town?.grades).toEqual(own.possibleGrades);
  expect(figuresAt(group.total, row)).toEqual(figuresOf(own.total));
  for (const area of group.areas) expect(figuresAt(area, row), area.id).toEqual(figuresOf(own.areas.find(({ id }) => id === area.id)));
  expect(own.areas.map(({ id }) => id).filter((id) => !group.areas.some((area) => area.id === id))).toEqual([]);
  const results = own.areas.flatMap(({ id, indicators }) => indicators.map((result) => ({ area: id, result })));
  for (const indicator of group.indicators) expect(figuresAt(indicator, row), indicator.id).toEqual(figuresOf(results.find(({ result }) => result.id === indicator.id)?.result));
  expect(results.filter(({ area, result }) => !group.indicators.some((each) => each.id === result.id && each.area === area)).map(({ result }) => result.id)).toEqual([]);
}

describe('a comparison of towns under any scheme', () => {
  it('says of every town what its own assessment says, level by level and id by id', () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { framework, towns, has } = district(seed);
        for (const [what, is] of Object.entries(has)) if (is) seen[what] = (seen[what] ?? 0) + 1;
        const own = new Map(towns.map((town) => [town.town.name, assess(framework, town)]));
        const { groups } = compare(assessAll(framework, towns), { rank: { authority: '某文件' } });
        expect(groups.flatMap((group) => group.towns)).toHaveLength(towns.length);
        for (const group of groups) {
          group.towns.forEach(({ name }, row) => expectOwn(group, row, own.get(name) as Assessment));
          const lows = group.towns.filter(({ leftOut }) => leftOut === null).map(({ name }) => own.get(name)?.score?.low ?? NaN);
          group.towns.forEach(({ name }, row) => {
            const place = group.ranking?.places[row];
            if (place !== null && place !== undefined) expect(place.place).toBe(1 + lows.filter((low) => low > (own.get(name)?.score?.low ?? NaN)).length);
          });
        }
      }),
      runs(10),
    );
    expect(Object.keys(seen).sort()).toEqual(['channels', 'classArea', 'classes', 'emptied', 'groups', 'noBonus', 'ownArea']);
  });

  it('has the areas of the scheme and of its classes, no others', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { framework, towns } = district(seed);
        const used = [framework, ...Object.values(framework.variants)].flatMap(({ areas }) => areas.map(({ id }) => id));
        const results = assessAll(framework, towns);
        expect(results.areas.map(({ id }) => id)).toEqual(framework.spec.areas.map(({ id }) => id).filter((id) => used.includes(id)));
        for (const { areas } of compare(results).groups) expect(areas.map(({ id, title }) => [id, title])).toEqual(results.areas.map(({ id, title }) => [id, title]));
      }),
      runs(3),
    );
  });
});
