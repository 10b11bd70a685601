import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf, type Scene } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec, Gate } from '../framework.js';
import type { Indicator } from '../indicator.js';
import type { Rule } from '../rules/index.js';
import { shortfalls, variantOf, type Problem, type Shortfalls } from './shortfalls.js';

const titled = (zh: string, rule: Rule, more: Partial<Indicator> = {}): Indicator => indicatorOf(rule, { title: { zh, en: `${zh}!` }, remedy: { zh: `${zh}补救`, en: 'mend' }, ...more });
const noted = (zh: string): Indicator['sources'] => [{ mark: 'practice', note: { zh, en: zh } }];
const rate = titled('持证率', { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }, { sources: [...noted('甲'), ...noted('乙')] });
const trained = titled('培训率', { kind: 'linear', of: { ratio: ['trained', 'staff'] }, target: 1 }, { points: 1, effort: 'medium', sources: noted('乙') });
const both = titled('合计', { kind: 'linear', of: { sum: ['certified', 'trained'] }, target: 40 }, { points: 4, effort: 'heavy', sources: noted('丙') });
const group = titled('小组', { kind: 'all-or-nothing', of: { fact: 'group' } }, { points: 3 });

const town = (indicators: Readonly<Record<string, Indicator>>, more: Partial<FrameworkSpec> = {}): Scene => sceneOf(defineFramework(specOf(pluginOf(indicators), more)));
const found = (scene: Scene, written: object): Shortfalls => shortfalls(scene.framework, scene.assess(written as Record<string, unknown>));
const brief = ({ problems }: Shortfalls): unknown[] => problems.map(({ id, lost, losses }: Problem) => [id, lost, losses.map((loss) => loss.id)]);

describe('shortfalls', () => {
  it('tell each loss with its cause, its sentence and its basis', () => {
    const { problems, lost } = found(town({ x: rate }), { certified: 10, staff: 20 });
    expect(lost).toBe(1);
    expect(problems).toEqual([
      {
        id: 't.certified',
        title: { zh: '持证率', en: '持证率!' },
        lost: 1,
        cause: 'below-target',
        losses: [{ id: 't.x', title: { zh: '持证率', en: '持证率!' }, area: 'a', lost: 1, cause: 'below-target', sentence: { zh: '持证10人 ÷ 实有20人 = 50%，目标100%，得1分／2分。', en: expect.stringContaining('earned 1 of 2 points.') as string } }],
        facts: ['t.certified'],
        basis: [{ zh: '甲〔P 实践做法〕', en: '甲 [P, seen in practice]' }, { zh: '乙〔P 实践做法〕', en: '乙 [P, seen in practice]' }],
        remedy: { zh: '持证率补救', en: 'mend' },
        effort: 'light',
      },
    ]);
  });

  it('are apart where only the whole is common, the largest first', () => {
    const result = found(town({ y: trained, x: rate, g: group }), { certified: 10, trained: 10, staff: 20, group: false });
    expect(brief(result)).toEqual([['t.group', 3, ['t.g']], ['t.certified', 1, ['t.x']], ['t.trained', 0.5, ['t.y']]]);
    expect(result.lost).toBe(4.5);
  });

  it('are one problem where a figure is common, also by way of a third', () => {
    const result = found(town({ x: rate, g: group, y: trained, z: both }), { certified: 10, trained: 10, staff: 20, group: false });
    expect(brief(result)).toEqual([['t.certified', 3.5, ['t.z', 't.x', 't.y']], ['t.group', 3, ['t.g']]]);
    expect(result.problems[0]).toMatchObject({ title: { zh: '合计' }, facts: ['t.certified', 't.trained'], effort: 'heavy', remedy: { zh: '合计补救' } });
    expect(result.problems[0]?.basis.map(({ zh }) => zh[0])).toEqual(['丙', '甲', '乙']);
    const medium = found(town({ y: trained, z: { ...rate, rule: { kind: 'linear', of: { fact: 'trained' }, target: 20 } } }), { trained: 10, staff: 20 });
    expect(medium.problems.map(({ effort, title }) => [effort, title.zh])).toEqual([['medium', '持证率']]);
  });

  it('take the cause of the greatest loss', () => {
    const flag = titled('有', { kind: 'all-or-nothing', of: { fact: 'certified' }, atLeast: 15 });
    expect(found(town({ x: rate, y: flag }), { certified: 10, staff: 20 }).problems[0]).toMatchObject({ cause: 'item-unmet', lost: 3, title: { zh: '有' } });
  });

  it('are not what is open: that is to be reported', () => {
    const result = found(town({ x: rate, g: group }), { certified: 1 });
    expect([result.problems, result.lost, result.toReport.map(({ fact }) => fact)]).toEqual([[], 0, ['t.group', 't.staff']]);
  });

  it('count what the deductions take off, and never a bonus', () => {
    const incidents = titled('事故', { kind: 'linear', of: { fact: 'sessions' }, target: 4 });
    const inBlock = (block: 'bonus' | 'deductions', sessions: number): Shortfalls => found(town({ x: rate, y: incidents }, { total: 2, [block]: { cap: 2, indicators: ['t.y'] } }), { certified: 20, staff: 20, sessions });
    expect(inBlock('deductions', 1).problems).toMatchObject([{ id: 't.sessions', lost: 0.5, cause: 'incidents', losses: [{ area: 'deductions', lost: 0.5, cause: 'incidents' }] }]);
    expect(inBlock('deductions', 0).problems).toEqual([]);
    expect(inBlock('bonus', 1)).toMatchObject({ problems: [], lost: 0 });
  });
});

