import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import { judged, type Judged } from './judged.js';

const opinion: Judged = { kind: 'judged', fact: 'opinion' };

describe('judged', () => {
  it('gives the points of the reviewer', () => {
    expect(scene(opinion).points({ opinion: { value: 1.25, reason: '材料不全' } })).toEqual([1.25, 0, 0.75]);
    expect(scene(opinion).points({ opinion: { value: 0, reason: '没有材料' } })).toEqual([0, 0, 2]);
    expect(scene(opinion).points({})).toEqual([0, 2, 0]);
  });

  it('brings them to the points of the framework', () => {
    expect(scene(opinion, {}, { indicators: { 't.x': { points: 3 } }, total: 3 }).points({ opinion: { value: 1.25, reason: '材料不全' } })).toEqual([1.88, 0, 1.12]);
  });

  it('asks for a range that ends at full marks', () => {
    expect(faultsOf(opinion)).toEqual([]);
    expect(faultsOf(opinion, 3)).toEqual(['fact unreachable-points 2']);
    expect(faultsOf(opinion, 1)).toEqual(['fact beyond-full-points 2']);
    expect(faultsOf({ kind: 'judged', fact: 'staff' })).toEqual(['fact wrong-fact-kind staff']);
    expect(faultsOf({ kind: 'judged', fact: 'nothing' })).toEqual(['fact unknown-fact nothing']);
  });

  it('refuses a range that begins below zero or at its end', () => {
    const withRange = (from: number): readonly string[] => {
      const fact = { kind: 'judgement', label: { zh: '', en: '' }, help: { zh: '', en: '' }, evidence: { zh: '', en: '' }, from, to: 2 } as const;
      return judged.check(opinion, { points: 2, fact: () => fact }).map(({ fault, detail }) => `${fault} ${detail ?? ''}`);
    };
    expect([-1, 0, 1.99, 2].map(withRange)).toEqual([['not-positive -1'], [], [], ['not-positive 2']]);
  });

  it('has no edges and no way back', () => {
    expect(edgesOf(opinion)).toEqual([]);
    expect(ways(scene(opinion).explain({ opinion: { value: 1, reason: '一般' } }))).toEqual([]);
  });

  it('is told in words in both languages', () => {
    expect(wordsOf(opinion)).toEqual({ zh: '评审人在0～2分之间评分，须写明理由', en: 'a reviewer gives 0～2 points, with a reason' });
    expect(wordsOf({ kind: 'judged', fact: 'staff' }).en).toBe('a reviewer gives  points, with a reason');
    expect(standardOf(opinion)).toEqual({ zh: '由评审人评分并写明理由', en: 'judged by a reviewer with a reason' });
  });
});
