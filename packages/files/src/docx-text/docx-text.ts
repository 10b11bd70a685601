import { openArchive, type ArchiveLimits } from '../archive/archive.js';
import type { ArchiveFault } from '../archive/faults.js';
import { DocumentReader, type Changes } from './document-reader.js';
import { Numbering } from './numbering.js';
import { readXml, type XmlFault } from './read-xml.js';
import { stylesOf } from './styles.js';

/** Why a Word document was not read. */
export type DocxFault = ArchiveFault | { readonly code: XmlFault | 'no-document' };

/** The words of a Word document. */
export interface DocxText extends Changes {
  /** In order; a row of a table is one paragraph, its cells parted by tabs. Automatic numbers are written out. */
  readonly paragraphs: readonly string[];
}

/** A report is text, some hundred kilobytes of it with its markup; pictures in it are not unpacked. */
const LIMITS: ArchiveLimits = { entries: 2000, each: 3_145_728, all: 6_291_456, density: 150 };
const MAIN = /^word\/document\d*\.xml$/;

/**
 * Reads the words of a `.docx` behind the guard of archives. What tracked changes inserted counts, what they deleted does
 * not; hidden words are left out. Each is told, so that a person can look.
 */
export function docxText(bytes: Uint8Array): DocxText | { readonly fault: DocxFault } {
  const archive = openArchive(bytes, { limits: LIMITS, wanted: (name) => MAIN.test(name) || name === 'word/numbering.xml' || name === 'word/styles.xml' });
  if ('fault' in archive) return archive;
  const main = archive.names.find((name) => MAIN.test(name));
  const part = (name: string | undefined): string | undefined => {
    const content = archive.entries.get(name ?? '');
    return content === undefined ? undefined : new TextDecoder().decode(content);
  };
  const document = part(main);
  if (document === undefined) return { fault: { code: 'no-document' } };
  const reader = new DocumentReader(stylesOf(part('word/styles.xml')), new Numbering(part('word/numbering.xml')));
  const fault = readXml(document, reader);
  return fault === undefined ? { paragraphs: reader.paragraphs, ...reader.changes } : { fault: { code: fault } };
}
