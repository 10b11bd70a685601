import { parseArgs } from 'node:util';
import { suggest, type Lang } from '@fazhi/core';
import { usage } from '../exit.js';
import { usageWords } from '../messages/usage.js';
import { commands, type CommandSpec } from './commands.js';
import { everywhere, isOption, optionOf, options, type OptionName } from './options.js';

/** A command line taken apart, not yet checked. */
export interface Parsed {
  /** Undefined where only help or the version is asked for. */
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly given: ReadonlyMap<OptionName, readonly string[]>;
}

/** Takes the command line apart: the command may stand before or after options. */
export function parseLine(argv: readonly string[]): Parsed {
  const { operands, given } = tokensOf(argv);
  const [first, second] = operands;
  if (first === undefined) return { command: undefined, operands: [], given };
  const two = `${first} ${second ?? ''}`.trim();
  const command = Object.hasOwn(commands, first) ? first : Object.hasOwn(commands, two) ? two : undefined;
  if (command === undefined) {
    if (given.has('help') && Object.keys(commands).some((name) => name.startsWith(`${first} `))) return { command: first, operands: [], given };
    throw usage(usageWords.unknownCommand(two, suggestCommand(first, second)));
  }
  checkTaken(command, given);
  return { command, operands: operands.slice(command === first ? 1 : 2), given };
}

/** The language asked for, found even where the rest of the line is wrong. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const place = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[place] ?? '';
  const said = place < 0 ? env['FAZHI_LANG'] : word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[place + 1];
  return said === 'en' ? 'en' : 'zh';
}

/** Options that a command takes, its own first. */
export function optionsOf(spec: CommandSpec): readonly OptionName[] {
  return [...spec.options, ...everywhere];
}

function tokensOf(argv: readonly string[]): { operands: string[]; given: Map<OptionName, string[]> } {
  const known = Object.keys(options).filter(isOption);
  const config = Object.fromEntries(
    known.map((name) => {
      const { short, value, many } = optionOf(name);
      return [name, { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short === undefined ? {} : { short }), multiple: many === true }];
    }),
  );
  const { tokens } = parseArgs({ args: [...argv], options: config, strict: false, tokens: true });
  const operands: string[] = [];
  const given = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) throw usage(usageWords.unknownOption(rawName, suggestOption(name)));
    const taken = valueOf(name, value, inlineValue === true);
    if (given.has(name) && optionOf(name).many !== true && optionOf(name).value !== undefined) throw usage(usageWords.givenTwice(`--${name}`));
    given.set(name, [...(given.get(name) ?? []), taken]);
  }
  return { operands, given };
}

function valueOf(name: OptionName, value: string | undefined, inline: boolean): string {
  const { value: wanted, choices } = optionOf(name);
  if (wanted === undefined) {
    if (value !== undefined) throw usage(usageWords.takesNoValue(`--${name}`));
    return '';
  }
  // A figure below zero is told as such by whoever checks it; no option begins with a digit.
  const missing = value === undefined || value === '' || (!inline && /^-[^\d.]/.test(value));
  if (missing) throw usage(usageWords.valueMissing(`--${name}`, wanted, choices));
  if (choices !== undefined && !choices.includes(value)) throw usage(usageWords.badChoice(`--${name}`, value, choices, suggest(value, choices)));
  return value;
}

function checkTaken(command: string, given: ReadonlyMap<OptionName, readonly string[]>): void {
  const spec = commands[command];
  if (spec === undefined) return;
  const taken = optionsOf(spec);
  const stranger = [...given.keys()].find((name) => !taken.includes(name) && name !== 'version');
  if (stranger !== undefined) throw usage(usageWords.notHere(`--${stranger}`, command));
}

function suggestOption(name: string): string | undefined {
  const near = suggest(name, Object.keys(options));
  return near === undefined ? undefined : `--${near}`;
}

function suggestCommand(first: string, second: string | undefined): string | undefined {
  const names = Object.keys(commands);
  const letters = (word: string): string => [...word].sort().join('');
  return (
    suggest(`${first} ${second ?? ''}`.trim(), names) ??
    suggest(first, names) ??
    names.find((name) => name.startsWith(`${first} `)) ??
    // Two letters in the wrong order are the commonest slip.
    names.find((name) => letters(name) === letters(first))
  );
}
