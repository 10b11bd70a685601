import { formatPoints } from '@fazhi/core';
import type { Session } from '../command.js';
import { scoreWords as words } from '../messages/score.js';
import { wrap } from '../width.js';
import { reportedWords } from './figures.js';
import type { Paint } from './paint.js';
import { contextFacts, largestLosses, openThoughReported, type Scored } from './scored.js';

const LOSSES = 10;
const FACTS = 10;
const REPORTED = 5;

/** The largest losses: what is, and what would earn it back. */
export function lossSection(session: Session, scored: Scored, paint: Paint): string[] {
  const { say, width, lang, marks } = session;
  const losses = largestLosses(scored.assessment, LOSSES);
  if (losses.length === 0) return [say(words.noLosses)];
  return [
    paint.head(say(words.losses(losses.length))),
    ...losses.flatMap(({ id, title, lost, points }, place) => {
      const { sentence, waysBack, remedy } = scored.explain(id);
      const [way] = [...waysBack].sort((a, b) => b.gain - a.gain);
      const back = way === undefined ? `${say(words.remedy)}${marks.colon}${say(remedy)}` : `${say(words.back)}${marks.colon}${say(way.words)}`;
      const [head = '', ...rest] = wrap(`${String(place + 1).padStart(2)}. ${say(title)}  −${formatPoints(lost)}${lang === 'zh' ? '／' : ' of '}${formatPoints(points)}  ${id}`, width);
      return [head, ...rest.flatMap((line) => wrap(line, width, '    ')), ...wrap(say(sentence), width, '    '), ...wrap(`→ ${back}`, width, '    ')];
    }),
  ];
}

/** Open points: a line for each missing figure, then what is open although it was reported. */
export function openSection(session: Session, scored: Scored, paint: Paint): string[] {
  return [...missingFigures(session, scored, paint), ...undecided(session, scored, paint)];
}

function missingFigures(session: Session, scored: Scored, paint: Paint): string[] {
  const { say, width } = session;
  const waiting = scored.waiting;
  if (waiting.length === 0) return [];
  const rows = waiting.slice(0, FACTS).flatMap(({ fact, label, points, indicators }) => {
    const titles = indicators.map(({ title }) => say(title)).join(session.marks.comma);
    const [head = '', ...rest] = wrap(`${formatPoints(points).padStart(5)}  ${say(label)}  ${fact}  → ${titles}`, width - 7);
    return [head, ...rest.map((line) => `       ${line}`)];
  });
  const left = waiting.length - FACTS;
  return [
    paint.head(say(words.waiting)),
    ...rows,
    ...(left > 0 ? wrap(say(words.moreFacts(left)), width, '  ') : []),
    ...wrap(say(words.waitingNote), width, '  ').map((line) => paint.dim(line)),
  ];
}

function undecided(session: Session, scored: Scored, paint: Paint): string[] {
  const { say, width } = session;
  const open = openThoughReported(scored.assessment);
  if (open.length === 0) return [];
  const rows = open.slice(0, REPORTED).flatMap(({ id, title, open: points }) => {
    const [head = '', ...rest] = wrap(`${formatPoints(points).padStart(5)}  ${say(title)}  ${id}`, width - 7);
    return [head, ...rest.map((line) => `       ${line}`), ...wrap(say(scored.explain(id).sentence), width, '       ')];
  });
  const left = open.length - REPORTED;
  return ['', paint.head(say(words.reported)), ...rows, ...(left > 0 ? [`  ${say(words.moreOpen(left))}`] : [])];
}

/** Facts that officials read beside the points, with the reason why they are not scored. */
export function contextSection(session: Session, scored: Scored, paint: Paint): string[] {
  const { say, width, lang, marks } = session;
  const lines = contextFacts(scored).flatMap(({ fact, why, reported }) => wrap(`${say(fact.label)} ${reportedWords(fact, reported, lang)}${marks.colon}${say(why)}`, width, '  '));
  return lines.length === 0 ? [] : [paint.head(say(words.context)), ...lines];
}

/** What the town admits and plans, in its own words. */
export function statementSection(session: Session, { submission }: Scored, paint: Paint): string[] {
  const { say, width, marks } = session;
  const { shortfalls, nextSteps } = submission;
  const texts = (list: readonly { readonly text: string }[]): string => list.map(({ text }) => text.replace(/[。；;.]$/, '')).join(marks.semicolon);
  const lacking = nextSteps.filter(({ owner, due, measures, measureWords }) => owner === undefined || due === undefined || (measures.length === 0 && measureWords === undefined)).length;
  const lines = [
    ...(shortfalls.length === 0 ? [] : [`${say(words.shortfalls(shortfalls.length, texts(shortfalls)))}${marks.stop}`]),
    ...(nextSteps.length === 0 ? [] : [`${say(words.nextSteps(nextSteps.length, texts(nextSteps)))}${marks.stop}${lacking === 0 ? '' : ` ${say(words.lacking(lacking))}`}`]),
  ];
  return lines.length === 0 ? [] : [paint.head(say(words.admitted)), ...lines.flatMap((line) => wrap(line, width, '  '))];
}
