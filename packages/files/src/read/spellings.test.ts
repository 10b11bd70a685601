import { readSubmission } from '@fazhi/core';
import { everyKind, outcomeIn, spellingOutcome, spellings } from '@fazhi/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { sheetXml, workbookOf } from '../../test-support/archives.js';
import type { Grid, GridCell } from '../xlsx/grid.js';
import { openWorkbook } from '../xlsx/open-workbook.js';
import { readBook } from './read-workbook.js';

const written = [...new Set(spellings.flatMap((group) => group.written))];
const HEADS = ['标识', '填报项', '填报值'].map((head) => `<c t="inlineStr"><is><t>${head}</t></is></c>`).join('');

/** A cell as Excel keeps a spelling: typed, or worked out by a formula. */
function cellOf(value: string | number | boolean, isFormula: boolean): string {
  const formula = isFormula ? '<f>A1</f>' : '';
  if (typeof value === 'number') return `<c>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  const text = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '_x000D_').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, (sign) => `_x00${sign.charCodeAt(0).toString(16).padStart(2, '0')}_`);
  return `<c t="str">${formula}<v xml:space="preserve">${text}</v></c>`;
}

/** All spellings in one workbook, a row each. */
async function cellsOf(isFormula: boolean): Promise<readonly (GridCell | undefined)[]> {
  const opened = await openWorkbook(workbookOf({ 表: sheetXml(`<row r="1">${HEADS}</row>${written.map((value) => `<row>${cellOf(value, isFormula)}</row>`).join('')}`) }, { styles: '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>' }));
  if ('fault' in opened) throw new Error(opened.fault.code);
  return written.map((_value, row) => opened.grids[0]?.rows[row + 1]?.[0]);
}

const text = (said: string): GridCell => ({ kind: 'text', text: said, isPercent: false, isFormula: false });

/** What comes of a cell in the row of a fact. */
function outcomeOf(id: string, cell: GridCell | undefined): unknown {
  const rows = [[text('标识'), text('填报项'), text('填报值')], [text('@town.name'), text('乡镇名称'), text('某镇')], [text(id), text('事项'), cell]];
  const grid: Grid = { name: '表', order: 0, isHidden: false, hiddenRows: new Set(), hiddenColumns: new Set(), merged: [], rows };
  const { data, problems } = readBook(everyKind, { grids: [grid], left: [], dates: '1900', active: { macros: [], links: [], embedded: [] } });
  if (problems.length > 0) return 'refused';
  return outcomeIn(everyKind, id, readSubmission(everyKind, { ...data, year: 2025 })).cell;
}

/** The form's own way to write bounds, in which it gives back what a submission says with two bounds; and serials of dates that lost their format. */
function isOwnWay(id: string, value: string | number | boolean): boolean {
  return id === 'k.filed' ? typeof value === 'number' && value >= 36_526 && value <= 73_415 : typeof value === 'string' && /\d\s*[～~]\s*\d/.test(value);
}

describe.each([['typed', false], ['worked out by a formula', true]] as const)('a spelling, %s', (_how, isFormula) => {
  let cells: readonly (GridCell | undefined)[] = [];
  beforeAll(async () => {
    cells = await cellsOf(isFormula);
  });

  it.each(Object.keys(everyKind.facts))('says in a cell what it says in a submission: %s', (id) => {
    const differing = written.flatMap((value, place) => {
      if (isOwnWay(id, value)) return [];
      const [here, there] = [outcomeOf(id, cells[place]), spellingOutcome(everyKind, id, value).cell];
      return JSON.stringify(here) === JSON.stringify(there) ? [] : [[value, here, there]];
    });
    expect(differing).toEqual([]);
  });
});
