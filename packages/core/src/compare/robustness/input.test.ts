import { describe, expect, it } from 'vitest';
import { districtOf, type Sketch } from '../../../test-support/district.js';
import { makeWorld } from '../../../test-support/oracle/make-world.js';
import { assessAll } from '../../batch/assess-all.js';
import { defineFramework } from '../../define-framework.js';
import { readSubmission } from '../../read/submission.js';
import type { DrawInput, Setting } from './draw-input.js';
import { drawInput } from './input.js';

const draws = { draws: 10, seed: 1, spread: 0, policies: 'both' } as const;
const text = (zh: string): { zh: string; en: string } => ({ zh, en: zh });

/** Earned and applicable points of a town under a setting. */
function rowOf({ settings, indicators }: DrawInput, town: number, setting = 0): [number[], number[]] {
  const { earned, bases, baseOf } = settings[setting] as Setting;
  const base = baseOf[town] as number;
  return [[...earned.subarray(town * indicators, (town + 1) * indicators)], [...bases.subarray(base * indicators, (base + 1) * indicators)]];
}

describe('what draws are made from', () => {
  const towns: Sketch[] = [{ name: '甲', figures: { x: 50, y: 100, z: 25 } }, { name: '乙', figures: { x: 10, z: 100 } }];

  it('is what is certain and what applies, each different base once, in the order asked for', () => {
    const input = drawInput([districtOf(towns)], [1, 0], { ...draws, draws: 7, seed: 5, spread: 0.5 });
    expect(input).toMatchObject({ towns: 2, indicators: 3, draws: 7, seed: 5, spread: 0.5, step: 1 });
    expect(input.settings).toHaveLength(1);
    expect([rowOf(input, 0), rowOf(input, 1)]).toEqual([[[100, 0, 2000], [1000, 1000, 2000]], [[500, 1000, 500], [1000, 1000, 2000]]]);
    expect(input.settings[0]?.bases).toHaveLength(3);
    expect([[...input.scale], [...input.shift], [...input.cap]]).toEqual([[4000, 4000], [0, 0], [Infinity, Infinity]]);
    expect(drawInput([districtOf(towns, { places: 1 })], [0], draws).step).toBe(10);
  });

  it('takes other thresholds in turn with the official ones', () => {
    const other = districtOf(towns.map((town) => ({ ...town, figures: { x: 100, y: 0, z: 0 } })));
    const input = drawInput([districtOf(towns), other], [0, 1], draws);
    expect([rowOf(input, 0, 0)[0], rowOf(input, 0, 1)[0], input.settings.length]).toEqual([[500, 1000, 500], [1000, 0, 0], 2]);
  });

  it('takes both policies for what does not arise, whatever the framework’s own', () => {
    const absent: Sketch[] = [{ name: '甲', figures: { x: 50, y: null, z: 25 } }, { name: '乙', figures: { x: 10, y: 10, z: 100 } }];
    for (const notApplicable of ['rescale', 'full', 'zero'] as const) {
      const input = drawInput([districtOf(absent, { notApplicable })], [0, 1], draws);
      expect(input.settings).toHaveLength(2);
      expect(rowOf(input, 0, 0)).toEqual([[500, 0, 500], [1000, 0, 2000]]);
      expect(rowOf(input, 0, 1)).toEqual([[500, 1000, 500], [1000, 1000, 2000]]);
      expect(rowOf(input, 1, 0)).toEqual(rowOf(input, 1, 1));
      expect(input.settings.map(({ bases }) => bases.length)).toEqual([6, 3]);
    }
  });

  it('keeps the framework’s own policy when told', () => {
    const absent: Sketch[] = [{ name: '甲', figures: { x: 50, y: null, z: 25 } }, { name: '乙', figures: { x: 10, y: 10, z: 100 } }];
    const own = (notApplicable: 'rescale' | 'full' | 'zero'): DrawInput => drawInput([districtOf(absent, { notApplicable })], [0, 1], { ...draws, policies: 'own' });
    expect(own('rescale').settings).toHaveLength(1);
    expect(rowOf(own('rescale'), 0)).toEqual([[500, 0, 500], [1000, 0, 2000]]);
    expect(rowOf(own('full'), 0)).toEqual([[500, 1000, 500], [1000, 1000, 2000]]);
    expect(rowOf(own('zero'), 0)).toEqual([[500, 0, 500], [1000, 1000, 2000]]);
  });

  it('leaves a town for which nothing arises what its framework gives it', () => {
    const none: Sketch[] = [{ name: '甲', figures: { x: null, y: null, z: null } }];
    expect(rowOf(drawInput([districtOf(none, { notApplicable: 'zero' })], [0], draws), 0, 0)).toEqual([[0, 0, 0], [1000, 1000, 2000]]);
    expect(rowOf(drawInput([districtOf(none, { notApplicable: 'full' })], [0], draws), 0, 0)).toEqual([[1000, 1000, 2000], [1000, 1000, 2000]]);
  });

  it('keeps gates on the total: those that fired and those that still may', () => {
    const gate = (id: string, fact: string, capTotal: number): unknown => ({ id, title: text('门'), authority: text('据'), when: { fact: `t.${fact}`, atMost: 20 }, effect: { capTotal } });
    const gates = [gate('g', 'x', 30), gate('h', 'y', 20), { ...(gate('i', 'x', 1) as object), effect: { capGrade: 'poor' } }] as never;
    const input = drawInput([districtOf([{ name: '甲', figures: { x: 50, y: 100 } }, { name: '乙', figures: { x: 20, y: 50 } }, { name: '丙', figures: { x: 20 } }], { gates })], [0, 1, 2], draws);
    expect([...input.cap]).toEqual([Infinity, 3000, 2000]);
  });
});

