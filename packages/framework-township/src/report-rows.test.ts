import { factsOfRule } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { reportRows, township, type ReportRow } from './index.js';
import { UNSCORED } from './report-rows.js';

const unscored: readonly string[] = UNSCORED;

/** Full ids of the facts that an indicator reads. */
function readBy(id: string): string[] {
  const indicator = township.indicators[id];
  if (indicator === undefined) throw new Error(`no such indicator: ${id}`);
  const { plugin, rule, appliesWhen } = indicator;
  return [...factsOfRule(rule), ...(appliesWhen === undefined ? [] : [appliesWhen.fact])].map((fact) => (fact.includes('.') ? fact : `${plugin}.${fact}`));
}

it('has the 42 rows of the report, numbered in order', () => {
  expect(reportRows.map(({ row }) => row)).toEqual(Array.from({ length: 42 }, (_, place) => place + 1));
});

it('ends with three admitted shortfalls and the planned steps', () => {
  expect(reportRows.filter(({ part }) => part === 'shortfalls').map(({ row }) => row)).toEqual([39, 40, 41]);
  expect(reportRows.filter(({ feeds }) => feeds.includes('next-step')).map(({ row }) => row)).toEqual([42]);
});

describe.each(reportRows.map((each): [string, ReportRow] => [`${each.row} ${each.says.en}`, each]))('row %s', (_name, { facts, feeds }) => {
  const indicators = feeds.filter((feed) => !unscored.includes(feed));

  it('names facts that exist', () => {
    expect(facts.filter((id) => township.facts[id] === undefined)).toEqual([]);
  });

  it('feeds indicators that read one of its facts', () => {
    expect(feeds).not.toEqual([]);
    for (const id of indicators) expect(readBy(id).filter((fact) => facts.includes(fact)), id).not.toEqual([]);
  });

  it('has no fact that goes nowhere', () => {
    const read = indicators.flatMap(readBy);
    const asContext = feeds.includes('context') ? facts.filter((id) => township.facts[id]?.context !== undefined) : [];
    expect(facts.filter((id) => !asContext.includes(id) && !read.includes(id))).toEqual([]);
    expect(asContext.length > 0).toBe(feeds.includes('context'));
  });
});
