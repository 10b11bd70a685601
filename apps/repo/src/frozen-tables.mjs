// The five towns of a frozen district as tables in every format, and submissions in other encodings.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { township } from '@fazhi/framework-township';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { parse } from 'yaml';

/** @typedef {{ town: string, year: number, facts: Map<string, unknown> }} Town */

/** @param {string} folder of a frozen version @returns {Promise<Record<string, string | Uint8Array>>} */
export async function frozenTables(folder) {
  writeEncodings(folder);
  const district = join(folder, 'submissions/district');
  const towns = readdirSync(district).sort().map((name) => townOf(parse(readFileSync(join(district, name), 'utf8'))));
  const ids = [...new Set(towns.flatMap(({ facts }) => [...facts.keys()]))].sort();
  const rows = towns.map(({ town, year, facts }) => [town, String(year), ...ids.map((id) => cellOf(facts.get(id)))]);
  const header = ['town', 'year', ...ids];
  const text = (/** @type {string} */ separator) => [header, ...rows].map((row) => row.join(separator)).join('\r\n') + '\r\n';
  return {
    'district.csv': text(','),
    'district.tsv': text('\t'),
    'district.gb18030.csv': toGb18030(text(',')),
    'district.jsonl': towns.map(({ town, year, facts }) => `${JSON.stringify({ town, year, facts: nested(facts) })}\n`).join(''),
    'district.parquet': await parquet(header, rows),
  };
}

/** @param {string} folder */
function writeEncodings(folder) {
  const read = (/** @type {string} */ name) => readFileSync(join(folder, 'submissions', name), 'utf8');
  const full = read('full-town.yaml');
  writeFileSync(join(folder, 'submissions/full-town.json'), `${JSON.stringify(parse(full), null, 1)}\n`);
  writeFileSync(join(folder, 'submissions/full-town.haibin.yaml'), full.replace('framework: township-2025', 'framework: haibin-2025'));
  writeFileSync(join(folder, 'submissions/niutouya.gb18030.yaml'), toGb18030(read('niutouya.yaml')));
}

/** What a table can hold of a submission: own figures; a checklist only where every item is answered, since a cell says that all others are not done. @param {any} written @returns {Town} */
function townOf(written) {
  const facts = new Map();
  for (const [plugin, inner] of Object.entries(written.facts)) {
    for (const [name, entry] of Object.entries(inner)) {
      const id = `${plugin}.${name}`;
      const first = Array.isArray(entry) && entry.every((each) => Object.hasOwn(Object(each), 'value')) ? entry[0] : entry;
      const value = Object.hasOwn(Object(first), 'value') ? first.value : first;
      if (Object.hasOwn(Object(value), 'notApplicable')) facts.set(id, '不适用');
      else if (isTabular(id, value)) facts.set(id, value);
    }
  }
  return { town: written.town.name ?? written.town, year: written.year ?? 2025, facts };
}

/** @param {string} id @param {any} value */
function isTabular(id, value) {
  const fact = township.facts[id];
  if (fact?.kind === 'checklist') return typeof value === 'object' && Object.keys(fact.items).every((item) => Object.hasOwn(value, item));
  return typeof value !== 'object';
}

/** @param {any} value */
function cellOf(value) {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'object') return String(value);
  const done = Object.keys(value).filter((item) => value[item] === true);
  return done.length === 0 ? '无' : done.join(';');
}

/** @param {Map<string, unknown>} facts */
function nested(facts) {
  /** @type {Record<string, Record<string, unknown>>} */
  const groups = {};
  for (const [id, value] of facts) {
    const [plugin = '', name = ''] = id.split('.');
    (groups[plugin] ??= {})[name] = value;
  }
  return groups;
}

/** @param {string[]} header @param {string[][]} rows */
async function parquet(header, rows) {
  const writer = new ByteWriter();
  const table = new ParquetWriter({ writer, schema: [{ name: 'root', num_children: header.length }, ...header.map((name) => /** @type {const} */ ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }))] });
  await table.write({ columnData: header.map((name, place) => ({ name, data: rows.map((row) => row[place]) })) });
  await table.finish();
  return writer.getBytes();
}

/** The encoding of Windows in China; Node decodes it only, so the table is turned round. @param {string} text */
function toGb18030(text) {
  const decoder = new TextDecoder('gb18030');
  /** @type {Map<string, number[]>} */
  const bytes = new Map();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const sign = decoder.decode(Uint8Array.of(first, second));
      if (sign.length === 1 && !bytes.has(sign)) bytes.set(sign, [first, second]);
    }
  }
  return Uint8Array.from([...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (bytes.get(sign) ?? missing(sign)))));
}

/** @param {string} sign @returns {never} */
function missing(sign) {
  throw new Error(`“${sign}” has no code of two bytes`);
}
