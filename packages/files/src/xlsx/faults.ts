import { text, type Text } from '@fazhi/core';
import { archiveFaultWords, type ArchiveFault } from '../archive/faults.js';

/** Why a workbook was not read. */
export type WorkbookFault =
  | ArchiveFault
  | { readonly code: 'not-workbook' }
  | { readonly code: 'binary-workbook' }
  | { readonly code: 'unreadable-workbook' }
  | { readonly code: 'too-many-sheets'; readonly found: number; readonly most: number }
  | { readonly code: 'too-many-cells'; readonly part: string; readonly most: number }
  | { readonly code: 'cell-far-out'; readonly part: string; readonly cell: string }
  | { readonly code: 'merge-too-large'; readonly part: string; readonly range: string }
  | { readonly code: 'same-sheet-name'; readonly sheet: string }
  | { readonly code: 'not-a-form' };

/** What is, and what to do about it. */
export function workbookFaultWords(fault: WorkbookFault): Text {
  switch (fault.code) {
    case 'not-workbook':
      return text('文件不是Excel工作簿（.xlsx）。请核对是否选错了文件。', 'The file is not an Excel workbook (.xlsx). Check that it is the right one.');
    case 'binary-workbook':
      return text('文件是二进制工作簿（.xlsb）。请在 Excel 或 WPS 中另存为 .xlsx 后再试。', 'The file is a binary workbook (.xlsb). Save it as .xlsx in Excel or WPS.');
    case 'unreadable-workbook':
      return text('工作簿的内部结构不完整，无法读取。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。', 'Parts of the workbook are missing, so it cannot be read. Open it in Excel or WPS and save it as .xlsx.');
    case 'too-many-sheets':
      return text(`工作簿有${fault.found}张表，最多${fault.most}张。请删去无关的表。`, `The workbook has ${fault.found} sheets; at most ${fault.most} are read. Delete those that do not belong.`);
    case 'too-many-cells':
      return text(`工作簿内容过多（到“${fault.part}”已超过${fault.most}格），未读取。请删去无关的内容；每个乡镇一份。`, `There is too much in the workbook (more than ${fault.most} cells up to "${fault.part}"), so it was not read. Delete what does not belong; one file is one town.`);
    case 'cell-far-out':
      return text(`“${fault.part}”在填报范围之外的${fault.cell}处有内容，可能是误填。请按 Ctrl+End 找到后删去。`, `"${fault.part}" has something far outside the form in ${fault.cell}, perhaps by mistake. Press Ctrl+End to find it and delete it.`);
    case 'merge-too-large':
      return text(`“${fault.part}”合并了过大的区域${fault.range}。请取消合并后再试。`, `"${fault.part}" has a merged area that is far too large (${fault.range}). Unmerge it.`);
    case 'same-sheet-name':
      return text(`有两张表都叫“${fault.sheet}”，无法区分。请改名或删去一张后再试。`, `Two sheets are named "${fault.sheet}" and cannot be told apart. Rename or delete one.`);
    case 'not-a-form':
      return text('工作簿中没有填报表。请用 fazhi init --format xlsx 生成的表填写，不要改动表头。', 'There is no form in the workbook. Fill in one made by fazhi init --format xlsx and leave its headers as they are.');
    default:
      return archiveFaultWords(fault);
  }
}
