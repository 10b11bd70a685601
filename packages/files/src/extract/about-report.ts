import { halfWidthDigits } from './half-width.js';
import type { Paragraph } from './paragraphs.js';

/** What a report says about itself. */
export interface AboutReport {
  readonly town?: string;
  readonly year?: number;
}

const TOWN = /([\u4e00-\u9fff]{1,6}?(?:镇|乡|街道))(?=人民政府|政府|党委|办事处|法治|依法|推进|关于|贯彻|20|\d)/;
const TITLE_YEAR = /(20\d\d)(?:年|—|-)/;
const SAID_YEAR = /(20\d\d)年度?[^，。]{0,12}(?:法治|依法行政|工作)[^，。]{0,16}(?:报告|总结|汇报|情况)/;
const MOST_TITLE_LINES = 3;

/** Town and year from the title, the year otherwise from the sentence that presents the report. Never guessed. */
export function aboutReport(paragraphs: readonly Paragraph[]): AboutReport {
  const start = paragraphs.slice(0, MOST_TITLE_LINES).map(({ text }) => halfWidthDigits(text));
  const firstText = start.findIndex((text) => /[。；]/.test(text));
  const title = start.slice(0, firstText < 0 ? start.length : firstText).join('');
  const town = TOWN.exec(title)?.[1];
  const year = TITLE_YEAR.exec(title)?.[1] ?? SAID_YEAR.exec(start.join('\n'))?.[1];
  return { ...(town === undefined ? {} : { town }), ...(year === undefined ? {} : { year: Number(year) }) };
}
