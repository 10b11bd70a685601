import type { ArchiveFault } from './faults.js';

/** What a file that is no archive is, told by its first bytes and, for old Office files, by the names inside; undefined for an archive. */
export function notAnArchive(bytes: Uint8Array): ArchiveFault | undefined {
  if (startsWith(bytes, ARCHIVE) || startsWith(bytes, EMPTY_ARCHIVE)) return undefined;
  if (startsWith(bytes, PDF)) return { code: 'pdf' };
  return startsWith(bytes, COMPOUND) ? oldOffice(bytes) : { code: 'not-archive' };
}

const ARCHIVE = [0x50, 0x4b, 3, 4];
const EMPTY_ARCHIVE = [0x50, 0x4b, 5, 6];
const PDF = [0x25, 0x50, 0x44, 0x46];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, place) => bytes[place] === byte);
}

/** Names in the directory of a compound file are UTF-16; a file under a password holds the new format inside. */
function oldOffice(bytes: Uint8Array): ArchiveFault {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes('EncryptedPackage')) return { code: 'password' };
  if (names.includes('Workbook') || names.includes('Book\0')) return { code: 'old-excel' };
  return { code: names.includes('WordDocument') ? 'old-word' : 'old-office' };
}
