import { readDirectory, type DirectoryEntry } from './directory.js';
import type { ArchiveFault } from './faults.js';
import { notAnArchive } from './kind.js';
import { unpack } from './unpack.js';

/** What an archive may hold. Sizes are bytes, unpacked. */
export interface ArchiveLimits {
  readonly entries: number;
  readonly each: number;
  readonly all: number;
  /** How many times its packed size an entry may unpack to, once it is more than a megabyte. */
  readonly density: number;
}

/** A form filled in by a town stays far below all of these. */
export const defaultArchiveLimits: ArchiveLimits = { entries: 1000, each: 16_777_216, all: 25_165_824, density: 150 };

export interface ArchiveOptions {
  readonly limits?: ArchiveLimits;
  /** Which entries are unpacked; all where left out. Pictures and the like need not be looked into. */
  readonly wanted?: (name: string) => boolean;
}

/** An archive that was found sound. */
export interface Archive {
  /** Contents of the wanted entries by name. */
  readonly entries: ReadonlyMap<string, Uint8Array>;
  /** Names of all entries, unpacked or not, in the order of the directory. */
  readonly names: readonly string[];
}

/** An archive whose directory was found sound; its entries are unpacked when they are asked for. */
export interface ArchiveReader {
  readonly names: readonly string[];
  /** Unpacks some entries within the limits, which hold for all that are ever taken together. */
  take(wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> | { readonly fault: ArchiveFault };
}

/**
 * The guard in front of every archive (.xlsx, .docx). What it hands on was inflated by it, within the limits; a parser is
 * given these contents and never the archive, so that nothing can be hidden from the guard by a second directory.
 *
 *   first bytes ─► directory: count, names, places, sizes ─► each entry inflated up to its limit ─► its sum ─► no DOCTYPE in any XML
 *
 * Macros and links to other files are left to the caller: see `activeParts`.
 */
export function openArchive(bytes: Uint8Array, options: ArchiveOptions = {}): Archive | { readonly fault: ArchiveFault } {
  const { limits = defaultArchiveLimits, wanted = () => true } = options;
  const archive = archiveReader(bytes, limits);
  if ('fault' in archive) return archive;
  const entries = archive.take(wanted);
  return 'fault' in entries ? entries : { entries, names: archive.names };
}

/** As `openArchive`, for callers that learn from one entry which others they need. */
export function archiveReader(bytes: Uint8Array, limits: ArchiveLimits): ArchiveReader | { readonly fault: ArchiveFault } {
  const other = notAnArchive(bytes);
  if (other !== undefined) return { fault: other };
  const directory = readDirectory(bytes, limits.entries);
  if ('code' in directory) return { fault: directory };
  if (directory.some(({ name }) => name === 'mimetype') && directory.some(({ name }) => name === 'content.xml')) return { fault: { code: 'opendocument' } };
  let taken = 0;
  return {
    names: directory.map(({ name }) => name),
    take(wanted) {
      const chosen = directory.filter(({ name }) => wanted(name));
      const large = tooLarge(chosen, limits, taken);
      if (large !== undefined) return { fault: large };
      taken += chosen.reduce((sum, { size }) => sum + size, 0);
      return contentsOf(bytes, chosen, limits);
    },
  };
}

function contentsOf(bytes: Uint8Array, chosen: readonly DirectoryEntry[], limits: ArchiveLimits): ReadonlyMap<string, Uint8Array> | { readonly fault: ArchiveFault } {
  const entries = new Map<string, Uint8Array>();
  for (const entry of chosen) {
    const content = unpack(bytes, entry, limits.density);
    if ('code' in content) return { fault: content };
    const unsafe = unsafeMarkup(entry.name, content);
    if (unsafe !== undefined) return { fault: unsafe };
    entries.set(entry.name, content);
  }
  return entries;
}

/** By the sizes they say: what unpacks to another size is refused later. */
function tooLarge(entries: readonly DirectoryEntry[], limits: ArchiveLimits, taken: number): ArchiveFault | undefined {
  let all = taken;
  for (const { name, size } of entries) {
    all += size;
    if (size > limits.each) return { code: 'too-large', entry: name, most: limits.each };
    if (all > limits.all) return { code: 'too-large', entry: name, most: limits.all };
  }
  return undefined;
}

/** A declaration can name entities that grow without end or fetch other files; Office writes none. */
function unsafeMarkup(name: string, content: Uint8Array): ArchiveFault | undefined {
  if (!/\.(?:xml|rels|vml)$/i.test(name)) return undefined;
  if (!isUtf8(content)) return { code: 'not-utf8', entry: name };
  for (let at = content.indexOf(MARK); at >= 0; at = content.indexOf(MARK, at + 1)) {
    if (content[at - 1] === LESS && isLetter(content[at + 1])) return { code: 'doctype', entry: name };
  }
  return undefined;
}

/** Also what says that it is something else: reading it as UTF-8 would put other signs in its place without a word. */
function isUtf8(content: Uint8Array): boolean {
  if (content[0] === 0 || content[1] === 0) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}

const LESS = 0x3c;
const MARK = 0x21;

/** `<!D…` and `<!E…`, not `<!--` or `<![CDATA[`. */
function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
}
