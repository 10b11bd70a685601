import { nameKey, text, type Text } from '@fazhi/core';

/** Headers of the form's columns. Reading finds columns by these texts, in either language, wherever they stand. */
export const headers = {
  id: text('标识', 'id'),
  number: text('序号', 'No.'),
  indicator: text('指标', 'Indicator'),
  fact: text('填报项', 'Fact'),
  unit: text('单位', 'Unit'),
  value: text('填报值', 'Value'),
  applies: text('是否适用', 'Applies'),
  reason: text('不适用理由', 'Why it does not apply'),
  evidence: text('佐证材料', 'Evidence'),
  source: text('出处', 'Source'),
  note: text('备注', 'Note'),
  verified: text('核查值', 'Verified'),
  opinion: text('核查意见', "Reviewer's opinion"),
  village: text('行政村', 'Village'),
  year: text('年度', 'Year'),
  shortfall: text('存在的不足', 'Shortfall'),
  cause: text('原因', 'Cause'),
  about: text('对应的指标', 'Indicators it is about'),
  step: text('下一步打算', 'Next step'),
  stepId: text('编号', 'Step id'),
  owner: text('责任部门', 'Owner'),
  due: text('完成时限', 'Due'),
  measure: text('衡量办法（文字）', 'Measure in words'),
  target: text('衡量的填报项', 'Fact measured'),
  from: text('现在', 'From'),
  to: text('目标', 'To'),
  effort: text('工作量', 'Effort'),
  cost: text('所需经费', 'Cost'),
  state: text('进展', 'State'),
  after: text('须先完成的编号', 'After'),
} as const satisfies Readonly<Record<string, Text>>;

export type ColumnKey = keyof typeof headers;

const BY_TEXT: ReadonlyMap<string, ColumnKey> = new Map(
  (Object.keys(headers) as ColumnKey[]).flatMap((key) => [headers[key].zh, headers[key].en].map((said) => [plain(said), key] as const)),
);

/** The column that a header names; undefined for any other text. What people add to a header, such as （请填数字）, a colon or an asterisk, does not count. */
export function columnOf(said: string): ColumnKey | undefined {
  if (said.length > LONGEST) return undefined;
  const whole = plain(said);
  return BY_TEXT.get(whole) ?? BY_TEXT.get(whole.replace(/[(\[【][^()[\]【】]*[)\]】]/gu, '')) ?? BY_TEXT.get(whole.replace(/[(\[【].*$/u, ''));
}

const LONGEST = 120;

/** Headers are the same with other brackets, spaces, line breaks, signs that nobody sees or marks at their ends. */
function plain(said: string): string {
  return nameKey(said).toLowerCase().replace(/^[*＊※:：.、]+|[*＊※:：.、]+$/gu, '');
}

/** Columns that only a form has; the others stand in many a ledger. */
const OWN: readonly ColumnKey[] = ['id', 'fact', 'value', 'applies', 'reason', 'verified', 'opinion', 'shortfall', 'about', 'step', 'measure', 'target', 'after'];
/** Columns without which a table says nothing. */
const MAIN: readonly ColumnKey[] = ['value', 'shortfall', 'step'];
const FEWEST = 3;
const FEWEST_OWN = 2;

/** Says that the headers of a row are those of a form and not of a table of the town's own. */
export function isFormHead(keys: ReadonlySet<ColumnKey>): boolean {
  if (keys.size < FEWEST) return false;
  return MAIN.some((key) => keys.has(key)) || OWN.filter((key) => keys.has(key)).length >= FEWEST_OWN;
}
