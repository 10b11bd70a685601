import { text, type Text } from '@fazhi/core';

function near(suggestion: string | undefined): Text {
  return suggestion === undefined ? text('运行 fazhi --help 查看用法。', 'Run fazhi --help for usage.') : text(`是否应为“${suggestion}”？`, `Did you mean "${suggestion}"?`);
}

/** Problems of the command line itself. */
export const usageWords = {
  unknownCommand: (said: string, suggestion: string | undefined): Text => text(`没有命令“${said}”。${near(suggestion).zh}`, `No command "${said}". ${near(suggestion).en}`),
  unknownOption: (said: string, suggestion: string | undefined): Text => text(`没有选项“${said}”。${near(suggestion).zh}`, `No option "${said}". ${near(suggestion).en}`),
  givenTwice: (option: string): Text => text(`选项 ${option} 写了两次，请只保留一个。`, `Option ${option} is given twice; keep one.`),
  takesNoValue: (option: string): Text => text(`选项 ${option} 后面不带值。`, `Option ${option} takes no value.`),
  valueMissing: (option: string, wanted: Text, choices: readonly string[] | undefined): Text =>
    text(
      `选项 ${option} 后面要写${wanted.zh}${choices === undefined ? '' : `（${choices.join('、')}）`}。`,
      `Option ${option} needs a ${wanted.en}${choices === undefined ? '' : ` (${choices.join(', ')})`}.`,
    ),
  badChoice: (option: string, said: string, choices: readonly string[], suggestion: string | undefined): Text =>
    text(
      `${option} 不能是“${said}”，可用：${choices.join('、')}。${suggestion === undefined ? '' : near(suggestion).zh}`,
      `${option} cannot be "${said}"; use ${choices.join(', ')}.${suggestion === undefined ? '' : ` ${near(suggestion).en}`}`,
    ),
  notHere: (option: string, command: string): Text => text(`命令 ${command} 没有选项 ${option}。运行 fazhi ${command} --help 查看用法。`, `Command ${command} has no option ${option}. Run fazhi ${command} --help for usage.`),
  operandMissing: (command: string, operand: Text): Text => text(`命令 ${command} 缺少<${operand.zh}>。运行 fazhi ${command} --help 查看用法。`, `Command ${command} needs a <${operand.en}>. Run fazhi ${command} --help for usage.`),
  operandExtra: (command: string, said: string): Text => text(`命令 ${command} 后面多了“${said}”。名称中有空格时请加引号。`, `Command ${command} does not take "${said}". Put names with spaces in quotes.`),
  formatNotHere: (format: string, command: string, formats: readonly string[]): Text =>
    text(`命令 ${command} 没有 ${format} 格式，可用：${formats.join('、')}。`, `Command ${command} has no ${format} format; use ${formats.join(', ')}.`),
  otherEnding: (file: string, format: string): Text => text(`输出为 ${format} 格式，与文件名“${file}”的扩展名不符，未写入。请改扩展名，或用 -f 另选格式。`, `The output is ${format}, which is not what the ending of "${file}" says; nothing was written. Change the ending, or choose another format with -f.`),
  isInput: (file: string): Text => text(`输出文件“${file}”就是要读取的材料，未覆盖。请换一个文件名。`, `The output "${file}" is a file that is read, and was not overwritten. Choose another name.`),
  shareGiven: (option: string, said: string, meant: string): Text => text(`${option} 不按0到1的小数计，是否应为${meant}？现为“${said}”。`, `${option} is not given as a share between 0 and 1; did you mean ${meant}? It is "${said}".`),
  badDate: (option: string, said: string): Text => text(`${option} 应为真实的完整日期，如2025-12-31，现为“${said}”。`, `${option} should be a real full date such as 2025-12-31; it is "${said}".`),
  badPoints: (option: string, said: string): Text => text(`${option} 应为从0起、最多两位小数的分数，如80，现为“${said}”。`, `${option} should be points from 0 with at most two decimals, such as 80; it is "${said}".`),
  bothTargets: (): Text => text('--target 和 --target-grade 只能写一个。', 'Give --target or --target-grade, not both.'),
  badTarget: (said: string): Text => text(`--target 应为大于0、最多两位小数的分数，如85，现为“${said}”。`, `--target should be points above 0 with at most two decimals, such as 85; it is "${said}".`),
  badSteps: (said: string): Text => text(`--max-steps 应为从1起的整数，现为“${said}”。`, `--max-steps should be a whole number from 1; it is "${said}".`),
  rankNeedsAuthority: (): Text =>
    text(
      '--rank 须同时用 --authority 写明准予排名的文件：有的省规定未经批准不得对乡镇排名通报。不需要名次时去掉 --rank，比较照常进行。',
      '--rank needs --authority with the document that allows it: in some provinces ranking townships without permission is unlawful. Without --rank towns are compared all the same.',
    ),
  needs: (option: string, other: string): Text => text(`${option} 须与 ${other} 同用。`, `${option} needs ${other}.`),
  badWhole: (option: string, said: string, from: number, to: number): Text => text(`${option} 应为${from}至${to}的整数，现为“${said}”。`, `${option} should be a whole number from ${from} to ${to}; it is "${said}".`),
  notOnTerminal: (): Text => text('Excel工作簿不能显示在终端上。请用 -o 写明文件名，如 -o 填报表.xlsx。', 'An Excel workbook cannot be shown on a terminal. Name a file with -o, such as -o form.xlsx.'),
  pdfNotOnTerminal: (): Text => text('PDF不能显示在终端上。请用 -o 写明文件名，如 -o 评分.pdf。', 'A PDF cannot be shown on a terminal. Name a file with -o, such as -o score.pdf.'),
  wordNotOnTerminal: (): Text => text('Word文档不能显示在终端上。请用 -o 写明文件名，如 -o 年度报告.docx。', 'A Word document cannot be shown on a terminal. Name a file with -o, such as -o report.docx.'),
  notWithBatch: (option: string): Text => text(`${option} 不与 --batch 同用。`, `${option} does not go with --batch.`),
  badWidth: (option: string, said: string): Text => text(`${option} 应为从0起、小于100的百分数，最多两位小数，如20，现为“${said}”。`, `${option} should be per cent from 0 to below 100 with at most two decimals, such as 20; it is "${said}".`),
  badPercent: (option: string, said: string): Text => text(`${option} 应为0至100的百分数，最多两位小数，现为“${said}”。`, `${option} should be per cent from 0 to 100 with at most two decimals; it is "${said}".`),
};
