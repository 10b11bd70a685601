import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { example, run, type Ran } from '../../test-support/run.js';
import { tiny } from '../../test-support/tiny.js';

const FACTS = 'lit: 5, hung: 10, painted: false, sung: false, torn: 0';
const plan = (options = '', facts = FACTS, more = ''): Promise<Ran> =>
  run(`plan x.yaml ${options}`, { files: new MemoryFiles({ '/town/x.yaml': `town: 甲镇\nyear: 2025\nfacts: { lanterns: { ${facts} } }\n${more}`, '/town/e.yaml': 'light: 1\nmedium: 2\nheavy: 3\nfacts: { lanterns.painted: 50 }\n', '/town/bad.yaml': 'light: 1\nmedium: 2\nheavy: 3\nfacts: { lanterns.pained: 5 }\n', '/town/broken.yaml': 'light: [1\n' }) }, () => Promise.resolve([tiny]));

describe('plan without a target', () => {
  it('lists what can be done, the greatest gain first', async () => {
    const { code, out } = await plan();
    expect(code).toBe(0);
    expect(out).toContain('可以做什么（2项，得分增加多的在前）\n 1. 墙面  −4（有未完成的事项）  lanterns.wall\n');
    expect(out).toContain(' 2. 点亮率  −3（未达到目标）  lanterns.share\n    最小一步：点亮5盏提高到6盏  +0.6\n    补回全部：点亮5盏提高到10盏  +3\n');
    expect(out).toContain('数据显示的不足2项，0项得到落实');
    expect(out).not.toContain('全部按计划完成');
    expect((await plan('--lang en')).out).toContain('What can be done (2, the greatest gain first)');
  });

  it('says what the own steps come to', async () => {
    const steps = 'nextSteps:\n  - { text: 换灯泡, about: lanterns.share, measure: { fact: lanterns.lit, to: 10 } }\n  - 再努力\n  - { text: 刷墙, state: done }\n';
    const { out } = await plan('', FACTS, steps);
    expect(out).toContain('全部按计划完成：3 → 6（+3）');
    expect(out).toContain('其中1条没有可以计分的目标');
    expect((await plan('', FACTS, steps.replace('  - 再努力\n', ''))).out).not.toContain('没有可以计分的目标');
  });

  it('says what cannot be changed, and when there is nothing to do', async () => {
    expect((await plan('', 'lit: 10, hung: 10, painted: true')).out).toContain('没有可以直接安排的措施。');
    const files = new MemoryFiles({ '/town/x.yaml': example('full-town/submission.yaml') });
    const text = (await run('plan x.yaml', { files })).out.replace(/\n */g, '');
    expect(text).toContain('不能直接安排的失分已经发生，不能改变；今后不再发生即可：');
    expect((await run('plan x.yaml -f csv', { files })).out).toContain(',,,,,已经发生，不能改变');
  });

  it('gives CSV, a document and JSON', async () => {
    const csv = (await plan('-f csv')).out;
    expect(csv).toContain('指标,标识,失分,失分原因,幅度,措施,指标增加,得分增加,不能安排的原因\r\n');
    expect(csv).toContain('点亮率,lanterns.share,3,未达到目标,补回全部,点亮5盏提高到10盏,3,3,\r\n');
    expect((await plan('-f md')).out).toContain('## 可以做什么（2项，得分增加多的在前）\n\n1. 墙面');
    const json = JSON.parse((await plan('-f json')).out) as object;
    expect(Object.keys(json)).toEqual(['nextSteps', 'coverage', 'planned']);
  });
});

