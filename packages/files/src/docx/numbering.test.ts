import { describe, expect, it } from 'vitest';
import { numbered } from './numbering.js';

describe('numbers of headings', () => {
  it.each([
    [1, 0, '一、甲'],
    [1, 9, '十、甲'],
    [1, 11, '十二、甲'],
    [2, 19, '（二十）甲'],
    [2, 98, '（九十九）甲'],
    [2, 99, '（100）甲'],
    [3, 20, '21．甲'],
  ] as const)('at level %d, place %d are %s', (level, place, shown) => expect(numbered(level, place, '甲', 'zh')).toBe(shown));

  it.each([
    [1, '1. Areas'],
    [2, '(1) Areas'],
    [3, '1) Areas'],
  ] as const)('in English are figures, at level %d %s', (level, shown) => expect(numbered(level, 0, 'areas', 'en')).toBe(shown));
});
