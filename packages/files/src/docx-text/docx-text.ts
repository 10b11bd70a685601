import { archiveReader, type ArchiveLimits } from '../archive/archive.js';
import type { ArchiveFault } from '../archive/faults.js';
import { Parts, type Relationship } from '../package/parts.js';
import { readXml, type XmlFault } from '../package/read-xml.js';
import { DocumentReader, type Changes } from './document-reader.js';
import { notesIn } from './footnotes.js';
import { Numbering } from './numbering.js';
import { stylesOf } from './styles.js';
import { UNKNOWN_SIGN } from './symbols.js';

/** Why a Word document was not read. */
export type DocxFault =
  | ArchiveFault
  /** `only-inner`: all its words are in another document inside it. `only-pictures`: it holds scans. `no-words`: nothing at all. */
  | { readonly code: XmlFault | 'no-document' | 'part-missing' | 'only-inner' | 'only-pictures' | 'no-words' };

/** The words of a Word document. */
export interface DocxText extends Changes {
  /** In order; a row of a table is one paragraph, its cells parted by tabs. Automatic numbers are written out. */
  readonly paragraphs: readonly string[];
  /** What else it holds, which was not read. */
  readonly unread: {
    /** Words of footnotes and endnotes. */
    readonly notes: readonly string[];
    /** Documents inside the document. */
    readonly inner: number;
    readonly pictures: number;
    /** Paragraphs with a sign of a symbol font that is not known; `〓` stands in its place. */
    readonly signs: readonly string[];
  };
}

/** A report is text, some hundred kilobytes of it with its markup; pictures in it are not unpacked. */
const LIMITS: ArchiveLimits = { entries: 2000, each: 3_145_728, all: 6_291_456, density: 150 };
const MAIN = /^word\/document\d*\.xml$/i;

/**
 * Reads the words of a `.docx` behind the guard of archives. What tracked changes inserted counts, what they deleted does
 * not; hidden words are left out. Each is told, and so is what was not read, so that a person can look.
 */
export function docxText(bytes: Uint8Array): DocxText | { readonly fault: DocxFault } {
  const archive = archiveReader(bytes, LIMITS);
  if ('fault' in archive) return archive;
  const parts = new Parts(archive);
  const named = parts.main();
  if (typeof named === 'object') return named;
  // Programs that write only the text leave the relationships out.
  const main = named ?? archive.names.find((name) => MAIN.test(name));
  const document = main === undefined ? undefined : parts.text(main);
  if (typeof document === 'object') return document;
  if (main === undefined || document === undefined) return { fault: { code: 'no-document' } };
  const found = besides(parts, main);
  return 'fault' in found ? found : wordsOf(document, found);
}

interface Besides {
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  readonly footnotes: string | undefined;
  readonly endnotes: string | undefined;
}

/** The parts that a document names. One that is named and missing would change words without a sign: labels, hidden text. */
function besides(parts: Parts, main: string): Besides | { readonly fault: DocxFault } {
  const relationships = parts.relationships(main);
  if ('fault' in relationships) return relationships;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const found = { styles: '', numbering: '', footnotes: '', endnotes: '' };
  for (const type of ['styles', 'numbering', 'footnotes', 'endnotes'] as const) {
    const target = targetOf(relationships, type);
    const xml = parts.text(target ?? `${folder}${type}.xml`);
    if (typeof xml === 'object') return xml;
    if (xml === undefined && target !== undefined) return { fault: { code: 'part-missing' } };
    found[type] = xml ?? '';
  }
  const given = (xml: string): string | undefined => (xml === '' ? undefined : xml);
  return { styles: given(found.styles), numbering: given(found.numbering), footnotes: given(found.footnotes), endnotes: given(found.endnotes) };
}

function targetOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((each) => each.type === type)?.target;
}

function wordsOf(document: string, { styles, numbering, footnotes, endnotes }: Besides): DocxText | { readonly fault: DocxFault } {
  const reader = new DocumentReader(stylesOf(styles), new Numbering(numbering));
  const fault = readXml(document, reader);
  if (fault !== undefined) return { fault: { code: fault } };
  const { paragraphs, changes, inner, pictures, root } = reader;
  if (root !== 'document') return { fault: { code: 'no-document' } };
  if (paragraphs.length === 0) return { fault: { code: inner > 0 ? 'only-inner' : pictures > 0 ? 'only-pictures' : 'no-words' } };
  const notes = [footnotes, endnotes].flatMap((xml) => (xml === undefined ? [] : notesIn(xml)));
  const signs = paragraphs.filter((paragraph) => paragraph.includes(UNKNOWN_SIGN));
  return { paragraphs, ...changes, unread: { notes, inner, pictures, signs } };
}
