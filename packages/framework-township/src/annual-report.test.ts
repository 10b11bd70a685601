import { assess, readSubmission } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { township } from './index.js';

const { elements, dates } = township.annualReport;

describe('the yearly report', () => {
  it('has four elements, each shown by parts of the submission or by a fact', () => {
    expect(elements.map(({ id, parts = [], facts = [] }) => [id, ...parts, ...facts])).toEqual([
      ['measures', 'facts'],
      ['shortfalls', 'shortfalls', 'causes'],
      ['first-responsible-person', 'governance.first-responsible-in-person'],
      ['next-year', 'nextSteps'],
    ]);
  });

  it('is filed by 1 March and published by 1 April of the following year, as its indicators say', () => {
    expect(dates.map(({ id, month, day, yearsAfter }) => [id, month, day, yearsAfter])).toEqual([
      ['filed', 3, 1, 1],
      ['published', 4, 1, 1],
    ]);
    const rules = ['governance.annual-report-filed', 'governance.annual-report-published'].map((id) => township.indicators[id]?.rule);
    const limits = dates.map(({ fact, month, day, yearsAfter }) => ({ fact: fact.slice('governance.'.length), limit: { month, day, yearsAfter } }));
    expect(rules).toMatchObject(limits);
  });

  it('names facts that there are: a yes or no, and two dates', () => {
    const named = [...elements.flatMap(({ facts = [] }) => facts), ...dates.map(({ fact }) => fact)];
    expect(named.map((id) => township.facts[id]?.kind)).toEqual(['flag', 'date', 'date']);
  });

  it('rests on the bases that its indicators cite, which nobody here has read', () => {
    const cited = ['elements', 'filed', 'published'].map((name) => township.indicators[`governance.annual-report-${name}`]?.sources[0]);
    expect([...elements, ...dates].map(({ source }) => cited.indexOf(source))).toEqual([0, 0, 0, 0, 1, 2]);
    expect([...elements, ...dates].filter(({ source }) => source.mark !== 'secondary')).toEqual([]);
  });

  it('changes no points', () => {
    const { submission } = readSubmission(township, { town: '空白镇' });
    expect(submission && assess(township, submission).total.open).toBe(100);
  });
});
