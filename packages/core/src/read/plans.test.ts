import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { parseDay } from '../calendar.js';
import { defineFramework } from '../define-framework.js';
import { readSubmission, type ReadResult } from './submission.js';

const framework = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) })));
const read = (more: object): ReadResult => readSubmission(framework, { town: 'A', ...more });
const problems = (more: object): unknown[] => read(more).issues.map(({ code, path, details }) => [code, path.join('.'), ...('suggestion' in details ? [details.suggestion] : [])]);

describe('admitted shortfalls', () => {
  it('are texts, or texts with what they are about', () => {
    expect(read({ shortfalls: [' 理论学习不深 ', { text: '人员不足', about: ['t.x', 'a'] }, { text: '其他', about: 'a' }, { text: '另外', about: null, cause: ' 人手少 ' }, { text: '再', cause: ' ' }] }).submission?.shortfalls).toEqual([
      { text: '理论学习不深', about: [] },
      { text: '人员不足', about: ['t.x', 'a'] },
      { text: '其他', about: ['a'] },
      { text: '另外', cause: '人手少', about: [] },
      { text: '再', about: [] },
    ]);
  });

  it('name what is wrong at its place', () => {
    expect(problems({ shortfalls: 'few' })).toEqual([['bad-type', 'shortfalls']]);
    expect(problems({ shortfalls: [3, { about: [] }, { text: ' ' }, { text: 'a', who: 'b' }] })).toEqual([['bad-type', 'shortfalls.0'], ['missing-key', 'shortfalls.1'], ['missing-key', 'shortfalls.2'], ['unknown-key', 'shortfalls.3.who', undefined]]);
    expect(problems({ shortfalls: [{ text: 'a', about: ['t.y', 3] }] })).toEqual([['unknown-indicator', 'shortfalls.0.about.0', 't.x'], ['unknown-indicator', 'shortfalls.0.about.1', 'a']]);
  });
});

const bare = { about: [], measures: [], state: 'planned', after: [] };

describe('planned steps', () => {
  it('keep owner, due date, measure, effort, cost, state and order where they are given', () => {
    const full = { id: 's1', text: '培训', about: 'a', owner: ' 司法所 ', due: '2026年6月30日', measure: '持证率100%', effort: 1.005, cost: '2万元', state: '推进中', after: 's2' };
    expect(read({ nextSteps: ['完善制度', full, { id: 's2', text: '调研' }] }).submission?.nextSteps).toEqual([
      { text: '完善制度', ...bare },
      { id: 's1', text: '培训', about: ['a'], owner: '司法所', due: parseDay('2026-06-30'), measures: [], measureWords: '持证率100%', effort: 1.005, cost: '2万元', state: 'under-way', after: ['s2'] },
      { id: 's2', text: '调研', ...bare },
    ]);
    expect(read({ nextSteps: [{ text: '培训', owner: ' ', cost: '', due: null, effort: null, state: null, after: null, measure: null }] }).submission?.nextSteps).toEqual([{ text: '培训', ...bare }]);
  });

  it.each([
    ['planned', 'planned'],
    ['计划', 'planned'],
    ['未开始', 'planned'],
    ['under-way', 'under-way'],
    [' 进行中 ', 'under-way'],
    ['done', 'done'],
    ['已完成', 'done'],
    ['verified', 'verified'],
    ['已核实', 'verified'],
  ])('know the state %s', (written, state) => {
    expect(read({ nextSteps: [{ text: 'a', state: written }] }).submission?.nextSteps[0]?.state).toBe(state);
  });

  it('ask for a full date that is not before the reported year', () => {
    expect(problems({ nextSteps: [{ text: 'a', due: '6月30日' }, { text: 'b', due: 'soon', by: 1 }] })).toEqual([['bad-type', 'nextSteps.0.due'], ['unknown-key', 'nextSteps.1.by', undefined], ['bad-type', 'nextSteps.1.due']]);
    expect(problems({ nextSteps: {} })).toEqual([['bad-type', 'nextSteps']]);
    const [problem] = read({ year: 2025, nextSteps: [{ text: 'a', due: '2024-12-31' }, { text: 'b', due: '2025-01-01' }] }).issues;
    expect([problem?.code, problem?.path, problem?.details]).toEqual(['due-before-period', ['nextSteps', 0, 'due'], { date: '2024-12-31', from: '2025-01-01' }]);
    expect(problems({ nextSteps: [{ text: 'a', due: '2024-12-31' }] })).toEqual([]);
  });

  it('name a state, effort or order that nobody could read', () => {
    expect(problems({ nextSteps: [{ text: 'a', state: 'finished', effort: 0, after: [3] }] })).toEqual([['bad-type', 'nextSteps.0.effort'], ['bad-type', 'nextSteps.0.state'], ['bad-type', 'nextSteps.0.after.0']]);
    for (const effort of [-1, 1.0005, 1_000_001, '1', Infinity]) expect(problems({ nextSteps: [{ text: 'a', effort }] })).toEqual([['bad-type', 'nextSteps.0.effort']]);
    for (const effort of [0.001, 1_000_000]) expect(problems({ nextSteps: [{ text: 'a', effort }] })).toEqual([]);
    expect(problems({ nextSteps: [{ text: 'a', state: 3 }] })).toEqual([['bad-type', 'nextSteps.0.state']]);
  });

  it('have ids of their own and wait for steps that exist, never in a circle', () => {
    expect(problems({ nextSteps: [{ id: 's', text: 'a' }, { id: 's', text: 'b' }, { text: 'c' }, { text: 'd' }] })).toEqual([['clashing-id', 'nextSteps.1.id']]);
    expect(problems({ nextSteps: [{ id: 'step-one', text: 'a', after: ['step-on', 'other'] }] })).toEqual([['unknown-step', 'nextSteps.0.after.0', 'step-one'], ['unknown-step', 'nextSteps.0.after.1', undefined]]);
    const circle = read({ nextSteps: [{ id: 'x', text: 'a', after: 'a' }, { id: 'a', text: 'a', after: 'b' }, { id: 'b', text: 'b', after: ['c', 'a'] }, { id: 'c', text: 'c' }, { text: 'd', after: 'c' }] });
    expect(circle.issues.map(({ code, path, details }) => [code, path, details])).toEqual([['step-cycle', ['nextSteps', 1, 'after'], { steps: 'a → b → a' }]]);
    expect(problems({ nextSteps: [{ id: 'a', text: 'a', after: ['b', 'c'] }, { id: 'b', text: 'b', after: 'c' }, { id: 'c', text: 'c' }] })).toEqual([]);
  });
});

