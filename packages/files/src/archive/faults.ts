import { text, type Text } from '@fazhi/core';

/** What each fault needs to know. Entries are named as they stand in the archive; sizes are bytes. */
export interface FaultDetails {
  pdf: object;
  'old-excel': object;
  'old-word': object;
  'old-office': object;
  password: object;
  html: object;
  'office-xml': object;
  rtf: object;
  opendocument: object;
  'not-archive': object;
  truncated: object;
  'large-format': object;
  'bad-name': { readonly entry: string };
  'same-name': { readonly entry: string };
  overlap: { readonly entry: string };
  encrypted: { readonly entry: string };
  damaged: { readonly entry: string };
  'wrong-size': { readonly entry: string; readonly said: number };
  'too-many-entries': { readonly found: number; readonly most: number };
  'too-large': { readonly entry: string; readonly most: number };
  'too-dense': { readonly entry: string; readonly most: number };
  doctype: { readonly entry: string };
  'not-utf8': { readonly entry: string };
}

export type ArchiveFaultCode = keyof FaultDetails;

/** Why an archive was not opened. */
export type ArchiveFault = { readonly [Code in ArchiveFaultCode]: { readonly code: Code } & FaultDetails[Code] }[ArchiveFaultCode];

const MEGABYTE = 1_048_576;
const AGAIN = text('请在 Excel、Word 或 WPS 中重新另存后再试。', 'Save it again in Excel, Word or WPS and try once more.');
const REFUSED = text('正常保存的文件不会这样，未读取。请向来源方核实，重新要一份。', 'No file is saved like this in the ordinary way, so it was not read. Ask its sender for another.');

function saying(zh: string, en: string, remedy: Text): Text {
  return text(zh + remedy.zh, `${en} ${remedy.en}`);
}

/** What is, and what to do about it. */
export function archiveFaultWords(fault: ArchiveFault): Text {
  switch (fault.code) {
    case 'pdf':
      return text('文件内容是PDF，不是表格或文档。请用原来的 .xlsx 或 .docx 文件。', 'The file is a PDF whatever its name. Use the original .xlsx or .docx file.');
    case 'old-excel':
      return text('文件是旧版Excel格式（.xls）。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。', 'The file is in the old Excel format (.xls). Open it in Excel or WPS and save it as .xlsx.');
    case 'old-word':
      return text('文件是旧版Word格式（.doc）。请在 Word 或 WPS 中打开，另存为 .docx 后再试。', 'The file is in the old Word format (.doc). Open it in Word or WPS and save it as .docx.');
    case 'old-office':
      return text('文件是旧版Office格式。请在 Excel、Word 或 WPS 中打开，另存为 .xlsx 或 .docx 后再试。', 'The file is in an old Office format. Open it and save it as .xlsx or .docx.');
    case 'password':
      return text('文件设了打开密码，无法读取。请打开后取消密码（文件 → 信息 → 保护），保存后再试。', 'The file needs a password to open. Open it, remove the password (File → Info → Protect) and save it.');
    case 'html':
      return text('文件实际是网页格式（HTML）。请在 Excel、Word 或 WPS 中打开，另存为 .xlsx 或 .docx 后再试。', 'The file is a web page (HTML) whatever its name. Open it in Excel, Word or WPS and save it as .xlsx or .docx.');
    case 'office-xml':
      return text('文件是2003版XML格式。请在 Excel、Word 或 WPS 中打开，另存为 .xlsx 或 .docx 后再试。', 'The file is in the XML format of Office 2003. Open it and save it as .xlsx or .docx.');
    case 'rtf':
      return text('文件是RTF格式。请在 Word 或 WPS 中打开，另存为 .docx 后再试。', 'The file is in RTF. Open it in Word or WPS and save it as .docx.');
    case 'opendocument':
      return text('文件是OpenDocument格式（.ods、.odt）。请打开后另存为 .xlsx 或 .docx 再试。', 'The file is in an OpenDocument format (.ods, .odt). Open it and save it as .xlsx or .docx.');
    default:
      return formWords(fault);
  }
}

type FormFault = Exclude<ArchiveFault, { readonly code: 'pdf' | 'old-excel' | 'old-word' | 'old-office' | 'password' | 'html' | 'office-xml' | 'rtf' | 'opendocument' }>;

function formWords(fault: FormFault): Text {
  switch (fault.code) {
    case 'not-archive':
      return text('文件不是 .xlsx 或 .docx。请核对是否选错了文件，或在 Excel、Word、WPS 中另存后再试。', 'The file is neither .xlsx nor .docx. Check that it is the right one, or save it again in Excel, Word or WPS.');
    case 'truncated':
      return text('文件不完整，末尾缺失，可能没有下载或复制完。请重新复制后再试。', 'The end of the file is missing; it may not have been copied in full. Copy it again.');
    case 'large-format':
      return saying('文件用了大文件格式（zip64），没有必要。', 'The file uses the format of very large archives (zip64) without need.', AGAIN);
    case 'encrypted':
      return saying('文件中有加密的部分，无法读取。', 'Part of the file is encrypted and cannot be read.', AGAIN);
    case 'damaged':
      return saying('文件已损坏，内容与校验不符或无法读出。', 'The file is damaged: its content does not match its check sum, or cannot be read.', AGAIN);
    case 'not-utf8':
      return saying('文件内部的编码不是UTF-8，文字无法可靠读出。', 'What is inside is not in UTF-8.', AGAIN);
    default:
      return hostileWords(fault);
  }
}

type HostileFault = Exclude<FormFault, { readonly code: 'not-archive' | 'truncated' | 'large-format' | 'encrypted' | 'damaged' | 'not-utf8' }>;

function hostileWords(fault: HostileFault): Text {
  switch (fault.code) {
    case 'bad-name':
      return saying('文件内部有名称指向文件之外。', 'A name inside points outside the file.', REFUSED);
    case 'same-name':
      return saying('文件内部有两个同名的部分。', 'Two parts inside have the same name.', REFUSED);
    case 'overlap':
      return saying('文件内部有互相重叠的部分。', 'Parts inside overlap.', REFUSED);
    case 'wrong-size':
      return saying('文件内部写明的大小与实际不符。', 'A size that is said inside is not the real one.', REFUSED);
    case 'too-many-entries':
      return saying(`文件内部有${fault.found}个部分，最多${fault.most}个。`, `There are ${fault.found} parts inside; at most ${fault.most} are read.`, REFUSED);
    case 'too-large':
      return saying(`内容过大，展开后超过${megabytes(fault.most)}MB。`, `There is too much inside: more than ${megabytes(fault.most)} MB when unpacked.`, REFUSED);
    case 'too-dense':
      return saying(`内容展开后超过压缩前的${fault.most}倍。`, `What is inside unpacks to more than ${fault.most} times its size.`, REFUSED);
    case 'doctype':
      return saying('文件内部含有不安全的声明。', 'There is an unsafe declaration (DOCTYPE) inside.', REFUSED);
  }
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / MEGABYTE);
}
