import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { assess } from '../assess.js';
import { defineFramework } from '../define-framework.js';
import { messageOf } from '../issue.js';
import { readSubmission, type ReadResult } from './submission.js';

const framework = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'staff' } }) }), { unproven: 'zero' }));
const read = (entry: unknown, more: object = {}, fact = 'staff'): ReadResult => readSubmission(framework, { town: '甲镇', facts: { t: { [fact]: entry } }, ...more });
const codes = ({ issues }: ReadResult): unknown[] => issues.map(({ code, severity, path }) => [code, severity, path.join('.')]);

const NOTHING = ['无', '/', '／', '—', '——', '-', '暂无', '没有', '无。', '（无）', '不涉及', 'N/A', 'none', '待定', '…', '无\u200b'];
const BROKEN = ['#REF!', '#DIV/0!', '#N/A', '=', '＃REF！'];

describe('words for nothing', () => {
  it.each([...NOTHING, ...BROKEN])('%j is no evidence', (written) => {
    for (const evidence of [written, [written], [written, written]]) {
      const result = read({ value: 3, evidence });
      expect(codes(result)[0]).toEqual(['text-left-out', 'notice', `facts.t.staff.evidence${Array.isArray(evidence) ? '.0' : ''}`]);
      expect(result.submission?.facts['t.staff']).toMatchObject({ evidence: [] });
      if (result.submission !== undefined) expect(assess(framework, result.submission).total.earned).toBe(0);
    }
    expect(read({ value: 3, evidence: [written, '花名册'] }).submission?.facts['t.staff']).toMatchObject({ evidence: ['花名册'] });
  });

  it.each([...NOTHING, ...BROKEN])('%j is no source', (written) => {
    for (const source of [written, [written], { document: written }, { place: written }, [{ document: written, place: written }]]) {
      const result = read({ value: 3, source });
      expect(result.submission?.facts['t.staff']).toMatchObject({ origins: [] });
      expect(result.issues.map(({ code }) => code)).toContain('text-left-out');
    }
    expect(read({ value: 3, source: { document: written, place: '第四部分' } }).submission?.facts['t.staff']).toMatchObject({ origins: [{ place: '第四部分' }] });
  });

  it.each([...NOTHING, ...BROKEN, '', ' ', 3])('%j is no reason', (written) => {
    expect(codes(read({ notApplicable: written }))).toEqual([['reason-needed', 'error', 'facts.t.staff.notApplicable']]);
    expect(codes(read({ value: 1, reason: written }, {}, 'opinion'))).toEqual([['reason-needed', 'error', 'facts.t.opinion.value']]);
  });

  it.each([...NOTHING, ...BROKEN])('%j is no owner, cause, measure, cost or id', (written) => {
    const { submission, issues } = read(1, { shortfalls: [{ text: '人员不足', cause: written }], nextSteps: [{ text: '招录', id: written, owner: written, measure: written, cost: written, after: [written] }] });
    expect(submission).toMatchObject({ shortfalls: [{ text: '人员不足', about: [] }], nextSteps: [{ text: '招录', about: [], measures: [], state: 'planned', after: [] }] });
    expect(Object.keys(submission?.nextSteps[0] ?? {}).sort()).toEqual(['about', 'after', 'measures', 'state', 'text']);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['text-left-out']));
    expect(issues).toHaveLength(6);
  });

  it.each([...NOTHING, ...BROKEN])('%j is no shortfall and no step', (written) => {
    for (const list of [written, [written]]) expect(read(1, { shortfalls: list, nextSteps: list }).submission).toMatchObject({ shortfalls: [], nextSteps: [] });
    expect(codes(read(1, { shortfalls: [written] }))).toEqual([['text-left-out', 'notice', 'shortfalls.0']]);
  });

  it('may stand in a note, but no failed formula', () => {
    expect(read({ value: 3, note: '无' })).toMatchObject({ issues: [], submission: { facts: { 't.staff': { note: '无' } } } });
    expect(codes(read({ value: 3, note: '#REF!' }))).toEqual([['text-left-out', 'notice', 'facts.t.staff.note']]);
    expect(read({ value: 3, note: ' ' }).submission?.facts['t.staff']).not.toHaveProperty('note');
  });

  it.each([['staff', 'zero'], ['budget', 'zero'], ['rate', 'zero'], ['literate', 'zero'], ['level', undefined], ['steps', undefined]] as const)('of %s are told what to do instead', (fact, none) => {
    for (const written of ['/', '—', '暂无', '不涉及', '待定', '-']) {
      const [problem] = read(written, {}, fact).issues;
      expect([problem?.code, problem?.details]).toMatchObject(['nothing-said', { none, from: 'data' }]);
    }
    for (const written of BROKEN) expect(read(written, {}, fact).issues.map(({ code }) => code)).toEqual(['formula-fault']);
  });

  it('of a form name the cell in which to say that it does not apply', () => {
    const { issues } = readSubmission(framework, { town: '甲镇', facts: { t: { staff: '无' } } }, { from: 'form' });
    expect(issues.map((problem) => messageOf(problem).zh)).toEqual(['“实有”填的是“无”，无法判断是没有发生、没有数据还是不适用。没有发生的填0，没有数据的留空，不适用的在“是否适用”选“否”并写明理由。']);
  });
});

