import { text, type Text } from '@fazhi/core';
import { archiveFaultWords, type ArchiveFault } from '../archive/faults.js';

/** Why a workbook was not read. */
export type WorkbookFault =
  | ArchiveFault
  | { readonly code: 'not-workbook' }
  | { readonly code: 'binary-workbook' }
  | { readonly code: 'unreadable-workbook' }
  | { readonly code: 'too-many-sheets'; readonly found: number; readonly most: number }
  | { readonly code: 'too-many-cells'; readonly sheet: string; readonly most: number }
  | { readonly code: 'too-many-formats' }
  | { readonly code: 'cell-far-out'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'merge-too-large'; readonly sheet: string; readonly range: string }
  | { readonly code: 'sheet-missing'; readonly sheet: string }
  | { readonly code: 'sheet-unreadable'; readonly sheet: string }
  | { readonly code: 'formats-missing' }
  | { readonly code: 'texts-missing' }
  | { readonly code: 'lost-reference'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'cell-twice'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'row-twice'; readonly sheet: string; readonly row: number }
  /** A cell says that it is in another row than the one that holds it. */
  | { readonly code: 'cell-misplaced'; readonly sheet: string; readonly cell: string; readonly row: number }
  /** What the guard of archives found in the part of a sheet. */
  | { readonly code: 'sheet-fault'; readonly sheet: string; readonly fault: ArchiveFault }
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
      return text(`表“${fault.sheet}”内容过多（各表合计已超过${fault.most}格），未读取。请把无关的内容移到别的文件；每个乡镇一份。`, `There is too much on sheet "${fault.sheet}" (the sheets hold more than ${fault.most} cells together), so the workbook was not read. Move what does not belong to another file; one file is one town.`);
    case 'cell-far-out':
      return text(`表“${fault.sheet}”在填报范围之外的${fault.cell}处有内容。请按 Ctrl+End 找到后删去，或移到别的文件。`, `Sheet "${fault.sheet}" has something far outside the form in ${fault.cell}. Press Ctrl+End to find it, and delete it or move it to another file.`);
    case 'merge-too-large':
      return text(`表“${fault.sheet}”合并了过大的区域${fault.range}。请取消合并后再试。`, `Sheet "${fault.sheet}" has a merged area that is far too large (${fault.range}). Unmerge it.`);
    case 'same-sheet-name':
      return text(`有两张表都叫“${fault.sheet}”，无法区分。请改名或删去一张后再试。`, `Two sheets are named "${fault.sheet}" and cannot be told apart. Rename or delete one.`);
    case 'not-a-form':
      return text('工作簿中没有填报表。请用下发的填报表（.xlsx）填写，不要改动表头。', 'There is no form in the workbook. Fill in one made by fazhi init --format xlsx and leave its headers as they are.');
    default:
      return damageWords(fault);
  }
}

type Damage = Exclude<WorkbookFault, { readonly code: 'not-workbook' | 'binary-workbook' | 'unreadable-workbook' | 'too-many-sheets' | 'too-many-cells' | 'cell-far-out' | 'merge-too-large' | 'same-sheet-name' | 'not-a-form' }>;

const AGAIN = { zh: '请在 Excel 或 WPS 中打开核对，重新另存后再试。', en: 'Open it in Excel or WPS, check it and save it again.' };

function damaged(zh: string, en: string): Text {
  return text(`文件已损坏：${zh}。${AGAIN.zh}`, `The file is damaged: ${en}. ${AGAIN.en}`);
}

function damageWords(fault: Damage): Text {
  switch (fault.code) {
    case 'too-many-formats':
      return text('工作簿的单元格格式过多，未读取。请把填报表复制到新文件，另存为 .xlsx 后再试。', 'The workbook has too many cell formats and was not read. Copy the form into a new file and save it as .xlsx.');
    case 'sheet-missing':
      return damaged(`表“${fault.sheet}”的内容缺失`, `the content of sheet "${fault.sheet}" is missing`);
    case 'sheet-unreadable':
      return damaged(`表“${fault.sheet}”的内容无法读出`, `the content of sheet "${fault.sheet}" cannot be read`);
    case 'formats-missing':
      return damaged('单元格格式缺失，分不清数字和日期', 'the formats of its cells are missing, so that figures and dates cannot be told apart');
    case 'texts-missing':
      return damaged('单元格的文字缺失', 'the texts of its cells are missing');
    case 'lost-reference':
      return damaged(`表“${fault.sheet}”${fault.cell}的内容或格式找不到`, `the content or format of ${fault.cell} on sheet "${fault.sheet}" cannot be found`);
    case 'cell-twice':
      return damaged(`表“${fault.sheet}”${fault.cell}有两个值，分不清以哪个为准`, `${fault.cell} on sheet "${fault.sheet}" has two values, and it is unclear which one counts`);
    case 'row-twice':
      return damaged(`表“${fault.sheet}”第${fault.row}行出现了两次，分不清以哪一行为准`, `row ${fault.row} of sheet "${fault.sheet}" stands twice, and it is unclear which one counts`);
    case 'cell-misplaced':
      return damaged(`表“${fault.sheet}”${fault.cell}出现在第${fault.row}行中，位置不一致`, `${fault.cell} on sheet "${fault.sheet}" stands in row ${fault.row}`);
    case 'sheet-fault': {
      const { zh, en } = archiveFaultWords(fault.fault);
      return text(`表“${fault.sheet}”：${zh}`, `Sheet "${fault.sheet}": ${en}`);
    }
    default:
      return archiveFaultWords(fault);
  }
}
