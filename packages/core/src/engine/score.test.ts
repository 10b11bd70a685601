import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf, weekdays } from '../../test-support/scene.js';
import { assess } from '../assess.js';
import { defineFramework } from '../define-framework.js';
import { toPoints } from '../points.js';
import type { Rule } from '../rules/index.js';
import type { Submission } from '../submission.js';
import { planOf } from './plan.js';
import { scoreTable } from './score.js';
import { ABSENT, OPEN, SCORED } from './status.js';
import { standingIn } from './scores.js';
import { tableOf } from './cells.js';

const rules: Record<string, Rule> = {
  ratio: { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 },
  bands: { kind: 'bands', of: { ratio: ['trained', 'staff'] }, bands: [{ atMost: 0.3333, points: 2 }, { atMost: 0.5, points: 1 }] },
  study: { kind: 'deduction', of: { fact: 'sessions' }, target: 6, each: 0.35 },
  steps: { kind: 'checklist', fact: 'steps' },
  villages: { kind: 'village-share', fact: 'literate', atLeast: 3 },
  report: { kind: 'deadline', fact: 'filed', limit: { after: 'issued', within: 5 }, days: 'working', perDay: 0.5 },
  mean: { kind: 'peers', of: { fact: 'sessions' }, against: 'mean', floor: 0, target: 1 },
};
const indicators = Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, indicatorOf(rule, id === 'study' ? { appliesWhen: { fact: 'group', is: true } } : {})]));
const framework = defineFramework({ ...specOf(pluginOf(indicators)), calendar: weekdays });
const town = sceneOf(framework);

/** A town like no other before it, with approximate, unknown and not applicable figures strewn in. */
function submission(place: number): Submission {
  const every = (step: number, value: unknown, otherwise: unknown): unknown => (place % step === 0 ? value : otherwise);
  return town.read({
    'town.villages': every(97, null, 4),
    staff: every(11, '30余人', 30 + (place % 17)),
    certified: every(7, null, place % 30),
    trained: every(13, { atLeast: 3, atMost: 9 }, place % 23),
    sessions: every(19, { atMost: 4 }, place % 9),
    group: every(5, false, every(29, null, true)),
    steps: every(3, ['a'], { a: true, b: false, c: place % 2 === 0 }),
    literate: every(17, { notApplicable: '无此事项' }, [place % 5, 3, every(4, null, 2), 7]),
    issued: '2025-05-02',
    filed: every(23, false, `2025-05-${String(1 + (place % 28)).padStart(2, '0')}`),
  });
}

describe('a column of towns', () => {
  const TOWNS = 2500;
  const submissions = Array.from({ length: TOWNS }, (_, place) => submission(place));
  const plan = planOf(framework);
  const scores = scoreTable(plan, tableOf(plan, submissions, 'self'));

  it('earns what each of its towns earns alone, across blocks', () => {
    expect(scores.towns).toBe(TOWNS);
    submissions.forEach((each, place) => {
      const alone = assess(framework, each).areas[0]?.indicators.map(({ id, earned, open, lost, notApplicable }) => [id, earned, open, lost, notApplicable]);
      const together = plan.programs.map((program, nth) => {
        const { earned, open, lost, notApplicable } = standingIn(scores, program, nth, place);
        return [program.indicator.id, ...[earned, open, lost, notApplicable].map(toPoints)];
      });
      expect(together, `town ${place}`).toEqual(alone);
    });
  });

  it('holds towns of every status in every block', () => {
    for (const [from, to] of [[0, 1024], [1024, 2048], [2048, TOWNS]] as const) {
      const statuses = new Set(plan.programs.flatMap((_, program) => [...scores.status.subarray(program * TOWNS + from, program * TOWNS + to)]));
      expect([...statuses].sort()).toEqual([0, 1, 2, 5, 6]);
    }
  });

  it('may be empty', () => {
    expect(scoreTable(plan, tableOf(plan, [], 'self'))).toMatchObject({ towns: 0, status: new Uint8Array(0) });
  });

  it('is exactly one block or one town more', () => {
    for (const size of [1024, 1025]) {
      const some = scoreTable(plan, tableOf(plan, submissions.slice(0, size), 'self'));
      plan.programs.forEach((_, program) => {
        expect(some.certain.subarray(program * size, (program + 1) * size)).toEqual(scores.certain.subarray(program * TOWNS, program * TOWNS + size));
        expect(some.spread[program]).toEqual(scores.spread[program]?.subarray(0, size));
      });
    }
  });
});

