import { reportContents, shortfalls, type Framework, type ReportElement, type ReportPart, type Submission } from '@fazhi/core';
import { heading, paragraph, title, type Block, type WordDocument } from './blocks.js';
import { reportWords as words } from './annual-report-words.js';
import { contextOf, isoWords, line, missing, yearPiece, type Context, type DocumentOptions } from './context.js';
import { measureBlocks, sentenceOf } from './measures.js';
import { numbered } from './numbering.js';
import { shortfallBlocks, stepBlocks, takenBlocks } from './plan-blocks.js';
import { signature } from './signature.js';
import { documentWords } from './words.js';
import { writeDocument } from './write.js';

/**
 * The draft of the annual report on rule-of-law government (法治政府建设年度报告) as a Word document (.docx), in the layout of
 * official documents (GB/T 9704-2012): the parts that the framework asks for, in its order, told from what the submission
 * reports. Whatever is not reported is a gap marked for the author; nothing is made up. The same input gives the same bytes.
 */
export async function annualReportDocument(framework: Framework, submission: Submission, options: DocumentOptions = {}): Promise<Uint8Array> {
  return await writeDocument(annualReport(contextOf(framework, submission, options)));
}

function annualReport(context: Context): WordDocument {
  const { say, submission, language } = context;
  const { name } = submission.town;
  return {
    title: say(words.fileTitle(name)),
    language,
    sections: [
      {
        blocks: [
          paragraph({ gap: say(words.note(dueDays(context))) }),
          { kind: 'paragraph', align: 'center', text: [missing(context, documentWords.heading)] },
          { kind: 'paragraph', align: 'center', text: [missing(context, documentWords.reference)] },
          title(line(say(words.titleFirst(name)), yearPiece(context)), [say(words.titleSecond)]),
          { kind: 'paragraph', align: 'flush', text: line(say(words.addressed), missing(context, words.addressee)) },
          paragraph(...line(say(words.opening(name)), yearPiece(context))),
          ...elementsOf(context).flatMap((element, place) => [heading(1, numbered(1, place, say(element.title), language)), ...elementBlocks(context, element)]),
          ...signature(context),
        ],
      },
    ],
  };
}

/** Days by which the report must be filed and published, where the year is known. */
function dueDays(context: Context): string {
  const { dates } = reportContents(context.framework, context.submission, {});
  return dates.flatMap((date) => (date.due === null ? [] : [context.say(words.dueDay(date.title, isoWords(context, date.due)))])).join('');
}

type Element = Pick<ReportElement, 'title' | 'parts' | 'facts'>;

/** What every report has, for a framework that asks for nothing in particular. */
const USUAL: readonly Element[] = [
  { title: words.measures, parts: ['facts'] },
  { title: words.shortfalls, parts: ['shortfalls', 'causes'] },
  { title: words.nextYear, parts: ['nextSteps'] },
];

function elementsOf({ framework }: Context): readonly Element[] {
  const { elements } = framework.annualReport;
  return elements.length > 0 ? elements : USUAL;
}

function elementBlocks(context: Context, { parts = [], facts }: Element): Block[] {
  const has = (part: ReportPart): boolean => parts.includes(part);
  return [
    ...(has('facts') ? measureBlocks(context, shortfalls(context.whole, context.assessment).toReport) : []),
    ...(has('facts') ? takenBlocks(context) : []),
    ...(facts === undefined ? [] : factBlocks(context, facts)),
    ...(has('shortfalls') || has('causes') ? shortfallBlocks(context) : []),
    ...(has('nextSteps') ? stepBlocks(context) : []),
  ];
}

/** What is reported of some facts; the rest is for the author to tell. */
function factBlocks(context: Context, facts: readonly string[]): Block[] {
  const sentence = sentenceOf(context, facts);
  return [...(sentence.length > 0 ? [paragraph(...sentence)] : []), paragraph(missing(context, words.firstPerson))];
}
