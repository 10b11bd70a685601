import type { Fact, Path } from '@fazhi/core';
import { SOURCE_MARK } from '../form/shown.js';
import type { Draft } from './draft.js';
import { cellIn, mergedRows, placeIn, sharedText, textIn, type SheetTable } from './table.js';
import { linesOf, valueOf } from './value-of.js';

export type Entry = Readonly<Record<string, unknown>>;

/** A row of a fact with the values that were read for it. */
export interface FactRow {
  readonly table: SheetTable;
  readonly row: number;
  readonly fact: Fact;
  readonly path: Path;
  readonly dates: '1900' | '1904';
}

/** The value in a cell of a fact's row. Merged over several rows it is unclear whose it is. */
export function valueAt(draft: Draft, { table, row, fact, dates }: FactRow, key: 'value' | 'verified'): unknown {
  const place = placeIn(table, row, key);
  const range = mergedRows(table, row, key);
  if (range === undefined) return valueOf(draft, fact, cellIn(table, row, key), place, dates);
  if (cellIn(table, row, key) !== undefined) draft.problem('merged-values', place, { range });
  return undefined;
}

/**
 * The entry of one fact as a submission file would write it; undefined where the row says nothing.
 *
 * @param self - the town's value, undefined where there is none.
 */
export function entryOf(draft: Draft, at: FactRow, self: unknown, verified: unknown): Entry | undefined {
  const { table, row, fact, path } = at;
  const applies = appliesAt(draft, at);
  const reason = textIn(table, row, 'reason');
  if (applies !== false && reason !== '') draft.problem('reason-without-mark', placeIn(table, row, 'reason'), { label: fact.label });
  if (applies !== false && self === undefined && verified === undefined) return undefined;
  draft.put(path, placeIn(table, row, self === undefined && verified !== undefined ? 'verified' : 'value'));
  if (applies === false) draft.put([...path, 'notApplicable'], placeIn(table, row, 'reason'));
  draft.put([...path, 'verified'], placeIn(table, row, 'verified'));
  const opinion = textIn(table, row, 'opinion');
  const sources = sourcesIn(sharedText(table, row, 'source'));
  const evidence = linesOf(sharedText(table, row, 'evidence'));
  const note = [sharedText(table, row, 'note'), fact.kind === 'judgement' ? '' : opinion].filter((said) => said !== '').join('；');
  return {
    ...(applies === false ? { notApplicable: reason } : {}),
    ...(self === undefined ? {} : { value: self }),
    ...(verified === undefined ? {} : { verified }),
    ...(fact.kind === 'judgement' && opinion !== '' ? { reason: opinion } : {}),
    ...(sources.length === 0 ? {} : { source: sources }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(note === '' ? {} : { note }),
  };
}

const NO = ['否', '不', '不适用', 'no', 'n', '×', 'n/a'];
const YES = ['是', '适用', 'yes', 'y', '√'];

function appliesAt(draft: Draft, { table, row }: FactRow): boolean | undefined {
  const cell = cellIn(table, row, 'applies');
  if (cell?.kind === 'flag') return cell.flag;
  const said = textIn(table, row, 'applies').toLowerCase();
  if (said === '') return undefined;
  if (YES.includes(said)) return true;
  if (NO.includes(said)) return false;
  draft.problem('applies-unclear', placeIn(table, row, 'applies'), { found: said.slice(0, 20) });
  return undefined;
}

function sourcesIn(text: string): unknown[] {
  return linesOf(text).map((line) => {
    const mark = line.indexOf(SOURCE_MARK);
    if (mark < 0) return line;
    const [document, place] = [line.slice(0, mark).trim(), line.slice(mark + 1).trim()];
    return { document, ...(place === '' ? {} : { place }) };
  });
}
