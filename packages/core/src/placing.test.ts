import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, scene, specOf } from '../test-support/scene.js';
import type { Placing } from './framework.js';
import { mergePlacings, placeIndicator } from './placing.js';
import type { Rule } from './rules/index.js';

const study: Rule = { kind: 'deduction', of: { fact: 'sessions' }, target: 6, each: 0.3 };
const indicator = indicatorOf(study);
const plugin = pluginOf({ x: indicator });
const spec = specOf(plugin);
const placed = (placing: Placing): ReturnType<typeof placeIndicator> => placeIndicator(spec, plugin, 't.x', indicator, placing);

describe('an indicator in its place', () => {
  it('is as declared unless the framework says otherwise', () => {
    expect(placed({})).toMatchObject({ ...indicator, id: 't.x', plugin: 't', points: 2, own: 2, part: 'area', area: 'a', policy: 'rescale' });
    expect(placed({ area: 'b', group: 'g', notApplicable: 'full' })).toMatchObject({ area: 'b', group: 'g', policy: 'full' });
  });

  it('stands in bonus or deductions where they name it', () => {
    expect(placeIndicator({ ...spec, bonus: { cap: 1, indicators: ['t.x'] } }, plugin, 't.x', indicator, {}).part).toBe('bonus');
    expect(placeIndicator({ ...spec, deductions: { cap: 1, indicators: ['t.x'] } }, plugin, 't.x', indicator, {}).part).toBe('deductions');
    expect(placeIndicator({ ...spec, bonus: { cap: 1, indicators: ['t.y'] }, deductions: { cap: 1, indicators: [] } }, plugin, 't.x', indicator, {}).part).toBe('area');
  });

  it('keeps its own scale when only points or thresholds change', () => {
    expect(placed({ points: 4 })).toMatchObject({ points: 4, own: 2, rule: study });
    expect(placed({ points: 4, rule: { target: 8 } })).toMatchObject({ points: 4, own: 2, rule: { ...study, target: 8 } });
  });

  it('takes the framework’s scale when an amount is given', () => {
    expect(placed({ points: 4, rule: { target: 8, each: 0.5 } }).own).toBe(4);
    expect(placed({ points: 4, rule: { each: 0.5 } })).toMatchObject({ points: 4, own: 4, rule: { ...study, each: 0.5 } });
  });

  it('takes a whole new rule, and its scale, when a kind is named', () => {
    const linear: Rule = { kind: 'linear', of: { fact: 'sessions' }, target: 4 };
    expect(placed({ points: 4, rule: linear })).toMatchObject({ own: 4, rule: linear });
    const again: Rule = { kind: 'deduction', of: { fact: 'trained' }, each: 1 };
    expect(placed({ rule: again }).rule).toEqual(again);
  });

  it('is left to the checks where the new kind does not exist', () => {
    expect(placed({ points: 4, rule: { kind: 'nothing' } as never })).toMatchObject({ own: 2, rule: { kind: 'nothing' } });
    expect(placed({ points: 4, rule: { kind: 'toString' } as never }).own).toBe(2);
  });

  it('earns by the scale it has', () => {
    const points = (placing: Placing): number => scene(study, {}, { indicators: { 't.x': placing }, total: placing.points ?? 2 }).points({ sessions: 5 })[0];
    expect([points({}), points({ points: 4 }), points({ points: 4, rule: { each: 0.3 } })]).toEqual([1.7, 3.4, 3.7]);
  });
});

describe('changes over changes', () => {
  it('are laid over each other parameter by parameter', () => {
    expect(mergePlacings({ x: { points: 1, rule: { target: 3 } } }, { x: { group: 'g', rule: { each: 1 } } })).toEqual({ x: { points: 1, group: 'g', rule: { target: 3, each: 1 } } });
    expect(mergePlacings({ x: { points: 1, rule: { target: 3 } } }, { x: { points: 2 } })).toEqual({ x: { points: 2, rule: { target: 3 } } });
    expect(mergePlacings({ x: { points: 1 } }, { x: { rule: { target: 3 } } })).toEqual({ x: { points: 1, rule: { target: 3 } } });
  });

  it('replace a rule whole when they name its kind', () => {
    expect(mergePlacings({ x: { rule: { floor: 1, target: 3 } } }, { x: { rule: { kind: 'linear', target: 2 } as never } })).toEqual({ x: { rule: { kind: 'linear', target: 2 } } });
  });

  it('switch off and on again', () => {
    expect(mergePlacings({ x: { points: 1 } }, { x: 'off' })).toEqual({ x: 'off' });
    expect(mergePlacings({ x: 'off' }, { x: { points: 1 } })).toEqual({ x: { points: 1 } });
    expect(mergePlacings({ x: 'off', y: { points: 1 } }, { z: { points: 2 } })).toEqual({ x: 'off', y: { points: 1 }, z: { points: 2 } });
  });
});
