import { readFileSync } from 'node:fs';
import { assess, assessAll, compare, compareShortfalls, explain, planCoverage, readSubmission, shortfalls, type Submission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import type { DistrictReport, TownReport } from '@fazhi/report';
import { parse } from 'yaml';

function example(file: string, name?: string): Submission {
  const data: unknown = parse(readFileSync(new URL(`../../../docs/examples/${file}/submission.yaml`, import.meta.url), 'utf8'));
  const { submission } = readSubmission(township, { ...(data as object), ...(name === undefined ? {} : { town: name }) });
  if (submission === undefined) throw new Error(`${file} is not sound`);
  return submission;
}

/** The real town of the documentation. */
export function townReport(): TownReport {
  const submission = example('niutouya');
  const assessment = assess(township, submission);
  return {
    framework: township,
    assessment,
    explanations: explain(township, submission, undefined, { assessment }),
    shortfalls: shortfalls(township, assessment),
    admitted: compareShortfalls(township, submission, assessment),
    coverage: planCoverage(township, submission, assessment),
  };
}

/** The towns of the documentation side by side, with places and how firm they are. */
export function districtReport(): DistrictReport {
  const towns = [example('niutouya'), example('full-town'), example('all-not-applicable')];
  return {
    framework: township,
    comparison: compare(assessAll(township, towns), { rank: { authority: '县委办〔2025〕3号' }, robustness: { draws: 100 } }),
    leftOut: [{ name: 'tieqiao.yaml', reasons: [{ zh: '两个数字不一致', en: 'two figures do not agree' }] }],
  };
}
