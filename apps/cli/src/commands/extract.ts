import { basename } from 'node:path';
import type { Extraction } from '@fazhi/files';
import type { Answer, Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { readBytes } from '../input/bytes.js';
import { decode } from '../input/decode.js';
import { kindOf, type FileKind } from '../input/kinds.js';
import { readingFrom } from '../input/stumbling.js';
import { chosenFramework } from '../input/framework.js';
import { extractWords as words } from '../messages/extract.js';
import { inputWords } from '../messages/input.js';
import { extractJson, extractText, omissionLines } from '../views/extract.js';
import { draftYaml } from '../views/draft-yaml.js';

/** The facts of a report already written, as a draft to check and complete. */
export async function extractCommand(session: Session): Promise<Answer> {
  const framework = await chosenFramework(session);
  const { draftOf, extract } = await import('@fazhi/files');
  const extraction = await readingFrom(session.file, async () => extract(framework, await reportOf(session)));
  await tell(session, extraction);
  const document = session.file === '-' ? {} : { document: basename(session.file) };
  const draft = draftOf(framework, extraction, document);
  if (session.isYaml) return { output: draftYaml(session, framework, extraction, draft) };
  if (session.format === 'json') return { output: extractJson(extraction, draft) };
  return { output: extractText(session, framework, extraction) };
}

/** Its text, or the paragraphs of a Word document. */
async function reportOf(session: Session): Promise<string | readonly string[]> {
  const { file, io } = session;
  const bytes = await readBytes(io, file);
  const { archiveFaultWords, docxFaultWords, docxText, otherFormat } = await import('@fazhi/files');
  const other = otherFormat(bytes);
  if (other !== undefined) throw new Failure(EXIT.input, words.badReport(file, archiveFaultWords(other)));
  const kind = kindOf(bytes);
  if (kind !== undefined && NO_REPORTS.has(kind)) throw new Failure(EXIT.input, inputWords.notReport(file, kind));
  if (!ARCHIVE.every((byte, place) => bytes[place] === byte)) {
    const { text, encoding } = decode(file, bytes);
    if (encoding !== 'UTF-8') await session.notice(inputWords.otherEncoding(file, encoding));
    return text;
  }
  const read = docxText(bytes);
  if ('fault' in read) throw new Failure(EXIT.input, words.badReport(file, docxFaultWords(read.fault)));
  for (const kind of ['hidden', 'inserted', 'deleted'] as const) if (read[kind].length > 0) await session.notice(words.changes[kind](read[kind]));
  const { notes, inner, pictures, signs } = read.unread;
  if (notes.length > 0) await session.notice(words.notes(notes));
  if (inner > 0) await session.notice(words.inner(inner));
  if (pictures > 0) await session.notice(words.pictures(pictures));
  if (signs.length > 0) await session.notice(words.signs(signs));
  return read.paragraphs;
}

/** Markup is no text: facts in it would be found in part or not at all. */
const NO_REPORTS: ReadonlySet<FileKind> = new Set<FileKind>(['opendocument', 'html', 'xml', 'rtf', 'parquet']);
const ARCHIVE = [0x50, 0x4b, 3, 4];

async function tell(session: Session, extraction: Extraction): Promise<void> {
  const { facts, conflicts, warnings } = extraction;
  await session.notice(facts.length === 0 ? words.nothing : words.found(facts.length, conflicts.length, warnings.length));
  for (const line of omissionLines(session, extraction)) await session.notice({ zh: line, en: line });
}
