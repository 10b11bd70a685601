import { describe, expect, it } from 'vitest';
import { facts } from '../test-support/facts.js';
import { indicatorOf, pluginOf, specOf } from '../test-support/scene.js';
import { defineFramework, resolveFramework } from './define-framework.js';
import type { FrameworkSpec } from './framework.js';
import { definePlugin } from './define-plugin.js';

const flag = indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } });
const rated = indicatorOf({ kind: 'linear', of: { fact: 'rate' }, target: 1 }, { points: 1.5 });
const title = { zh: '题', en: 'title' };
const plugin = pluginOf({ x: flag, y: rated });
const spec = specOf(plugin);

const wrong = (more: Partial<FrameworkSpec>): unknown[] => resolveFramework({ ...spec, ...more }).issues.map(({ code, path, details }) => [code, path.join('.'), ...('suggestion' in details ? [details.suggestion] : [])]);

describe('a framework', () => {
  it('holds everything resolved, with its defaults', () => {
    const framework = defineFramework(spec);
    expect(framework).toMatchObject({ id: 'scene', edition: 'scene-1', total: 3.5, places: 2, unproven: 'accept', bonus: { cap: 0, indicators: [] }, deductions: { cap: 0, indicators: [] }, gates: [], channels: [], classes: [], variants: {}, coefficient: 1 });
    expect(framework).not.toHaveProperty('calendar');
    expect(framework.spec).toBe(spec);
    expect(Object.keys(framework.facts)).toEqual(['town.villages', 'town.population', ...Object.keys(facts).map((id) => `t.${id}`)]);
    expect(framework.areas).toEqual([{ id: 'a', title: { zh: '指标', en: 'indicator' }, indicators: ['t.x', 't.y'] }]);
  });

  it('puts indicators in their areas, in the order of the groups', () => {
    const areas = [{ id: 'a', title, groups: [{ id: 'g', title }, { id: 'h', title }] }, { id: 'b', title }];
    const four = pluginOf({ x: flag, y: rated, z: rated, w: flag });
    const framework = defineFramework({ ...specOf(four), areas, indicators: { 't.x': { group: 'h' }, 't.y': { group: 'g' }, 't.w': { area: 'b' } } });
    expect(framework.areas.map(({ indicators }) => indicators)).toEqual([['t.z', 't.y', 't.x'], ['t.w']]);
    expect(framework.indicators['t.x']).toMatchObject({ area: 'a', group: 'h', part: 'area', plugin: 't', id: 't.x', points: 2, own: 2, policy: 'rescale' });
    expect(framework.indicators['t.z']).not.toHaveProperty('group');
  });

  it('leaves out what is switched off', () => {
    const framework = defineFramework({ ...spec, indicators: { 't.y': 'off' }, total: 2 });
    expect(Object.keys(framework.indicators)).toEqual(['t.x']);
  });

  it('throws every problem at once', () => {
    expect(() => defineFramework({ ...spec, total: 9, indicators: { 't.z': {} } })).toThrow(/^framework scene-1\nindicators.t.z: 没有指标“t.z”。是否应为“t.[xy]”？ \/ There is no indicator/);
  });
});

