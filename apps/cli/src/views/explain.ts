import { formatPoints, valueWords, type Explanation, type FactTrace, type Framework, type Submission, type Text } from '@fazhi/core';
import type { Session } from '../command.js';
import { explainWords as words } from '../messages/explain.js';
import { scoreWords } from '../messages/score.js';
import { padEnd, shortName, widthOf, wrap, wrapName } from '../width.js';
import { csv } from './csv.js';
import { mdText } from './md.js';
import { paintOf } from './paint.js';
import { partOf, pointFigures, pointHeads } from './points.js';

const LABELS = [words.rule, words.basis, words.reportFirst, words.waysBack, words.remedy, words.why, words.facts];

/** A block of lines per indicator: the sentence first, then what stands behind it. */
export function explainText(session: Session, framework: Framework, explanations: readonly Explanation[]): string {
  const { say, width } = session;
  const paint = paintOf(session.colour);
  const margin = Math.max(...LABELS.map((name) => widthOf(say(name)))) + 2;
  const blocks = explanations.map((explanation) => [
    ...wrapName(`${say(explanation.title)}  ${explanation.id}  ${pointsWords(session, framework, explanation)}`, width).map(paint.head),
    ...wrap(say(explanation.sentence), width, '  '),
    ...partsOf(explanation).flatMap(({ name, texts }) => labelled(say(name), texts.map(say), margin, width)),
    ...labelled(say(words.facts), explanation.result.trace.facts.map((fact) => factLine(session, framework, fact)), margin, width),
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

export function explainMarkdown(session: Session, framework: Framework, submission: Submission, explanations: readonly Explanation[]): string {
  const { say, marks } = session;
  const blocks = explanations.map((explanation) => [
    `## ${mdText(say(explanation.title))}`,
    '',
    `\`${explanation.id}\` · ${pointsWords(session, framework, explanation)}`,
    '',
    mdText(say(explanation.sentence)),
    '',
    ...partsOf(explanation).flatMap(({ name, texts }) => texts.map((text) => `- **${say(name)}**${marks.colon}${mdText(say(text))}`)),
    ...explanation.result.trace.facts.map((fact) => `- **${say(words.facts)}**${marks.colon}${mdText(factLine(session, framework, fact))}`),
  ]);
  return `${[[`# ${mdText(shortName(submission.town.name))}`], ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

export function explainCsv(session: Session, framework: Framework, explanations: readonly Explanation[]): string {
  const { say, marks } = session;
  const heads = [scoreWords.indicator, scoreWords.points, scoreWords.earned, scoreWords.open, scoreWords.lost, scoreWords.explanation, words.rule, words.basis, words.waysBack].map(say);
  return csv([
    heads,
    ...explanations.map(({ title, sentence, rule, basis, waysBack, reportFirst, result }) => [
      say(title),
      formatPoints(result.points),
      ...pointFigures(partOf(framework, result), result),
      say(sentence),
      say(rule),
      basis.map(say).join(marks.semicolon),
      (reportFirst === undefined ? waysBack.map((way) => way.words) : [reportFirst]).map(say).join(marks.semicolon),
    ]),
  ]);
}

function pointsWords({ say }: Session, framework: Framework, { result }: Explanation): string {
  const part = partOf(framework, result);
  const heads = pointHeads(part);
  const figures = pointFigures(part, result).flatMap((points, place) => {
    const head = heads[place];
    return points === '' || head === undefined ? [] : [`${say(head)} ${points}`];
  });
  return [...figures, `${say(scoreWords.points)} ${formatPoints(result.points)}`].join(' · ');
}

interface Part {
  readonly name: Text;
  readonly texts: readonly Text[];
}

/** What stands behind the sentence, each only where there is something. */
function partsOf(explanation: Explanation): readonly Part[] {
  const { rule, basis, reportFirst, waysBack, remedy, why, result } = explanation;
  const parts: Part[] = [
    { name: words.rule, texts: [rule] },
    { name: words.basis, texts: basis },
    { name: words.reportFirst, texts: reportFirst === undefined ? [] : [reportFirst] },
    { name: words.waysBack, texts: waysBack.map((way) => way.words) },
    { name: words.remedy, texts: result.lost > 0 || result.open > 0 ? [remedy] : [] },
    { name: words.why, texts: [why] },
  ];
  return parts.filter(({ texts }) => texts.length > 0);
}

function labelled(name: string, texts: readonly string[], margin: number, width: number): string[] {
  const indent = ' '.repeat(margin + 2);
  return texts.flatMap((text, place) => {
    const [head = '', ...rest] = wrap(text, Math.max(16, width - margin - 2));
    return [`  ${padEnd(place === 0 ? name : '', margin)}${head}`, ...rest.map((line) => indent + line)];
  });
}

function factLine({ say, marks }: Session, { facts }: Framework, { id, state, value, from, reason, origins }: FactTrace): string {
  const fact = facts[id];
  const name = fact === undefined ? id : say(fact.label);
  const shown = value === undefined || fact === undefined ? '' : `${marks.colon}${say(valueWords(fact, value))}`;
  const whose = from === undefined ? '' : `${marks.comma}${say(words.from[from])}`;
  const where = (origins ?? []).map(({ document, place }) => [document, place].filter((each) => each !== undefined).join(' ')).join(marks.semicolon);
  return `${name}${shown}${marks.open}${say(words.state[state])}${whose}${reason === undefined ? '' : `${marks.colon}${reason}`}${marks.close}${where === '' ? '' : ` ← ${where}`}`;
}
