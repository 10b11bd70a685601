import { decimalsOf, type CountFact, type JudgementFact, type NumberFact } from '../fact.js';
import { approximate } from '../exact.js';
import { issue } from '../issue.js';
import type { Figure } from '../submission.js';
import type { Text } from '../text.js';
import { badValue, isRecord, show, type FactReader, type Path } from './context.js';
import { readFigure, type ReadFigure } from './figure.js';
import { edgeBetween, isFiner, toDecimals } from './rounded.js';

type Numeric = CountFact | NumberFact | JudgementFact;

/** A figure as it stands there, exact; `tidied` where it is not written plainly. */
interface Written {
  readonly low: number;
  readonly high: number;
  readonly tidied: boolean;
}

/**
 * Reads a count or number: a figure, a text with a figure, or bounds `{atLeast, atMost}`. More decimals than the fact keeps are
 * rounded half up and told, asked about where points turn in between, and refused of a count.
 */
export function readNumber(reader: FactReader, fact: Numeric, written: unknown, path: Path): Figure | undefined {
  if (isRecord(written)) return readBounds(reader, fact, written, path);
  const read = oneFigure(reader, fact, written, path);
  return read === undefined ? undefined : kept(reader, fact, read, written, path);
}

function expectedOf(fact: Numeric): 'count' | 'number' | 'percent' {
  if (fact.kind === 'count') return 'count';
  return fact.kind === 'number' && fact.percent === true ? 'percent' : 'number';
}

function oneFigure(reader: FactReader, fact: Numeric, written: unknown, path: Path): Written | undefined {
  const expected = expectedOf(fact);
  const bad = (remedy?: string | Text): undefined => badValue(reader, path, written, expected, remedy);
  const unit = 'unit' in fact ? fact.unit.zh : '';
  const read = figureIn(written, unit);
  if (!read.ok) return bad(read.suggestion);
  const value = Number.isFinite(read.low) ? read.low : read.high;
  const proposed = (figure: number, unitOf: string): string => `${readable(figure, fact)}${unitOf}${read.low === read.high ? '' : read.high === Infinity ? '以上' : '以下'}`;
  if (read.percent !== (expected === 'percent') && (read.percent || read.unit !== '')) return bad(proposed(value, ''));
  // 0.579 may be meant as 57.9% or as half a per cent: asked, never guessed.
  if (expected === 'percent' && !read.percent && value > 0 && value < 1) return bad(proposed(value * 100, '%'));
  // The unit and nothing more: 20人左右 is not 20, and 3次以上 is not 3人.
  if (!isUnit(read.unit, unit)) return bad(proposed(value, unit));
  return { low: read.low + 0, high: read.high + 0, tidied: read.tidied };
}

/** The unit or a part of it; 3元 is not 3万元, and 万人 is not 件/万人. A judgement's 分 goes without saying. */
function isUnit(written: string, unit: string): boolean {
  if (written === '' || written === unit) return true;
  const [head = ''] = unit.split('/');
  return head.startsWith('万') ? head.startsWith(written) : (unit === '' ? '分' : head).includes(written);
}

function figureIn(written: unknown, unit: string): ReadFigure {
  if (typeof written === 'string') return readFigure(written, unit.startsWith('万'));
  const figure = fromBigInt(written);
  return typeof figure === 'number' && Number.isFinite(figure) ? { ok: true, low: figure, high: figure, unit: '', percent: false, tidied: false } : { ok: false };
}

/** Databases hand whole numbers over as bigints; what fits a number is one. */
export function fromBigInt(written: unknown): unknown {
  return typeof written === 'bigint' && Number.isSafeInteger(Number(written)) ? Number(written) : written;
}

/** A figure for a proposal, not finer than the fact keeps it. */
function readable(value: number, fact: Numeric): string {
  const figure = Number(value.toPrecision(12));
  const decimals = decimalsOf(fact);
  return String(fact.kind !== 'count' && isFiner(figure, decimals) ? toDecimals(figure, decimals) : figure);
}

/** A figure or its bounds, for messages. */
export function spanText(low: number, high: number): string {
  if (low === high) return String(low);
  return high === Infinity ? `≥ ${low}` : low === -Infinity ? `≤ ${high}` : `${low}–${high}`;
}

