import { flagOf, saysNothing, type Fact, type Path, type Text } from '@fazhi/core';
import { headers, type ColumnKey } from '../form/headers.js';
import { SOURCE_MARK } from '../form/shown.js';
import type { Draft } from './draft.js';
import { cellIn, placeIn, sharedWords, soleCell, type SheetTable, type Words } from './table.js';
import { linesOf, plainOf, valueOf } from './value-of.js';

export type Entry = Readonly<Record<string, unknown>>;

/** A row of a fact with the values that were read for it. */
export interface FactRow {
  readonly table: SheetTable;
  readonly row: number;
  readonly fact: Fact;
  readonly path: Path;
  readonly dates: '1900' | '1904';
}

/** The value in a cell of a fact's row. */
export function valueAt(draft: Draft, { table, row, fact, dates }: FactRow, key: 'value' | 'verified'): unknown {
  const place = placeIn(table, row, key);
  const cell = soleCell(draft, table, row, key);
  if (cell !== undefined) draft.use(place);
  return valueOf(draft, fact, cell, place, dates);
}

/** What is said beside a value. */
const BESIDE = ['evidence', 'source', 'note', 'opinion'] as const satisfies readonly ColumnKey[];

type Beside = Readonly<Partial<Record<(typeof BESIDE)[number], Words>>>;

/**
 * The entry of one fact as a submission file would write it; undefined where the row says nothing. What is said beside
 * nothing is told: nobody fills in a cell for it to be lost.
 *
 * @param self - the town's value, undefined where there is none.
 */
export function entryOf(draft: Draft, at: FactRow, self: unknown, verified: unknown): Entry | undefined {
  const applies = appliesAt(draft, at);
  const reason = sharedWords(draft, at.table, at.row, 'reason');
  if (applies !== false && reason !== undefined && isOwn(at, reason)) {
    if (saysNothing(reason.text)) draft.see(reason.place);
    else draft.problem('reason-without-mark', reason.place, { label: at.fact.label });
  }
  const beside: Beside = besideOf(draft, at);
  if (applies === false) return notApplicable(draft, at, { self, verified, reason, beside });
  if (self === undefined && verified === undefined) {
    const isAsked = (['value', 'verified'] as const).some((key) => cellIn(at.table, at.row, key) !== undefined && at.fact.kind !== 'checklist');
    tellBeside(draft, at, isAsked ? 'asked' : 'empty', beside, BESIDE);
    return undefined;
  }
  return given(draft, at, { self, verified, beside });
}

function besideOf(draft: Draft, { table, row }: FactRow): Beside {
  const found: Partial<Record<(typeof BESIDE)[number], Words>> = {};
  for (const key of BESIDE) {
    const words = sharedWords(draft, table, row, key);
    if (words !== undefined) found[key] = words;
  }
  return found;
}

interface Found {
  readonly self: unknown;
  readonly verified: unknown;
  readonly beside: Beside;
}

/** Says that a text stands in the row itself, not in a row above it with which it shares a merged cell. */
function isOwn({ row }: FactRow, { place }: Words): boolean {
  return place.row === row;
}

/** Of what does not apply only the reason and the sources are kept. */
function notApplicable(draft: Draft, at: FactRow, { self, verified, reason, beside }: Found & { readonly reason: Words | undefined }): Entry {
  const { table, row, path } = at;
  draft.put(path, placeIn(table, row, 'value'));
  draft.put([...path, 'notApplicable'], placeIn(table, row, 'reason'));
  if (reason !== undefined) draft.use(reason.place);
  draft.put([...path, 'verified'], placeIn(table, row, 'verified'));
  tellBeside(draft, at, 'not-applicable', beside, ['evidence', 'note', 'opinion']);
  const sources = sourcesIn(draft, beside.source);
  return { notApplicable: reason?.text ?? '', ...(self === undefined ? {} : { value: self }), ...(verified === undefined ? {} : { verified }), ...(sources.length === 0 ? {} : { source: sources }) };
}

function given(draft: Draft, at: FactRow, { self, verified, beside }: Found): Entry {
  const { table, row, fact, path } = at;
  draft.put(path, placeIn(table, row, self === undefined ? 'verified' : 'value'));
  draft.put([...path, 'verified'], placeIn(table, row, 'verified'));
  const isJudged = fact.kind === 'judgement';
  if (isJudged) draft.put([...path, 'reason'], placeIn(table, row, 'opinion'));
  const opinion = taken(draft, beside.opinion);
  const sources = sourcesIn(draft, beside.source);
  draft.put([...path, 'source'], placeIn(table, row, 'source'));
  const evidence = linesOf(taken(draft, beside.evidence));
  draft.put([...path, 'evidence'], placeIn(table, row, 'evidence'));
  const note = [taken(draft, beside.note), isJudged ? '' : opinion].filter((said) => said !== '').join('；');
  return {
    ...(self === undefined ? {} : { value: self }),
    ...(verified === undefined ? {} : { verified }),
    ...(isJudged && opinion !== '' ? { reason: opinion } : {}),
    ...(sources.length === 0 ? {} : { source: sources }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(note === '' ? {} : { note }),
  };
}

function taken(draft: Draft, words: Words | undefined): string {
  if (words === undefined) return '';
  draft.use(words.place);
  return words.text;
}

/** One notice a row, at the first of them. */
function tellBeside(draft: Draft, at: FactRow, why: 'empty' | 'asked' | 'not-applicable', beside: Beside, keys: readonly (typeof BESIDE)[number][]): void {
  const own = keys.flatMap((key): { column: Text; words: Words }[] => {
    const words = beside[key];
    return words === undefined || !isOwn(at, words) ? [] : [{ column: headers[key], words }];
  });
  for (const { words } of own) draft.see(words.place);
  const said = own.filter(({ words }) => !saysNothing(words.text));
  const [first] = said;
  // Where the value is asked about, it will be written again, and then the rest of the row counts.
  if (first !== undefined && why !== 'asked') draft.notice('left-beside', first.words.place, { label: at.fact.label, why, columns: said.map(({ column }) => column) });
}

/** Beside yes and no in any form people may say it in the words of the column itself. */
const APPLIES: Readonly<Record<string, boolean>> = { 适用: true, 不适用: false, 不: false, applies: true, 'n/a': false };

function appliesAt(draft: Draft, { table, row }: FactRow): boolean | undefined {
  const cell = soleCell(draft, table, row, 'applies');
  const place = placeIn(table, row, 'applies');
  if (!draft.sound(cell, place)) return undefined;
  draft.use(place);
  const said = plainOf(cell);
  const applies = flagOf(said) ?? APPLIES[String(said).toLowerCase()];
  if (applies === undefined) draft.problem('applies-unclear', place, { found: String(said).slice(0, 20) });
  return applies;
}

function sourcesIn(draft: Draft, words: Words | undefined): unknown[] {
  return linesOf(taken(draft, words)).map((line) => {
    const mark = line.indexOf(SOURCE_MARK);
    if (mark < 0) return line;
    const [document, place] = [line.slice(0, mark).trim(), line.slice(mark + 1).trim()];
    return { document, ...(place === '' ? {} : { place }) };
  });
}
