import { describe, expect, it } from 'vitest';
import { bytesOf, cellsOf, frameworkOf, indicatorOf, messagesOf, problemsOf, read } from '../test-support/scene.js';
import { readTable } from './index.js';

const framework = frameworkOf();
const known = (...values: number[]): unknown[] => values.map((value) => [value, value]);

describe('a table', () => {
  it('is read into columns, whole numbers in each', async () => {
    const { table, issues } = await read(
      framework,
      '乡镇,年度,版本,t.staff,持证人数,经费,leading group,t.filed,t.level,t.steps,村规民约(村数),t.opinion\n' +
        '甲镇,2025,scene-2025,19,11,12.5,是,1970-01-02,低,a,3,1.5\n' +
        '乙镇,2025年,scene-2024,200余,不适用,,0,否,high,无,4个村,\n',
    );
    expect(table?.towns).toEqual(['甲镇', '乙镇']);
    expect([table?.year, table?.classes, table?.earlier]).toEqual([2025, undefined, undefined]);
    expect(Object.fromEntries(Object.entries(table?.facts ?? {}).map(([id, column]) => [id, cellsOf(column)]))).toEqual({
      't.staff': [[19, 19], [200, Infinity]],
      't.certified': [[11, 11], 3],
      't.budget': [[1250, 1250], 0],
      't.group': known(1, 0),
      't.filed': known(1, Infinity),
      't.level': known(1, 0),
      't.steps': known(1, 0),
      't.rules': known(3, 4),
      't.opinion': [[150, 150], 0],
    });
    expect(issues.map(({ code, severity, place }) => [code, severity, place])).toEqual([['normalised', 'notice', { line: 3, column: 4 }]]);
  });

  it('of a year that the edition is not made for is told once, where the year stands', async () => {
    const dated = frameworkOf({ years: [2025] });
    const told = async (text: string): Promise<unknown> => (await read(dated, text)).issues.map(({ code, severity, place }) => [code, severity, place?.line]);
    expect(await told('town,year,t.staff\nx,2024,1\ny,2024,2\n')).toEqual([['year-not-for-edition', 'notice', 2]]);
    expect(await told('town,year,t.staff\nx,2025,1\n')).toEqual([]);
    expect(await told('town,t.staff\nx,1\n')).toEqual([]);
  });

  it('has one array for both ends where every figure is exact', async () => {
    const { table } = await read(framework, 'town,t.staff,t.first\nx,1,3\ny,近2,4\n');
    expect(table?.facts['t.staff']?.high).not.toBe(table?.facts['t.staff']?.low);
    expect(table?.facts['t.first']?.high).toBe(table?.facts['t.first']?.low);
  });

  it('grows with its rows, and bounds with it', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `x${row},${row === 1500 ? '200余' : row},${row < 4000 ? '' : 7}`);
    const { table } = await read(framework, `town,t.staff,t.first\n${rows.join('\n')}`);
    const staff = table?.facts['t.staff'];
    expect([staff?.low.length, staff?.state.length, staff?.low[4999], staff?.high[4999], staff?.low[1500], staff?.high[1500], staff?.high[1499]]).toEqual([5000, 5000, 4999, 4999, 200, Infinity, 1499]);
    expect([table?.facts['t.first']?.state[3999], table?.facts['t.first']?.low[4000]]).toEqual([0, 7]);
  });

  it('grows where a fact comes late, or early only', async () => {
    const line = (row: number): string => JSON.stringify({ town: `x${row}`, facts: { t: row === 0 ? { staff: 4 } : row === 2999 ? { group: true, filed: '否', first: 3, second: '近5' } : {} } });
    const { table } = await read(framework, Array.from({ length: 3000 }, (_, row) => line(row)).join('\n'), { format: 'jsonl' });
    const ends = (id: string): unknown => [table?.facts[id]?.low.length, table?.facts[id]?.state[0], table?.facts[id]?.state[2999], table?.facts[id]?.low[2999], table?.facts[id]?.high[2999]];
    expect(['t.staff', 't.group', 't.filed', 't.first', 't.second'].map(ends)).toEqual([[3000, 1, 0, 0, 0], [3000, 0, 1, 1, 1], [3000, 0, 1, Infinity, Infinity], [3000, 0, 1, 3, 3], [3000, 0, 1, 0, 5]]);
    const csv = await read(framework, `town,t.group,t.staff,t.budget\n${Array.from({ length: 2000 }, (_, row) => (row === 1999 ? 'last,是,7,1.5' : `x${row},,,`)).join('\n')}\n`);
    expect(['t.group', 't.staff', 't.budget'].map((id) => csv.table?.facts[id]?.low[1999])).toEqual([1, 7, 150]);
  });

  it('takes figures of earlier years, nearest first', async () => {
    const { table } = await read(framework, '名称,年度,t.staff@2023,实有人数@2024,t.staff\nx,2025,1,2,3\n');
    expect(table?.earlier?.map(({ year, facts }) => [year, cellsOf(facts['t.staff'])])).toEqual([[2024, known(2)], [2023, known(1)]]);
    expect(cellsOf(table?.facts['t.staff'])).toEqual(known(3));
    expect((await read(framework, 'town,t.staff@2023\nx,1\n')).table?.earlier).toHaveLength(1);
  });

  it('reads names of columns in any width and with blanks around', async () => {
    const { table } = await read(framework, ' Ｔｏｗｎ ,　村规民约（村数）　,T.STAFF\n x ,　３　, 4 \n');
    expect([table?.towns, cellsOf(table?.facts['t.rules']), cellsOf(table?.facts['t.staff'])]).toEqual([['x'], known(3), known(4)]);
  });

  it('passes over blank rows and columns at the end, counting rows as a spreadsheet does', async () => {
    const result = await read(framework, '\n,,\ntown,t.staff,,\n\nx,1,,\n,,,\ny,x\n');
    expect(problemsOf(result)).toEqual([['bad-value', 7, 2]]);
    expect((await read(framework, 'town,t.staff,\nx,1,,\n')).table?.towns).toEqual(['x']);
  });

  it('comes as tab-separated text too', async () => {
    const { table } = await read(framework, 'town\tt.staff\tt.steps\n"x, y"\t1\ta;b', { format: 'tsv' });
    expect([table?.towns, cellsOf(table?.facts['t.staff']), cellsOf(table?.facts['t.steps'])]).toEqual([['x, y'], known(1), known(3)]);
  });

  it('counts figures without proof as the framework says', async () => {
    const text = 'town,t.staff,t.certified\nx,3,不适用\ny,,1\n';
    const states = async (unproven: 'open' | 'zero'): Promise<unknown> => {
      const { table } = await read(frameworkOf({ unproven }), text);
      return ['t.staff', 't.certified'].map((id) => [...(table?.facts[id]?.state ?? [])]);
    };
    expect(await states('open')).toEqual([[0, 0], [3, 0]]);
    expect(await states('zero')).toEqual([[5, 0], [3, 5]]);
  });
});

