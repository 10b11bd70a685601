import { describe, expect, it } from 'vitest';
import { facts } from '../test-support/facts.js';
import { indicatorOf, pluginOf } from '../test-support/scene.js';
import { definePlugin, isSound } from './define-plugin.js';
import type { Indicator } from './indicator.js';
import { DefinitionError } from './issue.js';
import type { Plugin } from './plugin.js';
import { pluginIssues } from './plugin-issues.js';

const examples = [{ facts: { group: true }, earned: 2 }, { facts: { group: false }, earned: 0 }];
const group = indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }, { examples });
const sound = pluginOf({ x: group }, { facts: { group: facts.group } });

const wrong = (plugin: Partial<Plugin>): unknown[] => pluginIssues({ ...sound, ...plugin }).map(({ code, path, details }) => [code, path.join('.'), ...('suggestion' in details ? [details.suggestion] : [])]);
const withIndicator = (more: Partial<Indicator>): unknown[] => wrong({ indicators: { x: { ...group, ...more } } });

describe('a plugin', () => {
  it('comes back unchanged when it is sound, and is remembered as such', () => {
    expect(isSound(sound)).toBe(false);
    expect(definePlugin(sound)).toBe(sound);
    expect(isSound(sound)).toBe(true);
  });

  it('is refused with every problem at once, in both languages', () => {
    const bad = { ...sound, id: 'Bad', indicators: { X: { ...group, points: 0.005 } } };
    const caught = (): unknown => {
      try {
        return definePlugin(bad);
      } catch (error) {
        return error;
      }
    };
    const error = caught();
    expect(error).toBeInstanceOf(DefinitionError);
    expect(isSound(bad)).toBe(false);
    if (!(error instanceof DefinitionError)) return;
    expect(error.name).toBe('DefinitionError');
    expect(error.issues.map(({ code }) => code)).toEqual(['bad-id', 'bad-id', 'bad-type', 'few-examples']);
    expect(error.message).toMatch(/^plugin Bad\nid: 标识“Bad”不合规.* \/ The id "Bad" is not valid/);
    expect(error.message.split('\n')).toHaveLength(5);
  });

  it('has the five keys and no others', () => {
    const { facts: _facts, ...rest } = sound;
    expect(pluginIssues(rest as Plugin).map(({ code, details }) => [code, details])).toEqual([['missing-key', { key: 'facts' }]]);
    expect(wrong({ fact: {} } as Partial<Plugin>)).toEqual([['unknown-key', 'fact', 'facts']]);
  });

  it('has ids of lower-case words with hyphens', () => {
    for (const id of ['a', 'normdoc-filed-2', 'a1']) expect(wrong({ id })).toEqual([]);
    for (const id of ['', 'A', '1a', 'a_b', 'a--b', '-a', 'a-', 'a.b', '法']) expect(wrong({ id })).toEqual([['bad-id', 'id']]);
    expect(wrong({ facts: { group: facts.group, Other: { ...facts.staff, context: { zh: '参考', en: 'context' } } } })).toEqual([['bad-id', 'facts.Other']]);
    expect(wrong({ indicators: { x: group, Y: group } })).toEqual([['bad-id', 'indicators.Y']]);
  });

  it('uses every fact or says why it is context', () => {
    expect(wrong({ facts: { group: facts.group, staff: facts.staff } })).toEqual([['unused-fact', 'facts.staff']]);
    expect(wrong({ facts: { group: facts.group, staff: { ...facts.staff, context: { zh: '参考', en: 'context' } } } })).toEqual([]);
    expect(wrong({ facts: { group: facts.group, staff: facts.staff }, indicators: { x: { ...group, appliesWhen: { fact: 'staff', atLeast: 1 } } } })).toEqual([]);
  });

  it('names facts that exist, its own or common ones', () => {
    expect(wrong({ facts: { group: facts.group, certified: { ...facts.certified, partOf: 'stafff', context: { zh: '', en: '' } } } })).toEqual([['unknown-fact', 'facts.certified.partOf', undefined]]);
    expect(wrong({ facts: { group: facts.group, certified: { ...facts.certified, partOf: 'town.population', context: { zh: '', en: '' } } } })).toEqual([]);
    expect(withIndicator({ appliesWhen: { fact: 'gruop', is: true } })).toEqual([['unknown-fact', 'indicators.x.appliesWhen', undefined]]);
    expect(withIndicator({ appliesWhen: { fact: 'groups', is: true } })).toEqual([['unknown-fact', 'indicators.x.appliesWhen', 'group']]);
    expect(withIndicator({ appliesWhen: { fact: 'town.village', atLeast: 1 } })).toEqual([['unknown-fact', 'indicators.x.appliesWhen', 'town.villages']]);
    expect(withIndicator({ appliesWhen: { fact: 'town.villages', atLeast: 1 } })).toEqual([]);
    expect(withIndicator({ appliesWhen: { fact: 'constructor', is: true } })).toEqual([['unknown-fact', 'indicators.x.appliesWhen', undefined]]);
    expect(withIndicator({ examples: [...examples, { facts: { groups: true }, earned: 2 }] })).toEqual([['unknown-fact', 'indicators.x.examples', 'group']]);
  });
});

