import { readSubmission } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { framework } from '../../test-support/lanterns.js';
import { readSheets, sheetOf, shown, type Said } from '../../test-support/books.js';

const read = async (...sheets: readonly WriteSheet[]): Promise<Said> => await readSheets(sheets, { framework });
const villages = (rows: readonly (readonly CellValue[])[], ids: readonly CellValue[] = ['@villages', '', 'lanterns.each', 'lanterns.rows', 'lanterns.rows!verified'], name = '分村'): WriteSheet => ({ name, rows: [[null, '分村填报'], [...ids], ['标识', '行政村', '各村挂灯', '各村灯笼', '核查：各村灯笼'], ...rows.map((row) => [...row])] });
const facts = sheetOf([['lanterns.each', '各村挂灯', null], ['lanterns.rows', '各村灯笼', null]], { name: '灯光' });

describe('village sheets', () => {
  it('give rows by name, for the town and for the reviewer', async () => {
    const { form, told } = await read(facts, villages([[null, '东村', '是', 3, null], [null, '西村', true, null, 2], [null, null, null, null, null]]));
    expect(told).toEqual([]);
    expect(form.data['town']).toEqual({ villages: ['东村', '西村'] });
    expect(form.data['facts']).toEqual({ lanterns: { each: { value: { 东村: '是', 西村: true } }, rows: { value: { 东村: 3, 西村: null }, verified: { 东村: null, 西村: 2 } } } });
    expect(form.placeOf(['facts', 'lanterns', 'rows', 'value', '东村'])).toEqual({ sheet: '分村', order: 1, row: 3, column: 3 });
  });

  it('are found by their headers where the row of ids is gone', async () => {
    const { facts: found } = await read(facts, { name: 'x', rows: [['行政村', '核查：各村灯笼', '各村灯笼', '各村没有的'], ['东村', 1, 2, null]] });
    expect(found).toEqual({ lanterns: { rows: { value: { 东村: 2 }, verified: { 东村: 1 } } } });
  });

  it('are asked about where a name is missing or stands twice', async () => {
    const { told } = await read(facts, villages([[null, '东村', '是'], [null, null, '是'], [null, '东村', '否']]));
    expect(told).toEqual(['表“分村”B6 village-twice: “东村”出现了两次，请只保留一行。', '表“分村”C5 no-village-name: 本行填了数据，但没有村名。请补上村名。']);
  });

  it('and a total besides are one too many', async () => {
    const total = sheetOf([['lanterns.each', '各村挂灯', 2], ['lanterns.rows', '各村灯笼', '合计60盏']], { name: '灯光' });
    expect((await read(total)).facts).toEqual({ lanterns: { each: { value: 2 }, rows: { value: { total: '60盏' } } } });
    expect((await read(total, villages([[null, '东村', '是', null]]))).told).toEqual(['表“灯光”C2 total-beside-rows: “各村挂灯”既填了合计又填了分村数据。已逐村填报的，请清空这一格。']);
    expect((await read(sheetOf([['lanterns.each', 'x', '18个村'], ['lanterns.rows', 'x', 60]], { name: '灯光' }))).facts).toEqual({ lanterns: { each: { value: '18个村' }, rows: { value: { total: 60 } } } });
  });

  it('whose facts are gone, or have no row any more, are told', async () => {
    const { told } = await read(sheetOf([], { name: '灯光' }), villages([[null, '东村', '是', 4]], ['@villages', '', 'lanterns.each', 'lanterns.gone']));
    expect(told).toEqual(['表“分村”D3 unknown-fact-left: “各村灯笼”不在所用的指标体系中，未读取。', '表“分村”C3 unknown-fact-left: “各村挂灯”不在所用的指标体系中，未读取。']);
  });

  it('may have a cell that failed', async () => {
    const sheet = villages([[null, '东村', '是']]);
    const { told } = await read(facts, { ...sheet, cells: new Map([['3,2', { value: '#N/A', type: 'error' }]]) });
    expect(told).toEqual(['表“分村”C4 error-cell: 公式出错（#N/A），没有数值。请直接填入数值或清空。']);
  });
});

describe('other kinds of facts', () => {
  it('are read as they are written', async () => {
    const rows: CellValue[][] = [
      ['lanterns.taste', '好看不好看', 1.5, null, null, null, null, '备注', 2, '很好看'],
      ['lanterns.colour', '颜色', '蓝'],
      ['lanterns.cost', '花费', '5～8'],
    ];
    expect((await read(sheetOf(rows))).facts).toEqual({ lanterns: { taste: { value: 1.5, verified: 2, reason: '很好看', note: '备注' }, colour: { value: '蓝' }, cost: { value: { atLeast: 5, atMost: 8 } } } });
    expect((await read(sheetOf([['lanterns.share', '满意率', '≥95%'], ['@town.class', '类别', '大镇']]))).form.data).toMatchObject({ town: { class: 'big' }, facts: { lanterns: { share: { value: { atLeast: '95%' } } } } });
  });
});

const SHORTFALLS = ['序号', '存在的不足', '原因', '对应的指标'];
const STEPS = ['编号', '下一步打算', '对应的指标', '责任部门', '完成时限', '衡量办法（文字）', '衡量的填报项', '现在', '目标', '工作量', '所需经费', '进展', '须先完成的编号'];

