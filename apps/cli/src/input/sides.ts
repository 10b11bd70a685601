import type { Framework, Side } from '@fazhi/core';
import type { Session } from '../command.js';
import { diffViewWords as words } from '../messages/diff.js';
import { readDocument, type InputDocument } from './document.js';
import { chosenFramework } from './framework.js';
import { accepted, checkDocument } from './submission.js';

/** A submission with the rules it is scored by, and the file it came from. */
export interface FileSide extends Side {
  readonly file: string;
}

/**
 * Submissions of several years. The last is scored by the framework that was chosen; earlier ones by the one named for them,
 * else by the built-in edition they name themselves, else by the same.
 */
export async function readSides(session: Session, files: readonly string[]): Promise<FileSide[]> {
  const { values } = session;
  const now = await chosenFramework(session);
  const old = session.oldFramework === undefined ? undefined : await chosenFramework(session, session.oldFramework);
  const sides: FileSide[] = [];
  for (const [place, file] of files.entries()) {
    const document = await readDocument(session, file);
    const framework = place === files.length - 1 ? now : (old ?? (await ownFramework(session, now, document)));
    sides.push({ file, framework, values, submission: await accepted(session, await checkDocument(session, framework, document)) });
  }
  return sides;
}

async function ownFramework(session: Session, now: Framework, { file, data }: InputDocument): Promise<Framework> {
  const named: unknown = typeof data === 'object' && data !== null && 'framework' in data ? data.framework : undefined;
  if (named === undefined || named === now.id || named === now.edition) return now;
  const known = (await session.builtIn()).find(({ id, edition }) => id === named || edition === named);
  if (known === undefined || known.edition === now.edition) return now;
  await session.notice(words.ownEdition(file, known.edition));
  // Named by its edition, so that plugins are added to it as to any other.
  return await chosenFramework(session, known.edition);
}
