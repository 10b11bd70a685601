import type { Draft, Extraction, ExtractedFact, FactValue } from '@fazhi/files';
import type { Session } from '../command.js';
import { extractWords as words } from '../messages/extract.js';
import type { Table } from './table.js';

/** Everything found, a row for each fact, then what is lacking and what comes next. */
export function extractTable(session: Session, { facts, shortfalls, nextSteps }: Extraction): Table {
  const { say } = session;
  const { columns } = words;
  const points = (title: string, list: Extraction['shortfalls']): string[][] => list.map(({ text, paragraph }) => [title, '', '', String(paragraph), text]);
  return {
    columns: [{ head: say(columns.fact) }, { head: say(columns.value) }, { head: say(columns.sure) }, { head: say(columns.place) }, { head: say(columns.sentence) }],
    rows: [
      ...facts.map((found) => [say(found.label), valueWords(session, found), say(words.sure[found.sure]), found.places[0]?.where ?? '', found.places[0]?.sentence ?? '']),
      ...points(say(words.shortfalls), shortfalls),
      ...points(say(words.nextSteps), nextSteps),
    ],
    json: null,
  };
}

/** The draft, and where each of its facts comes from, for programs. */
export function extractJson({ facts, conflicts, warnings, shortfalls, nextSteps }: Extraction, draft: Draft): string {
  return `${JSON.stringify({ submission: draft, facts, conflicts, warnings, shortfalls, nextSteps }, null, 2)}\n`;
}

export function valueWords({ say }: Session, { value, unit }: ExtractedFact): string {
  return said(value, say(unit), say(words.yes));
}

/** What was left out, and why; a line each. */
export function omissionLines({ say }: Session, { conflicts, warnings }: Extraction): readonly string[] {
  return [
    ...conflicts.map(({ label, said: sayings }) => say(words.conflict(say(label), sayings.map(({ value, place }) => `${said(value, '', say(words.yes))}（${place.where}）`).join('、')))),
    ...warnings.map(({ label, reason, place }) => say(words.omitted(say(label), reason, place.where, place.sentence))),
  ];
}

function said(value: FactValue, unit: string, yes: string): string {
  if (value === true) return yes;
  if (typeof value !== 'object') return `${String(value)}${unit}`;
  const signs: Readonly<Record<string, string>> = { atLeast: '≥ ', atMost: '≤ ', total: '' };
  return Object.entries(value)
    .map(([key, part]) => (part === true ? key : `${signs[key] ?? ''}${String(part)}${unit}`))
    .join('、');
}