describe('an indicator of a plugin', () => {
  it('has its keys and no others', () => {
    const { remedy: _remedy, ...rest } = group;
    expect(wrong({ indicators: { x: rest as Indicator } })).toEqual([['missing-key', 'indicators.x']]);
    expect(withIndicator({ title2: '' } as Partial<Indicator>)).toEqual([['unknown-key', 'indicators.x.title2', 'title']]);
  });

  it('has points above zero in whole hundredths, and a basis', () => {
    for (const points of [0, -1, 0.125, NaN]) expect(withIndicator({ points })).toContainEqual(['bad-type', 'indicators.x.points']);
    expect(withIndicator({ sources: [] })).toEqual([['missing-key', 'indicators.x']]);
  });

  it('has an example with full marks and one without', () => {
    const few = [['few-examples', 'indicators.x.examples']];
    expect(withIndicator({ examples: [] })).toEqual(few);
    expect(withIndicator({ examples: [{ facts: {}, earned: 2 }] })).toEqual(few);
    expect(withIndicator({ examples: [{ facts: {}, earned: 0 }] })).toEqual(few);
    expect(withIndicator({ examples: [{ facts: {}, earned: 2 }, { facts: {}, earned: 0, open: 2 }] })).toEqual(few);
    expect(withIndicator({ examples: [{ facts: {}, earned: 2 }, { facts: {}, earned: 0, notApplicable: true }] })).toEqual(few);
    expect(withIndicator({ examples: [{ facts: {}, earned: 2 }, { facts: {}, earned: 1.99, open: 0 }] })).toEqual([]);
  });
});

describe('facts whose list is left out, as JavaScript may', () => {
  const { options: _options, ...level } = facts.level;
  const { items: _items, ...steps } = facts.steps;

  it.each<[object]>([[level], [steps]])('%o: refused with its place', (fact) => {
    expect(wrong({ facts: { ...sound.facts, less: fact as never } })).toContainEqual(['empty-fact', 'facts.less']);
  });
});

describe('what a plugin is and where it belongs', () => {
  it.each<[Partial<Plugin>, unknown[]]>([
    [{ id: 'local' }, [['reserved-id', 'id']]],
    [{ id: 'town' }, [['reserved-id', 'id']]],
    [{ area: 'functons' }, [['unknown-area', 'area', 'functions']]],
    [{ area: 'awarenes' }, [['unknown-area', 'area', 'awareness']]],
    [{ area: 'grass-roots' }, [['unknown-area', 'area', 'grassroots']]],
    [{ area: 'business' }, []],
    [{ area: 'Business Climate' }, [['bad-id', 'area']]],
    [{ facts: {}, indicators: {} }, []],
  ])('%o', (more, expected) => {
    expect(wrong(more)).toEqual(expected);
  });
});

describe('entries of a list', () => {
  const banded = (bands: unknown): unknown[] => withIndicator({ rule: { kind: 'bands', of: { fact: 'group' }, bands } as never });

  it.each<[unknown, unknown[]]>([
    [[{ atLeast: 1, share: 2 }], [['unknown-key', 'indicators.x.rule.bands.0.share', 'atLeast | atMost | points'], ['missing-key', 'indicators.x.rule.bands.0']]],
    [[{ atleast: 1, points: 2 }], [['unknown-key', 'indicators.x.rule.bands.0.atleast', 'atLeast'], ['missing-key', 'indicators.x.rule.bands.0']]],
    [[{ atLeast: 1, points: 2 }, 3], [['bad-type', 'indicators.x.rule.bands.1']]],
    [{ 1: 2 }, [['bad-type', 'indicators.x.rule.bands']]],
  ])('of bands %j', (bands, expected) => {
    expect(banded(bands)).toEqual(expected);
  });

  it.each<[object, unknown[]]>([
    [{ kind: 'linear', of: { fact: 'group' }, target: 'x' }, [['bad-type', 'indicators.x.rule.target']]],
    [{ kind: 'linear', of: 'group', target: 1 }, [['bad-type', 'indicators.x.rule.of']]],
    [{ kind: 'linear', of: { fact: 3 }, target: 1 }, [['bad-type', 'indicators.x.rule.of']]],
    [{ kind: 'linear', of: { ratio: ['group'] }, target: 1 }, [['bad-type', 'indicators.x.rule.of']]],
    [{ kind: 'linear', of: { mean: 'group' }, target: 1 }, [['bad-type', 'indicators.x.rule.of']]],
    [{ kind: 'linear', of: {}, target: 1 }, [['bad-type', 'indicators.x.rule.of']]],
    [{ kind: 'bands', of: { fact: 'group' }, bands: [{ atLeast: '1', points: 2 }] }, [['bad-type', 'indicators.x.rule.bands.0.atLeast']]],
    [{ kind: 'choice', fact: 'group', options: { a: '2' } }, [['bad-type', 'indicators.x.rule.options.a']]],
    [{ kind: 'checklist', fact: 7 }, [['bad-type', 'indicators.x.rule.fact']]],
    [{ kind: 'peers', of: { fact: 'group' }, against: 'best', floor: 0, target: 1 }, [['unknown-key', 'indicators.x.rule.against', 'mean | median | min-max | rank']]],
  ])('of the wrong type are named: %j', (rule, expected) => {
    expect(withIndicator({ rule: rule as never })).toEqual(expected);
  });

  it('of levels', () => {
    const rule = { kind: 'award', levels: [{ facts: 'group', points: 1 }] } as never;
    expect(withIndicator({ rule })).toEqual([['unknown-key', 'indicators.x.rule.levels.0.facts', 'fact'], ['missing-key', 'indicators.x.rule.levels.0']]);
  });
});

