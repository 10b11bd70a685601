import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import { facts } from '../../test-support/facts.js';
import { choice, type Choice } from './choice.js';

const level: Choice = { kind: 'choice', fact: 'level', options: { high: 2, middle: 1.2, low: 0 } };

describe('choice', () => {
  it('gives the points of the option, by id or by its title', () => {
    const town = scene(level);
    expect(['high', 'middle', 'low', '中', 'low '].map((said) => town.points({ level: said })[0])).toEqual([2, 1.2, 0, 1.2, 0]);
    expect(town.points({ level: 'middle' })).toEqual([1.2, 0, 0.8]);
  });

  it('stays open without an answer', () => {
    expect(scene(level).points({})).toEqual([0, 2, 0]);
  });

  it('asks for points for every option and for nothing else, the best one full marks', () => {
    expect(faultsOf(level)).toEqual([]);
    expect(faultsOf({ ...level, options: { high: 2, middle: 1 } })).toEqual(['options missing-option low']);
    expect(faultsOf({ ...level, options: { high: 2, middle: 1, low: 0, none: 0 } })).toEqual(['options unknown-option none']);
    expect(faultsOf({ ...level, options: { high: 1.9, middle: 1, low: 0 } })).toEqual(['options unreachable-points 1.9']);
    expect(faultsOf({ ...level, options: { high: 2.1, middle: 1, low: 0 } })).toEqual(['options beyond-full-points 2.1']);
    expect(faultsOf({ ...level, options: { high: 2, middle: 1, low: -1 } })).toEqual(['options not-positive -1']);
    expect(faultsOf({ ...level, fact: 'steps' })).toEqual(['fact wrong-fact-kind steps']);
    expect(faultsOf({ ...level, fact: 'nothing' })).toEqual(['fact unknown-fact nothing']);
  });

  it('has no edges', () => {
    expect(edgesOf(level)).toEqual([]);
  });

  it('shows the next better option and the best', () => {
    expect(ways(scene(level).explain({ level: 'low' }))).toEqual([[{ 't.level': 'middle' }, 1.2, false], [{ 't.level': 'high' }, 2, true]]);
    expect(ways(scene(level).explain({ level: 'middle' }))).toEqual([[{ 't.level': 'high' }, 0.8, true]]);
    expect(ways(scene({ ...level, options: { high: 0.5, middle: 1.2, low: 2 } }).explain({ level: 'high' }))).toEqual([[{ 't.level': 'middle' }, 0.7, false], [{ 't.level': 'low' }, 1.5, true]]);
    expect(ways(scene(level).explain({ level: 'high' }))).toEqual([]);
    const reading = (option: string | undefined): Parameters<typeof choice.levers>[1] => ({ known: () => undefined, option: () => option, done: () => [], rows: () => [], fact: () => facts.level });
    expect([undefined, 'high', 'nothing'].map((option) => choice.levers(level, reading(option), 2))).toEqual([[], [], []]);
  });

  it('is told in words in both languages', () => {
    expect(wordsOf(level)).toEqual({ zh: '“高”得2分，“中”得1.2分，“低”得0分', en: 'high: 2 points, middle: 1.2 points, low: 0 points' });
    expect(wordsOf({ ...level, fact: 'nothing', options: { high: 2 } })).toEqual({ zh: '“high”得2分', en: 'high: 2 points' });
    expect(standardOf({ ...level, options: {} })).toEqual({ zh: '最好为“”', en: 'best is ' });
    expect(standardOf({ ...level, options: { high: 1, middle: 2, low: 0 } })).toEqual({ zh: '最好为“中”', en: 'best is middle' });
  });
});
