import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padEnd, padStart, widthOf, wrap } from './width.js';

describe('widthOf', () => {
  it.each([
    ['法治', 4],
    ['a1', 2],
    ['（“×”）', 7],
    ['█░·', 3],
    ['😀', 2],
    ['e\u0301\u200d\ufe0f', 1],
    ['\u0007\u0085', 0],
    ['한', 2],
    ['÷→−', 3],
  ])('%s takes %i cells', (text, cells) => expect(widthOf(text)).toBe(cells));

  it('pads to cells, not letters', () => {
    expect(padEnd('法', 4)).toBe('法  ');
    expect(padStart('法', 4)).toBe('  法');
    expect(padEnd('法治', 2)).toBe('法治');
  });
});

describe('wrap', () => {
  const parts = fc.array(fc.constantFrom('法', '治', '，', '。', '（', '）', '19', '人', ' ', 'word', '、', '“', '”', '%'), { maxLength: 120 }).map((list) => list.join(''));

  it('keeps every line within the width, and every sign', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 12, max: 80 }), (text, width) => {
        const lines = wrap(text, width, '  ');
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('begins no line with a closing sign and ends none with an opening one', () => {
    expect(wrap('一二三四，五六', 8)).toEqual(['一二三', '四，五六']);
    expect(wrap('一二三（四五六）', 8)).toEqual(['一二三', '（四五', '六）']);
  });

  it('keeps a figure with its unit and words whole', () => {
    expect(wrap('共计一百19人', 10)).toEqual(['共计一百', '19人']);
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  });

  it('cuts what is longer than a line', () => expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']));
  it('gives one empty line for an empty text', () => expect(wrap('', 10)).toEqual(['']));
});