describe('plan to a target', () => {
  it('finds the least work, with gains that add up and the score after', async () => {
    const { code, out } = await plan('--target 9');
    expect(code).toBe(0);
    expect(out).toContain('目标：最终得分不低于9\n  现在：3 · 差\n  可以达到。');
    expect(out).toContain('工作量最少的办法：2项措施，工作量');
    const sums = [...out.matchAll(/增加([\d.]+)分 · 累计增加([\d.]+)分/g)].map(([, gain, sum]) => [Number(gain), Number(sum)]);
    expect(sums).toHaveLength(2);
    expect(sums[1]?.[1]).toBeCloseTo((sums[0]?.[0] ?? 0) + (sums[1]?.[0] ?? 0));
    expect(out).toContain('完成后：10 · 好');
    expect(out).toContain('工作量按默认：小1、中3、大9');
    expect(out).toContain('能提出的措施全部完成：12 · 好');
  });

  it('takes a grade by id or either title, and says when it is reached', async () => {
    for (const name of ['fine', '好', 'FINE']) expect((await plan(`--target-grade ${name}`)).out).toContain('目标：等次达到好');
    expect((await plan('--target-grade poor')).out).toContain('按现有数据已经达到');
    expect((await plan('--target 3 --lang en')).out).toContain('Reached already');
  });

  it('names other ways and what the step is replaced by', async () => {
    const { out } = await plan('--target 6 --lang en');
    expect(out).toContain('Other ways');
    expect(out).toMatch(/Without ".*": 1 step, effort 1, .*afterwards\n *instead: /);
  });

  it('keeps off what is fixed, and says what is out of reach', async () => {
    const { out } = await plan('--target 9 --fixed lanterns.painted');
    expect(out).toContain('能提出的措施全部完成也达不到。');
    expect(out).toContain('没有措施能补回的4分\n  4分：按要求不作改变');
    expect((await plan('--target 9 --fixed lanterns.wall')).out).toContain('没有措施能补回的4分');
    for (const target of ['--target 9', '--target-grade fine']) expect((await plan(`${target} --max-steps 1 --fixed lanterns.painted`, 'lit: 1, hung: 10, painted: false, sung: false, torn: 1')).out).not.toContain('先补报');
    const few = (await plan('--target 9 --max-steps 1')).out;
    expect(few).toContain('限定不超过1项措施时达不到');
    expect(few).not.toContain('先补报');
  });

  it('says what to report first and how many open points are needed', async () => {
    const { out } = await plan('--target 9', 'lit: 5, hung: 10, sung: false, torn: 0');
    expect(out).toContain('还不能确定：要先补报数据。');
    expect(out).toContain('措施全部完成后已确定8分，还差1分，要从待定的4分中取得。');
    expect(out).toContain('粉刷墙面  4  lanterns.painted');
    expect((await plan('--target-grade fine', 'painted: true, sung: true, torn: 0')).out).toContain('还有限制项尚未确认，请先补报有关数据。');
  });

  it('weighs the work as an effort file says', async () => {
    const { out } = await plan('--target 6 --effort e.yaml');
    expect(out).toContain('1项措施，工作量1');
    expect(out).toContain('点亮5盏提高到10盏');
    expect(out).not.toContain('工作量按默认');
    const bad = await plan('--target 6 --effort bad.yaml');
    expect(bad).toMatchObject({ code: 3, out: '' });
    expect(bad.err).toContain('bad.yaml:4:');
    expect(bad.err).toContain('lanterns.painted');
    expect(bad.err).toContain('工作量文件“bad.yaml”有1处需要改正');
    expect((await plan('--target 6 --effort broken.yaml')).code).toBe(3);
    expect((await plan('--target 6 --effort none.yaml')).code).toBe(4);
  });

  it('gives CSV, a document and JSON', async () => {
    expect((await plan('--target 6 -f csv')).out).toMatch(/序号,措施,标识,工作量,得分增加,累计增加\r\n1,/);
    expect((await plan('--target 2 -f csv')).out.trim().split('\r\n')).toHaveLength(1);
    expect((await plan('--target 6 -f md')).out).toContain('## 目标：最终得分不低于6');
    expect(JSON.parse((await plan('--target 6 -f json')).out)).toMatchObject({ target: { score: 6 }, state: 'reachable', now: { low: 3 }, exact: true });
  });

  it('promises what scoring the full town again gives', async () => {
    const files = new MemoryFiles({ '/town/x.yaml': example('full-town/submission.yaml') });
    const found = JSON.parse((await run('plan x.yaml --target 90 -f json', { files })).out) as { best: { steps: { gain: number }[]; after: { low: number } }; now: { low: number } };
    expect(found.best.after.low).toBeGreaterThanOrEqual(90);
    expect(found.now.low + found.best.steps.reduce((sum, { gain }) => sum + gain, 0)).toBeCloseTo(found.best.after.low);
  });

  it.each([
    ['--target 0', '--target 应为大于0'],
    ['--target many', '现为“many”'],
    ['--target=-1', '现为“-1”'],
    ['--target 13', '不超过12'],
    ['--target 6 --target-grade fine', '只能写一个'],
    ['--target-grade fin', '是否应为“fine”'],
    ['--target-grade 优秀', '可用：好 fine, 差 poor'],
    ['--target 6 --max-steps 0', '从1起的整数'],
    ['--target 6 --max-steps 1.5', '从1起的整数'],
    ['--target 6 --fixed lanterns.pained', '是否应为“lanterns.painted”'],
    ['--target 6 --fixed wall', '是否应为“lanterns.wall”'],
    ['--target 6 --fixed zzzzzzzzzz', 'fazhi handbook'],
    ['--effort e.yaml', '--effort 要和 --target'],
    ['--max-steps 2', '--max-steps 要和 --target'],
    ['--fixed lanterns.wall', '--fixed 要和 --target'],
  ])('refuses %s', async (options, said) => {
    const { code, out, err } = await plan(options);
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
