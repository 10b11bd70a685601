import { text, type Lang, type Text } from '@fazhi/core';
import { commands, type CommandSpec, type Operand } from './args/commands.js';
import { everywhere, optionOf, type OptionName } from './args/options.js';
import { optionsOf } from './args/parse.js';
import { marksOf } from './messages/marks.js';
import { padEnd, widthOf, wrap } from './width.js';

const HEADS = {
  usage: text('用法', 'Usage'),
  commands: text('命令', 'Commands'),
  options: text('选项', 'Options'),
  formats: text('格式', 'Formats'),
  codes: text('退出码', 'Exit codes'),
};
const ABOUT = text('法治：给乡镇依法治理计分，说明每一分的来历。', 'fazhi: scores how well a township governs by law and says where every point came from.');
const STDIN = text('文件写作“-”时从标准输入读取。', 'A file written as "-" is read from standard input.');
const CODES = text(
  '0 正常 · 1 未达到要求的分数 · 2 用法不对 · 3 材料有误 · 4 文件读写出错 · 5 插件出错 · 6 部分材料有误，其余已处理 · 70 程序内部错误 · 130 已中断',
  '0 fine · 1 below the wanted score · 2 usage · 3 bad input · 4 file error · 5 plugin error · 6 some inputs left out, the rest done · 70 internal error · 130 interrupted',
);

/** Help for the program, one command, or the commands that share a first word. */
export function helpText(command: string | undefined, lang: Lang, width: number): string {
  const spec = command === undefined ? undefined : commands[command];
  const lines = spec === undefined || command === undefined ? overview(command, lang, width) : ofCommand(command, spec, lang, width);
  return `${lines.join('\n')}\n`;
}

function overview(prefix: string | undefined, lang: Lang, width: number): string[] {
  const shown = Object.entries(commands).filter(([name]) => prefix === undefined || name.startsWith(`${prefix} `));
  return [
    ...wrap(ABOUT[lang], width),
    '',
    `${HEADS.usage[lang]}${marksOf[lang].colon}fazhi <${HEADS.commands[lang].toLowerCase()}> [${HEADS.options[lang].toLowerCase()}]`,
    '',
    HEADS.commands[lang],
    ...table(shown.map(([name, spec]) => [`${name} ${operandsOf(spec.operands, lang)}`.trim(), spec.summary[lang]]), width),
    '',
    HEADS.options[lang],
    ...table([...everywhere, 'version' as const].map((name) => optionRow(name, lang)), width),
    '',
    ...wrap(STDIN[lang], width),
    HEADS.codes[lang],
    ...wrap(CODES[lang], width, '  '),
  ];
}

function ofCommand(name: string, spec: CommandSpec, lang: Lang, width: number): string[] {
  return [
    `${HEADS.usage[lang]}${marksOf[lang].colon}fazhi ${`${name} ${operandsOf(spec.operands, lang)}`.trim()} [${HEADS.options[lang].toLowerCase()}]`,
    '',
    ...wrap(`${spec.summary[lang]}${lang === 'zh' ? '。' : '.'}`, width),
    ...(spec.formats.length === 0 ? [] : [`${HEADS.formats[lang]}${marksOf[lang].colon}${spec.formats.join(', ')}`]),
    '',
    HEADS.options[lang],
    ...table(optionsOf(spec).map((option) => optionRow(option, lang)), width),
  ];
}

function operandsOf(operands: readonly Operand[], lang: Lang): string {
  return operands.map(({ name, required, many }) => (required === true ? `<${name[lang]}>` : `[${name[lang]}]`) + (many === true ? '…' : '')).join(' ');
}

function optionRow(name: OptionName, lang: Lang): [string, string] {
  const { short, value, help } = optionOf(name);
  const flag = `${short === undefined ? '    ' : `-${short}, `}--${name}`;
  return [value === undefined ? flag : `${flag} <${(value satisfies Text)[lang]}>`, help[lang]];
}

/** Two columns; what does not fit beside the first goes below it. */
function table(rows: readonly (readonly [string, string])[], width: number): string[] {
  const first = Math.min(34, Math.max(...rows.map(([left]) => widthOf(left))));
  const indent = ' '.repeat(first + 4);
  return rows.flatMap(([left, right]) => {
    const [head = '', ...rest] = wrap(right, Math.max(20, width - first - 4));
    const start = widthOf(left) > first ? [`  ${left}`, `${indent}${head}`] : [`  ${padEnd(left, first)}  ${head}`];
    return [...start, ...rest.map((line) => indent + line)];
  });
}
