import { assess, readSubmission, sumPoints, type Assessment } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { example, run, runWords, type Ran } from '../../test-support/run.js';
import { classy, tiny } from '../../test-support/tiny.js';
import { widthOf } from '../width.js';

const niutouya = example('niutouya/submission.yaml');
const town = (): MemoryFiles => new MemoryFiles({ '/town/n.yaml': niutouya });
const scoreTiny = (facts: string, options = '', framework = tiny): Promise<Ran> =>
  run(`score x.yaml ${options}`, { files: new MemoryFiles({ '/town/x.yaml': `town: { name: 甲镇${framework === classy ? ', class: hill' : ''} }\nfacts: { lanterns: { ${facts} } }\n` }) }, () => Promise.resolve([framework]));

describe('score of the real town', () => {
  it('fits the terminal: 80 columns, or fewer, never less than 40', async () => {
    for (const lang of ['zh', 'en']) {
      for (const columns of [200, 80, 60, 40, 10]) {
        const { out } = await run(`score n.yaml --lang ${lang}`, { files: town(), columns });
        for (const line of out.split('\n').filter((each) => !each.includes('fazhi '))) expect(widthOf(line), line).toBeLessThanOrEqual(Math.min(80, Math.max(40, columns)));
      }
    }
  });

  it('prints areas whose figures add up by hand, in aligned columns', async () => {
    const { out } = await run('score n.yaml', { files: town() });
    const rows = out.split('\n').flatMap((line) => {
      const [, name = '', ...figures] = /^(\S+) +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+)  [█░·]+$/.exec(line) ?? [];
      return figures.length === 0 ? [] : [{ name, figures: figures.map(Number), start: widthOf(line.slice(0, line.search(/[█░·]/))) }];
    });
    expect(rows).toHaveLength(7);
    const total = rows.at(-1);
    expect(total?.name).toBe('合计');
    for (const column of [0, 1, 2, 3]) expect(sumPoints(rows.slice(0, -1).map(({ figures }) => figures[column] ?? 0))).toBe(total?.figures[column]);
    for (const { figures } of rows) expect(sumPoints(figures.slice(0, 3))).toBe(figures[3]);
    expect(new Set(rows.map(({ start }) => start)).size).toBe(1);
  });

  it('says what the report teaches', async () => {
    const { out } = await run('score n.yaml', { files: town() });
    expect(out).toContain('牛头崖镇 · 年度未填');
    expect(out).toContain('持证11人 ÷ 实有19人 = 57.89%');
    expect(out).toContain('→ 挽回：持证11人提高到19人');
    expect(out.replaceAll('\n', '')).toContain('还不能定等次：可能为优秀、良好、合格、不合格；先补报');
    expect(out).toContain('平均每村3.33人');
    expect(out.replaceAll('\n  ', '')).toContain('行政处罚决定数 5件：仅作背景');
    expect(out).toContain('不足3条');
    expect(out).toContain('下一步打算4条');
    expect(out).toContain('其中4条没有同时写明责任人、时限和目标');
    expect(out.slice(out.indexOf('接下来'))).toBe('接下来\n  fazhi shortfalls n.yaml  看不足和整改清单\n  fazhi plan n.yaml --target-grade 合格  看工作量最少的办法\n  fazhi check n.yaml  核对数据和打算\n');
  });

  it('groups open points by the figure they wait for, the largest first', async () => {
    const { out } = await run('score n.yaml', { files: town() });
    const section = out.slice(out.indexOf('待定分数在等哪些数据'), out.indexOf('已填报但还不能定分'));
    const points = section.split('\n').flatMap((line) => /^ +(\d+(?:\.\d+)?)  /.exec(line)?.[1] ?? []).map(Number);
    expect(points).toHaveLength(10);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(section).toMatch(/另有\d+项数据待补报/);
  });

  it('gives the assessment itself as JSON', async () => {
    const { out } = await run('score n.yaml -f json --as-of 2025-12-31 --values best', { files: town() });
    const { submission } = readSubmission(township, parse(Buffer.from(niutouya).toString()));
    if (submission === undefined) throw new Error('the example does not read');
    expect(out).toBe(`${JSON.stringify(assess(township, submission, { asOf: '2025-12-31', values: 'best' }), null, 2)}\n`);
  });

  it('gives one CSV row per indicator, with a byte order mark and CRLF', async () => {
    const { out } = await run('score n.yaml -f csv', { files: town() });
    expect(out.startsWith('\uFEFF一级指标,指标,标准分,得分,待定,失分,不适用,说明,依据\r\n')).toBe(true);
    expect(out.split('\r\n')).toHaveLength(Object.keys(township.indicators).length + 2);
    expect(out).toContain('行政执法能力,执法人员持证率,2,1.16,0,0.84,0,');
    expect((await run('score n.yaml -f csv --lang en', { files: town() })).out).toContain('Area,Indicator,points,');
  });

  it('gives a document with every indicator', async () => {
    for (const lang of ['zh', 'en'] as const) {
      const { out } = await run(`score n.yaml -f md --lang ${lang}`, { files: town() });
      expect(out.startsWith('# 牛头崖镇')).toBe(true);
      const named = Object.values(township.indicators).filter(({ title }) => !out.includes(title[lang]));
      expect(named).toEqual([]);
      const columns = out.split('\n').filter((line) => line.startsWith('|')).map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(columns.every((count) => count > 3)).toBe(true);
    }
  });

  it('passes a threshold by what is certain, not by what is possible', async () => {
    const { out: json } = await run('score n.yaml -f json', { files: town() });
    const low = (JSON.parse(json) as Assessment).score?.low ?? 0;
    expect((await run(`score n.yaml --fail-under ${low}`, { files: town() })).code).toBe(0);
    const failed = await run(`score n.yaml --fail-under ${low + 1}`, { files: town() });
    expect(failed.code).toBe(1);
    expect(failed.out).toContain('牛头崖镇');
    expect(failed.err).toContain(`低于要求的${low + 1}`);
  });

  it('scores the fully reported town and the one where little applies', async () => {
    for (const name of ['full-town', 'all-not-applicable']) {
      const { code, out } = await run('score x.yaml', { files: new MemoryFiles({ '/town/x.yaml': example(`${name}/submission.yaml`) }) });
      expect(code).toBe(0);
      expect(out).toContain('最终得分');
    }
  });
});

