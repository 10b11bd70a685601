import { formatPoints } from '@fazhi/core';
import type { Session } from '../command.js';
import { scoreWords as words } from '../messages/score.js';
import { reportedWords } from './figures.js';
import { mdTable, mdText } from './md.js';
import { pointFigures, pointHeads } from './points.js';
import { contextFacts, largestLosses, openThoughReported, type Scored } from './scored.js';
import { blockLines, fixed, gradeLine, stepsLine, titleLines } from './score-lines.js';

const LOSSES = 10;

/** The score as a document. */
export function scoreMarkdown(session: Session, scored: Scored): string {
  const unwrapped = { ...session, width: Infinity };
  const [title = '', ...details] = titleLines(unwrapped, scored).map(mdText);
  const blocks = [...stepsLine(unwrapped, scored), ...blockLines(unwrapped, scored)].map((line) => `- ${mdText(line)}`);
  const parts = [
    [`# ${title}`],
    details,
    [mdText(gradeLine(unwrapped, scored))],
    areaTable(session, scored),
    blocks,
    losses(session, scored),
    waiting(session, scored),
    undecided(session, scored),
    context(session, scored),
    statements(session, scored),
    indicators(session, scored),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines];
}

function areaTable({ say }: Session, scored: Scored): string[] {
  const { assessment } = scored;
  const rows = [...assessment.areas.map((area) => ({ ...area, name: say(area.title) })), { ...assessment.total, name: say(words.total) }];
  return mdTable(
    [
      [words.area, words.earned, words.open, words.lost, words.applicable, words.notApplicable].map(say),
      ...rows.map(({ name, earned, open, lost, applicable, notApplicable }) => [name, ...[earned, open, lost, applicable, notApplicable].map((points) => fixed(points, scored))]),
    ],
    [1, 2, 3, 4, 5],
  );
}

function losses({ say }: Session, scored: Scored): string[] {
  const shown = largestLosses(scored.assessment, LOSSES);
  const rows = shown.map(({ id, title, lost }) => {
    const { sentence, waysBack, remedy } = scored.explain(id);
    return [say(title), formatPoints(lost), say(sentence), waysBack.length === 0 ? say(remedy) : waysBack.map((way) => say(way.words))];
  });
  return rows.length === 0 ? [say(words.noLosses)] : section(say(words.losses(rows.length)), mdTable([[words.indicator, words.lost, words.explanation, words.wayBack].map(say), ...rows], [1]));
}

function waiting(session: Session, scored: Scored): string[] {
  const { say, marks } = session;
  const rows = scored.waiting.map(({ label, points, indicators }) => [say(label), formatPoints(points), indicators.map(({ title }) => say(title)).join(marks.comma)]);
  return rows.length === 0 ? [] : section(say(words.waiting), [...mdTable([[words.fact, words.open, words.indicator].map(say), ...rows], [1]), '', say(words.waitingNote)]);
}

function undecided({ say, marks }: Session, scored: Scored): string[] {
  return section(
    say(words.reported),
    openThoughReported(scored.assessment).map(({ id, title }) => `- ${mdText(say(title))}${marks.colon}${mdText(say(scored.explain(id).sentence))}`),
  );
}

function context({ say, lang, marks }: Session, scored: Scored): string[] {
  const lines = contextFacts(scored).map(({ fact, why, reported }) => `- ${mdText(`${say(fact.label)} ${reportedWords(fact, reported, lang)}${marks.colon}${say(why)}`)}`);
  return section(say(words.context), lines);
}

function statements({ say, marks }: Session, { submission }: Scored): string[] {
  const list = (items: readonly { readonly text: string }[]): string => items.map(({ text }) => text).join(marks.semicolon);
  const lines = [
    ...(submission.shortfalls.length === 0 ? [] : [say(words.shortfalls(submission.shortfalls.length, list(submission.shortfalls)))]),
    ...(submission.nextSteps.length === 0 ? [] : [say(words.nextSteps(submission.nextSteps.length, list(submission.nextSteps)))]),
  ];
  return section(say(words.admitted), lines.map((line) => `- ${mdText(line)}`));
}

function indicators({ say }: Session, scored: Scored): string[] {
  const { areas, bonus, deductions } = scored.assessment;
  const groups = [
    ...areas.map(({ title, indicators: results }) => ({ part: 'area' as const, name: say(title), results })),
    { part: 'bonus' as const, name: say(words.bonus), results: bonus.indicators },
    { part: 'deductions' as const, name: say(words.deductions), results: deductions.indicators },
  ];
  return groups
    .filter(({ results }) => results.length > 0)
    .flatMap(({ part, name, results }, place) => [
      ...(place === 0 ? [] : ['']),
      `## ${mdText(name)}`,
      '',
      ...mdTable(
        [
          [words.indicator, words.points, ...pointHeads(part), words.explanation].map(say),
          ...results.map((result) => [say(result.title), fixed(result.points, scored), ...pointFigures(part, result, (points) => fixed(points, scored)), say(scored.explain(result.id).sentence)]),
        ],
        [1, 2, 3, 4],
      ),
    ]);
}
