import { strFromU8, strToU8, unzipSync } from 'fflate';
import { chanceOf } from '../chance.mjs';
import { compoundFile, emptyForm, formWith, saying, series, SHEET, sheetXml } from './archives.mjs';

/** @typedef {Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>>} Strangers files by name, each made when asked for */

const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
/** A part of a workbook may unpack to 1.5 MB; what is to get past that check stays a little below. */
const FULL = 1_500_000;

/** @param {string} rows @param {string} [after] */
const withSheet = (rows, after) => formWith({ [SHEET]: sheetXml(rows, after) });
/** The same markup over and over, as much as one part may have. @param {string} piece */
const filling = (piece) => piece.repeat(Math.floor(FULL / piece.length));
/** A figure that packs badly, so that a part is not refused for being dense. @param {() => number} chance */
const figure = (chance) => Math.floor(chance() * 1e9);

/** Workbooks that unpack to more than they should. @type {Strangers} */
const bombs = {
  'bomb zeros 200MB.xlsx': () => formWith({ [SHEET]: new Uint8Array(200_000_000) }),
  'bomb lying size.xlsx': async () => saying(await formWith({ [SHEET]: new Uint8Array(100_000_000) }), SHEET, FULL),
  'bomb text dense.xlsx': () => withSheet(filling(ONE_CELL)),
  'open cells.xlsx': () => withSheet(filling('<c r="A1">')),
  'nested regex.xlsx': () => withSheet('', filling('<mergeCell ref ="')),
};

/** Workbooks with more in them than a form can need. @type {Strangers} */
const crowds = {
  'many cells 56k.xlsx': () => {
    const chance = chanceOf(1);
    return withSheet(series(280, (row) => `<row r="${row + 1}">${series(200, () => `<c><v>${figure(chance)}</v></c>`)}</row>`));
  },
  'shared strings.xlsx': () => {
    const chance = chanceOf(2);
    return formWith({ 'xl/sharedStrings.xml': `<sst>${series(65_000, () => `<si><t>${figure(chance) % 1000}</t></si>`)}</sst>` });
  },
  'styles.xlsx': () => formWith({ 'xl/styles.xml': `<styleSheet><cellXfs>${series(68_000, (place) => `<xf numFmtId="${(place * 7919) % 9973}"/>`)}</cellXfs></styleSheet>` }),
  'rows only.xlsx': () => withSheet(series(32_000, (row) => `<row r="${row + 1}" ht="15" customHeight="1"/>`)),
  'style rows far.xlsx': () => withSheet(series(28_000, (row) => `<row r="${row + 1}"><c r="XFD${row + 1}" s="1"/></row>`)),
  'entries.xlsx': () => formWith(Object.fromEntries(Array.from({ length: 2000 }, (_, place) => [`xl/media/image${place}.png`, '']))),
  'villages 5000.xlsx': () => formWith({ 'xl/worksheets/sheet11.xml': sheetXml(series(5000, (row) => `<row r="${row + 1}"><c r="B${row + 1}" t="inlineStr"><is><t>第${row + 1}村</t></is></c><c r="C${row + 1}"><v>${row % 97}</v></c></row>`)) }),
};

/** Workbooks that say what none should say. @type {Strangers} */
const liars = {
  'merge whole.xlsx': () => withSheet(ONE_CELL, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  'merges many.xlsx': () => withSheet(ONE_CELL, `<mergeCells>${series(44_000, (row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`)}</mergeCells>`),
  'cell xfd.xlsx': () => withSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
  'doctype.xlsx': () => formWith({ 'xl/workbook.xml': `<!DOCTYPE a [<!ENTITY a0 "ha">${series(9, (place) => `<!ENTITY a${place + 1} "${`&a${place};`.repeat(10)}">`)}]><workbook>&a9;</workbook>` }),
  'climbing name.xlsx': () => formWith({ '../../climbing.xml': '<a/>' }),
  'two sheets one name.xlsx': async () => {
    const workbook = strFromU8(unzipSync(await emptyForm())['xl/workbook.xml'] ?? new Uint8Array());
    const [, first = '', second = ''] = [...workbook.matchAll(/<sheet name="[^"]*"/g)].map(([found]) => found);
    return formWith({ 'xl/workbook.xml': workbook.replace(second, first) });
  },
};

/** Files that are no workbook whatever they are called, or only a part of one. @type {Strangers} */
const others = {
  'truncated.xlsx': async () => (await emptyForm()).subarray(0, 48_000),
  'pdf.xlsx': () => strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
  'old.xls': () => compoundFile('Workbook'),
  'password.xlsx': () => compoundFile('EncryptedPackage'),
};

/** Workbooks with parts that act; they are read all the same. @type {Strangers} */
const acting = {
  'macros.xlsm': () => formWith({ 'xl/vbaProject.bin': new Uint8Array(512) }),
  'links.xlsx': () => formWith({ 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }),
};

/** Workbooks, ordinary and made to do harm. @param {() => Uint8Array} filled a form as a town hands it in @returns {Strangers} */
export function workbooks(filled) {
  return { 'empty form.xlsx': emptyForm, 'niutouya filled.xlsx': filled, ...bombs, ...crowds, ...liars, ...others, ...acting };
}
