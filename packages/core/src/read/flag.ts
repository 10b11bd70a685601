import { halfWidth } from './figure.js';

const YES = ['是', '有', '已', '对', '√', 'yes', 'true', 'y'];
const NO = ['否', '无', '没有', '未', '×', 'no', 'false', 'n'];

/** A yes or no as people write it; undefined for anything else. */
export function flagOf(written: unknown): boolean | undefined {
  if (typeof written === 'boolean') return written;
  if (typeof written !== 'string') return undefined;
  const said = halfWidth(written).trim().toLowerCase();
  return YES.includes(said) ? true : NO.includes(said) ? false : undefined;
}
