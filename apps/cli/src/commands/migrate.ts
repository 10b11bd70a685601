import { basename, join } from 'node:path';
import type { Answer, Session } from '../command.js';
import { EXIT, Failure, usage } from '../exit.js';
import { readBytes } from '../input/bytes.js';
import { decode } from '../input/decode.js';
import { readDocument, type InputDocument } from '../input/document.js';
import { chosenFramework, schemeBases } from '../input/framework.js';
import { isScheme } from '../input/gathered.js';
import { readingFrom } from '../input/stumbling.js';
import { submissionRewrites, type Rewrite } from '../input/migration.js';
import { migrateWords as words } from '../messages/migrate.js';
import { outputWords } from '../messages/output.js';
import { isFolder, writeWhole } from '../output/write.js';
import { hasErrors, type Problem } from '../problem.js';

/** Rewrites what earlier versions read differently, line by line; what a person has to decide is named. */
export async function migrate(session: Session): Promise<Answer> {
  const { operands, output, io } = session;
  if (output !== undefined && operands.length > 1 && !isFolder(io, output)) throw usage(words.folderNeeded(output));
  const lines: string[] = [];
  let isWhole = true;
  let isDry = false;
  for (const file of operands) {
    const found = await migratedOrFailure(session, file);
    if (found instanceof Failure) {
      await session.tell(session.say(found.text));
      isWhole = false;
      continue;
    }
    const { text, changes, problems } = found;
    await session.report(file, problems);
    const left = problems.filter(({ severity }) => severity === 'error').length;
    lines.push(...changes, ...(left > 0 ? [session.say(words.left(file, left))] : changes.length === 0 ? [session.say(words.nothing(file))] : []));
    isWhole &&= !hasErrors(problems);
    if (changes.length === 0) continue;
    if (output === undefined) isDry = true;
    else lines.push(session.say(outputWords.written(await written(session, file, output, text))));
  }
  return { said: [...lines, ...(isDry ? [session.say(words.dry)] : [])], exit: isWhole ? EXIT.ok : operands.length === 1 ? EXIT.input : EXIT.partial };
}

/** One file that cannot be read does not keep the others from being rewritten. */
async function migratedOrFailure(session: Session, file: string): Promise<Migrated | Failure> {
  try {
    return await readingFrom(file, () => migrated(session, file));
  } catch (error) {
    if (error instanceof Failure && error.exit === EXIT.input) return error;
    throw error;
  }
}

interface Migrated {
  readonly text: string;
  /** A line each. */
  readonly changes: readonly string[];
  /** What is left for a person. */
  readonly problems: readonly Problem[];
}

async function migrated(session: Session, file: string): Promise<Migrated> {
  const document = await readDocument(session, file);
  if (document.readBy !== undefined) throw new Failure(EXIT.input, words.notText(file));
  const { text } = decode(file, await readBytes(session.io, file));
  if (document.data === undefined) return { text, changes: [], problems: document.problems };
  const { rewrites, problems } = await rewritesFor(session, document);
  const { edited } = await import('../input/yaml.js');
  const changes: string[] = [];
  let now = text;
  for (const rewrite of rewrites) {
    const made = edited(now, rewrite);
    if (made === undefined) continue;
    now = made.text;
    const said = made.before === '' ? words.added(made.line, made.after.trim()) : words.change(made.line, made.before.replace(/\s*\n\s*/g, ' '), made.after);
    changes.push(`  ${session.say(said)}${session.marks.open}${session.say(rewrite.why)}${session.marks.close}`);
  }
  return { text: now, changes: changes.length === 0 ? [] : [session.say(words.head(file, changes.length)), ...changes], problems };
}

async function rewritesFor(session: Session, document: InputDocument): Promise<{ readonly rewrites: readonly Rewrite[]; readonly problems: readonly Problem[] }> {
  if (!isScheme(document.data)) {
    const { rewrites, issues } = submissionRewrites(await chosenFramework(session), document.data);
    return { rewrites, problems: await document.with(issues) };
  }
  const { migrateScheme } = await import('@fazhi/core/scheme');
  const { rewrites, issues } = migrateScheme(document.data, await schemeBases(session));
  return { rewrites, problems: await document.with(issues) };
}

/** As it stands, sign for sign: a file is no view. */
async function written(session: Session, file: string, output: string, text: string): Promise<string> {
  const target = isFolder(session.io, output) ? join(output, basename(file)) : output;
  await writeWhole(session.io, target, Buffer.from(text), session.force);
  return target;
}
