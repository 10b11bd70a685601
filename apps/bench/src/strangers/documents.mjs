import { strToU8 } from 'fflate';
import { archiveOf, compoundFile, series } from './archives.mjs';

/** @typedef {import('./workbooks.mjs').Strangers} Strangers */
/** @typedef {import('./archives.mjs').Parts} Parts */

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const PLAIN = series(20, (place) => `<w:p><w:r><w:t>${place + 1}．全年共办理行政许可${place * 7}件。</w:t></w:r></w:p>`);

/** @param {string} body @param {Parts} [parts] */
const docx = (body, parts = {}) => archiveOf({ 'word/document.xml': `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`, ...parts });

/** Documents, ordinary and made to do harm. @type {Strangers} */
export const documents = {
  'plain.docx': () => docx(PLAIN),
  'nested tables 3000.docx': () => docx('<w:tbl><w:tr><w:tc>'.repeat(3000) + '</w:tc></w:tr></w:tbl>'.repeat(3000)),
  'bomb 200MB.docx': () => archiveOf({ 'word/document.xml': new Uint8Array(200_000_000).fill(32) }),
  'doctype.docx': () => archiveOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>' }),
  'truncated.docx': () => docx(PLAIN).subarray(0, 300),
  'hidden digits.docx': () => docx(`${PLAIN}<w:p><w:r><w:t>持证1</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>00</w:t></w:r><w:r><w:t>9人</w:t></w:r></w:p>`),
  'old.docx': () => compoundFile('WordDocument'),
  'pdf.docx': () => strToU8('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
  'macros.docx': () => docx(PLAIN, { 'word/vbaProject.bin': new Uint8Array(512) }),
  'many runs.docx': () => docx(`<w:p>${'<w:r>1</w:r>'.repeat(240_000)}</w:p>`),
};
