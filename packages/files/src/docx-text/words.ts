import { text, type Text } from '@fazhi/core';
import { archiveFaultWords } from '../archive/faults.js';
import type { DocxFault } from './docx-text.js';

/** What is, and what to do about it. */
export function docxFaultWords(fault: DocxFault): Text {
  switch (fault.code) {
    case 'no-document':
      return text('其中没有Word正文，可能不是 .docx 文档。请在 Word 或 WPS 中另存为 .docx 后再试。', 'There is no text of a Word document inside. Save it as .docx in Word or WPS.');
    case 'broken-xml':
      return text('文档已损坏，正文无法读出。请在 Word 或 WPS 中打开并重新另存后再试。', 'The document is damaged and its text cannot be read. Open it in Word or WPS and save it again.');
    case 'too-deep':
      return text('文档中表格或文本框层层嵌套过深，未读取。正常的报告不会这样，请向来源方核实，或把正文复制到新文档后再试。', 'Tables or text boxes are nested too deep and the document was not read. No report is like this; ask its sender, or copy the text into a new document.');
    default:
      return archiveFaultWords(fault);
  }
}
