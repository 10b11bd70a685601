import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { fallbacks } from './layout.js';

const STAMP = '2000-01-01T00:00:00Z';
/** Archives keep local time without a zone, so the parts of the date are what counts. */
const LOCAL_STAMP = new Date(2000, 0, 1, 12);

/** The document packed again with a fixed date and a list of fonts that says what to take where one is missing. */
export function settled(written: Uint8Array): Uint8Array {
  const parts: Zippable = { ...unzipSync(written) };
  const core = parts[CORE];
  if (core instanceof Uint8Array) parts[CORE] = strToU8(strFromU8(core).replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, `$1${STAMP}`));
  parts[FONTS] = strToU8(fontTable());
  // Some programs know the kind of file by what stands first in it.
  const first = ['[Content_Types].xml', '_rels/.rels'];
  const names = [...first, ...Object.keys(parts).filter((name) => !first.includes(name))];
  return zipSync(Object.fromEntries(names.flatMap((name) => (parts[name] === undefined ? [] : [[name, parts[name]]]))), { level: 6, mtime: LOCAL_STAMP });
}

const CORE = 'docProps/core.xml';
const FONTS = 'word/fontTable.xml';

function fontTable(): string {
  const fonts = Object.entries(fallbacks).map(([name, others]) => `<w:font w:name="${name}"><w:altName w:val="${others}"/></w:font>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
