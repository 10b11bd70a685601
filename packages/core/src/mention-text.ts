/** A text without what does not matter for finding words in it, and where each of its characters came from. */
export interface PlainText {
  readonly text: string;
  /** For each character of `text` its place in what was written; one more for the end. */
  readonly places: readonly number[];
}

const DROPPED = /[^\S\n]|[“”‘’"'＂＇「」『』《》〈〉【】\u00ad\u200b-\u200f\u2060\ufeff]/;
const ENUMERATOR = /[①-⑳❶-❿➀-➓]/;
/** Left behind by converters. */
const RESIDUE = /\[(?:bookmark|_?Toc|Hlk):?[^\]]{0,80}\]|HYPERLINK\s+\\?[lL]?|PAGEREF\s+\S+/y;

/**
 * Full-width signs as half-width, no quotation marks, no spaces but between two figures, no residue of converters. Figures in
 * book marks (《…（2021—2025年）》) belong to a title and become `#`. Circled numbers end a clause.
 */
export function plainText(written: string): PlainText {
  const out: string[] = [];
  const places: number[] = [];
  const put = (sign: string, place: number): void => {
    out.push(sign);
    places.push(place);
  };
  let inTitle = false;
  for (let at = 0; at < written.length; at += 1) {
    const sign = written.charAt(at);
    if (sign >= '一' && sign <= '鿿') {
      put(sign, at);
      continue;
    }
    if (sign === '《') inTitle = true;
    else if (sign === '》' || sign === '\n') inTitle = false;
    if (sign === ',' && !(/\d/.test(String(out.at(-1))) && /^\d{3}/.test(written.slice(at + 1, at + 4)))) {
      put('，', at);
      continue;
    }
    const residue = sign === '[' || sign === 'H' || sign === 'P' ? residueAt(written, at) : 0;
    if (residue > 0) at += residue - 1;
    else if (DROPPED.test(sign)) {
      if (partsFigures(written, at, out.at(-1))) put(' ', at);
    } else for (const half of halfOf(sign)) put(inTitle && /\d/.test(half) ? '#' : half, at);
  }
  places.push(written.length);
  return { text: out.join(''), places };
}

function residueAt(written: string, at: number): number {
  RESIDUE.lastIndex = at;
  return RESIDUE.exec(written)?.[0].length ?? 0;
}

/** `11 19` is not 1119. */
function partsFigures(written: string, at: number, before: string | undefined): boolean {
  if (before === undefined || !/[\d%.]/.test(before)) return false;
  return /^[\s“”‘’"'「」]*[\d０-９]/.test(written.slice(at, at + 8));
}

function halfOf(sign: string): string {
  // A full-width comma never stands inside a figure.
  if (sign === '，') return sign;
  if (ENUMERATOR.test(sign)) return ';';
  if (sign === '・' || sign === '•' || sign === '．') return sign === '．' ? '.' : '·';
  return sign < '\u00a0' ? sign : sign.normalize('NFKC');
}