describe('problems', () => {
  const told = async (text: string, more: Parameters<typeof read>[2] = {}, from = framework): Promise<unknown> => {
    const result = await read(from, text, more);
    expect(result.table).toBeUndefined();
    return problemsOf(result);
  };

  it('of the header name the column', async () => {
    const result = await read(framework, 'town,t.staf,同名,实有人数,t.staff,t.staff@2024,in post@2024,t.x@2024,town@2024,t.staff@1999\nx,,,,,,,,,\n');
    expect(problemsOf(result)).toEqual([['unknown-column', 1, 2], ['unknown-column', 1, 3], ['doubled-column', 1, 5], ['doubled-column', 1, 7], ['unknown-column', 1, 8], ['unknown-column', 1, 9], ['unknown-column', 1, 10]]);
    expect(messagesOf(result)[0]).toContain('B列的列名“t.staf”不是填报项。是否应为“t.staff”');
    expect(messagesOf(result)[2]).toContain('D列与E列都是“实有人数”');
    expect(messagesOf(result)[3]).toContain('“实有人数@2024”');
    expect(await told('t.staff,年度,year\n1,2025,2025\n')).toEqual([['missing-column', 1, 1], ['doubled-column', 1, 3]]);
  });

  it('of the rows themselves', async () => {
    expect(await told('town,t.staff\nx,1\ny\nz,1,2\n ,3\nx,4\n')).toEqual([['bad-row', 3, 1], ['bad-row', 4, 2], ['no-town-name', 5, 1], ['town-twice', 6, 1]]);
    expect(messagesOf(await read(framework, 'town\nx\nx\n'))[0]).toContain('“x”在第2行和第3行各出现一次');
    for (const empty of ['', '\n', 'town,t.staff\n', ' \n,\n']) expect(await told(empty)).toEqual([['empty-table', 1, 1]]);
  });

  it('of edition, year and class', async () => {
    expect(await told('town,版本\nx,scene\ny,scene-2024\nz,scene-2023\n')).toEqual([['wrong-edition', 4, 2]]);
    expect(await told('town,year\nx,\ny,2025\nz,2024\nu,25\n')).toEqual([['year-assumed', 2, 2], ['mixed-years', 4, 2], ['bad-type', 5, 2]]);
    const undated = await read(framework, 'town,year\nx,\ny,2025\nz,\n');
    expect(messagesOf(undated)[0]).toContain('有2行没有填年度（本行起），按本表的2025年度计，请核实。');
    expect([problemsOf(undated), undated.table?.year]).toEqual([[['year-assumed', 2, 2]], 2025]);
    expect((await read(framework, 'town\nx\ny\n')).issues).toEqual([]);
    expect(await told('town,year,t.staff@2025\nx,2025,1\n')).toEqual([['year-not-earlier', 1, 3]]);
    const classes = [{ id: 'large', title: { zh: '大', en: 'big' } }, { id: 'small', title: { zh: '小', en: 'little' } }];
    const classed = frameworkOf({ classes });
    const result = await read(classed, 'town,类别\nx,lage\ny,大\nz,small\nu,\n');
    expect(problemsOf(result)).toEqual([['unknown-class', 2, 2], ['class-needed', 5, 2]]);
    expect(messagesOf(result)[0]).toContain('是否应为“large”');
    expect((await read(classed, 'town,类别\ny,大\nz,small\n')).table?.classes).toEqual(['large', 'small']);
  });

  it('of class heed the name and the population of a town', async () => {
    const title = { zh: '类', en: 'class' };
    const classed = frameworkOf({ classes: [{ id: 'named', title, towns: ['x'] }, { id: 'large', title, population: { atLeast: 10_000 } }] });
    expect(await told('town,town.population\nx,\ny,10000\nz,9999\nu,\nv,20000余\n', {}, classed)).toEqual([['class-needed', 4, 1], ['class-needed', 5, 1], ['class-needed', 6, 1], ['normalised', 6, 2]]);
    expect((await read(classed, 'town\nx\n')).table?.towns).toEqual(['x']);
  });

  it('of cells name row and column, and are all told', async () => {
    const result = await read(framework, 'town,t.staff,t.filed,t.level,t.steps\nx,十二,2026-01-02,hig,d\ny,-1,3月1日,,\n', { asOf: '2026-01-01' });
    expect(problemsOf(result)).toEqual([['bad-value', 2, 2], ['date-in-future', 2, 3], ['bad-value', 2, 4], ['bad-value', 2, 5], ['out-of-range', 3, 2], ['bad-value', 3, 3]]);
    expect(result.issues[0]?.path).toEqual([2, 't.staff']);
  });

  it('across columns are those of a submission', async () => {
    const strict = frameworkOf({ indicators: { 't.always': { notApplicable: 'forbid' } } }, { always: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) });
    const text = 'town,t.certified,t.staff,t.rules,town.villages,t.group,t.first\nx,20,19,3,3,1,n/a\ny,19,19,4,3,不适用,\nz,200余,199,,,,\n';
    expect(await told(text, {}, strict)).toEqual([['part-exceeds-whole', 2, 2], ['more-villages-than-there-are', 3, 4], ['not-applicable-forbidden', 3, 6], ['part-exceeds-whole', 4, 2], ['normalised', 4, 2]]);
  });

  it('are named up to a number and counted beyond; notices never crowd out errors', async () => {
    const text = `town,t.staff\n${Array.from({ length: 30 }, (_, row) => `x${row},${row < 20 ? '1,0'.replace(',', '') + '余' : 'bad'}`).join('\n')}\n`;
    const result = await read(framework, text, { mostIssues: 12 });
    expect([result.issues.length, result.moreIssues, result.issues.filter(({ severity }) => severity === 'error').length]).toEqual([12, 18, 10]);
    expect((await read(framework, text, { mostIssues: 4 })).issues.map(({ place }) => place?.line)).toEqual([22, 23, 24, 25]);
  });

  it('in the last row of a big table are found', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `镇${row},${row},是`);
    const result = await read(framework, `town,t.staff,t.group\n${rows.join('\r\n')}\r\n末镇,12,maybe\r\n`);
    expect(problemsOf(result)).toEqual([['bad-value', 20_002, 3]]);
  });
});

describe('reading', () => {
  it('tells how far it is', async () => {
    const told: (readonly [number, number])[] = [];
    await read(framework, 'town\nx\ny\n', { onProgress: (rows, bytes) => told.push([rows, bytes]) }, 7);
    expect(told).toEqual([[1, 7], [2, 9], [2, 9]]);
  });

  it('stops when told to, and throws what the source throws', async () => {
    await expect(read(framework, 'town\n', { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough');
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield* bytesOf('town\n');
      throw new Error('disk');
    }
    await expect(readTable(framework, broken(), { format: 'csv' })).rejects.toThrow('disk');
  });
});
