import { describe, expect, it } from 'vitest';
import { finalScore, type ScoreParts } from './final-score.js';
import type { Channel, Framework } from './framework.js';

const none = { low: 0, high: 0 };
const title = { zh: '', en: '' };

function score(parts: Partial<ScoreParts> & { total: ScoreParts['total'] }, more: Partial<Framework> = {}): unknown {
  const framework = { total: 100, places: 2, coefficient: 1, ...more } as unknown as Framework;
  const result = finalScore(framework, { channels: [], bonus: none, deductions: none, caps: [], ...parts });
  return result === null ? null : [result.low, result.high, result.steps.map(({ step, low, high, ...named }) => ['id' in named ? [step, named.id] : [step], low, high].flat())];
}

const stand = (earned: number, open: number, lost: number, notApplicable = 0): ScoreParts['total'] => ({ earned, open, lost, notApplicable });
const channel = (id: string, weight: number, fact?: string): Channel => ({ id, title, weight, ...(fact === undefined ? {} : { fact }) });

describe('the final score', () => {
  it('is what is earned, up to what is still open', () => {
    expect(score({ total: stand(6000, 1000, 3000) })).toEqual([60, 70, [['indicators', 60, 70]]]);
  });

  it('is scaled back to full where something does not apply, rounded to the places', () => {
    expect(score({ total: stand(6000, 1000, 500, 2500) })).toEqual([80, 93.33, [['indicators', 60, 70], ['rescaled', 80, 93.33]]]);
    expect(score({ total: stand(6000, 1000, 500, 2500) }, { places: 0 })).toEqual([80, 93, [['indicators', 60, 70], ['rescaled', 80, 93]]]);
  });

  it('does not exist where nothing applies', () => {
    expect(score({ total: stand(0, 0, 0, 10_000) })).toBeNull();
    expect(score({ total: stand(0, 0, 1, 9999) })).toEqual([0, 0, [['indicators', 0, 0], ['rescaled', 0, 0]]]);
  });

  it('is put together from channels, each rounded by itself', () => {
    const channels = [{ channel: channel('review', 85), low: 0, high: 1, whole: 1 }, { channel: channel('opinion', 15, 'x.rate'), low: 801, high: 900, whole: 1000 }];
    expect(score({ total: stand(6001, 0, 3999), channels })).toEqual([63.03, 64.51, [['indicators', 60.01, 60.01], ['channel', 'review', 51.01, 51.01], ['channel', 'opinion', 12.02, 13.5]]]);
  });

  it('is multiplied by the coefficient of the class', () => {
    expect(score({ total: stand(6001, 999, 3000) }, { coefficient: 1.05 })).toEqual([63.01, 73.5, [['indicators', 60.01, 70], ['coefficient', 63.01, 73.5]]]);
  });

  it('adds bonus and takes off deductions, the possible ones at the other end', () => {
    expect(score({ total: stand(6000, 1000, 3000), bonus: { low: 100, high: 200 }, deductions: { low: 50, high: 300 } })).toEqual([58, 71.5, [['indicators', 60, 70], ['bonus', 1, 2], ['deductions', 0.5, 3]]]);
    expect(score({ total: stand(6000, 0, 4000), bonus: { low: 0, high: 100 } })).toEqual([60, 61, [['indicators', 60, 60], ['bonus', 0, 1]]]);
    expect(score({ total: stand(10_000, 0, 0), bonus: { low: 100, high: 100 } })).toEqual([101, 101, [['indicators', 100, 100], ['bonus', 1, 1]]]);
  });

  it('is capped by gates, certainly or possibly', () => {
    const caps = (fired: boolean, units: number): ScoreParts['caps'] => [{ id: 'fire', units, fired }];
    expect(score({ total: stand(6000, 1000, 3000), caps: caps(true, 5900) })).toEqual([59, 59, [['indicators', 60, 70], ['gate', 'fire', 59, 59]]]);
    expect(score({ total: stand(6000, 1000, 3000), caps: caps(false, 5900) })).toEqual([59, 70, [['indicators', 60, 70], ['gate', 'fire', 59, 70]]]);
    expect(score({ total: stand(6000, 1000, 3000), caps: caps(true, 6500) })).toEqual([60, 65, [['indicators', 60, 70], ['gate', 'fire', 60, 65]]]);
    expect(score({ total: stand(6000, 1000, 3000), caps: caps(true, 7000) })).toEqual([60, 70, [['indicators', 60, 70]]]);
    expect(score({ total: stand(6000, 1000, 3000), caps: [...caps(false, 6500), { id: 'flood', units: 5000, fired: true }] })).toEqual([50, 50, [['indicators', 60, 70], ['gate', 'flood', 50, 50]]]);
  });

  it('is not below zero', () => {
    expect(score({ total: stand(100, 0, 9900), deductions: { low: 300, high: 300 } })).toEqual([0, 0, [['indicators', 1, 1], ['deductions', 3, 3], ['floor', 0, 0]]]);
    expect(score({ total: stand(100, 400, 9500), deductions: { low: 0, high: 300 } })).toEqual([0, 5, [['indicators', 1, 5], ['deductions', 0, 3], ['floor', 0, 5]]]);
    expect(score({ total: stand(100, 0, 9900), deductions: { low: 100, high: 100 } })).toEqual([0, 0, [['indicators', 1, 1], ['deductions', 1, 1]]]);
  });
});
