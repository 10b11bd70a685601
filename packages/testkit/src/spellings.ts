/** Spellings of one habit, and why people or programs write them. */
export interface Spellings {
  readonly why: string;
  readonly written: readonly (string | number | boolean)[];
}

/** Signs that nobody sees: zero-width, bidirectional, byte order mark, soft hyphen, variation selector. */
const UNSEEN = ['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\u2066', '\u2069', '\u202a', '\u202e', '\ufeff', '\u00ad', '\ufe0f'];
/** Blanks that are no ordinary blank: no-break, full-width, thin, narrow no-break, ideographic half, tab, line ends. */
const BLANKS = [' ', '\u00a0', '\u3000', '\u2009', '\u202f', '\u2002', '\t', '\n', '\r\n'];

/** A spelling with signs before, inside and behind it. */
const around = (core: string, signs: readonly string[]): string[] => signs.flatMap((sign) => [sign + core, core + sign, sign + core + sign]);
const inside = (core: string, signs: readonly string[]): string[] => signs.map((sign) => core.slice(0, 1) + sign + core.slice(1));
const behind = (core: string, ends: readonly string[]): string[] => ends.map((end) => core + end);
const before = (core: string, starts: readonly string[]): string[] => starts.map((start) => start + core);

/**
 * How offices, their programs and their keyboards write values. One spelling gives the same value or the same refusal,
 * whatever the file it comes in: readers of other formats hold themselves to this list.
 */
