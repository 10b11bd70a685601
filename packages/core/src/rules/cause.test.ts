import { describe, expect, it } from 'vitest';
import { scene, ways } from '../../test-support/scene.js';
import { kindOf, type Rule } from './index.js';

const cause = (rule: Rule): string => kindOf(rule).cause(rule);
const of = { fact: 'sessions' };

describe('why points of a rule are lost', () => {
  it.each<[string, Rule]>([
    ['below-target', { kind: 'linear', of, target: 5 }],
    ['below-target', { kind: 'linear', of, floor: 5, target: 1 }],
    ['below-target', { kind: 'bands', of, bands: [{ atLeast: 3, points: 2 }] }],
    ['below-target', { kind: 'over-fulfilment', of, target: 1, base: 1, each: 1 }],
    ['below-target', { kind: 'award', levels: [{ fact: 'national', points: 1 }] }],
    ['below-target', { kind: 'history', fact: 'sessions', years: 1, change: 'rate', floor: 0, target: 1 }],
    ['below-target', { kind: 'peers', of, against: 'mean', floor: 0, target: 1 }],
    ['below-target', { kind: 'village-share', fact: 'rules' }],
    ['below-target', { kind: 'deduction', of, target: 3, each: 1 }],
    ['below-target', { kind: 'deduction', of, target: 0, each: 1 }],
    ['below-target', { kind: 'all-or-nothing', of, atMost: 2 }],
    ['item-unmet', { kind: 'all-or-nothing', of: { fact: 'group' } }],
    ['item-unmet', { kind: 'all-or-nothing', of, atLeast: 3 }],
    ['item-unmet', { kind: 'checklist', fact: 'steps' }],
    ['item-unmet', { kind: 'choice', fact: 'level', options: { high: 2, middle: 1, low: 0 } }],
    ['incidents', { kind: 'deduction', of, each: 1 }],
    ['late', { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar' }],
    ['judged', { kind: 'judged', fact: 'opinion' }],
  ])('is %s', (why, rule) => {
    expect(cause(rule)).toBe(why);
  });

  it('is past where nothing may have happened, and no figure leads back', () => {
    const none: Rule[] = [
      { kind: 'all-or-nothing', of, atMost: 0 },
      { kind: 'linear', of, floor: 5, target: 0 },
      { kind: 'bands', of, bands: [{ atMost: 0, points: 2 }] },
      { kind: 'bands', of, bands: [{ atMost: 0, points: 2 }, { atMost: 3, points: 1 }] },
    ];
    for (const rule of none) expect([cause(rule), ways(scene(rule).explain({ sessions: 4 }))]).toEqual(['incidents', []]);
  });

  it('is no incident where a figure is to come up to zero, or where zero is not the best', () => {
    const balance = { fact: 'balance' };
    const rising: Rule = { kind: 'linear', of: balance, floor: -10, target: 0 };
    expect([cause(rising), ways(scene(rising).explain({ balance: -5 }))]).toEqual(['below-target', [[{ 't.balance': 0 }, 1, true]]]);
    const second: Rule = { kind: 'bands', of: balance, bands: [{ atMost: -1, points: 2 }, { atMost: 0, points: 1 }] };
    expect([cause(second), ways(scene(second).explain({ balance: 5 })).length]).toEqual(['below-target', 2]);
    const least: Rule = { kind: 'bands', of, bands: [{ atLeast: 0, points: 2 }] };
    expect([cause(least), cause({ kind: 'bands', of, bands: [] })]).toEqual(['below-target', 'below-target']);
    expect(ways(scene({ kind: 'linear', of, floor: 5, target: 1 }).explain({ sessions: 3 }))).toEqual([[{ 't.sessions': 1 }, 1, true]]);
  });
});
