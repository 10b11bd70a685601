import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { assess, defineFramework, nextSteps, readSubmission, type FrameworkSpec, type NextStep, type Plugin, type Submission } from '../index.js';

const RATE = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 } as const;
const SESSIONS = { kind: 'deduction', of: { fact: 'sessions' }, target: 4, each: 0.5 } as const;

interface Asked {
  readonly steps: NextStep[];
  readonly submission: Submission;
}

function asked(indicators: Plugin['indicators'], facts: object, spec: Partial<FrameworkSpec> = {}, more: object = {}): Asked {
  const framework = defineFramework(specOf(pluginOf(indicators), spec));
  const { submission, issues } = readSubmission(framework, { town: 'A', year: 2025, facts: { t: facts }, ...more });
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  return { steps: nextSteps(framework, submission), submission };
}

const short = ({ steps }: Asked): unknown[] => steps.map(({ id, lost, options, cannot }) => [id, lost, options.map(({ reach, set, indicatorGain, gain }) => [reach.join('+'), Object.values(set)[0], indicatorGain, gain]), ...(cannot === undefined ? [] : [cannot])]);

describe('next steps', () => {
  it('are the smallest change that earns more, the next level and full marks, the greatest gain first', () => {
    const bands = { kind: 'bands', of: { fact: 'trained' }, bands: [{ atLeast: 10, points: 2 }, { atLeast: 6, points: 1 }] } as const;
    const found = asked({ rate: indicatorOf(RATE), bands: indicatorOf(bands), sessions: indicatorOf(SESSIONS) }, { certified: 11, staff: 19, trained: 3, sessions: 1 });
    expect(short(found)).toEqual([
      ['t.bands', 2, [['smallest+next', 6, 1, 1], ['full', 10, 2, 2]]],
      ['t.sessions', 1.5, [['smallest', 2, 0.5, 0.5], ['full', 4, 1.5, 1.5]]],
      ['t.rate', 0.84, [['smallest', 12, 0.1, 0.1], ['full', 19, 0.84, 0.84]]],
    ]);
    expect(found.steps[0]).toMatchObject({ area: 'a', cause: 'below-target', title: { zh: '指标' } });
    expect(found.steps[0]?.options[0]?.words).toEqual({ zh: '培训3人提高到6人', en: 'trained 3 people to 6 people' });
  });

  it('find the smallest change that counts after rounding', () => {
    const found = asked({ rate: indicatorOf(RATE, { points: 0.01 }) }, { certified: 1, staff: 100 });
    expect(short(found)).toEqual([['t.rate', 0.01, [['smallest', 50, 0.01, 0.01], ['full', 100, 0.01, 0.01]]]]);
  });

  it('take items and villages one at a time, and say one change once', () => {
    const found = asked({ steps: indicatorOf({ kind: 'checklist', fact: 'steps' }), rules: indicatorOf({ kind: 'village-share', fact: 'rules', target: 1 }), flag: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) }, { steps: ['a'], rules: [true, false, false], group: false }, {}, { facts: { t: { steps: { a: true, b: false, c: false }, rules: [true, false, false], group: false }, town: { villages: 3 } } });
    expect(short(found)).toEqual([
      ['t.flag', 2, [['smallest+full', true, 2, 2]]],
      ['t.steps', 1.33, [['smallest+next', ['a', 'b'], 0.66, 0.66], ['full', ['a', 'b', 'c'], 1.33, 1.33]]],
      ['t.rules', 1.33, [['smallest', [1, 1, 0], 0.66, 0.66], ['full', [1, 1, 1], 1.33, 1.33]]],
    ]);
  });

  it('take the same items in another order for the same change', () => {
    const found = asked({ steps: indicatorOf({ kind: 'checklist', fact: 'steps' }) }, { steps: { a: false, b: true, c: true } });
    expect(short(found)).toEqual([['t.steps', 0.67, [['smallest+full', ['b', 'c', 'a'], 0.67, 0.67]]]]);
  });

  it('price in what else a figure moves, caps and scaling', () => {
    const both = asked({ rate: indicatorOf(RATE), more: indicatorOf({ kind: 'linear', of: { fact: 'certified' }, target: 19 }, { points: 1 }) }, { certified: 11, staff: 19 });
    expect(short(both)[0]).toEqual(['t.rate', 0.84, [['smallest', 12, 0.1, 0.15], ['full', 19, 0.84, 1.26]]]);
    const gate = { id: 'lid', title: { zh: '限档', en: 'lid' }, when: { fact: 't.group', is: true }, effect: { capTotal: 1.5 }, authority: { zh: '文件', en: 'paper' } };
    const capped = asked({ rate: indicatorOf(RATE), flag: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) }, { certified: 11, staff: 19, group: true }, { gates: [gate] });
    expect(short(capped)).toEqual([['t.rate', 0.84, [['smallest', 12, 0.1, 0], ['full', 19, 0.84, 0]]]]);
  });

  it('never propose what has happened, what others decide, or what a gate takes', () => {
    const gate = { id: 'stop', title: { zh: '一票否决', en: 'veto' }, when: { fact: 't.group', is: true }, effect: { zeroArea: 'a' }, authority: { zh: '文件', en: 'paper' } };
    const incidents = { kind: 'deduction', of: { fact: 'sessions' }, each: 0.5 } as const;
    const late = { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar', perDay: 0.1 } as const;
    const judged = { kind: 'judged', fact: 'opinion' } as const;
    const facts = { sessions: 2, filed: '2026-03-05', opinion: { value: 1, reason: '一般' } };
    expect(short(asked({ i: indicatorOf(incidents), d: indicatorOf(late), j: indicatorOf(judged) }, facts))).toEqual([
      ['t.i', 1, [], 'past'],
      ['t.d', 0.4, [], 'past'],
      ['t.j', 1, [], 'judged'],
    ]);
    expect(short(asked({ rate: indicatorOf(RATE), flag: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) }, { certified: 11, staff: 19, group: true }, { gates: [gate] }))).toEqual([
      ['t.rate', 2, [], 'gate'],
      ['t.flag', 2, [], 'gate'],
    ]);
    expect(short(asked({ rate: indicatorOf(RATE) }, { certified: 11, staff: 19 }, { unproven: 'zero' }))).toEqual([['t.rate', 2, [], 'evidence']]);
  });

  it('are none for unknown figures and full marks, and take an assessment that is there already', () => {
    const { submission } = asked({ rate: indicatorOf(RATE) }, { certified: 19, staff: 19 });
    const framework = defineFramework(specOf(pluginOf({ rate: indicatorOf(RATE) })));
    expect(nextSteps(framework, submission)).toEqual([]);
    expect(short(asked({ rate: indicatorOf(RATE) }, {}))).toEqual([]);
    const less = readSubmission(framework, { town: 'A', facts: { t: { certified: 11, staff: 19 } } }).submission as Submission;
    expect(nextSteps(framework, submission, { assessment: assess(framework, less) }).map(({ id }) => id)).toEqual(['t.rate']);
  });
});
