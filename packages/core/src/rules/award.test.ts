import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import type { Award } from './index.js';

const awards: Award = { kind: 'award', levels: [{ fact: 'national', points: 1 }, { fact: 'county', points: 0.35 }] };

describe('award', () => {
  it('adds so many points for each award of a level, full marks at the most', () => {
    const town = scene(awards);
    expect(town.points({ national: 0, county: 0 })).toEqual([0, 0, 2]);
    expect(town.points({ national: 1, county: 2 })).toEqual([1.7, 0, 0.3]);
    expect(town.points({ national: 2, county: 5 })).toEqual([2, 0, 0]);
  });

  it('brings its amounts to the points of the framework', () => {
    expect(scene(awards, {}, { indicators: { 't.x': { points: 1 } }, total: 1 }).points({ national: 1, county: 1 })).toEqual([0.68, 0, 0.32]);
  });

  it('stays open while a level is not reported, and holds the bounds of approximate numbers', () => {
    expect(scene(awards).points({ national: 2 })).toEqual([0, 2, 0]);
    expect(scene(awards).points({ national: 0, county: { atLeast: 1, atMost: 3 } })).toEqual([0.35, 0.7, 0.95]);
    expect(scene(awards).points({ national: 0, county: '1项以上' })).toEqual([0.35, 1.65, 0]);
  });

  it('refuses an empty list, other facts and amounts that are not positive', () => {
    expect(faultsOf(awards)).toEqual([]);
    expect(faultsOf({ kind: 'award', levels: [] })).toEqual(['levels empty']);
    expect(faultsOf({ kind: 'award', levels: [{ fact: 'filed', points: 0 }] })).toEqual(['levels wrong-fact-kind filed', 'levels not-positive 0']);
  });

  it('has its edges at none and at full marks', () => {
    expect(edgesOf(awards)).toEqual([0, 2]);
  });

  it('knows no way back: awards are given by others', () => {
    expect(ways(scene(awards).explain({ national: 0, county: 0 }))).toEqual([]);
  });

  it('is told in words in both languages, by id where a fact has no name', () => {
    expect(wordsOf(awards)).toEqual({ zh: '国家级每项1分，县级每项0.35分，合计最多2分', en: 'national 1 point each, county 0.35 points each, at most 2 points in all' });
    expect(wordsOf({ kind: 'award', levels: [{ fact: 'nothing', points: 1 }] })).toEqual({ zh: 'nothing每个1分，合计最多2分', en: 'nothing 1 point each, at most 2 points in all' });
    expect(standardOf(awards)).toEqual({ zh: '按级别累计，最多2分', en: 'added up by level, at most 2 points' });
  });
});
