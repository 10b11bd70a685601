import { extname } from 'node:path';
import { assessAll, type Assessments, type Framework } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { EXIT, Failure } from '../exit.js';
import { readTableFile } from '../input/table.js';
import { checkInterrupted } from '../interrupt.js';
import { batchWords as words } from '../messages/batch.js';
import { outputWords } from '../messages/output.js';
import { printPieces, writePieces, type Pieces } from '../output/pieces.js';
import { printableJson } from '../output/printable.js';
import { progressOf } from '../output/progress.js';
import { assessOptions } from './town.js';

/**
 * Scores every town of a table.
 *
 *   table ─► columns ─► results ─► pieces of text or bytes ─► a temporary file ─► its name
 */
export async function batch(session: Session): Promise<Answer> {
  const { io, output, force, batch: file = '-' } = session;
  const format = formatOf(output);
  const progress = progressOf(session);
  const { framework, table } = await readTableFile(session, file, progress);
  progress.scoring(table.towns.length);
  await checkInterrupted(io);
  const results = assessAll(framework, table, assessOptions(session));
  const columns = session.indicators ? { indicators: indicatorsOf(framework) } : {};
  const { writeCsv, writeJsonLines, writeParquet } = await import('@fazhi/tables');
  if (output === undefined) {
    await progress.end();
    await printPieces(io, writeCsv(results, { ...columns, lang: session.lang }));
  } else {
    await writePieces(io, output, progress.writing(piecesOf(results), results.towns.length), force).finally(progress.end);
    await session.notice(words.done(results.towns.length));
    await session.notice(outputWords.written(output));
  }
  return {};

  function piecesOf(batch: Assessments): Pieces {
    switch (format) {
      case '.csv':
        return writeCsv(batch, { ...columns, lang: session.lang });
      case '.jsonl':
        return asJson(writeJsonLines(batch, columns));
      case '.parquet':
        return writeParquet(batch, columns);
    }
  }
}

function* asJson(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield printableJson(piece);
}

type ResultFormat = '.csv' | '.jsonl' | '.parquet';

function formatOf(output: string | undefined): ResultFormat {
  if (output === undefined) return '.csv';
  const ending = extname(output).toLowerCase();
  if (ending === '.csv' || ending === '.jsonl' || ending === '.parquet') return ending;
  throw new Failure(EXIT.usage, words.notResult(output));
}

/** Of every class, each once, those of the framework first. */
function indicatorsOf({ indicators, variants }: Framework): readonly string[] {
  return [...new Set([indicators, ...Object.values(variants).map((each) => each.indicators)].flatMap((each) => Object.keys(each)))];
}
