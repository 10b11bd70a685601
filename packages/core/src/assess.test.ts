import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, scene, sceneOf, specOf, type Scene } from '../test-support/scene.js';
import { assess } from './assess.js';
import { defineFramework } from './define-framework.js';
import { explain } from './explain.js';
import type { FrameworkSpec, Gate } from './framework.js';
import type { Rule } from './rules/index.js';
import { ENGINE_VERSION } from './version.js';

const title = { zh: '题', en: 'title' };
const authority = { zh: '某号文件', en: 'document no. 1' };
const certified: Rule = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 };
const group: Rule = { kind: 'all-or-nothing', of: { fact: 'group' } };
const study: Rule = { kind: 'deduction', of: { fact: 'sessions' }, target: 4, each: 0.5 };
const areas = [{ id: 'a', title, groups: [{ id: 'g', title }, { id: 'h', title }] }, { id: 'b', title }];

/** Two areas: `a` with certified and group, `b` with study. */
function town(more: Partial<FrameworkSpec> = {}): Scene {
  const plugin = pluginOf({ certified: indicatorOf(certified), group: indicatorOf(group), study: indicatorOf(study) });
  const indicators = { 't.certified': { group: 'g' }, 't.group': { group: 'h' }, 't.study': { area: 'b' } };
  return sceneOf(defineFramework({ ...specOf(plugin), areas, ...more, indicators: { ...indicators, ...more.indicators } }));
}

const tally = (points: number, applicable: number, earned: number, open: number, lost: number, notApplicable: number): unknown => ({ points, applicable, earned, open, lost, notApplicable });
const facts = { certified: 11, staff: 19, group: true, sessions: 3 };

describe('an assessment', () => {
  it('tells what made it', () => {
    const result = town().assess(facts, {}, { asOf: '2026-01-31' });
    expect(result).toMatchObject({ framework: { id: 'scene', edition: 'scene-1', digest: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown }, engine: ENGINE_VERSION, town: '某镇', year: 2025, asOf: '2026-01-31', values: 'self' });
    expect(result.framework).not.toHaveProperty('class');
    expect(town().assess(facts, { year: undefined })).toMatchObject({ year: null, asOf: null });
  });

  it('adds up at every level', () => {
    const result = town().assess(facts);
    expect(result.total).toEqual(tally(6, 6, 4.66, 0, 1.34, 0));
    expect(result.areas[0]).toMatchObject(tally(4, 4, 3.16, 0, 0.84, 0) as object);
    expect(result.areas[0]?.groups).toEqual([
      { id: 'g', title, ...(tally(2, 2, 1.16, 0, 0.84, 0) as object), indicators: ['t.certified'] },
      { id: 'h', title, ...(tally(2, 2, 2, 0, 0, 0) as object), indicators: ['t.group'] },
    ]);
    expect(result.areas[1]).toMatchObject({ id: 'b', title, ...(tally(2, 2, 1.5, 0, 0.5, 0) as object), groups: [] });
    expect(result.score).toMatchObject({ low: 4.66, high: 4.66 });
    expect(result.grade).toEqual({ id: 'good', title: { zh: '良好', en: 'good' } });
  });

  it('gives a town that reports nothing nothing: all open, no grade', () => {
    const result = town().assess({});
    expect(result.total).toEqual(tally(6, 6, 0, 6, 0, 0));
    expect(result).toMatchObject({ score: { low: 0, high: 6 }, grade: null, possibleGrades: ['good', 'poor'] });
    expect(result.areas.flatMap(({ indicators }) => indicators.map(({ status, reason, earned, lost }) => [status, reason, earned, lost]))).toEqual([['open', 'unknown-facts', 0, 0], ['open', 'unknown-facts', 0, 0], ['open', 'unknown-facts', 0, 0]]);
  });

  it('is the same for the same input, and changes nothing of it', () => {
    const scene = town();
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    freeze(scene.framework.spec);
    freeze(scene.framework.indicators);
    const submission = freeze(scene.read(facts));
    expect(explain(scene.framework, submission).map(({ result }) => result.earned)).toEqual([1.16, 2, 1.5]);
    expect(assess(scene.framework, submission)).toEqual(scene.assess(facts));
    expect(JSON.stringify(scene.assess(facts))).toBe(JSON.stringify(town().assess(facts)));
    expect(JSON.parse(JSON.stringify(scene.assess(facts)))).toEqual(scene.assess(facts));
  });

  it('counts self-assessed, verified, or verified-where-present figures', () => {
    const written = { ...facts, certified: { value: 11, verified: 10 } };
    const earned = (values: 'self' | 'verified' | 'best'): unknown => {
      const { total, values: said } = town().assess(written, {}, { values });
      return [said, total.earned, total.open];
    };
    expect([earned('self'), earned('verified'), earned('best')]).toEqual([['self', 4.66, 0], ['verified', 0, 6], ['best', 4.55, 0]]);
  });

  it('leaves unproven figures open where the framework says so', () => {
    const strict = town({ unproven: 'open' });
    const proof = (value: unknown): unknown => ({ value, evidence: '材料' });
    expect(strict.assess(facts).total).toMatchObject({ earned: 0, open: 6 });
    expect(strict.assess(facts).areas[1]?.indicators[0]).toMatchObject({ status: 'open', reason: 'unproven' });
    expect(strict.assess({ ...facts, group: proof(true), sessions: proof(3) }).total).toMatchObject({ earned: 3.5, open: 2 });
    expect(strict.assess({ ...facts, staff: proof(19), certified: null }).areas[0]?.indicators[0]).toMatchObject({ reason: 'unknown-facts' });
  });
});

