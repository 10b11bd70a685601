import { text, type Text } from '@fazhi/core';

/** Words of scoring a whole table. */
export const batchWords = {
  notTable: (file: string): Text => text(`“${file}”的扩展名应为 .csv、.tsv、.jsonl 或 .parquet。`, `"${file}" should end in .csv, .tsv, .jsonl or .parquet.`),
  notResult: (file: string): Text => text(`结果文件“${file}”的扩展名应为 .csv、.jsonl 或 .parquet。`, `The results "${file}" should end in .csv, .jsonl or .parquet.`),
  hasProblems: (file: string, count: number): Text => text(`“${file}”有${count}处需要核实改正，没有计分，也没有写入结果。`, `"${file}" has ${count} ${count === 1 ? 'problem' : 'problems'} to mend; nothing was scored or written.`),
  more: (count: number): Text => text(`另有${count}处，未逐一列出。`, `${count} more are not listed.`),
  done: (towns: number): Text => text(`已给${towns}个乡镇计分。`, `${towns} ${towns === 1 ? 'town was' : 'towns were'} scored.`),
  reading: (rows: number, rate: number, left: number | undefined): Text =>
    text(`读取 ${rows}行，每秒${rate}行${left === undefined ? '' : `，约剩${left}秒`}`, `reading: ${rows} rows, ${rate} a second${left === undefined ? '' : `, about ${left} s left`}`),
  scoring: (rows: number): Text => text(`正在计分：${rows}个乡镇`, `scoring ${rows} towns`),
  comparing: (towns: number): Text => text(`正在比较：${towns}个乡镇`, `comparing ${towns} towns`),
  writing: (rows: number, rate: number, left: number | undefined): Text =>
    text(left === undefined ? '正在写入' : `写入 ${rows}行，每秒${rate}行，约剩${left}秒`, left === undefined ? 'writing' : `writing: ${rows} rows, ${rate} a second, about ${left} s left`),
  cell: (cell: string, problem: Text): Text => text(`${cell}：${problem.zh}`, `${cell}: ${problem.en}`),
};
