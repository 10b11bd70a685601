import { decimalsOf, type CountFact, type JudgementFact, type NumberFact } from '../fact.js';
import { fraction, reduced } from '../exact.js';
import { issue } from '../issue.js';
import type { Figure } from '../submission.js';
import { badValue, isRecord, own, show, type FactReader, type Path } from './context.js';
import { readFigure } from './figure.js';

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
  if (typeof written === 'number') {
    const meant = expected === 'percent' && written > 0 && written < 1 ? `${readable(written * 100)}%` : undefined;
    if (!Number.isFinite(written) || meant !== undefined) return badValue(reader, path, written, expected, meant);
    return { kind: 'figure', low: written, high: written };
  }
  if (typeof written !== 'string') return badValue(reader, path, written, expected);
  const read = readFigure(written);
  if (!read.ok) return badValue(reader, path, written, expected, read.suggestion);
  if (read.percent !== (expected === 'percent') && (read.percent || read.unit !== '')) return badValue(reader, path, written, expected, readable(read.low));
  if (read.unit !== '' && 'unit' in fact && !fact.unit.zh.includes(read.unit) && !read.unit.includes(fact.unit.zh)) {
    return badValue(reader, path, written, expected, `${readable(read.low)}${fact.unit.zh}`);
  }
  if (read.tidied) reader.add(issue('normalised', path, { id: reader.id, label: reader.fact.label, found: show(written), read: spanText(read.low, read.high) }, 'notice'));
  return { kind: 'figure', low: read.low, high: read.high };
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
  const low = bound(reader, fact, own(written, 'atLeast'), 0, [...path, 'atLeast']);
  const high = bound(reader, fact, own(written, 'atMost'), Infinity, [...path, 'atMost']);
  if (low === undefined || high === undefined) return undefined;
  if (low > high) return badValue(reader, path, written, 'bounds');
  return within(reader, fact, { kind: 'figure', low, high }, written, path);
}

function bound(reader: FactReader, fact: Numeric, written: unknown, missing: number, path: Path): number | undefined {
  if (written === undefined) return missing;
  const read = oneFigure(reader, fact, written, path);
  return read?.low;
}

function within(reader: FactReader, fact: Numeric, read: Figure, written: unknown, path: Path): Figure | undefined {
  const [min, max] = limitsOf(fact);
  const finite = [read.low, read.high].filter(Number.isFinite);
  const decimals = decimalsOf(fact);
  if (finite.some((value) => 10n ** BigInt(decimals) % reduced(fraction(value)).d !== 0n)) {
    return badValue(reader, path, written, expectedOf(fact), decimals === 0 ? String(Math.floor(finite[0] ?? 0)) : undefined);
  }
  if (finite.some((value) => value < min || value > max || !isSafe(value, decimals))) {
    reader.add(issue('out-of-range', path, { id: reader.id, label: reader.fact.label, found: show(written), min, max: Number.isFinite(max) ? max : undefined }));
    return undefined;
  }
  return read;
}

function limitsOf(fact: Numeric): readonly [number, number] {
  if (fact.kind === 'judgement') return [fact.from, fact.to];
  if (fact.kind === 'count') return [0, MOST];
  return [fact.min ?? 0, fact.max ?? (fact.percent === true ? 100 : MOST)];
}

/** No township has a billion of anything; sums and products of such figures stay exact. */
const MOST = 1_000_000_000;

function isSafe(value: number, decimals: number): boolean {
  return Math.abs(value) * 10 ** decimals <= MOST * 10_000;
}
