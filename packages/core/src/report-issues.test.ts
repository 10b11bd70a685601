import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../test-support/scene.js';
import type { AnnualReport } from './annual-report.js';
import { resolveFramework } from './define-framework.js';
import type { UntruePolicy } from './framework.js';

const title = { zh: '题', en: 'title' };
const source = { mark: 'practice', note: title } as const;
const spec = specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) }));
const day = { id: 'filed', title, month: 4, day: 1, yearsAfter: 1, source };

const wrong = (annualReport: AnnualReport): unknown[] => resolveFramework({ ...spec, annualReport }).issues.map(({ code, path, details }) => [code, path.join('.'), Object.values(details).join(': ')]);

describe('what a framework asks of the annual report', () => {
  it('names facts that exist', () => {
    const elements = [{ id: 'led', title, facts: ['t.group', 't.grup', 'toString'], source }, { id: 'plan', title, parts: ['nextSteps' as const], source }];
    expect(wrong({ elements, dates: [] })).toEqual([
      ['unknown-fact', 'annualReport.elements.led', 't.grup: t.group'],
      ['unknown-fact', 'annualReport.elements.led', 'toString: '],
    ]);
    expect(wrong({ elements: [], dates: [{ ...day, fact: 't.filled' }] })).toEqual([['unknown-fact', 'annualReport.dates.filed', 't.filled: t.filed']]);
  });

  it('names dates for its days', () => {
    expect(wrong({ elements: [], dates: [{ ...day, fact: 't.filed' }] })).toEqual([]);
    expect(wrong({ elements: [], dates: [{ ...day, fact: 't.group' }] })).toEqual([['not-a-fact-kind', 'annualReport.dates.filed', 't.group: date']]);
  });
});

describe('the factor of 不实从重', () => {
  it('is above nothing, with at most two decimals', () => {
    const issues = (untrue: UntruePolicy): unknown[] => resolveFramework({ ...spec, untrue }).issues.map(({ code, path }) => [code, path.join('.')]);
    for (const untrue of ['accept', 'zero', { factor: 0.01 }, { factor: 2 }] as const) expect(issues(untrue)).toEqual([]);
    for (const factor of [0, -1, 0.001, NaN]) expect(issues({ factor })).toEqual([['bad-type', 'untrue.factor']]);
  });
});
