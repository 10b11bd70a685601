import { join } from 'node:path';
import { ENGINE_VERSION, visibleLine, type Framework, type Lang, type Text } from '@fazhi/core';
import { commands } from './args/commands.js';
import { languageOf, parseLine, type Parsed } from './args/parse.js';
import { requestOf } from './args/request.js';
import type { Answer, Request, Session } from './command.js';
import { EXIT, Failure, usage, type ExitCode } from './exit.js';
import { errorCode, errorMessage, type Io } from './io.js';
import { marksOf } from './messages/marks.js';
import { mainWords } from './messages/main.js';
import { outputWords } from './messages/output.js';
import { usageWords } from './messages/usage.js';
import { guarded } from './output/outside.js';
import { printableJson } from './output/printable.js';
import { checkTarget, isFolder, isSame, writeWhole } from './output/write.js';
import { problemLines } from './problem.js';

/** Frameworks that come with the program, loaded only by commands that need one. */
export type BuiltIn = () => Promise<readonly Framework[]>;

const NARROWEST = 40;
const WIDEST = 80;

/** Runs one command line: arguments, command, output, exit code. Never throws. */
export async function main(argv: readonly string[], outside: Io, builtIn: BuiltIn): Promise<ExitCode> {
  const io = guarded(outside);
  const lang = languageOf(argv, io.env);
  try {
    return await run(argv, io, builtIn, lang);
  } catch (error) {
    return await told(error, io, lang, argv.includes('-v') || argv.includes('--verbose'));
  } finally {
    io.over();
  }
}

async function run(argv: readonly string[], io: Io, builtIn: BuiltIn, lang: Lang): Promise<ExitCode> {
  const parsed = parseLine(argv);
  const { command } = parsed;
  if (parsed.given.has('version')) return await print(io, `${ENGINE_VERSION}\n`);
  const spec = command === undefined ? undefined : commands[command];
  if (spec === undefined || command === undefined || parsed.given.has('help')) return await help(io, parsed, lang);
  const request = requestOf(command, parsed, lang, io);
  if (request.output !== undefined) checkOutput(io, request, request.output);
  // Found out before any work is done.
  else if (request.isWorkbook && io.stdout.isTTY) throw usage(usageWords.notOnTerminal());
  else if (request.page === 'pdf' && io.stdout.isTTY) throw usage(usageWords.pdfNotOnTerminal());
  else if (request.document !== undefined && io.stdout.isTTY) throw usage(usageWords.wordNotOnTerminal());
  const session = sessionOf(request, io, builtIn);
  const answer = await (await spec.load(request))(session);
  if (answer.said !== undefined && answer.said.length > 0) await print(io, `${answer.said.map(visibleLine).join('\n')}\n`);
  await deliver(session, answer);
  if (answer.afterwards !== undefined) await tell(io, answer.afterwards[lang]);
  return answer.exit ?? EXIT.ok;
}

/** Asked for, help is the output; where a command is missing it is a reminder, and the line was wrong. */
async function help(io: Io, { command, given }: Parsed, lang: Lang): Promise<ExitCode> {
  const { helpText } = await import('./help.js');
  const text = helpText(command, lang, widthFor(io));
  if (given.has('help')) return await print(io, text);
  await io.stderr.write(text);
  return EXIT.usage;
}

function widthFor(io: Io): number {
  return Math.min(WIDEST, Math.max(NARROWEST, io.stdout.columns ?? WIDEST));
}

function sessionOf(request: Request, io: Io, builtIn: BuiltIn): Session {
  const say = (text: Text): string => text[request.lang];
  return {
    ...request,
    io,
    builtIn,
    width: widthFor(io),
    marks: marksOf[request.lang],
    file: request.operands[0] ?? '-',
    say,
    tell: async (line) => await tell(io, line),
    notice: async (text) => {
      if (!request.quiet) await tell(io, `${say(mainWords.notice)}${say(text)}`);
    },
    detail: async (text) => {
      if (request.verbose) await tell(io, say(text));
    },
    report: async (file, problems) => {
      const shown = request.quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
      for (const line of problemLines(file, shown, request.lang)) await tell(io, line);
    },
  };
}

/** A page or document may go into a folder under a name of its own, which is not known yet. */
function checkOutput(io: Io, request: Request, output: string): void {
  const { page, document, force, isRewriting } = request;
  if (((page ?? document) !== undefined || isRewriting) && isFolder(io, output)) return;
  checkTarget(io, output, force);
  // A file that is rewritten may be written over, by force.
  if (isRewriting) return;
  if (inputsOf(request).some((file) => isSame(io, file, output))) throw usage(usageWords.isInput(output));
}

/** Every file that the line names to be read. */
function inputsOf({ operands, framework, oldFramework, from, previous, peers, effort, batch, plugins }: Request): readonly string[] {
  return [...operands, framework, oldFramework, from, previous, peers, effort, batch, ...plugins].filter((file) => file !== undefined);
}

async function deliver(session: Session, { output, bytes, name }: Answer): Promise<void> {
  if (bytes === undefined && output === undefined) return;
  const { io, output: target } = session;
  const content = bytes ?? (isNotation(session) ? printableJson(output ?? '') : (output ?? ''));
  if (target === undefined) {
    await print(io, content);
    return;
  }
  const file = name !== undefined && isFolder(io, target) ? join(target, name) : target;
  await writeWhole(io, file, content, session.force);
  await session.notice(outputWords.written(file));
}

/** Whether the output has escapes of its own: JSON, and YAML whose texts are written as JSON. */
function isNotation({ format, isYaml }: Request): boolean {
  return format === 'json' || isYaml;
}

/** A line on stderr, and never more than one. */
async function tell({ stderr }: Io, line: string): Promise<void> {
  await stderr.write(`${visibleLine(line)}\n`);
}

/** A reader that has seen enough (`| head`) is no error. */
async function print(io: Io, content: string | Uint8Array): Promise<ExitCode> {
  try {
    await io.stdout.write(content);
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code !== 'EPIPE') throw new Failure(EXIT.file, outputWords.cannotPrint(code));
  }
  return EXIT.ok;
}

async function told(error: unknown, io: Io, lang: Lang, verbose: boolean): Promise<ExitCode> {
  if (error instanceof Failure) {
    for (const line of error.about === undefined ? [] : problemLines(error.about.file, error.about.problems, lang)) await tell(io, line);
    await tell(io, `fazhi: ${mainWords.error[lang]}${error.text[lang]}`);
    if (verbose && error.cause instanceof Error) await io.stderr.write(`${error.cause.stack ?? ''}\n`);
    return error.exit;
  }
  const known = error instanceof Error ? error : new Error(errorMessage(error));
  await tell(io, `fazhi: ${mainWords.internal(errorMessage(known))[lang]}`);
  if (verbose) await io.stderr.write(`${known.stack ?? ''}\n`);
  return EXIT.internal;
}
