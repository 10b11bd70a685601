import { describe, expect, it } from 'vitest';
import { facts } from '../test-support/facts.js';
import { indicatorOf, pluginOf, specOf, weekdays } from '../test-support/scene.js';
import { defineFramework } from './define-framework.js';
import { digestOf, rememberDigest } from './digest.js';
import type { FrameworkSpec } from './framework.js';
import type { Plugin } from './plugin.js';

const title = { zh: '题', en: 'title' };
const rule = { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 } as const;
const digest = (more: Partial<FrameworkSpec> = {}, plugin: Plugin = pluginOf({ x: indicatorOf(rule) })): string => digestOf(defineFramework({ ...specOf(plugin), ...more }));
const same = digest();

describe('the digest of a framework', () => {
  it('is sixteen hexadecimal digits, the same for the same framework', () => {
    expect(same).toMatch(/^[0-9a-f]{16}$/);
    expect(digest()).toBe(same);
    const framework = defineFramework(specOf(pluginOf({ x: indicatorOf(rule) })));
    expect(digestOf(framework)).toBe(digestOf(framework));
  });

  it('may be restored with a framework that was stored', () => {
    const framework = defineFramework(specOf(pluginOf({ x: indicatorOf(rule) })));
    rememberDigest(framework, '0123456789abcdef');
    expect(digestOf(framework)).toBe('0123456789abcdef');
  });

  it('does not depend on the order of keys', () => {
    const turned = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T;
    expect(digest({}, turned(pluginOf({ x: turned(indicatorOf(turned(rule))) }, { facts: turned(facts) })))).toBe(same);
  });

  it('does not depend on wording, sources, effort and examples', () => {
    const worded = indicatorOf(rule, { title, why: title, remedy: title, effort: 'heavy', sources: [{ mark: 'default', note: title }], examples: [{ facts: {}, earned: 0 }] });
    expect(digest({ title }, pluginOf({ x: worded }, { title }))).toBe(same);
  });

  it('changes with everything that decides points', () => {
    const gate = { id: 'g', title, when: { fact: 't.group', is: true }, effect: { zeroArea: 'a' }, authority: title } as const;
    const changed = [
      digest({ indicators: { 't.x': { points: 3 } }, total: 3 }),
      digest({ indicators: { 't.x': { rule: { target: 0.9 } } } }),
      digest({ indicators: { 't.x': { rule: { floor: 0.1 } } } }),
      digest({ notApplicable: 'zero' }),
      digest({ places: 1 }),
      digest({ unproven: 'open' }),
      digest({ edition: 'scene-2' }),
      digest({ gates: [gate] }),
      digest({ gates: [{ ...gate, effect: { capTotal: 1 } }] }),
      digest({ grades: [{ id: 'good', title, atLeast: 1.5 }, { id: 'poor', title, atLeast: 0 }] }),
      digest({ calendar: weekdays }),
      digest({ calendar: { ...weekdays, id: 'other' } }),
      digest({ classes: [{ id: 'c', title }] }),
      digest({ classes: [{ id: 'c', title, coefficient: 1.1 }] }),
      digest({ classes: [{ id: 'c', title, indicators: { 't.x': { rule: { target: 0.8 } } } }] }),
      digest({}, pluginOf({ x: indicatorOf(rule) }, { facts: { ...facts, staff: { ...facts.staff, partOf: 'trained' } } })),
      digest({}, pluginOf({ x: indicatorOf(rule, { appliesWhen: { fact: 'group', is: true } }) })),
      digest({ areas: [{ id: 'a', title, groups: [{ id: 'g', title }] }], indicators: { 't.x': { group: 'g' } } }),
    ];
    expect(new Set([same, ...changed]).size).toBe(changed.length + 1);
  });

  it('tells apart lists in another order', () => {
    const two = (first: string, second: string): string => digest({}, pluginOf({ x: indicatorOf({ kind: 'linear', of: { sum: [first, second] }, target: 1 }) }));
    expect(two('staff', 'trained')).not.toBe(two('trained', 'staff'));
  });
});
