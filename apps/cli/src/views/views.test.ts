import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../output/printable.js';
import { csv } from './csv.js';
import { mdTable, mdText } from './md.js';
import { bar, paintOf } from './paint.js';
import { tableText } from './table.js';

/** Reads CSV as RFC 4180 says. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/y;
  while (cell.lastIndex < text.length) {
    const [, value = '', end] = cell.exec(text) ?? [];
    rows.at(-1)?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('csv', () => {
  it('is read back as it was, but for guarded formulas', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const guarded = rows.map((row) => row.map(oneLine).map((each) => (/^\s*[=+\-@＝＋－＠]/.test(each) && !/^-?\d+(\.\d+)?$/.test(each) ? `'${each}` : each)));
        expect(readCsv(csv(rows).slice(1))).toEqual(guarded);
      }),
    );
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-cmd', "'-cmd"],
    ['@x', "'@x"],
    ['\t=x', "' =x"],
    ['＝1+1', "'＝1+1"],
    ['＋86', "'＋86"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['-3.5', '-3.5'],
    ['a,"b"', '"a,""b"""'],
  ])('%j becomes %j', (cell, written) => expect(csv([[cell]])).toBe(`\uFEFF${written}\r\n`));
});

describe('markdown', () => {
  it('keeps a table a table', () => expect(mdTable([['a', 'b'], [['x|y', 'z\nw'], '1']], [1])).toEqual(['| a | b |', '| --- | ---: |', '| x\\|y<br>z w | 1 |']));
  it('keeps text text', () => expect(mdText('*a* [b](c) <i>')).toBe('\\*a\\* \\[b\\](c) \\<i\\>'));
  it('makes no list of a number', () => expect(mdText('1. a')).toBe('1\\. a'));
  it.each([
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['~~~', '\\~~~'],
    ['    a', 'a'],
    ['-3.5', '-3.5'],
    ['`a` | b', '\\`a\\` \\| b'],
  ])('%j becomes %j', (text, written) => expect(mdText(text)).toBe(written));
});

describe('bar', () => {
  const plain = paintOf(false);

  it('fills its cells, and shows whatever there is', () => {
    const points = fc.integer({ min: 0, max: 10_000 }).map((units) => units / 100);
    fc.assert(
      fc.property(points, points, points, fc.integer({ min: 3, max: 80 }), (earned, open, lost, cells) => {
        const drawn = bar({ earned, open, lost }, cells, plain);
        expect([...drawn]).toHaveLength(cells);
        for (const [part, sign] of [[earned, '█'], [open, '░'], [lost, '·']] as const) expect(drawn.includes(sign)).toBe(part > 0);
      }),
    );
  });
});

describe('table', () => {
  const table = { title: '题', columns: [{ head: '名' }, { head: '数', numeric: true as const }], rows: [['法治', '1'], ['a', '10']], json: [{ a: 1 }] };

  it.each([
    ['text', '题\n\n名    数\n法治   1\na     10\n'],
    ['json', '[\n  {\n    "a": 1\n  }\n]\n'],
    ['csv', '\uFEFF名,数\r\n法治,1\r\na,10\r\n'],
    ['md', '# 题\n\n| 名 | 数 |\n| --- | ---: |\n| 法治 | 1 |\n| a | 10 |\n'],
  ] as const)('%s', (format, written) => expect(tableText(table, format)).toBe(written));
});
