import { formatPoints, shortfalls, sumPoints, type BlockResult, type Framework, type Shortfalls, type Submission, type Tally, type Text } from '@fazhi/core';
import { heading, paragraph, title, type Block, type Line, type WordDocument } from './blocks.js';
import { contextOf, line, missing, yearPiece, type Context, type DocumentOptions } from './context.js';
import { letterWords as words } from './letter-words.js';
import { listWords } from './list-words.js';
import { numbered } from './numbering.js';
import { signature } from './signature.js';
import { documentWords } from './words.js';
import { writeDocument } from './write.js';

/** So many losses are explained in the letter; the list of shortfalls has them all. */
const EXPLAINED = 8;
/** So many figures are named as those that would decide the grade. */
const NAMED = 3;
const LISTED = 20;

/**
 * The letter to the town about its assessment (评估情况反馈) as a Word document (.docx): score and grade or what would decide
 * it, the areas, the main losses with reason and basis, what is still open, and how to answer. Who sends it and by when to
 * answer are gaps marked for the author. The same input gives the same bytes.
 */
export async function assessmentLetter(framework: Framework, submission: Submission, options: DocumentOptions = {}): Promise<Uint8Array> {
  return await writeDocument(letterOf(contextOf(framework, submission, options)));
}

function letterOf(context: Context): WordDocument {
  const { say, submission, framework, assessment, language, whole } = context;
  const { name } = submission.town;
  const found = shortfalls(whole, assessment);
  const asOf = assessment.asOf === null ? '' : say(words.asOf(assessment.asOf));
  const parts: readonly (readonly [Text, readonly Block[]])[] = [
    [words.overall, overallBlocks(context, found)],
    [words.areas, [areaTable(context)]],
    [words.losses, lossBlocks(context, found)],
    [words.waiting, openBlocks(context, found)],
    [words.answer, answerBlocks(context)],
  ];
  const blocks: Block[] = [
    title(line(say(words.titleFirst(name)), yearPiece(context)), line(say(words.titleSecond), yearPiece(context))),
    { kind: 'paragraph', align: 'flush', text: [say(words.to(name))] },
    paragraph(`${say(words.opening(framework.title, framework.edition, listWords.values[assessment.values]))}${asOf}`),
    ...parts.flatMap(([head, body], place) => [heading(1, numbered(1, place, say(head), language)), ...body]),
    ...signature(context),
  ];
  return { title: say(words.file(name)), language, sections: [{ blocks }] };
}

function overallBlocks(context: Context, found: Shortfalls): Block[] {
  const { say, assessment } = context;
  const { total, bonus, deductions, gates } = assessment;
  const block = (named: (certain: string, possible: string) => Text, { certain, possible, indicators }: BlockResult): string => (indicators.length === 0 ? '' : say(named(formatPoints(certain), formatPoints(possible))));
  const told = gates.map(({ state, title: name, authority }) => (state === 'clear' ? '' : say(state === 'fired' ? words.gateFired(name, authority) : words.gateUndecided(name))));
  const tally = words.tally(formatPoints(total.applicable), formatPoints(total.points), formatPoints(total.earned), formatPoints(total.open), formatPoints(total.lost));
  return [paragraph(scoreWords(context, found)), paragraph(`${say(tally)}${block(words.bonus, bonus)}${block(words.deductions, deductions)}${told.join('')}`)];
}

/** The score with its interval, and the grade or what would decide it. */
function scoreWords({ say, list, framework, assessment }: Context, { toReport }: Shortfalls): string {
  const { score, grade, possibleGrades } = assessment;
  if (score === null) return say(words.nothingApplies);
  const [low, high] = [formatPoints(score.low), formatPoints(score.high)];
  const points = say(low === high ? words.score(low) : words.between(low, high));
  if (grade !== null) return `${points}${say(words.grade(say(grade.title)))}`;
  const grades = framework.grades.filter(({ id }) => possibleGrades.includes(id)).map(({ title: name }) => say(name));
  const facts = toReport.slice(0, NAMED).map(({ label }) => say(label));
  return `${points}${say(words.undecided(list(grades)))}${facts.length === 0 ? '' : say(words.decides(list(facts)))}`;
}

function areaTable({ say, assessment }: Context): Block {
  const figures = ({ points, earned, open, lost, notApplicable }: Tally): Line[] => [points, earned, open, lost, notApplicable].map((each) => [formatPoints(each)]);
  const heads = [words.points, words.earned, words.open, words.lost, words.notApplicable].map((head) => ({ head: say(head), width: 13, align: 'center' as const }));
  return {
    kind: 'table',
    isWhole: true,
    columns: [{ head: say(words.area), width: 30 }, ...heads],
    rows: [...assessment.areas.map((area): Line[] => [[say(area.title)], ...figures(area)]), [[{ strong: say(words.total) }], ...figures(assessment.total)]],
  };
}

function lossBlocks({ say, language }: Context, { problems }: Shortfalls): Block[] {
  if (problems.length === 0) return [paragraph(say(words.noLosses))];
  const explained = problems.slice(0, EXPLAINED).flatMap(({ title: name, lost, losses, basis, remedy }, place) => [
    heading(2, numbered(2, place, say(words.loss(name, formatPoints(lost))), language)),
    paragraph(say(words.why(losses.map(({ sentence }) => say(sentence)).join(language === 'zh' ? '' : ' ')))),
    paragraph(say(words.basis(basis.map(say).join(say(documentWords.semicolon))))),
    paragraph(say(words.remedy(say(remedy)))),
  ]);
  const rest = problems.slice(EXPLAINED);
  return rest.length === 0 ? explained : [...explained, paragraph(say(words.moreLosses(rest.length, formatPoints(sumPoints(rest.map(({ lost }) => lost))))))];
}

function openBlocks({ say, list }: Context, { toReport }: Shortfalls): Block[] {
  if (toReport.length === 0) return [paragraph(say(words.nothingOpen))];
  const rows = toReport.slice(0, LISTED).map(({ label, points, indicators }): Line[] => [[say(label)], [formatPoints(points)], [list(indicators.map(({ title: name }) => say(name)))]]);
  const more = toReport.length - rows.length;
  return [
    paragraph(say(words.waitingNote)),
    { kind: 'table', columns: [{ head: say(words.fact), width: 42 }, { head: say(words.pointsOpen), width: 14, align: 'center' }, { head: say(words.readBy), width: 40 }], rows },
    ...(more > 0 ? [paragraph(say(words.moreOpen(more)))] : []),
  ];
}

function answerBlocks(context: Context): Block[] {
  const { say } = context;
  const gaps = [words.deadline, words.office, words.contact].map((what) => missing(context, what));
  return [paragraph(say(words.answerText)), paragraph(...line(say(words.answerWhere), ...gaps))];
}
