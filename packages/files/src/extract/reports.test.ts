import { readdirSync, readFileSync } from 'node:fs';
import { readSubmission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftOf } from './draft.js';
import { extract } from './extract.js';

const FOLDER = new URL('../../../../docs/examples/reports/', import.meta.url);

interface Truth {
  readonly town: string;
  readonly year?: number;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly shortfalls: number;
  readonly nextSteps: number;
}

/** One statement for each fact, and for each item of a checklist. */
function statements(facts: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(facts).flatMap(([id, value]) => {
    if (Array.isArray(value)) return value.map((item) => `${id}.${String(item)}`);
    const isChecklist = typeof value === 'object' && value !== null && Object.values(value).every((each) => each === true);
    return isChecklist ? Object.keys(value).map((item) => `${id}.${item}`) : [`${id} = ${JSON.stringify(value)}`];
  });
}

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
const reports = names.map((name) => {
  const text = readFileSync(new URL(name, FOLDER), 'utf8');
  const truth = parse(readFileSync(new URL(name.replace('.txt', '.facts.yaml'), FOLDER), 'utf8')) as Truth;
  const extraction = extract(township, text);
  const found = statements(Object.fromEntries(extraction.facts.map(({ fact, value }) => [fact, value])));
  return { name, truth, extraction, found, expected: statements(truth.facts) };
});

/** Below this something was lost; what is not found only stays empty. */
const LEAST_RECALL = 0.94;

describe('the invented reports', () => {
  it.each(reports)('$name: nothing is invented', ({ found, expected, extraction, truth }) => {
    expect(found.filter((each) => !expected.includes(each))).toEqual([]);
    expect({ town: extraction.town, year: extraction.year, conflicts: extraction.conflicts }).toEqual({ town: truth.town, year: truth.year, conflicts: [] });
    expect([extraction.shortfalls.length, extraction.nextSteps.length]).toEqual([truth.shortfalls, truth.nextSteps]);
  });

  it.each(reports)('$name: its draft is read without a word', ({ extraction }) => {
    // The edition is of 2025; that a report is of another year is told, and nothing else.
    expect(readSubmission(township, draftOf(township, extraction)).issues.filter(({ code }) => code !== 'year-not-for-edition')).toEqual([]);
  });

  it('say how much is found', () => {
    const lines = reports.map(({ name, found, expected }) => `${name}: ${found.filter((each) => expected.includes(each)).length} right of ${found.length} found, ${expected.length} stated`);
    const right = reports.reduce((sum, { found, expected }) => sum + found.filter((each) => expected.includes(each)).length, 0);
    const [found, stated] = [reports.reduce((sum, each) => sum + each.found.length, 0), reports.reduce((sum, each) => sum + each.expected.length, 0)];
    console.log([...lines, `precision ${right}/${found}, recall ${right}/${stated} = ${((100 * right) / stated).toFixed(1)} %`].join('\n'));
    expect(right).toBe(found);
    expect(right / stated).toBeGreaterThan(LEAST_RECALL);
  });
});

it('takes half a second for a megabyte', () => {
  const text = reports.map(({ name }) => readFileSync(new URL(name, FOLDER), 'utf8')).join('\n');
  const large = text.repeat(Math.ceil(1_048_576 / Buffer.byteLength(text)));
  extract(township, text.repeat(10));
  const start = process.cpuUsage();
  extract(township, large);
  const { user } = process.cpuUsage(start);
  // Twice what is promised: other tests run at the same time, and the parts that are watched for coverage are slower.
  expect(user / 1000).toBeLessThan(1500);
});
