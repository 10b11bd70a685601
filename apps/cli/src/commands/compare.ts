import { assessAll, compare, ComparisonError, comparisonFaultWords, defaultRobustness, thresholdVariants, type Assessments, type CompareOptions, type Comparison, type Framework } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { readDistrict, type LeftOutFile } from '../input/district.js';
import { isTableFile } from '../input/table-file.js';
import { checkInterrupted } from '../interrupt.js';
import { compareInputWords as words } from '../messages/compare.js';
import { progressOf, type Progress } from '../output/progress.js';
import { compareReport, undatedNotes } from '../views/compare.js';
import { compareTable } from '../views/compare-table.js';
import { shown } from '../views/report.js';
import { assessOptions } from './town.js';

/** Towns of a district, scored and put side by side, with what the files had to be told about. */
export interface Compared {
  readonly comparison: Comparison;
  readonly framework: Assessments['framework'];
  readonly leftOut: readonly LeftOutFile[];
}

/** Compares towns side by side. Broken submissions are left out and named; the exit code says so. */
export async function compareCommand(session: Session): Promise<Answer> {
  const progress = progressOf(session);
  const { compared, output } = await outputOf(session, progress).finally(progress.end);
  for (const note of undatedNotes(compared.comparison)) await session.notice(note);
  const { leftOut } = compared;
  return leftOut.length === 0 ? output : { ...output, exit: EXIT.partial, afterwards: words.someLeftOut(leftOut.length) };
}

async function outputOf(session: Session, progress: Progress): Promise<{ readonly compared: Compared; readonly output: Answer }> {
  const compared = await comparedTowns(session, progress);
  if (session.isWorkbook) return { compared, output: { bytes: await workbook(session, compared) } };
  return { compared, output: { output: shown(session, () => compareReport(session, compared), () => compareTable(session, compared)) } };
}

async function workbook({ lang }: Session, { comparison }: Compared): Promise<Uint8Array> {
  const { comparisonWorkbook } = await import('@fazhi/files');
  return await comparisonWorkbook(comparison, { language: lang });
}

/** Towns of files, folders or a table, read, scored and compared. */
export async function comparedTowns(session: Session, progress: Progress): Promise<Compared> {
  return session.operands.some(isTableFile) ? await ofTable(session, progress) : await ofFiles(session, progress);
}

async function ofFiles(session: Session, progress: Progress): Promise<Compared> {
  const { framework, submissions, leftOut } = await readDistrict(session);
  await announce(session, progress, submissions.length);
  return { comparison: comparisonOf(session, framework, submissions), framework, leftOut };
}

async function ofTable(session: Session, progress: Progress): Promise<Compared> {
  const { operands, values } = session;
  if (operands.length > 1) throw new Failure(EXIT.usage, words.onlyTable);
  if (values !== 'self') throw new Failure(EXIT.usage, words.ownFigures);
  const { readTableFile } = await import('../input/table.js');
  const { framework, table } = await readTableFile(session, session.file, progress);
  await announce(session, progress, table.towns.length);
  return { comparison: comparisonOf(session, framework, table), framework, leftOut: [] };
}

/** What comes next cannot be interrupted. */
async function announce({ io, robustness }: Session, progress: Progress, towns: number): Promise<void> {
  progress.comparing(towns, robustness?.draws ?? 0);
  await checkInterrupted(io);
}

export function comparisonOf(session: Session, framework: Framework, towns: Parameters<typeof assessAll>[1]): Comparison {
  const { by, minKnown, target, rank, robustness } = session;
  const scored = assessOptions(session);
  try {
    return compare(assessAll(framework, towns, scored), optionsOf());
  } catch (error) {
    if (!(error instanceof ComparisonError)) throw error;
    const said = error.faults.flatMap((fault) => [comparisonFaultWords(fault), ...(fault.code === 'too-many-towns' ? [words.tooManyToDraw] : [])]);
    throw new Failure(EXIT.input, { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') });
  }

  function optionsOf(): CompareOptions {
    return {
      ...(by === undefined ? {} : { by }),
      ...(minKnown === undefined ? {} : { minKnown }),
      ...(target === undefined ? {} : { target }),
      ...(rank === undefined ? {} : { rank }),
      ...(robustness === undefined ? {} : { robustness, variants: variantsOf(robustness.thresholds ?? defaultRobustness.thresholds) }),
    };
  }

  function variantsOf(percent: number): Assessments[] {
    return percent === 0 ? [] : thresholdVariants(framework, towns, percent, scored);
  }
}