describe('what comes from other channels', () => {
  const channels = [{ id: 'review', title: text('考核'), weight: 60 }, { id: 'poll', title: text('测评'), weight: 40, fact: 't.z' }];
  const towns: Sketch[] = [{ name: '甲', figures: { x: 50, y: 50, z: 80 } }, { name: '乙', figures: { x: 60, y: 50 } }];
  const frame = (more: object = {}): unknown => {
    const { scale, shift, cap } = drawInput([districtOf(towns, { channels, ...more })], [0, 1], draws);
    return [[...scale], [...shift], [...cap]];
  };

  it('is what is certain of them, beside the share of the indicators', () => {
    expect(frame()).toEqual([[2400, 2400], [1280, 0], [Infinity, Infinity]]);
  });

  it('is no gate on the total, even of the same name', () => {
    const gates = [{ id: 'poll', title: text('门'), authority: text('据'), when: { fact: 't.x', atMost: 50 }, effect: { capTotal: 5 } }];
    expect(frame({ gates })).toEqual([[2400, 2400], [1280, 0], [500, Infinity]]);
  });
});

describe('drawing with weights as they are', () => {
  it('gives the certain end of random towns’ scores, but for rounding on the way', () => {
    const seen = { compared: 0, channels: 0, caps: 0, shifts: 0, coefficients: 0 };
    for (let seed = 0; seed < 200; seed++) {
      const world = makeWorld(seed);
      const framework = defineFramework(world.spec);
      const { submission } = readSubmission(framework, world.data);
      if (submission === undefined) continue;
      const results = assessAll(framework, [submission], { values: world.values });
      const score = results.score.low[0] as number;
      if (score < 0) continue;
      const input = drawInput([results], [0], draws);
      // A policy of its own for what does not arise is varied in draws, not kept.
      if (input.settings.length > 1 && Object.values(framework.indicators).some(({ policy }) => policy === 'full' || policy === 'zero')) continue;
      const [earned, bases] = rowOf(input, 0).map((row) => row.reduce((sum, each) => sum + each)) as [number, number];
      const drawn = Math.max(0, Math.min(input.cap[0] as number, ((input.scale[0] as number) * earned) / bases + (input.shift[0] as number)));
      expect(Math.abs(drawn - score), `seed ${seed}`).toBeLessThanOrEqual(input.step * 2.5);
      seen.compared += 1;
      if (framework.channels.length > 0) seen.channels += 1;
      if (input.cap[0] !== Infinity) seen.caps += 1;
      if (input.shift[0] !== 0) seen.shifts += 1;
      if (results.classes[0] !== undefined) seen.coefficients += 1;
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  }, 60_000);
});
