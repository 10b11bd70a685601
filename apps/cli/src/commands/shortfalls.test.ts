import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { example, run, type Ran } from '../../test-support/run.js';
import { tiny } from '../../test-support/tiny.js';

const LIT = 'facts: { lanterns: { lit: 5, hung: 10, painted: false } }\n';
const shortfalls = (more: string, options = '', facts = LIT): Promise<Ran> =>
  run(`shortfalls x.yaml ${options}`, { files: new MemoryFiles({ '/town/x.yaml': `town: 甲镇\nyear: 2025\n${facts}${more}` }) }, () => Promise.resolve([tiny]));

describe('shortfalls', () => {
  it('lists what the figures show with cause, basis and remedy, the largest first', async () => {
    const { code, out } = await shortfalls('');
    expect(code).toBe(0);
    expect(out).toMatch(/^甲镇 · 2025年度\n/);
    expect(out).toContain('数据显示的不足2项，共失7分\n 1. 墙面  −4\n');
    expect(out).toContain(' 2. 点亮率  −3\n    点亮5盏 ÷ 挂起10盏 = 50%');
    for (const said of ['失分原因：未达到目标', '依据：自定', '改进：改进点亮率', '工作量：小', '材料没有写不足。', '数据有失分、报告没有提到（2项）']) expect(out).toContain(said);
    expect(out).not.toContain('待补报的数据');
  });

  it('says the same in English', async () => {
    const { out } = await shortfalls('', '--lang en');
    for (const said of ['2 shortfalls in the figures, 7 points lost', 'Cause: below target', 'Effort: light', 'The submission names no shortfalls.', 'not mentioned in the report (2)']) expect(out).toContain(said);
  });

  it('holds what is admitted against the figures', async () => {
    const { out } = await shortfalls('shortfalls:\n  - { text: 灯不亮, cause: 缺电, about: lanterns.share }\n  - { text: 墙旧, about: lanterns.wall }\n  - 别的\n', '', 'facts: { lanterns: { lit: 5, hung: 10 } }\n');
    expect(out).toContain(' 1. 灯不亮（数据也显示）\n    自述原因：缺电\n');
    expect(out).toContain(' 2. 墙旧（待补报）\n');
    expect(out).toContain(' 3. 别的（未对应）\n');
    expect(out).toContain('数据显示的不足，报告都已提到。');
    expect(out).toContain('  粉刷墙面  4  lanterns.painted\n    → 墙面\n');
    expect((await shortfalls('shortfalls: [{ text: 墙旧, about: lanterns.wall }]\n', '', 'facts: { lanterns: { painted: true, hung: 1, lit: 1 } }\n')).out).toContain('墙旧（数据看不出）');
  });

  it('proposes links for what nobody linked, to be confirmed', async () => {
    const files = new MemoryFiles({ '/town/x.yaml': 'town: 甲镇\nfacts: {}\nshortfalls: [执法人员持证率不高]\n' });
    const { out } = await run('shortfalls x.yaml', { files });
    expect(out).toContain('建议对应，须确认：');
    expect(out).toContain('enforcement.certified-rate');
    expect(out).toContain('没有已经确定的失分。');
    expect(out).toMatch(/另有\d+项。/);
    expect(out).not.toContain('没有提到');
  });

  it('gives the rectification list as CSV: own steps as they are, others as proposals', async () => {
    const steps = 'nextSteps: [{ text: 换灯泡, about: lanterns.share, owner: 灯班, due: 2026-03-01, measure: { fact: lanterns.lit, to: 10 } }]\n';
    const { out } = await shortfalls(steps, '-f csv --as-of 2026-01-01');
    const [head, ...rows] = out.trim().split('\r\n');
    expect(head).toBe('序号,问题,依据,整改措施,责任部门,完成时限,预期得分,状态');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^1,.*,建议：改进墙面,,,4,待安排$/);
    expect(rows[1]).toMatch(/^2,.*,换灯泡,灯班,2026-03-01,3,计划$/);
    expect((await shortfalls(steps, '-f csv --as-of 2026-03-02')).out).toContain('换灯泡,灯班,2026-03-01,3,逾期');
    const en = (await shortfalls(steps, '-f csv --lang en')).out;
    expect(en).toContain('No.,Problem,Basis,Measure,Owner,Due,Expected points,State');
    expect(en).toContain('Proposed: 改进墙面 en');
  });

  it('gives a document with the list as a table, and everything as JSON', async () => {
    const md = (await shortfalls('', '-f md')).out;
    expect(md).toMatch(/^# 甲镇 · 2025年度\n/);
    expect(md).toContain('\n1. 墙面  −4\n   - ');
    expect(md).toContain('## 问题整改清单\n\n| 序号 | 问题 |');
    const json = JSON.parse((await shortfalls('', '-f json')).out) as { shortfalls: { lost: number }; comparison: object; rectification: unknown[] };
    expect(Object.keys(json)).toEqual(['shortfalls', 'comparison', 'rectification']);
    expect([json.shortfalls.lost, json.rectification.length]).toEqual([7, 2]);
  });

  it('reads the real town as a person would', async () => {
    const { out } = await run('shortfalls n.yaml', { files: new MemoryFiles({ '/town/n.yaml': example('niutouya/submission.yaml') }) });
    for (const said of ['执法力量薄弱，人数和专业素质都要提高（数据也显示）', '普法阵地已全覆盖，但没有亮点和代表性（数据看不出）', '持证11人 ÷ 实有19人 = 57.89%']) expect(out.replaceAll('\n    ', '')).toContain(said);
  });
});