describe('what to do next', () => {
  const hints = async (name: string, facts: string, framework?: string): Promise<string> => {
    const files = new MemoryFiles({ [`/town/${name}`]: `town: 甲镇\nfacts: { lanterns: { ${facts} } }\n` });
    const { out } = await runWords(['score', name, ...(framework === undefined ? [] : ['--framework', framework])], { files }, () => Promise.resolve([tiny]));
    return out.slice(out.indexOf('接下来'));
  };

  it('leads on with commands that can be pasted', async () => {
    const whole = 'lit: 10, hung: 10, painted: true, sung: false, torn: 0';
    expect(await hints('x.yaml', whole)).toContain('  fazhi plan x.yaml  看');
    expect(await hints('x.yaml', 'lit: 1, hung: 10, painted: false, sung: false, torn: 0')).toContain('fazhi plan x.yaml --target-grade 好  ');
    expect(await hints("it's a town.yaml", whole)).toContain(`fazhi check 'it'\\''s a town.yaml'`);
    expect(await hints('x.yaml', whole, 'tiny-1')).toContain('fazhi shortfalls x.yaml --framework tiny-1  ');
    expect(await hints('x.yaml', 'lit: {notApplicable: 无此事项}, hung: {notApplicable: 无此事项}, painted: {notApplicable: 无此事项}')).toContain('fazhi plan x.yaml  ');
  });
});

