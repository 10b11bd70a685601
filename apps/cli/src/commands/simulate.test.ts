import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { runWords, type Ran } from '../../test-support/run.js';
import { tiny } from '../../test-support/tiny.js';

const FACTS = 'lit: 5, hung: 10, painted: false, sung: false, torn: 0';
const simulate = (set: readonly string[], options: readonly string[] = [], facts = FACTS): Promise<Ran> =>
  runWords(['simulate', 'x.yaml', ...set.flatMap((each) => ['--set', each]), ...options], { files: new MemoryFiles({ '/town/x.yaml': `town: 甲镇\nfacts: { lanterns: { ${facts} } }\n` }) }, () => Promise.resolve([tiny]));

describe('simulate', () => {
  it('says before and after, what is assumed and what moves', async () => {
    const { code, out } = await simulate(['lanterns.lit=10', 'lanterns.painted=true']);
    expect(code).toBe(0);
    expect(out).toContain('最终得分：3 · 差 → 10 · 好（+7）');
    expect(out).toContain('点亮5盏提高到10盏  lanterns.lit');
    expect(out).toContain('点亮率：3 → 6（+3）  lanterns.share');
    expect(out).toContain('墙面：0 → 4（+4）  lanterns.wall');
    expect((await simulate(['lanterns.lit=4'], ['--lang', 'en'])).out).toContain('Final score: 3 · 差 en → 2.4 · 差 en (−0.6)');
  });

  it('says when nothing moves', async () => {
    expect((await simulate(['lanterns.ropes=3'])).out).toContain('最终得分：3 · 差 → 3 · 差（0）');
    expect((await simulate(['lanterns.ropes=3'])).out).toContain('没有指标因此变化');
    expect((await simulate(['lanterns.ropes=3'], [], 'lit: { notApplicable: 无此事项 }, painted: { notApplicable: 无此事项 }')).out).toContain('最终得分：无 · 等次未定 → 无 · 等次未定（0）');
  });

  it('gives CSV, a document and JSON', async () => {
    expect((await simulate(['lanterns.lit=10'], ['-f', 'csv'])).out).toBe('\uFEFF指标,标识,原,现,变化\r\n点亮率,lanterns.share,3,6,3\r\n最终得分,,3,6,3\r\n');
    expect((await simulate(['lanterns.lit=10'], ['-f', 'md'])).out).toContain('## 变化的指标\n\n- 点亮率：3 → 6');
    expect(JSON.parse((await simulate(['lanterns.lit=10'], ['-f', 'json'])).out)).toMatchObject({ gain: 3, before: { low: 3 }, after: { low: 6, grade: 'fine' }, changes: [{ id: 'lanterns.lit', before: 5, after: 10 }] });
  });

  it.each(['lanterns.colour=blue', 'lanterns.on=2025-03-01', 'lanterns.rows=[1, null, 3]', 'lanterns.opinion=57.9', 'lanterns.painted=是', 'lanterns.painted="true"'])('reads %s', async (set) => {
    expect((await simulate([set])).err).toBe('');
  });

  it('reads items that are done, and rows of yes and no', async () => {
    const files = new MemoryFiles({ '/town/x.yaml': 'town: 甲镇\nfacts: { town: { villages: 3 } }\n' });
    const { code, out } = await runWords(['simulate', 'x.yaml', '--set', 'awareness.key-date-activities=[3-15,4-15]', '--set', 'village-powers.petty-power=[true,false,true]'], { files });
    expect(code).toBe(0);
    expect(out).toContain('awareness.key-date-activities');
  });

  it.each([
    [[], '请用 --set'],
    [['lanterns.lit'], '数据=值'],
    [['=3'], '数据=值'],
    [['lanterns.lit= '], '数据=值'],
    [['lanterns.lot=3'], '是否应为“lanterns.lit”'],
    [['lit=3'], '是否应为“lanterns.lit”'],
    [['nothing-like-it=3'], 'fazhi handbook'],
    [['lanterns.lit=3', 'lanterns.lit=4'], '假设了两次'],
    [['lanterns.lit=many'], '“点亮的灯笼”（lanterns.lit）不能是“many”，应写从0起的整数'],
    [['lanterns.lit={a: 1}'], '不能是“{a: 1}”'],
    [['lanterns.lit=[a, 1]'], '不能是“[a, 1]”'],
    [['lanterns.lit=[1'], '不能是“[1”'],
    [['lanterns.painted=7'], 'true 或 false'],
    [['lanterns.colour=green'], '其中一项：red, blue'],
    [['lanterns.taste=99'], '0至10的评审分'],
    [['lanterns.on=soon'], '完整日期'],
    [['lanterns.lit=11'], '点亮11，多于挂起10'],
    [['lanterns.hung=4'], '点亮5，多于挂起4'],
  ])('refuses %j', async (set, said) => {
    const { code, out, err } = await simulate(set);
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
