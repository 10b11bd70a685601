import { basename } from 'node:path';
import { compareShortfalls, digestOf, diff, explain, nameKey, overstated, planCoverage, shortfalls, type Comparison, type Framework, type Submission, type YearDiff } from '@fazhi/core';
import type { DistrictReport, TownReport } from '@fazhi/report';
import type { Answer, Session } from '../command.js';
import { EXIT, Failure, usage } from '../exit.js';
import { chosenFramework } from '../input/framework.js';
import { readSides } from '../input/sides.js';
import { loadSubmission } from '../input/submission.js';
import { isTableFile } from '../input/table-file.js';
import { compareInputWords } from '../messages/compare.js';
import { reportWords as words } from '../messages/report.js';
import { usageWords } from '../messages/usage.js';
import { progressOf } from '../output/progress.js';
import { isFolder } from '../output/write.js';
import { problemOf } from '../problem.js';
import { undatedNotes } from '../views/compare.js';
import { comparedTowns, comparisonOf } from './compare.js';
import { readDistrict } from '../input/district.js';
import { townDocument } from './report-document.js';
import { townOf } from './town.js';

/** A page about one town, or about several side by side; or a Word document about one. */
export async function reportCommand(session: Session): Promise<Answer> {
  const { operands, io } = session;
  const isOne = operands.length === 1 && !operands.some((file) => isTableFile(file) || isFolder(io, file));
  checkOptions(session, isOne);
  if (session.document !== undefined) return await townDocument(session, session.document, isOne);
  return isOne ? await town(session) : await district(session);
}

/** What makes no difference is refused rather than passed over. */
function checkOptions({ rank, previous, peers, by, minKnown, target }: Session, isOne: boolean): void {
  if (!isOne) {
    const stray = previous !== undefined ? '--previous' : peers !== undefined ? '--peers' : undefined;
    if (stray !== undefined) throw usage(words.onlyTown(stray));
    return;
  }
  if (rank !== undefined) throw usage(words.onlyDistrict('--rank'));
  const about = by !== undefined ? '--by' : minKnown !== undefined ? '--min-known' : target !== undefined ? '--target' : undefined;
  if (about !== undefined && peers === undefined) throw usage(usageWords.needs(about, '--peers'));
  if (peers !== undefined && isTableFile(peers)) throw usage(words.peersInTable);
}

async function town(session: Session): Promise<Answer> {
  const { report, leftOut } = await townReport(session);
  const { townPage, safeFileName } = await import('@fazhi/report');
  return partial(await delivered(session, townPage(report, { language: session.lang }), safeFileName(report.assessment.town)), leftOut);
}

async function townReport(session: Session): Promise<{ readonly report: TownReport; readonly leftOut: number }> {
  const { submission, framework: whole, before, lastYear } = await yearsOf(session);
  const { framework, assessment, options, scored } = townOf(session, whole, submission);
  const [verified] = overstated(framework, [submission]).towns;
  const peers = await peersOf(session, whole, submission);
  const report = {
    framework: scored.framework,
    assessment,
    explanations: explain(framework, submission, undefined, { ...options, assessment }),
    shortfalls: shortfalls(framework, assessment),
    admitted: compareShortfalls(framework, submission, assessment),
    coverage: planCoverage(framework, submission, assessment, { ...options, ...(before === undefined ? {} : { previous: before }) }),
    ...(verified === undefined ? {} : { verified }),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(peers === undefined ? {} : { peers: peers.comparison }),
  };
  return { report, leftOut: peers?.leftOut ?? 0 };
}

interface Years {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly before?: Submission;
  readonly lastYear?: YearDiff;
}

/** This year's submission, and what changed since last year where that was given. */
async function yearsOf(session: Session): Promise<Years> {
  const { previous, file } = session;
  if (previous === undefined) {
    const framework = await chosenFramework(session);
    return { framework, submission: await loadSubmission(session, framework, file) };
  }
  const [before, after] = await readSides(session, [previous, file]);
  if (before === undefined || after === undefined) throw new Error('two submissions are needed');
  const { diff: lastYear, issues } = diff(before, after);
  if (lastYear !== undefined) return { ...after, before: before.submission, lastYear };
  for (const issue of issues) await session.report(previous, [{ ...problemOf(issue), path: [] }]);
  throw new Failure(EXIT.input, words.notComparable(previous));
}

/** The town among like ones; its own submission holds, whatever stands in their folder. */
async function peersOf(session: Session, framework: Framework, submission: Submission): Promise<{ readonly comparison: Comparison; readonly leftOut: number } | undefined> {
  const { peers } = session;
  if (peers === undefined) return undefined;
  const read = await readDistrict({ ...session, operands: [peers] });
  if (digestOf(read.framework) !== digestOf(framework)) throw new Failure(EXIT.usage, words.otherRules(peers));
  const others = read.submissions.filter(({ town: { name } }) => nameKey(name) !== nameKey(submission.town.name));
  return { comparison: comparisonOf(session, framework, [...others, submission]), leftOut: read.leftOut.length };
}

async function district(session: Session): Promise<Answer> {
  const progress = progressOf(session);
  const { comparison, framework, leftOut } = await comparedTowns(session, progress).finally(progress.end);
  for (const note of undatedNotes(comparison)) await session.notice(note);
  const report: DistrictReport = { framework, comparison, leftOut: leftOut.map(({ file, town: name, problems }) => ({ name: name ?? basename(file), reasons: problems.map(({ text }) => text) })) };
  const { districtPage, safeFileName } = await import('@fazhi/report');
  return partial(await delivered(session, districtPage(report, { language: session.lang }), safeFileName(session.say(words.district))), leftOut.length);
}

/** Said at the end where some files were left out. */
function partial(answer: Answer, leftOut: number): Answer {
  return leftOut === 0 ? answer : { ...answer, exit: EXIT.partial, afterwards: compareInputWords.someLeftOut(leftOut) };
}

async function delivered({ page, io }: Session, html: string, name: string): Promise<Answer> {
  if (page !== 'pdf') return { output: html, name: `${name}.html` };
  const { printPdf } = await import('../output/print-pdf.js');
  return { bytes: await printPdf(io, html), name: `${name}.pdf` };
}
