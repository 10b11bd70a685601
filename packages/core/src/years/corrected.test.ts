import { describe, expect, it } from 'vitest';
import { scene } from '../../test-support/scene.js';
import { correctedFacts, type CorrectedFact } from './corrected.js';

const { framework, read } = scene({ kind: 'all-or-nothing', of: { fact: 'group' } });
const corrected = (fact: string, value: unknown, verified: unknown, more: Readonly<Record<string, unknown>> = {}): readonly CorrectedFact[] =>
  correctedFacts(framework, read({ 'town.villages': 3, [fact]: { value, verified, ...more } })).corrected;
const direction = (...asked: Parameters<typeof corrected>): unknown => corrected(...asked).map((each) => each.direction)[0];

describe('facts that a reviewer corrected', () => {
  it('are told with both values, asking to verify', () => {
    expect(corrected('staff', 14, 13)).toEqual([
      {
        id: 't.staff',
        label: { zh: '实有', en: 'staff' },
        direction: 'down',
        self: 14,
        verified: 13,
        words: { zh: '实有：自评14人，核查13人，与核查不一致，请核实。', en: "staff: 14 people by its own account, 13 people by the reviewer's; the two differ, please verify." },
      },
    ]);
  });

  it('are those that both gave and that differ; the same figure agrees', () => {
    expect(correctedFacts(framework, read({ staff: { value: 14, verified: 14 }, sessions: 3, trained: { verified: 3 }, rate: { notApplicable: '没有此事项' } }))).toEqual({ corrected: [], agreed: 1 });
  });

  it('lie up or down where both are amounts on one scale', () => {
    expect([direction('staff', 13, 14), direction('balance', -1, -2)]).toEqual(['up', 'down']);
    expect([direction('group', true, false), direction('group', false, true)]).toEqual(['down', 'up']);
    expect([direction('filed', '2025-03-01', '2025-04-01'), direction('filed', '2025-12-01', '2025-04-01')]).toEqual(['up', 'down']);
    expect([direction('steps', { a: true, b: true }, { a: true }), direction('steps', { a: true }, { a: true, c: true })]).toEqual(['down', 'up']);
    expect([direction('rules', 3, 2), direction('literate', { total: 3 }, { total: 4 })]).toEqual(['down', 'up']);
    expect([direction('literate', [1, 2, 3], [1, 2, 4]), direction('rules', [true, true, true], [true, false, true])]).toEqual(['up', 'down']);
    expect([direction('opinion', 1, 1.5, { reason: '现场' }), direction('opinion', 1, 0.5, { reason: '现场' })]).toEqual(['up', 'down']);
  });

  it('lie up or down where both bounds do, and one may be open above', () => {
    expect(direction('staff', { atLeast: 3, atMost: 5 }, { atLeast: 4, atMost: 5 })).toBe('up');
    expect(direction('staff', { atLeast: 3, atMost: 5 }, { atLeast: 3, atMost: 4 })).toBe('down');
    expect(direction('staff', { atLeast: 3, atMost: 5 }, 4)).toBe('other');
    expect(direction('staff', { atLeast: 3, atMost: 5 }, { atLeast: 2, atMost: 5 })).toBe('down');
    expect(direction('staff', { atLeast: 3, atMost: 5 }, { atLeast: 2, atMost: 10 })).toBe('other');
    expect(direction('staff', { atLeast: 3 }, 3)).toBe('down');
    expect(direction('staff', 3, { atLeast: 3 })).toBe('up');
  });

  it('lie nowhere where they are no amounts, are told in other ways, or come to as much', () => {
    expect([direction('level', 'high', 'low'), direction('filed', '2025-03-01', false), direction('filed', false, '2025-03-01')]).toEqual(['other', 'other', 'other']);
    expect([direction('rules', [true, true, true], 2), direction('literate', [1, 2, null], [1, 2, 3]), direction('literate', [1, 2, 3], [3, 2, 1])]).toEqual(['other', 'other', 'other']);
    expect(direction('steps', { a: true, b: false }, { a: false, b: true })).toBe('other');
  });
});
