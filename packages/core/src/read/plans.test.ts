import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { parseDay } from '../calendar.js';
import { defineFramework } from '../define-framework.js';
import { readSubmission, type ReadResult } from './submission.js';

const framework = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) })));
const read = (more: object): ReadResult => readSubmission(framework, { town: 'A', ...more });
const problems = (more: object): unknown[] => read(more).issues.map(({ code, path, details }) => [code, path.join('.'), ...('suggestion' in details ? [details.suggestion] : [])]);

describe('admitted shortfalls', () => {
  it('are texts, or texts with what they are about', () => {
    expect(read({ shortfalls: [' 理论学习不深 ', { text: '人员不足', about: ['t.x', 'a'] }, { text: '其他', about: 'a' }, { text: '另外', about: null }] }).submission?.shortfalls).toEqual([
      { text: '理论学习不深', about: [] },
      { text: '人员不足', about: ['t.x', 'a'] },
      { text: '其他', about: ['a'] },
      { text: '另外', about: [] },
    ]);
  });

  it('name what is wrong at its place', () => {
    expect(problems({ shortfalls: 'none' })).toEqual([['bad-type', 'shortfalls']]);
    expect(problems({ shortfalls: [3, { about: [] }, { text: ' ' }, { text: 'a', who: 'b' }] })).toEqual([['bad-type', 'shortfalls.0'], ['missing-key', 'shortfalls.1'], ['missing-key', 'shortfalls.2'], ['unknown-key', 'shortfalls.3.who', undefined]]);
    expect(problems({ shortfalls: [{ text: 'a', about: ['t.y', 3] }] })).toEqual([['unknown-indicator', 'shortfalls.0.about.0', 't.x'], ['unknown-indicator', 'shortfalls.0.about.1', 'a']]);
  });
});

describe('planned steps', () => {
  it('keep owner, due date and measure where they are given', () => {
    expect(read({ nextSteps: ['完善制度', { text: '培训', about: 'a', owner: '司法所', due: '2026年6月30日', measure: '持证率100%' }] }).submission?.nextSteps).toEqual([
      { text: '完善制度', about: [] },
      { text: '培训', about: ['a'], owner: '司法所', due: parseDay('2026-06-30'), measure: '持证率100%' },
    ]);
    expect(read({ nextSteps: [{ text: '培训', owner: 3, measure: 4, due: null }] }).submission?.nextSteps).toEqual([{ text: '培训', about: [] }]);
  });

  it('ask for a full date', () => {
    expect(problems({ nextSteps: [{ text: 'a', due: '6月30日' }, { text: 'b', due: 'soon', by: 1 }] })).toEqual([['bad-type', 'nextSteps.0.due'], ['unknown-key', 'nextSteps.1.by', undefined], ['bad-type', 'nextSteps.1.due']]);
    expect(problems({ nextSteps: {} })).toEqual([['bad-type', 'nextSteps']]);
  });
});
