import fc from 'fast-check';
import type { Framework } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { filledForm, outcomeOf, packed, partsOf, smallForm, type PartTexts } from '../../test-support/filled.js';
import { framework as lanterns } from '../../test-support/lanterns.js';
import { cellAt, cellName } from '../xlsx/place.js';

/** What a clerk may write where nothing is asked. */
const TEXTS = ['另有3人借调', '是', '否', '19', '合计', '见附件', '0', '=1+1', '约20', '2025-03-01', '行政村', '备注'];

interface Target {
  readonly part: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Sheets of the form that a clerk can see, by their parts. */
function sheetsOf(parts: Readonly<PartTexts>): readonly { readonly part: string; readonly sheet: string }[] {
  const book = parts['xl/workbook.xml'] ?? '';
  return [...book.matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"([^<>]*)>/g)].filter(([, , , more = '']) => !more.includes('idden')).map(([, sheet = '', id = '']) => ({ part: `xl/worksheets/sheet${id}.xml`, sheet }));
}

/** Styles whose cells may be filled in. */
function openStyles(parts: Readonly<PartTexts>): ReadonlySet<number> {
  const formats = /<cellXfs[^<>]*>(.*?)<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '';
  const each = [...formats.matchAll(/<xf\s[^<>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([format]) => format);
  return new Set(each.flatMap((format, place) => (/locked="(?:0|false)"/.test(format) ? [place] : [])));
}

/** Cells that are not locked, and cells in and around the table in which nothing stands. */
function targetsOf(parts: Readonly<PartTexts>): readonly Target[] {
  const open = openStyles(parts);
  return sheetsOf(parts).flatMap(({ part, sheet }) => {
    const xml = parts[part] ?? '';
    const cells = new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?[^<>]*?(\/>|>)/g)].map(([, cell = '', style = '', end = '']) => [cell, { isOpen: open.has(Number(style)), isEmpty: end === '/>' }] as const));
    const [rows, columns] = [Math.max(...[...cells.keys()].map((name) => cellAt(name)?.row ?? 0)), Math.max(...[...cells.keys()].map((name) => cellAt(name)?.column ?? 0))];
    const found: Target[] = [];
    for (let row = 0; row <= rows + 3; row += 1) {
      for (let column = 0; column <= columns + 3; column += 1) {
        const cell = cellName(row, column);
        const own = cells.get(cell);
        if (own === undefined || own.isOpen || own.isEmpty) found.push({ part, sheet, cell });
      }
    }
    return found;
  });
}

/** The form with a text in one cell, whatever stood there. */
function written(parts: Readonly<PartTexts>, { part, cell }: Target, text: string): Uint8Array {
  const xml = parts[part] ?? '';
  const [, row = ''] = /(\d+)$/.exec(cell) ?? [];
  const content = `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const without = xml.replace(new RegExp(`<c r="${cell}"[^<>]*?(?:/>|>.*?</c>)`, 's'), '');
  const opened = new RegExp(`(<row r="${row}"(?:[^<>]*[^<>/])?)(?:/>|>)`);
  const isEmpty = new RegExp(`<row r="${row}"[^<>]*/>`).test(without);
  const placed = opened.test(without) ? without.replace(opened, `$1>${content}${isEmpty ? '</row>' : ''}`) : without.replace('</sheetData>', `<row r="${row}">${content}</row></sheetData>`);
  return packed({ ...parts, [part]: placed });
}

async function conserved(framework: Framework, form: Uint8Array, numRuns: number): Promise<void> {
  const parts = partsOf(form);
  const targets = targetsOf(parts);
  const whole = await outcomeOf(packed(parts), framework);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...targets), fc.constantFrom(...TEXTS), async (target, text) => {
      const { result, said } = await outcomeOf(written(parts, target, text), framework);
      const added = said.filter((line) => !whole.said.includes(line));
      const isNamed = added.some((line) => line.includes(`表“${target.sheet}”`) && (line.includes(target.cell) || /隐藏|表头/.test(line)));
      // That a matter applies is what is taken where nothing is said.
      const isDefault = text === '是' && /^G\d/.test(target.cell);
      const wasThere = (parts[target.part] ?? '').includes(`<c r="${target.cell}"`);
      expect([target, text, added, result !== whole.result || isNamed || isDefault || (wasThere && isSame(parts, target, text))]).toEqual([target, text, added, true]);
    }),
    { numRuns, seed: 1 },
  );
}

describe('whatever is written into a form', () => {
  it('changes what comes of it, or is named by its cell', { timeout: 7_200_000 }, async () => {
    await conserved(lanterns, await smallForm(), Number(process.env['FAZHI_RUNS'] ?? 60));
  });

  it('also into one of a whole town', { timeout: 7_200_000 }, async () => {
    await conserved(township, await filledForm(), Number(process.env['FAZHI_FORMS'] ?? 8));
  });
});

/** The cell said the same before. */
function isSame(parts: Readonly<PartTexts>, { part, cell }: Target, text: string): boolean {
  const [, content = ''] = new RegExp(`<c r="${cell}"[^<>]*>(.*?)</c>`, 's').exec(parts[part] ?? '') ?? [];
  const index = /t="s"/.test(content) ? -1 : Number(/<v>(\d+)<\/v>/.exec(content)?.[1] ?? -1);
  const strings = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, each = '']) => each.replace(/<[^<>]*>/g, ''));
  return strings[index] === text || index === Number(text);
}
