/** One paragraph of a report, or a row of a table in it. */
export interface Paragraph {
  readonly text: string;
  /** Counts from 1; lines of a text that were broken for width count as one. */
  readonly number: number;
}

const END = /[。！？；：:;.!?]$/;
/** What a paragraph may begin with: 一、 （一） 1. ① 第一部分. */
const LABEL = /^(?:第[一二三四五六七八九十]+(?:部分|章|节)|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.、．](?!\d)|[①-⑳])/;
const LEAST_FULL_LINE = 25;

/** The paragraphs of a plain text. A line that is full and ends in the middle of a sentence goes on in the next one. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: string[] = [];
  let isOpen = false;
  for (const line of text.split(/\r\n?|[\n\u0085\u2028\u2029\f\v]/)) {
    const said = line.trim();
    if (said === '') isOpen = false;
    else if (isOpen && !LABEL.test(said) && !/^\s{2}/.test(line)) paragraphs[paragraphs.length - 1] += said;
    else paragraphs.push(said);
    isOpen = said.length >= LEAST_FULL_LINE && !END.test(said) && !said.includes('\t');
  }
  return numbered(paragraphs);
}

export function numbered(paragraphs: readonly string[]): readonly Paragraph[] {
  return paragraphs.map((text, place) => ({ text, number: place + 1 }));
}
