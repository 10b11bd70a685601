import type { Fact } from '@fazhi/core';
import { isPercent, shifted } from '../form/shown.js';
import { isoDay, textOf, type GridCell } from '../xlsx/grid.js';
import type { CellPlace } from '../xlsx/place.js';
import type { Draft } from './draft.js';

/** What a cell says about a fact, as a submission file would write it; undefined where it is empty or cannot be told. */
export function valueOf(draft: Draft, fact: Fact, cell: GridCell | undefined, place: CellPlace, dates: '1900' | '1904'): unknown {
  if (!draft.sound(cell, place)) return undefined;
  switch (fact.kind) {
    case 'count':
    case 'number':
    case 'judgement':
      return figureOf(draft, fact, cell, place);
    case 'date':
      return dateOf(draft, cell, place, dates);
    case 'flag':
      return plainOf(cell);
    case 'checklist':
      return itemsOf(fact, cell);
    case 'villages':
      return villagesOf(fact, cell);
    case 'choice':
      return plainOf(cell);
  }
}

/** What stands in a cell, as a submission file would write it. */
export function plainOf(cell: GridCell): string | number | boolean {
  if (cell.kind === 'number') return cell.number;
  return cell.kind === 'flag' ? cell.flag : textOf(cell);
}

function figureOf(draft: Draft, fact: Fact, cell: GridCell, place: CellPlace): unknown {
  if (cell.kind === 'date') {
    draft.problem('number-as-date', place, { label: fact.label, date: isoDay(cell.day) });
    return undefined;
  }
  if (cell.kind !== 'number') return boundsOf(textOf(cell));
  if (isPercent(fact)) return percentOf(draft, fact, cell, cell.number, place);
  // 0.95 shown as 95% is still the number that was typed.
  return cell.isPercent ? `${shifted(cell.number, 2)}%` : cell.number;
}

/** The cell's own format says whether 0.95 is 95%; without it nobody knows, so it is asked. */
function percentOf(draft: Draft, fact: Fact, cell: GridCell, number: number, place: CellPlace): unknown {
  if (cell.isPercent) return `${shifted(number, 2)}%`;
  if (number === 1) draft.notice('percent-read', place, { label: fact.label });
  if (number <= 0 || number >= 1) return number;
  draft.problem('percent-unclear', place, { label: fact.label, found: String(number) });
  return undefined;
}

const BOUND = /^([≥≤])\s*(\d+(?:\.\d+)?%?)$/;
const BETWEEN = /^(\d+(?:\.\d+)?%?)\s*[～~]\s*(\d+(?:\.\d+)?%?)$/;

/** The form's own way to write bounds; all other words are left to the submission's reader, which knows them. */
function boundsOf(text: string): unknown {
  const [, sign, bound] = BOUND.exec(text) ?? [];
  if (bound !== undefined) return sign === '≥' ? { atLeast: plainNumber(bound) } : { atMost: plainNumber(bound) };
  const [, low, high] = BETWEEN.exec(text) ?? [];
  return low === undefined || high === undefined ? text : { atLeast: plainNumber(low), atMost: plainNumber(high) };
}

function plainNumber(written: string): number | string {
  return written.endsWith('%') ? written : Number(written);
}

/** Earlier days come of small numbers that were shown as dates; what is meant is written as text. */
const FIRST_DAY = -7305;
/** Years in which a plain number is taken for a day: the format was lost. */
const [FIRST_SERIAL, LAST_SERIAL] = [10_957, 47_846];

export function dateOf(draft: Draft, cell: GridCell, place: CellPlace, dates: '1900' | '1904'): unknown {
  if (cell.kind === 'date') {
    if (cell.day >= FIRST_DAY) return isoDay(cell.day);
    draft.problem('odd-date', place, { date: isoDay(cell.day) });
    return undefined;
  }
  if (cell.kind !== 'number') return plainOf(cell);
  const day = Math.floor(cell.number) - (dates === '1904' ? DAYS_1904 : DAYS_1900);
  // A plain number that is a date's serial: the format was lost. 20250301 and 2025.3 are none.
  if (!Number.isInteger(cell.number) || day < FIRST_SERIAL || day > LAST_SERIAL) return cell.number;
  draft.notice('serial-read', place, { found: String(cell.number), date: isoDay(day) });
  return isoDay(day);
}

/** Serials of 1970-01-01. */
const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;

/** `参与：是` a line, or the titles of what is done. */
function itemsOf(fact: Fact, cell: GridCell): unknown {
  const lines = linesOf(textOf(cell));
  const pairs = lines.map((line) => /^(.*)[：:]\s*(\S+)$/.exec(line));
  if (pairs.every((pair) => pair !== null)) return Object.fromEntries(pairs.map((pair) => [pair[1]?.trim() ?? '', pair[2]]));
  const isItem = (name: string): boolean => fact.kind === 'checklist' && Object.entries(fact.items).some(([id, title]) => [id, title.zh, title.en].includes(name));
  return lines.flatMap((line) => (isItem(line) ? [line] : line.split(/[、;；]/).map((part) => part.trim()).filter((part) => part !== '')));
}

/** How many villages it holds of, or where each has a number the total of all; inside a plan also rows by name. */
function villagesOf(fact: Fact, cell: GridCell): unknown {
  if (cell.kind !== 'text') return isCount(fact) && cell.kind !== 'flag' ? { total: plainOf(cell) } : plainOf(cell);
  const text = textOf(cell);
  const pairs = linesOf(text).map((line) => /^(.*)：\s*(\S+)$/.exec(line));
  if (pairs.every((pair) => pair !== null)) return Object.fromEntries(pairs.map((pair) => [pair[1] ?? '', pair[2]]));
  return isCount(fact) ? { total: text.replace(/^(?:合计|共)\s*/, '') } : text;
}

function isCount(fact: Fact): boolean {
  return fact.kind === 'villages' && fact.each === 'count';
}

/** Lines of a cell, without the empty ones. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '');
}
