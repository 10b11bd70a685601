import type { ArchiveFault } from './faults.js';

/** What a file that is no archive is, told by its first bytes and, for old Office files, by the names inside; undefined for an archive. */
export function notAnArchive(bytes: Uint8Array): ArchiveFault | undefined {
  if (startsWith(bytes, ARCHIVE) || startsWith(bytes, EMPTY_ARCHIVE)) return undefined;
  if (startsWith(bytes, PDF)) return { code: 'pdf' };
  const written = markupKind(bytes);
  if (written !== undefined) return { code: written };
  return startsWith(bytes, COMPOUND) ? oldOffice(bytes) : { code: 'not-archive' };
}

/** Sheets and documents that are saved as text: by offices' own systems as HTML whatever the name says. */
function markupKind(bytes: Uint8Array): 'html' | 'office-xml' | 'rtf' | undefined {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const start = new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes.subarray(0, LOOKED_AT)).trimStart();
  if (/^\{\\rtf/i.test(start)) return 'rtf';
  if (/^<\?xml\s/i.test(start) && /<\?mso-application|urn:schemas-microsoft-com:office|schemas\.microsoft\.com\/office\/(?:word|2006)/i.test(start)) return 'office-xml';
  if (/^MIME-Version:/i.test(start)) return 'html';
  return /^<(?:!doctype\s+html|html|head|meta|body|table|style|div|p)[\s>]/i.test(start) || (/^<\?xml\s/i.test(start) && /<html[\s>]/i.test(start)) ? 'html' : undefined;
}

const LOOKED_AT = 2048;
const ARCHIVE = [0x50, 0x4b, 3, 4];
const EMPTY_ARCHIVE = [0x50, 0x4b, 5, 6];
const PDF = [0x25, 0x50, 0x44, 0x46];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is that is to be read as text or as an archive and is neither; undefined where it may be one of them. */
export function otherFormat(bytes: Uint8Array): ArchiveFault | undefined {
  const other = notAnArchive(bytes);
  return other?.code === 'not-archive' ? undefined : other;
}

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