function readBounds(reader: FactReader, fact: Numeric, written: Readonly<Record<string, unknown>>, path: Path): Figure | undefined {
  const keys = Object.keys(written);
  if (keys.length === 0 || keys.some((key) => key !== 'atLeast' && key !== 'atMost')) return badValue(reader, path, written, 'bounds');
  const low = Object.hasOwn(written, 'atLeast') ? bound(reader, fact, written['atLeast'], [...path, 'atLeast']) : -Infinity;
  const high = Object.hasOwn(written, 'atMost') ? bound(reader, fact, written['atMost'], [...path, 'atMost']) : Infinity;
  if (low === undefined || high === undefined) return undefined;
  return low > high ? badValue(reader, path, written, 'bounds') : kept(reader, fact, { low, high, tidied: false }, written, path);
}

/** A bound is one exact figure: "not more than about 100" says nothing. */
function bound(reader: FactReader, fact: Numeric, written: unknown, path: Path): number | undefined {
  const read = oneFigure(reader, fact, written, path);
  return read === undefined || read.low === read.high ? read?.low : badValue(reader, path, written, expectedOf(fact));
}

/** The figure as the fact keeps it: within its limits, with its decimals. */
function kept(reader: FactReader, fact: Numeric, read: Written, written: unknown, path: Path): Figure | undefined {
  const [min, max] = limitsOf(fact);
  const about = { id: reader.id, label: reader.fact.label, found: show(written) };
  const finite = [read.low, read.high].filter(Number.isFinite);
  const decimals = decimalsOf(fact);
  const fine = finite.find((value) => isFiner(value, decimals));
  if (fine !== undefined && fact.kind === 'count') return badValue(reader, path, written, 'count', neighbours(fine));
  if (finite.some((value) => value < min || value > max)) {
    reader.add(issue('out-of-range', path, { ...about, min, max }));
    return undefined;
  }
  const figure = fine === undefined ? read : rounded(reader, read, decimals, about, path);
  if (figure === undefined) return undefined;
  const text = spanText(figure.low, figure.high);
  if (fine !== undefined) reader.add(issue('rounded', path, { ...about, decimals, read: text }, 'notice'));
  else if (read.tidied) reader.add(issue('normalised', path, { ...about, read: text }, 'notice'));
  return { kind: 'figure', low: figure.low === -Infinity ? min : figure.low, high: figure.high };
}

/** Both whole numbers beside a fraction: which of them is so is not ours to say. */
function neighbours(value: number): Text {
  const [below, above] = [Math.floor(value), Math.ceil(value)];
  return { zh: `${below}或${above}`, en: `${below} or ${above}` };
}

type About = { readonly id: string; readonly label: Text; readonly found: string };

/** An exact figure is rounded half up, a bound away from what it rules in; undefined where an edge lies between, which is asked about. */
function rounded(reader: FactReader, { low, high }: Written, decimals: number, about: About, path: Path): { readonly low: number; readonly high: number } | undefined {
  const ends = [low, high].map((value, end) => (isFiner(value, decimals) ? toDecimals(value, decimals, low === high ? 'nearest' : end === 0 ? 'down' : 'up') : value)) as [number, number];
  const edges = reader.edges?.() ?? [];
  const crossed = [low, high].map((value, end) => (Number.isFinite(value) ? edgeBetween(value, ends[end] as number, edges) : undefined)).find((edge) => edge !== undefined);
  if (crossed === undefined) return { low: ends[0], high: ends[1] };
  reader.add(issue('rounding-asked', path, { ...about, read: spanText(ends[0], ends[1]), decimals, edge: approximate(crossed) }));
  return undefined;
}

/** No township has a billion of anything; sums and products of such figures stay exact. */
const MOST = 1_000_000_000;

export function limitsOf(fact: Numeric): readonly [number, number] {
  if (fact.kind === 'judgement') return [fact.from, fact.to];
  if (fact.kind === 'count') return [0, MOST];
  return [Math.max(fact.min ?? 0, -MOST), Math.min(fact.max ?? (fact.percent === true ? 100 : MOST), MOST)];
}
