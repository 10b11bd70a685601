import { createHash } from 'node:crypto';
import { assessAll, compare, diff, overstated, type Assessment } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { partOf, rowsIn, sectionIn, textOf } from '../../test-support/markup.js';
import { exampleData, read, reportOf } from '../../test-support/towns.js';
import { townPage } from './page.js';
import type { TownReport } from './report.js';

const niutouya = reportOf(township, read(township, exampleData('niutouya/submission.yaml')));
const whole = read(township, exampleData('full-town/submission.yaml'));
const full = reportOf(township, whole);
const page = townPage(niutouya);
const shown = (report: TownReport, name: string, lang: 'zh' | 'en' = 'zh'): string => textOf(sectionIn(partOf(townPage(report), lang), name));

describe('the page of a town', () => {
  it('says the interval, the grades still possible and what would decide', () => {
    const said = textOf(sectionIn(partOf(page, 'zh'), 'summary'));
    expect(said).toContain('最终得分 在12.86至103.91之间');
    expect(said).toContain('等次 还不能定，可能为优秀、良好、合格、不合格');
    expect(said).toContain('先补报这些数据才能定等次：本年制发的行政规范性文件件数、讨论前经合法性审查的项数、办理的行政执法案件');
    expect(said).toContain('指标得分17.86，待定81.05，失分1.09；适用100分／100分 加分已确定0，可能到5（最多5） 扣分已确定0，可能到5（最多5）');
    expect(textOf(sectionIn(partOf(page, 'en'), 'summary'))).toContain('Final score between 12.86 and 103.91');
    expect(shown(full, 'summary')).toContain('最终得分 86.04 等次 良好');
  });

  it('has the way to the score as a chart and beside it as a table', () => {
    const way = sectionIn(partOf(page, 'zh'), 'way');
    expect(way).toContain('<title id="zh-way-chart-title">从满分到得分</title>');
    expect(way).toContain('>12.86–103.91</text>');
    expect(rowsIn(way)).toEqual([
      ['满分', '', '100'],
      ['政府职能与组织领导', '−0.25', '99.75'],
      ['行政执法能力', '−0.84', '98.91'],
      ['待定', '−81.05', '17.86'],
      ['指标得分', '', '17.86'],
      ['待定的扣分', '−5', '12.86'],
      ['确定得分', '', '12.86'],
    ]);
  });

  it('has no way where nothing applies', () => {
    const nothing: TownReport = { ...full, assessment: { ...full.assessment, score: null } };
    expect(shown(nothing, 'way')).toBe('');
    expect(shown(nothing, 'summary')).toContain('没有适用的指标，不计最终得分。');
  });

  it('shows what each area earned', () => {
    expect(rowsIn(sectionIn(partOf(page, 'zh'), 'areas')).slice(3)).toEqual([
      ['行政执法能力', '3.41', '20.75', '0.84', '0', '25'],
      ['基层社会治理', '4', '16', '0', '0', '20'],
      ['全民法治意识', '4', '11', '0', '0', '15'],
      ['合计', '17.86', '81.05', '1.09', '0', '100'],
    ]);
  });

  it('lists every indicator, each with an explanation, its basis and the next step', () => {
    const indicators = sectionIn(partOf(page, 'zh'), 'indicators');
    const scored = [...niutouya.assessment.areas, niutouya.assessment.bonus, niutouya.assessment.deductions].flatMap((block) => block.indicators);
    expect(indicators.match(/<details>/g)).toHaveLength(scored.length);
    const said = textOf(indicators);
    expect(said).toContain('执法人员持证率 ◐ 部分得分 1.16 0 0.84 2');
    expect(said).toContain('计算 持证11人 ÷ 实有19人 = 57.89%，目标100%，得1.16分／2分。');
    expect(said).toContain('下一步 持证11人提高到19人，可再得0.84分');
    expect(said).toContain('先补报：');
    expect(said).toContain('? 待定');
    expect(textOf(sectionIn(partOf(townPage(full), 'zh'), 'indicators'))).toContain('— 不适用');
  });

  it('sets found shortfalls beside admitted ones', () => {
    const said = textOf(sectionIn(partOf(page, 'zh'), 'shortfalls'));
    expect(said).toContain('数据显示的不足（2项，共失1.09分） 执法人员持证率 −0.84');
    expect(said).toContain('报告所述不足（3条）');
    const none: TownReport = { ...niutouya, shortfalls: { problems: [], lost: 0, toReport: [] }, admitted: { admitted: [], both: [], notAdmitted: [] }, coverage: { ...niutouya.coverage, items: [], idle: [], coverage: null } };
    expect(shown(none, 'shortfalls')).toContain('没有已经确定的失分。 报告所述不足（0条） 材料没有写不足。');
    expect(shown(none, 'missing')).toBe('还缺的数据 没有待补报的数据。');
    expect(shown(none, 'coverage')).toContain('没有不足，不计落实率。');
  });

  it('shows which shortfalls the plan answers', () => {
    const said = shown(full, 'coverage');
    expect(said).toMatch(/^下一步打算是否对应不足 落实率[\d.]+%/);
    expect(said).toContain('○ 没有落实');
  });

  it('lists what is missing with the points that wait for it', () => {
    expect(rowsIn(sectionIn(partOf(page, 'zh'), 'missing'))[0]).toEqual(['本年制发的行政规范性文件件数', '5', '规范性文件合法性审核率、规范性文件统一登记编号公布、规范性文件备案率、规范性文件备案及时']);
  });
});

