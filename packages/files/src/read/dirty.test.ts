import { readSubmission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { about, bookOf, readRows, readSheets, saidBy, sheetOf, shown, HEADS } from '../../test-support/books.js';
import { formWith } from '../../test-support/archives.js';
import { openForm, readWorkbook, WorkbookError } from './read-workbook.js';

const STAFF = ['enforcement.staff', '实际从事执法工作的人员'] as const;
const RATE = ['governance.service-satisfaction-rate', '政务服务满意度'] as const;
const FILED = ['governance.annual-report-filed-on', '报送日期'] as const;
const FLAG = ['decisions.legal-adviser-engaged', '法律顾问'] as const;

const staffOf = async (value: string | number | boolean): Promise<unknown> => (await readRows([[...STAFF, value]])).facts['enforcement']?.['staff'];

describe('figures', () => {
  it('are read as numbers, as text, and as people write approximate ones', async () => {
    expect(await staffOf(19)).toEqual({ value: 19 });
    expect(await staffOf('19')).toEqual({ value: '19' });
    expect(await staffOf('１９')).toEqual({ value: '１９' });
    expect(await staffOf('200余')).toEqual({ value: '200余' });
    expect(await staffOf('≥200')).toEqual({ value: { atLeast: 200 } });
    expect(await staffOf('≤ 100')).toEqual({ value: { atMost: 100 } });
    expect(await staffOf('5～8')).toEqual({ value: { atLeast: 5, atMost: 8 } });
    expect(await staffOf('  ')).toBeUndefined();
    expect(await staffOf(0)).toEqual({ value: 0 });
  });

  it('are checked by the submission reader, whose messages get the cell', async () => {
    const { form } = await readRows([[...STAFF, '约20']]);
    const { issues } = readSubmission(township, { ...form.data, town: '某镇' });
    expect(issues.map(({ code, path }) => [code, form.placeOf(path)])).toEqual([['bad-value', { sheet: '执法能力', order: 0, row: 1, column: 2 }]]);
  });

  it('are asked for again where Excel made a date of them', async () => {
    const { facts, told } = await readRows([[...STAFF, new Date(Date.UTC(2025, 2, 15))]], { cells: new Map([shown(1, 2, new Date(Date.UTC(2025, 2, 15)), 'm/d')]) });
    expect(facts).toEqual({});
    expect(told).toEqual(['表“执法能力”C2 number-as-date: “实际从事执法工作的人员”应为数字，单元格里却是日期2025-03-15，可能被 Excel 自动转换了。请把格式改为“常规”后重填。']);
  });

  it('that a formula gave are read as they were saved, with a notice; failed ones are refused', async () => {
    const formula = (value: number | null): [string, object] => ['1,2', { value, type: 'formula', formula: 'A1+1', formulaResult: value }];
    const good = await readRows([[...STAFF, 19]], { cells: new Map([formula(19)]) });
    expect(good.facts).toEqual({ enforcement: { staff: { value: 19 } } });
    expect(good.told).toEqual(['表“执法能力”C2 formula-read: 有1格是公式，按保存的结果读取；公式本身不运行。']);
    const failed = await readRows([[...STAFF, '#REF!']], { cells: new Map([['1,2', { value: '#REF!', type: 'error' }]]) });
    expect(failed.facts).toEqual({});
    expect(failed.told).toEqual(['表“执法能力”C2 error-cell: 公式出错（#REF!），没有数值。请直接填入数值或清空。']);
    const open = await readRows([[...STAFF, null]], { cells: new Map([formula(null)]) });
    expect(open.told).toEqual(['表“执法能力”C2 error-cell: 公式还没有算出结果。请在 Excel 或 WPS 中打开保存一次，或直接填入数值。']);
  });

  it('in per cent follow the format of the cell', async () => {
    const rate = async (value: string | number, format?: string): Promise<unknown> => (await readRows([[...RATE, value]], format === undefined || typeof value === 'string' ? {} : { cells: new Map([shown(1, 2, value, format)]) })).facts['governance']?.['service-satisfaction-rate'];
    expect(await rate(0.95, '0%')).toEqual({ value: '95%' });
    expect(await rate(0.579, '0.00%')).toEqual({ value: '57.9%' });
    expect(await rate(0.005, '0.0%')).toEqual({ value: '0.5%' });
    expect(await rate(95)).toEqual({ value: 95 });
    expect(await rate('95%')).toEqual({ value: '95%' });
    expect(await rate('９５％')).toEqual({ value: '９５％' });
    expect(await rate(0)).toEqual({ value: 0 });
  });

  it('in per cent below one without a format are asked about, not guessed', async () => {
    const { facts, told } = await readRows([[...RATE, 0.95]]);
    expect(facts).toEqual({});
    expect(told).toEqual([expect.stringContaining(`表“执法能力”C2 percent-unclear: `)]);
    expect(told[0]).toContain('分不清是0.95%还是95%');
    const one = await readRows([[...RATE, 1]]);
    expect([one.facts, one.told]).toEqual([{ governance: { 'service-satisfaction-rate': { value: 1 } } }, ['表“执法能力”C2 percent-read: “政务服务满意度”填的是1，按1%计。如为100%，请写上百分号。']]);
  });

  it('are not made a hundred times larger by a per cent format where none belongs', async () => {
    const { facts } = await readRows([[...STAFF, 0.19]], { cells: new Map([shown(1, 2, 0.19, '0%')]) });
    expect(facts).toEqual({ enforcement: { staff: { value: '19%' } } });
  });
});

describe('dates', () => {
  const filed = async (value: string | number | Date, format?: string, dates?: '1900' | '1904'): Promise<unknown> => {
    const cells = format === undefined || typeof value === 'string' ? {} : { cells: new Map([shown(1, 2, value, format)]) };
    const { facts, told } = await readSheets([sheetOf([[...FILED, value]], cells)], dates === undefined ? {} : { dates });
    return told.length > 0 ? told : facts['governance']?.['annual-report-filed-on'];
  };

  it('are read from dates of either epoch', async () => {
    const day = new Date(Date.UTC(2026, 1, 26));
    expect(await filed(day, 'yyyy-mm-dd')).toEqual({ value: '2026-02-26' });
    expect(await filed(day, 'yyyy-mm-dd', '1904')).toEqual({ value: '2026-02-26' });
    expect(await filed(new Date(Date.UTC(2026, 1, 26, 18)), 'yyyy"年"m"月"d"日"')).toEqual({ value: '2026-02-26' });
  });

  it('are read from a serial number that lost its format, with a notice', async () => {
    expect(await filed(46_079)).toEqual(['表“执法能力”C2 serial-read: 填的是46079，按日期2026-02-26计。']);
    expect(await filed(44_617, undefined, '1904')).toEqual(['表“执法能力”C2 serial-read: 填的是44617，按日期2026-02-26计。']);
  });

  it('are left to the submission reader as text or as other numbers', async () => {
    expect(await filed('2023年3月1日')).toEqual({ value: '2023年3月1日' });
    expect(await filed('2023.3.1')).toEqual({ value: '2023.3.1' });
    expect(await filed(20_250_301)).toEqual({ value: 20_250_301 });
    expect(await filed(2025.3)).toEqual({ value: 2025.3 });
    expect(await filed('否')).toEqual({ value: '否' });
  });

  it('of 1900 are asked about', async () => {
    expect(await filed(new Date(Date.UTC(1900, 0, 5)), 'yyyy-mm-dd')).toEqual(['表“执法能力”C2 odd-date: 日期是1900-01-05，可能是数字被显示成了日期。请核实；确是这一天的，写成文字，如1949-10-01。']);
  });
});

describe('rows', () => {
  it('carry yes and no, evidence, sources, notes and what the reviewer found', async () => {
    const { facts } = await readRows([
      [...FLAG, true, null, null, '聘书\n合同', '年度报告｜一、（三）\n台账', '已续聘', '是', '属实'],
      [...STAFF, 19, '是', null, null, null, null, 18],
    ]);
    expect(facts).toEqual({
      decisions: { 'legal-adviser-engaged': { value: true, verified: '是', source: [{ document: '年度报告', place: '一、（三）' }, '台账'], evidence: ['聘书', '合同'], note: '已续聘；属实' } },
      enforcement: { staff: { value: 19, verified: 18 } },
    });
  });

  it('say what does not apply, with a reason', async () => {
    expect((await readRows([[...STAFF, null, '否', '没有执法权']])).facts).toEqual({ enforcement: { staff: { notApplicable: '没有执法权' } } });
    expect((await readRows([[...STAFF, null, false, '没有执法权']])).facts).toEqual({ enforcement: { staff: { notApplicable: '没有执法权' } } });
    const bare = await readRows([[...STAFF, null, '不适用', null]]);
    const { issues } = readSubmission(township, { ...bare.form.data, town: '某镇' });
    expect(issues.map(({ code, path }) => [code, bare.form.placeOf(path)?.column])).toEqual([['reason-needed', 4]]);
  });

  it('that are unclear about it are asked about', async () => {
    expect((await readRows([[...STAFF, 3, '也许']])).told).toEqual(['表“执法能力”D2 applies-unclear: “是否适用”填的是“也许”，应为“是”或“否”。']);
    expect((await readRows([[...STAFF, null, null, '没有执法权']])).told).toEqual(['表“执法能力”E2 reason-without-mark: “实际从事执法工作的人员”填了不适用理由，但“是否适用”没有选“否”。请选“否”，或删去理由。']);
  });

  it('may be inserted, moved and repeated as long as they agree', async () => {
    const { facts, told } = await readRows([[null, '小计', null], [...FLAG, '是'], [null, null, 77], [...STAFF, 19], [...STAFF, 19], [...STAFF]]);
    expect(facts).toEqual({ decisions: { 'legal-adviser-engaged': { value: '是' } }, enforcement: { staff: { value: 19 } } });
    expect(told).toEqual(['表“执法能力”C4 stray-row: 填的“77”没有对应的填报项，未读取。请移到对应的行，或删去。']);
    expect((await readRows([[...STAFF, 19], [...STAFF, 20]])).told).toEqual(['表“执法能力”C3 fact-twice: “实际从事执法工作的人员”在表“执法能力”C2已填，两处不同。请核实后只保留一处。']);
  });

  it('of facts that are gone are told, not lost silently', async () => {
    const { told } = await readRows([['enforcement.gone', '旧填报项', 5], ['enforcement.other', '空的', null], ['governance.leading-group-setup#gone', '没有这一项', '是']]);
    expect(told).toEqual(['表“执法能力”C2 unknown-fact-left: “旧填报项”不在所用的指标体系中，未读取。', '表“执法能力”C4 unknown-fact-left: “没有这一项”不在所用的指标体系中，未读取。']);
  });

  it('of a merged area share its text, but never a value', async () => {
    const merges = [{ startRow: 1, startCol: 5, endRow: 2, endCol: 5 }];
    const { facts } = await readRows([[...STAFF, 19, null, null, '编制表'], [...FLAG, '是']], { merges });
    expect(facts).toMatchObject({ enforcement: { staff: { evidence: ['编制表'] } }, decisions: { 'legal-adviser-engaged': { evidence: ['编制表'] } } });
    const value = await readRows([[...STAFF, 19], [...FLAG]], { merges: [{ startRow: 1, startCol: 2, endRow: 2, endCol: 2 }] });
    expect([value.facts, value.told]).toEqual([{}, ['表“执法能力”C2 merged-values: C2:C3合并了几行，分不清填的是哪一行的。请取消合并，分别填写。']]);
    const across = await readRows([[...STAFF, 19]], { merges: [{ startRow: 1, startCol: 2, endRow: 1, endCol: 3 }] });
    expect(across.facts).toEqual({ enforcement: { staff: { value: 19 } } });
  });
});

describe('checklists', () => {
  const LIST = 'governance.leading-group-setup';

  it('are read item by item', async () => {
    const { facts } = await readRows([[LIST, '领导小组', '逐项填写', null, null, '名单'], [`${LIST}#heads`, '', '是'], [`${LIST}#deputies`, '', false, null, null, null, null, null, '是'], [`${LIST}#departments`, '', null]]);
    expect(facts).toEqual({ governance: { 'leading-group-setup': { value: { heads: '是', deputies: false }, verified: { deputies: '是' }, evidence: ['名单'] } } });
  });

  it('that are left empty are not reported', async () => {
    expect((await readRows([[LIST, '领导小组', '逐项填写'], [`${LIST}#heads`, '', null]])).facts).toEqual({});
  });
});

describe('sheets', () => {
  it('are found by their headers, whatever their order, names, hidden columns and language', async () => {
    const heads = ['Value', null, '　备 注 ', 'id', 'Fact'];
    const { facts } = await readSheets([sheetOf([[19, null, '说明', STAFF[0], 'x']], { name: 'Sheet9', heads, columns: [{}, { hidden: true }, { hidden: true }], hidden: true })]);
    expect(facts).toEqual({ enforcement: { staff: { value: 19, note: '说明' } } });
  });

  it('without the hidden column are read by their labels', async () => {
    const rows = [['实际从事执法工作的人员', 19], ['法治政府建设领导小组组成', '逐项填写'], ['　党政主要负责人任组长', '是'], ['没有这一项', 3]];
    const label = township.facts['governance.leading-group-setup'];
    const item = label?.kind === 'checklist' ? (label.items['heads']?.zh ?? '') : '';
    const { facts, told } = await readRows(rows.map(([name, value]) => [name === '　党政主要负责人任组长' ? `　${item}` : (name ?? null), value ?? null]), { heads: ['填报项', '填报值', '备注'] });
    expect(facts).toEqual({ enforcement: { staff: { value: 19 } }, governance: { 'leading-group-setup': { value: { heads: '是' } } } });
    expect(told).toEqual(['表“执法能力”B5 stray-row: 填的“3”没有对应的填报项，未读取。请移到对应的行，或删去。']);
  });

  it('that are no form are refused', async () => {
    await expect(readWorkbook(township, await bookOf([{ name: 'x', rows: [['a', 'b']] }]))).rejects.toThrow(WorkbookError);
    expect((await readWorkbook(township, await bookOf([sheetOf([])]))).notices.map(({ code }) => code)).toEqual(['edition-unknown', 'facts-not-asked']);
  });

  it('of another edition are matched by id, and the difference is told', async () => {
    const opened = await openForm(await bookOf([sheetOf([[...STAFF, 19]]), { ...about, rows: [['edition', 'township-2024']] }]));
    if ('fault' in opened) throw new Error(opened.fault.code);
    expect(opened.edition).toBe('township-2024');
    const form = opened.readWith(township);
    expect(saidBy(form).told).toEqual(['other-edition: 本表按版本“township-2024”生成，现按“township-2025”读取，填报项按标识对应。']);
    expect(form.data['framework']).toBe('township-2025');
  });

  it('with macros and links are read without running or following anything', async () => {
    const form = await readWorkbook(township, await formWith({ 'xl/vbaProject.bin': 'x', 'xl/externalLinks/externalLink1.xml': '<a/>', 'xl/embeddings/a.bin': 'x' }));
    expect(form.notices.map(({ code }) => code)).toEqual(['macros-ignored', 'links-ignored', 'embedded-ignored']);
  });
});

describe('the town', () => {
  const own = async (rows: readonly (readonly (string | number | Date | null)[])[], cells = {}): Promise<unknown> => {
    const { form, told } = await readRows(rows, cells);
    return [form.data['town'], form.data['year'], told];
  };

  it('has a name, a year and a class', async () => {
    expect(await own([['@town.name', '乡镇名称', ' 某镇 '], ['@year', '填报年度', 2025], ['@town.class', '乡镇类别', '山区']])).toEqual([{ name: '某镇', class: '山区' }, 2025, []]);
    expect(await own([['@town.name', '乡镇名称', '某镇'], ['@year', '填报年度', '2025年']])).toEqual([{ name: '某镇' }, '2025年', []]);
    expect(await own([['@town.name', '乡镇名称', null]])).toEqual([{}, undefined, []]);
  });

  it('is asked for its year where that is a date', async () => {
    const date = new Date(Date.UTC(1905, 6, 17));
    expect(await own([['@year', '填报年度', date]], { cells: new Map([shown(1, 2, date, 'yyyy-mm-dd')]) })).toEqual([{}, undefined, [expect.stringContaining('C2 number-as-date')]]);
  });
});

describe('earlier years', () => {
  it('have a row per year', async () => {
    const heads = [...HEADS, '年度'];
    const row = (year: string | number | null, value: number): (string | number | null)[] => ['@earlier.mediation.suits-per-10k', '万人成讼率', value, null, null, null, null, null, null, null, year];
    const { form, told } = await readRows([row(2024, 3), row('2023年度', 4), row(null, 5), row(2022, 6)], { heads });
    expect(form.data['earlier']).toEqual({ 2022: { mediation: { 'suits-per-10k': { value: 6 } } }, 2023: { mediation: { 'suits-per-10k': { value: 4 } } }, 2024: { mediation: { 'suits-per-10k': { value: 3 } } } });
    expect(told).toEqual([expect.stringContaining('K4 year-missing')]);
  });
});
