import { suggest, type Lang, type ValuesOption } from '@fazhi/core';
import { usage } from '../exit.js';
import type { Request } from '../command.js';
import type { Io } from '../io.js';
import { usageWords } from '../messages/usage.js';
import { commands, type CommandSpec } from './commands.js';
import { formatOf } from './format.js';
import { documentKinds, formats, type OptionName } from './options.js';
import type { Parsed } from './parse.js';
import { batchRequest } from './batch-request.js';
import { compareRequest } from './compare-request.js';
import { checkNoShare, planRequest } from './plan-request.js';

/** Checks what was asked for a command. */
export function requestOf(command: string, parsed: Parsed, lang: Lang, io: Io): Request {
  const spec = commands[command];
  if (spec === undefined) throw new Error(`no command ${command}`);
  checkOperands(command, spec, parsed);
  const one = (name: OptionName): string | undefined => parsed.given.get(name)?.at(-1);
  const [output, framework, asOf, failUnder, from, peers, document] = [one('output'), one('framework'), one('as-of'), one('fail-under'), one('from'), one('peers'), one('document')];
  const format = one('batch') === undefined ? formatOf(command, spec, one('format'), output) : 'text';
  if (from !== undefined && format !== 'xlsx') throw usage(usageWords.needs('--from', '-f xlsx'));
  if (document !== undefined && format !== 'docx') throw usage(usageWords.needs('--document', '-f docx'));
  return {
    operands: parsed.operands,
    format: formats.find((each) => each === format) ?? 'text',
    isWorkbook: format === 'xlsx',
    isYaml: format === 'yaml',
    ...(format === 'html' || format === 'pdf' ? { page: format } : {}),
    ...(format === 'docx' ? { document: documentKinds.find((each) => each === document) ?? 'report' } : {}),
    ...(from === undefined ? {} : { from }),
    ...(peers === undefined ? {} : { peers }),
    ...(output === undefined || output === '-' ? {} : { output }),
    isRewriting: command === 'migrate',
    force: parsed.given.has('force'),
    ...(framework === undefined ? {} : { framework }),
    plugins: parsed.given.get('plugin') ?? [],
    ...(asOf === undefined ? {} : { asOf: dateOf(asOf) }),
    values: valuesOf(one('values')),
    ...(failUnder === undefined ? {} : { failUnder: pointsOf(failUnder) }),
    ...planRequest(parsed.given, command === 'compare' || command === 'report' ? 'percent' : 'points'),
    ...compareRequest(parsed.given),
    ...batchRequest(parsed.given),
    lang,
    colour: io.stdout.isTTY && output === undefined && !parsed.given.has('no-color') && (io.env['NO_COLOR'] ?? '') === '' && io.env['TERM'] !== 'dumb',
    quiet: parsed.given.has('quiet'),
    verbose: parsed.given.has('verbose'),
  };
}

function checkOperands(command: string, spec: CommandSpec, { operands: given, given: options }: Parsed): void {
  const operands = spec.operands.filter(({ unless }) => unless === undefined || !options.has(unless));
  const missing = operands.slice(given.length).find(({ required }) => required === true);
  if (missing !== undefined) throw usage(usageWords.operandMissing(command, missing.name));
  const extra = operands.at(-1)?.many === true ? undefined : given[operands.length];
  if (extra !== undefined) throw usage(usageWords.operandExtra(command, extra));
  operands.forEach(({ name, choices }, place) => {
    const said = given[place];
    if (said !== undefined && choices !== undefined && !choices.includes(said)) throw usage(usageWords.badChoice(name.en, said, choices, suggest(said, choices)));
  });
}

/** A whole calendar date; never today's, which would make results depend on the day. */
function dateOf(said: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(said) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== said) throw usage(usageWords.badDate('--as-of', said));
  return said;
}

function valuesOf(said: string | undefined): ValuesOption {
  return said === 'verified' || said === 'best' ? said : 'self';
}

function pointsOf(said: string): number {
  const points = /^\d+(\.\d{1,2})?$/.test(said) ? Number(said) : NaN;
  checkNoShare('--fail-under', said);
  if (!(points >= 0 && points <= 10_000)) throw usage(usageWords.badPoints('--fail-under', said));
  return points;
}
