import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../test-support/scene.js';
import { resolveFramework } from './define-framework.js';
import type { Channel, FrameworkSpec, Gate, TownClass } from './framework.js';

const title = { zh: '题', en: 'title' };
const spec = specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }), y: indicatorOf({ kind: 'linear', of: { fact: 'rate' }, target: 1 }) }));

const wrong = (more: Partial<FrameworkSpec>): unknown[] => resolveFramework({ ...spec, ...more }).issues.map(({ code, path, details }) => [code, path.join('.'), ...('suggestion' in details ? [details.suggestion] : [])]);

describe('gates', () => {
  const gate: Gate = { id: 'fire', title, when: { fact: 't.group', is: false }, effect: { zeroArea: 'a' }, authority: { zh: '某号文件', en: 'document no. 1' } };
  const gated = (more: Partial<Gate>): unknown[] => wrong({ gates: [{ ...gate, ...more }] });

  it('rest on an authority', () => {
    expect(gated({})).toEqual([]);
    expect(gated({ authority: { zh: ' ', en: '' } })).toEqual([['needs-authority', 'gates.fire']]);
  });

  it('name facts, areas and grades that exist', () => {
    expect(gated({ id: 'Fire!' })).toEqual([['bad-id', 'gates.Fire!']]);
    expect(gated({ when: { fact: 't.grup', is: true } })).toEqual([['unknown-fact', 'gates.fire.when', 't.group']]);
    expect(gated({ effect: { zeroArea: 'b' } })).toEqual([['unknown-area', 'gates.fire.effect', 'a']]);
    expect(gated({ effect: { capGrade: 'goood' } })).toEqual([['unknown-key', 'gates.fire.effect', 'good']]);
    expect(gated({ effect: { capGrade: 'good' } })).toEqual([]);
  });

  it('cap the total below full, in whole hundredths', () => {
    expect(gated({ effect: { capTotal: 0 } })).toEqual([]);
    expect(gated({ effect: { capTotal: 3.99 } })).toEqual([]);
    expect(gated({ effect: { capTotal: 4 } })).toEqual([['out-of-range', 'gates.fire.effect']]);
    expect(gated({ effect: { capTotal: -1 } })).toEqual([['bad-type', 'gates.fire.effect.capTotal']]);
    expect(gated({ effect: { capTotal: 0.001 } })).toEqual([['bad-type', 'gates.fire.effect.capTotal']]);
    expect(gated({ effect: { capTotal: NaN } })).toEqual([['bad-type', 'gates.fire.effect.capTotal']]);
    expect(resolveFramework({ ...spec, gates: [{ ...gate, effect: { capTotal: 5 } }] }).issues).toMatchObject([{ details: { id: 'fire', found: '5', min: 0, max: 4 } }]);
  });
});

describe('channels', () => {
  const own: Channel = { id: 'review', title, weight: 85 };
  const opinion: Channel = { id: 'opinion', title, weight: 15, fact: 't.rate' };

  it('add up to a hundred with one of them for the indicators', () => {
    expect(wrong({ channels: [own, opinion] })).toEqual([]);
    expect(resolveFramework({ ...spec, channels: [own, { ...opinion, weight: 10 }] }).issues).toMatchObject([{ code: 'weights-do-not-add-up', path: ['channels'], details: { sum: 95, full: 100, of: 'channels' } }]);
    expect(wrong({ channels: [{ ...own, fact: 't.rate' }, opinion] })).toEqual([['missing-key', 'channels']]);
    expect(wrong({ channels: [own, { id: 'other', title, weight: 15 }] })).toEqual([['missing-key', 'channels']]);
  });

  it('have weights that are points', () => {
    for (const weight of [0, -15, 15.001, NaN]) expect(wrong({ channels: [own, { ...opinion, weight }] })).toEqual([['bad-type', 'channels.opinion.weight']]);
  });

  it('rest on figures from 0 to 100', () => {
    expect(wrong({ channels: [own, { ...opinion, fact: 't.rates' }] })).toEqual([['unknown-fact', 'channels.opinion.fact', 't.rate']]);
    expect(wrong({ channels: [own, { ...opinion, fact: 't.staff' }] })).toEqual([['not-a-fact-kind', 'channels.opinion.fact']]);
    expect(wrong({ channels: [own, { ...opinion, fact: 't.budget' }] })).toEqual([['not-a-fact-kind', 'channels.opinion.fact']]);
    expect(wrong({ channels: [own, { ...opinion, fact: 't.balance' }] })).toEqual([]);
  });
});

