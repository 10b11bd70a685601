import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import { approximate } from '../exact.js';
import { defaultEffort, effortFigure, fullEffort, partEffort, readEffort } from './effort.js';

const flag = { kind: 'all-or-nothing', of: { fact: 'group' } } as const;
const framework = defineFramework(specOf(pluginOf({ x: indicatorOf(flag), y: indicatorOf(flag, { effort: 'heavy' }) })));
const full = (scale: Parameters<typeof fullEffort>[1], fact: string, ...ids: string[]): number => approximate(fullEffort(framework, scale, fact, ids));

describe('the effort of a figure', () => {
  it('is that of the heaviest indicator that asks for it, in thousandths', () => {
    expect(defaultEffort).toEqual({ light: 1, medium: 3, heavy: 9 });
    expect([full(defaultEffort, 't.group', 't.x'), full(defaultEffort, 't.group', 't.x', 't.y')]).toEqual([1000, 9000]);
  });

  it('gives way to what is said of an indicator, and that to what is said of the figure', () => {
    const scale = { ...defaultEffort, indicators: { 't.y': 0.5 }, facts: { 't.staff': 7 } };
    expect([full(scale, 't.group', 't.y'), full(scale, 't.group', 't.x', 't.y'), full(scale, 't.staff', 't.x')]).toEqual([500, 1000, 7000]);
  });

  it('takes its part for a part of the way, rounded up so that no step is free', () => {
    const whole = fullEffort(framework, defaultEffort, 't.group', ['t.x']);
    expect([partEffort(whole, 8, 8), partEffort(whole, 1, 8), partEffort(whole, 1, 3), partEffort(whole, 0.1, 1000), partEffort(whole, 13, 8)]).toEqual([1000, 125, 334, 1, 1625]);
    expect(effortFigure(334)).toBe(0.334);
  });
});

describe('an effort file', () => {
  const read = (data: unknown): unknown => {
    const { effort, issues } = readEffort(framework, data);
    return effort ?? issues.map(({ code, path, details }) => [code, path.join('.'), 'suggestion' in details ? details.suggestion : undefined]);
  };

  it('gives the three classes, and single indicators and figures', () => {
    expect(read({ light: 1, medium: 2, heavy: 4.5 })).toEqual({ light: 1, medium: 2, heavy: 4.5, indicators: {}, facts: {} });
    expect(read({ light: 1, medium: 2, heavy: 3, indicators: { 't.x': 2 }, facts: { 't.group': 0.001 } })).toMatchObject({ indicators: { 't.x': 2 }, facts: { 't.group': 0.001 } });
  });

  it('is refused where nothing could be ranked by it', () => {
    expect(read({ light: 0, medium: 0, heavy: 0 })).toEqual([['effort-inert', '', undefined]]);
    expect(readEffort(framework, { medium: null, heavy: 1 }).issues[0]?.details).toEqual({ classes: 'light, medium' });
  });

  it('names everything wrong at its place', () => {
    expect(read(3)).toEqual([['bad-type', '', undefined]]);
    expect(read({ light: -1, medium: 'much', heavy: 1, hevy: 2 })).toEqual([['unknown-key', 'hevy', 'heavy'], ['bad-type', 'light', undefined], ['bad-type', 'medium', undefined]]);
    expect(read({ light: 1, medium: 1, heavy: 1, indicators: { 't.z': 1 }, facts: { 't.grop': 0 } })).toEqual([
      ['unknown-indicator', 'indicators.t.z', 't.x'],
      ['unknown-fact', 'facts.t.grop', 't.group'],
      ['bad-type', 'facts.t.grop', undefined],
    ]);
    expect(read({ light: 1, medium: 1, heavy: 1, facts: [] })).toEqual([['bad-type', 'facts', undefined]]);
  });
});
