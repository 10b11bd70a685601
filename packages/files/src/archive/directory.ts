import type { ArchiveFault } from './faults.js';

/** What an archive's directory says about one entry. */
export interface DirectoryEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  /** Where its packed bytes begin and end. */
  readonly from: number;
  readonly to: number;
  /** Unpacked bytes, as the directory says. */
  readonly size: number;
  /** CRC-32 of the unpacked bytes, as the directory says. */
  readonly sum: number;
}

/**
 * The directory at the end of an archive, checked against the entries themselves: names, places and methods. Nothing is unpacked.
 *
 * @param mostEntries - more are refused before any is looked at.
 */
export function readDirectory(bytes: Uint8Array, mostEntries: number): readonly DirectoryEntry[] | ArchiveFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return { code: 'truncated' };
  const [found, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (found === 0xffff || start === 0xffffffff) return { code: 'large-format' };
  if (found > mostEntries) return { code: 'too-many-entries', found, most: mostEntries };
  const entries: DirectoryEntry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let place = 0; place < found; place += 1) {
    const read = entryAt(view, bytes, at, end);
    if ('code' in read) return read;
    at = read.next;
    if (names.has(read.entry.name.toLowerCase())) return { code: 'same-name', entry: read.entry.name };
    names.add(read.entry.name.toLowerCase());
    entries.push(read.entry);
  }
  return overlapping(entries) ?? entries.filter(({ name }) => !name.endsWith('/'));
}

const END = 0x06054b50;
const END_LENGTH = 22;
const MOST_COMMENT = 0xffff;

/** The end record may have a comment behind it. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_LENGTH - MOST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

function entryAt(view: DataView, bytes: Uint8Array, at: number, end: number): { readonly entry: DirectoryEntry; readonly next: number } | ArchiveFault {
  if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return { code: 'truncated' };
  const [flags, method, sum, packed, size] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true), view.getUint32(at + 16, true), view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const [nameLength, extra, comment, local] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true), view.getUint32(at + 42, true)];
  const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + nameLength));
  if (isOutside(name)) return { code: 'bad-name', entry: name };
  if (packed === 0xffffffff || size === 0xffffffff || local === 0xffffffff) return { code: 'large-format' };
  if ((flags & 1) !== 0) return { code: 'encrypted', entry: name };
  if (local + LOCAL_LENGTH > end || view.getUint32(local, true) !== LOCAL) return { code: 'truncated' };
  if (method !== STORED && method !== DEFLATED) return { code: 'damaged', entry: name };
  // The entry has its own lengths of name and extra field, which may differ from the directory's.
  const from = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const to = from + packed;
  if (to > end) return { code: 'truncated' };
  if (method === STORED && packed !== size) return { code: 'wrong-size', entry: name, said: size };
  return { entry: { name, isDeflated: method === DEFLATED, from, to, size, sum }, next: at + CENTRAL_LENGTH + nameLength + extra + comment };
}

/** Absolute, with a drive, or up and out of the folder. */
function isOutside(name: string): boolean {
  return name === '' || /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split('/').includes('..');
}

/** Entries that share bytes multiply what they unpack to. */
function overlapping(entries: readonly DirectoryEntry[]): ArchiveFault | undefined {
  const sorted = [...entries].sort((a, b) => a.from - b.from || a.to - b.to);
  const at = sorted.findIndex(({ from }, place) => from < (sorted[place - 1]?.to ?? 0));
  const entry = sorted[at];
  return entry === undefined ? undefined : { code: 'overlap', entry: entry.name };
}
