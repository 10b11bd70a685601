import { defineFramework, definePlugin, text, type Framework } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { draftOf } from './draft.js';
import { extract } from './extract.js';

function values(report: string | readonly string[], options = {}): Record<string, unknown> {
  return Object.fromEntries(extract(township, report, options).facts.map(({ fact, value }) => [fact, value]));
}

const t = text('甲', 'a');
/** A framework with a date and without villages in its text. */
function dated(): Framework {
  const fact = { label: t, help: t, evidence: t, context: t };
  const plugin = definePlugin({
    id: 'p',
    title: t,
    area: 'functions',
    facts: {
      filed: { ...fact, kind: 'date', mentions: ['于{date}报送'] },
      weight: { ...fact, kind: 'number', unit: text('学时', ' hours'), mentions: ['人均{n}'] },
      whole: { ...fact, kind: 'count', unit: text('件', ''), mentions: ['办理{n}'] },
      part: { ...fact, kind: 'count', unit: text('件', ''), partOf: 'whole', mentions: ['其中许可{n}'] },
    },
    indicators: {},
  });
  return defineFramework({ id: 'f', edition: 'f-1', title: t, areas: [{ id: 'functions', title: t }], plugins: [plugin], total: 0, notApplicable: 'rescale', grades: [{ id: 'a', title: t, atLeast: 0 }] });
}

describe('one fact in several places', () => {
  it('agrees, with both places, or is a conflict of which neither is taken', () => {
    const found = extract(township, '下辖18个村。\n辖有18个行政村。\n执法队共有人员19人。\n执法队现有人员20人。');
    expect(found.facts).toEqual([
      {
        fact: 'town.villages',
        label: township.facts['town.villages']?.label,
        value: 18,
        unit: { zh: '个村', en: ' villages' },
        approximate: false,
        sure: 'certain',
        places: [
          { paragraph: 1, offset: 0, where: '第1段', sentence: '下辖18个村。' },
          { paragraph: 2, offset: 0, where: '第2段', sentence: '辖有18个行政村。' },
        ],
      },
    ]);
    expect(found.conflicts.map(({ fact, said }) => [fact, said.map(({ value, place }) => [value, place.paragraph])])).toEqual([['enforcement.staff', [[19, 3], [20, 4]]]]);
  });

  it('is the exact figure where the other is a bound around it', () => {
    expect(values('办理行政许可近900件。办理行政许可897件。')).toEqual({ 'governance.licences-handled': 897 });
    expect(values('办理行政许可800余件。办理行政许可近900件。')).toEqual({ 'governance.licences-handled': { atLeast: 800, atMost: 900 } });
    expect(extract(township, '办理行政许可近900件。办理行政许可901件。').conflicts[0]?.said.map(({ value }) => value)).toEqual([{ atMost: 900 }, 901]);
    expect(extract(dated(), '于2025年3月1日报送。于2025年3月2日报送。于2025年3月1日报送。').conflicts[0]?.said.map(({ value }) => value)).toEqual(['2025-03-01', '2025-03-02']);
  });
});

describe('what is left out', () => {
  const omitted = (report: string, framework = township): string[] => extract(framework, report).warnings.map(({ reason, fact }) => `${reason} ${fact}`);

  it('is told: about so many, parts of a whole, all of an unknown number of villages', () => {
    expect(omitted('办理行政许可约500件。')).toEqual(['about governance.licences-handled']);
    expect(omitted('办理行政许可1.5件。')).toEqual(['not-whole governance.licences-handled']);
    expect(omitted('村级法治阵地全覆盖。')).toEqual(['villages-unknown awareness.publicity-sites-by-village']);
    expect(omitted('十余个村完成小微权力规范化创建。')).toEqual(['about village-powers.petty-power']);
    expect(values('下辖18个村，法治阵地实现全覆盖。')).toEqual({ 'town.villages': 18, 'awareness.publicity-sites-by-village': 18 });
    expect(values(['人均62.5学时'].concat('办理3件'))).toEqual({});
  });

  it('is what does not fit: a part beyond its whole', () => {
    const found = extract(dated(), '办理3件，其中许可5件，人均62.5学时。');
    expect(found.facts.map(({ fact, value }) => [fact, value])).toContainEqual(['p.weight', 62.5]);
    expect(found.warnings.map(({ reason }) => reason)).toContain('does-not-fit');
    expect(found.facts.map(({ fact }) => fact)).not.toContain('p.part');
  });
});

