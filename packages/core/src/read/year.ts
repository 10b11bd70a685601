import { halfWidth } from './figure.js';
import { fromBigInt } from './number.js';

/** A year as people write it: four digits from 2000 to 2100, plain or full-width, at most with 年 or 年度 behind. Nothing else that a program would take for a number. */
export function yearOf(written: unknown): number | undefined {
  const said = typeof written === 'string' ? halfWidth(written).replace(/^ +| +$/g, '') : fromBigInt(written);
  const year = typeof said === 'string' ? (/^\d{4} ?(?:年度?)?$/.test(said) ? Number(said.slice(0, 4)) : undefined) : said;
  return typeof year === 'number' && Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : undefined;
}
