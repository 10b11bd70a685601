import { text, type Text } from '@fazhi/core';
import type { Command, Request } from '../command.js';
import type { FileFormat, Format, OptionName } from './options.js';

export interface Operand {
  readonly name: Text;
  readonly required?: true;
  /** So many and more of it; only the last operand. */
  readonly many?: true;
  /** An option that stands in its place. */
  readonly unless?: OptionName;
  readonly choices?: readonly string[];
}

/** One command: help, completion and dispatch all come from this. Its code is loaded only when it runs. */
export interface CommandSpec {
  readonly summary: Text;
  readonly operands: readonly Operand[];
  /** The first format is the default one; none where there is nothing to choose. */
  readonly formats: readonly (Format | FileFormat)[];
  readonly options: readonly OptionName[];
  readonly load: (request: Request) => Promise<Command>;
}

const SUBMISSION: Operand = { name: text('自评材料', 'submission'), required: true };
const SCHEME: Operand = { name: text('方案文件', 'scheme file'), required: true };
const FRAMEWORK: Operand = { name: text('体系或文件', 'framework or file'), required: true };
const FILES: readonly OptionName[] = ['output', 'force'];
const SUBMISSIONS: Operand = { name: text('自评材料、文件夹或表', 'submissions, folder or table'), required: true, many: true };
const FRAMED: readonly OptionName[] = ['framework', 'plugin'];
const SCORED: readonly OptionName[] = ['format', ...FILES, ...FRAMED, 'as-of', 'values'];
const COMPARED: readonly OptionName[] = ['by', 'min-known', 'target', 'rank', 'authority', 'ties', 'robustness', 'seed', 'weights-within', 'thresholds-within', 'fixed-policy'];
const TABLE: readonly Format[] = ['text', 'json', 'md', 'csv'];

