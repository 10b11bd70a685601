import { text, type Place, type Text } from '@fazhi/core';
import type { Problem } from '../problem.js';
import type { FileKind } from '../input/decode.js';
import type { ColonSlip } from '../input/slips.js';

function named(file: string): Text {
  return file === '-' ? text('标准输入', 'standard input') : text(`“${file}”`, `"${file}"`);
}

const AS_TEXT = text('请另存为UTF-8编码的YAML或JSON文本；运行 fazhi init 可得到空白材料。', 'Save it as YAML or JSON text in UTF-8; fazhi init makes an empty submission.');

const KINDS: Readonly<Record<FileKind, Text>> = {
  xlsx: text('Excel工作簿', 'an Excel workbook'),
  docx: text('Word文档', 'a Word document'),
  zip: text('压缩文件', 'a zip archive'),
  pdf: text('PDF文档', 'a PDF document'),
  office: text('旧版Word或Excel文档', 'an old Word or Excel document'),
  binary: text('二进制文件，或用了无法识别的文字编码', 'binary, or in an encoding that cannot be told'),
};

/** Why a file cannot be read at all. */
export const inputWords = {
  isFolder: (file: string): Text => text(`${named(file).zh}是文件夹，请写出其中的文件名。`, `${named(file).en} is a folder; name a file in it.`),
  noFile: (file: string, near: string | undefined): Text =>
    text(
      `没有文件${named(file).zh}。${near === undefined ? '请核对路径。' : `是否应为“${near}”？`}`,
      `No file ${named(file).en}. ${near === undefined ? 'Check the path.' : `Did you mean "${near}"?`}`,
    ),
  cannotRead: (file: string, code: string): Text => text(`无法读取${named(file).zh}（${code}），请检查权限。`, `Cannot read ${named(file).en} (${code}); check its permissions.`),
  tooLarge: (file: string, megabytes: number): Text => text(`${named(file).zh}超过${megabytes}MB，未读取。一份自评材料只有几页，请核对文件。`, `${named(file).en} is larger than ${megabytes} MB and was not read. A submission is a few pages; check the file.`),
  readWorkbook: (file: string, bytes: number): Text => text(`已读取${named(file).zh}：${bytes}字节，Excel工作簿。`, `Read ${named(file).en}: ${bytes} bytes, an Excel workbook.`),
  badWorkbook: (file: string, why: Text): Text => text(`无法读取${named(file).zh}：${why.zh}`, `Cannot read ${named(file).en}: ${why.en}`),
  empty: (file: string): Text => text(`${named(file).zh}是空的。运行 fazhi init 可得到空白材料。`, `${named(file).en} is empty. fazhi init makes an empty submission.`),
  notText: (file: string, kind: FileKind): Text => text(`${named(file).zh}是${KINDS[kind].zh}，不能直接计分。${AS_TEXT.zh}`, `${named(file).en} is ${KINDS[kind].en} and cannot be scored as it is. ${AS_TEXT.en}`),
  damaged: (file: string): Text => text(`${named(file).zh}的UTF-8编码已损坏，为避免出现乱码未读取。请重新另存为UTF-8。`, `${named(file).en} is damaged UTF-8; it was not read, so that no wrong characters appear. Save it again as UTF-8.`),
  otherEncoding: (file: string, encoding: string): Text => text(`${named(file).zh}不是UTF-8，已按${encoding}读取。建议另存为UTF-8。`, `${named(file).en} is not UTF-8 and was read as ${encoding}. Better save it as UTF-8.`),
  read: (file: string, bytes: number, encoding: string): Text => text(`已读取${named(file).zh}：${bytes}字节，${encoding}。`, `Read ${named(file).en}: ${bytes} bytes, ${encoding}.`),
  hasProblems: (file: string, count: number): Text => text(`${named(file).zh}有${count}处需要改正，未计分。`, `${named(file).en} has ${count} ${count === 1 ? 'problem' : 'problems'} to mend; nothing was scored.`),
};

interface Details {
  colon: [slip: ColonSlip];
  'duplicate-key': [key: string, line: number];
  'key-not-text': [];
  'not-finite': [source: string];
  'unknown-alias': [name: string];
  'too-many-aliases': [];
  'too-deep': [levels: number];
  'json-syntax': [found: string];
}

export type InputCode = keyof Details;

const SAY: { readonly [Code in keyof Details]: (...details: Details[Code]) => Text } = {
  colon: ({ found, meant, kind }) =>
    kind === 'full-width'
      ? text(`“${found}”用了全角冒号，应为半角冒号加空格：${meant}`, `"${found}" has a full-width colon; write a plain colon and a space: ${meant}`)
      : text(`“${found}”的冒号后面缺少空格，应为：${meant}`, `"${found}" lacks a space after the colon; write: ${meant}`),
  'duplicate-key': (key, line) => text(`“${key}”写了两次（第一次在第${line}行），请核实后只保留一个。`, `"${key}" is given twice (first on line ${line}); check and keep one.`),
  'key-not-text': () => text('名称应为一段文字，请改正。', 'A name should be plain text.'),
  'not-finite': (source) => text(`“${source}”不是可用的数字，请核实；没有数据时请留空。`, `"${source}" is not a usable number; check it, or leave it empty where there is no figure.`),
  'unknown-alias': (name) => text(`引用“*${name}”没有对应的“&${name}”。值以“*”开头时请加引号。`, `"*${name}" refers to no "&${name}". Quote a value that begins with "*".`),
  'too-many-aliases': () => text('引用（*、&）过多，未展开。请直接写出各个值。', 'Too many references (*, &); they were not expanded. Write the values out.'),
  'too-deep': (levels) => text(`嵌套超过${levels}层，未读取。请核对括号和缩进。`, `Nested more than ${levels} levels deep; not read. Check brackets and indentation.`),
  'json-syntax': (found) =>
    found === ''
      ? text('文件在这里意外结束，请补上缺少的括号或引号。', 'The file ends unexpectedly here; add the missing bracket or quote.')
      : text(`JSON写法有误，读到“${found}”为止。请检查这里的引号（半角双引号）、逗号（最后一项后面不加）和括号。`, `This is not valid JSON from "${found}" on. Check quotes (plain double ones), commas (none after the last item) and brackets.`),
};

/** A problem of form. */
export function inputProblem<Code extends keyof Details>(code: Code, place: Place | undefined, ...details: Details[Code]): Problem {
  const say: (...details: Details[Code]) => Text = SAY[code];
  return { code, severity: 'error', text: say(...details), ...(place === undefined ? {} : { place }) };
}
