import { commands, type CommandSpec } from '../args/commands.js';
import { optionOf, type OptionName } from '../args/options.js';
import { optionsOf } from '../args/parse.js';
import type { Answer, Session } from '../command.js';

/** A completion script for a shell, made from the same table as help and parsing. */
export function completion(session: Session): Promise<Answer> {
  const [shell] = session.operands;
  const script = shell === 'zsh' ? zsh() : shell === 'fish' ? fish(session) : bash();
  return Promise.resolve({ output: `${script.join('\n')}\n` });
}

function firstWords(): string[] {
  return [...new Set(Object.keys(commands).map((name) => name.split(' ')[0] ?? name))];
}

function secondWords(first: string): string[] {
  return Object.keys(commands).flatMap((name) => (name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []));
}

function flags(spec: CommandSpec): string[] {
  return optionsOf(spec).flatMap((name) => {
    const { short } = optionOf(name);
    return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
  });
}

function withChoices(spec: CommandSpec): readonly (readonly [OptionName, readonly string[]])[] {
  return optionsOf(spec).flatMap((name) => {
    const choices = name === 'format' ? spec.formats : optionOf(name).choices;
    return choices === undefined ? [] : [[name, choices] as const];
  });
}

/** One case per command: choices after an option that has some, words and options otherwise; files are the shell's own. */
function bash(): string[] {
  const cases = Object.entries(commands).map(([name, spec]) => {
    const choices = withChoices(spec).map(([option, list]) => {
      const { short } = optionOf(option);
      return `      --${option}${short === undefined ? '' : `|-${short}`}) words="${list.join(' ')}" ;;`;
    });
    const words = [...spec.operands.flatMap((operand) => operand.choices ?? []), ...flags(spec)];
    return [`    "${name}") case "$before" in`, ...choices, `      *) words="${words.join(' ')}" ;;`, '    esac ;;'].join('\n');
  });
  const groups = firstWords().filter((word) => secondWords(word).length > 0);
  return [
    '# bash completion for fazhi: source <(fazhi completion bash)',
    '_fazhi() {',
    '  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" command="${COMP_WORDS[1]}" words=""',
    `  case "$command" in ${groups.join('|')}) [ "$COMP_CWORD" -gt 2 ] && command="$command \${COMP_WORDS[2]}" ;; esac`,
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words="${firstWords().join(' ')}"`,
    '  else',
    '    case "$command" in',
    ...groups.map((word) => `    "${word}") words="${secondWords(word).join(' ')}" ;;`),
    ...cases,
    '    esac',
    '  fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    'complete -o default -F _fazhi fazhi',
  ];
}

function zsh(): string[] {
  return ['#compdef fazhi', 'autoload -U +X bashcompinit && bashcompinit', ...bash().slice(1)];
}

function fish({ lang }: Session): string[] {
  const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
  const groups = firstWords().filter((word) => secondWords(word).length > 0);
  const first = firstWords().map((word) => `complete -c fazhi -n __fish_use_subcommand -f -a ${word} -d ${quoted(commands[word]?.summary[lang] ?? '')}`);
  const second = groups.map((word) => `complete -c fazhi -n "__fish_seen_subcommand_from ${word}" -f -a ${quoted(secondWords(word).join(' '))}`);
  const rest = Object.entries(commands).flatMap(([name, spec]) =>
    optionsOf(spec).map((option) => {
      const { short, value, choices, help } = optionOf(option);
      const seen = name.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`);
      const takes = choices === undefined ? (value === undefined ? '' : ' -r') : ` -x -a ${quoted((option === 'format' ? spec.formats : choices).join(' '))}`;
      return `complete -c fazhi -n "${seen.join('; and ')}" -l ${option}${short === undefined ? '' : ` -s ${short}`}${takes} -d ${quoted(help[lang])}`;
    }),
  );
  return ['# fish completion for fazhi: fazhi completion fish | source', ...first, ...second, ...rest];
}
