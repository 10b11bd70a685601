import { describe, expect, it } from 'vitest';
import { districtOf, type Sketch } from '../../test-support/district.js';
import type { Standing } from '../standing.js';
import { applicableOf, decidedOf, indicatorColumns, isDecided, knownOf, pointsOf, rateOf, standingsOf } from './columns.js';

const standing = (earned: number, open: number, lost: number, notApplicable = 0): Standing => ({ earned, open, lost, notApplicable });
const decided = (of: Standing, isAbsent = false): boolean => isDecided({ standings: [of], absent: [isAbsent] }, 0);

describe('an indicator', () => {
  it('is decided for a town where all of it applies and nothing is open', () => {
    expect([decided(standing(5, 0, 5)), decided(standing(10, 0, 0)), decided(standing(0, 0, 10))]).toEqual([true, true, true]);
    expect([decided(standing(5, 1, 4)), decided(standing(5, 0, 4, 1)), decided(standing(5, 0, 5), true), decided(standing(0, 0, 0))]).toEqual([false, false, false, false]);
    const [full, open, zero] = [standing(10, 0, 0), standing(0, 10, 0), standing(0, 0, 10)];
    expect(decidedOf({ standings: [full, open, zero, full], absent: [false, false, false, true] })).toEqual([full, zero]);
  });

  it('has one column, in its area, with the rates of the towns for which it is decided', () => {
    const towns: Sketch[] = [{ name: '甲', figures: { x: 50, y: 100, z: 25 } }, { name: '乙', figures: { x: 10, y: null } }, { name: '丙', figures: { x: 0 } }];
    const columns = indicatorColumns(districtOf(towns), [1, 0]);
    expect(columns.map(({ id, area, absent, rates }) => [id, area, absent, rates.map(({ n, d }) => n / d)])).toEqual([
      ['t.x', 'a', [false, false], [10, 50]],
      ['t.y', 'a', [true, false], [100]],
      ['t.z', 'b', [false, false], [25]],
    ]);
    expect(columns[0]?.standings).toEqual([standing(100, 0, 900), standing(500, 0, 500)]);
  });
});

describe('a standing', () => {
  it('is taken from the columns of the towns asked for', () => {
    const of = (...figures: number[]): Int32Array => Int32Array.from(figures);
    expect(standingsOf({ earned: of(1, 2), open: of(3, 4), lost: of(5, 6), notApplicable: of(7, 8) }, [1, 0, 1])).toEqual([standing(2, 4, 6, 8), standing(1, 3, 5, 7), standing(2, 4, 6, 8)]);
  });

  it('has a certain, a possible and a known share of what applies, and none where nothing does', () => {
    const some = standing(1, 2, 5, 9);
    expect(applicableOf(some)).toBe(8);
    expect([rateOf(some), rateOf(some, 'certain'), rateOf(some, 'possible'), knownOf(some)]).toEqual([{ n: 100, d: 8 }, { n: 100, d: 8 }, { n: 300, d: 8 }, { n: 600, d: 8 }]);
    expect([rateOf(standing(0, 0, 0, 9)), rateOf(standing(0, 0, 0, 9), 'possible'), knownOf(standing(0, 0, 0, 9))]).toEqual([undefined, undefined, undefined]);
  });

  it('is shown in points, part by part', () => {
    expect(pointsOf([standing(150, 0, 50), standing(0, 25, 0, 175)])).toEqual({ earned: [1.5, 0], open: [0, 0.25], lost: [0.5, 0], notApplicable: [0, 1.75] });
  });
});