describe('what may be given besides', () => {
  const checked = read(township, { ...exampleData('full-town/submission.yaml'), facts: { ...factsOf(), enforcement: { ...factsOf()['enforcement'], certified: { value: 11, verified: 9 } } } });
  const earlier = read(township, { ...exampleData('full-town/submission.yaml'), year: 2024, earlier: undefined });

  it('shows own and verified figures side by side', () => {
    const [verified] = overstated(township, [checked]).towns;
    if (verified === undefined) throw new Error('nothing was verified');
    const report = { ...reportOf(township, checked), verified };
    expect(rowsIn(sectionIn(partOf(townPage(report), 'zh'), 'verified')).map(([title]) => title)).toContain('执法人员持证率');
    expect(shown(report, 'indicators')).toContain('自评与核查 按自评');
    const apart = { ...verified, indicators: verified.indicators.map((each) => ({ ...each, difference: null, stand: 'not-comparable' as const })) };
    expect(rowsIn(sectionIn(partOf(townPage({ ...report, verified: apart }), 'zh'), 'verified'))[0]?.slice(3)).toEqual(['—', '暂不能比较']);
    expect(shown(full, 'verified')).toBe('');
  });

  it('shows what changed since last year', () => {
    const { diff: lastYear } = diff({ framework: township, submission: earlier }, { framework: township, submission: whole });
    if (lastYear === undefined) throw new Error('not comparable');
    const part = partOf(townPage({ ...full, lastYear }), 'zh');
    expect(rowsIn(sectionIn(part, 'last-year')).at(-1)?.slice(0, 3)).toEqual(['合计', String(lastYear.total.earned.before), '85.18']);
    expect(rowsIn(sectionIn(part, 'areas'))[0]).toHaveLength(7);
    expect(part).toContain('灰色细条为2024年度得分。');
    expect(shown({ ...full, lastYear: { ...lastYear, before: { ...lastYear.before, year: null } } }, 'areas')).toContain('灰色细条为年度未填得分。');
  });

  it('shows the areas beside the median of the peers', () => {
    const other = read(township, exampleData('all-not-applicable/submission.yaml'));
    const peers = compare(assessAll(township, [whole, other]));
    expect(shown({ ...full, peers }, 'areas')).toContain('同组中位数（%） 在同组中');
    const unlike = compare(assessAll(township, [other, read(township, exampleData('niutouya/submission.yaml'))]));
    expect(shown({ ...niutouya, peers: unlike }, 'areas')).toContain('已知分值不足，不比较');
    const little = sectionIn(partOf(townPage({ ...reportOf(township, other), peers: unlike }), 'zh'), 'areas');
    expect(rowsIn(little.slice(little.indexOf('peers-chart')))[3]).toEqual(['行政执法能力', '—', '—', '—', '已知分值不足，不比较']);
    const apart = compare(assessAll(township, [other]));
    expect(() => townPage({ ...full, peers: apart })).toThrow(new RangeError('not among the peers: 望海镇'));
  });

  it('names the class, the date of the facts and gates that are not clear', () => {
    const gates: Assessment['gates'] = [
      { id: 'a', title: { zh: '甲', en: 'A' }, state: 'fired', authority: { zh: '文件一', en: 'one' } },
      { id: 'b', title: { zh: '乙', en: 'B' }, state: 'undecided', authority: { zh: '文件二', en: 'two' } },
      { id: 'c', title: { zh: '丙', en: 'C' }, state: 'clear', authority: { zh: '文件三', en: 'three' } },
    ];
    const report = { ...full, framework: { ...township, spec: { ...township.spec, classes: [{ id: 'k', title: { zh: '甲类', en: 'class K' } }] } }, assessment: { ...full.assessment, asOf: '2025-12-31', gates, framework: { ...full.assessment.framework, class: 'k' } } };
    expect(shown(report, 'summary')).toContain('限制项“甲”已触发，依据文件一 限制项“乙”尚未确认');
    expect(shown(report, 'summary')).not.toContain('丙');
    expect(textOf(partOf(townPage(report), 'zh'))).toContain('甲类 自评数据 数据截止2025-12-31');
  });
});

