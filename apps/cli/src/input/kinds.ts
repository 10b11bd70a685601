/** What a file is by what stands in it, whatever its name. */
export type FileKind = 'xlsx' | 'docx' | 'zip' | 'opendocument' | 'pdf' | 'office' | 'html' | 'xml' | 'rtf' | 'parquet' | 'form-csv' | 'binary';

/** So many bytes tell. */
export const TELLING_BYTES = 4096;

/** Undefined for text that may be YAML, JSON or a table. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, TELLING_BYTES)).toString('latin1');
  if (head.startsWith('PK\x03\x04')) return packed(head);
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('PAR1')) return 'parquet';
  if (head.startsWith('\xd0\xcf\x11\xe0')) return 'office';
  return markup(head);
}

function packed(head: string): FileKind {
  if (head.includes('application/vnd.oasis.opendocument')) return 'opendocument';
  return head.includes('xl/') ? 'xlsx' : head.includes('word/') ? 'docx' : 'zip';
}

/** Pages and their like, in one or two bytes a sign. YAML and JSON begin otherwise. */
function markup(head: string): FileKind | undefined {
  const text = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '').trimStart();
  if (/^\{\\rtf/.test(text)) return 'rtf';
  if (/^MIME-Version:/i.test(text)) return 'html';
  if (!text.startsWith('<')) return undefined;
  if (/^<\?xml/i.test(text)) return /<html[\s>]/i.test(text) ? 'html' : 'xml';
  if (/^<(?:!doctype|!--|html|head|body|meta|table|style|div)/i.test(text)) return 'html';
  return /^<[A-Za-z]/.test(text) ? 'xml' : undefined;
}

/** What a form becomes when its sheets are saved as text: its headers beside each other, by commas or tabs. */
const FORM_HEADERS = /^.*(?:填报项|Fact)"?[,\t;].*(?:填报值|Value)"?[,\t;].*$/m;

/** Whether a text is a sheet of a form. */
export function isFormTable(text: string): boolean {
  return FORM_HEADERS.test(text.slice(0, 4 * TELLING_BYTES));
}
