import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, scene, sceneOf, specOf, ways } from '../../test-support/scene.js';
import { assess } from '../assess.js';
import { defineFramework } from '../define-framework.js';
import { explain } from '../explain.js';
import type { FrameworkSpec } from '../framework.js';
import type { Linear, Rule } from '../rules/index.js';
import { withFacts } from './change.js';

const certified: Linear = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 };
const words = (rule: Rule, facts: Record<string, unknown>): string[] => scene(rule).explain(facts).waysBack.flatMap((way) => [way.words.zh, way.words.en]);

describe('the way back, in words', () => {
  it('raises or lowers a figure', () => {
    expect(words(certified, { certified: 11, staff: 19 })).toEqual(['持证11人提高到19人，可再得0.84分', 'certified 11 people to 19 people: 0.84 more']);
    expect(words({ kind: 'all-or-nothing', of: { fact: 'sessions' }, atMost: 2 }, { sessions: 5 })).toEqual(['专题研究5次降到2次，可再得2分', 'sessions 5 times down to 2 times: 2 more']);
    expect(words({ kind: 'linear', of: { fact: 'sessions' }, target: 5 }, { sessions: { atMost: 3 } })).toEqual(['专题研究至多3次提高到5次，可再得2分', 'sessions at most 3 times to 5 times: 2 more']);
    expect(words({ kind: 'choice', fact: 'level', options: { high: 2, middle: 1, low: 0 } }, { level: 'middle' })).toEqual(['等级改为“高”，可再得1分', 'level to high: 1 more']);
    expect(words({ kind: 'village-share', fact: 'rules' }, { 'town.villages': 18, rules: 9 })).toEqual(['村规民约9个村提高到18个村，可再得1分', 'village rules 9 villages to 18 villages: 1 more']);
  });

  it('puts something in place', () => {
    expect(words({ kind: 'all-or-nothing', of: { fact: 'group' } }, { group: false })).toEqual(['领导小组做到，可再得2分', 'leading group in place: 2 more']);
  });

  it('names the items and counts the villages that are to follow', () => {
    expect(words({ kind: 'checklist', fact: 'steps' }, { steps: { a: true, b: false, c: false } })).toEqual(['补上“论证”，可再得0.66分', 'add "appraisal": 0.66 more', '补上“论证；评估”，可再得1.33分', 'add "appraisal; assessment": 1.33 more']);
    expect(words({ kind: 'village-share', fact: 'literate', atLeast: 3 }, { 'town.villages': 4, literate: [3, 2, 5, null] })).toEqual(['明白人再有2个村达到，可再得1分', 'law-literate people in 2 more villages: 1 more']);
  });
});

