import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import type { VillageShare } from './index.js';

const reviewed: VillageShare = { kind: 'village-share', fact: 'rules' };
const three: VillageShare = { kind: 'village-share', fact: 'literate', atLeast: 3 };
const most: VillageShare = { kind: 'village-share', fact: 'rules', target: 0.8 };

describe('share of villages', () => {
  it('gives points in proportion to the villages that are done', () => {
    expect(scene(reviewed).points({ 'town.villages': 3, rules: [true, false, true] })).toEqual([1.33, 0, 0.67]);
    expect(scene(reviewed).points({ 'town.villages': 18, rules: 18 })).toEqual([2, 0, 0]);
    expect(scene(reviewed).points({ 'town.villages': 18, rules: 9 })).toEqual([1, 0, 1]);
    expect([3, 4, 5].map((done) => scene(most).points({ 'town.villages': 5, rules: done })[0])).toEqual([1.5, 2, 2]);
  });

  it('asks each village for so many', () => {
    expect(scene(three).points({ 'town.villages': 4, literate: [3, 2, 5, 0] })).toEqual([1, 0, 1]);
    expect(scene({ kind: 'village-share', fact: 'literate' }).points({ 'town.villages': 4, literate: [3, 2, 5, 0] })).toEqual([1.5, 0, 0.5]);
  });

  it('is not proven by a mean: a total alone stays open and says so', () => {
    expect(scene(three).result({ 'town.villages': 18, literate: { total: 60 } })).toMatchObject({ status: 'open', open: 2, reason: 'total-only' });
  });

  it('leaves open the rows that are missing', () => {
    expect(scene(three).points({ 'town.villages': 4, literate: [3, null, 1, null] })).toEqual([0.5, 1, 0.5]);
    expect(scene(three).points({ 'town.villages': 4, literate: [3, 1] })).toEqual([0.5, 1, 0.5]);
  });

  it('holds both ends where the number of villages is approximate', () => {
    // Of 4 to 8 villages one of two reported is done: from 1/8 to all of 4.
    expect(scene(reviewed).points({ 'town.villages': { atLeast: 4, atMost: 8 }, rules: [true, false] })).toEqual([0.25, 1.75, 0]);
    expect(scene(reviewed).points({ 'town.villages': { atLeast: 1, atMost: 3 }, rules: [true, false, false] })).toEqual([0.67, 1.33, 0]);
  });

  it('stays open without the number of villages, and does not arise without villages', () => {
    expect(scene(reviewed).result({ rules: [true] })).toMatchObject({ open: 2, reason: 'unknown-facts' });
    expect(scene(reviewed).result({ 'town.villages': 0, rules: 0 })).toMatchObject({ status: 'notApplicable', reason: 'does-not-arise' });
    expect(scene(reviewed).result({ 'town.villages': 3, rules: { notApplicable: '无此事项' } })).toMatchObject({ status: 'notApplicable', reason: 'declared' });
  });

  it('refuses targets out of reach and other facts', () => {
    expect(faultsOf(three)).toEqual([]);
    expect(faultsOf({ ...reviewed, target: 1 })).toEqual([]);
    expect(faultsOf({ ...reviewed, target: 1.1 })).toEqual(['target unreachable-points 1.1']);
    expect(faultsOf({ ...reviewed, target: 0 })).toEqual(['target not-positive 0']);
    expect(faultsOf({ ...three, atLeast: 0 })).toEqual(['atLeast not-positive 0']);
    expect(faultsOf({ ...three, fact: 'staff' })).toEqual(['fact wrong-fact-kind staff']);
  });

  it('has its edges at none and at the target', () => {
    expect(edgesOf(reviewed)).toEqual([0, 1]);
    expect(edgesOf(most)).toEqual([0, 0.8]);
  });

  it('shows the way: the villages closest to the mark first', () => {
    expect(ways(scene(three).explain({ 'town.villages': 4, literate: [3, 2, 5, 0] }))).toEqual([[{ 't.literate': [3, 3, 5, 3] }, 1, true]]);
    expect(ways(scene({ ...three, target: 0.75 }).explain({ 'town.villages': 4, literate: [3, 0, 5, 2] }))).toEqual([[{ 't.literate': [3, 0, 5, 3] }, 0.67, true]]);
    expect(ways(scene(reviewed).explain({ 'town.villages': 18, rules: 9 }))).toEqual([[{ 't.rules': 18 }, 1, true]]);
    expect(ways(scene(reviewed).explain({ 'town.villages': 3, rules: [true, false, false] }))).toEqual([[{ 't.rules': [1, 1, 1] }, 1.33, true]]);
  });

  it('is told in words in both languages', () => {
    expect(wordsOf(reviewed)).toEqual({ zh: '“村规民约”的村所占比例达到100%得满分，不足按比例得分', en: 'full marks when the share of villages with village rules is 100%, in proportion below' });
    expect(wordsOf({ ...three, target: 0.9 })).toEqual({ zh: '“明白人”达到3人的村所占比例达到90%得满分，不足按比例得分', en: 'full marks when the share of villages with at least 3 law-literate people is 90%, in proportion below' });
    expect(wordsOf({ kind: 'village-share', fact: 'literate' }).en).toContain('at least 1 law-literate people');
    expect(standardOf(reviewed)).toEqual({ zh: '目标100%', en: 'target 100%' });
    expect(standardOf({ ...three, target: 0.9 })).toEqual({ zh: '每村不少于3人，目标90%', en: 'at least 3 in each village, target 90%' });
    expect(standardOf({ kind: 'village-share', fact: 'literate' }).zh).toBe('每村不少于1人，目标100%');
  });
});
