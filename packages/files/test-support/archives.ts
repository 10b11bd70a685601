import { strToU8, unzipSync, zipSync } from 'fflate';
import { township } from '@fazhi/framework-township';
import { submissionWorkbook } from '../src/index.js';

/** An archive from texts and bytes. */
export function archiveOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])), { level: 9 });
}

let form: Promise<Uint8Array> | undefined;

/** The empty form of the township framework; made once. */
export async function emptyForm(): Promise<Uint8Array> {
  return await (form ??= submissionWorkbook(township, { town: '某某镇' }));
}

/** The empty form with parts replaced; null leaves one out. */
export async function formWith(parts: Readonly<Record<string, string | Uint8Array | null>>): Promise<Uint8Array> {
  const all: readonly (readonly [string, string | Uint8Array | null])[] = Object.entries({ ...unzipSync(await emptyForm()), ...parts });
  return archiveOf(Object.fromEntries(all.flatMap(([name, content]) => (content === null ? [] : [[name, content] as const]))));
}

/** A copy with bytes changed. */
export function changed(bytes: Uint8Array, change: (view: DataView, bytes: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), copy);
  return copy;
}

const CENTRAL = 0x02014b50;

/** Where an entry stands in the directory at the end. */
export function centralOf(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = strToU8(name);
  for (let at = 0; at < bytes.length - 46; at += 1) {
    if (view.getUint32(at, true) === CENTRAL && wanted.every((byte, place) => bytes[at + 46 + place] === byte)) return at;
  }
  throw new Error(`no entry ${name}`);
}

/** Sheet markup around rows. */
export function sheetXml(rows: string, after = ''): string {
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The head of an old Office file that holds a stream of this name. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((sign, place) => {
    bytes[1024 + place * 2] = sign.charCodeAt(0);
  });
  return bytes;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of markup written by hand. */
export function workbookOf(sheets: Readonly<Record<string, string>>, { styles, strings, is1904 = false }: { readonly styles?: string; readonly strings?: string; readonly is1904?: boolean } = {}): Uint8Array {
  const names = Object.keys(sheets);
  const target = (type: string, id: string, name: string): string => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${name}"/>`;
  const given = (type: string, part: string | undefined): string => (part === undefined ? '' : target(type, type, `${type}.xml`));
  return archiveOf({
    '_rels/.rels': `<Relationships>${target('officeDocument', 'a', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook>${is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${names.map((name, place) => `<sheet name="${name}" sheetId="${place + 1}" r:id="r${place}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_name, place) => target('worksheet', `r${place}`, `s${place}.xml`)).join('')}${given('styles', styles)}${given('sharedStrings', strings)}</Relationships>`,
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strings }),
    ...Object.fromEntries(names.map((name, place) => [`xl/s${place}.xml`, sheets[name] ?? ''])),
  });
}
