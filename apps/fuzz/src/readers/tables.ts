import { messageOf, readSubmission } from '@fazhi/core';
import { readTable, type ReadTableResult, type TextFormat } from '@fazhi/tables';
import fc from 'fast-check';
import { runCli } from '../cli.js';
import { bytesOf, editedBytes, textOf } from '../made/bytes.js';
import { submissionTree } from '../made/submissions.js';
import { editedTree } from '../made/tree.js';
import { anyWord, word } from '../made/words.js';
import { tellIssues, tellTable } from '../promises.js';
import { must, mustEqual, plain, type Reader } from '../reader.js';
import { world } from '../world.js';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const readIn = async (format: TextFormat, bytes: Uint8Array, size: number): Promise<ReadTableResult> => await readTable(world, inPieces(bytes, size), { format, mostIssues: 1000 });

/** What every text table keeps: the same from pieces of any size, the same by the command line. */
async function holdTable(format: TextFormat, bytes: Uint8Array): Promise<ReadTableResult> {
  const whole = await readIn(format, bytes, Math.max(bytes.length, 1));
  tellIssues(whole.issues);
  must(whole.table !== undefined || whole.moreIssues > 0 || whole.issues.some(({ severity }) => severity === 'error'), 'refused only with an error', () => whole.issues);
  for (const size of [1, 7, 64, 1 + (bytes.length % 97)]) mustEqual('the same in pieces of any size', await readIn(format, bytes, size), whole);
  if (whole.table !== undefined) tellTable(world, whole.table);
  const { code } = await runCli(['score', '--batch'], `t.${format}`, bytes);
  mustEqual('library and command line agree', code === 0, whole.table !== undefined);
  return whole;
}

const ids = Object.keys(world.facts);
const heading = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('town', '乡镇', '年度', 'year', '类别', ...ids, ...ids.map((id) => world.facts[id]?.label.zh ?? id)) }, { weight: 1, arbitrary: fc.constantFrom('k.staff@2024', '结余@2023', '备注', '', 'K.STAFF') }, { weight: 1, arbitrary: word });
const cell = fc.oneof({ weight: 6, arbitrary: fc.oneof(fc.nat(30).map(String), fc.constantFrom('', '', '是', '否', '不适用', '2026-02-03', '高', 'plan;hold')) }, { weight: 1, arbitrary: anyWord });
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A sheet of cells, town first; rows as long as the header unless made otherwise. */
const sheet = fc.array(heading, { minLength: 1, maxLength: 6 }).chain((heads) => fc.array(fc.tuple(fc.oneof(fc.constantFrom('甲镇', '乙镇', '丙乡', '合计'), word), fc.array(cell, { minLength: heads.length - 1, maxLength: heads.length + 1 })), { maxLength: 4 }).map((rows) => [['town', ...new Set(heads)], ...rows.map(([town, cells]) => [town, ...cells])]));

function cellTable(format: 'csv' | 'tsv'): Reader {
  const separator = format === 'csv' ? ',' : '\t';
  const written = fc.tuple(sheet, fc.constantFrom('\n', '\r\n'), fc.boolean()).map(([rows, end, mark]) => bytesOf((mark ? '\ufeff' : '') + rows.map((row) => row.map(quoted).join(separator) + end).join('')));
  return {
    id: format,
    ending: format,
    cases: (corpus) => fc.oneof({ weight: 3, arbitrary: written }, { weight: 1, arbitrary: editedBytes(written) }, ...(corpus.length === 0 ? [] : [{ weight: 1, arbitrary: editedBytes(fc.constantFrom(...corpus)) }])),
    hold: async (bytes) => {
      const base = await holdTable(format, bytes);
      await tellUnseenCells(format, separator, bytes, base);
    },
  };
}

/** No cell goes unseen: a word in the place of a figure, or behind the last column, changes what is read or is named. */
async function tellUnseenCells(format: TextFormat, separator: string, bytes: Uint8Array, base: ReadTableResult): Promise<void> {
  const text = textOf(bytes);
  if (base.table === undefined || text === undefined || text.includes('"')) return;
  const lines = text.split('\n');
  for (const row of [0, 1, lines.length - 2]) {
    const cells = (lines[row] ?? '').replace(/\r$/, '').split(separator);
    if (cells.length < 2) continue;
    for (const place of [cells.length - 1, cells.length]) {
      const changed = [...lines.slice(0, row), [...cells.slice(0, place), '随便写的', ...cells.slice(place + 1)].join(separator), ...lines.slice(row + 1)].join('\n');
      const more = await readIn(format, bytesOf(changed), 4096);
      must(plain(more) !== plain(base), 'a cell of a table goes unseen', () => [row + 1, place + 1]);
    }
  }
}

export const csv = cellTable('csv');
export const tsv = cellTable('tsv');

const town = fc.oneof(submissionTree, editedTree(submissionTree, 3)).map((tree) => JSON.stringify(tree));
const jsonLine = fc.oneof({ weight: 8, arbitrary: town }, { weight: 1, arbitrary: fc.tuple(town, word).map(([line, key]) => line.replace('{', `{${JSON.stringify(key)}:1,`)) }, { weight: 1, arbitrary: fc.constantFrom('', '[]', 'null', '{"town":"甲镇","town":"乙镇"}', '{"town":"甲镇","facts":{"k":{"staff":1,"staff":2},"k.staff":3}}') });

/** A line of JSON Lines is held to what a submission of the same data says. */
export const jsonLines: Reader = {
  id: 'jsonl',
  ending: 'jsonl',
  cases: (corpus) => {
    const written = fc.array(jsonLine, { minLength: 1, maxLength: 4 }).map((lines) => bytesOf(`${lines.join('\n')}\n`));
    return fc.oneof({ weight: 3, arbitrary: written }, { weight: 1, arbitrary: editedBytes(written) }, ...(corpus.length === 0 ? [] : [{ weight: 1, arbitrary: editedBytes(fc.constantFrom(...corpus)) }]));
  },
  hold: async (bytes) => {
    const { table } = await holdTable('jsonl', bytes);
    const lines = (textOf(bytes) ?? '').split('\n').filter((line) => line.trim() !== '');
    if (table === undefined) return;
    for (const line of lines) {
      const { issues } = readSubmission(world, JSON.parse(line.replace(/^\ufeff/, '')));
      const wrong = issues.find(({ severity, path }) => severity === 'error' && path[0] === 'facts');
      must(wrong === undefined, 'a line is refused where a submission is', () => (wrong === undefined ? '' : messageOf(wrong).zh));
    }
  },
};