describe('what stands beside a value', () => {
  it.each(['evidence', 'source', 'note'])('is told where there is none: %s', (key) => {
    for (const value of [null, undefined, '', '\u200b']) expect(codes(read({ value, [key]: '花名册' }))).toEqual([['papers-without-value', 'notice', 'facts.t.staff']]);
    expect(read({ value: '', [key]: '花名册' }).submission?.facts).toEqual({});
    expect(codes(read({ value: 'x', [key]: '花名册' }))).toEqual([['bad-value', 'error', 'facts.t.staff.value']]);
    expect(codes(read({ verified: 3, [key]: '花名册' }))).toEqual([]);
    expect(codes(read({ value: '', [key]: '' }))).toEqual([]);
  });

  it.each(['evidence', 'source', 'note'])('is refused where it is no text: %s', (key) => {
    for (const written of [5, true, [5], { x: 1 }]) {
      const result = read({ value: 3, [key]: written });
      expect(result.submission).toBeUndefined();
      expect(result.issues.map(({ code }) => code).every((code) => code === 'bad-type' || code === 'unknown-key')).toBe(true);
    }
    for (const part of ['document', 'place']) expect(codes(read({ value: 3, source: { [part]: 5 } }))).toEqual([['bad-type', 'error', `facts.t.staff.source.${part}`]]);
  });

  it('is told beside what does not apply', () => {
    expect(codes(read({ notApplicable: '没有此事项', evidence: '花名册', note: '甲' }))).toEqual([['beside-not-applicable', 'notice', 'facts.t.staff']]);
    for (const key of ['value', 'verified']) expect(codes(read({ notApplicable: '没有此事项', [key]: 3 }))).toEqual([['value-beside-not-applicable', 'error', 'facts.t.staff']]);
  });

  it('is a reason of judgements alone', () => {
    expect(codes(read({ value: 3, reason: '现场查看' }))).toEqual([['unknown-key', 'error', 'facts.t.staff.reason']]);
    expect(codes(read({ value: null, reason: '现场查看' }, {}, 'opinion'))).toEqual([['papers-without-value', 'notice', 'facts.t.opinion']]);
  });

  it('is kept from all places of a figure', () => {
    expect(read([{ value: 3, note: '甲', source: 'a' }, { value: 3, note: '乙', source: 'b' }, { value: 3, note: '甲' }]).submission?.facts['t.staff']).toMatchObject({ note: '甲；乙', origins: [{ place: 'a' }, { place: 'b' }] });
  });
});

describe('one fact written twice', () => {
  it('is refused with both values and the place of the first', () => {
    const { issues } = readSubmission(framework, { town: '甲镇', facts: { t: { staff: 3 }, 't.staff': 4 } });
    expect(issues).toMatchObject([{ code: 'conflicting-values', path: ['facts', 't.staff'], details: { first: '3', second: '4', other: 'facts.t.staff' } }]);
    expect(readSubmission(framework, { town: '甲镇', earlier: { 2024: { 't.staff': 4, t: { staff: 3 } } } }).issues).toMatchObject([{ path: ['earlier', '2024', 't', 'staff'], details: { first: '4', second: '3', other: 'earlier.2024.t.staff' } }]);
  });

  it('is named even where it is empty and unknown', () => {
    expect(codes(readSubmission(framework, { town: '甲镇', facts: { tt: null, 't.staf': null, t: { staf: null }, u: undefined } }))).toHaveLength(4);
    expect(codes(readSubmission(framework, { town: '甲镇', facts: { t: undefined } }))).toEqual([]);
  });
});

describe('measures of steps', () => {
  it('have nothing beside the value', () => {
    const step = (to: unknown): unknown[] => codes(read(1, { nextSteps: [{ text: 'a', measure: { fact: 't.staff', to } }] }));
    expect(step({ value: 3 })).toEqual([]);
    expect(step({ value: 3, evidence: '甲' })).toEqual([['unknown-key', 'error', 'nextSteps.0.measure.to.evidence']]);
    expect(step(' ')).toEqual([['missing-key', 'error', 'nextSteps.0.measure']]);
    expect(codes(read(1, { nextSteps: [{ text: 'a', measure: { fact: { toString: 1 }, to: 3 } }] }))).toEqual([['unknown-fact', 'error', 'nextSteps.0.measure.fact']]);
    expect(codes(read(1, { nextSteps: [{ text: 'a', about: [{ toString: 1 }], due: '1899-12-30' }] }))).toEqual([['date-out-of-range', 'error', 'nextSteps.0.due'], ['unknown-indicator', 'error', 'nextSteps.0.about.0']]);
  });
});
