import { decimalsOf, type CountFact, type JudgementFact, type NumberFact } from '../fact.js';
import { fraction, reduced } from '../exact.js';
import { issue } from '../issue.js';
import type { Figure } from '../submission.js';
import { badValue, isRecord, show, type FactReader, type Path } from './context.js';
import { readFigure, type ReadFigure } from './figure.js';

type Numeric = CountFact | NumberFact | JudgementFact;

/** Reads a count or number: a figure, a text with a figure, or bounds `{atLeast, atMost}`. */
export function readNumber(reader: FactReader, fact: Numeric, written: unknown, path: Path): Figure | undefined {
  if (isRecord(written)) return readBounds(reader, fact, written, path);
  const read = oneFigure(reader, fact, written, path);
  return read === undefined ? undefined : within(reader, fact, read, written, path);
}

function expectedOf(fact: Numeric): 'count' | 'number' | 'percent' {
  if (fact.kind === 'count') return 'count';
  return fact.kind === 'number' && fact.percent === true ? 'percent' : 'number';
}

function oneFigure(reader: FactReader, fact: Numeric, written: unknown, path: Path): Figure | undefined {
  const expected = expectedOf(fact);
  const bad = (remedy?: string): undefined => badValue(reader, path, written, expected, remedy);
  const unit = 'unit' in fact ? fact.unit.zh : '';
  const read = figureIn(written, unit);
  if (!read.ok) return bad(read.suggestion);
  const value = Number.isFinite(read.low) ? read.low : read.high;
  if (read.percent !== (expected === 'percent') && (read.percent || read.unit !== '')) return bad(readable(value));
  // 0.579 may be meant as 57.9% or as half a per cent: asked, never guessed.
  if (expected === 'percent' && !read.percent && value > 0 && value < 1) return bad(`${readable(value * 100)}%`);
  // The unit and nothing more: 20人左右 is not 20.
  if (!isUnit(read.unit, unit)) return bad(`${readable(value)}${unit}`);
  if (read.tidied) reader.add(issue('normalised', path, { id: reader.id, label: reader.fact.label, found: show(written), read: spanText(read.low, read.high) }, 'notice'));
  return { kind: 'figure', low: read.low, high: read.high };
}

/** The unit or a part of it; 3元 is not 3万元. A judgement's 分 goes without saying. */
function isUnit(written: string, unit: string): boolean {
  return written === '' || (unit.startsWith('万') ? unit.startsWith(written) : (unit === '' ? '分' : unit).includes(written));
}

function figureIn(written: unknown, unit: string): ReadFigure {
  if (typeof written === 'string') return readFigure(written, unit.startsWith('万'));
  return typeof written === 'number' && Number.isFinite(written) ? { ok: true, low: written, high: written, unit: '', percent: false, tidied: false } : { ok: false };
}

function readable(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function spanText(low: number, high: number): string {
  if (low === high) return String(low);
  return high === Infinity ? `≥ ${low}` : `≤ ${high}`;
}

function readBounds(reader: FactReader, fact: Numeric, written: Readonly<Record<string, unknown>>, path: Path): Figure | undefined {
  const keys = Object.keys(written);
  if (keys.length === 0 || keys.some((key) => key !== 'atLeast' && key !== 'atMost')) return badValue(reader, path, written, 'bounds');
  const low = Object.hasOwn(written, 'atLeast') ? bound(reader, fact, written['atLeast'], [...path, 'atLeast']) : -Infinity;
  const high = Object.hasOwn(written, 'atMost') ? bound(reader, fact, written['atMost'], [...path, 'atMost']) : Infinity;
  if (low === undefined || high === undefined) return undefined;
  return low > high ? badValue(reader, path, written, 'bounds') : within(reader, fact, { kind: 'figure', low, high }, written, path);
}

/** A bound is one exact figure: "not more than about 100" says nothing. */
function bound(reader: FactReader, fact: Numeric, written: unknown, path: Path): number | undefined {
  const read = oneFigure(reader, fact, written, path);
  return read === undefined || read.low === read.high ? read?.low : badValue(reader, path, written, expectedOf(fact));
}

function within(reader: FactReader, fact: Numeric, read: Figure, written: unknown, path: Path): Figure | undefined {
  const [min, max] = limitsOf(fact);
  const finite = [read.low, read.high].filter(Number.isFinite);
  const decimals = decimalsOf(fact);
  const fine = finite.find((value) => isFiner(value, decimals));
  if (fine !== undefined) return badValue(reader, path, written, expectedOf(fact), decimals === 0 ? String(Math.floor(fine)) : undefined);
  if (finite.some((value) => value < min || value > max)) {
    reader.add(issue('out-of-range', path, { id: reader.id, label: reader.fact.label, found: show(written), min, max }));
    return undefined;
  }
  return read.low === -Infinity ? { ...read, low: min } : read;
}

/** Whole figures need no exact fraction to tell. */
function isFiner(value: number, decimals: number): boolean {
  return !Number.isInteger(value) && 10n ** BigInt(decimals) % reduced(fraction(value)).d !== 0n;
}

/** No township has a billion of anything; sums and products of such figures stay exact. */
const MOST = 1_000_000_000;

export function limitsOf(fact: Numeric): readonly [number, number] {
  if (fact.kind === 'judgement') return [fact.from, fact.to];
  if (fact.kind === 'count') return [0, MOST];
  return [Math.max(fact.min ?? 0, -MOST), Math.min(fact.max ?? (fact.percent === true ? 100 : MOST), MOST)];
}
