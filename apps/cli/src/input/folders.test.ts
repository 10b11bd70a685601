import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { both, folder, town } from '../../test-support/district.js';
import { run, type Ran } from '../../test-support/run.js';

const numRuns = Number(process.env['FAZHI_RUNS'] ?? 60);

type Files = Readonly<Record<string, string | null>>;
const TOWNS: Files = { 'a.yaml': town('甲镇', 10), 'b.yml': town('乙镇', 5) };

async function compare(files: Files, line = 'compare f'): Promise<Ran> {
  const disk = folder({ ...TOWNS, ...files });
  // Old documents are no text.
  for (const [path, content] of disk.content) if (typeof content === 'string' && content.startsWith(OLE)) disk.content.set(path, Buffer.from(content, 'latin1'));
  return await run(line, { files: disk }, both);
}

const OLE = '\u00d0\u00cf\u0011\u00e0';
const CONTENTS = [
  '',
  'x',
  ' \n',
  '- 1\n',
  '{',
  '{}',
  '[1]',
  'null',
  'town: 丙镇\n',
  town('丙镇', 2),
  JSON.stringify({ town: '丙镇', facts: {} }),
  'extends: tiny-1\n',
  '{"engine":"1","town":"丙镇"}',
  '<html><body><table><tr><td>填报项</td></tr></table></body></html>',
  '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
  '{\\rtf1 x}',
  'MIME-Version: 1.0\n',
  '编号,填报项,单位,填报值,说明\n1,2,3,4,5\n',
  '乡镇,a\n丙镇,1\n',
  'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
  'PK\u0003\u0004 word/document.xml',
  'PK\u0003\u0004 xl/workbook.xml',
  'PK\u0003\u0004',
  '%PDF-1.7',
  'PAR1',
  OLE,
  '\u0000\u0001',
  null,
] as const;
const ENDINGS = ['.yaml', '.yml', '.json', '.xlsx', '.XLSX', '.xlsm', '.xltx', '.xls', '.et', '.ods', '.fods', '.wps', '.doc', '.docx', '.csv', '.tsv', '.jsonl', '.parquet', '.html', '.htm', '.txt', '.md', '.pdf', '.rtf', '.zip', '.rar', ''];

describe('a folder', () => {
  it('has no file that is left out without a word', async () => {
    const before = await compare({});
    expect(before.code).toBe(0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CONTENTS), fc.constantFrom(...ENDINGS), fc.constantFrom('丙镇', '~$丙镇', '.丙镇', 'x'), async (content, ending, stem) => {
        const name = `${stem}${ending}`;
        const ran = await compare({ [name]: content });
        expect([0, 3, 6]).toContain(ran.code);
        const isCounted = ran.out.includes('3个乡镇');
        const isNamed = ran.err.includes(name);
        expect(isCounted || isNamed).toBe(true);
        // What Excel and systems put there is no town's; all else keeps the result from looking whole.
        if (ran.code === 0 && !isCounted) expect(ran.err).toMatch(/隐藏文件|不是自评材料|有一份方案/);
      }),
      { numRuns, seed: 1 },
    );
  });

  it.each([
    ['戊镇.xls', '<html><table><tr><td>填报项', '网页（HTML）格式'],
    ['戊镇.xls', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>', 'XML格式'],
    ['辛镇.et', OLE, '旧版Word、Excel或WPS文档'],
    ['壬镇.ods', 'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'ODF文档'],
    ['壬镇.fods', '<?xml version="1.0"?><office:document>', 'XML格式'],
    ['丁镇.xlsx', '<html>', '网页（HTML）格式'],
    ['丁镇.yaml', '编号\t填报项\t单位\t填报值\t说明\n', '由填报表另存的文本'],
  ])('%s with %j: says to save it as .xlsx', async (name, content, said) => {
    const { code, err, out } = await compare({ [name]: content });
    expect(code).toBe(6);
    expect(err).toContain(`f/${name}`);
    expect(err).toContain(said);
    expect(err).toContain('另存为 .xlsx');
    expect(out).toContain('2个乡镇');
  });

  it('names folders inside it, and what was left out of peers', async () => {
    const files = { 'x': null, 'x/丙镇.yaml': town('丙镇', 1) };
    const { code, err } = await compare(files);
    expect([code, err]).toEqual([6, expect.stringContaining('“f/x”未计入比较，其余照常：这是下一级文件夹')]);
    const page = await compare({ ...files, '丙.txt': 'x' }, 'report f/a.yaml --peers f');
    expect([page.code, page.err]).toEqual([6, expect.stringContaining('有2份材料未计入比较')]);
  });

  it('tells that a scheme in it is not used where another was asked for', async () => {
    const { code, err } = await compare({ 's.yaml': 'extends: tiny-1\n' }, 'compare f -s tiny-1');
    expect([code, err]).toEqual([0, expect.stringContaining('“f/s.yaml”是方案文件，已按 --framework 所写的体系评分')]);
  });

  it('does the others where one file makes the program stumble, or may not be read', async () => {
    const files = folder({ ...TOWNS, 'c.yaml': town('丙镇', 1) });
    const read = files.read.bind(files);
    for (const error of [new TypeError('odd'), Object.assign(new Error('no'), { code: 'EACCES' })]) {
      files.read = (path, limit) => {
        if (path.endsWith('c.yaml')) throw error;
        return read(path, limit);
      };
      const { code, err, out } = await run('compare f', { files }, both);
      expect([code, out.includes('2个乡镇'), err.includes('f/c.yaml')]).toEqual([6, true, true]);
    }
  });
});