describe('what does not apply', () => {
  const none = { ...facts, sessions: { notApplicable: '无此事项' } };

  it('follows the policy, and the total is scaled back to full', () => {
    expect(town().assess(none)).toMatchObject({ total: tally(6, 4, 3.16, 0, 0.84, 2), score: { low: 4.74, high: 4.74 } });
    expect(town({ notApplicable: 'full' }).assess(none)).toMatchObject({ total: tally(6, 6, 5.16, 0, 0.84, 0), score: { low: 5.16 } });
    expect(town({ notApplicable: 'zero' }).assess(none)).toMatchObject({ total: tally(6, 6, 3.16, 0, 2.84, 0), score: { low: 3.16 } });
    expect(town({ indicators: { 't.study': { area: 'b', notApplicable: 'full' } } }).assess(none).areas[1]?.indicators[0]).toMatchObject({ status: 'notApplicable', reason: 'declared', earned: 2 });
  });

  it('stays open where it always arises but is zero', () => {
    const forbid = town({ indicators: { 't.certified': { group: 'g', notApplicable: 'forbid' } } });
    expect(forbid.assess({ ...facts, staff: 0, certified: 0 }).areas[0]?.indicators[0]).toMatchObject({ status: 'open', reason: 'not-applicable-forbidden', open: 2 });
  });

  it('leaves no score where nothing applies', () => {
    const away = { notApplicable: '无此事项' };
    expect(town().assess({ certified: away, staff: away, group: away, sessions: away })).toMatchObject({ total: tally(6, 0, 0, 0, 0, 6), score: null, grade: null, possibleGrades: [] });
  });
});

