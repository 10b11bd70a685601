import type { Assessment } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { run, type Ran } from '../../test-support/run.js';
import { classy, tiny } from '../../test-support/tiny.js';

const both = (): Promise<readonly (typeof tiny)[]> => Promise.resolve([tiny, classy]);
const LAST = 'town: 甲镇\nyear: 2024\nfacts: { lanterns: { lit: 5, hung: 10, painted: false } }\nnextSteps: [{ id: s1, text: 换灯泡, about: lanterns.share, due: 2025-06-30 }, 唱歌]\n';
const THIS = 'town: 甲镇\nyear: 2025\nfacts: { lanterns: { lit: 8, hung: 10, painted: true } }\nnextSteps: [{ id: s1, text: 换灯泡, about: lanterns.share, due: 2025-06-30, state: under-way }, 挂灯]\n';
const disk = (last: string, now = THIS): MemoryFiles => new MemoryFiles({ '/town/last.yaml': last, '/town/last.json': last, '/town/now.yaml': now });
const follow = (options = '', files = disk(LAST), last = 'last.yaml'): Promise<Ran> => run(`follow-up ${last} now.yaml ${options}`, { files }, both);

describe('follow-up', () => {
  it('says what became of each shortfall and step', async () => {
    const { code, out, err } = await follow('--as-of 2025-12-31');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('2024年度 → 2025年度\n');
    expect(out).toContain('  3 → 1.2  点亮率：有改进，仍有失分\n');
    expect(out).toContain('  4 → 0  墙面：数据显示已整改\n');
    expect(out).toContain(' 1. s1  换灯泡（时限2025-06-30）：逾期\n');
    expect(out).toContain(' 2. 挂灯（新增）：计划\n');
    expect(out).toContain(' 3. 唱歌：本年材料没有再提\n');
    expect(out).not.toContain('--as-of');
  });

  it('calls nothing overdue without a day, and speaks English', async () => {
    const { out } = await follow('--lang en');
    for (const said of ['2024 → 2025', '3 → 1.2  点亮率 en: better, not closed', 'closed in the figures', 'due 2025-06-30', 'under way', 'Without --as-of nothing is called overdue.']) expect(out).toContain(said);
  });

  it('takes a score that was kept', async () => {
    const kept = (await run('score last.yaml -f json', { files: disk(LAST) }, both)).out;
    const { code, out } = await follow('', disk(kept), 'last.json');
    expect(code).toBe(0);
    expect(out).toContain('3 → 1.2  点亮率：有改进，仍有失分');
    const other = (await run('score last.yaml -f json --framework classy-1', { files: disk(LAST.replace('甲镇', '{ name: 甲镇, class: coast }')) }, both)).out;
    expect((await follow('', disk(other), 'last.json')).out).toContain('只比较两年都有的指标');
  });

  it('says so where neither year lost anything', async () => {
    const fine = 'town: 甲镇\nfacts: { lanterns: { lit: 1, hung: 1, painted: true } }\n';
    const { out } = await follow('', disk(fine, fine));
    expect(out).toContain('年度未填 → 年度未填');
    expect(out).toContain('两年都没有已经确定的失分');
    expect(out).not.toContain('打算落实情况');
  });

  it('marks what is not in both editions', async () => {
    const kept = JSON.parse((await run('score last.yaml -f json', { files: disk(LAST) }, both)).out) as { areas: { indicators: { id: string }[] }[] };
    for (const area of kept.areas) area.indicators = area.indicators.filter(({ id }) => id !== 'lanterns.share');
    expect((await follow('', disk(JSON.stringify(kept)), 'last.json')).out).toContain('  无 → 1.2  点亮率：两年的指标不同，不能比较');
    expect((await follow('-f csv', disk(JSON.stringify(kept)), 'last.json')).out).toContain('不足,点亮率,lanterns.share,,1.2,,两年的指标不同，不能比较');
  });

  it('gives CSV, a document and JSON', async () => {
    const { out } = await follow('-f csv --as-of 2025-12-31');
    expect(out).toContain('类别,内容,标识,上年失分,本年失分,完成时限,状态\r\n不足,点亮率,lanterns.share,3,1.2,,');
    expect(out).toContain('打算,换灯泡,s1,,,2025-06-30,逾期\r\n');
    expect((await follow('-f md')).out).toContain('## 打算落实情况\n\n1. s1  换灯泡');
    expect(JSON.parse((await follow('-f json')).out)).toMatchObject({ sameEdition: true, shortfalls: [{ id: 'lanterns.share', state: 'narrowed' }, { id: 'lanterns.wall', state: 'closed' }] });
  });

  it('asks to check towns and years that do not fit', async () => {
    const { code, err } = await follow('', disk(LAST.replace('甲镇', '乙镇').replace('year: 2024', 'year: 2026').replace('2025-06-30', '2027-06-30')));
    expect(code).toBe(0);
    expect(err).toContain('上年乙镇，本年甲镇，请核实');
    expect(err).toContain('上年材料的年度（2026）不早于本年（2025）');
  });

  it('refuses what is neither a score nor a submission', async () => {
    for (const text of ['{"a": 1}', '[1]', '3']) expect(await follow('', disk(text), 'last.json')).toMatchObject({ code: 3, out: '' });
    expect((await follow('', disk('{"a": 1}'), 'last.json')).err).toContain('既不是评分结果');
    expect((await follow('', disk('{"a": '), 'last.json')).err).toContain('last.json:1:');
    expect((await follow('', disk('town: x\nyeer: 3\n'))).err).toContain('last.yaml:2:1');
  });

  it('refuses a score that is not whole', async () => {
    const kept = JSON.parse((await run('score last.yaml -f json', { files: disk(LAST) }, both)).out) as Assessment;
    const [area] = kept.areas;
    const broken: object[] = [
      { framework: {} },
      { framework: null },
      { town: 3 },
      { year: '2024' },
      { areas: 3 },
      { areas: [3] },
      { areas: [{ ...area, id: 3 }] },
      { areas: [{ ...area, indicators: 3 }] },
      { areas: [{ ...area, indicators: [3] }] },
      { areas: [{ ...area, indicators: [{ ...area?.indicators[0], title: 'x' }] }] },
      { areas: [{ ...area, indicators: [{ ...area?.indicators[0], lost: '3' }] }] },
      { bonus: null },
      { deductions: {} },
    ];
    for (const change of broken) {
      const { code, err } = await follow('', disk(JSON.stringify({ ...kept, ...change })), 'last.json');
      expect([code, err.includes('不是 fazhi score -f json 写出的评分结果')]).toEqual([3, true]);
    }
  });
});