describe('the way back', () => {
  it('is proven by scoring again', () => {
    const town = scene(certified, {}, { indicators: { 't.x': { points: 5, rule: { target: 0.9 } } }, total: 5 });
    const facts = { certified: 11, staff: 19 };
    const [way] = town.explain(facts).waysBack;
    const before = town.read(facts);
    const after = assess(town.framework, withFacts(town.framework, before, way?.set ?? {}));
    expect(way).toMatchObject({ set: { 't.certified': 18 }, gain: 1.78, scoreGain: 1.78, full: true });
    expect(after.total.earned).toBe(5);
    expect(before.facts['t.certified']).toMatchObject({ self: { low: 11 } });
  });

  it('is not shown for full marks, for what is open or does not apply', () => {
    for (const facts of [{ certified: 19, staff: 19 }, { certified: 11 }, { certified: 0, staff: 0 }, { certified: 11, staff: { notApplicable: '无此事项' } }]) expect(ways(scene(certified).explain(facts))).toEqual([]);
  });

  it('is not shown where nothing would be gained', () => {
    const gates: FrameworkSpec['gates'] = [{ id: 'fire', title: { zh: '', en: '' }, when: { fact: 't.trained', atLeast: 1 }, effect: { zeroArea: 'a' }, authority: { zh: '文件', en: 'document' } }];
    expect(ways(scene(certified, {}, { gates }).explain({ certified: 11, staff: 19, trained: 1 }))).toEqual([]);
    expect(ways(scene(certified, {}, { places: 0 }).explain({ certified: 999, staff: 1000 }))).toEqual([]);
  });

  it('prices in what scaling, caps and gates leave of it', () => {
    const group = indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } });
    const two = (more: Partial<FrameworkSpec>): ReturnType<typeof sceneOf> => sceneOf(defineFramework({ ...specOf(pluginOf({ x: indicatorOf(certified), y: group })), ...more }));
    const gain = (more: Partial<FrameworkSpec>, facts: Record<string, unknown> = {}): unknown => {
      const [way] = two(more).explain({ certified: 11, staff: 19, group: true, ...facts }).waysBack;
      return [way?.gain, way?.scoreGain];
    };
    expect(gain({})).toEqual([0.84, 0.84]);
    expect(gain({}, { group: { notApplicable: '无此事项' } })).toEqual([0.84, 1.68]);
    expect(gain({ gates: [{ id: 'fire', title: { zh: '', en: '' }, when: { fact: 't.trained', atLeast: 1 }, effect: { capTotal: 3.5 }, authority: { zh: '文件', en: 'document' } }] }, { trained: 1 })).toEqual([0.84, 0.34]);
    expect(gain({ classes: [{ id: 'big', title: { zh: '', en: '' }, coefficient: 0.5, towns: ['某镇'] }] })).toEqual([0.84, 0.42]);
  });

  it('is found in the bonus, and never leads to more deductions', () => {
    const y = indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 4 });
    const inBlock = (block: 'bonus' | 'deductions'): unknown => {
      const town = sceneOf(defineFramework({ ...specOf(pluginOf({ x: indicatorOf(certified), y })), [block]: { cap: 1.5, indicators: ['t.x'] }, total: 2 }));
      const [{ sentence, waysBack } = { sentence: undefined, waysBack: [] }] = explain(town.framework, town.read({ certified: 11, staff: 19, sessions: 4 }), 't.x');
      return [sentence?.zh.split('，').at(-1), sentence?.en.split(', ').at(-1), waysBack.map(({ gain, scoreGain }) => [gain, scoreGain])];
    };
    expect(inBlock('bonus')).toEqual(['得1.16分／2分。', 'earned 1.16 of 2 points.', [[0.84, 0.34]]]);
    expect(inBlock('deductions')).toEqual(['扣1.16分／2分。', 'taken off 1.16 of 2 points.', []]);
  });

  it('gains no score where no area applies', () => {
    const y = indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 4 });
    const town = sceneOf(defineFramework({ ...specOf(pluginOf({ x: indicatorOf(certified), y })), bonus: { cap: 2, indicators: ['t.x'] }, total: 2 }));
    const [told] = explain(town.framework, town.read({ certified: 11, staff: 19, sessions: { notApplicable: '无此事项' } }), 't.x');
    expect(told?.waysBack).toMatchObject([{ gain: 0.84, scoreGain: 0 }]);
  });

  it('changes the reviewer’s figure too where there is one', () => {
    const facts = { certified: { value: 11, verified: 10 }, staff: 19 };
    for (const values of ['self', 'best'] as const) expect(scene(certified).explain(facts, {}, { values }).waysBack[0]).toMatchObject({ set: { 't.certified': 19 }, gain: values === 'self' ? 0.84 : 0.95 });
    expect(scene(certified).explain({ certified: { verified: 10 }, staff: { verified: 19 } }, {}, { values: 'verified' }).waysBack[0]?.words.zh).toBe('持证10人提高到19人，可再得0.95分');
  });

  it('counts how many villages are done as the rule’s own facts tell', () => {
    expect(ways(scene({ kind: 'linear', of: { sum: ['sessions', 'group'] }, target: 3 }).explain({ sessions: 1, group: true }))).toEqual([[{ 't.sessions': 2 }, 0.67, true]]);
  });
});

describe('a submission with changed facts', () => {
  const { framework, read } = scene({ kind: 'checklist', fact: 'steps' });

  it('keeps everything else, also evidence and what stays not done', () => {
    const before = read({ steps: { value: { a: true, b: false, c: false }, evidence: '卷宗', source: '第三部分' }, staff: 19 });
    const after = withFacts(framework, before, { 't.steps': ['a', 'b'], 't.group': true });
    expect(after.facts).toEqual({
      't.steps': { state: 'given', self: { kind: 'checklist', done: ['a', 'b'], notDone: ['c'] }, origins: [{ place: '第三部分' }], evidence: ['卷宗'] },
      't.staff': before.facts['t.staff'],
      't.group': { state: 'given', self: { kind: 'flag', value: true }, origins: [], evidence: [] },
    });
    expect(before.facts).not.toHaveProperty('t.group');
    expect({ ...after, facts: null }).toEqual({ ...before, facts: null });
  });

  it('sets what was not applicable or verified alone', () => {
    const before = read({ staff: { notApplicable: '无此事项' }, trained: { verified: 3 }, steps: { verified: ['a'] } });
    const { facts } = withFacts(framework, before, { 't.staff': 5, 't.trained': 4, 't.steps': ['a', 'b'] });
    expect(facts['t.staff']).toEqual({ state: 'given', self: { kind: 'figure', low: 5, high: 5 }, origins: [], evidence: [] });
    expect(facts['t.trained']).toMatchObject({ self: { low: 4 }, verified: { low: 4 } });
    expect(facts['t.steps']).toMatchObject({ self: { done: ['a', 'b'] }, verified: { done: ['a', 'b'] } });
  });

  it('refuses facts that do not exist and values that do not fit', () => {
    const submission = read({});
    expect(() => withFacts(framework, submission, { 't.nothing': 1 })).toThrow(new RangeError('cannot set t.nothing'));
    expect(() => withFacts(framework, submission, { 't.staff': 'many' })).toThrow(new RangeError('cannot set t.staff'));
    expect(() => withFacts(framework, submission, { 't.steps': ['a', 'zzz'] })).toThrow(RangeError);
    expect(() => withFacts(framework, submission, { 't.staff': '' })).toThrow(RangeError);
  });

  it('takes values that were tidied up', () => {
    expect(withFacts(framework, read({}), { 't.staff': '１９' }).facts['t.staff']).toMatchObject({ self: { low: 19 } });
  });
});
