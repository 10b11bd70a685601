import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import type { OverFulfilment } from './index.js';

const more: OverFulfilment = { kind: 'over-fulfilment', of: { fact: 'sessions' }, target: 4, base: 1.4, each: 0.2 };

describe('over-fulfilment', () => {
  it('gives the base at the target, in proportion below, and more beyond, full marks at the most', () => {
    expect([0, 2, 4, 5, 6, 7, 9].map((sessions) => scene(more).points({ sessions })[0])).toEqual([0, 0.7, 1.4, 1.6, 1.8, 2, 2]);
  });

  it('takes units of any size', () => {
    const rate: OverFulfilment = { kind: 'over-fulfilment', of: { fact: 'rate' }, target: 0.8, base: 1, each: 0.1, per: 0.01 };
    expect([40, 80, 85, 90, 100].map((percent) => scene(rate).points({ rate: percent })[0])).toEqual([0.5, 1, 1.5, 2, 2]);
  });

  it('may give nothing at the target', () => {
    expect([4, 5].map((sessions) => scene({ ...more, base: 0 }).points({ sessions })[0])).toEqual([0, 0.2]);
  });

  it('refuses a base that leaves nothing beyond, and amounts that are not positive', () => {
    expect(faultsOf(more)).toEqual([]);
    expect(faultsOf({ ...more, base: 0 })).toEqual([]);
    expect(faultsOf({ ...more, base: 2 })).toEqual(['base beyond-full-points 2']);
    expect(faultsOf({ ...more, base: -1 })).toEqual(['base not-positive -1']);
    expect(faultsOf({ ...more, target: 0, each: 0, per: 0 })).toEqual(['target not-positive 0', 'each not-positive 0', 'per not-positive 0']);
    expect(faultsOf({ ...more, of: { fact: 'level' } })).toEqual(['of wrong-fact-kind level']);
  });

  it('has its edges at none, at the target and at full marks, by exact decimals', () => {
    expect(edgesOf(more)).toEqual([0, 4, 7]);
    expect(edgesOf({ ...more, per: 2 })).toEqual([0, 4, 10]);
  });

  it('shows the way to the target and the one to full marks, not one too many', () => {
    expect(ways(scene(more).explain({ sessions: 2 }))).toEqual([[{ 't.sessions': 4 }, 0.7, false], [{ 't.sessions': 7 }, 1.3, true]]);
    expect(ways(scene(more).explain({ sessions: 5 }))).toEqual([[{ 't.sessions': 7 }, 0.4, true]]);
  });

  it('is told in words in both languages', () => {
    expect(wordsOf(more)).toEqual({ zh: '达到4次得1.4分，不足按比例；每超1次加0.2分，最多得2分', en: '1.4 points at 4 times, in proportion below; 0.2 points more for each one beyond, 2 points at most' });
    expect(wordsOf({ ...more, per: 2 }).en).toContain('0.2 points more for each 2 times beyond');
    expect(standardOf(more)).toEqual({ zh: '基本目标4次，超额另加', en: 'basic target 4 times, more beyond it' });
  });
});