function factsOf(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return exampleData('full-town/submission.yaml')['facts'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

describe('every page', () => {
  it('allows by its policy nothing but its own style and script, and has no other', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(page) ?? [];
    const hash = (part: string): string => `&#39;sha256-${createHash('sha256').update(part).digest('base64')}&#39;`;
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src ${hash(style)}; script-src ${hash(script)}; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`);
    expect(page.match(/<script|<style/g)).toHaveLength(2);
    expect(page).not.toMatch(/ (?:style|on[a-z]+|src|srcset|action)="/);
    expect(page.match(/https?:\/\/[^"'\s]*/g)?.filter((address) => address !== 'http://www.w3.org/2000/svg')).toEqual([]);
  });

  it('is the same bytes each time', () => {
    expect(townPage(reportOf(township, read(township, exampleData('niutouya/submission.yaml'))))).toBe(page);
  });

  it('says everything in both languages', () => {
    const plain = read(township, { ...exampleData('full-town/submission.yaml'), town: { name: 'Testtown', villages: ['A', 'B', 'C'] }, facts: {}, shortfalls: [{ text: 'Few talks', cause: 'No time' }], nextSteps: [{ text: 'Hold talks' }] });
    const both = townPage(reportOf(township, plain));
    const [zh, en] = [partOf(both, 'zh'), partOf(both, 'en')];
    for (const tag of ['<section', '<table', '<tr', '<details', '<svg', '<li', '<dd']) expect([tag, en.split(tag).length]).toEqual([tag, zh.split(tag).length]);
    expect(textOf(en).replace('中文', '').match(/[\u3400-\u9fff]+/g)).toBeNull();
    expect(en.match(/[，。；：、（）]/g)).toBeNull();
  });

  it('shows the language first that was asked for', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).toMatch(/id="en" lang="en" data-title="[^"]+" hidden>/);
    const english = townPage(niutouya, { language: 'en' });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('<title>牛头崖镇 · year not given</title>');
    expect(english).toMatch(/id="zh" lang="zh-CN" data-title="[^"]+" hidden>/);
  });

  it('gives every id once, and every reference leads to one', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...page.matchAll(/(?:href="#|aria-labelledby="|aria-describedby="|url\(#)([^")]+)/g)].map(([, id]) => id);
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('escapes whatever comes from outside', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const submission = read(township, { ...exampleData('full-town/submission.yaml'), town: evil, facts: {}, shortfalls: [{ text: evil, cause: evil }], nextSteps: [{ text: evil }] });
    const attacked = townPage(reportOf(township, submission));
    expect(attacked.match(/<script/g)).toHaveLength(1);
    expect(attacked).not.toContain('<img');
    expect(attacked).toContain('<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; · ');
  });
});
