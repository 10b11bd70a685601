import type { Framework } from '@fazhi/core';
import type { Draft, DraftEntry, Extraction, ExtractedFact, FactValue } from '@fazhi/files';
import type { Session } from '../command.js';
import { extractWords as words } from '../messages/extract.js';
import { wrap } from '../width.js';
import { factLine, omissionLines } from './extract.js';

const LINE = 110;

/** The draft as YAML that `score` reads, with the sentence behind each fact beside it. */
export function draftYaml(session: Session, framework: Framework, extraction: Extraction, draft: Draft): string {
  const { say } = session;
  const document = Object.values(draft.facts).flatMap((facts) => Object.values(facts).flatMap(({ source }) => source.map((each) => each.document ?? '')))[0] ?? '';
  const lines = [
    ...comment(say(words.heading(say(framework.title), document === '' ? '' : `“${document}”`)), ''),
    ...words.rules.flatMap((rule) => comment(say(rule), '')),
    'fazhi: 1',
    `framework: ${draft.framework}`,
    ...(draft.town === '' ? comment(say(words.townNeeded), '') : []),
    `town: ${text(draft.town)}`,
    ...(draft.year === null ? [...comment(say(words.yearNeeded), ''), 'year:'] : [`year: ${draft.year}`]),
    '',
    'facts:',
    ...Object.entries(draft.facts).flatMap(([plugin, facts]) => [`  ${plugin}:`, ...Object.entries(facts).flatMap(([id, entry]) => factLines(session, framework, extraction, `${plugin}.${id}`, id, entry))]),
    ...omitted(session, extraction),
    '',
    ...comment(say(words.shortfalls), ''),
    'shortfalls:',
    ...draft.shortfalls.map(({ text: words_, cause }) => `  - { text: ${text(words_)}${cause === undefined ? '' : `, cause: ${text(cause)}`} }`),
    ...comment(say(words.nextSteps), ''),
    'nextSteps:',
    ...draft.nextSteps.map((step) => `  - { text: ${text(step.text)} }`),
  ];
  return `${lines.join('\n')}\n`;
}

function factLines(session: Session, framework: Framework, { facts }: Extraction, full: string, id: string, { value, source }: DraftEntry): readonly string[] {
  const found = facts.find(({ fact }) => fact === full);
  const origins = source.map(({ document, place }) => `{ ${document === undefined ? '' : `document: ${text(document)}, `}place: ${text(place)} }`).join(', ');
  return [...(found === undefined ? [] : why(session, framework, found)), `    ${id}: { value: ${flow(value)}, source: [${origins}] }`];
}

function why(session: Session, framework: Framework, found: ExtractedFact): readonly string[] {
  const { say, marks } = session;
  const sentences = new Map(found.places.map(({ where, sentence }) => [`${where}${marks.colon}${sentence}`, true]));
  return [`${factLine(session, framework, found)}${marks.open}${say(words.sure[found.sure])}${marks.close}`, ...sentences.keys()].flatMap((line) => comment(line, '    '));
}

function omitted(session: Session, extraction: Extraction): readonly string[] {
  const lines = omissionLines(session, extraction);
  return lines.length === 0 ? [] : ['', ...comment(session.say(words.leftOut), '  '), ...lines.flatMap((line) => comment(line, '  '))];
}

/** A line that only looks like the end of a comment stays inside it. */
function comment(said: string, indent: string): readonly string[] {
  return wrap(said.replace(/\s+/g, ' '), LINE - indent.length - 2).map((line) => `${indent}# ${line}`);
}

/** JSON in double quotes is YAML too. */
function text(said: string): string {
  return JSON.stringify(said);
}

function flow(value: FactValue): string {
  if (typeof value !== 'object') return typeof value === 'string' ? text(value) : String(value);
  return `{ ${Object.entries(value).map(([key, part]) => `${/^[a-z][a-zA-Z-]*$/.test(key) ? key : text(key)}: ${String(part)}`).join(', ')} }`;
}
