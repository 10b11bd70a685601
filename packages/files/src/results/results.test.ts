import { readFileSync } from 'node:fs';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import { assess, assessAll, compare, readSubmission, type Comparison, type Submission } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { framework } from '../../test-support/lanterns.js';
import { comparisonWorkbook } from './comparison-workbook.js';
import { resultsWorkbook } from './results-workbook.js';

function submissionOf(data: unknown): Submission {
  const { submission, issues } = readSubmission(framework, data);
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  return submission;
}

const town = (name: string, lit: number, more: object = {}): Submission => submissionOf({ town: { name, class: 'big' }, year: 2025, facts: { lanterns: { lit: { value: lit, verified: 8, evidence: '照片' }, hung: { value: 10, verified: 10 }, painted: false, ...more } } });

async function opened(bytes: Uint8Array): Promise<Workbook> {
  return await readXlsx(bytes, { readStyles: true });
}

const rowsOf = ({ sheets }: Workbook, place: number): unknown[][] => (sheets[place]?.rows ?? []).map((row) => [...row]);

describe('the results of a town', () => {
  it('are a summary, points of each indicator, shortfalls and a list for rectification', async () => {
    const book = await opened(await resultsWorkbook(framework, town('=cmd()镇', 10)));
    expect(book.sheets.map(({ name }) => name)).toEqual(['汇总', '指标得分', '不足', '整改清单']);
    const summary = rowsOf(book, 0);
    expect(summary[0]?.[0]).toBe('=cmd()镇评分结果');
    expect(summary.slice(1, 6).map((row) => row.slice(0, 2))).toEqual([
      ['乡镇', '=cmd()镇'],
      ['年度', '2025'],
      ['指标体系', '小体系'],
      ['版本', expect.stringMatching(/^tiny-1 [0-9a-f]{12}$/)],
      ['取值', '自评数据'],
    ]);
    expect(summary.at(-1)).toEqual(['合计', 20, 2, 14, 2, 2]);
  });

  it('give the points of the town and of the reviewer as figures, and why some are lost', async () => {
    const book = await opened(await resultsWorkbook(framework, town('某镇', 10)));
    const rows = rowsOf(book, 1);
    expect(rows[1]).toEqual(['一级指标', '指标', '标准分', '自评分', '核查分', '待定', '扣分理由', '依据', '改进办法']);
    expect(rows[2]?.slice(0, 7)).toEqual(['灯光: 一/二', '点亮率', 2, 2, 1.6, 0, null]);
    const wall = rows.find((row) => row[1] === '墙面');
    expect(wall?.slice(2, 5)).toEqual([2, 0, null]);
    expect(wall?.[6]).toContain('粉刷墙面');
    expect(book.sheets[1]?.cells?.get('2,3')?.style?.numFmt).toBe('0.00');
    expect(book.sheets[1]?.freezePane).toEqual({ rows: 2, columns: 2 });
  });

  it('say nothing of a review where there was none, and are the same bytes each time', async () => {
    const submission = submissionOf({ town: { name: '某镇', class: 'big' }, facts: { lanterns: { lit: 5, hung: 10 } }, nextSteps: [{ text: '多挂', about: ['lanterns.rate'], owner: '文化站', due: '2026-06-30', measure: { fact: 'lanterns.lit', to: 10 } }] });
    const options = { assessment: assess(framework, submission), asOf: '2025-12-31' };
    const bytes = await resultsWorkbook(framework, submission, options);
    expect(await resultsWorkbook(framework, submission, options)).toEqual(bytes);
    const book = await opened(bytes);
    expect(rowsOf(book, 1)[2]?.slice(2, 5)).toEqual([2, 1, null]);
    expect(rowsOf(book, 0)[2]?.slice(0, 2)).toEqual(['年度', '未填']);
    expect(rowsOf(book, 2)[2]?.slice(0, 3)).toEqual([1, '点亮率', 1]);
    expect(rowsOf(book, 3)[2]?.slice(3, 8)).toEqual(['多挂', '文化站', '2026-06-30', expect.any(Number), '计划']);
  });

  it('are written in English as well, and for a whole town', async () => {
    const { submission } = readSubmission(township, parse(readFileSync(new URL('../../../../docs/examples/full-town/submission.yaml', import.meta.url), 'utf8')));
    if (submission === undefined) throw new Error('not read');
    const book = await opened(await resultsWorkbook(township, submission, { language: 'en', values: 'best', asOf: '2026-06-30' }));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Summary', 'Indicators', 'Shortfalls', 'Rectification']);
    expect(rowsOf(book, 0).find((row) => row[0] === 'Facts as of')?.[1]).toBe('2026-06-30');
    expect(rowsOf(book, 1)).toHaveLength(106);
  });

  it('of a town to which nothing applies have no score', async () => {
    const { submission } = readSubmission(township, { town: '某镇', facts: {} });
    if (submission === undefined) throw new Error('not read');
    const assessment = { ...assess(township, submission), score: null };
    expect(rowsOf(await opened(await resultsWorkbook(township, submission, { assessment })), 0).find((row) => row[0] === '最终得分（已确定）')?.[1]).toBe('没有适用的指标');
  });
});

function comparisonOf(options: Parameters<typeof compare>[1] = {}): Comparison {
  return compare(assessAll(framework, [town('甲镇', 10), town('乙镇', 5), submissionOf({ town: { name: '丙镇', class: 'small' }, year: 2025, facts: {} })]), { minKnown: 10, ...options });
}

describe('a comparison', () => {
  it('has rates with colours and points of each indicator for each class', async () => {
    const book = await opened(await comparisonWorkbook(comparisonOf()));
    expect(book.sheets.map(({ name }) => name)).toEqual(['得分率 大镇', '指标 大镇', '得分率 小镇', '指标 小镇']);
    const heat = rowsOf(book, 0);
    expect(heat[1]?.slice(0, 4)).toEqual(['乡镇', '最终得分（已确定）', '最终得分（至多）', '已知（%）']);
    expect(heat.slice(2).map(([name]) => name)).toEqual(['乙镇', '甲镇', '中位数']);
    expect(book.sheets[0]?.conditionalRules?.map(({ type, range }) => [type, range])).toEqual([['colorScale', 'E3:E5'], ['colorScale', 'F3:F5'], ['colorScale', 'G3:G5']]);
    expect(rowsOf(book, 1)[2]).toEqual(['灯光: 一/二', '点亮率', 1, 2]);
  });

  it('shows no rate of a town of which too little is known, and no places unless it ranks', async () => {
    const book = await opened(await comparisonWorkbook(comparisonOf()));
    const left = rowsOf(book, 2)[2];
    expect(left?.slice(4, 7)).toEqual([null, null, null]);
    expect(left?.[7]).toMatch(/已知/);
    expect(rowsOf(book, 3)[2]?.[2]).toBeNull();
    const ranked = await opened(await comparisonWorkbook(comparisonOf({ by: 'none', rank: { authority: '某发〔2025〕1号' } }), { language: 'en' }));
    expect(ranked.sheets[0]?.name).toBe('Rates All townships');
    expect(rowsOf(ranked, 0)[1]).toEqual(['Places by authority of: 某发〔2025〕1号', null, null, null, null, null, null, null, null]);
    expect(rowsOf(ranked, 0).slice(3).map((row) => row.slice(0, 2))).toEqual([['丙镇', null], ['乙镇', 2], ['甲镇', 1], ['Median', null]]);
  });
});
