import { describe, expect, it } from 'vitest';
import { districtOf } from '../../test-support/district.js';
import { byCodePoints, chosenTowns, groupsOf, yearsOf } from './groups.js';

const classes = [
  { id: 'hill', title: { zh: '山区', en: 'hills' } },
  { id: 'plain', title: { zh: '平原', en: 'plains' } },
  { id: 'sea', title: { zh: '沿海', en: 'coast' } },
];
const results = districtOf(
  [
    { name: '丁', class: 'plain', figures: {} },
    { name: '乙', figures: {} },
    { name: '丙', class: 'hill', figures: {} },
    { name: '甲', class: 'plain', figures: {} },
  ],
  { classes },
);
const names = (places: readonly number[]): (string | undefined)[] => places.map((place) => results.towns[place]);

describe('names', () => {
  it('are ordered by code points, also beyond the first plane, the shorter first', () => {
    expect(['乙', '𠮷', '\uff01', 'b', 'a', '乙甲', '', '乙'].sort(byCodePoints)).toEqual(['', 'a', 'b', '乙', '乙', '乙甲', '\uff01', '𠮷']);
    expect(byCodePoints('乙', '乙')).toBe(0);
    expect(byCodePoints('ab', 'b')).toBeLessThan(0);
    expect(byCodePoints('ba', 'b')).toBeGreaterThan(0);
    expect(byCodePoints('b\u0000', 'b')).toBeGreaterThan(0);
  });
});

describe('groups', () => {
  it('are the classes in the order of the framework, towns of none last, no empty one', () => {
    const groups = groupsOf(results, chosenTowns(results, undefined), 'class');
    expect(groups.map((group) => [group.class?.id, names(group.towns)])).toEqual([
      ['hill', ['丙']],
      ['plain', ['丁', '甲']],
      [undefined, ['乙']],
    ]);
  });

  it('are one where classes do not count, and those of one class where asked', () => {
    expect(groupsOf(results, chosenTowns(results, undefined), 'none').map((group) => [group.class, names(group.towns)])).toEqual([[undefined, ['丁', '丙', '乙', '甲']]]);
    expect(names(chosenTowns(results, 'plain'))).toEqual(['丁', '甲']);
    expect(chosenTowns(results, 'sea')).toEqual([]);
  });
});

describe('years', () => {
  it('are those that towns say, each once, ascending', () => {
    const towns = districtOf([2025, null, 2023, 2024, 2023].map((year, place) => ({ name: `${place}`, year, figures: {} })));
    expect(yearsOf(towns, [0, 1, 2, 3, 4])).toEqual([2023, 2024, 2025]);
    expect(yearsOf(towns, [1])).toEqual([]);
    expect(yearsOf(towns, [4, 1, 2])).toEqual([2023]);
  });
});
