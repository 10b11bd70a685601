import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf, type Scene } from '../../test-support/scene.js';
import { parseDay } from '../calendar.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec } from '../framework.js';
import { followUp, followUpWords, stateOn, type FollowUp, type FollowUpState, type Year } from './follow-up.js';

const rate = indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }, { title: { zh: '持证率', en: 'certified' } });
const group = indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }, { title: { zh: '小组', en: 'group' } });
const town = (more: Partial<FrameworkSpec> = {}): Scene => sceneOf(defineFramework(specOf(pluginOf({ x: rate, y: group }), more)));
const base = town();

function year(facts: object, steps: readonly unknown[] = [], scene = base): Required<Year> {
  const written = { staff: 20, group: true, ...facts };
  return { assessment: scene.assess(written), submission: scene.read(written, { nextSteps: steps }) };
}

const states = ({ shortfalls }: FollowUp): [string, FollowUpState][] => shortfalls.map(({ id, state }) => [id, state]);
const state = (before: Year, now: Required<Year>): FollowUpState | undefined => states(followUp(before, now)).find(([id]) => id === 't.x')?.[1];
const done = [{ text: '考试', about: 't.x', state: 'done' }];
const verified = [{ text: '考试', about: 't.x', state: 'verified' }];

describe('what became of a shortfall', () => {
  it('is closed, narrowed or still open', () => {
    expect(followUp(year({ certified: 10 }), year({ certified: 20 })).shortfalls).toEqual([{ id: 't.x', title: { zh: '持证率', en: 'certified' }, state: 'closed', lostBefore: 1, lostNow: 0 }]);
    expect([15, 10, 5].map((certified) => state(year({ certified: 10 }), year({ certified })))).toEqual(['narrowed', 'open', 'open']);
    expect(states(followUp(year({ certified: 20 }), year({ certified: 20 })))).toEqual([]);
  });

  it('is only declared where a step says done and the figures do not', () => {
    expect([done, verified].map((steps) => state(year({ certified: 10 }), year({ certified: 15 }, steps)))).toEqual(['declared-only', 'declared-only']);
    expect(state(year({ certified: 10 }), year({ certified: 20 }, done))).toBe('closed');
    expect(state(year({ certified: 10 }, done), year({ certified: 10 }))).toBe('open');
    expect(state(year({ certified: 10 }), year({ certified: 10 }, [{ text: '考试', about: 't.y', state: 'done' }, { text: '考试', about: 't.x', state: 'under-way' }]))).toBe('open');
  });

  it('is new, or back again where a step had closed it', () => {
    expect([year({ certified: 20 }), year({ certified: 20 }, done), year({ certified: 20 }, verified), year({}, done)].map((before) => state(before, year({ certified: 10 })))).toEqual(['new', 'came-back', 'came-back', 'new']);
    expect(state({ assessment: year({ certified: 20 }).assessment }, year({ certified: 10 }, done))).toBe('new');
  });

  it('is not known while figures are missing', () => {
    expect(state(year({ certified: 10 }), year({}))).toBe('not-known');
    expect(state(year({ certified: 10 }), year({ certified: { atLeast: 5, atMost: 18 } }))).toBe('not-known');
    expect(state(year({ certified: 10 }), year({ certified: { atLeast: 10, atMost: 18 } }))).toBe('not-known');
    expect(state(year({ certified: 10 }), year({ certified: { atLeast: 11, atMost: 18 } }))).toBe('narrowed');
    expect(state(year({ certified: 10 }), year({ certified: { atMost: 10 } }))).toBe('open');
  });

  it('is not compared where the editions differ too much', () => {
    const other = sceneOf(defineFramework({ ...specOf(pluginOf({ x: rate, z: group })), edition: 'scene-2' }));
    const compared = followUp(year({ certified: 10, group: false }), year({ certified: 15, group: false }, [], other));
    expect(compared.sameEdition).toBe(false);
    expect(compared.shortfalls.map(({ id, state: told, lostBefore, lostNow, title }) => [id, told, lostBefore, lostNow, title.zh])).toEqual([
      ['t.x', 'narrowed', 1, 0.5, '持证率'],
      ['t.y', 'not-comparable', 2, null, '小组'],
      ['t.z', 'not-comparable', null, 2, '小组'],
    ]);
    expect(followUp(year({ certified: 10 }), year({ certified: 15 })).sameEdition).toBe(true);
    const fewer = town({ indicators: { 't.x': { points: 1 } }, total: 3 });
    expect(state(year({ certified: 10 }), year({ certified: 10 }, [], fewer))).toBe('open');
    expect(state(year({ certified: 10 }), year({ certified: 20 }, [], fewer))).toBe('closed');
  });

  it('is told of the areas only', () => {
    for (const block of ['bonus', 'deductions'] as const) {
      const scene = town({ total: 2, [block]: { cap: 2, indicators: ['t.x'] } });
      expect(states(followUp(year({ certified: 10 }, [], scene), year({ certified: 5, group: false }, [], scene)))).toEqual([['t.y', 'new']]);
    }
  });

  it('is told in both languages', () => {
    expect(Object.entries(followUpWords).map(([key, { zh, en }]) => [key, zh, en])).toEqual([
      ['closed', '数据显示已整改', 'closed in the figures'],
      ['narrowed', '有改进，仍有失分', 'better, not closed'],
      ['open', '未改进', 'still open'],
      ['declared-only', '措施填报为已完成，数据仍有失分，请核实', 'its step is said to be done while the figures still show a loss, please verify'],
      ['came-back', '整改后又出现', 'closed before and back again'],
      ['new', '新出现', 'new'],
      ['not-known', '本年数据未报，暂不能判断', "not known: this year's figures are missing"],
      ['not-comparable', '两年的指标不同，不能比较', 'not comparable: the indicator is not in both editions'],
    ]);
  });
});

