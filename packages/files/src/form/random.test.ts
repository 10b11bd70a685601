import fc from 'fast-check';
import { readSubmission, type Submission } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { framework } from '../../test-support/lanterns.js';
import { readWorkbook } from '../read/read-workbook.js';
import { submissionWorkbook } from './submission-workbook.js';

const villages = ['东村', '西村', '南村'];
const word = fc.constantFrom('台账', '=cmd()', '会议纪要 3份', '+86', '<b>', '第一行，第二句', '2025年');
const figure = (most: number): fc.Arbitrary<unknown> => fc.oneof(fc.nat(most), fc.nat(most).map((atLeast) => ({ atLeast })), fc.nat(most).map((atMost) => ({ atMost })), fc.tuple(fc.nat(most), fc.integer({ min: 1, max: 9 })).map(([low, more]) => ({ atLeast: low, atMost: low + more })));
const flag = fc.boolean();
const date = fc.oneof(fc.integer({ min: 0, max: 365 }).map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10)), fc.constant(false));
const list = fc.dictionary(fc.constantFrom('plan', 'hang', 'light'), flag, { minKeys: 1 });
const rate = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => `${hundredths / 100}%`);

/** Values by fact; a value that stands beside the reviewer's. */
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  lit: fc.nat(20),
  hung: fc.integer({ min: 20, max: 60 }),
  share: rate,
  cost: fc.oneof(fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100), fc.constant({ atMost: 5 })),
  painted: flag,
  on: date,
  colour: fc.constantFrom('red', 'blue'),
  steps: list,
  each: fc.oneof(fc.nat(3), fc.record({ 东村: flag, 西村: fc.option(flag), 南村: flag })),
  rows: fc.oneof(fc.nat(90).map((total) => ({ total })), fc.record({ 东村: fc.nat(9), 西村: fc.option(fc.nat(9)), 南村: fc.nat(9) })),
  ropes: figure(50),
  opinion: figure(90),
};

function entryOf([id, value]: readonly [string, fc.Arbitrary<unknown>]): fc.Arbitrary<readonly [string, unknown]> {
  const texts = fc.array(word, { maxLength: 2 });
  const given = fc.record({ value, verified: value, source: fc.oneof(texts, fc.constant({ document: '年度报告', place: '一、（三）' })), evidence: texts, note: word }, { requiredKeys: ['value'] });
  return fc.oneof(given, fc.constant(null), word.map((notApplicable) => ({ notApplicable }))).map((entry) => [id, entry] as const);
}

const judged = fc.option(fc.record({ value: fc.constantFrom(0, 1.5, 2), reason: word }));
const facts = fc.tuple(fc.tuple(...Object.entries(values).map(entryOf)), judged).map(([entries, taste]) => ({ ...Object.fromEntries(entries), taste }));
const measure = fc.constantFrom({ fact: 'lanterns.lit', from: 3, to: 19 }, { fact: 'lanterns.share', to: '57.9%' }, { fact: 'lanterns.painted', to: true }, { fact: 'lanterns.on', to: '2026-03-01' }, { fact: 'lanterns.steps', to: { plan: true, light: false } }, { fact: 'lanterns.each', to: 3 }, { fact: 'lanterns.rows', to: { 东村: 3, 南村: 4 } }, { fact: 'lanterns.colour', to: 'red' });
const about = fc.subarray(['lanterns.rate', 'light', 'lanterns.wall', 'walls']);
const step = fc.record({ text: word, about, owner: word, due: fc.constant('2026-06-30'), measure: fc.oneof(word, fc.array(measure, { minLength: 1, maxLength: 2 })), effort: fc.constantFrom(1, 2.5), cost: word, state: fc.constantFrom('planned', 'under-way', 'done', 'verified') }, { requiredKeys: ['text'] });
const earlier = fc.option(fc.record({ 2024: fc.record({ lanterns: fc.record({ cost: fc.nat(99), steps: list, share: rate }) }), 2023: fc.record({ lanterns: fc.record({ cost: fc.constant({ notApplicable: '没有花费' }) }) }) }));

const written = fc.record({
  town: fc.constantFrom({ name: '<script>镇', villages, class: 'big' }, { name: '../..镇', villages, class: 'small' }),
  // Later than every earlier year, which core asks for.
  year: fc.option(fc.constantFrom(2025, 2026)),
  facts: facts.map((lanterns) => ({ lanterns, town: { villages: 3 } })),
  earlier,
  shortfalls: fc.array(fc.record({ text: word, cause: word, about }, { requiredKeys: ['text'] }), { maxLength: 2 }),
  nextSteps: fc.array(step, { maxLength: 2 }).map((steps) => steps.map((each, place) => ({ id: `s${place}`, ...each, ...(place === 1 ? { after: ['s0'] } : {}) }))),
});

function readFrom(data: unknown): Submission {
  const { submission, issues } = readSubmission(framework, data);
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  return submission;
}

describe('any submission', () => {
  it('is the same after it went through a form, in either language', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(written, fc.constantFrom('zh' as const, 'en' as const), async (data, language) => {
        const submission = readFrom(data);
        const form = await readWorkbook(framework, await submissionWorkbook(framework, { submission, language }));
        expect([...form.problems, ...form.notices]).toEqual([]);
        expect(readFrom(form.data)).toEqual(submission);
      }),
      { numRuns: Number(process.env['FAZHI_FORMS'] ?? 60), seed: 1 },
    );
  });
});
