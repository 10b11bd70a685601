import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { Indicator } from '../indicator.js';
import type { Rule } from '../rules/index.js';
import { readScheme } from '../scheme/index.js';
import { escapes } from './escapes.js';

const applied: Indicator = indicatorOf({ kind: 'linear', of: { fact: 'rate' }, target: 0.9 }, { appliesWhen: { fact: 'sessions', atLeast: 1 } });
const facts = { kind: 'count', label: '甲', help: '甲', evidence: '甲', unit: '件' } as const;

function escaping(indicators: Readonly<Record<string, Indicator>>, more: object = {}): string[] {
  return escapes(defineFramework(specOf(pluginOf(indicators), { grades: [{ id: 'all', title: { zh: '全', en: 'all' }, atLeast: 0 }], ...more }))).map(({ severity, path }) => `${severity} ${path.join('.')}`);
}

/** Beside an indicator that applies once a meeting was held, a rule about meetings. */
const beside = (rule: Rule, more: object = {}): string[] => escaping({ x: applied, y: indicatorOf(rule) }, more);
const FOUND = ['notice indicators.t.x.appliesWhen'];

describe('an indicator that applies only once a good deed is done', () => {
  const of = { fact: 'sessions' } as const;

  it.each<[string, Rule]>([
    ['enough of it', { kind: 'all-or-nothing', of, atLeast: 2 }],
    ['bands of it', { kind: 'bands', of, bands: [{ atLeast: 2, points: 2 }] }],
    ['a target', { kind: 'deduction', of, target: 3, each: 1 }],
    ['a line', { kind: 'linear', of, target: 3 }],
    ['its share', { kind: 'linear', of: { ratio: ['sessions', 'staff'] }, target: 1 }],
    ['a sum', { kind: 'over-fulfilment', of: { sum: ['sessions', 'trained'] }, target: 3, base: 1, each: 1 }],
    ['a difference', { kind: 'linear', of: { difference: ['sessions', 'trained'] }, target: 3 }],
    ['others', { kind: 'peers', of, against: 'mean', floor: 0, target: 1 }],
    ['earlier years', { kind: 'history', fact: 'sessions', years: 1, change: 'rate', floor: 0, target: 1 }],
    ['awards', { kind: 'award', levels: [{ fact: 'sessions', points: 1 }] }],
  ])('is found where %s earns, and where nothing is measured by it', (_name, rule) => {
    expect(beside(rule)).toEqual(FOUND);
    expect(escaping({ x: applied })).toEqual(FOUND);
  });

  it.each<[string, Rule]>([
    ['few of it', { kind: 'all-or-nothing', of, atMost: 2 }],
    ['bands of few', { kind: 'bands', of, bands: [{ atMost: 2, points: 2 }] }],
    ['incidents', { kind: 'deduction', of, each: 1 }],
    ['a falling line', { kind: 'linear', of, floor: 5, target: 1 }],
    ['fewer than others', { kind: 'peers', of, against: 'mean', floor: 1, target: 0 }],
    ['fewer than before', { kind: 'history', fact: 'sessions', years: 1, change: 'rate', floor: 1, target: 0 }],
    ['villages', { kind: 'bands', of: { villages: 'rules' }, bands: [{ atLeast: 0.5, points: 2 }] }],
    ['dates, lists, options and judgement', { kind: 'checklist', fact: 'steps' }],
  ])('is not, where it is the whole of something and %s earns', (_name, rule) => {
    const whole = indicatorOf({ kind: 'linear', of: { ratio: ['trained', 'sessions'] }, target: 1 });
    expect(escaping({ x: applied, y: indicatorOf(rule), z: whole })).toEqual([]);
  });

  it('is found by the whole of a ratio as well, where all of it are deeds', () => {
    const share = indicatorOf({ kind: 'linear', of: { ratio: ['trained', 'sessions'] }, target: 1 });
    expect(escaping({ x: share, y: indicatorOf({ kind: 'linear', of, target: 3 }) })).toEqual(['notice indicators.t.x.rule']);
    expect(escaping({ x: share })).toEqual([]);
  });

  it('is none where the duty is asked for, where it does not leave the base, and among bonus and deductions', () => {
    expect(escaping({ x: { ...applied, appliesWhen: { fact: 'staff', atLeast: 1 } } })).toEqual([]);
    expect(escaping({ x: { ...applied, appliesWhen: { fact: 'sessions', atMost: 1 } } })).toEqual([]);
    expect(escaping({ x: { ...applied, appliesWhen: { fact: 'group', is: true } } })).toEqual(FOUND);
    expect(escaping({ x: { ...applied, appliesWhen: { fact: 'group', is: false } } })).toEqual([]);
    expect(escaping({ x: applied }, { notApplicable: 'zero' })).toEqual([]);
    expect(escaping({ x: applied }, { notApplicable: 'full' })).toEqual(FOUND);
    expect(escaping({ x: applied, y: indicatorOf({ kind: 'linear', of: { fact: 'rate' }, target: 0.9 }) }, { bonus: { cap: 1, indicators: ['t.x'] }, total: 2 })).toEqual([]);
    expect(beside({ kind: 'award', levels: [{ fact: 'sessions', points: 1 }] }, { deductions: { cap: 1, indicators: ['t.y'] }, total: 2 })).toEqual(FOUND);
  });

  it('is told of a scheme’s own indicators, as a notice', () => {
    const base = defineFramework(specOf(pluginOf({ main: indicatorOf({ kind: 'linear', of: { ratio: ['trained', 'sessions'] }, target: 1 }) }), { grades: [{ id: 'all', title: { zh: '全', en: 'all' }, atLeast: 0 }] }));
    const own = { x: { area: 'a', title: '乙', points: 1, rule: { kind: 'linear', of: { fact: 'b' }, target: 2 }, appliesWhen: { fact: 'a', atLeast: 1 } } };
    const { framework, issues } = readScheme({ 'fazhi-framework': 1, id: 'district', extends: 'scene-1', title: '甲', indicators: { 't.main': { points: 1 } }, add: { facts: { a: facts, b: facts }, indicators: own } }, [base]);
    expect([framework?.id, issues.map(({ severity, code, path }) => [severity, code, path.join('.')])]).toEqual(['district', [['notice', 'escape', 'add.indicators.x.appliesWhen']]]);
  });
});