describe('what became of a step', () => {
  const steps = (before: readonly unknown[], now: readonly unknown[], asOf?: string): unknown[] => followUp(year({}, before), year({}, now), asOf === undefined ? {} : { asOf }).steps.map(({ id, text, state: told, isNew }) => [id ?? text, told, isNew]);

  it('is found by its id, or by its words where one of the two has none', () => {
    expect(steps([{ id: 's', text: '甲' }, '乙', { id: 'u', text: '丙' }], [{ id: 's', text: '改过的甲' }, { id: 't', text: '乙' }, '丙', { id: 'v', text: '甲' }])).toEqual([['s', 'planned', false], ['t', 'planned', false], ['丙', 'planned', false], ['v', 'planned', true]]);
  });

  it('is dropped where it is not named any more, unless it was done', () => {
    expect(steps([{ text: '甲', state: 'done' }, { text: '乙', state: 'verified' }, { text: '丙', state: 'under-way' }, '丁', { id: 'a', text: '戊' }], ['丁', { id: 'b', text: '戊' }])).toEqual([
      ['丁', 'planned', false],
      ['b', 'planned', true],
      ['甲', 'done', false],
      ['乙', 'verified', false],
      ['丙', 'dropped', false],
      ['a', 'dropped', false],
    ]);
    expect(followUp({ assessment: year({}).assessment }, year({}, ['甲'])).steps).toEqual([{ text: '甲', state: 'planned', isNew: true }]);
  });

  it('is overdue from the day after it was due, on the day that is given', () => {
    const due = { id: 's', text: '甲', due: '2026-06-30' };
    expect(followUp(year({}), year({}, [due]), { asOf: '2026-07-01' }).steps).toEqual([{ id: 's', text: '甲', state: 'overdue', due: parseDay('2026-06-30'), isNew: true }]);
    expect([steps([], [due], '2026-06-30'), steps([], [due]), steps([], ['甲'], '2026-07-01')]).toEqual([[['s', 'planned', true]], [['s', 'planned', true]], [['甲', 'planned', true]]]);
    expect(['planned', 'under-way', 'done', 'verified'].map((each) => steps([], [{ ...due, state: each }], '2026-07-01'))).toEqual(['overdue', 'overdue', 'done', 'verified'].map((told) => [['s', told, true]]));
    expect(stateOn({ text: '甲', about: [], measures: [], after: [], state: 'under-way', due: 9 }, 10)).toBe('overdue');
  });

  it('is refused on a day that is none', () => {
    expect(() => followUp(year({}), year({}), { asOf: '2026-02-30' })).toThrow(new RangeError('no date: 2026-02-30'));
  });
});
