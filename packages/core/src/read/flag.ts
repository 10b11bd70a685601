import { halfWidth } from './figure.js';

const YES = new Set(['是', '有', '已', '对', '√', '✓', '✔', '☑', '🗹', 'yes', 'true', 'y', '1']);
const NO = new Set(['否', '无', '没有', '未', '×', '✗', '✘', '✕', '✖', '☒', 'no', 'false', 'n', '0']);

/** A yes or no as people tick it and programs write it; undefined for anything else. The one list for every format. */
export function flagOf(written: unknown): boolean | undefined {
  if (typeof written === 'boolean') return written;
  if (written === 1 || written === 0 || written === 1n || written === 0n) return Number(written) === 1;
  if (typeof written !== 'string') return undefined;
  const said = halfWidth(written).trim().toLowerCase();
  return YES.has(said) ? true : NO.has(said) ? false : undefined;
}

/** Says of a date that it was never done. 0 does not: spreadsheets write it where a date is missing. */
export function isNever(written: unknown): boolean {
  if (typeof written === 'number') return false;
  if (typeof written !== 'string') return written === false;
  const said = halfWidth(written).trim().toLowerCase();
  return said === 'never' || (said !== '0' && NO.has(said));
}
