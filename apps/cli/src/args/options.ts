import { text, type Text } from '@fazhi/core';

/** One option: help, completion and parsing all come from this. */
export interface Option {
  readonly short?: string;
  /** Name of its value in help; absent for switches. */
  readonly value?: Text;
  readonly choices?: readonly string[];
  readonly many?: true;
  /** The value is a file, for completion. */
  readonly file?: true;
  readonly help: Text;
}

export const formats = ['text', 'json', 'md', 'csv'] as const;
export type Format = (typeof formats)[number];
/** What some commands write besides: an Excel workbook, a page, a Word document, or YAML where that is the only other form. */
const fileFormats = ['xlsx', 'yaml', 'html', 'pdf', 'docx'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Word documents that a report can be. */
export const documentKinds = ['report', 'letter', 'shortfalls', 'ledger'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const options = {
  format: { short: 'f', value: text('格式', 'format'), choices: [...formats, ...fileFormats], help: text('输出格式：text、json、md、csv；有的命令可用xlsx、html、pdf、docx', 'output format: text, json, md or csv; xlsx, html, pdf or docx for some commands') },
  output: { short: 'o', value: text('文件', 'file'), file: true, help: text('写入文件，不写 -f 时格式跟随扩展名；已有的文件不会覆盖', 'write to a file, in the format of its ending unless -f says another; an existing one is not overwritten') },
  force: { help: text('允许覆盖已有的输出文件', 'allow overwriting the output file') },
  framework: { short: 's', value: text('体系', 'framework'), file: true, help: text('指标体系的标识、版本，或本地方案文件', 'framework id or edition, or a scheme file') },
  'old-framework': { value: text('体系', 'framework'), file: true, help: text('较早材料所用的指标体系；不写时用材料注明的内置版本，否则与 --framework 相同', 'framework of the earlier submissions; when left out the built-in edition that they name, otherwise that of --framework') },
  plugin: { value: text('插件', 'plugin'), many: true, file: true, help: text('加载插件（包名或路径，可重复）；从不自动加载', 'load a plugin (package or path, repeatable); never loaded by itself') },
  from: { value: text('自评材料', 'submission'), file: true, help: text('已有的材料（YAML或Excel），先填入表中，须用 -f xlsx', 'a submission (YAML or Excel) to fill in from; needs -f xlsx') },
  'as-of': { value: text('日期', 'date'), help: text('数据截止日，如2025-12-31', 'date of the facts, e.g. 2025-12-31') },
  values: { value: text('取值', 'values'), choices: ['self', 'verified', 'best'], help: text('按自评（self）、核查（verified）或有核查取核查（best）计分', 'score self-assessed figures, verified ones, or verified where there is one (best)') },
  'fail-under': { value: text('分数', 'points'), help: text('确定得分低于该分数时以退出码1结束', 'exit with 1 when the certain score is below') },
  target: { value: text('分数', 'points'), help: text('要达到的最终得分，如85；compare中为占满分的百分数', 'final score to reach, e.g. 85; for compare in per cent of full marks') },
  'target-grade': { value: text('等次', 'grade'), help: text('要达到的等次，如良好', 'grade to reach, by title or id') },
  effort: { value: text('文件', 'file'), file: true, help: text('各项措施的工作量（YAML或JSON），不写按默认', 'how much work things are (YAML or JSON); a default otherwise') },
  'max-steps': { value: text('项数', 'number'), help: text('最多几项措施', 'at most so many steps') },
  fixed: { value: text('标识', 'id'), many: true, help: text('不作改变的数据或指标（可重复）', 'a fact or indicator that is not to be changed (repeatable)') },
  previous: { value: text('文件', 'file'), file: true, help: text('上年自评材料，用来核对打算是否照抄，在report中也对照得分', "last year's submission, to see which steps are only repeated; for report also what changed") },
  peers: { value: text('文件夹', 'folder'), file: true, help: text('同类乡镇的材料，各方面得分与其中位数对照', 'submissions of like towns; areas are shown beside their median') },
  document: { value: text('文书', 'document'), choices: documentKinds, help: text('Word文书：年度报告起草稿（report，默认）、评估反馈（letter）、问题清单（shortfalls）或整改台账（ledger），须用 -f docx', 'Word document: draft of the annual report (report, the default), letter to the town (letter), shortfalls or rectification ledger; needs -f docx') },
  'fail-on': { value: text('级别', 'severity'), choices: ['error', 'warning'], help: text('有错误（error）或任何提示（warning）时以退出码1结束', 'exit with 1 on any error, or on any finding (warning)') },
  'min-coverage': { value: text('百分数', 'percent'), help: text('不足的落实率低于该百分数时以退出码1结束', 'exit with 1 when the plan covers less of the shortfalls') },
  set: { value: text('数据=值', 'fact=value'), many: true, help: text('假设的数据，如 enforcement.certified=19（可重复）', 'an assumed figure, e.g. enforcement.certified=19 (repeatable)') },
  by: { value: text('分组', 'groups'), choices: ['class', 'none'], help: text('分类比较（class，默认）或不分类（none）', 'compare within classes (class, the default) or all together (none)') },
  'min-known': { value: text('百分数', 'percent'), help: text('已知分值低于该百分数的乡镇只列示，不计入，默认80', 'towns of which less is known are shown but not counted; 80 unless told') },
  rank: { help: text('排名次，须用 --authority 写明依据文件', 'give places; needs --authority with the document that allows it') },
  authority: { value: text('文件', 'document'), help: text('准予排名的文件名称和文号', 'name and number of the document that allows ranking') },
  ties: { value: text('并列', 'ties'), choices: ['competition', 'dense', 'mean'], help: text('并列名次：1-2-2-4（competition，默认）、1-2-2-3（dense）或1-2.5-2.5-4（mean）', 'shared places: 1-2-2-4 (competition, the default), 1-2-2-3 (dense) or 1-2.5-2.5-4 (mean)') },
  robustness: { value: text('次数', 'draws'), help: text('抽样多少次看名次是否稳定，如10000；须同时写 --rank', 'draws that show how firm places are, e.g. 10000; needs --rank') },
  seed: { value: text('整数', 'number'), help: text('抽样的种子，默认1；种子相同，结果相同', 'seed of the draws, 1 unless told; the same seed gives the same result') },
  'weights-within': { value: text('百分数', 'percent'), help: text('抽样时各指标权重上下浮动的幅度，默认25', "how far draws vary each indicator's weight, 25 unless told") },
  'thresholds-within': { value: text('百分数', 'percent'), help: text('抽样时评分阈值上浮、下浮的幅度，默认5；0为不变', 'how far draws move thresholds down and up, 5 unless told; 0 keeps them') },
  'fixed-policy': { help: text('抽样时不适用的指标一律按体系的规定计；不写时按不计入和按满分计各半', 'draws count what does not apply as the framework has it; otherwise half leave it out and half count it as full marks') },
  batch: { value: text('表', 'table'), file: true, help: text('给一张表中的全部乡镇计分（.csv、.tsv、.jsonl、.parquet）；-o 的扩展名决定结果格式', 'score every town of a table (.csv, .tsv, .jsonl, .parquet); the ending of -o decides how results are written') },
  indicators: { help: text('与 --batch 同用：每项指标得分各占一列', 'with --batch: a column for the points of each indicator') },
  lang: { value: text('语言', 'language'), choices: ['zh', 'en'], help: text('界面语言，默认zh（也可用环境变量FAZHI_LANG）', 'language, zh unless told (or FAZHI_LANG)') },
  'no-color': { help: text('不使用颜色', 'no colour') },
  quiet: { short: 'q', help: text('不显示提示，只显示错误', 'errors only, no notices') },
  verbose: { short: 'v', help: text('显示更多细节', 'say more') },
  help: { short: 'h', help: text('显示帮助', 'show help') },
  version: { help: text('显示版本', 'show the version') },
} as const satisfies Readonly<Record<string, Option>>;

export type OptionName = keyof typeof options;

/** Options that every command takes. */
export const everywhere = ['lang', 'no-color', 'quiet', 'verbose', 'help'] as const satisfies readonly OptionName[];

export function optionOf(name: OptionName): Option {
  return options[name];
}

export function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}
