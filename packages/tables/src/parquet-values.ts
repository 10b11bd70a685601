import type { SchemaElement } from 'hyparquet';
import { NotParquetError } from './thrift.js';

/** How values of one column are written by people: days as dates, whole numbers as numbers, decimals as many as the type has. */
export function valuesOf({ type, converted_type: converted }: SchemaElement): (value: unknown) => unknown {
  const dates = new Map<number, string>();
  const dateOf = (date: Date): string => {
    const time = date.getTime();
    const text = dates.get(time) ?? dateText(date);
    dates.set(time, text);
    return text;
  };
  return (value) => {
    // What is not reported is null; this is an index that leads nowhere.
    if (value === undefined) throw new NotParquetError('values of a dictionary that is not there');
    if (typeof value === 'bigint') return Number(value);
    if (typeof value !== 'number') return value instanceof Date ? dateOf(value) : value;
    if (converted === 'DECIMAL') return Number(value.toPrecision(DECIMAL_DIGITS));
    return type === 'FLOAT' ? shortest(value) : value;
  };
}

/** The day where that is all that it says; a time of day is shown, so that whoever reads dates can ask about it. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return String(date);
  return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}

/** Digits that doubles hold for certain. */
const DECIMAL_DIGITS = 15;
/** Most digits that tell one figure of 32 bits from the next. */
const MOST_DIGITS = 9;

/** A figure of 32 bits as it was written: 57.9, not 57.900001525878906. */
function shortest(value: number): number {
  if (Number.isInteger(value)) return value;
  for (let digits = 6; digits < MOST_DIGITS; digits += 1) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}