describe('measures of steps', () => {
  const given = (measure: unknown, more: object = {}): unknown[] => problems({ ...more, nextSteps: [{ text: 'a', measure }] });

  it('say which figure becomes what, checked like a figure', () => {
    const steps = read({ nextSteps: [{ text: 'a', measure: { fact: 't.staff', from: 11, to: '19人' } }, { text: 'b', measure: [{ fact: 't.group', to: true }, { fact: 't.certified', from: null, to: 3 }] }] }).submission?.nextSteps;
    const figure = (value: number): unknown => ({ kind: 'figure', low: value, high: value });
    expect(steps?.map(({ measures }) => measures)).toEqual([[{ fact: 't.staff', from: figure(11), to: figure(19) }], [{ fact: 't.group', to: { kind: 'flag', value: true } }, { fact: 't.certified', to: figure(3) }]]);
  });

  it('have rows by the names of the villages', () => {
    const measure = { fact: 't.rules', to: { 东村: true, 西村: false } };
    const [step] = readSubmission(framework, { town: { name: 'A', villages: ['西村', '东村'] }, nextSteps: [{ text: 'a', measure }] }).submission?.nextSteps ?? [];
    expect(step?.measures).toMatchObject([{ fact: 't.rules', to: { kind: 'rows', rows: [0, 1] } }]);
  });

  it('name what is wrong at its place', () => {
    expect(given(3)).toEqual([['bad-type', 'nextSteps.0.measure']]);
    expect(given({ to: 3 })).toEqual([['missing-key', 'nextSteps.0.measure']]);
    expect(given({ fact: 't.staf', to: 3 })).toEqual([['unknown-fact', 'nextSteps.0.measure.fact', 't.staff']]);
    expect(given({ fact: 3, to: 3 })).toEqual([['unknown-fact', 'nextSteps.0.measure.fact', undefined]]);
    expect(given([{ fact: 't.staff' }])).toEqual([['missing-key', 'nextSteps.0.measure.0']]);
    expect(given({ fact: 't.staff', to: null, at: 1 })).toEqual([['unknown-key', 'nextSteps.0.measure.at', undefined], ['missing-key', 'nextSteps.0.measure']]);
    expect(given({ fact: 't.staff', from: -1, to: 'many' })).toEqual([['out-of-range', 'nextSteps.0.measure.from'], ['bad-value', 'nextSteps.0.measure.to']]);
    expect(given({ fact: 't.staff', to: { notApplicable: '没有此事项' } })).toEqual([['bad-type', 'nextSteps.0.measure.to']]);
  });

  it('stay within the whole and the villages there are', () => {
    const beyond = (facts: object, measure: object): unknown => read({ facts, nextSteps: [{ text: 'a', measure }] }).issues.map(({ code, path, details }) => [code, path.join('.'), 'whole' in details && 'found' in details ? [details.found, details.most] : []]);
    expect(beyond({ t: { staff: 19 } }, { fact: 't.certified', to: 20 })).toEqual([['measure-beyond', 'nextSteps.0.measure', [20, 19]]]);
    expect(beyond({ t: { staff: 19 } }, { fact: 't.certified', to: 19 })).toEqual([]);
    expect(beyond({ t: { staff: { value: 19, verified: 18 } } }, { fact: 't.certified', to: 19 })).toEqual([['measure-beyond', 'nextSteps.0.measure', [19, 18]]]);
    expect(beyond({}, { fact: 't.certified', to: 20 })).toEqual([]);
    expect(beyond({ t: { staff: { notApplicable: '没有此事项' } } }, { fact: 't.certified', to: 20 })).toEqual([]);
    expect(beyond({ town: { villages: 3 } }, { fact: 't.rules', to: 4 })).toEqual([['measure-beyond', 'nextSteps.0.measure', [4, 3]]]);
    expect(beyond({ town: { villages: 3 } }, { fact: 't.rules', to: [true, true, true, true] })).toEqual([['measure-beyond', 'nextSteps.0.measure', [4, 3]]]);
    expect(beyond({ town: { villages: 3 } }, { fact: 't.literate', to: { total: 9 } })).toEqual([]);
    expect(beyond({ t: { staff: 19 } }, { fact: 't.group', to: true })).toEqual([]);
  });
});
