import type { Framework } from '@fazhi/core';
import type { Draft, Extraction, ExtractedFact, FactValue } from '@fazhi/files';
import type { Session } from '../command.js';
import { extractWords as words } from '../messages/extract.js';
import { wrap } from '../width.js';

/** Everything found, each fact with the sentence and where it stands, then what the report lacks and plans. */
export function extractText(session: Session, framework: Framework, extraction: Extraction): string {
  const { say, marks, width } = session;
  const indented = (line: string): string[] => wrap(line, width - INDENT.length).map((each) => `${INDENT}${each}`);
  const points = (title: string, list: Extraction['shortfalls']): string[] => (list.length === 0 ? [] : ['', title, ...list.flatMap(({ text, paragraph }) => indented(`${say(words.paragraph(paragraph))} ${text}`))]);
  const lines = [
    ...extraction.facts.flatMap((found) => [
      ...wrap(`${factLine(session, framework, found)}${found.sure === 'certain' ? '' : `${marks.open}${say(words.sure[found.sure])}${marks.close}`}`, width),
      ...found.places.slice(0, 1).flatMap(({ where, sentence }) => indented(`${where} ${sentence}`)),
    ]),
    ...points(say(words.shortfalls), extraction.shortfalls),
    ...points(say(words.nextSteps), extraction.nextSteps),
  ];
  return `${lines.join('\n')}\n`;
}

const INDENT = '    ';

/** A fact and its value, items by their titles. */
export function factLine({ say, marks }: Session, framework: Framework, { fact, label, value, unit }: ExtractedFact): string {
  const known = framework.facts[fact];
  const titles = known?.kind === 'checklist' ? known.items : {};
  const title = (item: string): string => {
    const found = titles[item];
    return found === undefined ? item : say(found);
  };
  return `${say(label)}${marks.colon}${said(value, say(unit), say(words.yes), title)}`;
}

/** The draft, and where each of its facts comes from, for programs. */
export function extractJson({ facts, conflicts, warnings, shortfalls, nextSteps }: Extraction, draft: Draft): string {
  return `${JSON.stringify({ submission: draft, facts, conflicts, warnings, shortfalls, nextSteps }, null, 2)}\n`;
}

/** What was left out, and why; a line each. */
export function omissionLines({ say }: Session, { conflicts, warnings }: Extraction): readonly string[] {
  return [
    ...conflicts.map(({ label, said: sayings }) => say(words.conflict(say(label), sayings.map(({ value, place }) => `${said(value, '', say(words.yes))}（${place.where}）`).join('、')))),
    ...warnings.map(({ label, reason, place }) => say(words.omitted(say(label), reason, place.where, place.sentence))),
  ];
}

function said(value: FactValue, unit: string, yes: string, title = (item: string): string => item): string {
  if (value === true) return yes;
  if (typeof value !== 'object') return `${String(value)}${unit}`;
  const signs: Readonly<Record<string, string>> = { atLeast: '≥ ', atMost: '≤ ' };
  return Object.entries(value)
    .map(([key, part]) => (part === true ? title(key) : `${signs[key] ?? ''}${String(part)}${unit}`))
    .join('、');
}
