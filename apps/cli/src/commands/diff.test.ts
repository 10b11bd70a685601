import { defineFramework, type YearDiff } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { example, run, type Ran } from '../../test-support/run.js';
import { tiny, tinySpec } from '../../test-support/tiny.js';
import { widthOf } from '../width.js';

/** The next edition: one point moved from the share to the wall. */
const next = defineFramework({ ...tinySpec, edition: 'tiny-2', basedOn: ['tiny-1'], indicators: { 'lanterns.share': { points: 5 }, 'lanterns.wall': { points: 5 } } });
const both = (): Promise<readonly (typeof tiny)[]> => Promise.resolve([next, tiny]);

const OLD = 'town: 甲镇\nyear: 2024\nframework: tiny-1\nfacts: { lanterns: { lit: 5, hung: 10, painted: true, sung: false, torn: 0 } }\n';
const NEW = 'town: 甲镇\nyear: 2025\nfacts: { lanterns: { lit: { value: 8, verified: 7 }, hung: 10, painted: true, sung: false, torn: 0 } }\n';
const OLDER = 'town: 甲镇\nyear: 2023\nfacts: { lanterns: { hung: 10, sung: false, torn: 0 } }\n';
const disk = (old = OLD, now = NEW): MemoryFiles => new MemoryFiles({ '/town/old.yaml': old, '/town/new.yaml': now, '/town/older.yaml': OLDER });
const compared = (options = '', files = disk()): Promise<Ran> => run(`diff old.yaml new.yaml ${options}`, { files }, both);