describe('plans', () => {
  it('name shortfalls with their indicators, by title or id', async () => {
    const { form } = await read(facts, sheetOf([[1, '灯少', '没有钱', '点亮率\nwalls'], [2, null, null, null], [3, '墙旧', null, '墙面；没有的指标']], { name: '不足', heads: SHORTFALLS }));
    expect(form.data['shortfalls']).toEqual([
      { text: '灯少', cause: '没有钱', about: ['lanterns.rate', 'walls'] },
      { text: '墙旧', about: ['lanterns.wall', '没有的指标'] },
    ]);
    const { issues } = readSubmission(framework, { ...form.data, town: { name: '某镇', class: 'big' } });
    expect(issues.map(({ code, path }) => [code, form.placeOf(path)])).toEqual([['unknown-indicator', { sheet: '不足', order: 1, row: 3, column: 3 }]]);
  });

  it('name steps with their measures, further ones in the rows below', async () => {
    const due = new Date(Date.UTC(2026, 5, 30));
    const sheet = sheetOf(
      [
        ['s1', '多挂灯笼', '点亮率', '文化站', due, null, '点亮的灯笼', 3, 19, 2.5, '两万元', '推进中', null],
        [null, null, null, null, null, null, 'lanterns.painted', '否', '是'],
        ['s2', '以后再说', null, null, null, '挂满为止', null, null, null, '很多', null, '没听说过', 's1'],
      ],
      { name: '打算', heads: STEPS, cells: new Map([shown(1, 4, due, 'yyyy-mm-dd')]) },
    );
    const { form, told } = await read(facts, sheet);
    expect(told).toEqual([]);
    expect(form.data['nextSteps']).toEqual([
      { id: 's1', text: '多挂灯笼', about: ['lanterns.rate'], owner: '文化站', due: '2026-06-30', effort: 2.5, cost: '两万元', state: 'under-way', measure: [{ fact: 'lanterns.lit', from: 3, to: 19 }, { fact: 'lanterns.painted', from: '否', to: '是' }] },
      { id: 's2', text: '以后再说', measure: '挂满为止', effort: '很多', state: '没听说过', after: ['s1'] },
    ]);
    expect(form.placeOf(['nextSteps', 0, 'measure', 1, 'to'])).toEqual({ sheet: '打算', order: 1, row: 2, column: 8 });
    expect(form.placeOf(['nextSteps', 1, 'state'])).toMatchObject({ row: 3, column: 11 });
  });

  it('are asked about where a measure has no step, or names no fact', async () => {
    const alone = await read(facts, sheetOf([[null, null, null, null, null, null, '点亮的灯笼', 3, 4]], { name: '打算', heads: STEPS }));
    expect(alone.told).toEqual(['表“打算”G2 step-missing: 本行只有衡量目标，上面没有对应的打算。请填写打算的内容。']);
    const unknown = await read(facts, sheetOf([['s1', '做', null, null, null, null, '没有的', 3, 4], ['s2', '做', null, null, null, null, null, null, 4]], { name: '打算', heads: STEPS }));
    expect(unknown.form.data['nextSteps']).toEqual([{ id: 's1', text: '做', measure: [{ fact: '没有的', from: 3, to: 4 }] }, { id: 's2', text: '做', measure: [{ to: 4 }] }]);
  });

  it('may aim at lists and tables inside one cell', async () => {
    const to = async (fact: string, value: CellValue): Promise<unknown> => {
      const { form } = await read(facts, sheetOf([['s1', '做', null, null, null, null, fact, null, value]], { name: '打算', heads: STEPS }));
      return form.data['nextSteps'];
    };
    const aims = (fact: string, value: unknown): unknown => [{ id: 's1', text: '做', measure: [{ fact, to: value }] }];
    expect(await to('步骤', '计划、悬挂\n点亮、熄灭')).toEqual(aims('lanterns.steps', ['计划', '悬挂', '点亮、熄灭']));
    expect(await to('步骤', '计划：是\n悬挂: 否')).toEqual(aims('lanterns.steps', { 计划: '是', 悬挂: '否' }));
    expect(await to('各村灯笼', '东村：3\n西村：4')).toEqual(aims('lanterns.rows', { 东村: '3', 西村: '4' }));
    expect(await to('粉刷墙面', true)).toEqual(aims('lanterns.painted', true));
    expect(await to('粉刷墙面', 1)).toEqual(aims('lanterns.painted', 1));
  });

  it('go on over several sheets, and stop at cells that failed', async () => {
    const first = sheetOf([[1, '甲', null, null]], { name: '不足1', heads: SHORTFALLS });
    const second = sheetOf([[1, '乙', '#REF!', null]], { name: '不足2', heads: SHORTFALLS, cells: new Map([['1,2', { value: '#REF!', type: 'error' }]]) });
    const { form, told } = await read(facts, first, second);
    expect(form.data['shortfalls']).toEqual([{ text: '甲' }, { text: '乙' }]);
    expect(form.placeOf(['shortfalls', 1, 'text'])).toMatchObject({ sheet: '不足2', row: 1 });
    expect(told).toEqual([expect.stringContaining('表“不足2”C2 error-cell')]);
  });
});
