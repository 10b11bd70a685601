import { describe, expect, it } from 'vitest';
import { scene } from '../../test-support/scene.js';
import type { PlacedIndicator } from '../framework.js';
import type { Rule } from '../rules/index.js';
import { driversOf } from './drivers.js';

const drivers = (rule: Rule): string[] => driversOf(scene(rule).framework.indicators['t.x'] as PlacedIndicator);
const of = { fact: 'sessions' };

describe('the figures behind a loss', () => {
  it.each<[Rule, string[]]>([
    [{ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }, ['t.certified']],
    [{ kind: 'linear', of: { ratio: [['certified', 'trained'], 'staff'] }, target: 1 }, ['t.certified', 't.trained']],
    [{ kind: 'all-or-nothing', of: { difference: ['staff', 'trained'] } }, ['t.staff']],
    [{ kind: 'bands', of: { sum: ['sessions', 'trained'] }, bands: [{ atLeast: 3, points: 2 }] }, ['t.sessions', 't.trained']],
    [{ kind: 'linear', of: { villages: 'rules' }, target: 1 }, ['t.rules']],
    [{ kind: 'deduction', of: { fact: 'town.population' }, each: 1 }, ['town.population']],
    [{ kind: 'over-fulfilment', of, target: 1, base: 1, each: 1 }, ['t.sessions']],
    [{ kind: 'peers', of, against: 'mean', floor: 0, target: 1 }, ['t.sessions']],
    [{ kind: 'award', levels: [{ fact: 'national', points: 1 }, { fact: 'county', points: 0.5 }, { fact: 'national', points: 0.2 }] }, ['t.national', 't.county']],
    [{ kind: 'checklist', fact: 'steps' }, ['t.steps']],
    [{ kind: 'choice', fact: 'level', options: { high: 2, middle: 1, low: 0 } }, ['t.level']],
    [{ kind: 'deadline', fact: 'filed', limit: { after: 'issued', within: 15 }, days: 'calendar' }, ['t.filed']],
    [{ kind: 'history', fact: 'sessions', years: 1, change: 'rate', floor: 0, target: 1 }, ['t.sessions']],
    [{ kind: 'judged', fact: 'opinion' }, ['t.opinion']],
    [{ kind: 'village-share', fact: 'literate', atLeast: 3 }, ['t.literate']],
  ])('are parts, not wholes: %j', (rule, facts) => {
    expect(drivers(rule)).toEqual(facts);
  });
});
