import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { assess } from '../assess.js';
import { assessAll } from '../batch/assess-all.js';
import { defineFramework } from '../define-framework.js';
import type { Framework } from '../framework.js';
import type { Issue } from '../issue.js';
import { readSubmission } from '../read/submission.js';
import { cellReader } from './cell.js';
import { cellStates, type FactColumn } from './facts-table.js';

const rules = indicatorOf({ kind: 'village-share', fact: 'rules' });
const literate = indicatorOf({ kind: 'bands', of: { villages: 'literate', atLeast: 3 }, bands: [{ atLeast: 1, points: 2 }, { atLeast: 0.5, points: 1 }] });
const framework = defineFramework(specOf(pluginOf({ rules, literate })));

function columnOf(inside: Framework, id: string, written: unknown): FactColumn {
  const problems: Issue[] = [];
  const cell = cellReader(inside, id).read(written, (problem) => problems.push(problem));
  expect(problems).toEqual([]);
  if (cell === undefined || typeof cell === 'string') return { low: new Float64Array(1), high: new Float64Array(1), state: new Uint8Array(1) };
  return { low: Float64Array.of(cell[0]), high: Float64Array.of(cell[1]), state: Uint8Array.of(cellStates.known) };
}

/** The same facts as a row of a table, and as a submission. */
function both(villages: unknown, flags: unknown, counts: unknown): readonly [unknown, unknown] {
  const written = { 'town.villages': villages, 't.rules': flags, 't.literate': counts };
  const facts = Object.fromEntries(Object.entries(written).map(([id, each]) => [id, columnOf(framework, id, each)]));
  const { submission, issues } = readSubmission(framework, { town: '甲镇', facts: written });
  expect(issues).toEqual([]);
  if (submission === undefined) return [0, 1];
  const alone = assess(framework, submission);
  const many = assessAll(framework, { towns: ['甲镇'], facts });
  const unlikeRows = ({ areas, ...rest }: typeof alone): unknown => ({ ...rest, areas: areas.map(({ indicators, ...area }) => ({ ...area, indicators: indicators.map(({ trace: _, ...indicator }) => indicator) })) });
  return [unlikeRows(many.assessment(0)), unlikeRows(alone)];
}

describe('rows per village in a cell', () => {
  it.each<[unknown, unknown, unknown]>([
    [3, [true, true, false], [3, 3, 4]],
    [3, [true, null, false], [3, null, 2]],
    [5, [true, true, false], [3, 3, 4]],
    [3, { 东村: true, 西村: '是', 北村: 0 }, { 东村: 3, 西村: '4人', 北村: null }],
    [{ atLeast: 3, atMost: 6 }, [true, true, true], [3, 3, 3]],
    [null, [true, true], [3, 1]],
    [3, [], [null]],
    [3, null, null],
  ])('of %j villages: %j and %j score as in a submission', (villages, flags, counts) => {
    const [many, alone] = both(villages, flags, counts);
    expect(many).toEqual(alone);
  });

  it('score as in a submission, whatever they are', () => {
    const row = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.array(fc.constantFrom(0, 2, 3, 9, null), { maxLength: 6 }), fc.integer({ min: 0, max: 6 }), (flags, counts, more) => {
        const [many, alone] = both(Math.max(flags.length, counts.length) + more, flags, counts);
        expect(many).toEqual(alone);
      }),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 40), seed: 1 },
    );
  });

  it('are no single number where rules ask for different ones, nor a total', () => {
    const mixed = defineFramework(specOf(pluginOf({ a: literate, b: indicatorOf({ kind: 'village-share', fact: 'literate' }) })));
    const told = (inside: Framework, written: unknown): unknown => {
      const codes: string[] = [];
      return [cellReader(inside, 't.literate').read(written, ({ code }) => codes.push(code)), ...codes];
    };
    expect(told(mixed, [3, 4])).toEqual([undefined, 'bad-value']);
    expect(told(framework, { total: 60 })).toEqual([undefined, 'bad-value']);
    expect(told(framework, [3, 'x'])).toEqual([undefined, 'bad-value']);
    expect(told(framework, new Map())).toEqual([undefined, 'not-plain']);
    expect(told(framework, true)).toEqual([undefined, 'bad-value']);
    const bare = defineFramework(specOf(pluginOf({ a: indicatorOf({ kind: 'linear', of: { villages: 'literate' }, target: 1 }) })));
    expect(told(bare, [1, 0, 2])).toEqual([[2, 2 + 10_000_000 - 3]]);
    const fine = indicatorOf({ kind: 'bands', of: { fact: 'rate' }, bands: [{ atLeast: 0.9, points: 2 }] });
    const codes: string[] = [];
    expect(cellReader(defineFramework(specOf(pluginOf({ fine }))), 't.rate').read(89.96, ({ code }) => codes.push(code))).toBeUndefined();
    expect(codes).toEqual(['rounding-asked']);
  });
});
