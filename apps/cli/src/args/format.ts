import { extname } from 'node:path';
import { usage } from '../exit.js';
import { usageWords } from '../messages/usage.js';
import type { CommandSpec } from './commands.js';
import type { FileFormat, Format } from './options.js';

/** What the ending of a file promises. */
const ENDINGS: Readonly<Record<string, Format | FileFormat>> = { '.json': 'json', '.md': 'md', '.csv': 'csv', '.txt': 'text', '.yaml': 'yaml', '.yml': 'yaml', '.xlsx': 'xlsx', '.html': 'html', '.htm': 'html', '.pdf': 'pdf', '.docx': 'docx' };
/** Programs open these by their ending and refuse whatever else stands in them. */
const PACKED: ReadonlySet<string> = new Set<FileFormat>(['xlsx', 'pdf', 'docx']);
/** Endings of formats that nothing here writes. */
const FOREIGN = new Set(['.xls', '.xlsm', '.xlsb', '.et', '.ods', '.doc', '.wps', '.odt', '.rtf', '.parquet', '.zip']);

/** The format that was asked for, else the one that the ending of the output promises, else the command's first. */
export function formatOf(command: string, { formats }: CommandSpec, said: string | undefined, output: string | undefined): Format | FileFormat {
  const known: readonly string[] = formats;
  if (said !== undefined && !known.includes(said)) throw usage(usageWords.formatNotHere(said, command, formats));
  const ending = output === undefined ? '' : extname(output).toLowerCase();
  const promised = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  const taken = formats.find((format) => format === (said ?? promised)) ?? formats[0] ?? 'text';
  if (FOREIGN.has(ending) || (promised !== undefined && promised !== taken && [promised, taken].some((format) => PACKED.has(format)))) throw usage(usageWords.otherEnding(output ?? '', taken));
  return taken;
}
