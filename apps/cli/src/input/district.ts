import { nameKey, type Framework, type Submission } from '@fazhi/core';
import type { Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { compareInputWords as words } from '../messages/compare.js';
import { isSame } from '../output/write.js';
import type { Problem } from '../problem.js';
import type { InputDocument } from './document.js';
import { chosenFramework } from './framework.js';
import { gather, type Gathered } from './gathered.js';
import { checkDocument, type CheckedSubmission } from './submission.js';

/** Submissions of many towns that may be compared, and what was left out. */
export interface District {
  readonly framework: Framework;
  readonly submissions: readonly Submission[];
  readonly leftOut: readonly LeftOutFile[];
}

/** A file that is not counted, and why. */
export interface LeftOutFile {
  readonly file: string;
  /** Its town, as far as the file says one. */
  readonly town?: string;
  readonly problems: readonly Problem[];
}

interface Read {
  readonly file: string;
  readonly submission: Submission;
}

/** Reads the submissions of a district: what is wrong with one does not keep the others from being compared. */
export async function readDistrict(session: Session): Promise<District> {
  const gathered = await gather(session);
  const framework = await frameworkFor(session, gathered);
  const leftOut: LeftOutFile[] = [];
  for (const { file, failure } of gathered.unreadable) leftOut.push(await toldUnreadable(session, file, failure));
  const read: Read[] = [];
  for (const document of gathered.submissions) {
    const checked = await checkedOrFailure(session, framework, document);
    if (checked instanceof Failure) {
      leftOut.push(await toldUnreadable(session, document.file, checked));
      continue;
    }
    const { file, submission, problems, town } = checked;
    await session.report(file, problems);
    if (submission !== undefined) read.push({ file, submission });
    else leftOut.push({ ...(town === undefined ? {} : { town }), ...(await toldLeftOut(session, file, problems)) });
  }
  if (read.length === 0) throw new Failure(EXIT.input, words.noneLeft);
  checkTwice(read);
  checkYears(read);
  return { framework, submissions: read.map(({ submission }) => submission), leftOut };
}

async function toldUnreadable(session: Session, file: string, { text }: Failure): Promise<LeftOutFile> {
  await session.tell(session.say(words.unreadable(file, text)));
  return { file, problems: [{ code: 'unreadable', severity: 'error', text }] };
}

async function checkedOrFailure(session: Session, framework: Framework, document: InputDocument): Promise<CheckedSubmission | Failure> {
  try {
    return await checkDocument(session, framework, document);
  } catch (error) {
    if (error instanceof Failure && error.exit === EXIT.input) return error;
    throw error;
  }
}

async function toldLeftOut(session: Session, file: string, problems: readonly Problem[]): Promise<LeftOutFile> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  await session.tell(session.say(words.leftOut(file, errors.length)));
  return { file, problems: errors };
}

/** The one that was asked for; otherwise the only scheme that stands with the submissions. */
async function frameworkFor(session: Session, { schemes }: Gathered): Promise<Framework> {
  const [only, second] = schemes;
  if (session.framework !== undefined) for (const file of schemes) if (!isSame(session.io, file, session.framework)) await session.notice(words.schemeUnused(file));
  if (session.framework !== undefined || only === undefined) return await chosenFramework(session);
  if (second !== undefined) throw new Failure(EXIT.usage, words.severalSchemes(schemes.join(session.marks.comma)));
  await session.notice(words.schemeUsed(only));
  return await chosenFramework(session, only);
}

function checkTwice(read: readonly Read[]): void {
  const files = grouped(read, ({ submission }) => nameKey(submission.town.name));
  for (const each of files.values()) if (each.length > 1) throw new Failure(EXIT.input, listed((mark) => words.twice(each[0]?.submission.town.name ?? '', each.map(({ file }) => file).join(mark))));
}

/** One year for all that say theirs: told with the files, which the comparison itself does not know. */
function checkYears(read: readonly Read[]): void {
  const byYear = [...grouped(read, ({ submission }) => submission.year)].flatMap(([year, each]) => (year === undefined ? [] : [{ year, files: each.map(({ file }) => file) }]));
  if (byYear.length < 2) return;
  throw new Failure(EXIT.input, listed((mark, lang) => words.years(byYear.sort((a, b) => a.year - b.year).map(({ year, files }) => words.inYear(year, files.join(mark))[lang]).join(mark))));
}

/** A text with a list in it, each language with its own comma. */
function listed(make: (mark: string, lang: 'zh' | 'en') => { readonly zh: string; readonly en: string }): { zh: string; en: string } {
  return { zh: make('、', 'zh').zh, en: make(', ', 'en').en };
}

function grouped<Key>(read: readonly Read[], keyOf: (each: Read) => Key): Map<Key, Read[]> {
  const groups = new Map<Key, Read[]>();
  for (const each of read) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}
