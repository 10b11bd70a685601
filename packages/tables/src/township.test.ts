import { assessAll, messageOf, readSubmission, type Fact, type Issue, type Value } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, read } from '../test-support/scene.js';

const facts = Object.entries(township.facts);

/** What a table may say about a fact, and a submission the same; undefined: no such thing in a submission. */
function written(fact: Fact): fc.Arbitrary<readonly [cell: string, value: unknown]> {
  const said = (cell: string, value: unknown): readonly [string, unknown] => [cell, value];
  const empty = fc.constant(said('', null));
  switch (fact.kind) {
    case 'count':
      return fc.oneof(empty, fc.nat(30).map((value) => said(String(value), String(value))), fc.constantFrom('200余', '近30', '1,200', '１９', '十二', '1.5', '-1', `3${fact.unit.zh}`).map((text) => said(text, text)));
    case 'number':
      return fc.oneof(empty, fc.integer({ min: 0, max: 12_000 }).map((value) => said(String(value / 100), String(value / 100))), fc.constantFrom('57.9%', '0.5', '12.345').map((text) => said(text, text)));
    case 'flag':
      return fc.constantFrom(said('', null), said('是', true), said('no', false), said('maybe', 'maybe'));
    case 'date':
      return fc.constantFrom(said('', null), said('2026-01-05', '2026-01-05'), said('2026年2月3日', '2026年2月3日'), said('否', false), said('3月1日', '3月1日'));
    case 'choice':
      return fc.constantFrom(said('', null), ...Object.keys(fact.options).map((id) => said(id, id)), said('none such', 'none such'));
    case 'checklist':
      return fc.subarray(Object.keys(fact.items)).map((done) => said(done.length === 0 ? '无' : done.join(';'), Object.fromEntries(Object.keys(fact.items).map((item) => [item, done.includes(item)]))));
    case 'villages':
      return fact.each === 'flag' ? fc.oneof(empty, fc.nat(20).map((value) => said(String(value), value))) : empty;
    case 'judgement':
      return empty;
  }
}

/** Now and then a whole town without a problem, so that scores are compared too. */
const town = fc.oneof(fc.tuple(...facts.map(([, fact]) => written(fact))), fc.tuple(...facts.map(([, fact]) => sound(fact))));

function sound(fact: Fact): fc.Arbitrary<readonly [cell: string, value: unknown]> {
  if (fact.kind === 'count') return fc.constantFrom(fact.partOf === undefined ? '20' : '7', '').map((text) => [text, text] as const);
  if (fact.kind === 'number') return fc.constantFrom('12.5', '4', '').map((text) => [text, text] as const);
  return written(fact).filter(([cell]) => !['maybe', '3月1日', 'none such'].includes(cell));
}

/** The whole numbers of a value, worked out from its meaning and not by the engine. */
function numbersOf(fact: Fact, value: Value): readonly [number, number] {
  switch (value.kind) {
    case 'figure': {
      const by = fact.kind === 'number' ? 10 ** (fact.decimals ?? 2) : 1;
      return [Number((value.low * by).toFixed(0)), value.high === Infinity ? Infinity : Number((value.high * by).toFixed(0))];
    }
    case 'flag':
      return value.value ? [1, 1] : [0, 0];
    case 'date':
      return [value.day, value.day];
    case 'never':
      return [Infinity, Infinity];
    case 'choice': {
      const place = fact.kind === 'choice' ? Object.keys(fact.options).indexOf(value.option) : -1;
      return [place, place];
    }
    case 'checklist': {
      const mask = fact.kind === 'checklist' ? Object.keys(fact.items).reduce((sum, item, bit) => sum + (value.done.includes(item) ? 2 ** bit : 0), 0) : -1;
      return [mask, mask];
    }
    case 'done':
      return [value.villages, value.villages];
    default:
      return expect.fail(value.kind);
  }
}

const said = (problems: readonly Issue[]): readonly string[] => problems.map((problem) => `${problem.severity} ${messageOf(problem).zh}`).sort();

describe('a table of the township framework', () => {
  it('says the same of each town as its submission, and refuses the same', async () => {
    const csv = (text: string): string => (text.includes(',') ? `"${text}"` : text);
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(town, async (cells) => {
        const { submission, issues } = readSubmission(township, { town: '某镇', year: 2025, facts: Object.fromEntries(facts.map(([id], place) => [id, cells[place]?.[1]])) });
        const result = await read(township, `乡镇,年度,${facts.map(([id]) => id).join(',')}\n某镇,2025,${cells.map(([cell]) => csv(cell)).join(',')}\n`, { mostIssues: 1000 });
        expect(said(result.issues)).toEqual(said(issues));
        expect(result.table === undefined).toBe(submission === undefined);
        if (submission !== undefined && result.table !== undefined) {
          const [one, other] = [assessAll(township, [submission]), assessAll(township, result.table)];
          expect([other.total, other.score]).toEqual([one.total, one.score]);
          compared += 1;
        }
        for (const [id, fact] of submission === undefined ? [] : facts) {
          const reported = submission?.facts[id];
          const value = reported?.state === 'given' ? reported.self : undefined;
          expect([id, cellsOf(result.table?.facts[id])]).toEqual([id, [value === undefined ? 0 : numbersOf(fact, value)]]);
        }
      }),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 40), seed: 1 },
    );
    expect(compared).toBeGreaterThan(5);
  });
});
