import { assess, formatPoints, shortfalls } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { exampleOf, soundOf } from '../../test-support/examples.js';
import { framework } from '../../test-support/lanterns.js';
import { readWord } from '../../test-support/word.js';
import { rectificationLedger } from './rectification-ledger.js';
import { shortfallList } from './shortfall-list.js';

const niutouya = exampleOf(township, 'niutouya');
const full = exampleOf(township, 'full-town');
const tiny = (data: object): ReturnType<typeof soundOf> => soundOf(framework, { town: { name: '<script>镇', class: 'big' }, year: 2025, ...data });

describe('the list of shortfalls', () => {
  it('has a row for each problem with its points, and for each shortfall that the town names', async () => {
    const { tables, headings, paragraphs } = readWord(await shortfallList(township, niutouya));
    expect(headings.map(([, text]) => text)).toEqual(['一、数据显示的问题', '二、本镇自述的不足']);
    expect(tables[0]?.[0]).toEqual(['序号', '问题', '失分', '情况', '失分原因', '依据', '改进办法', '本镇是否提到']);
    expect(tables[0]?.slice(1).map((row) => [row[0], row[1], row[2], row[4], row[7]])).toEqual([
      ['1', '执法人员持证率', '0.84', '未达到目标', '是'],
      ['2', '年度报告要素齐全', '0.25', '有未完成的事项', '否'],
    ]);
    expect(tables[0]?.[1]?.[3]).toBe('持证11人 ÷ 实有19人 = 57.89%，目标100%，得1.16分／2分。');
    expect(tables[1]?.map((row) => row[2])).toEqual(['原因（原文）', '【待补：原因】', '【待补：原因】', '【待补：原因】']);
    expect(paragraphs.map(({ text }) => text)).toContain('共失1.09分。');
  });

  it('has every figure of the assessment', async () => {
    const { problems, lost } = shortfalls(township, assess(township, full));
    const { tables, paragraphs } = readWord(await shortfallList(township, full));
    expect(tables[0]?.slice(1).map((row) => row[2])).toEqual(problems.map((problem) => formatPoints(problem.lost)));
    expect(paragraphs.map(({ text }) => text)).toContain(`共失${formatPoints(lost)}分。`);
  });

  it('says so where there is nothing, and reads in English', async () => {
    const { paragraphs, tables } = readWord(await shortfallList(framework, tiny({ facts: {} }), { language: 'en' }));
    expect(tables).toEqual([]);
    expect(paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(['<script>镇: Shortfalls, 2025', 'No points are certainly lost.', 'The submission names no shortfalls.']));
    expect(readWord(await shortfallList(township, niutouya, { language: 'en' })).tables[0]?.[1]?.[1]).toBe('certified officers');
  });
});

describe('the rectification ledger', () => {
  it('has the steps of the town, proposals marked where it has none, and what they win back', async () => {
    const { tables, gaps } = readWord(await rectificationLedger(township, full, { asOf: '2026-07-01' }));
    const rows = tables[0] ?? [];
    expect(rows[0]).toEqual(['序号', '问题', '整改措施', '责任单位（人）', '完成时限', '状态', '可挽回分值']);
    expect(rows.find((row) => row[2] === '组织无证和证件到期人员参加执法资格考试，通过前不单独办案')?.slice(3)).toEqual(['镇综合行政执法队', '2026年6月30日', '逾期', '0.35']);
    expect(rows[1]?.slice(2)).toEqual(['排定会期时倒排送审时间，至少提前7个工作日把齐备材料送审。', '【待补：责任单位】', '【待补：时限】', '待安排', '1.01']);
    expect(gaps).toContain('排定会期时倒排送审时间，至少提前7个工作日把齐备材料送审。');
    expect(rows[2]?.[6]).toBe('—');
  });

  it('says so where there is nothing to set right', async () => {
    const { tables, paragraphs } = readWord(await rectificationLedger(framework, tiny({ year: undefined, facts: {} })));
    expect(tables).toEqual([]);
    expect(paragraphs.map(({ text }) => text)).toEqual(['<script>镇【待补：年度】年度法治政府建设整改台账', '没有已经确定的失分。']);
  });
});
