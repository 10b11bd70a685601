import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import { toReport } from './to-report.js';

const rate = indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }, { title: { zh: '持证率', en: 'certified' } });
const sessions = indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 4 }, { points: 1 });
const staff = indicatorOf({ kind: 'linear', of: { fact: 'staff' }, target: 10 }, { points: 1.5, title: { zh: '力量', en: 'strength' } });
const town = sceneOf(defineFramework(specOf(pluginOf({ y: sessions, x: rate, z: staff }))));
const asked = (written: object): unknown[] => toReport(town.framework, town.assess(written as Record<string, unknown>)).map(({ fact, points }) => [fact, points]);

describe('what to report first', () => {
  it('are the figures for which most points wait', () => {
    expect(toReport(town.framework, town.assess({ certified: 1, sessions: 3 }))).toEqual([
      {
        fact: 't.staff',
        label: { zh: '实有', en: 'staff' },
        points: 3.5,
        indicators: [{ id: 't.x', title: { zh: '持证率', en: 'certified' }, open: 2 }, { id: 't.z', title: { zh: '力量', en: 'strength' }, open: 1.5 }],
      },
    ]);
    expect(asked({})).toEqual([['t.staff', 3.5], ['t.certified', 2], ['t.sessions', 1]]);
  });

  it('keep the order of the framework where points are equal', () => {
    const even = sceneOf(defineFramework(specOf(pluginOf({ b: sessions, a: { ...sessions, rule: { kind: 'linear', of: { fact: 'trained' }, target: 1 } } }))));
    expect(toReport(even.framework, even.assess({})).map(({ fact }) => fact)).toEqual(['t.sessions', 't.trained']);
  });

  it('are not what is known roughly, does not apply or changes nothing', () => {
    expect(asked({ certified: { atLeast: 3 }, staff: 19, sessions: 4 })).toEqual([]);
    expect(asked({ certified: { notApplicable: '无此事项' }, sessions: 4, staff: 9 })).toEqual([]);
    const lost = sceneOf(defineFramework(specOf(pluginOf({ x: rate }), { gates: [{ id: 'fire', title: { zh: '', en: '' }, when: { fact: 't.trained', atLeast: 1 }, effect: { zeroArea: 'a' }, authority: { zh: '文件', en: 'document' } }] })));
    expect(toReport(lost.framework, lost.assess({ trained: 1 }))).toEqual([]);
  });

  it('are not what only a bonus waits for', () => {
    const bonus = sceneOf(defineFramework({ ...specOf(pluginOf({ x: rate, y: sessions })), total: 2, bonus: { cap: 1, indicators: ['t.y'] } }));
    expect(toReport(bonus.framework, bonus.assess({ certified: 1, staff: 1 }))).toEqual([]);
  });
});
