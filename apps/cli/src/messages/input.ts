import { text, type Place, type Text } from '@fazhi/core';
import type { Problem } from '../problem.js';
import type { FileKind } from '../input/kinds.js';
import type { ColonSlip } from '../input/slips.js';

function named(file: string): Text {
  return file === '-' ? text('标准输入', 'standard input') : text(`“${file}”`, `"${file}"`);
}

const AS_FORM = text('填报表请用Excel或WPS打开，另存为 .xlsx 后再提交。', 'If it is a form, open it in Excel or WPS and save it as .xlsx.');
const AS_REPORT = text('自评材料应为 .xlsx 填报表，或UTF-8编码的YAML、JSON文本；从报告中找数据请用 fazhi extract。', 'A submission is an .xlsx form, or YAML or JSON text in UTF-8; to find the facts of a report use fazhi extract.');
const AS_TEXT = text('请核对是否选错了文件。自评材料应为 .xlsx 填报表，或UTF-8编码的YAML、JSON文本。', 'Check that it is the right file. A submission is an .xlsx form, or YAML or JSON text in UTF-8.');
const AS_TABLE = text('数据表请用 fazhi score --batch 或 fazhi compare 读取。', 'Tables are read by fazhi score --batch and fazhi compare.');

const KINDS: Readonly<Record<FileKind, Text>> = {
  xlsx: text('Excel工作簿', 'an Excel workbook'),
  docx: text('Word文档', 'a Word document'),
  zip: text('压缩文件', 'a zip archive'),
  opendocument: text('ODF文档（.ods、.odt）', 'an OpenDocument file (.ods, .odt)'),
  pdf: text('PDF文档', 'a PDF document'),
  office: text('旧版Word、Excel或WPS文档', 'an old Word, Excel or WPS document'),
  html: text('网页（HTML）格式', 'a web page (HTML)'),
  xml: text('XML格式（如Excel 2003 XML表格、.fods）', 'XML (such as an Excel 2003 XML table or .fods)'),
  rtf: text('RTF文档', 'an RTF document'),
  parquet: text('Parquet数据表', 'a Parquet table'),
  'form-csv': text('由填报表另存的文本，每个文件只有一张表', 'a sheet of a form saved as text; such a file holds one sheet only'),
  binary: text('二进制文件，或用了无法识别的文字编码', 'binary, or in an encoding that cannot be told'),
};

/** What to do about each. */
const REMEDIES: Readonly<Record<FileKind, Text>> = {
  xlsx: AS_FORM,
  docx: AS_REPORT,
  zip: AS_TEXT,
  opendocument: AS_FORM,
  pdf: AS_REPORT,
  office: AS_FORM,
  html: AS_FORM,
  xml: AS_FORM,
  rtf: AS_REPORT,
  parquet: AS_TABLE,
  'form-csv': AS_FORM,
  binary: AS_TEXT,
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
  notText: (file: string, kind: FileKind): Text => text(`${named(file).zh}是${KINDS[kind].zh}，不能直接读取。${REMEDIES[kind].zh}`, `${named(file).en} is ${KINDS[kind].en} and cannot be read as it is. ${REMEDIES[kind].en}`),
  notReport: (file: string, kind: FileKind): Text => text(`${named(file).zh}是${KINDS[kind].zh}，不能直接读取。请用Word或WPS打开，另存为 .docx 后再试。`, `${named(file).en} is ${KINDS[kind].en} and cannot be read as it is. Open it in Word or WPS and save it as .docx.`),
  notTable: (file: string, kind: FileKind): Text => text(`${named(file).zh}的内容是${KINDS[kind].zh}，与扩展名不符，未读取。请用Excel或WPS打开，另存为“CSV UTF-8”后再试。`, `${named(file).en} holds ${KINDS[kind].en}, which is not what its ending says; it was not read. Open it in Excel or WPS and save it as "CSV UTF-8".`),
  isTable: (file: string): Text => text(`${named(file).zh}是数据表，不是一个乡镇的自评材料。${AS_TABLE.zh}`, `${named(file).en} is a table, not the submission of one town. ${AS_TABLE.en}`),
  damaged: (file: string): Text => text(`${named(file).zh}的UTF-8编码已损坏，为避免出现乱码未读取。请重新另存为UTF-8。`, `${named(file).en} is damaged UTF-8; it was not read, so that no wrong characters appear. Save it again as UTF-8.`),
  otherEncoding: (file: string, encoding: string): Text => text(`${named(file).zh}不是UTF-8，已按${encoding}读取。建议另存为UTF-8。`, `${named(file).en} is not UTF-8 and was read as ${encoding}. Better save it as UTF-8.`),
  read: (file: string, bytes: number, encoding: string): Text => text(`已读取${named(file).zh}：${bytes}字节，${encoding}。`, `Read ${named(file).en}: ${bytes} bytes, ${encoding}.`),
  stumbled: (file: string, message: string): Text => text(`${named(file).zh}中有本程序没有料到的内容，无法读取：${message}。请核对文件；内容无误的，请附上文件和 -v 的输出反馈给我们。`, `${named(file).en} holds something this program did not expect and was not read: ${message}. Check the file; if it is right, please report it with the output of -v.`),
  hasProblems: (file: string, count: number): Text => text(`${named(file).zh}有${count}处需要改正，未计分。`, `${named(file).en} has ${count} ${count === 1 ? 'problem' : 'problems'} to mend; nothing was scored.`),
};

interface Details {
  colon: [slip: ColonSlip];
  'duplicate-key': [key: string, line: number];
  'key-not-text': [];
  'not-finite': [source: string];
  'wide-indent': [name: string];
  'invisible-in-name': [shown: string, meant: string];
  'broken-sign': [];
  'too-many-values': [most: number];
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
  'wide-indent': (name) => text(`“${name}”前面用了全角空格或不间断空格缩进，请改用半角空格。`, `"${name}" is indented by full-width or no-break blanks; use plain spaces.`),
  'invisible-in-name': (shown, meant) => text(`名称“${meant}”中有看不见的字符（${shown}），请删去后重新输入。`, `The name "${meant}" holds characters that nobody can see (${shown}); delete it and type it again.`),
  'broken-sign': () => text('这里有残缺的字符（写成\\ud800之类的转义），请核实后改写原字。', 'Half a character stands here (an escape such as \\ud800); check it and write the character itself.'),
  'too-many-values': (most) => text(`内容过多（超过${most}项），未读取。一份自评材料或方案远不到这么多，请核对文件。`, `There is too much in it (more than ${most} values); it was not read. A submission or a scheme holds far less; check the file.`),
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
