import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, scene, sceneOf, specOf, weekdays, type Scene } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec } from '../framework.js';
import type { Indicator } from '../indicator.js';
import type { Rule } from '../rules/index.js';

const certified: Rule = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 };
const proven = (value: unknown): unknown => ({ value, evidence: '材料' });
const strict = (rule: Rule, indicator: Partial<Indicator> = {}, spec: Partial<FrameworkSpec> = {}): Scene => scene(rule, indicator, { unproven: 'zero', ...spec });

/** Status, reason and earned, open, lost. */
function told(town: Scene, facts: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}): unknown[] {
  const { status, reason, earned, open, lost, notApplicable } = town.result(facts, more);
  return [status, reason, earned, open, lost, notApplicable];
}

const FORFEITED = ['scored', 'unproven', 0, 0, 2, 0];

describe('a figure without evidence where it earns no points', () => {
  it('costs the whole indicator, for certain', () => {
    expect(told(strict(certified), { certified: 11, staff: 19 })).toEqual(FORFEITED);
    expect(told(strict(certified), { certified: proven(11), staff: 19 })).toEqual(FORFEITED);
    expect(told(strict(certified), { certified: 11, staff: proven(19) })).toEqual(FORFEITED);
    expect(told(strict(certified), { certified: proven(19), staff: proven(19) })).toEqual(['scored', undefined, 2, 0, 0, 0]);
  });

  it('costs it whatever else is missing, unless the matter is declared not to apply', () => {
    expect(told(strict(certified), { certified: 11 })).toEqual(FORFEITED);
    expect(told(strict(certified), { staff: 19 })).toEqual(FORFEITED);
    expect(told(strict(certified), {})).toEqual(['open', 'unknown-facts', 0, 2, 0, 0]);
    expect(told(strict(certified), { certified: 11, staff: { notApplicable: '无此事项' } })).toEqual(['notApplicable', 'declared', 0, 0, 0, 2]);
    expect(told(strict(certified), { certified: { notApplicable: '无此事项' }, staff: 19 })).toEqual(['notApplicable', 'declared', 0, 0, 0, 2]);
    expect(told(strict(certified), { certified: 0, staff: 0 })).toEqual(FORFEITED);
  });

  it('is one that counts: another side of it than is asked for is not reported', () => {
    const town = strict(certified);
    const facts = { certified: { verified: 11 }, staff: { verified: 19 } };
    expect(town.result(facts)).toMatchObject({ status: 'open', reason: 'unknown-facts' });
    expect(town.result(facts, {}, { values: 'verified' })).toMatchObject({ status: 'scored', reason: 'unproven', lost: 2 });
  });

  it('costs nothing under the other policies', () => {
    expect(told(strict(certified, {}, { unproven: 'accept' }), { certified: 19, staff: 19 })).toEqual(['scored', undefined, 2, 0, 0, 0]);
    expect(told(strict(certified, {}, { unproven: 'open' }), { certified: 19, staff: 19 })).toEqual(['open', 'unproven', 0, 2, 0, 0]);
  });

  it('offers no way back but its proof', () => {
    expect(strict(certified).explain({ certified: 11, staff: 19 }).waysBack).toEqual([]);
  });

  it('is told in words', () => {
    expect(strict(certified).explain({ certified: 11, staff: 19 }).sentence).toEqual({
      zh: '持证11人 ÷ 实有19人，目标100%，缺佐证材料，按本方案不计分，得0分／2分。',
      en: 'certified 11 people ÷ staff 19 people, target 100%, evidence is missing, which earns no points under this scheme, earned 0 of 2 points.',
    });
  });
});

