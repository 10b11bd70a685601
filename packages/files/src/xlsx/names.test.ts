import { describe, expect, it } from 'vitest';
import { cellAt, cellName, columnName, placeWords } from './place.js';
import { SheetNames } from './sheet-names.js';
import { linesOf, widthOf } from './width.js';

describe('names of sheets', () => {
  it('are legal in Excel and each once', () => {
    const names = new SheetNames();
    const taken = ['执法/能力[一]:*?\\', "'引号'", '', 'HISTORY', 'Same', 'same', '某'.repeat(40), '某'.repeat(40), '../..', 'CON', `${'a'.repeat(30)}😀`].map((wanted) => names.take(wanted));
    expect(taken).toEqual(['执法 能力 一', '引号', 'Sheet', 'History_', 'Same', 'same (2)', '某'.repeat(31), `${'某'.repeat(27)} (2)`, '.. ..', 'CON', 'a'.repeat(30)]);
  });
});

describe('names of cells', () => {
  it('go from places and back', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(cellName(11, 4)).toBe('E12');
    expect(cellAt('$E$12')).toEqual({ row: 11, column: 4 });
    expect(cellAt('XFD1048576')).toEqual({ row: 1_048_575, column: 16_383 });
    expect([cellAt('12'), cellAt('E'), cellAt('ABCD1')]).toEqual([undefined, undefined, undefined]);
    expect(placeWords({ sheet: '执法能力', row: 11, column: 4 })).toEqual({ zh: '表“执法能力”E12', en: 'sheet "执法能力" E12' });
  });
});

describe('widths', () => {
  it('count Chinese characters twice, and the longest line', () => {
    expect([widthOf('ab'), widthOf('法治'), widthOf('法a\n治理法')]).toEqual([2, 4, 6]);
    expect([linesOf('', 10), linesOf('法治法治', 4), linesOf('a\nb', 10)]).toEqual([1, 2, 2]);
  });
});
