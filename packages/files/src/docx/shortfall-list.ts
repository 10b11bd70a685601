import { causeWords, compareShortfalls, formatPoints, shortfalls, sumPoints, type Framework, type Submission } from '@fazhi/core';
import { heading, paragraph, title, type Block, type Line, type WordDocument } from './blocks.js';
import { contextOf, line, missing, yearPiece, type Context, type DocumentOptions } from './context.js';
import { listWords as words } from './list-words.js';
import { numbered } from './numbering.js';
import { documentWords } from './words.js';
import { writeDocument } from './write.js';

/**
 * The shortfalls in the figures as a table with points, cause, basis and remedy, and those that the town names itself beside
 * what its figures show (问题清单), as a Word document (.docx). The same input gives the same bytes.
 */
export async function shortfallList(framework: Framework, submission: Submission, options: DocumentOptions = {}): Promise<Uint8Array> {
  return await writeDocument(listOf(contextOf(framework, submission, options)));
}

function listOf(context: Context): WordDocument {
  const { say, submission, framework, assessment, language } = context;
  const { name } = submission.town;
  const blocks: Block[] = [
    title(line(say(words.shortfallsTitle(name)), yearPiece(context))),
    paragraph(say(words.basis(framework.title, words.values[assessment.values]))),
    heading(1, numbered(1, 0, say(words.found), language)),
    ...foundBlocks(context),
    heading(1, numbered(1, 1, say(words.admitted), language)),
    ...admittedBlocks(context),
  ];
  return { title: say(words.shortfallsFile(name)), language, sections: [{ isWide: true, blocks }] };
}

function foundBlocks(context: Context): Block[] {
  const { whole, submission, assessment, say } = context;
  const { problems } = shortfalls(whole, assessment);
  if (problems.length === 0) return [paragraph(say(words.noneFound))];
  const notNamed = new Set(compareShortfalls(whole, submission, assessment).notAdmitted.map(({ id }) => id));
  const rows = problems.map(({ id, title: name, lost, losses, cause, basis, remedy }, place): Line[] => [
    [String(place + 1)],
    [say(name)],
    [formatPoints(lost)],
    [losses.map(({ sentence }) => say(sentence)).join(context.language === 'zh' ? '' : ' ')],
    [say(causeWords[cause])],
    [basis.map(say).join(say(documentWords.semicolon))],
    [say(remedy)],
    [say(notNamed.has(id) ? words.no : words.yes)],
  ]);
  return [
    paragraph(`${say(words.sum(formatPoints(sumPoints(problems.map(({ lost }) => lost)))))}${say(documentWords.stop)}`),
    {
      kind: 'table',
      columns: [
        { head: say(words.number), width: 5, align: 'center' },
        { head: say(words.problem), width: 11 },
        { head: say(words.lost), width: 6, align: 'center' },
        { head: say(words.why), width: 26 },
        { head: say(words.cause), width: 8 },
        { head: say(words.law), width: 27 },
        { head: say(words.remedy), width: 21 },
        { head: say(words.named), width: 7, align: 'center' },
      ],
      rows,
    },
  ];
}

function admittedBlocks(context: Context): Block[] {
  const { whole, submission, assessment, say } = context;
  const { admitted } = compareShortfalls(whole, submission, assessment);
  if (admitted.length === 0) return [paragraph(say(words.noneAdmitted))];
  const rows = admitted.map(({ text, cause, words: beside }, place): Line[] => [[String(place + 1)], [text], [cause ?? missing(context, words.noCause)], [say(beside)]]);
  return [
    {
      kind: 'table',
      columns: [
        { head: say(words.number), width: 5, align: 'center' },
        { head: say(words.townsWords), width: 28 },
        { head: say(words.townsCause), width: 22 },
        { head: say(words.figures), width: 48 },
      ],
      rows,
    },
  ];
}