describe('every kind of figure', () => {
  it('is a date, or the one it runs from', () => {
    const after: Rule = { kind: 'deadline', fact: 'filed', limit: { after: 'issued', within: 3 }, days: 'calendar' };
    expect(told(strict(after), { filed: '2025-03-02', issued: proven('2025-03-01') })).toEqual(FORFEITED);
    expect(told(strict(after), { filed: proven('2025-03-02'), issued: '2025-03-01' })).toEqual(FORFEITED);
    expect(told(strict(after), { issued: '2025-03-01' })).toEqual(FORFEITED);
    expect(told(strict(after), { filed: '2025-03-02' })).toEqual(FORFEITED);
    expect(told(strict(after), { filed: '2025-03-02', issued: { notApplicable: '无此事项' } })).toEqual(['notApplicable', 'declared', 0, 0, 0, 2]);
    expect(told(strict(after), { filed: { notApplicable: '无此事项' }, issued: '2025-03-02' })).toEqual(['notApplicable', 'declared', 0, 0, 0, 2]);
    expect(told(strict(after), { filed: false, issued: proven('2025-03-01') })).toEqual(FORFEITED);
    expect(told(strict(after), { filed: proven('2025-03-02'), issued: proven('2025-03-01') })).toEqual(['scored', undefined, 2, 0, 0, 0]);
    expect(told(strict(after), { filed: proven('2025-03-02') })).toEqual(['open', 'unknown-facts', 0, 2, 0, 0]);
    expect(told(strict(after), { filed: proven(false) })).toEqual(['scored', undefined, 0, 0, 2, 0]);
    const byDay: Rule = { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'working' };
    expect(told(strict(byDay, {}, { calendar: weekdays }), { filed: '2026-03-02' }, { year: undefined })).toEqual(FORFEITED);
  });

  it('is a table of villages, or how many there are', () => {
    const share: Rule = { kind: 'village-share', fact: 'rules' };
    expect(told(strict(share), { rules: [true, true], 'town.villages': proven(2) })).toEqual(FORFEITED);
    expect(told(strict(share), { rules: proven([true, true]), 'town.villages': 2 })).toEqual(FORFEITED);
    expect(told(strict(share), { rules: proven(2), 'town.villages': 2 })).toEqual(FORFEITED);
    expect(told(strict(share), { rules: proven([true, true]), 'town.villages': proven(2) })).toEqual(['scored', undefined, 2, 0, 0, 0]);
  });

  it('is one of an earlier year', () => {
    const history: Rule = { kind: 'history', fact: 'sessions', years: 2, change: 'rate', floor: 0, target: 1 };
    const years = (...sessions: unknown[]): Readonly<Record<string, unknown>> => ({ earlier: Object.fromEntries(sessions.map((each, place) => [2024 - place, { t: { sessions: each } }])) });
    const town = strict(history);
    expect(told(town, { sessions: proven(8) }, years(proven(4), proven(4)))).toEqual(['scored', undefined, 2, 0, 0, 0]);
    expect(told(town, { sessions: proven(8) }, years(proven(4), 4))).toEqual(FORFEITED);
    expect(told(town, { sessions: proven(8) }, years(4))).toEqual(FORFEITED);
    expect(told(town, { sessions: proven(8) }, years(4, { notApplicable: '无此事项' }))).toEqual(['notApplicable', 'declared', 0, 0, 0, 2]);
    expect(told(town, { sessions: proven(8) }, years(proven(4)))).toEqual(['open', 'unknown-facts', 0, 2, 0, 0]);
  });

  it('is one that waits for other towns', () => {
    const peers: Rule = { kind: 'peers', of: { fact: 'staff' }, against: 'mean', floor: 0, target: 1 };
    expect(told(strict(peers), { staff: 19 })).toEqual(FORFEITED);
    expect(told(strict(peers), { staff: proven(19) })).toEqual(['open', 'needs-peers', 0, 2, 0, 0]);
  });
});

describe('beside the indicators', () => {
  it('a condition stays undecided', () => {
    const town = strict(certified, { appliesWhen: { fact: 'group', is: true } });
    const rest = { certified: proven(19), staff: proven(19) };
    expect(told(town, { ...rest, group: true })).toEqual(['open', 'unproven', 0, 2, 0, 0]);
    expect(told(town, { ...rest, staff: 19, group: true })).toEqual(['open', 'unproven', 0, 2, 0, 0]);
    expect(told(town, { ...rest, staff: 19, group: proven(true) })).toEqual(FORFEITED);
    expect(told(town, { ...rest, staff: 19, group: proven(false) })).toEqual(['notApplicable', 'does-not-arise', 0, 0, 0, 2]);
    expect(town.explain({ ...rest, group: true }).sentence.zh).toContain('，缺佐证材料，得0分');
  });

  it('a gate stays undecided', () => {
    const gates = [{ id: 'fire', title: { zh: '事故', en: 'fire' }, when: { fact: 't.trained', atLeast: 1 }, effect: { capGrade: 'poor' }, authority: { zh: '文件', en: 'paper' } }];
    const state = (trained: unknown): unknown => strict(certified, {}, { gates }).assess({ trained }).gates[0]?.state;
    expect([state(1), state(proven(1)), state(proven(0))]).toEqual(['undecided', 'fired', 'clear']);
  });

  it('a channel counts nothing at both ends', () => {
    const title = { zh: '题', en: 'title' };
    const town = strict(certified, {}, { channels: [{ id: 'own', title, weight: 50 }, { id: 'opinion', title, weight: 50, fact: 't.rate' }] });
    const ends = (rate: unknown): unknown => town.assess({ certified: proven(19), staff: proven(19), rate }).score;
    expect(ends(80)).toMatchObject({ low: 1, high: 1 });
    expect(ends(null)).toMatchObject({ low: 1, high: 2 });
    expect(ends(proven(80))).toMatchObject({ low: 1.8, high: 1.8 });
  });

  it('a deduction is not spared for want of proof', () => {
    const plugin = pluginOf({ x: indicatorOf(certified), y: indicatorOf({ kind: 'award', levels: [{ fact: 'county', points: 1 }] }) });
    const town = (part: 'bonus' | 'deductions'): Scene => sceneOf(defineFramework({ ...specOf(plugin), total: 2, unproven: 'zero', [part]: { cap: 2, indicators: ['t.y'] } }));
    expect(town('deductions').assess({ county: 1 }).deductions).toMatchObject({ certain: 0, possible: 2, indicators: [{ status: 'open', reason: 'unproven', open: 2, lost: 0 }] });
    expect(town('bonus').assess({ county: 1 }).bonus).toMatchObject({ certain: 0, possible: 0, indicators: [{ status: 'scored', reason: 'unproven', lost: 2 }] });
  });
});