export const commands: Readonly<Record<string, CommandSpec>> = {
  score: {
    summary: text('给一个乡镇的自评材料计分', "score a township's submission"),
    operands: [{ ...SUBMISSION, unless: 'batch' }],
    formats: [...TABLE, 'xlsx'],
    options: [...SCORED, 'fail-under', 'batch', 'indicators'],
    load: async ({ batch }) => (batch === undefined ? (await import('../commands/score.js')).score : (await import('../commands/batch.js')).batch),
  },
  explain: {
    summary: text('说明每一分从哪里来、怎样挽回', 'say where each point comes from and what would earn the rest'),
    operands: [SUBMISSION, { name: text('指标', 'indicator') }],
    formats: TABLE,
    options: SCORED,
    load: async () => (await import('../commands/explain.js')).explainCommand,
  },
  shortfalls: {
    summary: text('列出不足和问题整改清单，与报告承认的不足对照', 'list the shortfalls beside those the town admits, with a list for rectification'),
    operands: [SUBMISSION],
    formats: TABLE,
    options: SCORED,
    load: async () => (await import('../commands/shortfalls.js')).shortfallsCommand,
  },
  plan: {
    summary: text('下一步做什么能增加得分；给出目标时找工作量最少的办法', 'what to do next, or the least work that reaches a target'),
    operands: [SUBMISSION],
    formats: TABLE,
    options: [...SCORED, 'target', 'target-grade', 'effort', 'max-steps', 'fixed'],
    load: async () => (await import('../commands/plan.js')).plan,
  },
  check: {
    summary: text('核对数据、年度报告的内容，以及打算是否对应不足', 'check the figures, what the annual report holds, and whether the steps answer the shortfalls'),
    operands: [SUBMISSION],
    formats: TABLE,
    options: [...SCORED, 'previous', 'fail-on', 'min-coverage'],
    load: async () => (await import('../commands/check.js')).check,
  },
  simulate: {
    summary: text('假设几项数据改变，看得分怎样变化', 'see what the score would be with some figures changed'),
    operands: [SUBMISSION],
    formats: TABLE,
    options: [...SCORED, 'set'],
    load: async () => (await import('../commands/simulate.js')).simulateCommand,
  },
  'follow-up': {
    summary: text('对照上年，看不足和打算的整改情况', "follow last year's shortfalls and steps into this year"),
    operands: [{ name: text('上年材料或评分结果', "last year's submission or score"), required: true }, { name: text('本年自评材料', "this year's submission"), required: true }],
    formats: TABLE,
    options: SCORED,
    load: async () => (await import('../commands/follow-up.js')).followUpCommand,
  },
  diff: {
    summary: text('比较一个乡镇不同年度的材料：得分变化来自规则、数据还是核查', 'compare years of a town: is a change of points due to rules, figures or the reviewer'),
    operands: [
      { name: text('较早的材料', 'earlier submission'), required: true },
      { name: text('较晚的材料', 'later submission'), required: true, many: true },
    ],
    formats: TABLE,
    options: [...SCORED, 'old-framework'],
    load: async () => (await import('../commands/diff.js')).diffCommand,
  },
  compare: {
    summary: text('横向比较各乡镇：分类、分方面，默认不排名', 'compare towns side by side, by class and area; no ranking unless asked for'),
    operands: [SUBMISSIONS],
    formats: [...TABLE, 'xlsx'],
    options: [...SCORED, ...COMPARED],
    load: async () => (await import('../commands/compare.js')).compareCommand,
  },
  report: {
    summary: text('生成评分结果或横向比较的网页（可打印）、PDF，或一个乡镇的Word文书', 'make a page of a score or a comparison, to open and print, a PDF, or Word documents about one town'),
    operands: [SUBMISSIONS],
    formats: ['html', 'pdf', 'docx'],
    options: [...SCORED, 'document', 'previous', 'peers', ...COMPARED],
    load: async () => (await import('../commands/report.js')).reportCommand,
  },
  validate: {
    summary: text('检查自评材料，不计分', 'check a submission without scoring it'),
    operands: [SUBMISSION],
    formats: TABLE,
    options: ['format', ...FILES, ...FRAMED, 'as-of'],
    load: async () => (await import('../commands/validate.js')).validate,
  },
  init: {
    summary: text('生成一份空白自评材料：YAML（带填报说明）或Excel填报表', 'make an empty submission: YAML with notes, or an Excel form'),
    operands: [{ name: text('乡镇名称', 'town') }],
    formats: ['yaml', 'xlsx'],
    options: ['format', ...FILES, ...FRAMED, 'from'],
    load: async ({ isWorkbook }) => (isWorkbook ? (await import('../commands/init-form.js')).initForm : (await import('../commands/init.js')).init),
  },
  extract: {
    summary: text('从已写好的报告（.docx或.txt）中找出数据，生成自评材料草稿', 'find the facts in a report already written (.docx or .txt) and draft a submission'),
    operands: [{ name: text('报告', 'report'), required: true }],
    formats: ['yaml', 'json', 'text'],
    options: ['format', ...FILES, ...FRAMED],
    load: async () => (await import('../commands/extract.js')).extractCommand,
  },
  'framework list': {
    summary: text('列出内置的指标体系', 'list the built-in frameworks'),
    operands: [],
    formats: TABLE,
    options: ['format', ...FILES],
    load: async () => (await import('../commands/framework.js')).list,
  },
  'framework show': {
    summary: text('列出一个指标体系的指标、分值和依据', 'list the indicators of a framework with points and basis'),
    operands: [{ name: text('体系或文件', 'framework or file') }],
    formats: TABLE,
    options: ['format', ...FILES, ...FRAMED],
    load: async () => (await import('../commands/framework.js')).show,
  },
  'framework lint': {
    summary: text('检查一个本地方案文件', 'check a scheme file'),
    operands: [SCHEME],
    formats: TABLE,
    options: ['format', ...FILES, 'plugin'],
    load: async () => (await import('../commands/framework.js')).lint,
  },
  'framework diff': {
    summary: text('比较两个指标体系', 'compare two frameworks'),
    operands: [FRAMEWORK, FRAMEWORK],
    formats: TABLE,
    options: ['format', ...FILES, 'plugin'],
    load: async () => (await import('../commands/framework-diff.js')).frameworkDiff,
  },
  migrate: {
    summary: text('把自评材料或方案文件改写成现在的写法，逐行说明', 'rewrite submissions and schemes as they are written today, and say each line'),
    operands: [{ name: text('材料或方案', 'submissions or schemes'), required: true, many: true }],
    formats: [],
    options: [...FILES, ...FRAMED],
    load: async () => (await import('../commands/migrate.js')).migrate,
  },
  handbook: {
    summary: text('生成指标手册（Markdown）', 'make the handbook of all indicators (markdown)'),
    operands: [],
    formats: ['md'],
    options: ['format', ...FILES, ...FRAMED],
    load: async () => (await import('../commands/handbook.js')).handbook,
  },
  schema: {
    summary: text('输出自评材料或方案文件的JSON Schema', 'print the JSON Schema of a submission or a scheme file'),
    operands: [{ name: text('submission|framework', 'submission|framework'), choices: ['submission', 'framework'] }],
    formats: ['json'],
    options: ['format', ...FILES, ...FRAMED],
    load: async () => (await import('../commands/schema.js')).schema,
  },
  completion: {
    summary: text('输出命令行补全脚本', 'print a completion script'),
    operands: [{ name: text('bash|zsh|fish', 'bash|zsh|fish'), required: true, choices: ['bash', 'zsh', 'fish'] }],
    formats: [],
    options: FILES,
    load: async () => (await import('../commands/completion.js')).completion,
  },
};
