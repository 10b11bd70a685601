import { checkFigures, formatPoints, planCoverage, reportContents, type Text } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { EXIT } from '../exit.js';
import { loadSubmission } from '../input/submission.js';
import { checkWords as words } from '../messages/check.js';
import { checkReport, checkTable, type Checked } from '../views/check.js';
import { shown } from '../views/report.js';
import { scoredTown } from './town.js';

/** Holds figures, annual report and next steps against what they should be. */
export async function check(session: Session): Promise<Answer> {
  const { framework, submission, assessment, options, scored } = await scoredTown(session);
  const previous = session.previous === undefined ? {} : { previous: await loadSubmission(session, framework, session.previous) };
  const checked: Checked = {
    findings: checkFigures(framework, submission, options),
    report: reportContents(framework, submission, options),
    coverage: planCoverage(framework, submission, assessment, { ...options, ...previous }),
  };
  const output = shown(session, () => checkReport(session, scored, checked), () => checkTable(session, scored, checked));
  const failed = failuresOf(session, checked);
  if (failed.length === 0) return { output };
  return { output, exit: EXIT.failed, afterwards: { zh: failed.map(({ zh }) => zh).join(''), en: failed.map(({ en }) => en).join(' ') } };
}

/** Thresholds that were not reached; a town without shortfalls has nothing to cover. */
function failuresOf({ failOn, minCoverage }: Session, { findings, coverage: { coverage } }: Checked): Text[] {
  const counted = findings.filter(({ severity }) => failOn === 'warning' || severity === failOn).length;
  const isLow = minCoverage !== undefined && coverage !== null && coverage < minCoverage;
  return [...(counted === 0 ? [] : [words.failedFigures(counted)]), ...(isLow ? [words.failedCoverage(formatPoints(coverage), formatPoints(minCoverage))] : [])];
}