export const spellings: readonly Spellings[] = [
  { why: 'plain figures, as programs send them', written: [0, 1, 2, 3, 7, 11, 12, 19, 25, 40, 57.9, 90, 95, 99, 100, 101, 365, 1000, 12345, 1_000_000_000, 1_000_000_001, -1, -0.5] },
  { why: 'the same as text, as tables hold them', written: ['0', '1', '2', '3', '7', '11', '12', '19', '40', '57.9', '90', '100', '101', '007', '1000000000', '1000000001', '-1', '+1', '-0'] },
  { why: 'averages and rates by formula have sixteen digits', written: [160 / 19, 2 / 3, 1 / 3, 8.421052631578947, 66.66666666666667, 57.89473684210526, 33.333333333333336, 18.9999, 19.0000000001, 0.1 + 0.2, 39.96, 39.94, 89.996, 89.994, 90.004, 12.345, 12.344999] },
  { why: 'the same as text', written: ['8.421052631578947', '66.66666666666667', '66.66666666666667%', '57.89473684210526%', '18.9999', '19.0000000001', '39.96', '39.94', '89.996', '89.994', '12.345', '12.344999', '1.5', '2.50', '19.0', '19.00', '19.', '.5'] },
  { why: 'percentages and shares: 1 is one per cent, 0.579 is asked about', written: [0.579, 0.01, 0.5, 0.999, '0.579', '0.5', '1%', '57.9%', '100%', '0%', '0.5%', '101%', '57.9 %', '57.9％', '５７．９％', '百分之五十', '57.9‰', '1成'] },
  { why: 'digits and signs of a Chinese keyboard', written: ['１９', '１，２００', '１２．５', '＋１９', '－１', '１９人', '１００％', '①', '⑲', '19。', '19，', '19、'] },
  { why: 'groups of digits', written: ['1,200', '12,00', '1，200', '1 200', "1'200", '1,200,000', '1,20', '1_200', ',200'] },
  { why: 'figures with units, their own or another', written: behind('19', ['人', '名', '个', '次', '件', '份', '人次', '个村', '村', '%', '分', '天', '学时', '元', '万元', '万', '人。', ' 人', '人左右', '人/次']) },
  { why: 'bounds in words', written: [...behind('200', ['余', '多', '余人', '多人', '人以上', '以上', '以下', '人以下', '左右', '余次', '次以上', '+', '+人']), ...before('100', ['近', '不足', '至少', '超过', '不超过', '≥', '≤', '>=', '<=', '>', '<', '约', '大约', '~', '将近'])] },
  { why: 'a unit that is not the fact’s, with a bound', written: ['3次以上', '3件以上', '3人以上', '3个村以上', '近3次', '至少3件', '不足3%', '3%以上'] },
  { why: 'numerals in words', written: ['一', '二', '三', '十', '十二', '一百零五', '两千', '一九', '二〇', '二零二五', '十九人', '三次', '壹拾', '廿', '一万二', '零', '〇', '半', '几', '若干', '数十'] },
  { why: 'sums, ranges and notes in a cell', written: ['12+7', '12-7', '12～15', '12—15', '12至15', '=12+7', '12/19', '11/19', '12:30', '19（含2名辅警）', '19(实有)', '见附件', '详见附表', '同上', '19?', '19？', '?', 'abc'] },
  { why: 'how machines write numbers', written: ['1e3', '1E3', '1.2e1', '0x13', '0b11', '0o17', '1n', 'Infinity', '-Infinity', 'NaN', '１ｅ３', '1_000', '1.0E+02'] },
  { why: 'words for nothing', written: ['无', '没有', '暂无', '/', '／', '—', '——', '-', '－', '–', '…', '×', '.', '。', '、', '不涉及', '未涉及', '不详', '未知', '待定', '待补', '空', '略', '(无)', '（无）', '无。', '无 ', 'none', 'None', 'NULL', 'null', 'nil', 'NA', 'tbd', '?'] },
  { why: 'a failed formula', written: ['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '=', '#'] },
  { why: 'a cell that is empty to the eye', written: ['', ...BLANKS, ...UNSEEN, '  ', '\u200b\u3000'] },
  { why: 'invisible signs around a figure', written: [...around('19', UNSEEN), ...inside('19', UNSEEN)] },
  { why: 'blanks around and inside a figure', written: [...around('19', BLANKS), ...inside('19', BLANKS), ...behind('19', ['\u00a0人', '\u3000人'])] },
  { why: 'invisible signs and blanks around a yes', written: [...around('是', [...UNSEEN, ...BLANKS])] },
  { why: 'yes as people tick it', written: [true, '是', '有', '已', '对', '已完成', '√', '✓', '✔', '☑', '✔️', '☑️', '🗹', '■', '●', '○', 'Y', 'y', 'yes', 'Yes', 'YES', 'ｙｅｓ', 'true', 'TRUE', 'True', 'T', '1', '１', 'on', 'ok', 'OK'] },
  { why: 'no as people tick it', written: [false, '否', '未', '错', '✗', '✘', '✕', '✖', '☒', '☐', '□', 'x', 'X', 'N', 'n', 'no', 'No', 'NO', 'ｎｏ', 'false', 'FALSE', 'F', '0', '０', 'off', '不是', '没', '未完成', '是否', '是/否', '是√ 否'] },
  { why: 'dates in every order', written: ['2025-03-01', '2025/3/1', '2025.3.1', '2025年3月1日', '2025年03月01日', '2025-3-1', '２０２５年３月１日', '2025年3月', '2025年', '2025', '3月1日', '12.4', 12.4, 12.1, '3-1', '01/03/2025', '3/1/25', '25.3.1', '20250301', 20250301, '2025年3月1号', '2025-03-01日', '2025－3－1', '2025 3 1', '2025年 3月 1日', 'March 1, 2025', '二〇二五年三月一日', '农历三月初一'] },
  { why: 'days with a time, as programs export them', written: ['2026-02-26T00:00:00', '2026-02-26T00:00', '2026-02-26T00:00:00.000', '2026-02-26T00:00:00Z', '2026-02-26T00:00:00.000Z', '2026-02-26 00:00:00', '2026-02-26 00:00', '2026-02-26T08:30:00', '2026-02-26T16:00:00.000Z', '2026-02-26 12:00:00', '2026-02-26T00:00:00+08:00', '2026-02-26T24:00:00'] },
  { why: 'days that do not exist, and years at the edge', written: ['2025-02-29', '2024-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '1899-12-30', '1900-01-01', '1948-12-31', '1949-10-01', '1999-12-31', '2000-01-01', '2100-12-31', '2101-01-01', '9999-12-31', '0025-03-01', '45717', 45717] },
  { why: 'invisible signs and blanks around a date', written: [...around('2025-03-01', ['\u200b', '\ufeff', '\u202a', '\u00a0', '\u3000', '\t']), '2025\u200b-03-01', '2025年\u30003月1日', '\u200e2025/3/1\u200e'] },
  { why: 'never done', written: ['从未', '未开展', '没做', '没有办理'] },
  { why: 'options by id, by title, with signs', written: ['high', 'middle', 'low', '高', '中', '低', 'High', 'HIGH', ' high ', 'high\u200b', '高\u3000', '\ufeff高', 'midle', '高、中', '很高', '1', 'constructor', '__proto__', 'toString'] },
];
