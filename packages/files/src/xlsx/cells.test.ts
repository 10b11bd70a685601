import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetXml, workbookOf } from '../../test-support/archives.js';
import { openWorkbook } from './open-workbook.js';
import { textOf, type GridCell } from './grid.js';

const HEADS = ['标识', '填报项', '填报值'].map((head, place) => `<c r="${'BCD'.charAt(place)}1" t="inlineStr"><is><t>${head}</t></is></c>`).join('');
const STYLES = '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="171" formatCode="0.0%"/><numFmt numFmtId="172" formatCode="0&quot;%&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="10"/></cellXfs></styleSheet>';

const STRINGS = '<sst><si><t>甲</t></si><si/><si><t xml:space="preserve"> &#160;\u200b</t></si><si><r><t>乙</t></r><rPh sb="0" eb="1"><t>yi</t></rPh><r><t>丙</t></r></si></sst>';

/** The cell A3 of a sheet of the form. */
async function cellOf(cell: string, is1904 = false): Promise<GridCell | undefined | string> {
  const opened = await openWorkbook(workbookOf({ 表: sheetXml(`<row r="1">${HEADS}</row><row r="3">${cell}</row>`) }, { styles: STYLES, strings: STRINGS, is1904 }));
  return 'fault' in opened ? opened.fault.code : opened.grids[0]?.rows[2]?.[0];
}

const shown = async (cell: string): Promise<string> => {
  const found = await cellOf(cell);
  if (typeof found !== 'object') return String(found);
  return `${found.kind} ${textOf(found)}${found.isPercent ? ' %' : ''}${found.isFormula ? ' =' : ''}`;
};

describe('a cell', () => {
  it.each([
    ['<c r="A3"><v>19</v></c>', 'number 19'],
    ['<c r="A3"><v> 19 </v></c>', 'number 19'],
    ['<c r="A3"><v> </v></c>', 'undefined'],
    ['<c r="A3" t="n"><v>0x13</v></c>', 'text 0x13'],
    ['<c r="A3"><v>Infinity</v></c>', 'text Infinity'],
    ['<c r="A3"><v>0.30000000000000004</v></c>', 'number 0.3'],
    ['<c r="A3"><v>1.9E1</v></c>', 'number 19'],
    ['<c r="A3" s="3"><v>0.57899999999999996</v></c>', 'number 0.579 %'],
    ['<c r="A3" s="5"><v>-0.5</v></c>', 'number -0.5 %'],
    ['<c r="A3" s="4"><v>5</v></c>', 'number 5'],
    ['<c r="A3" t="s"><v>0</v></c>', 'text 甲'],
    ['<c r="A3" t="s"><v>1</v></c>', 'undefined'],
    ['<c r="A3" t="s"><v>2</v></c>', 'undefined'],
    ['<c r="A3" t="s"><v>3</v></c>', 'text 乙丙'],
    ['<c r="A3" t="s"><v>4</v></c>', 'lost-reference'],
    ['<c r="A3" t="s"><v>-1</v></c>', 'lost-reference'],
    ['<c r="A3" t="s"><v></v></c>', 'undefined'],
    ['<c r="A3" t="inlineStr"><is><t>\u200b19\u2060</t></is></c>', 'text 19'],
    ['<c r="A3" t="inlineStr"><is><t>丁</t><rPh><t>ding</t></rPh></is></c>', 'text 丁'],
    ['<c r="A3"><is><t>戊</t></is></c>', 'text 戊'],
    ['<c r="A3" t="inlineStr"><v>己</v></c>', 'text 己'],
    ['<c r="A3" t="inlineStr"><is><t>　</t></is></c>', 'undefined'],
    ['<c r="A3" t="str"><v>a &lt;b&gt; &amp;</v></c>', 'text a <b> &'],
    ['<c r="A3" t="str"><f>IF(A1="","",A1)</f><v></v></c>', 'undefined'],
    ['<c r="A3" t="str"><f>T(A1)</f><v> </v></c>', 'undefined'],
    ['<c r="A3"><f>A1+1</f></c>', 'error = ='],
    ['<c r="A3"><f>A1+1</f><v></v></c>', 'error = ='],
    ['<c r="A3"><f t="shared" si="0"/><v>3</v></c>', 'number 3 ='],
    ['<c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c>', 'error #DIV/0! ='],
    ['<c r="A3" t="e"><v></v></c>', 'undefined'],
    ['<c r="A3" t="b"><v>1</v></c>', 'flag 是'],
    ['<c r="A3" t="b"><v>FALSE</v></c>', 'flag 否'],
    ['<c r="A3" t="b"><v>2</v></c>', 'text 2'],
    ['<c r="A3" t="b"><v></v></c>', 'undefined'],
    ['<c r="A3" s="1"><v>46079</v></c>', 'date 2026-02-26'],
    ['<c r="A3" s="2"><v>46079.75</v></c>', 'date 2026-02-26'],
    ['<c r="A3" s="1"><v>13812345678</v></c>', 'number 13812345678'],
    ['<c r="A3" s="1"><v>20260226</v></c>', 'number 20260226'],
    ['<c r="A3" s="1"><v>2958465</v></c>', 'date 9999-12-31'],
    ['<c r="A3" s="1"><v>2958466</v></c>', 'number 2958466'],
    ['<c r="A3" s="1"><v>-1</v></c>', 'number -1'],
    ['<c r="A3" s="1"><v>1e300</v></c>', 'number 1e+300'],
    ['<c r="A3" s="1" t="d"><v>2026-02-26T00:00:00.000Z</v></c>', 'date 2026-02-26'],
    ['<c r="A3" t="d"><v>2026-02-26</v></c>', 'date 2026-02-26'],
    ['<c r="A3" t="d"><v>1850-02-26T10:00:00</v></c>', 'text 1850-02-26'],
    ['<c r="A3" t="d"><v>二月</v></c>', 'text 二月'],
    ['<c r="A3" s="6"><v>1</v></c>', 'lost-reference'],
    ['<c r="A3" s="6"/>', 'undefined'],
    ['<c r="A3" t="str"><v>1</v><is><t>2</t></is></c>', 'cell-twice'],
  ])('%s is %s', async (cell, said) => {
    expect(await shown(cell)).toBe(said);
  });

  it('has dates of the other epoch too', async () => {
    expect(await cellOf('<c r="A3" s="1"><v>44617</v></c>', true)).toMatchObject({ kind: 'date', day: 20_510 });
    expect(await cellOf('<c r="A3" t="d"><v>2026-02-26</v></c>', true)).toMatchObject({ kind: 'date', day: 20_510 });
  });

  it('never fails, whatever number stands in it in whatever format', { timeout: 3_600_000 }, async () => {
    const number = fc.oneof(fc.double({ noNaN: true }).map(String), fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }).map(String), fc.string());
    await fc.assert(
      fc.asyncProperty(number, fc.nat(5), fc.constantFrom('n', 'b', 's', 'str', 'd', 'e', 'x'), async (value, format, type) => {
        const escaped = value.replace(/[<>&\p{Cc}\p{Cs}]/gu, '');
        const said = await shown(`<c r="A3" s="${format}" t="${type}"><v>${escaped}</v></c>`);
        expect(said).toMatch(/^(?:undefined|lost-reference|(?:number|date|text|error|flag) )/);
      }),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 60), seed: 1 },
    );
  });
});
