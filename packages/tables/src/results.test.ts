import { assessAll, readSubmission, type Assessments, type Submission } from '@fazhi/core';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { frameworkOf } from '../test-support/scene.js';
import { cellName, columnLetter, resultColumns, resultRows, writeCsv, writeJsonLines, writeParquet } from './index.js';

const framework = frameworkOf();

function batchOf(...towns: readonly Readonly<Record<string, unknown>>[]): Assessments {
  return assessAll(framework, towns.map((data): Submission => {
    const { submission, issues } = readSubmission(framework, data);
    return submission ?? expect.fail(JSON.stringify(issues));
  }));
}

const batch = batchOf(
  { town: '甲镇', year: 2025, facts: { t: { staff: 19, certified: 11, group: true } } },
  { town: '=1+1, "x"', facts: { t: { staff: 3, certified: 1 } } },
);

describe('results', () => {
  it('have a column for what each level says', () => {
    expect(resultColumns(batch).map(({ key }) => key)).toEqual(['town', 'class', 'year', 'score.low', 'score.high', 'grade', 'known', 'earned', 'open', 'lost', 'notApplicable', 'a.earned', 'a.open']);
    const [first, second] = [...resultRows(batch, { indicators: ['t.rate'] })];
    expect(first).toMatchObject({ town: '甲镇', class: null, year: 2025, grade: 'good', known: 1, earned: 3.16, open: 0, lost: 0.84, 'a.earned': 3.16, 't.rate.earned': 1.16 });
    expect(second).toMatchObject({ town: '=1+1, "x"', year: null, known: 0.5, earned: 0.67, open: 2, 'score.low': 0.67, 'score.high': 2.67, grade: null, 't.rate.earned': 0.67 });
  });

  it('of a town to which nothing applies are empty', () => {
    const empty: Assessments = { ...batch, score: { low: Int32Array.of(-1, 5), high: Int32Array.of(-1, 5) }, grades: { best: Uint8Array.of(255, 1), worst: Uint8Array.of(255, 1) }, total: { earned: new Int32Array(2), open: new Int32Array(2), lost: new Int32Array(2), notApplicable: Int32Array.of(4, 4) } };
    expect([...resultRows(empty)][0]).toMatchObject({ 'score.low': null, 'score.high': null, grade: null, known: null, notApplicable: 0.04 });
    expect([...resultRows(empty)][1]).toMatchObject({ 'score.low': 0.05, grade: 'poor' });
  });
});

describe('CSV', () => {
  it('has a mark, quotes, CRLF and no formulas', () => {
    expect([...writeCsv(batch)].join('')).toBe('\uFEFF乡镇,类别,年度,最低得分,最高得分,等次,已定分值占比,得分,待定,失分,不适用,领域·得分,领域·待定\r\n甲镇,,2025,3.16,3.16,good,1,3.16,0,0.84,0,3.16,0\r\n"\'=1+1, ""x""",,,0.67,2.67,,0.5,0.67,2,1.33,0,0.67,2\r\n');
    expect([...writeCsv(batch, { lang: 'en', byteOrderMark: false, indicators: ['t.done'] })].join('').split('\r\n')[0]).toBe('town,class,year,score at least,score at most,grade,share of points decided,earned,open,lost,not applicable,area: earned,area: open,indicator: earned');
  });

  it('comes in pieces, the same each time', () => {
    const many: Assessments = { ...batch, towns: Array.from({ length: 9000 }, (_, town) => `镇${town}`) };
    const pieces = [...writeCsv(many)];
    expect(pieces.length).toBeGreaterThan(1);
    expect([...writeCsv(many)]).toEqual(pieces);
    expect(pieces.join('').split('\r\n')).toHaveLength(9002);
    expect([...writeJsonLines({ ...batch, towns: [] })]).toEqual([]);
  });
});

describe('other formats', () => {
  it('JSON Lines keep stable keys', () => {
    const rows = [...writeJsonLines(batch)].join('').trimEnd().split('\n').map((line): unknown => JSON.parse(line));
    expect(rows).toEqual([...resultRows(batch)]);
  });

  it('Parquet says the same, group after group', async () => {
    const many: Assessments = { ...batch, towns: Array.from({ length: 9000 }, (_, town) => `镇${town}`), total: { ...batch.total, earned: Int32Array.from({ length: 9000 }, (_, town) => town) } };
    const pieces: Uint8Array[] = [];
    for await (const piece of writeParquet(many)) pieces.push(piece);
    expect(pieces).toHaveLength(3);
    const bytes = await new Blob(pieces.map((piece) => piece.slice())).arrayBuffer();
    const rows = await parquetReadObjects({ file: { byteLength: bytes.byteLength, slice: (start, end) => bytes.slice(start, end) } });
    expect(rows.map((row) => ({ ...row }))).toEqual([...resultRows(many)]);
  });

  it('refuse an indicator that is not there', () => {
    expect(() => resultColumns({ ...batch, indicator: () => { throw new RangeError('no indicator'); } }, { indicators: ['t.none'] })).toThrow(RangeError);
  });
});

describe('names of cells', () => {
  it('are those of spreadsheets', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect(cellName({ line: 5, column: 3 })).toBe('C5');
  });
});

