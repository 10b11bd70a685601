import type { Framework, Submission } from '@fazhi/core';
import type { DocumentOptions } from '@fazhi/files';
import { usage } from '../exit.js';
import type { DocumentKind } from '../args/options.js';
import type { Answer, Session } from '../command.js';
import { reportWords as words } from '../messages/report.js';
import { isFolder } from '../output/write.js';
import { scoredTown } from './town.js';

type Writer = (framework: Framework, submission: Submission, options: DocumentOptions) => Promise<Uint8Array>;

/** A Word document about one town. */
export async function townDocument(session: Session, kind: DocumentKind, isOne: boolean): Promise<Answer> {
  const { previous, peers, lang } = session;
  if (!isOne) throw usage(words.documentOfOne());
  const stray = previous !== undefined ? '--previous' : peers !== undefined ? '--peers' : undefined;
  if (stray !== undefined) throw usage(words.notInDocument(stray));
  const { framework, submission, assessment, options } = await scoredTown(session);
  const bytes = await (await writerOf(kind))(framework, submission, { ...options, assessment, language: lang });
  return { bytes, ...(await nameIn(session, kind, submission.town.name)) };
}

async function writerOf(kind: DocumentKind): Promise<Writer> {
  const { annualReportDocument, assessmentLetter, shortfallList, rectificationLedger } = await import('@fazhi/files');
  return { report: annualReportDocument, letter: assessmentLetter, shortfalls: shortfallList, ledger: rectificationLedger }[kind];
}

/** A name is needed only inside a folder; there all documents of a town may stand side by side. */
async function nameIn({ io, output, say }: Session, kind: DocumentKind, town: string): Promise<Pick<Answer, 'name'>> {
  if (output === undefined || !isFolder(io, output)) return {};
  const { safeFileName } = await import('@fazhi/report');
  return { name: `${safeFileName(town)}-${say(words.documents[kind])}.docx` };
}
