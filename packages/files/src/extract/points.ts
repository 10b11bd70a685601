/** One shortfall or step, in the report's own words. */
export interface Point {
  readonly text: string;
  /** What the report gives as the reason. */
  readonly cause?: string;
  readonly paragraph: number;
}

const MARK = /(?<=^|[。；;：:，,！\n])[^\S\n]*(?:[一二三四五六七八九十]是要?|首先[，,]|其次[，,]|再次[，,]|最后[，,]|第[一二三四五六七八九十][，,、]|[（(](?:[一二三四五六七八九十]+|\d{1,2})[）)]|\d{1,2}[.、．](?!\d)|[①-⑳]|[一二三四五六七八九十]+、)/g;
/** Words that only lead in: 主要有以下问题： */
const LEAD = /^[^。；;]{0,40}?[:：]/;
const CAUSE = /[，,。；;]\s*(?:主要)?原因(?:是|在于|为)[:：]?\s*/;

/** Parts texts of a section into points: by their numbers (一是, （一）, 1.), otherwise by sentences. */
export function pointsOf(passages: readonly { readonly text: string; readonly paragraph: number }[]): readonly Point[] {
  const hasMarks = passages.some(({ text }) => text.search(MARK) >= 0);
  return passages.flatMap(({ text, paragraph }) => {
    const parts = hasMarks ? marked(text) : text.replace(LEAD, '').split(/[。；;\n]/);
    return parts.map(tidied).filter((part) => /\p{Script=Han}{2}/u.test(part)).map((part) => pointOf(part, paragraph));
  });
}

/** What stands before the first number only leads in, unless nothing is numbered here. */
function marked(text: string): readonly string[] {
  const parts = text.split(MARK);
  return parts.length === 1 ? [] : parts.slice(1);
}

function pointOf(part: string, paragraph: number): Point {
  const [text = '', cause] = part.split(CAUSE);
  return { text: tidied(text), ...(cause === undefined ? {} : { cause: tidied(cause) }), paragraph };
}

const EDGE = /[\s，,：:。；;]/;

/** By hand, since a pattern for the end of a text begins anew at every sign of a long row of them. */
function tidied(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && EDGE.test(text.charAt(from))) from += 1;
  while (to > from && EDGE.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
