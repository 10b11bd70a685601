import { assess, defineFramework, formatPoints } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { exampleOf, soundOf } from '../../test-support/examples.js';
import { framework } from '../../test-support/lanterns.js';
import { readWord, type ReadWord } from '../../test-support/word.js';
import { assessmentLetter } from './assessment-letter.js';
import type { DocumentOptions } from './context.js';

const full = exampleOf(township, 'full-town');
const textsOf = ({ paragraphs }: ReadWord): string[] => paragraphs.map(({ text }) => text);
const tiny = async (facts: object, options: DocumentOptions = {}, held = framework): Promise<ReadWord> => readWord(await assessmentLetter(held, soundOf(held, { town: { name: '甲镇', class: 'big' }, year: 2025, facts }), options));

describe('the letter to the town', () => {
  it('gives score and grade, the areas, the main losses with reason and basis, and how to answer', async () => {
    const read = readWord(await assessmentLetter(township, full, { asOf: '2025-12-31' }));
    const texts = textsOf(read);
    expect(read.headings.filter(([level]) => level === 1).map(([, text]) => text)).toEqual(['一、总体情况', '二、分方面情况', '三、主要扣分事项', '四、待补报的数据', '五、如何答复']);
    expect(texts[0]).toBe('关于望海镇2025年度\n法治政府建设评估情况的反馈');
    expect(texts).toContain('最终得分86.04分。等次为良好。');
    expect(texts).toContain('适用指标99分（标准分100分），其中得分85.18分，待定0分，失分13.82分。加分0.5分。扣分0.5分。');
    expect(texts).toContain('（一）合法性审查时间保障（1分）');
    expect(texts).toContain('情况：审查时间5个工作日，应不少于7个工作日，得0分／1分。');
    expect(texts.filter((text) => text.startsWith('依据：'))).toHaveLength(8);
    expect(texts).toContain('其余53项共8.56分，见问题清单。');
    expect(texts).toContain('没有待补报的数据。');
    expect(texts.find((text) => text.endsWith('数据截止2025-12-31。'))).toBeDefined();
    expect(read.gaps).toEqual(['【待补：答复期限】', '【待补：受理单位】', '【待补：联系人、电话】', '【待补：署名】', '【待补：成文日期】']);
  });

  it('has the figures of the assessment for every area', async () => {
    const { areas, total } = assess(township, full);
    const { tables } = readWord(await assessmentLetter(township, full));
    expect(tables[0]?.slice(1)).toEqual([...areas, { ...total, title: { zh: '合计' } }].map(({ title, points, earned, open, lost, notApplicable }) => [title.zh, ...[points, earned, open, lost, notApplicable].map(formatPoints)]));
  });

  it('says what would decide a grade that is open, and what to report first', async () => {
    const read = readWord(await assessmentLetter(township, exampleOf(township, 'niutouya')));
    const texts = textsOf(read);
    expect(texts).toContain('最终得分在12.86分至103.91分之间：12.86分已经确定，其余待数据补报后确定。等次还不能确定，可能为优秀、良好、合格、不合格。先补报以下数据最有助于确定等次：本年制发的行政规范性文件件数、讨论前经合法性审查的项数、办理的行政执法案件。');
    expect(read.tables[1]).toHaveLength(21);
    expect(texts.find((text) => text.startsWith('另有'))).toMatch(/^另有\d+项数据未填报。$/);
    expect(texts.join('')).not.toMatch(/造假|弄虚|虚报|瞒报|欺骗/);
  });

  it('names gates that hold or may hold', async () => {
    expect(textsOf(await tiny({ lanterns: { hung: 0 } })).join('\n')).toContain('限制项“一片漆黑”适用，依据某文件。');
    expect(textsOf(await tiny({})).join('\n')).toContain('限制项“一片漆黑”尚未确认。');
    const english = textsOf(await tiny({ lanterns: { hung: 0 } }, { language: 'en' })).join('\n');
    expect(english).toContain('Gate "一片漆黑 en" applies, under 某文件 en.');
    expect(english).toContain('Letter to 甲镇:\nAssessment of Rule-of-Law Government, 2025');
  });

  it('says so where nothing applies or nothing is lost', async () => {
    const { channels: _none, gates: _open, ...rest } = framework.spec;
    const plain = defineFramework({ ...rest, indicators: { ...rest.indicators } });
    const texts = textsOf(await tiny({}, {}, plain));
    expect(texts).toContain('没有已经确定的失分。');
    const nothing = Object.fromEntries(Object.keys(framework.facts).flatMap((id) => (id.startsWith('lanterns.') ? [[id.slice(9), { notApplicable: '没有灯笼' }]] : [])));
    expect(textsOf(await tiny({ lanterns: nothing }, {}, plain)).join('\n')).toContain('没有适用的指标，不计最终得分。');
  });
});
