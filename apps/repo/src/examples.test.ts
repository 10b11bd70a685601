import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, messageOf, readSubmission, type Assessment, type Framework, type Submission } from '@fazhi/core';
import { readScheme } from '@fazhi/core/scheme';
import { reportRows, township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './root.mjs';

const read = (path: string): unknown => parse(readFileSync(join(root, 'docs/examples', path), 'utf8'));

function submissionIn(path: string, framework: Framework = township): Submission {
  const { submission, issues } = readSubmission(framework, read(path));
  if (submission === undefined) throw new Error(issues.map((each) => messageOf(each).zh).join('\n'));
  return submission;
}

const indicatorsOf = ({ areas, bonus, deductions }: Assessment) => [...areas.flatMap(({ indicators }) => indicators), ...bonus.indicators, ...deductions.indicators];

describe('the town that reports everything', () => {
  const submission = submissionIn('full-town/submission.yaml');

  it('leaves nothing open and has a grade, by its own figures and by the verified ones', () => {
    for (const values of ['self', 'best'] as const) {
      const result = assess(township, submission, { values });
      expect(indicatorsOf(result).filter(({ open }) => open > 0)).toEqual([]);
      expect(result.grade?.id).toBe('good');
    }
    const { total, score } = assess(township, submission);
    expect([total, score?.low]).toEqual([{ points: 100, applicable: 99, earned: 85.18, open: 0, lost: 13.82, notApplicable: 1 }, 86.04]);
  });

  it('reports every fact, each with its place, and with evidence unless it does not apply', () => {
    expect(Object.keys(township.facts).filter((id) => submission.facts[id] === undefined)).toEqual([]);
    const bare = Object.entries(submission.facts).filter(([, reported]) => reported.origins.length === 0 || (reported.state === 'given' && reported.evidence.length === 0));
    expect(bare).toEqual([]);
  });
});

it('the town to which little applies: all that may be is not applicable, the rest is scored', () => {
  const result = assess(township, submissionIn('all-not-applicable/submission.yaml'));
  for (const { indicators } of result.areas) {
    for (const { id, status } of indicators) expect([id, status]).toEqual([id, township.indicators[id]?.policy === 'forbid' ? 'scored' : 'notApplicable']);
  }
  expect(result.total).toMatchObject({ applicable: 18.5, earned: 18.5, notApplicable: 81.5 });
});

describe('the real town', () => {
  const submission = submissionIn('niutouya/submission.yaml');
  /** Rows of which the report gives neither a figure nor a plain yes: their facts stay unknown. */
  const silent = [9, 11, 13, 28, 32, 38];

  it.each(reportRows.filter(({ part }) => part !== 'shortfalls' && part !== 'nextSteps').map((each) => [each.row, each] as const))('row %i of its report is a fact, or is left unknown', (row, { facts }) => {
    expect(facts.some((id) => submission.facts[id] !== undefined)).toBe(!silent.includes(row));
  });

  it('admits the three shortfalls of rows 39 to 41, each about its indicators', () => {
    const admitted = reportRows.filter(({ part }) => part === 'shortfalls').map(({ feeds }) => feeds.filter((feed) => feed !== 'shortfall'));
    expect(submission.shortfalls.map(({ about }) => about)).toEqual(admitted);
  });

  it('plans four steps (row 42) without owner, date or measure', () => {
    expect(submission.nextSteps.map(({ owner, due, measures, measureWords }) => [owner, due, measures, measureWords])).toEqual(Array.from({ length: 4 }, () => [undefined, undefined, [], undefined]));
  });
});

it('the scheme of an invented district scores the full town in its class', () => {
  const { framework, issues } = readScheme(read('scheme/haibin-2025.yaml'), [township]);
  if (framework === undefined) throw new Error(issues.map((each) => messageOf(each).zh).join('\n'));
  const written = { ...(read('full-town/submission.yaml') as object), framework: 'haibin-2025' };
  const { submission } = readSubmission(framework, written);
  if (submission === undefined) throw new Error('not read');
  const result = assess(framework, submission);
  expect(result.framework).toMatchObject({ id: 'haibin-2025', class: 'coast' });
  expect(result.gates).toMatchObject([{ id: 'fine-target', state: 'clear' }]);
});
