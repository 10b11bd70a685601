import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readXlsx, type Sheet, type Workbook } from 'hucre/xlsx';
import { assess, readSubmission, type Submission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { emptyForm } from '../../test-support/archives.js';
import { framework } from '../../test-support/lanterns.js';
import { readWorkbook } from '../read/read-workbook.js';
import { submissionWorkbook } from './submission-workbook.js';

const examples = new URL('../../../../docs/examples/', import.meta.url);

function exampleOf(name: string): Submission {
  const { submission } = readSubmission(township, parse(readFileSync(new URL(`${name}/submission.yaml`, examples), 'utf8')));
  if (submission === undefined) throw new Error(name);
  return submission;
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  return await readXlsx(bytes, { readStyles: true });
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('the form', () => {
  it('is the same bytes each time, and names no day', async () => {
    const again = await submissionWorkbook(township, { town: '某某镇' });
    expect(again).toEqual(await emptyForm());
    const core = new TextDecoder().decode(unzipSync(again)['docProps/core.xml']);
    expect(core).toContain('2000-01-01T00:00:00');
  });

  it('has a sheet for the start, the town, each area, villages, plans, and two that are hidden', async () => {
    const { sheets } = await opened(await emptyForm());
    expect(sheets.filter(({ veryHidden }) => veryHidden !== true).map(({ name }) => name)).toEqual([
      '填表说明',
      '基本情况',
      '政府职能与组织领导',
      '依法行政制度',
      '重大行政决策与监督',
      '行政执法能力',
      '基层社会治理',
      '全民法治意识',
      '加分项',
      '扣分项',
      '分村：依法行政制度',
      '分村：基层社会治理',
      '分村：全民法治意识',
      '往年数据',
      '不足',
      '下一步打算',
    ]);
    expect(sheets.filter(({ veryHidden }) => veryHidden === true).map(({ name }) => name)).toEqual(['选项', 'fazhi']);
  });

  it('has the columns that officials know, the ids hidden, and can be filled in only where it is yellow or blue', async () => {
    const sheet = sheetNamed(await opened(await emptyForm()), '行政执法能力');
    expect(sheet.rows[2]).toEqual(['标识', '序号', '指标', '填报项', '单位', '填报值', '是否适用', '不适用理由', '佐证材料', '出处', '备注', '核查值', '核查意见']);
    expect(sheet.columns?.[0]?.hidden).toBe(true);
    expect(sheet.protection?.sheet).toBe(true);
    expect(sheet.protection?.password).toBeUndefined();
    const row = sheet.rows.findIndex(([id]) => id === 'enforcement.staff');
    const locked = sheet.rows[2]?.map((_head, column) => sheet.cells?.get(`${row},${column}`)?.style?.protection?.locked ?? true);
    expect(locked).toEqual([true, true, true, true, true, false, false, false, false, false, false, false, false]);
    expect(sheet.freezePane).toEqual({ rows: 3, columns: 4 });
    expect(sheet.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$3' });
  });

  it('explains each fact in a note and restricts what can be typed', async () => {
    const sheet = sheetNamed(await opened(await submissionWorkbook(framework)), '灯光 一 二');
    const row = (id: string): number => sheet.rows.findIndex(([each]) => each === id);
    expect(sheet.cells?.get(`${row('lanterns.lit')},3`)?.comment?.text).toBe('怎样计数：点亮的灯笼怎么数\n佐证材料：照片\n不多于“挂起的灯笼”');
    const rules = (id: string): unknown => sheet.dataValidations?.filter(({ range }) => range === `F${row(id) + 1}`).map(({ type, formula1, values }) => [type, values ?? formula1]);
    expect(rules('lanterns.lit')).toEqual([['whole', '0']]);
    expect(rules('lanterns.painted')).toEqual([['list', ['是', '否']]]);
    expect(rules('lanterns.on')).toEqual([['date', '36526']]);
    expect(rules('lanterns.steps#plan')).toEqual([['list', ['是', '否']]]);
    // A comma in a title would cut it in two, so that the list stands on a hidden sheet.
    expect(rules('lanterns.colour')).toEqual([['list', "'选项'!$A$1:$A$2"]]);
  });

  it('asks each fact once and points to it where another indicator reads it', async () => {
    const book = await opened(await submissionWorkbook(framework));
    const rows = sheetNamed(book, '灯光 一 二').rows.slice(3).map(([id, , indicator, fact, , value]) => [id, indicator, fact, value]);
    expect(rows.slice(0, 5)).toEqual([
      ['lanterns.lit', '点亮率', '点亮的灯笼', null],
      ['lanterns.hung', '点亮率', '挂起的灯笼', null],
      [null, '再看灯笼', '挂起的灯笼', '见表“灯光: 一/二”第2项'],
      ['lanterns.painted', '再看灯笼', '粉刷墙面', null],
      ['lanterns.share', '满意', '满意率', null],
    ]);
    expect(rows.at(-1)).toEqual(['lanterns.opinion', '', '群众评议', null]);
    expect(sheetNamed(book, '墙面').rows.at(-1)?.slice(2, 6)).toEqual(['墙面', '粉刷墙面', '', '见表“灯光: 一/二”第3项']);
    expect(sheetNamed(book, '基本情况').rows.slice(3).map(([id]) => id)).toEqual(['@town.name', '@town.class', '@year', 'town.villages', 'town.population']);
  });

  it('has a row for each village of the town', async () => {
    const book = await opened(await submissionWorkbook(framework, { town: '某镇', villages: ['东村', '西村'], year: 2025 }));
    const sheet = sheetNamed(book, '分村：灯光 一 二');
    expect(sheet.rows.slice(2, 6)).toEqual([
      ['@villages', '', '', 'lanterns.each', 'lanterns.each!verified'],
      ['标识', '序号', '行政村', '各村挂灯', '核查：各村挂灯'],
      [null, 1, '东村', null, null],
      [null, 2, '西村', null, null],
    ]);
    expect(sheetNamed(book, '基本情况').rows.slice(3, 6).map((row) => [row[3], row[5]])).toEqual([['乡镇名称', '某镇'], ['乡镇类别', null], ['填报年度', 2025]]);
    await expect(submissionWorkbook(framework, { villages: Array.from({ length: 501 }, (_each, place) => `村${place}`) })).rejects.toThrow('501 villages; at most 500');
  });

  it('is written in English as well', async () => {
    const { sheets } = await opened(await submissionWorkbook(framework, { language: 'en' }));
    expect(sheets.map(({ name }) => name)).toEqual(['How to fill in', 'Basics', '灯光 一 二 en', '墙面 en', 'Bonus', 'Villages 灯光 一 二 en', 'Villages Bonus', 'Earlier years', 'Shortfalls', 'Next steps', 'Options', 'fazhi']);
  });

  it('holds no formula, also where texts look like one', async () => {
    const { submission } = readSubmission(framework, { town: { name: '=cmd()', class: 'big' }, facts: { lanterns: { hung: { value: 3, evidence: '+1', note: '@x', source: '-2' } } }, shortfalls: ['=1+1'] });
    if (submission === undefined) throw new Error('not read');
    const parts = unzipSync(await submissionWorkbook(framework, { submission }));
    for (const [name, content] of Object.entries(parts)) if (name.startsWith('xl/worksheets/')) expect(new TextDecoder().decode(content)).not.toContain('<f>');
    expect((await readWorkbook(framework, await submissionWorkbook(framework, { submission }))).data).toMatchObject({ town: { name: '=cmd()' }, shortfalls: [{ text: '=1+1' }] });
  });
});

describe('a submission in a form', () => {
  it.each(['niutouya', 'full-town', 'all-not-applicable'])('is read back as it was: %s', async (name) => {
    const submission = exampleOf(name);
    for (const language of ['zh', 'en'] as const) {
      const form = await readWorkbook(township, await submissionWorkbook(township, { submission, language }));
      expect([...form.problems, ...form.notices]).toEqual([]);
      const read = readSubmission(township, form.data).submission;
      expect(read).toEqual(submission);
      if (read !== undefined) expect(assess(township, read).score).toEqual(assess(township, submission).score);
    }
  });

  it('keeps tables of villages that have no names', async () => {
    const { submission } = readSubmission(framework, { town: { name: '某镇', class: 'big' }, facts: { lanterns: { each: [true, false, null, true] } } });
    if (submission === undefined) throw new Error('not read');
    const form = await readWorkbook(framework, await submissionWorkbook(framework, { submission }));
    expect(readSubmission(framework, form.data).submission?.facts).toEqual(submission.facts);
  });

  it('names the villages that its tables name', async () => {
    const { submission } = readSubmission(framework, { town: { name: '某镇', class: 'big' }, facts: { lanterns: { rows: { 东村: 3, 西村: 4 } } } });
    if (submission === undefined) throw new Error('not read');
    const form = await readWorkbook(framework, await submissionWorkbook(framework, { submission }));
    expect(form.data['town']).toEqual({ name: '某镇', class: 'big', villages: ['东村', '西村'] });
  });
});
