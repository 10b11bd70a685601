import { extname } from 'node:path';

/** Formats of tables by the ending of the file. */
const FORMATS = { '.csv': 'csv', '.tsv': 'tsv', '.jsonl': 'jsonl', '.parquet': 'parquet' } as const;

export type TableFormat = (typeof FORMATS)[keyof typeof FORMATS];

/** Undefined where the file is no table by its name. */
export function tableFormatOf(file: string): TableFormat | undefined {
  const ending = extname(file).toLowerCase();
  return Object.entries(FORMATS).find(([known]) => known === ending)?.[1];
}

export function isTableFile(file: string): boolean {
  return tableFormatOf(file) !== undefined;
}
