import { text, type Text } from '@fazhi/core';

/** Words that several documents share. */
export const documentWords = {
  comma: text('、', ', '),
  semicolon: text('；', '; '),
  pause: text('，', ', '),
  /** Between words. */
  space: text('', ' '),
  stop: text('。', '.'),
  missing: (what: Text): Text => text(`【待补：${what.zh}】`, `[to add: ${what.en}]`),
  suggested: (what: Text): Text => text(`【供考虑：${what.zh}】`, `[to consider: ${what.en}]`),
  year: text('年度', 'year'),
  issuer: text('署名', 'name of the issuing body'),
  date: text('成文日期', 'date'),
  reference: text('发文字号', 'reference number'),
  heading: text('发文机关标志', 'heading of the issuing body'),

  named: (label: string, figure: string): Text => text(`${label}${figure}`, `${label}: ${figure}`),
  affirmed: (label: Text): Text => text(label.zh, `${label.en}: yes`),
  denied: (label: Text): Text => text(`“${label.zh}”填报为“否”`, `${label.en}: no`),
  is: (label: Text, value: string): Text => text(`${label.zh}为${value}`, `${label.en}: ${value}`),
  never: (label: Text): Text => text(`${label.zh}：未办理`, `${label.en}: not done`),
  yes: text('是', 'yes'),
  no: text('否', 'no'),
  notDoneAtAll: text('未办理', 'not done'),
  done: (items: string): Text => text(`包括${items}`, `: ${items}`),
  notDone: (items: string): Text => text(`尚缺${items}`, `not yet ${items}`),
  whether: (items: string): Text => text(`${items}是否落实`, `whether these are done: ${items}`),
  notApplicable: (label: Text, reason: string): Text => text(`${label.zh}本年度不适用（${reason}）`, `${label.en}: does not apply this year (${reason})`),
  atLeast: (figure: string): Text => text(`至少${figure}`, `at least ${figure}`),
  atMost: (figure: string): Text => text(`至多${figure}`, `at most ${figure}`),
  between: (low: string, high: string): Text => text(`${low}至${high}`, `${low} to ${high}`),
  villages: text('个', ' villages'),
  total: (figure: string): Text => text(`合计${figure}`, `${figure} in all`),
  sumOf: (figure: string, villages: number): Text => text(`合计${figure}（${villages}个村填报）`, `${figure} in all (${villages} villages reported)`),
  share: (done: number, known: number): Text => text(`${done}个（${known}个村填报）`, `${done} of ${known} villages reported`),
};
