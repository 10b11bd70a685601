import { extname } from 'node:path';

/** By its name, or by what stands in it: a renamed workbook is still one. Its names are not packed, so that they can be seen from outside. */
export function isWorkbook(file: string, bytes: Uint8Array): boolean {
  if (ENDINGS.includes(extname(file).toLowerCase())) return true;
  return MAGIC.every((byte, place) => bytes[place] === byte) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/workbook.');
}

const ENDINGS = ['.xlsx', '.xlsm', '.xltx', '.xls', '.et', '.xlsb'];
const MAGIC = [0x50, 0x4b, 3, 4];