describe('diff', () => {
  it('splits the change of every level into rules, figures and reviewer', async () => {
    const { code, out } = await compared('--values best');
    expect(code).toBe(0);
    expect(out).toContain('甲镇 · 2024年度 → 2025年度\n');
    expect(out).toContain('tiny-1 → tiny-2');
    expect(out).toContain('2024年7分，2025年8.5分；增加1.5分：规则调整+0.5，自评数据变化+1.5，核查数');
    expect(out).toContain('  灯光：7 → 8.5  +1.5（规则调整+0.5、自评数据变化+1.5、核查数据变化-0.5）\n');
    expect(out).toMatch(/变化的指标（2项）\n {2}墙面 {2}lanterns.wall\n {4}得分：4 → 5 {2}\+1（规则调整\+1）\n {2}点亮率/);
    expect(out).toContain('  点亮（自评）：5盏 → 8盏\n');
    expect(out).toContain('  点亮（核查）：未报 → 7盏\n');
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it('scores the earlier year by the edition it names, unless told', async () => {
    const named = await compared();
    expect(named.err).toBe('提示：“old.yaml”按其注明的tiny-1评分。要用其他版本请写 --old-framework。\n');
    const told = await compared('--old-framework tiny-1 -q');
    expect([told.err, told.out]).toEqual(['', named.out]);
    const same = await compared('--framework tiny-1');
    expect(same.err).toBe('');
    expect(same.out).toContain('两年的指标体系相同');
    expect(same.out).toContain('自评数据变化+1.8');
    expect(same.out).not.toContain('规则调整-');
    // What it names is not built in: the reader says so.
    expect((await compared('', disk(OLD.replace('tiny-1', 'other-9')))).err).toContain('other-9');
  });

  it('says where nothing differs, and tells intervals by both ends', async () => {
    const { out } = await compared('', disk(NEW, NEW));
    expect(out).toContain('没有指标变化。');
    expect(out).toContain('两份材料的数据相同。');
    const open = await compared('--lang en', disk(OLD.replace('lit: 5, ', '').replace('year: 2024\n', ''), NEW));
    expect(open.out).toContain('year not given → 2025');
    expect(open.out).toContain('Final score, at best: 10 → 9  −1'.replace('−', '-'));
    expect(open.out).toContain('open: 6 → 0');
  });

  it('counts a new indicator as new', async () => {
    const less = defineFramework({ ...tinySpec, edition: 'tiny-1', indicators: { 'lanterns.wall': 'off', 'lanterns.share': { points: 10 } } });
    const { out } = await run('diff old.yaml new.yaml -q', { files: disk() }, () => Promise.resolve([next, less]));
    expect(out).toContain('墙面（新增）  lanterns.wall\n');
    expect((await run('diff old.yaml new.yaml -q --lang en', { files: disk() }, () => Promise.resolve([next, less]))).out).toContain('墙面 en (added)  lanterns.wall\n');
  });

  it('names what is new even where it earns nothing', async () => {
    const less = defineFramework({ ...tinySpec, edition: 'tiny-1', indicators: { 'lanterns.wall': 'off', 'lanterns.share': { points: 10 } } });
    const { out } = await run('diff old.yaml new.yaml -q', { files: disk(...[OLD, NEW].map((each) => each.replace('painted: true', 'painted: false'))) }, () => Promise.resolve([next, less]));
    expect(out).toContain('墙面（新增）  lanterns.wall\n    得分：0 → 0');
  });

  it('gives CSV, a document and JSON', async () => {
    const csv = (await compared('-f csv')).out;
    expect(csv).toContain('层级,标识,名称,情况,原,现,变化,规则调整,自评数据变化,核查数据变化\r\n最终得分,,最终得分（已确定）,,7,9,2,0.5,1.5,0\r\n');
    expect(csv).toContain('指标,lanterns.wall,墙面 得分,两年都有,4,5,');
    expect(csv).toContain('数据,lanterns.lit,点亮（自评）：5盏 → 8盏,');
    expect((await compared('-f md')).out).toContain('## 变化的指标（2项）\n\n- 点亮率');
    const json = JSON.parse((await compared('-f json')).out) as YearDiff;
    expect(json).toMatchObject({ bridge: 'based-on', score: { low: { before: 7, after: 9, gain: 2, rules: 0.5, facts: 1.5, reviewer: 0 } } });
  });

  it('refuses two towns and editions without a bridge, and asks about the order', async () => {
    const towns = await compared('', disk(OLD.replace('甲镇', '乙镇')));
    expect(towns).toMatchObject({ code: 3, out: '' });
    expect(towns.err).toContain('new.yaml  错误  两份材料不是同一个乡镇');
    const back = await compared('--framework tiny-1 --old-framework tiny-2', disk(OLD.replace('framework: tiny-1\n', '')));
    expect(back).toMatchObject({ code: 3, out: '' });
    expect(back.err).toContain('先后颠倒');
    expect((await compared('--framework tiny-1', disk(OLD.replace('2024', '2026')))).err).toContain('较早材料的年度（2026）晚于较晚材料（2025）');
    expect(await run('diff old.yaml', { files: disk() }, both)).toMatchObject({ code: 2 });
    expect(await compared('', disk('town: 甲镇\nyeer: 1\n'))).toMatchObject({ code: 3, out: '' });
  });

  it('compares the real example across editions', async () => {
    const files = new MemoryFiles({ '/town/old.yaml': example('district-last-year/nanjiao.yaml'), '/town/new.yaml': example('district/nanjiao.yaml'), '/town/scheme.yaml': example('district/scheme.yaml') });
    const { code, out } = await run('diff old.yaml new.yaml -s scheme.yaml', { files });
    expect(code).toBe(0);
    expect(out).toContain('南郊镇 · 2024年度 → 2025年度');
    expect(out).toContain('民主法治示范村（取消）  awareness.model-villages');
  });
});

describe('diff of several years', () => {
  const years = (options = '', files = disk()): Promise<Ran> => run(`diff older.yaml old.yaml new.yaml ${options}`, { files }, both);

  it('shows each year, then each step', async () => {
    const { code, out, err } = await years('--old-framework tiny-1');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^甲镇\n自评数据\n\n历年得分\n {2}2023年度 {2}0–10 · 未定 · tiny-1\n {2}2024年度 {2}7 · 好 · tiny-1\n {2}2025年度 {2}9 · 好 · tiny-2\n/);
    expect(out).toContain('变化：2023年度 → 2024年度\n');
    expect(out).toContain('按已确定的得分，增加7分');
    expect(out).toContain('变化：2024年度 → 2025年度\n');
  });

  it('gives a row a year, and JSON', async () => {
    expect((await years('-f csv --old-framework tiny-1')).out).toContain('年度,版本,最低得分,最高得分,等次,灯光\r\n2023,tiny-1,0,10,未定,0\r\n2024,tiny-1,7,7,好,7\r\n2025,tiny-2,9,9,好,9\r\n');
    expect(JSON.parse((await years('-f json --framework tiny-1')).out)).toMatchObject({ town: '甲镇', steps: [{ bridge: 'same-rules' }, { bridge: 'same-rules' }] });
    const empty = 'town: 甲镇\nyear: 2024\nfacts: { lanterns: { lit: { notApplicable: 无此事项 }, hung: { notApplicable: 无此事项 }, painted: { notApplicable: 无此事项 }, sung: false, torn: 0 } }\n';
    expect((await years('-f csv --framework tiny-1', disk(empty))).out).toContain('2024,tiny-1,,,');
  });

  it('names the file of every problem', async () => {
    const { code, out, err } = await years('--framework tiny-1', disk(OLD.replace('year: 2024\n', ''), NEW.replace('2025', '2023')));
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('old.yaml  错误  “甲镇”有一份材料没有写明年份');
    expect(err).toContain('new.yaml  错误  2023年有不止一份材料');
  });
});
