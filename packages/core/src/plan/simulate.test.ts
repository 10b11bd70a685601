import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework, plannedScore, simulate, type Submission } from '../index.js';

const plugin = pluginOf({ rate: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }), flag: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }, { points: 1 }) });
const { framework, read } = sceneOf(defineFramework(specOf(plugin)));
const town = (more: object = {}): Submission => read({ certified: 11, staff: 19, group: true }, { ...more });

describe('what if', () => {
  it('scores again with some facts changed', () => {
    const { changes, before, after, gain, indicators, assessment } = simulate(framework, town(), { 't.certified': 19 });
    expect(changes).toEqual([{ id: 't.certified', words: { zh: '持证11人提高到19人', en: 'certified 11 people to 19 people' }, before: 11, after: 19 }]);
    expect([before, after, gain]).toEqual([{ low: 2.16, high: 2.16, grade: 'good' }, { low: 3, high: 3, grade: 'good' }, 0.84]);
    expect(indicators).toEqual([{ id: 't.rate', title: { zh: '指标', en: 'indicator' }, before: 1.16, after: 2, gain: 0.84 }]);
    expect(assessment.total.earned).toBe(3);
  });

  it('says what is lost too', () => {
    const { gain, after, indicators } = simulate(framework, town(), { 't.group': false, 't.certified': 0 });
    expect([gain, after.grade, indicators.map(({ id, gain: moved }) => [id, moved])]).toEqual([-2.16, 'poor', [['t.rate', -1.16], ['t.flag', -1]]]);
  });

  it('knows no score before anything applies, and no figure before it is reported', () => {
    const { before, changes, gain } = simulate(framework, read({ staff: 0, group: { notApplicable: '无此事项' } }), { 't.certified': 0 });
    expect([before, changes[0]?.before, gain]).toEqual([{ low: 0, high: 3, grade: null }, null, 0]);
    const none = simulate(framework, read({ staff: { notApplicable: '无此事项' }, group: { notApplicable: '无此事项' } }), {});
    expect([none.before, none.gain, none.indicators]).toEqual([{ low: null, high: null, grade: null }, 0, []]);
  });

  it('follows a town into another class, where an indicator may be missing', () => {
    const classes = [{ id: 'small', title: { zh: '小', en: 'small' }, population: { below: 1000 }, indicators: { 't.flag': 'off' as const, 't.rate': { points: 3 } } }, { id: 'large', title: { zh: '大', en: 'large' }, population: { atLeast: 1000 } }];
    const classed = sceneOf(defineFramework(specOf(plugin, { classes })));
    const { indicators } = simulate(classed.framework, classed.read({ certified: 19, staff: 19, group: true, 'town.population': 500 }), { 'town.population': 2000 });
    expect(indicators.map(({ id, before, after }) => [id, before, after])).toEqual([['t.rate', 3, 2], ['t.flag', 0, 1]]);
  });

  it('refuses what does not fit', () => {
    expect(() => simulate(framework, town(), { 't.nothing': 1 })).toThrow(RangeError);
    expect(() => simulate(framework, town(), { 't.certified': -1 })).toThrow(RangeError);
    expect(() => simulate(framework, town(), { 't.certified': 1.5 })).toThrow(RangeError);
  });
});

describe('planned steps', () => {
  const step = (to: unknown, more: object = {}): object => ({ text: '培训', measure: { fact: 't.certified', to }, ...more });

  it('are scored as if all of them succeeded; the later word on a figure holds', () => {
    const { gain, changes } = plannedScore(framework, town({ nextSteps: [step(15), step(19), '完善制度'] }));
    expect([gain, changes.map(({ id, before, after }) => [id, before, after])]).toEqual([0.84, [['t.certified', 11, 19]]]);
  });

  it('count only where they are still ahead', () => {
    expect(plannedScore(framework, town({ nextSteps: [step(19, { state: 'done' }), step(15, { state: 'verified' })] })).gain).toBe(0);
    expect(plannedScore(framework, town({ nextSteps: [step(19, { state: 'under-way' })] })).gain).toBe(0.84);
  });

  it('change what the reviewer found as well, and report what was not', () => {
    const verified = read({ certified: { value: 12, verified: 11 }, staff: 19, group: true }, { nextSteps: [step(19)] });
    expect(plannedScore(framework, verified, { values: 'best' }).gain).toBe(0.84);
    expect(plannedScore(framework, read({ staff: 19 }, { nextSteps: [step(19)] })).after.low).toBe(2);
  });
});
