import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centralOf, changed } from '../../test-support/archives.js';
import { faultOf } from '../../test-support/books.js';
import { filledForm, outcomeOf, packed, partsOf, smallForm, type PartTexts } from '../../test-support/filled.js';
import { framework as lanterns } from '../../test-support/lanterns.js';

const RUNS = Number(process.env['FAZHI_RUNS'] ?? 40);
const FIRST = 'xl/worksheets/sheet3.xml';

/** The filled form with its parts changed. */
async function formOf(change: (parts: PartTexts) => void): Promise<Uint8Array> {
  const parts = partsOf(await filledForm());
  change(parts);
  return packed(parts);
}

function replaced(parts: PartTexts, name: string, from: string | RegExp, to: string): void {
  const before = parts[name] ?? '';
  parts[name] = before.replace(from, to);
  if (parts[name] === before) throw new Error(`nothing to replace in ${name}`);
}

function renamed(parts: PartTexts, from: string, to: string): void {
  parts[to] = parts[from] ?? '';
  Reflect.deleteProperty(parts, from);
}

describe('a form whose bytes changed on the way', () => {
  it('is refused, or read as it was', { timeout: 3_600_000 }, async () => {
    const stored = packed(partsOf(await smallForm()));
    const whole = await outcomeOf(stored, lanterns);
    await fc.assert(
      fc.asyncProperty(fc.nat(stored.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const { result } = await outcomeOf(changed(stored, (_view, bytes) => bytes.set([(bytes[at] ?? 0) ^ by], at)), lanterns);
        expect([whole.result, result.length < 40]).toContain(result.length < 40 ? true : result);
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });

  it('is called damaged where only the sum tells', async () => {
    const stored = await formOf(() => undefined);
    expect(await faultOf(changed(stored, (view) => view.setUint32(centralOf(stored, 'xl/styles.xml') + 16, 1, true)))).toBe('damaged');
    expect((await outcomeOf(changed(stored, (view) => view.setUint32(centralOf(stored, FIRST) + 16, 1, true)))).said).toEqual(['表“政府职能与组织领导”：文件已损坏，内容与校验不符或无法读出。请在 Excel、Word 或 WPS 中重新另存后再试。']);
  });
});

describe('parts of a workbook', () => {
  const RELS = 'xl/_rels/workbook.xml.rels';

  it.each<[string, (parts: PartTexts) => void]>([
    ['another number', (parts) => {
      renamed(parts, 'xl/workbook.xml', 'xl/workbook22.xml');
      renamed(parts, RELS, 'xl/_rels/workbook22.xml.rels');
      replaced(parts, '_rels/.rels', 'workbook.xml', 'workbook22.xml');
    }],
    ['another case', (parts) => {
      renamed(parts, 'xl/sharedStrings.xml', 'xl/SHAREDSTRINGS.XML');
      renamed(parts, FIRST, 'XL/Worksheets/Sheet3.xml');
    }],
    ['other places', (parts) => {
      renamed(parts, 'xl/styles.xml', 'other/formats.xml');
      renamed(parts, FIRST, 'xl/area.xml');
      replaced(parts, RELS, 'Target="styles.xml"', 'Target="/other/formats.xml"');
      replaced(parts, RELS, 'Target="worksheets/sheet3.xml"', 'Target="./x/../area.xml"');
    }],
  ])('are found by what names them: %s', async (_what, change) => {
    expect(await outcomeOf(await formOf(change))).toEqual(await outcomeOf(await filledForm()));
  });

  it.each<[string, (parts: PartTexts) => void]>([
    ['formats-missing', (parts) => Reflect.deleteProperty(parts, 'xl/styles.xml')],
    ['texts-missing', (parts) => Reflect.deleteProperty(parts, 'xl/sharedStrings.xml')],
    ['sheet-missing', (parts) => Reflect.deleteProperty(parts, FIRST)],
    ['sheet-missing', (parts) => replaced(parts, RELS, 'worksheets/sheet3.xml', 'worksheets/sheet333.xml')],
    ['unreadable-workbook', (parts) => Reflect.deleteProperty(parts, 'xl/workbook.xml')],
    ['lost-reference', (parts) => replaced(parts, RELS, /<Relationship [^<>]*sharedStrings[^<>]*>/, '')],
    ['lost-reference', (parts) => replaced(parts, FIRST, /(<c r="E\d+"[^<>]*t="s"[^<>]*><v>)\d+/, '$19999')],
    ['lost-reference', (parts) => replaced(parts, FIRST, /(<c r="E\d+"[^<>]*t="s"[^<>]*><v>)\d+/, '$11.5')],
    ['lost-reference', (parts) => replaced(parts, FIRST, /<c r="(F\d+)" s="\d+"><v>/, '<c r="$1" s="999"><v>')],
    ['cell-twice', (parts) => replaced(parts, FIRST, /<c r="F4"/, '<c r="F4"><v>19</v></c><c r="F4"')],
    ['cell-twice', (parts) => replaced(parts, FIRST, /<v>(\d+)<\/v>/, '<v>$1</v><v>$1</v>')],
    ['row-twice', (parts) => replaced(parts, FIRST, /<row r="5"/, '<row r="4"><c r="Z4"><v>1</v></c></row><row r="5"')],
    ['cell-misplaced', (parts) => replaced(parts, FIRST, /<c r="F4"/, '<c r="F5"')],
    ['sheet-unreadable', (parts) => replaced(parts, FIRST, /<c r="F4"/, '<c r="4F"')],
  ])('that are broken are refused: %s', async (code, change) => {
    const { result, said } = await outcomeOf(await formOf(change));
    expect(result).toBe(code);
    expect(said[0]).toMatch(/请/);
  });
});

describe('what is no cell', () => {
  it('is never read: comments, instructions, what is printed above a text', async () => {
    const whole = await outcomeOf(await filledForm());
    const noise = '<!-- <c r="F4"><v>77</v></c> --><?x <c r="F4"><v>78</v></c> ?>';
    expect(await outcomeOf(await formOf((parts) => replaced(parts, FIRST, /<c r="F4"/, `${noise}<c r="F4"`)))).toEqual(whole);
    expect(await outcomeOf(await formOf((parts) => replaced(parts, 'xl/sharedStrings.xml', /<si><t([^<>]*)>([^<>]*)<\/t><\/si>/, '<si><t$1><![CDATA[$2]]></t><rPh sb="0" eb="1"><t>ping</t></rPh></si>')))).toEqual(whole);
  });
});
