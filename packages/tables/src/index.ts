export { cellName, columnLetter } from './problems.js';
export { readParquetTable, type SlicedFile } from './parquet.js';
export { readObjects } from './read-objects.js';
export { readTable, type ReadOptions, type ReadTableResult, type ReadTextOptions, type TextFormat } from './read-table.js';
export { resultColumns, resultRows, type ResultColumn, type ResultOptions, type ResultTextOptions } from './results.js';
export type { Encoding } from './bytes.js';
export { writeParquet } from './write-parquet.js';
export { writeCsv, writeJsonLines, type CsvOptions } from './write-text.js';
