import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fallbacks } from './layout.js';

const STAMP = '2000-01-01T00:00:00Z';
/** Archives keep local time without a zone, so the parts of the date are what counts. */
const LOCAL_STAMP = new Date(2000, 0, 1, 12);

/** The document packed again with a fixed date and a list of fonts that says what to take where one is missing. */
export function settled(written: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(written)).sort(([a], [b]) => place(a) - place(b));
  return zipSync(Object.fromEntries(parts.map(([name, content]) => [name, partOf(name, content)])), { level: 6, mtime: LOCAL_STAMP });
}

/** Some programs know the kind of file by what stands first in it. */
function place(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

function partOf(name: string, content: Uint8Array): Uint8Array {
  if (name === 'word/fontTable.xml') return strToU8(fontTable());
  return name === 'docProps/core.xml' ? strToU8(strFromU8(content).replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${STAMP}`)) : content;
}

function fontTable(): string {
  const fonts = Object.entries(fallbacks).map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/></w:font>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