describe('shortfalls under a gate', () => {
  const gate = (id: string, area: string, more: Partial<Gate> = {}): Gate => ({ id, title: { zh: `门${id}`, en: `gate ${id}` }, when: { fact: 't.sessions', atLeast: 1 }, effect: { zeroArea: area }, authority: { zh: '某文件', en: 'document' }, ...more });

  it('are one problem, whatever their figures', () => {
    const { problems } = found(town({ x: rate, g: group }, { gates: [gate('other', 'a', { when: { fact: 't.national', atLeast: 1 } }), gate('fire', 'a')] }), { certified: 20, staff: 20, group: true, sessions: 1, national: 0 });
    expect(problems).toMatchObject([{ id: 'gate:fire', title: { zh: '门fire', en: 'gate fire' }, lost: 5, cause: 'gate', facts: ['t.sessions'], basis: [{ zh: '某文件', en: 'document' }], remedy: { zh: '小组补救' } }]);
    expect(problems[0]?.losses.map(({ id, cause }) => [id, cause])).toEqual([['t.g', 'gate'], ['t.x', 'gate']]);
  });

  it('keep their own causes while it is not decided', () => {
    const { problems } = found(town({ x: rate, g: group }, { gates: [gate('fire', 'a')] }), { certified: 0, staff: 20, group: false });
    expect(problems.map(({ id, cause }) => [id, cause])).toEqual([['t.group', 'item-unmet'], ['t.certified', 'below-target']]);
    expect(problems[0]?.losses[0]?.sentence.zh).not.toContain('触发');
  });
});

describe('shortfalls of a class', () => {
  it('are told by its own variant', () => {
    const scene = town({ x: rate }, { classes: [{ id: 'big', title: { zh: '', en: '' }, towns: ['某镇'], indicators: { 't.x': { rule: { target: 0.8 } } } }] });
    const assessment = scene.assess({ certified: 10, staff: 20 });
    expect(variantOf(scene.framework, assessment)).toBe(scene.framework.variants['big']);
    expect(variantOf(scene.framework, { ...assessment, framework: { id: 'scene', edition: 'scene-1', digest: '' } })).toBe(scene.framework);
    expect(shortfalls(scene.framework, assessment).problems[0]?.losses[0]?.sentence.zh).toContain('目标80%');
  });
});