describe('classes of towns', () => {
  const classes = (...list: Partial<TownClass>[]): unknown[] => wrong({ classes: list.map((each, place) => ({ id: `c${place}`, title, ...each })) });

  it('do not overlap by name or by population', () => {
    expect(classes({ towns: ['A', 'B'] }, { towns: ['C'] }, {})).toEqual([]);
    expect(classes({ towns: ['A', 'B'] }, { towns: ['B', 'A'] })).toEqual([['classes-overlap', 'classes.c1.towns'], ['classes-overlap', 'classes.c1.towns']]);
    expect(classes({ population: { below: 50_000 } }, { population: { atLeast: 50_000 } })).toEqual([]);
    expect(classes({ population: { atLeast: 50_000 } }, { population: { below: 50_000 } })).toEqual([]);
    expect(classes({ population: { below: 50_001 } }, { population: { atLeast: 50_000 } })).toEqual([['classes-overlap', 'classes.c1.population']]);
    expect(classes({ population: {} }, { population: { atLeast: 10, below: 20 } })).toEqual([['classes-overlap', 'classes.c1.population']]);
    expect(classes({ population: { atLeast: 10, below: 20 } }, { population: { atLeast: 30, below: 40 } }, { population: { atLeast: 20, below: 30 } })).toEqual([]);
    expect(classes({ id: 'a' }, { id: 'a' })).toEqual([['clashing-id', 'classes.a']]);
  });

  it('tell with whom and where they overlap', () => {
    const overlap = (first: Partial<TownClass>, second: Partial<TownClass>): unknown => resolveFramework({ ...spec, classes: [{ id: 'm', title, ...first }, { id: 'n', title, ...second }] }).issues.map(({ details }) => details);
    expect(overlap({ towns: ['A'] }, { towns: ['A'] })).toEqual([{ first: 'm', second: 'n', by: 'A' }]);
    expect(overlap({ population: { atLeast: 5 } }, { population: { atLeast: 7 } })).toEqual([{ first: 'm', second: 'n', by: '7' }]);
  });

  it('have coefficients above 0 and up to 2', () => {
    expect(classes({ coefficient: 2 }, { coefficient: 0.01 })).toEqual([]);
    for (const coefficient of [0, -1, 2.01, NaN]) expect(classes({ coefficient })).toEqual([['out-of-range', 'classes.c0.coefficient']]);
  });

  it('are checked as frameworks of their own, once the whole is sound', () => {
    expect(classes({ indicators: { 't.x': { points: 3 } } })).toEqual([['weights-do-not-add-up', 'classes.c0.indicators']]);
    expect(classes({ indicators: { 't.x': { points: 3 }, 't.y': { points: 1 } } })).toEqual([]);
    expect(classes({ indicators: { 't.x': 'off', 't.y': { points: 4 } } })).toEqual([]);
    expect(classes({ indicators: { 't.z': 'off' } })).toEqual([['unknown-indicator', 'classes.c0.indicators.t.z', 't.x']]);
    expect(wrong({ total: 9, classes: [{ id: 'c', title }] })).toEqual([['weights-do-not-add-up', 'indicators']]);
  });

  it('become variants with their own points and coefficient', () => {
    const { framework } = resolveFramework({ ...spec, indicators: { 't.x': { notApplicable: 'zero' } }, classes: [{ id: 'c', title, coefficient: 1.1, indicators: { 't.x': { points: 3 }, 't.y': { points: 1 } } }, { id: 'd', title }] });
    expect(framework.variants['c']).toMatchObject({ coefficient: 1.1, classes: [], indicators: { 't.x': { points: 3, policy: 'zero' }, 't.y': { points: 1 } } });
    expect(framework.variants['d']).toMatchObject({ coefficient: 1, indicators: { 't.x': { points: 2, policy: 'zero' } } });
    expect(framework.indicators['t.x']?.points).toBe(2);
  });
});
