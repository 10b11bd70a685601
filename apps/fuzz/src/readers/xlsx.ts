import { readSubmission } from '@fazhi/core';
import { formProblemWords, openForm, placeWords, workbookFaultWords } from '@fazhi/files';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runCli } from '../cli.js';
import { sound } from '../made/archive.js';
import { editedBytes } from '../made/bytes.js';
import { escaped, inline, isFilled, sizeOf, withCell } from '../made/sheet.js';
import { anyWord } from '../made/words.js';
import { tellIssues, tellSubmission } from '../promises.js';
import { must, mustEqual, plain, type Reader } from '../reader.js';
import { world } from '../world.js';

type Parts = Readonly<Record<string, Uint8Array>>;
type Edit = (parts: Parts) => Parts;

const at = fc.nat(10_000);
const picked = <T>(list: readonly T[], place: number): T | undefined => list[place % Math.max(list.length, 1)];
const sheetsOf = (parts: Parts): string[] => Object.keys(parts).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
const inPart = (parts: Parts, name: string | undefined, change: (xml: string) => string): Parts => (name === undefined ? parts : { ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });

/** What a cell may hold, as markup behind its name. */
const content = fc.oneof(
  { weight: 5, arbitrary: anyWord.map(inline) },
  { weight: 3, arbitrary: fc.oneof(fc.integer({ min: -5, max: 60_000 }), fc.double(), fc.constantFrom(1e9, 1e300, 0.579, 13_812_345_678)).map((value) => `><v>${value}</v></c>`) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(40), fc.integer({ min: 0, max: 60_000 })).map(([style, value]) => `s="${style}"><v>${value}</v></c>`) },
  { weight: 1, arbitrary: fc.nat(9999).map((index) => `t="s"><v>${index}</v></c>`) },
  { weight: 1, arbitrary: anyWord.map((text) => `t="str"><f>A1</f><v>${escaped(text)}</v></c>`) },
  { weight: 1, arbitrary: fc.constantFrom('t="b"><v>1</v></c>', 't="e"><v>#REF!</v></c>', 't="d"><v>2026-02-26T00:00:00</v></c>', '/>', '><f>1/0</f></c>', 't="str"><v></v></c>', 't="n"><v>abc</v></c>') },
);

const setCell = fc.tuple(at, at, at, content).map(([sheet, row, column, inside]): Edit => (parts) => inPart(parts, picked(sheetsOf(parts), sheet), (xml) => {
  const size = sizeOf(xml);
  return withCell(xml, 1 + (row % (size.rows + 2)), column % (size.columns + 2), inside);
}));
const mergeCells = fc.tuple(at, at, at).map(([sheet, from, length]): Edit => (parts) => inPart(parts, picked(sheetsOf(parts), sheet), (xml) => {
  const { rows } = sizeOf(xml);
  const first = 1 + (from % rows);
  return xml.replace(/<mergeCells[\s\S]*?<\/mergeCells>/, '').replace('</sheetData>', `</sheetData><mergeCells count="1"><mergeCell ref="F${first}:F${first + (length % 4)}"/></mergeCells>`);
}));
const repeatRow = fc.tuple(at, at).map(([sheet, row]): Edit => (parts) => inPart(parts, picked(sheetsOf(parts), sheet), (xml) => {
  const whole = picked(xml.match(/<row [\s\S]*?<\/row>/g) ?? [], row) ?? '';
  return xml.replace('</sheetData>', `${whole}</sheetData>`);
}));
const dropRow = fc.tuple(at, at).map(([sheet, row]): Edit => (parts) => inPart(parts, picked(sheetsOf(parts), sheet), (xml) => xml.replace(picked(xml.match(/<row [\s\S]*?<\/row>/g) ?? [], row) ?? '', '')));
const dropPart = at.map((place): Edit => (parts) => Object.fromEntries(Object.entries(parts).filter((_each, index, all) => index !== place % all.length)));
const renamePart = fc.tuple(at, fc.constantFrom('2.xml', '.XML', '/x.xml')).map(([place, ending]): Edit => (parts) => Object.fromEntries(Object.entries(parts).map(([name, bytes], index, all) => [index === place % all.length ? name.replace(/\.xml$/, ending) : name, bytes])));
const editMarkup = fc.tuple(at, at, anyWord).map(([place, where, text]): Edit => (parts) => inPart(parts, picked(Object.keys(parts), place), (xml) => {
  const spot = where % Math.max(xml.length, 1);
  return xml.slice(0, spot) + text.slice(0, 60) + xml.slice(spot);
}));

const edits = fc.array(fc.oneof({ weight: 8, arbitrary: setCell }, { weight: 1, arbitrary: mergeCells }, { weight: 1, arbitrary: repeatRow }, { weight: 1, arbitrary: dropRow }, { weight: 1, arbitrary: dropPart }, { weight: 1, arbitrary: renamePart }, { weight: 1, arbitrary: editMarkup }), { maxLength: 5 });

export const xlsx: Reader = {
  id: 'xlsx',
  ending: 'xlsx',
  cases: (corpus) => {
    const form = fc.constantFrom(...sound(corpus));
    const changed = fc.tuple(form, edits).map(([bytes, all]) => zipSync(all.reduce((parts, edit) => edit(parts), unzipSync(bytes) as Parts), { level: 1 }));
    return fc.oneof({ weight: 6, arbitrary: changed }, { weight: 1, arbitrary: editedBytes(form) });
  },
  hold: async (bytes) => {
    const once = await outcomeOf(bytes);
    mustEqual('the same twice', await outcomeOf(bytes), once);
    const { code } = await runCli(['validate'], 't.xlsx', bytes);
    mustEqual('library and command line agree', code === 0, once.isSound);
    if (once.isSound) await tellUnseenCells(bytes, once);
  },
};

async function outcomeOf(bytes: Uint8Array): Promise<{ readonly isSound: boolean; readonly said: unknown }> {
  const form = await openForm(bytes);
  if ('fault' in form) {
    must(workbookFaultWords(form.fault).zh !== '', 'a refusal has words');
    return { isSound: false, said: form.fault };
  }
  const { data, problems, notices, placeOf } = form.readWith(world);
  for (const each of [...problems, ...notices]) must(formProblemWords(each).zh !== '' && (each.place === undefined || placeWords(each.place).zh !== ''), 'every problem has words', () => each.code);
  const { submission, issues } = readSubmission(world, data);
  tellIssues(issues);
  const isSound = problems.length === 0 && submission !== undefined;
  if (isSound) tellSubmission(world, submission);
  return { isSound, said: { data, problems, notices, places: issues.map(({ path }) => placeOf(path) ?? null) } };
}

/** No filled cell of a form goes unseen: words in any empty cell of its sheets change what is read, or are named. */
async function tellUnseenCells(bytes: Uint8Array, base: unknown): Promise<void> {
  const parts: Parts = unzipSync(bytes);
  const chance = bytes.reduce((sum, byte) => (sum * 31 + byte) % 1_000_003, 7);
  const name = picked(sheetsOf(parts), chance);
  const markup = strFromU8(parts[name ?? ''] ?? new Uint8Array());
  const size = sizeOf(markup);
  const [row, column] = [1 + (chance % (size.rows + 1)), (chance >> 5) % (size.columns + 2)];
  // Labels and headings are locked; what they say is not the town's.
  if (isFilled(markup, row, column)) return;
  const more = await outcomeOf(zipSync(inPart(parts, name, (xml) => withCell(xml, row, column, inline('随便写的'))), { level: 1 }));
  must(plain(more) !== plain(base), 'a cell of a form goes unseen', () => [name, row, column + 1]);
}
