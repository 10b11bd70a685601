import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import type { Bands } from './index.js';

const falling: Bands = { kind: 'bands', of: { fact: 'rate' }, bands: [{ atLeast: 0.9, points: 2 }, { atLeast: 0.8, points: 1 }], otherwise: 0.5 };
const rising: Bands = { kind: 'bands', of: { fact: 'sessions' }, bands: [{ atMost: 15, points: 2 }, { atMost: 30, points: 1.2 }] };

describe('bands', () => {
  it('give the points of the first band that is reached, lower bounds inclusive', () => {
    const town = scene(falling);
    expect([100, 90, 89.9, 80, 79.9, 0].map((rate) => town.points({ rate })[0])).toEqual([2, 2, 1, 1, 0.5, 0.5]);
  });

  it('run upwards where they ask at most, upper bounds inclusive, and give nothing beyond', () => {
    const town = scene(rising);
    expect([0, 15, 16, 30, 31].map((sessions) => town.points({ sessions })[0])).toEqual([2, 2, 1.2, 1.2, 0]);
    expect(town.points({ sessions: 31 })).toEqual([0, 0, 2]);
  });

  it('leave open what the bounds of a figure do not decide', () => {
    expect(scene(falling).points({ rate: { atLeast: 85 } })).toEqual([1, 1, 0]);
    expect(scene(rising).points({ sessions: { atLeast: 10, atMost: 20 } })).toEqual([1.2, 0.8, 0]);
    expect(scene(rising).points({ sessions: { atLeast: 16 } })).toEqual([0, 1.2, 0.8]);
  });

  it('decide a share of approximate figures where every possible share lies in one band', () => {
    const late: Bands = { kind: 'bands', of: { ratio: ['certified', 'staff'] }, bands: [{ atMost: 0.05, points: 2 }] };
    expect(scene(late).points({ certified: 1, staff: '200余人' })).toEqual([2, 0, 0]);
    expect(scene(late).points({ certified: 11, staff: '200余人' })).toEqual([0, 2, 0]);
    expect(scene({ ...late, bands: [{ atLeast: 0, points: 2 }], otherwise: 0 }).points({ certified: 0, staff: '200余人' })).toEqual([2, 0, 0]);
    expect(scene(late).points({ certified: 0, staff: { atMost: 3 } })).toEqual([0, 2, 0]);
  });

  it('refuse edges out of order, mixed directions and points that do not follow the edges', () => {
    const bands = (list: Bands['bands'], otherwise?: number): string[] => faultsOf({ kind: 'bands', of: { fact: 'rate' }, bands: list, ...(otherwise === undefined ? {} : { otherwise }) });
    expect(faultsOf(falling)).toEqual([]);
    expect(faultsOf(rising)).toEqual([]);
    expect(bands([])).toEqual(['bands empty']);
    expect(bands([{ atLeast: 0.8, points: 2 }, { atLeast: 0.9, points: 1 }])).toEqual(['bands not-descending 0.9']);
    expect(bands([{ atLeast: 0.8, points: 2 }, { atLeast: 0.8, points: 1 }])).toEqual(['bands not-descending 0.8']);
    expect(bands([{ atMost: 0.8, points: 2 }, { atMost: 0.7, points: 1 }])).toEqual(['bands not-descending 0.7']);
    expect(bands([{ atMost: 0.8, points: 2 }, { atMost: 0.8, points: 1 }])).toEqual(['bands not-descending 0.8']);
    expect(bands([{ atLeast: 0.9, points: 2 }, { atMost: 0.95, points: 1 }])).toEqual(['bands not-monotone 0.9']);
    expect(bands([{ atLeast: 0.9, points: 2 }, { atLeast: 0.8, points: 2 }])).toEqual(['bands not-monotone 2']);
    expect(bands([{ atLeast: 0.9, points: 1 }])).toEqual(['bands unreachable-points 1']);
    expect(bands([{ atLeast: 0.9, points: 3 }])).toEqual(['bands beyond-full-points 3']);
    expect(bands([{ atLeast: 0.9, points: 2 }, { atLeast: 0.8, points: -1 }])).toEqual(['bands not-positive -1', 'otherwise not-monotone 0']);
    expect(bands([{ atLeast: 0.9, points: 2 }, { atLeast: 0.8, points: 1 }], 1)).toEqual(['otherwise not-monotone 1']);
    expect(bands([{ atLeast: 0.9, points: 2 }, { atLeast: 0.8, points: 0 }])).toEqual(['otherwise not-monotone 0']);
  });

  it('have an edge each', () => {
    expect(edgesOf(falling)).toEqual([0.9, 0.8]);
    expect(edgesOf(rising)).toEqual([15, 30]);
  });

  it('show the step to the next band and the one to full marks', () => {
    expect(ways(scene(falling).explain({ rate: 50 }))).toEqual([[{ 't.rate': 80 }, 0.5, false], [{ 't.rate': 90 }, 1.5, true]]);
    expect(ways(scene(falling).explain({ rate: 85 }))).toEqual([[{ 't.rate': 90 }, 1, true]]);
    expect(ways(scene(rising).explain({ sessions: 40 }))).toEqual([[{ 't.sessions': 30 }, 1.2, false], [{ 't.sessions': 15 }, 2, true]]);
  });

  it('skip the bands between the next and the best', () => {
    const four: Bands = { kind: 'bands', of: { fact: 'sessions' }, bands: [{ atLeast: 4, points: 2 }, { atLeast: 3, points: 1.5 }, { atLeast: 2, points: 1 }] };
    expect(ways(scene(four).explain({ sessions: 1 }))).toEqual([[{ 't.sessions': 2 }, 1, false], [{ 't.sessions': 4 }, 2, true]]);
  });

  it('show no way where no figure can reach a band', () => {
    const impossible: Bands = { kind: 'bands', of: { fact: 'rate' }, bands: [{ atLeast: 1.5, points: 2 }] };
    expect(ways(scene(impossible).explain({ rate: 50 }))).toEqual([]);
  });

  it('are told in words in both languages', () => {
    expect(wordsOf(falling)).toEqual({ zh: '不低于90%得2分，不低于80%得1分，其余得0.5分', en: 'at least 90%: 2 points, at least 80%: 1 point, otherwise 0.5 points' });
    expect(wordsOf(rising)).toEqual({ zh: '不超过15次得2分，不超过30次得1.2分，其余得0分', en: 'at most 15 times: 2 points, at most 30 times: 1.2 points, otherwise 0 points' });
    expect(standardOf(falling)).toEqual({ zh: '最高档不低于90%', en: 'top band at least 90%' });
    expect(standardOf({ ...falling, bands: [] })).toEqual({ zh: '', en: '' });
    expect(standardOf(rising)).toEqual({ zh: '最高档不超过15次', en: 'top band at most 15 times' });
  });
});
