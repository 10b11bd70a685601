/** The part of a page in one language. */
export function partOf(page: string, lang: 'zh' | 'en'): string {
  const start = page.indexOf(`<div class="page" id="${lang}"`);
  const other = page.indexOf('<div class="page" id="', start + 1);
  return page.slice(start, other < 0 ? page.indexOf('<script>') : other);
}

/** One section of a part, by the name of its id. */
export function sectionIn(part: string, name: string): string {
  const start = part.search(new RegExp(`<section aria-labelledby="(?:zh|en)-${name}"`));
  return start < 0 ? '' : part.slice(start, part.indexOf('</section>', start));
}

/** What a reader sees, markup left out and blanks brought together. */
export function textOf(markup: string): string {
  return markup
    .replace(/<(?:title|desc)[^>]*>.*?<\/(?:title|desc)>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Rows of the first table after a place, cell by cell. */
export function rowsIn(markup: string): string[][] {
  const body = /<tbody>([\s\S]*?)<\/tbody>/.exec(markup)?.[1] ?? '';
  return [...body.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)));
}
