import { text, type Text } from '@fazhi/core';

/** What the YAML library found, in our words: what is, what to do. */
export function syntaxWords(code: string, message: string): Text {
  const known = message.includes('quote') ? QUOTE : Object.hasOwn(WORDS, code) ? WORDS[code] : undefined;
  return known ?? text('YAML写法有误，请检查这一行的缩进、冒号和引号。', 'This is not valid YAML; check indentation, colons and quotes on this line.');
}

const QUOTE = text('引号没有成对，请补上后一个引号。', 'A quote is not closed; add the closing one.');

const INDENT = text('缩进不对齐：同一层的各行应左对齐，下一层多缩进两个空格。', 'Indentation does not line up: lines of one level start at the same column, the next level two spaces further.');

const TAG = text('不支持“!”标签，请直接写值；值本身以“!”开头时请加引号。', 'Tags ("!") are not supported; write the plain value, in quotes if it begins with "!".');

const SIGN = text('这里的符号有特殊含义，请给这个值加上引号。', 'This sign has a special meaning here; put the value in quotes.');

const WORDS: Readonly<Record<string, Text>> = {
  TAB_AS_INDENT: text('用了制表符（Tab）缩进，请改用空格。', 'A tab is used for indentation; use spaces.'),
  BAD_INDENT: INDENT,
  BLOCK_AS_IMPLICIT_KEY: text('一行里有两个“名称: 值”，或缩进不对齐。请分行写；值里有冒号时请加引号。', 'Two "name: value" pairs on one line, or indentation that does not line up. Write them on separate lines; quote a value that contains a colon.'),
  MULTILINE_IMPLICIT_KEY: text('这里应为“名称: 值”（半角冒号后加一个空格）。', 'This should be "name: value" (a colon and a space).'),
  MISSING_CHAR: text('这里应为“名称: 值”，或缺少逗号、括号。', 'This should be "name: value", or a comma or bracket is missing.'),
  BAD_SCALAR_START: SIGN,
  UNEXPECTED_TOKEN: text('这里不应出现该符号，请检查前后的括号、逗号和缩进。', 'Unexpected sign; check brackets, commas and indentation around it.'),
  BAD_DQ_ESCAPE: text('双引号里的“\\”写法有误，请改用单引号。', 'A backslash in double quotes is wrong here; use single quotes.'),
  MULTIPLE_DOCS: text('一个文件只能放一份材料，请删去“---”之后的部分或另存一个文件。', 'One file holds one document; remove what follows "---" or save it as another file.'),
  TAG_RESOLVE_FAILED: TAG,
  BAD_COLLECTION_TYPE: TAG,
  BAD_ALIAS: SIGN,
};
