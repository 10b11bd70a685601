import { defineFramework } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { example, run, type Ran } from '../../test-support/run.js';
import { tiny, tinySpec } from '../../test-support/tiny.js';

const checked = defineFramework({
  ...tinySpec,
  edition: 'tiny-checked',
  plugins: tinySpec.plugins.map((plugin) => ({
    ...plugin,
    checks: [
      { kind: 'part', part: 'torn', whole: 'hung', severity: 'error' },
      { kind: 'part', part: 'torn', whole: 'lit', severity: 'warning' },
    ],
  })),
});
const STEP = 'nextSteps:\n  - { text: 换灯泡, about: lanterns.share, owner: 灯班, due: 2026-03-01, measure: { fact: lanterns.lit, to: 10 } }\n';
const check = (options: string, more = STEP, facts = 'lit: 5, hung: 10, painted: true', framework = checked): Promise<Ran> =>
  run(`check x.yaml ${options}`, { files: new MemoryFiles({ '/town/x.yaml': `town: 甲镇\nyear: 2025\nfacts: { lanterns: { ${facts} } }\n${more}`, '/town/last.yaml': `town: 甲镇\nyear: 2024\nfacts: {}\n${STEP.replace('2026', '2025')}` }) }, () => Promise.resolve([framework]));

describe('check', () => {
  it('says what fits and that the plan covers the shortfall', async () => {
    const { code, out, err } = await check('--fail-on warning --min-coverage 100');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const said of ['没有发现对不上的数据。', '该指标体系没有规定年度报告的内容。', '数据显示的不足1项，1项得到落实，0项部分落实，0项没有落实。', '落实率100%', '责任部门、时限、目标齐全']) expect(out).toContain(said);
    expect(out).not.toContain('承认的不足');
  });

  it('says what a step lacks, against last year too', async () => {
    const { out } = await check('--previous last.yaml');
    expect(out).toContain('落实率50%');
    expect(out).toContain('打算1“换灯泡”：与上年的打算相同');
    expect((await check('', '')).out).toContain('没有对应的打算');
    const en = (await check('--previous last.yaml --lang en')).out;
    for (const said of ['No figures were found that do not fit.', 'partly 1', 'Coverage 50%', 'step 1, "换灯泡": same as last year']) expect(en.replace(/\n */g, ' ')).toContain(said);
  });

  it('names steps that serve nothing', async () => {
    const { out } = await check('', 'nextSteps: [唱歌]\n', 'lit: 10, hung: 10, painted: true');
    expect(out).toContain('没有不足，不计落实率。');
    expect(out).toContain('没有对应任何不足的打算\n  打算1“唱歌”');
  });

  it('fails where it is told to, and says why after the output', async () => {
    const wrong = 'lit: 5, hung: 10, painted: true, torn: 11';
    expect((await check('', STEP, wrong)).code).toBe(0);
    const failed = await check('--fail-on error --min-coverage 60', '', wrong);
    expect(failed.code).toBe(1);
    expect(failed.out).toContain(' 1. 对不上：');
    expect(failed.err).toBe('有1处数据请核实。落实率0%，低于要求的60%。\n');
    const only = 'lit: 5, hung: 10, painted: true, torn: 6';
    expect((await check('--fail-on error', STEP, only)).code).toBe(0);
    expect(await check('--fail-on warning --lang en', STEP, only)).toMatchObject({ code: 1, err: '1 finding to verify.\n' });
    expect((await check('--min-coverage 100', '', 'lit: 10, hung: 10, painted: true')).code).toBe(0);
  });

  it('gives CSV, a document and JSON', async () => {
    const wrong = 'lit: 5, hung: 10, painted: true, torn: 11';
    const csv = (await check('-f csv', `${STEP}  - 唱歌\n`, wrong)).out;
    expect(csv).toContain('部分,状态,事项,说明\r\n数据核对,对不上,');
    expect(csv).toContain('打算是否对应不足,得到落实,点亮率,');
    expect(csv).toContain('没有对应任何不足的打算,,唱歌,');
    expect((await check('-f md')).out).toContain('## 打算是否对应不足\n\n数据显示的不足1项');
    expect(JSON.parse((await check('-f json')).out)).toMatchObject({ findings: [], report: { elements: [], dates: [] }, coverage: { coverage: 100 } });
  });

  it('shows the largest losses without a step and counts the rest', async () => {
    const { out } = await run('check t.yaml', { files: new MemoryFiles({ '/town/t.yaml': example('full-town/submission.yaml') }) });
    const [, coverage = ''] = out.split('打算是否对应不足');
    expect(coverage.match(/没有对应的打算$/gm)).toHaveLength(5);
    expect(coverage).toMatch(/另有51项数据显示的不足没有对应的打算，共失[\d.]+分，见\s*fazhi\s*shortfalls。/);
    expect(coverage).toContain('合法性审查时间保障  −1（数据）：没有落实');
  });

  it('tells the real town what its plan answers', async () => {
    const files = new MemoryFiles({ '/town/n.yaml': example('niutouya/submission.yaml') });
    const { out } = await run('check n.yaml --as-of 2026-01-01', { files });
    expect(out).toContain('承认的不足3条，0条得到落实');
    expect(out).toContain('缺：存在的不足和原因（没有写原因）');
    expect(out).toContain('有：主要举措和成效');
    expect(out).toContain('年度报告的期限');
    expect((await run('check n.yaml -f csv', { files })).out).toContain('年度报告应有的内容,缺,存在的不足和原因,没有写原因');
  });

  it.each([
    ['--fail-on notice', 'error、warning'],
    ['--min-coverage 101', '0至100'],
    ['--min-coverage half', '现为“half”'],
  ])('refuses %s', async (options, said) => {
    const { code, out, err } = await check(options, '', '', tiny);
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
