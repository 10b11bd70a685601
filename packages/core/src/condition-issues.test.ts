import { describe, expect, it } from 'vitest';
import { anyFact, facts } from '../test-support/facts.js';
import { indicatorOf, pluginOf, specOf } from '../test-support/scene.js';
import type { Condition } from './condition.js';
import { conditionIssues } from './condition-issues.js';
import { resolveFramework } from './define-framework.js';
import { pluginIssues } from './plugin-issues.js';

const wrong = (condition: Condition): unknown[] => conditionIssues(condition, anyFact[condition.fact] ?? facts.group, ['when']).map(({ code, path, details }) => [code, path.join('.'), details]);
const notA = (id: string, expected: string): unknown => [['not-a-fact-kind', 'when', { id, expected }]];

describe('a condition', () => {
  it('asks yes or no of flags alone', () => {
    expect(wrong({ fact: 'group', is: true })).toEqual([]);
    for (const fact of ['staff', 'level', 'filed', 'steps', 'rules']) expect(wrong({ fact, is: false })).toEqual(notA(fact, 'flag'));
  });

  it('asks for an option of choices alone, one that there is', () => {
    expect(wrong({ fact: 'level', is: 'low' })).toEqual([]);
    expect(wrong({ fact: 'level', is: 'hig' })).toEqual([['unknown-key', 'when', { key: 'hig', suggestion: 'high' }]]);
    for (const fact of ['staff', 'group', 'filed']) expect(wrong({ fact, is: 'low' })).toEqual(notA(fact, 'choice'));
  });

  it('asks for so many of counts and decimals alone', () => {
    for (const fact of ['staff', 'budget', 'rate']) expect([...wrong({ fact, atLeast: 1 }), ...wrong({ fact, atMost: 0 })]).toEqual([]);
    for (const fact of ['group', 'level', 'filed', 'rules', 'opinion']) expect(wrong({ fact, atMost: 1 })).toEqual(notA(fact, 'count | number'));
    expect(wrong({ fact: 'staff', atLeast: Number.NaN })).toEqual([['bad-type', 'when', { expected: 'number', found: 'NaN' }]]);
    expect(wrong({ fact: 'staff', atMost: Infinity })).toEqual([['bad-type', 'when', { expected: 'number', found: 'Infinity' }]]);
  });

  it('is checked in plugins and in gates', () => {
    const examples = [{ facts: {}, earned: 2 }, { facts: {}, earned: 0 }];
    const group = indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }, { examples });
    const plugin = pluginOf({ x: { ...group, appliesWhen: { fact: 'group', atLeast: 1 } } }, { facts: { group: facts.group } });
    expect(pluginIssues(plugin)).toMatchObject([{ code: 'not-a-fact-kind', path: ['indicators', 'x', 'appliesWhen'] }]);
    const title = { zh: '题', en: 'title' };
    const gates = [{ id: 'fire', title, when: { fact: 't.level', is: 'hig' }, effect: { zeroArea: 'a' }, authority: title }];
    expect(resolveFramework({ ...specOf(pluginOf({ x: group })), gates }).issues).toMatchObject([{ code: 'unknown-key', path: ['gates', 'fire', 'when'] }]);
  });
});
