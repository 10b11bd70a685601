import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec } from '../framework.js';
import type { Issue } from '../issue.js';
import { readSubmission } from './submission.js';

const linear = indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 });
const study = indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 4 });
const title = { zh: '类', en: 'class' };

function issuesOf(facts: unknown, more: Partial<FrameworkSpec> = {}, town: unknown = 'A'): readonly Issue[] {
  return readSubmission(defineFramework({ ...specOf(pluginOf({ x: linear, y: study })), ...more }), { town, facts }).issues;
}

const brief = (issues: readonly Issue[]): unknown[] => issues.map(({ code, path }) => [code, path.join('.')]);

describe('a part and its whole', () => {
  it('asks to check both where the part is larger', () => {
    expect(issuesOf({ t: { certified: 20, staff: 19 } })).toEqual([
      { code: 'part-exceeds-whole', severity: 'error', path: ['facts', 't', 'certified'], details: { part: { zh: '持证', en: 'certified' }, whole: { zh: '实有', en: 'staff' }, partValue: 20, wholeValue: 19 } },
    ]);
    expect(issuesOf({ t: { certified: 19, staff: 19 } })).toEqual([]);
    expect(issuesOf({ t: { certified: 20 } })).toEqual([]);
  });

  it('holds against each other only what cannot be true together', () => {
    expect(issuesOf({ t: { certified: { atLeast: 10, atMost: 30 }, staff: 19 } })).toEqual([]);
    expect(brief(issuesOf({ t: { certified: { atLeast: 20 }, staff: { atMost: 19 } } }))).toEqual([['part-exceeds-whole', 'facts.t.certified']]);
  });

  it('looks at verified figures too, beside the verified or the only whole', () => {
    expect(brief(issuesOf({ 't.certified': { value: 11, verified: 20 }, t: { staff: 19 } }))).toEqual([['part-exceeds-whole', 'facts.t.certified']]);
    expect(brief(issuesOf({ t: { certified: { value: 11, verified: 12 }, staff: { value: 19, verified: 11 } } }))).toEqual([['part-exceeds-whole', 'facts.t.certified']]);
    expect(issuesOf({ t: { certified: { value: 11, verified: 20 }, staff: { value: 19, verified: 20 } } })).toEqual([]);
    expect(issuesOf({ t: { certified: 20, staff: { notApplicable: '无此事项' } } })).toEqual([]);
  });
});

describe('villages', () => {
  it('cannot be more than there are', () => {
    expect(issuesOf({ 'town.villages': 2, t: { literate: [3, 3, 3] } })).toEqual([
      { code: 'more-villages-than-there-are', severity: 'error', path: ['facts', 't', 'literate'], details: { id: 't.literate', label: { zh: '明白人', en: 'law-literate people' }, found: 3, villages: 2 } },
    ]);
    expect(brief(issuesOf({ 'town.villages': 2, t: { rules: 3 } }))).toEqual([['more-villages-than-there-are', 'facts.t.rules']]);
    expect(brief(issuesOf({ town: { villages: { atMost: 2 } }, t: { rules: 3 } }))).toEqual([['more-villages-than-there-are', 'facts.t.rules']]);
  });

  it('may be as many as there are, or fewer, and a total is no number of villages', () => {
    expect(issuesOf({ 'town.villages': 3, t: { rules: 3, literate: [1, 1] } })).toEqual([]);
    expect(issuesOf({ 'town.villages': 2, t: { literate: { total: 60 } } })).toEqual([]);
    expect(issuesOf({ t: { rules: 3 } })).toEqual([]);
    expect(issuesOf({ town: { villages: { atLeast: 2 } }, t: { rules: 3 } })).toEqual([]);
  });

  it('are checked as verified too', () => {
    expect(brief(issuesOf({ 'town.villages': 2, t: { rules: { value: 2, verified: 3 } } }))).toEqual([['more-villages-than-there-are', 'facts.t.rules']]);
    expect(brief(issuesOf({ 'town.villages': { value: 3, verified: 2 }, t: { rules: { value: 3, verified: 3 } } }))).toEqual([['more-villages-than-there-are', 'facts.t.rules']]);
  });
});

describe('matters that always arise', () => {
  const none = { notApplicable: '无此事项' };

  it('may not be declared not applicable', () => {
    expect(issuesOf({ t: { staff: none } }, { notApplicable: 'forbid' })).toEqual([
      { code: 'not-applicable-forbidden', severity: 'error', path: ['facts', 't', 'staff'], details: { id: 't.staff', label: { zh: '实有', en: 'staff' } } },
    ]);
    expect(issuesOf({ t: { staff: none } })).toEqual([]);
    expect(issuesOf({ t: { sessions: none } }, { indicators: { 't.x': { notApplicable: 'forbid' } } })).toEqual([]);
    expect(brief(issuesOf({ t: { certified: none } }, { indicators: { 't.x': { notApplicable: 'forbid' } } }))).toEqual([['not-applicable-forbidden', 'facts.t.certified']]);
  });

  it('may by the policy of the town’s class', () => {
    const classes = [{ id: 'big', title, indicators: { 't.x': { notApplicable: 'forbid' } as const } }, { id: 'small', title }];
    expect(brief(issuesOf({ t: { staff: none } }, { classes }, { name: 'A', class: 'big' }))).toEqual([['not-applicable-forbidden', 'facts.t.staff']]);
    expect(issuesOf({ t: { staff: none } }, { classes }, { name: 'A', class: 'small' })).toEqual([]);
  });
});
