import type { Finding, PlanCoverage, ReportContents, ReportElementResult } from '@fazhi/core';
import type { Session } from '../command.js';
import { checkWords as words } from '../messages/check.js';
import { coverageSections, reasonsFor } from './coverage.js';
import { headingOf, type Report, type Section } from './report.js';
import type { Scored } from './scored.js';
import type { Table } from './table.js';

export interface Checked {
  readonly findings: readonly Finding[];
  readonly report: ReportContents;
  readonly coverage: PlanCoverage;
}

export function checkReport(session: Session, scored: Scored, { findings, report, coverage }: Checked): Report {
  const { say, marks } = session;
  const figures: Section =
    findings.length === 0
      ? { head: say(words.figures), intro: [say(words.fits)] }
      : { head: say(words.figures), isNumbered: true, items: findings.map(({ severity, sentence }) => ({ head: `${say(words.severity[severity])}${marks.colon}${say(sentence)}` })) };
  return { title: headingOf(session, scored), sections: [figures, ...reportSections(session, report), ...coverageSections(session, coverage)] };
}

function reportSections(session: Session, { elements, dates }: ReportContents): Section[] {
  const { say, marks } = session;
  if (elements.length === 0 && dates.length === 0) return [{ head: say(words.noReport) }];
  const listed = elements.map((element) => {
    const lacks = lacking(session, element);
    return { head: `${say(element.present ? words.present : words.missing)}${marks.colon}${say(element.title)}${lacks === '' ? '' : `${marks.open}${lacks}${marks.close}`}` };
  });
  return [
    ...(listed.length === 0 ? [] : [{ head: say(words.report), items: listed }]),
    ...(dates.length === 0 ? [] : [{ head: say(words.dates), items: dates.map(({ sentence }) => ({ head: say(sentence) })) }]),
  ];
}

function lacking({ say, marks }: Session, { missing }: ReportElementResult): string {
  return missing.map(say).join(marks.semicolon);
}

/** Everything that was looked at, a row each. */
export function checkTable(session: Session, { framework }: Scored, checked: Checked): Table {
  const { say, marks } = session;
  const { findings, report, coverage } = checked;
  const factTitle = (id: string): string => say(framework.facts[id]?.label ?? { zh: id, en: id });
  const indicatorTitle = (id: string): string => say(framework.indicators[id]?.title ?? { zh: id, en: id });
  return {
    columns: [words.part, words.state, words.subject, words.words].map((head) => ({ head: say(head) })),
    rows: [
      ...findings.map(({ severity, sentence, facts }) => [say(words.figures), say(words.severity[severity]), facts.map(({ id }) => factTitle(id)).join(marks.comma), say(sentence)]),
      ...report.elements.map((element) => [say(words.report), say(element.present ? words.present : words.missing), say(element.title), lacking(session, element)]),
      ...report.dates.map(({ title, state, sentence }) => [say(words.dates), say(words.dateStates[state]), say(title), say(sentence)]),
      ...coverage.items.map((item) => [say(words.coverage), say(words.states[item.state]), say(item.title), reasonsFor(session, item).join(marks.semicolon)]),
      ...coverage.idle.map(({ text, proposals }) => [say(words.idle), '', text, proposals.map(({ id }) => indicatorTitle(id)).join(marks.comma)]),
    ],
    json: checked,
  };
}
