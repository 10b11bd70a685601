import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../test-support/scene.js';
import { classOf, frameworkFor } from './class-of.js';
import { defineFramework } from './define-framework.js';
import type { TownClass } from './framework.js';

const title = { zh: '类', en: 'class' };
const classes: TownClass[] = [{ id: 'named', title, towns: ['某镇'] }, { id: 'big', title, population: { atLeast: 50_000 } }, { id: 'small', title, population: { below: 50_000 } }];
const framework = defineFramework({ ...specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) })), classes });
const bare = sceneOf(framework);
const found = (town: unknown, population?: unknown): unknown => classOf(framework, bare.read(population === undefined ? {} : { 'town.population': population }, { town }));

describe('the class of a town', () => {
  it('is the one it names, before its own name and its population', () => {
    expect(found({ name: '某镇', class: 'big' }, 100)).toBe('big');
    expect(found('某镇', 60_000)).toBe('named');
  });

  it('is told by its population, lower bounds inclusive', () => {
    expect([49_999, 50_000, 0].map((people) => found('他镇', people))).toEqual(['small', 'big', 'small']);
    expect(found('他镇', { value: 60_000, verified: 40_000 })).toBe('small');
  });

  it('is not known from an approximate or missing population', () => {
    const read = (facts: object): unknown => classOf(framework, { town: { name: '他镇' }, facts: facts as never, earlier: [], shortfalls: [], nextSteps: [] });
    const given = (low: number, high: number): unknown => read({ 'town.population': { state: 'given', self: { kind: 'figure', low, high }, origins: [], evidence: [] } });
    expect(given(60_000, 60_000)).toBe('big');
    expect(given(60_000, Infinity)).toBeUndefined();
    expect(read({})).toBeUndefined();
    expect(read({ 'town.population': { state: 'notApplicable', reason: '', origins: [] } })).toBeUndefined();
  });

  it('decides which framework holds', () => {
    expect(frameworkFor(framework, bare.read({}, { town: '某镇' }))).toBe(framework.variants['named']);
    expect(frameworkFor(framework, { town: { name: '他镇' }, facts: {}, earlier: [], shortfalls: [], nextSteps: [] })).toBe(framework);
    expect(classOf(framework, { town: { name: '他镇', class: 'gone' }, facts: {}, earlier: [], shortfalls: [], nextSteps: [] })).toBeUndefined();
  });
});