describe('a rule', () => {
  const rule = (value: object): unknown[] => withIndicator({ rule: value as Indicator['rule'] });

  it('is of a known kind', () => {
    expect(rule({ kind: 'liniar', of: { fact: 'group' } })).toContainEqual(['unknown-key', 'indicators.x.rule.kind', 'linear']);
    expect(rule({ kind: 'constructor', of: { fact: 'group' } })).toContainEqual(['unknown-key', 'indicators.x.rule.kind', undefined]);
    expect(pluginIssues({ ...sound, indicators: { x: { ...group, rule: { kind: 'toString' } as never } } })).toMatchObject([{ details: { key: 'toString' } }]);
    expect(rule({ kind: 'linear', target: 1 })).toEqual([['missing-key', 'indicators.x.rule']]);
  });

  it('has the parameters of its kind and no others', () => {
    expect(rule({ kind: 'linear', of: { fact: 'group' } })).toEqual([['missing-key', 'indicators.x.rule']]);
    expect(rule({ kind: 'linear', of: { fact: 'group' }, target: 1, flor: 0 })).toEqual([['unknown-key', 'indicators.x.rule.flor', 'floor']]);
    expect(rule({ kind: 'linear', of: { fact: 'group' }, target: undefined })).toEqual([['missing-key', 'indicators.x.rule']]);
    expect(rule({ kind: 'linear', of: { fact: 'group' }, target: 1, floor: undefined })).toEqual([]);
  });

  it('has finite numbers', () => {
    expect(rule({ kind: 'linear', of: { fact: 'group' }, target: NaN })).toEqual([['bad-type', 'indicators.x.rule.target']]);
    expect(rule({ kind: 'bands', of: { fact: 'group' }, bands: [{ atLeast: Infinity, points: NaN }] })).toEqual([['bad-type', 'indicators.x.rule.bands'], ['bad-type', 'indicators.x.rule.bands']]);
    expect(pluginIssues({ ...sound, indicators: { x: { ...group, rule: { kind: 'linear', of: { fact: 'group' }, target: -Infinity } } } })).toMatchObject([{ details: { expected: 'figure', found: '-Infinity' } }]);
  });

  it('has amounts in whole hundredths, wherever they stand', () => {
    const fine = (value: object): unknown[] => pluginIssues({ ...sound, indicators: { x: { ...group, rule: value as Indicator['rule'] } } }).flatMap(({ details }) => ('fault' in details && details.fault === 'too-fine' ? [[details.parameter, details.detail]] : []));
    expect(fine({ kind: 'deduction', of: { fact: 'group' }, each: 0.125, cap: 0.5, target: 0.125 })).toEqual([['each', 0.125]]);
    expect(fine({ kind: 'bands', of: { fact: 'group' }, bands: [{ atLeast: 0.125, points: 2 }, { atLeast: 0.1, points: 0.333 }] })).toEqual([['bands', 0.333]]);
    expect(fine({ kind: 'checklist', fact: 'group', items: { a: 0.001, b: 1 } })).toEqual([['items', 0.001]]);
    expect(fine({ kind: 'award', levels: [{ fact: 'group', points: 0.015 }] })).toEqual([['levels', 0.015]]);
    expect(fine({ kind: 'award', levels: ['oops'] as never })).toEqual([]);
    expect(fine({ kind: 'deduction', of: { fact: 'group' }, each: 'oops' as never })).toEqual([]);
  });

  it('is checked by its kind', () => {
    expect(pluginIssues({ ...sound, indicators: { x: { ...group, rule: { kind: 'linear', of: { fact: 'grup' }, target: 1 } } }, facts: { group: { ...facts.group, context: { zh: '', en: '' } } } })).toMatchObject([
      { code: 'rule-fault', path: ['indicators', 'x', 'rule', 'of'], details: { parameter: 'of', fault: 'unknown-fact', detail: 'grup' } },
    ]);
  });
});