describe('figures of any size', () => {
  it('are scored the same in the middle of others', () => {
    const plugin = pluginOf({ x: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }), y: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'sessions' }, atLeast: 4 }) });
    const scene = sceneOf(defineFramework(specOf(plugin)));
    const huge = 800_000_000;
    const towns = [
      { certified: 1, staff: 4, sessions: 4 },
      { certified: huge / 2, staff: huge, sessions: huge },
      { certified: 3, staff: 4, sessions: 3 },
      { certified: 0, staff: 0, sessions: huge },
      { staff: 4 },
      { certified: huge / 4, staff: huge },
    ].map((facts) => scene.read(facts));
    const plan = planOf(scene.framework);
    const scores = scoreTable(plan, tableOf(plan, towns, 'self'));
    expect([...scores.certain]).toEqual([50, 100, 150, 0, 0, 50, 200, 200, 0, 200, 0, 0]);
    expect([...scores.status]).toEqual([SCORED, SCORED, SCORED, ABSENT, OPEN, SCORED, SCORED, SCORED, SCORED, SCORED, OPEN, OPEN]);
    expect(scores.sums.byLevel['area a']).toMatchObject({ earned: Int32Array.of(250, 300, 150, 200, 0, 50), open: Int32Array.of(0, 0, 0, 0, 400, 200), notApplicable: Int32Array.of(0, 0, 0, 200, 0, 0) });
  });
});

describe('when an indicator applies', () => {
  const when = (condition: NonNullable<Parameters<typeof indicatorOf>[1]>['appliesWhen'], facts: Record<string, unknown>): string => {
    const scene = sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 4 }, condition === undefined ? {} : { appliesWhen: condition }) }))));
    const { status, reason } = scene.result({ sessions: 4, ...facts });
    return `${status}${reason === undefined ? '' : ` ${reason}`}`;
  };
  const absent = 'notApplicable does-not-arise';

  it('asks for yes, no or an option', () => {
    expect([true, false].map((group) => when({ fact: 'group', is: true }, { group }))).toEqual(['scored', absent]);
    expect([true, false].map((group) => when({ fact: 'group', is: false }, { group }))).toEqual([absent, 'scored']);
    expect(['high', 'low'].map((level) => when({ fact: 'level', is: 'low' }, { level }))).toEqual([absent, 'scored']);
  });

  it('asks for at least or at most so many, bounds included', () => {
    expect([2, 3, 4].map((staff) => when({ fact: 'staff', atLeast: 3 }, { staff }))).toEqual([absent, 'scored', 'scored']);
    expect([2, 3, 4].map((staff) => when({ fact: 'staff', atMost: 3 }, { staff }))).toEqual(['scored', 'scored', absent]);
  });

  it('takes decimal bounds as they are written, in the unit of the fact', () => {
    expect([1.09, 1.1].map((budget) => when({ fact: 'budget', atLeast: 1.1 }, { budget }))).toEqual([absent, 'scored']);
    expect([8.29, 8.3].map((budget) => when({ fact: 'budget', atMost: 8.29 }, { budget }))).toEqual(['scored', absent]);
    expect([57.8, 57.9].map((rate) => when({ fact: 'rate', atLeast: 57.9 }, { rate }))).toEqual([absent, 'scored']);
    expect([1.1, 1.11].map((budget) => when({ fact: 'budget', atLeast: 1.105 }, { budget }))).toEqual([absent, 'scored']);
  });

  it('stays open while it cannot be told', () => {
    expect(when({ fact: 'group', is: true }, {})).toBe('open unknown-facts');
    expect(when({ fact: 'staff', atLeast: 3 }, { staff: { atLeast: 2, atMost: 3 } })).toBe('open bounds');
    expect(when({ fact: 'staff', atMost: 3 }, { staff: { atLeast: 3, atMost: 4 } })).toBe('open bounds');
    expect(when({ fact: 'staff', atLeast: 3 }, { staff: '3人以上' })).toBe('scored');
    expect(when({ fact: 'staff', atMost: 3 }, { staff: '4人以上' })).toBe(absent);
  });

  it('is not asked where it or a figure is declared not applicable', () => {
    expect(when({ fact: 'group', is: true }, { group: { notApplicable: '无此事项' } })).toBe('notApplicable declared');
    expect(when({ fact: 'group', is: false }, { group: true, sessions: { notApplicable: '无此事项' } })).toBe('notApplicable declared');
    expect(when({ fact: 'group', is: true }, { group: false, sessions: null })).toBe(absent);
  });
});
