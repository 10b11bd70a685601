import { inflateRawSync } from 'node:zlib';

/** Files of an archive by name, as its central directory lists them. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = Buffer.from(bytes);
  const files = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, size, nameLength] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20), archive.readUInt16LE(at + 28)];
    const start = archive.readUInt32LE(at + 42);
    const content = archive.subarray(start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28)).subarray(0, size);
    files.set(archive.toString('utf8', at + 46, at + 46 + nameLength), (packed === 0 ? content : inflateRawSync(content)).toString('utf8'));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}

/** The sheets of a workbook as rows of texts, in the order of their files; an empty cell is an empty text. */
export function sheetsOf(bytes: Uint8Array): string[][][] {
  const files = unzipped(bytes);
  const texts = (xml: string): string => [...xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => text).join('');
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => texts(item));
  const names = [...files.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  return names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).map((name) =>
    [...(files.get(name) ?? '').matchAll(/<row\b[^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
      const cells: string[] = [];
      for (const [, letters = '', rest = '', inside = ''] of row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? texts(inside);
        cells[column] = /t="s"/.test(rest) ? (shared[Number(value)] ?? '') : value;
      }
      return Array.from(cells, (cell) => cell ?? '');
    }),
  );
}
