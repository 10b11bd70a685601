import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../test-support/scene.js';
import { resolveFramework } from './define-framework.js';
import type { FigureCheck } from './figure-check.js';
import { pluginIssues } from './plugin-issues.js';

const rule = { kind: 'all-or-nothing', of: { fact: 'group' } } as const;
const plugin = (...checks: FigureCheck[]): ReturnType<typeof pluginOf> => pluginOf({ x: indicatorOf(rule) }, { checks });
const severity = 'error';

/** Code, place and details of what is wrong with a check. */
function wrong(...checks: FigureCheck[]): unknown[] {
  return pluginIssues(plugin(...checks))
    .filter(({ path }) => path[0] === 'checks')
    .map(({ code, path, details }) => [code, path.slice(1).join('.'), Object.values(details).join(': ')]);
}

const kind = (id: string, expected: string): unknown => ['not-a-fact-kind', '0', `${id}: ${expected}`];

describe('declared checks', () => {
  it('are sound where every fact exists and fits', () => {
    expect(
      wrong(
        { kind: 'part', part: ['certified', 'budget'], whole: 'town.population', severity },
        { kind: 'adds-up', parts: ['certified', 'trained'], whole: 'staff', severity },
        { kind: 'rate', rate: 'rate', base: 'staff', severity },
        { kind: 'same', facts: ['staff', 'trained'], severity },
        { kind: 'same', facts: ['filed', 'issued'], severity },
        { kind: 'village-total', villages: 'literate', total: 'staff', severity },
        { kind: 'jump', fact: 'budget', percent: 0.5, severity },
        { kind: 'order', earlier: 'issued', later: 'filed', severity },
      ),
    ).toEqual([]);
  });

  it('may be left out', () => {
    expect(pluginIssues(pluginOf({ x: indicatorOf(rule) })).filter(({ path }) => path[0] === 'checks')).toEqual([]);
  });

  it('name facts of the plugin or common ones, each told once with its place', () => {
    expect(wrong({ kind: 'jump', fact: 'staff', percent: 1, severity }, { kind: 'part', part: ['staf', 'staf'], whole: 'town.peoples', severity })).toEqual([
      ['unknown-fact', '1', 'staf: staff'],
      ['unknown-fact', '1', expect.stringMatching(/^town\.peoples: /) as unknown],
    ]);
  });

  it('add up figures only', () => {
    expect(wrong({ kind: 'part', part: ['group', 'staff'], whole: ['rate', 'filed'], severity })).toEqual([kind('group', 'count, number, number (percent)'), kind('filed', 'count, number, number (percent)')]);
    expect(wrong({ kind: 'adds-up', parts: ['opinion'], whole: 'rules', severity })).toEqual([kind('opinion', 'count, number, number (percent)'), kind('rules', 'count, number, number (percent)')]);
  });

  it('hold a rate in per cent against a figure', () => {
    expect(wrong({ kind: 'rate', rate: 'budget', base: 'group', severity })).toEqual([kind('budget', 'number (percent)'), kind('group', 'count, number, number (percent)')]);
    expect(wrong({ kind: 'rate', rate: 'staff', base: 'budget', severity })).toEqual([kind('staff', 'number (percent)')]);
  });

  it('hold like against like', () => {
    expect(wrong({ kind: 'same', facts: ['staff', 'group'], severity })).toEqual([kind('group', 'count')]);
    expect(wrong({ kind: 'same', facts: ['rate', 'budget'], severity })).toEqual([kind('budget', 'number (percent)')]);
    expect(wrong({ kind: 'same', facts: ['budget', 'rate'], severity })).toEqual([kind('rate', 'number')]);
    expect(wrong({ kind: 'same', facts: ['budget', 'balance'], severity })).toEqual([]);
    expect(wrong({ kind: 'same', facts: ['rules', 'literate'], severity })).toEqual([kind('literate', 'villages (flag)')]);
  });

  it('hold a total against a count for each village', () => {
    expect(wrong({ kind: 'village-total', villages: 'rules', total: 'budget', severity })).toEqual([kind('rules', 'villages (count)'), kind('budget', 'count')]);
    expect(wrong({ kind: 'village-total', villages: 'staff', total: 'literate', severity })).toEqual([kind('staff', 'villages (count)'), kind('literate', 'count')]);
  });

  it('hold a figure against the year before by a share above nothing', () => {
    expect(wrong({ kind: 'jump', fact: 'filed', percent: 1, severity })).toEqual([kind('filed', 'count, number, number (percent)')]);
    for (const percent of [0, -1, NaN, Infinity]) expect(wrong({ kind: 'jump', fact: 'staff', percent, severity })).toEqual([['bad-type', '0.percent', `number: ${percent}`]]);
  });

  it('order dates', () => {
    expect(wrong({ kind: 'order', earlier: 'staff', later: 'group', severity })).toEqual([kind('staff', 'date'), kind('group', 'date')]);
  });

  it('are held against the whole framework too, where other plugins have facts', () => {
    const issues = (check: FigureCheck): unknown[] => resolveFramework(specOf(plugin(check))).issues.map(({ code, path }) => [code, path.join('.')]);
    expect(issues({ kind: 'jump', fact: 't.staff', percent: 1, severity })).toEqual([]);
    expect(issues({ kind: 'jump', fact: 'other.staff', percent: 1, severity })).toEqual([['unknown-fact', 'checks.0']]);
  });
});