describe('parts of the report', () => {
  it('that name shortfalls and next steps give points and no facts', () => {
    const found = extract(township, ['海滨镇2024年法治政府建设报告', '一、工作', '行政处罚5件。', '二、存在的问题', '（一）人手不够。原因是编制少。', '（二）行政处罚9件太少', '三、下一步打算', '行政处罚7件；开展培训。']);
    expect(found.facts.map(({ fact, value, places }) => [fact, value, places[0]?.where])).toContainEqual(['enforcement.penalties', 5, '一、第3段']);
    expect(found.shortfalls).toEqual([{ text: '人手不够', cause: '编制少', paragraph: 5 }, { text: '行政处罚9件太少', paragraph: 6 }]);
    expect(found.nextSteps.map(({ text: said }) => said)).toEqual(['行政处罚7件', '开展培训']);
    expect([found.town, found.year]).toEqual(['海滨镇', 2024]);
  });

  it('begin in the middle of a paragraph as well', () => {
    const found = extract(township, '行政处罚5件。但仍存在一些不足：一是执法不严；二是人手少。下一步，办理行政许可9件。\n执法队共有人员19人。');
    expect(found.facts.map(({ fact }) => fact)).toEqual(['enforcement.staff', 'enforcement.penalties']);
    expect(found.shortfalls.map(({ text: said }) => said)).toEqual(['执法不严', '人手少']);
    expect(found.nextSteps.map(({ text: said }) => said)).toEqual(['下一步，办理行政许可9件']);
  });

  it('take the year from the sentence that presents the report, or as told', () => {
    expect(extract(township, '一年来，工作扎实。现将2023年度法治政府建设工作情况报告如下：\n2023年行政处罚5件。').year).toBe(2023);
    expect(values('2023年行政处罚5件。')).toEqual({});
    expect(values('2023年行政处罚5件。', { year: 2023 })).toEqual({ 'enforcement.penalties': 5 });
  });
});

describe('plain text', () => {
  it('joins lines that were broken for width, and no others', () => {
    const full = '全镇深入推进法治政府建设工作，各项工作取得明显成效，现有综合行政';
    expect(values(`${full}\n执法人员19人。`)).toEqual({ 'enforcement.staff': 19 });
    expect(values(`${full}\n　　执法人员19人。`)).toEqual({});
    expect(values(`${full}\n\n执法人员19人。`)).toEqual({});
    expect(values(`${full}\n一、执法人员19人。`)).toEqual({});
  });

  it('shows the part of an endless sentence around the fact', () => {
    const { facts } = extract(township, `${'甲'.repeat(500)}，行政处罚5件，${'乙'.repeat(500)}`);
    expect(facts[0]?.places[0]?.sentence.length).toBeLessThan(340);
  });
});

describe('tables', () => {
  it.each([
    [['行政处罚（件）\t5'], 5],
    [['项目\t单位\t2024年\t2023年', '行政处罚\t件\t5\t9'], 5],
    [['项目\t单位\t今年\t去年', '行政处罚\t件\t5\t9'], 5],
    [['1\t行政处罚\t5\t件'], undefined],
    [['行政处罚\t5\t9'], undefined],
    [['项目\t2023年', '行政处罚（件）\t9'], undefined],
    [['行政处罚\t5件\t'], 5],
    [['项目\t2023年', '正文。', '行政处罚（件）\t5'], 5],
  ])('%j', (rows, value) => expect(values(rows, { year: 2024 })['enforcement.penalties']).toBe(value));
});

it('drafts what a submission takes', () => {
  const found = extract(dated(), '于2025年3月1日报送。\n存在问题：\n人手少。原因在于编制少');
  expect(draftOf(dated(), found, { document: '报告.txt' })).toEqual({
    fazhi: 1,
    framework: 'f-1',
    town: '',
    year: null,
    facts: { p: { filed: { value: '2025-03-01', source: [{ document: '报告.txt', place: '第1段' }] } } },
    shortfalls: [{ text: '人手少' }, { text: '原因在于编制少' }],
    nextSteps: [],
  });
});
