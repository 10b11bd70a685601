import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { facts } from '../../test-support/facts.js';
import { checklist, type Checklist } from './checklist.js';

const equal: Checklist = { kind: 'checklist', fact: 'steps' };
const given: Checklist = { kind: 'checklist', fact: 'steps', items: { a: 0.5, b: 0.5, c: 1 } };

describe('checklist', () => {
  it('adds the items done in equal shares, rounded once at the end', () => {
    const town = scene(equal);
    const list = (...done: string[]): unknown => ({ steps: { a: false, b: false, c: false, ...Object.fromEntries(done.map((id) => [id, true])) } });
    expect(town.points(list('a') as never)).toEqual([0.67, 0, 1.33]);
    expect(town.points(list('a', 'c') as never)).toEqual([1.33, 0, 0.67]);
    expect(town.points(list('a', 'b', 'c') as never)).toEqual([2, 0, 0]);
    expect(town.points(list() as never)).toEqual([0, 0, 2]);
  });

  it('adds the points that each item is given', () => {
    expect(scene(given).points({ steps: { a: true, b: false, c: true } })).toEqual([1.5, 0, 0.5]);
    expect(scene(given).points({ steps: { a: false, b: true, c: false } })).toEqual([0.5, 0, 1.5]);
    expect(scene(given).points({ steps: { a: false, b: false, c: true } })).toEqual([1, 0, 1]);
  });

  it('leaves open what is not said about an item', () => {
    expect(scene(given).points({ steps: ['c'] })).toEqual([1, 1, 0]);
    expect(scene(given).points({ steps: { a: false, c: true } })).toEqual([1, 0.5, 0.5]);
  });

  it('asks for points for every item and for nothing else, adding up to full marks', () => {
    expect(faultsOf(equal)).toEqual([]);
    expect(faultsOf(given)).toEqual([]);
    expect(faultsOf({ ...given, items: { a: 1, b: 1 } })).toEqual(['items missing-option c']);
    expect(faultsOf({ ...given, items: { a: 0.5, b: 0.5, c: 0.5, d: 0.5 } })).toEqual(['items unknown-option d']);
    expect(faultsOf({ ...given, items: { a: 0.5, b: 0.5, c: 0.5 } })).toEqual(['items unreachable-points 1.5']);
    expect(faultsOf({ ...given, items: { a: 1, b: 1, c: 1 } })).toEqual(['items beyond-full-points 3']);
    expect(faultsOf({ ...given, items: { a: 3, b: -1, c: 0 } })).toEqual(['items not-positive -1']);
    expect(faultsOf({ kind: 'checklist', fact: 'sessions', items: {} })).toEqual(['fact wrong-fact-kind sessions']);
  });

  it('adds amounts by their decimals, not by binary floats', () => {
    expect(faultsOf({ ...given, items: { a: 0.1, b: 0.2, c: 0 } }, 0.3)).toEqual([]);
  });

  it('takes twelve items and no more', () => {
    const many = (count: number): ReturnType<typeof sceneOf> => {
      const items = Object.fromEntries(Array.from({ length: count }, (_, place) => [`i${place}`, { zh: `第${place}项`, en: `item ${place}` }]));
      const list = { kind: 'checklist', label: { zh: '清单', en: 'list' }, help: { zh: '', en: '' }, evidence: { zh: '', en: '' }, items } as const;
      return sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'checklist', fact: 'list' }) }, { facts: { list } }))));
    };
    const done = Object.fromEntries(Array.from({ length: 12 }, (_, place) => [`i${place}`, place !== 7]));
    expect(many(12).points({ list: done })).toEqual([1.83, 0, 0.17]);
    expect(() => many(13)).toThrow(/最多12项（13）/);
  });

  it('has no edges', () => {
    expect(edgesOf(equal)).toEqual([]);
  });

  it('shows the next item and all that are left', () => {
    expect(ways(scene(given).explain({ steps: { a: true, b: false, c: false } }))).toEqual([[{ 't.steps': ['a', 'b'] }, 0.5, false], [{ 't.steps': ['a', 'b', 'c'] }, 1.5, true]]);
    expect(ways(scene(given).explain({ steps: { a: true, b: true, c: false } }))).toEqual([[{ 't.steps': ['a', 'b', 'c'] }, 1, true]]);
    expect(ways(scene(given).explain({ steps: ['a', 'b', 'c'] }))).toEqual([]);
    expect(checklist.levers(given, { known: () => undefined, option: () => undefined, done: () => ['c', 'b', 'a'], rows: () => [], fact: () => facts.steps }, 2)).toEqual([]);
  });

  it('is told in words in both languages', () => {
    expect(wordsOf(equal)).toEqual({ zh: '共3项，完成一项得一份，各项分值相等', en: '3 items of equal points, each added when done' });
    expect(wordsOf(given)).toEqual({ zh: '共3项，完成即得，分值依次为0.5分、0.5分、1分', en: '3 items, each added when done: 0.5 points, 0.5 points, 1 point' });
    expect(standardOf(equal)).toEqual({ zh: '应完成3项', en: '3 items asked for' });
  });
});