describe('score under a tiny framework', () => {
  it('gives the grade where it is decided, with bonus and deductions', async () => {
    const { out } = await scoreTiny('lit: 10, hung: 10, painted: true, sung: true, torn: 1', '--as-of 2025-12-31');
    expect(out).toContain('最终得分 9 · 等次 好');
    expect(out).toContain('加分  2（最多2）');
    expect(out).toContain('扣分  3（最多3）');
    expect(out).toContain('计算过程：指标得分 10 → 加分 2 → 扣分 3');
    expect(out).toContain('没有已经确定的失分');
    expect(out).toContain('数据截止2025-12-31');
    expect(out).not.toContain('待定分数在等');
    expect(out).not.toContain('本镇自述');
  });

  it('says which gates apply or are undecided', async () => {
    expect((await scoreTiny('hung: 0, painted: true')).out).toContain('限制项  一片漆黑：已触发，依据某文件');
    expect((await scoreTiny('painted: true')).out).toContain('限制项  一片漆黑：尚未确认');
    expect((await scoreTiny('painted: true', '--lang en')).out).toContain('Gates  一片漆黑 en: not decided yet');
    expect((await scoreTiny('hung: 3')).out).not.toContain('限制项');
  });

  it('gives no score where nothing applies, and that passes no threshold', async () => {
    const nothing = 'lit: {notApplicable: 无此事项}, hung: {notApplicable: 无此事项}, painted: {notApplicable: 无此事项}';
    const { code, out } = await scoreTiny(nothing, '--fail-under 1');
    expect(out).toContain('没有适用的指标');
    expect(code).toBe(1);
    expect((await scoreTiny(nothing, '-f md')).out).toContain('没有适用的指标');
  });

  it('shows every kind of context fact', async () => {
    const facts = 'ropes: {atLeast: 3}, opinion: {atLeast: 1, atMost: 3}, taste: {value: 3, reason: 好看}, colour: blue, rows: {total: 9}, on: 2025-03-01';
    const { out } = await scoreTiny(facts);
    for (const said of ['绳子 ≥ 3根', '1–3分', '好看不好看 3分', '颜色 蓝', '已填报', '2025-03-01']) expect(out).toContain(said);
    expect((await scoreTiny('colour: {notApplicable: 无灯}')).out).toContain('颜色 不适用（无灯）');
    expect((await scoreTiny('colour: {verified: red}', '--lang en')).out).toContain('颜色 en red'.replace('red', '红 en'));
    expect((await scoreTiny('on: {notApplicable: x}', '--lang en')).out).toContain('not applicable (x)');
  });

  it('scores by class, with channels and coefficient', async () => {
    const { code, out } = await scoreTiny('lit: 5, hung: 10, opinion: 90', '', classy);
    expect(code).toBe(0);
    expect(out).toContain('山区');
    expect(out).toMatch(/计算过程：指标得分 5 → 审核 4 → 群众 1.8 → 分类系数 6.38/);
    expect((await scoreTiny('lit: 5, hung: 10', '', classy)).out).toMatch(/群众 0–2/);
  });

  it('writes markup of a submission as text, and guards formulas', async () => {
    const files = new MemoryFiles({ '/town/x.yaml': 'town: "<b>=1|*x*"\nfacts: {lanterns: {painted: false, lit: {notApplicable: "=HYPERLINK(1)"}}}\nshortfalls: ["# a\\n| b"]\n' });
    const builtIn = (): Promise<readonly (typeof tiny)[]> => Promise.resolve([tiny]);
    const { out } = await run('score x.yaml -f md', { files }, builtIn);
    expect(out).toContain('# \\<b\\>=1\\|\\*x\\*');
    expect(out).not.toContain('<b>');
    const csv = (await run('score x.yaml -f csv', { files }, builtIn)).out;
    expect(csv).not.toMatch(/(^|,)=/m);
  });

  it('takes only verified figures when asked', async () => {
    const facts = 'lit: {value: 10, verified: 5}, hung: {value: 10, verified: 10}, painted: true';
    expect((await scoreTiny(facts)).out).toContain('得分 10');
    expect((await scoreTiny(facts, '--values verified')).out).toContain('得分 3 ');
    expect((await scoreTiny(facts, '--values best')).out).toContain('得分 7 ');
  });
});

describe('score of approximate figures', () => {
  it('counts what is open although it was reported, and what is missing', async () => {
    const about = Object.entries(township.facts).flatMap(([id, fact]) => (fact.kind === 'count' ? [`  ${id}: { atLeast: 0 }`] : []));
    const files = new MemoryFiles({ '/town/x.yaml': `town: x\nfacts:\n${about.join('\n')}\nnextSteps:\n  - { text: a, owner: b, due: 2026-01-01, measure: c }\n` });
    const { out } = await run('score x.yaml', { files });
    expect(out).toMatch(/另有\d+项。/);
    expect(out).toContain('下一步打算1条：a。\n');
    expect((await run('score x.yaml -f md --lang en', { files })).out).toContain('1 next step: a');
    expect((await run('score x.yaml --lang en', { files })).out).toContain('1 next step: a.');
  });

  it('needs no figures for the grade where none decide it', async () => {
    const { out } = await scoreTiny('lit: {atLeast: 1}, hung: 10, painted: false, sung: true, torn: 0', '--lang en');
    expect(out).toContain('No grade yet: still possible are 好 en, 差 en.');
  });

  it('gives the remedy for what is past', async () => {
    const files = new MemoryFiles({ '/town/x.yaml': 'town: x\nyear: 2025\nfacts: { governance: { annual-report-filed-on: 2026-11-01 } }\n' });
    const remedy = township.indicators['governance.annual-report-filed']?.remedy.zh ?? '';
    expect((await run('score x.yaml', { files })).out.replace(/\n */g, '')).toContain(`→ 改进：${remedy}`);
    expect((await run('score x.yaml -f md', { files })).out).toContain(`| ${remedy} |`);
  });

  it('prints whole points where the framework rounds to whole points', async () => {
    const whole = { ...tiny, places: 0 as const };
    expect((await scoreTiny('lit: 10, hung: 10, painted: true', '', whole)).out).toMatch(/灯光 +10 +0 +0 +10/);
  });
});