describe('gates', () => {
  const gate = (effect: Gate['effect'], id = 'fire'): Gate => ({ id, title, when: { fact: 't.budget', atLeast: 1 }, effect, authority });
  const gated = (effect: Gate['effect'], budget: unknown, more: Record<string, unknown> = {}): ReturnType<Scene['assess']> => town({ gates: [gate(effect)] }).assess({ ...facts, ...more, budget });

  it('empty an area when they fire', () => {
    const result = gated({ zeroArea: 'a' }, 1);
    expect(result.gates).toEqual([{ id: 'fire', title, state: 'fired', authority }]);
    expect(result.areas[0]).toMatchObject(tally(4, 4, 0, 0, 4, 0) as object);
    expect(result.areas[0]?.groups[0]).toMatchObject(tally(2, 2, 0, 0, 2, 0) as object);
    expect(result.areas[0]?.indicators[0]).toMatchObject({ status: 'scored', gate: 'fire', lost: 2 });
    expect(result.areas[0]?.indicators[0]).not.toHaveProperty('reason');
    expect(result.areas[1]).toMatchObject({ earned: 1.5 });
    expect(result.areas[1]?.indicators[0]).not.toHaveProperty('gate');
  });

  it('hold an area open while they are not decided', () => {
    const result = gated({ zeroArea: 'a' }, null, { certified: 0 });
    expect(result.gates[0]?.state).toBe('undecided');
    expect(result.areas[0]).toMatchObject(tally(4, 4, 0, 2, 2, 0) as object);
    expect(result.areas[0]?.indicators.map(({ status, reason, gate: id }) => [status, reason, id])).toEqual([['scored', undefined, undefined], ['scored', 'gate-undecided', 'fire']]);
    const open = gated({ zeroArea: 'a' }, null, { certified: null });
    expect(open.areas[0]?.indicators[0]).toMatchObject({ status: 'open', reason: 'unknown-facts', gate: 'fire' });
  });

  it('leave everything alone when they are clear or do not apply', () => {
    for (const budget of [0.99, { notApplicable: '无此事项' }]) {
      const result = gated({ zeroArea: 'a' }, budget);
      expect(result.gates[0]?.state).toBe('clear');
      expect(result.total).toMatchObject({ earned: 4.66 });
      expect(result.areas[0]?.indicators[0]).not.toHaveProperty('gate');
    }
  });

  it('that fired come before those that may', () => {
    const both = town({ gates: [{ ...gate({ zeroArea: 'a' }, 'maybe'), when: { fact: 't.trained', atLeast: 1 } }, gate({ zeroArea: 'a' }), gate({ zeroArea: 'b' }, 'other')] }).assess({ ...facts, budget: 1 });
    expect(both.areas.map(({ lost, indicators }) => [lost, indicators[0]?.gate])).toEqual([[4, 'fire'], [2, 'other']]);
  });

  it('cap the total', () => {
    expect(gated({ capTotal: 3.5 }, 1).score).toMatchObject({ low: 3.5, high: 3.5 });
    expect(gated({ capTotal: 3.5 }, null).score).toMatchObject({ low: 3.5, high: 4.66, steps: [{ step: 'indicators' }, { step: 'gate', id: 'fire', low: 3.5, high: 4.66 }] });
    expect(gated({ capTotal: 3.5 }, 0).score).toMatchObject({ low: 4.66, high: 4.66 });
    expect(gated({ capTotal: 3.5 }, 1).total).toMatchObject({ earned: 4.66 });
  });

  it('cap the grade', () => {
    expect(gated({ capGrade: 'poor' }, 1)).toMatchObject({ grade: { id: 'poor' }, possibleGrades: ['poor'] });
    expect(gated({ capGrade: 'poor' }, null)).toMatchObject({ grade: null, possibleGrades: ['good', 'poor'] });
    expect(gated({ capGrade: 'poor' }, 0)).toMatchObject({ grade: { id: 'good' } });
  });
});

describe('bonus and deductions', () => {
  it('stand outside the areas and within their caps', () => {
    const blocks = town({ bonus: { cap: 1.5, indicators: ['t.group'] }, deductions: { cap: 1, indicators: ['t.study'] }, total: 2, areas: [areas[0] as never] });
    const result = blocks.assess({ ...facts, sessions: { atLeast: 2, atMost: 3 } });
    expect(result.total).toEqual(tally(2, 2, 1.16, 0, 0.84, 0));
    expect(result.bonus).toMatchObject({ cap: 1.5, certain: 1.5, possible: 1.5, indicators: [{ id: 't.group', earned: 2 }] });
    expect(result.deductions).toMatchObject({ cap: 1, certain: 1, possible: 1, indicators: [{ id: 't.study', earned: 1, open: 0.5 }] });
    expect(result.score).toMatchObject({ low: 1.66, high: 1.66 });
    expect(blocks.assess({}).bonus).toMatchObject({ certain: 0, possible: 1.5 });
  });

  it('leave out what is switched off', () => {
    const result = town({ bonus: { cap: 1, indicators: ['t.group'] }, indicators: { 't.group': 'off' }, total: 4 }).assess(facts);
    expect(result.bonus).toEqual({ cap: 1, certain: 0, possible: 0, indicators: [] });
  });

  it('are not emptied by gates', () => {
    const blocks = town({ bonus: { cap: 2, indicators: ['t.group'] }, total: 4, gates: [{ id: 'fire', title, when: { fact: 't.budget', atLeast: 1 }, effect: { zeroArea: 'a' }, authority }] });
    expect(blocks.assess({ ...facts, budget: 1 }).bonus).toMatchObject({ certain: 2 });
  });
});

