import { formatPoints, rectificationList, rectificationStates, type Framework, type RectificationRow, type Submission } from '@fazhi/core';
import { paragraph, title, type Block, type Line, type WordDocument } from './blocks.js';
import { contextOf, isoWords, line, missing, yearPiece, type Context, type DocumentOptions } from './context.js';
import { listWords as words } from './list-words.js';
import { writeDocument } from './write.js';

/**
 * Every problem with what is to be done about it, by whom, until when and what it wins back (整改台账), as a Word document
 * (.docx). Measures that the town has not planned itself are marked as proposals. The same input gives the same bytes.
 */
export async function rectificationLedger(framework: Framework, submission: Submission, options: DocumentOptions = {}): Promise<Uint8Array> {
  return await writeDocument(ledgerOf(contextOf(framework, submission, options)));
}

function ledgerOf(context: Context): WordDocument {
  const { say, submission, language, whole, options, assessment } = context;
  const { name } = submission.town;
  const rows = rectificationList(whole, submission, { ...options, assessment });
  const blocks: Block[] = [
    title(line(say(words.ledgerTitle(name)), yearPiece(context))),
    ...(rows.length === 0 ? [paragraph(say(words.noneFound))] : [paragraph(say(words.ledgerNote)), tableOf(context, rows)]),
  ];
  return { title: say(words.ledgerFile(name)), language, sections: [{ isWide: true, blocks }] };
}

function tableOf(context: Context, rows: readonly RectificationRow[]): Block {
  const { say } = context;
  return {
    kind: 'table',
    columns: [
      { head: say(words.number), width: 5, align: 'center' },
      { head: say(words.problem), width: 34 },
      { head: say(words.measure), width: 26 },
      { head: say(words.owner), width: 12, align: 'center' },
      { head: say(words.due), width: 11, align: 'center' },
      { head: say(words.state), width: 8, align: 'center' },
      { head: say(words.gain), width: 8, align: 'center' },
    ],
    rows: rows.map((row) => rowOf(context, row)),
  };
}

function rowOf(context: Context, { number, problem, measure, isProposed, owner, due, state, expected }: RectificationRow): Line[] {
  const { say } = context;
  return [
    [String(number)],
    [say(problem)],
    [isProposed ? { gap: say(measure) } : say(measure)],
    [owner ?? missing(context, words.noOwner)],
    [due === null ? missing(context, words.noDue) : isoWords(context, due)],
    [say(rectificationStates[state])],
    [expected === null ? say(words.notTold) : formatPoints(expected)],
  ];
}