describe('what is wrong with a framework', () => {
  it('is ids that clash', () => {
    expect(wrong({ plugins: [plugin, plugin] })).toContainEqual(['clashing-id', 'plugins.t']);
    expect(wrong({ plugins: [plugin, { ...plugin, id: 'town', indicators: {} }] })).toEqual([['clashing-id', 'plugins.town']]);
    expect(wrong({ areas: [...spec.areas, ...spec.areas] })).toEqual([['clashing-id', 'areas.a']]);
  });

  it('is changes to indicators that do not exist, or by unknown keys', () => {
    expect(wrong({ indicators: { 't.xx': {} } })).toEqual([['unknown-indicator', 'indicators.t.xx', 't.x']]);
    expect(wrong({ indicators: { nothing: 'off' } })).toEqual([['unknown-indicator', 'indicators.nothing', undefined]]);
    expect(wrong({ indicators: { 't.x': { point: 2 } as never } })).toEqual([['unknown-key', 'indicators.t.x.point', 'points']]);
  });

  it('is areas and groups that do not exist', () => {
    expect(wrong({ indicators: { 't.x': { area: 'aa' } } })).toEqual([['unknown-area', 'indicators.t.x.area', 'a']]);
    expect(wrong({ indicators: { 't.x': { group: 'g' } } })).toEqual([['unknown-group', 'indicators.t.x.group', undefined]]);
    expect(wrong({ areas: [{ id: 'a', title, groups: [{ id: 'gg', title }] }], indicators: { 't.x': { group: 'g' } } })).toEqual([['unknown-group', 'indicators.t.x.group', 'gg']]);
    expect(wrong({ areas: [{ id: 'a', title, groups: [{ id: 'g', title }] }], indicators: { 't.x': { group: 'g' } } })).toEqual([]);
  });

  it('is points that do not add up; an area without indicators is left out', () => {
    expect(resolveFramework({ ...spec, total: 3.6 }).issues).toMatchObject([{ code: 'weights-do-not-add-up', path: ['indicators'], details: { sum: 3.5, full: 3.6, of: 'points' } }]);
    const { framework, issues } = resolveFramework({ ...spec, areas: [...spec.areas, { id: 'b', title }] });
    expect([issues, framework.areas.map(({ id }) => id)]).toEqual([[], spec.areas.map(({ id }) => id)]);
    const tenths = pluginOf({ x: { ...flag, points: 0.1 }, y: { ...rated, points: 0.2 } });
    expect(resolveFramework({ ...specOf(tenths), total: 0.3 }).issues).toEqual([]);
  });

  it('is points that are none, or finer than the rounding', () => {
    expect(wrong({ indicators: { 't.x': { points: 0 } } })).toEqual([['bad-type', 'indicators.t.x.points']]);
    expect(wrong({ indicators: { 't.x': { points: 1.999 } } })).toEqual([['bad-type', 'indicators.t.x.points']]);
    expect(resolveFramework({ ...spec, places: 0 }).issues).toMatchObject([{ code: 'finer-than-places', path: ['indicators', 't.y', 'points'], details: { id: 't.y', points: 1.5, places: 0 } }]);
    expect(wrong({ places: 1 })).toEqual([]);
    expect(wrong({ places: 1, indicators: { 't.x': { points: 2.05 } } })).toEqual([['finer-than-places', 'indicators.t.x.points']]);
  });

  it('is finer points of a plugin that was found sound by itself', () => {
    const examples = [{ facts: {}, earned: 1.5 }, { facts: {}, earned: 0 }];
    const checked = definePlugin(pluginOf({ y: { ...rated, examples } }, { facts: { rate: facts.rate } }));
    expect(resolveFramework({ ...specOf(checked), places: 0 }).issues.map(({ code }) => code)).toEqual(['finer-than-places']);
    expect(resolveFramework(specOf(checked)).issues).toEqual([]);
  });

  it('is rules that are not sound, declared or changed', () => {
    const bad = indicatorOf({ kind: 'linear', of: { fact: 'rate' }, target: 0 });
    expect(wrong({ plugins: [pluginOf({ x: bad, y: rated })] })).toEqual([['rule-fault', 'indicators.t.x.rule.target']]);
    expect(wrong({ indicators: { 't.y': { rule: { target: 0 } } } })).toEqual([['rule-fault', 'indicators.t.y.rule.target']]);
    expect(wrong({ indicators: { 't.y': { rule: { traget: 1 } as never } } })).toEqual([['unknown-key', 'indicators.t.y.rule.traget', 'target']]);
  });

  it('is bonus and deductions of indicators that do not exist or stand there twice, and caps that are no points', () => {
    expect(wrong({ bonus: { cap: 1, indicators: ['t.z'] } })).toEqual([['unknown-indicator', 'bonus.indicators.t.z', 't.x']]);
    expect(wrong({ bonus: { cap: 1, indicators: ['t.x'] }, deductions: { cap: 1, indicators: ['t.x'] }, total: 1.5 })).toEqual([['indicator-twice', 'deductions.indicators.t.x']]);
    expect(wrong({ bonus: { cap: 1, indicators: ['t.x', 't.x'] }, total: 1.5 })).toEqual([['indicator-twice', 'bonus.indicators.t.x']]);
    for (const cap of [0, -1, 0.333, NaN]) expect(wrong({ deductions: { cap, indicators: ['t.x'] }, total: 1.5 })).toEqual([['bad-type', 'deductions.cap']]);
    expect(wrong({ bonus: { cap: 1, indicators: ['t.x'] }, total: 1.5 })).toEqual([]);
  });

  it('is grades out of order, none, or a last one that is not from zero', () => {
    const grades = (...bounds: number[]): unknown[] => wrong({ grades: bounds.map((atLeast, place) => ({ id: `g${place}`, title, atLeast })) });
    expect(grades(90, 80, 0)).toEqual([]);
    expect(grades(0)).toEqual([]);
    expect(grades()).toEqual([['missing-key', 'grades']]);
    expect(grades(80, 90, 0)).toEqual([['grades-disordered', 'grades.g1']]);
    expect(grades(80, 80, 0)).toEqual([['grades-disordered', 'grades.g1']]);
    expect(grades(90, 80)).toEqual([['grades-disordered', 'grades.g1']]);
    expect(grades(90, 0, -1)).toEqual([['grades-disordered', 'grades.g1'], ['grades-disordered', 'grades.g2']]);
    expect(grades(90, NaN, 0)).toEqual([['grades-disordered', 'grades.g1'], ['grades-disordered', 'grades.g2']]);
  });
});
