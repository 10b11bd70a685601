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
    case 'part-missing':
      return text('文档已损坏，缺少样式、编号或脚注，文字可能读错，未读取。请在 Word 或 WPS 中打开并重新另存后再试。', 'The document is damaged: its styles, numbers or notes are missing, so that words might be read wrongly. Open it in Word or WPS and save it again.');
    case 'only-inner':
      return text('正文是嵌在文档里的另一份文件，没有读取。请在 Word 或 WPS 中打开，重新另存为 .docx 后再试。', 'Its text is another document inside it, which was not read. Open it in Word or WPS and save it as .docx again.');
    case 'only-pictures':
      return text('文档只有图片，可能是扫描件，没有可读的文字。请用可以编辑的 .docx 文件，或把文字录入后再试。', 'The document holds pictures only, perhaps scans, and no words. Use one that can be edited, or type the words in.');
    case 'no-words':
      return text('文档中没有文字。请核对是否选错了文件。', 'There are no words in the document. Check that it is the right one.');
    case 'too-deep':
      return text('文档中表格或文本框层层嵌套过深，未读取。正常的报告不会这样，请向来源方核实，或把正文复制到新文档后再试。', 'Tables or text boxes are nested too deep and the document was not read. No report is like this; ask its sender, or copy the text into a new document.');
    default:
      return archiveFaultWords(fault);
  }
}