describe('channels', () => {
  const channels = [{ id: 'review', title, weight: 85 }, { id: 'opinion', title, weight: 15, fact: 't.rate' }];
  const score = (rate: unknown): unknown => {
    const { low, high } = town({ channels }).assess({ ...facts, rate }).score ?? {};
    return [low, high];
  };

  it('weigh the figure of people beside the indicators', () => {
    expect(score(80)).toEqual([4.68, 4.68]);
    expect(score({ atLeast: 80, atMost: 90 })).toEqual([4.68, 4.77]);
  });

  it('leave a figure that is not known between nothing and all', () => {
    expect(score(null)).toEqual([3.96, 4.86]);
    expect(score({ notApplicable: '未测评' })).toEqual([3.96, 4.86]);
    expect(score('90%以上')).toEqual([4.77, 4.86]);
  });

  it('take plain figures from 0 to 100 too', () => {
    const plain = town({ channels: [{ id: 'review', title, weight: 50 }, { id: 'opinion', title, weight: 50, fact: 't.balance' }] });
    expect(plain.assess({ ...facts, balance: 80 }).score).toMatchObject({ low: 4.73, steps: [{}, { step: 'channel', id: 'review', low: 2.33 }, { step: 'channel', id: 'opinion', low: 2.4 }] });
  });
});

describe('classes of towns', () => {
  it('have their own points and coefficient', () => {
    const classed = town({ classes: [{ id: 'big', title, coefficient: 0.9, indicators: { 't.group': { points: 3 }, 't.study': { points: 1 } } }, { id: 'small', title }] });
    const result = classed.assess(facts, { town: { name: '某镇', class: 'big' } });
    expect(result.framework.class).toBe('big');
    expect(result.total).toMatchObject({ earned: 4.91 });
    expect(result.score).toMatchObject({ low: 4.42 });
    expect(classed.assess(facts, { town: { name: '某镇', class: 'small' } }).score).toMatchObject({ low: 4.66 });
  });
});

describe('why points are open', () => {
  const reason = (rule: Rule, written: Record<string, unknown>, more: Record<string, unknown> = {}): unknown => scene(rule).result(written, more).reason;

  it('is told by the nearest cause', () => {
    expect(reason(certified, { certified: 11 })).toBe('unknown-facts');
    expect(reason(certified, { certified: { atMost: 5 }, staff: 19 })).toBe('bounds');
    expect(reason(certified, { certified: 3, staff: { atMost: 5 } })).toBe('bounds');
    expect(reason(certified, { certified: 11, staff: 19 })).toBeUndefined();
    expect(reason({ kind: 'village-share', fact: 'literate', atLeast: 3 }, { 'town.villages': 18, literate: { total: 60 } })).toBe('total-only');
    expect(reason({ kind: 'village-share', fact: 'literate', atLeast: 3 }, { literate: { total: 60 } })).toBe('unknown-facts');
    expect(reason({ kind: 'checklist', fact: 'steps' }, { steps: ['a'] })).toBe('bounds');
    expect(reason({ kind: 'history', fact: 'sessions', years: 1, change: 'rate', floor: 0, target: 1 }, { sessions: 3 })).toBe('unknown-facts');
  });

  it('is the year or the calendar for deadlines', () => {
    const yearly: Rule = { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'working' };
    expect(reason(yearly, { filed: '2026-03-02' }, { year: undefined })).toBe('year-unknown');
    expect(reason(yearly, { filed: '2026-03-02' })).toBe('calendar');
    expect(reason({ ...yearly, limit: { after: 'issued', within: 3 } }, { filed: '2026-03-02', issued: '2026-03-01' }, { year: undefined })).toBe('calendar');
  });
});
