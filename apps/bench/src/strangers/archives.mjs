import { submissionWorkbook } from '@fazhi/files';
import { township } from '@fazhi/framework-township';
import { strToU8, unzipSync, zipSync } from 'fflate';

/** @typedef {Readonly<Record<string, string | Uint8Array>>} Parts */

/** An archive from texts and bytes. @param {Parts} parts */
export function archiveOf(parts) {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])));
}

/** The first sheet of the form that asks for facts: what is made to do harm stands there. */
export const SHEET = 'xl/worksheets/sheet3.xml';

/** @type {Promise<Uint8Array> | undefined} */
let form;

/** The form that a town is given, nothing filled in; made once. */
export const emptyForm = () => (form ??= submissionWorkbook(township, { town: '某某镇' }));

/** The empty form with parts replaced or added. @param {Parts} parts */
export async function formWith(parts) {
  return archiveOf({ ...unzipSync(await emptyForm()), ...parts });
}

/** Sheet markup around rows. @param {string} rows @param {string} [after] */
export function sheetXml(rows, after = '') {
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** So many pieces, one after another. @param {number} count @param {(place: number) => string} piece */
export function series(count, piece) {
  return Array.from({ length: count }, (_, place) => piece(place)).join('');
}

/** The head of an old Office file that holds a stream of this name. @param {string} stream */
export function compoundFile(stream) {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(stream, 'utf16le')), 1024);
  return bytes;
}

const CENTRAL = 0x02014b50;
const NAME_AT = 46;
const SIZE_AT = 24;

/** The archive with another size in its directory for one part. @param {Uint8Array} bytes @param {string} part @param {number} size */
export function saying(bytes, part, size) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  // The directory stands at the end, so the last place where the name stands is its entry.
  const at = Buffer.from(copy.buffer).lastIndexOf(part) - NAME_AT;
  if (at < 0 || view.getUint32(at, true) !== CENTRAL) throw new Error(`no entry ${part}`);
  view.setUint32(at + SIZE_AT, size, true);
  return copy;
}
