import { readSubmission } from '@fazhi/core';
import { docxFaultWords, docxText, draftOf, extract } from '@fazhi/files';
import { township } from '@fazhi/framework-township';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { runCli } from '../cli.js';
import { sound } from '../made/archive.js';
import { editedBytes } from '../made/bytes.js';
import { sentence } from '../made/reports.js';
import { escaped } from '../made/sheet.js';
import { anyWord } from '../made/words.js';
import { tellIssues } from '../promises.js';
import { must, mustEqual, type Reader } from '../reader.js';

const run = fc.oneof({ weight: 5, arbitrary: fc.oneof(sentence, anyWord).map((text) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`) }, { weight: 1, arbitrary: fc.constantFrom('<w:r><w:noBreakHyphen/></w:r>', '<w:r><w:tab/></w:r>', '<w:r><w:br/></w:r>', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '<w:del><w:r><w:delText>19</w:delText></w:r></w:del>', '<w:ins><w:r><w:t>19</w:t></w:r></w:ins>', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>', '<mc:AlternateContent><mc:Choice><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>b</w:t></w:r></mc:Fallback></mc:AlternateContent>', '<w:altChunk r:id="x"/>', '<!-- 19人 -->', '<![CDATA[19人]]>') });
const paragraph = fc.array(run, { maxLength: 4 }).map((runs) => `<w:p>${runs.join('')}</w:p>`);
const table = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((rows) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`);
const body = fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: table }), { maxLength: 6 });

/** The document with its body replaced, or with a piece of markup put anywhere. */
const documentWith = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))) }, { level: 1 });
};

export const docx: Reader = {
  id: 'docx',
  ending: 'docx',
  cases: (corpus) => {
    const whole = fc.constantFrom(...sound(corpus));
    const rewritten = fc.tuple(whole, body).map(([bytes, parts]) => documentWith(bytes, (xml) => xml.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${parts.join('')}</w:body>`)));
    const edited = fc.tuple(whole, fc.nat(100_000), fc.oneof(run, anyWord, fc.constantFrom('<w:p>', '</w:p>', '<w:tbl><w:tr><w:tc>'))).map(([bytes, at, piece]) => documentWith(bytes, (xml) => xml.slice(0, at % xml.length) + piece + xml.slice(at % xml.length)));
    return fc.oneof({ weight: 4, arbitrary: rewritten }, { weight: 1, arbitrary: edited }, { weight: 1, arbitrary: editedBytes(whole) });
  },
  hold: async (bytes) => {
    const once = docxText(bytes);
    mustEqual('the same twice', docxText(bytes), once);
    if ('fault' in once) must(docxFaultWords(once.fault).zh !== '', 'a refusal has words');
    else {
      const extraction = extract(township, once.paragraphs);
      tellIssues(readSubmission(township, draftOf(township, extraction)).issues);
    }
    await runCli(['extract'], 't.docx', bytes, township);
  },
};
