/** Characters that print nothing: controls but for tab and line ends, soft hyphen, zero-width and bidirectional signs, byte order mark, tags. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** What can move a terminal's cursor, forge a line or turn the order of a text round; `visible` shows it instead. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
/** Radicals and compatibility ideographs look like the ordinary character that NFKC gives for them. */
const LOOK_ALIKE = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
/** Blanks that look like the ordinary one and are not; programs compare them as other signs. */
const ODD_BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]/gu;
/** Most names: nothing in them is changed by any of this. */
const ORDINARY = /^[!-~\u4e00-\u9fff]*$/;
const BLANKS = /[\s\u0085\u2800]+/gu;

/** Words with which offices say that there is nothing to say, and what spreadsheets show in place of a failed formula. */
const NOTHING = new Set(['无', '没有', '暂无', '没', '未有', '空', '不涉及', '未涉及', '不适用', '不详', '未知', '待定', '待补', '待补充', '略', 'none', 'nil', 'n/a', 'na', 'null', 'nothing', 'tbd', 'unknown']);
const TOTAL = /(?:合计|小计|总计|共计|累计|汇总|总数|总和|平均|平均值|平均数|均值)[数行]?(?:\(.*\))?:?$|^(?:grandtotal|total|subtotal|sum|average|mean)s?:?$/u;
const ERROR_VALUE = /^#(?:null!|div\/0!|value!|ref!|name\?|num!|n\/a|getting_data|spill!|calc!|blocked!|unknown!|field!|connect!)$/i;

/** A character that no word for nothing holds, and no error value; most texts begin with one. */
const TELLING = /(?![无没有暂未空不涉及适用详知待定补充略])[\u4e00-\u9fff]/;
const CHINESE = /[\u4e00-\u9fff]/;

/** A text without the characters that nobody can see. Blanks, tabs and line ends stay. */
export function withoutInvisible(written: string): string {
  return written.replace(INVISIBLE, '');
}

/** A name as it is shown: nothing invisible, ordinary characters for look-alike radicals, one blank where blanks or line ends stood, none at the ends. */
export function plainName(written: string): string {
  if (ORDINARY.test(written)) return written;
  return withoutInvisible(written).replace(LOOK_ALIKE, (sign) => sign.normalize('NFKC')).replace(BLANKS, ' ').trim();
}

/** Two names with one key are one name: full-width and half-width signs are the same, blanks do not count. */
export function nameKey(written: string): string {
  if (ORDINARY.test(written)) return written;
  return plainName(written.normalize('NFKC')).replaceAll(' ', '');
}

/** A text in which controls, line separators and bidirectional signs show as escapes such as `\x1b` and `\u202e`. Line feeds and tabs stay. */
export function visible(written: string): string {
  return written.replace(UNSAFE, escaped);
}

function escaped(sign: string): string {
  const code = sign.codePointAt(0) as number;
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

/** As `visible`, on one line: line feeds and tabs show as `\n` and `\t`. */
export function visibleLine(written: string): string {
  return visible(written).replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** As `visibleLine`, for names that programs compare: every sign that prints nothing, and every blank but the ordinary one, shows as an escape. */
export function visibleName(written: string): string {
  return visibleLine(written).replace(INVISIBLE, escaped).replace(ODD_BLANKS, escaped);
}

/** Says that a text was damaged on its way: U+FFFD stands where a sign could not be read, half a surrogate pair or NUL where none belongs. */
export function isDamaged(written: string): boolean {
  return /[\u0000\ufffd\p{Surrogate}]/u.test(written);
}

/** Says that a name is that of a row of sums (合计, 小计, 全县合计, total) and not of a town or village. */
export function isTotalRow(name: string): boolean {
  return TOTAL.test(nameKey(name).toLowerCase());
}

/** A spreadsheet's error value such as #REF!, or a formula without a result. */
export function isErrorValue(written: string): boolean {
  if (CHINESE.test(written)) return false;
  const said = withoutInvisible(written.normalize('NFKC')).trim();
  return said === '=' || ERROR_VALUE.test(said);
}

/** Says that a text names nothing: empty, 无, 暂无, 不涉及, N/A, strokes and dots alone, or a spreadsheet's error value such as #REF!. */
export function saysNothing(written: string): boolean {
  if (TELLING.test(written)) return false;
  const said = withoutInvisible(written.normalize('NFKC')).replace(BLANKS, '').replace(/[。.，,；;]+$/u, '').toLowerCase();
  return /^[\p{P}\p{S}]*$/u.test(said) || NOTHING.has(said.replace(/^[(（]|[)）]$/gu, '')) || ERROR_VALUE.test(said);
}
