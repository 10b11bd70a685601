import { strFromU8, unzipSync } from 'fflate';
import { chanceOf } from '../chance.mjs';
import { archiveOf, emptyForm, formWith, series, SHEET, sheetXml } from './archives.mjs';

/** @typedef {import('./workbooks.mjs').Strangers} Strangers */

/** Figures that pack badly, so that nothing is refused for being dense. @param {number} seed */
function figures(seed) {
  const chance = chanceOf(seed);
  return () => Math.floor(chance() * 1e9);
}

/** Rows of 300 cells, 18,000 cells in all, which leaves room for those of the form. @param {() => string} cell */
const cells = (cell) => sheetXml(series(60, (row) => `<row r="${row + 1}">${series(300, cell)}</row>`));

/** Workbooks and documents just inside the limits, so that the guard hands them on in full: the most that a stranger can ask for. @type {Strangers} */
export const limits = {
  'limit open cells.xlsx': () => {
    const figure = figures(3);
    return formWith({ [SHEET]: sheetXml(series(54_000, () => `<c r="A1" x="${figure()}">`)) });
  },
  'limit regex.xlsx': () => {
    const figure = figures(4);
    return formWith({ [SHEET]: sheetXml('', series(54_000, () => `<mergeCell ref =${figure()}`)) });
  },
  'limit rich cell.xlsx': () => {
    const figure = figures(5);
    return formWith({ [SHEET]: sheetXml(`<row r="1"><c r="A1" t="inlineStr"><is>${series(52_000, () => `<r><t>${figure()}</t></r>`)}</is></c></row>`) });
  },
  'limit formulas.xlsx': () => {
    const figure = figures(6);
    return formWith({ [SHEET]: cells(() => `<c><f>${series(5, () => `${figure()}+`)}1</f><v>${figure()}</v></c>`) });
  },
  'limit strings.xlsx': async () => {
    const figure = figures(7);
    const strings = strFromU8(unzipSync(await emptyForm())['xl/sharedStrings.xml'] ?? new Uint8Array());
    const more = series(23_000, () => `<si><t>${series(5, () => String(figure()))}</t></si>`);
    return formWith({ 'xl/sharedStrings.xml': strings.replace('</sst>', `${more}</sst>`), [SHEET]: cells(() => `<c t="s"><v>${figure() % 23_000}</v></c>`) });
  },
  'limit runs.docx': () => {
    const figure = figures(8);
    return document(`<w:p>${series(87_000, () => `<w:r><w:t>${figure()}</w:t></w:r>`)}</w:p>`);
  },
  'limit paragraphs.docx': () => {
    const figure = figures(9);
    return document(series(66_000, () => `<w:p><w:r><w:t>${figure()}</w:t></w:r></w:p>`));
  },
};

/** @param {string} body */
const document = (body) => archiveOf({ 'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>` });
