import { assessAll, compare, ComparisonError, comparisonFaultWords, defaultRobustness, thresholdVariants, type Assessments, type CompareOptions, type Comparison, type Framework } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { readDistrict, type LeftOutFile } from '../input/district.js';
import { isTableFile } from '../input/table-file.js';
import { compareInputWords as words } from '../messages/compare.js';
import { compareReport } from '../views/compare.js';
import { compareTable } from '../views/compare-table.js';
import { shown } from '../views/report.js';
import { assessOptions } from './town.js';

/** Towns of a district, scored and put side by side, with what the files had to be told about. */
export interface Compared {
  readonly comparison: Comparison;
  readonly framework: Assessments['framework'];
  /** Towns that do not say their year. */
  readonly undated: readonly string[];
  readonly leftOut: readonly LeftOutFile[];
}

/** Compares towns side by side. Broken submissions are left out and named; the exit code says so. */
export async function compareCommand(session: Session): Promise<Answer> {
  const compared = session.operands.some(isTableFile) ? await ofTable(session) : await ofFiles(session);
  const output = shown(session, () => compareReport(session, compared), () => compareTable(session, compared));
  const { leftOut } = compared;
  return leftOut.length === 0 ? { output } : { output, exit: EXIT.partial, afterwards: words.someLeftOut(leftOut.length) };
}

async function ofFiles(session: Session): Promise<Compared> {
  const { framework, submissions, year, undated, leftOut } = await readDistrict(session);
  const results = assessAll(framework, submissions, assessOptions(session));
  // A town that does not say its year is scored as it stands; only the comparison takes it as of the others' year.
  const dated = year === undefined ? results : { ...results, years: submissions.map(() => year) };
  return { comparison: comparisonOf(session, dated, framework, submissions), framework, undated, leftOut };
}

async function ofTable(session: Session): Promise<Compared> {
  const { operands, values } = session;
  if (operands.length > 1) throw new Failure(EXIT.usage, words.onlyTable);
  if (values !== 'self') throw new Failure(EXIT.usage, words.ownFigures);
  const { readTableFile } = await import('../input/table.js');
  const { framework, table } = await readTableFile(session, session.file);
  return { comparison: comparisonOf(session, assessAll(framework, table, assessOptions(session)), framework, table), framework, undated: [], leftOut: [] };
}

function comparisonOf(session: Session, results: Assessments, framework: Framework, towns: Parameters<typeof assessAll>[1]): Comparison {
  const { by, minKnown, target, rank, robustness } = session;
  const options: CompareOptions = {
    ...(by === undefined ? {} : { by }),
    ...(minKnown === undefined ? {} : { minKnown }),
    ...(target === undefined ? {} : { target }),
    ...(rank === undefined ? {} : { rank }),
    ...(robustness === undefined ? {} : { robustness, variants: thresholdVariants(framework, towns, defaultRobustness.thresholds, assessOptions(session)) }),
  };
  try {
    return compare(results, options);
  } catch (error) {
    if (!(error instanceof ComparisonError)) throw error;
    const said = error.faults.map(comparisonFaultWords);
    throw new Failure(EXIT.input, { zh: said.map(({ zh }) => zh).join(''), en: said.map(({ en }) => en).join(' ') });
  }
}
