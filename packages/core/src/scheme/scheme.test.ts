import { describe, expect, it } from 'vitest';
import { base, flag, head, problems, schemed } from '../../test-support/schemes.js';
import { sixAreas } from '../areas.js';
import { assess } from '../assess.js';
import type { Framework } from '../framework.js';
import { readSubmission } from '../read/submission.js';
import { readScheme, schemeSchema } from './index.js';

function earned(framework: Framework, facts: object, town: object = { name: '镇' }): Record<string, number> {
  const { submission, issues } = readSubmission(framework, { town, facts });
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  return Object.fromEntries(assess(framework, submission).areas.flatMap(({ indicators }) => indicators.map((each) => [each.id, each.earned])));
}

describe('a scheme file', () => {
  it('that changes nothing scores as its base, under its own name', () => {
    const framework = schemed({});
    expect([framework.id, framework.edition, framework.title]).toEqual(['district', 'district', { zh: '某区方案', en: '某区方案' }]);
    expect(earned(framework, { one: { part: 1, whole: 2 }, two: { held: 3 } })).toEqual({ 'one.rate': 1, 'two.meetings': 1.5 });
  });

  it('changes points and thresholds; points alone rescale the amounts of a rule', () => {
    const framework = schemed({ indicators: { 'one.rate': { points: 1, rule: { target: 0.5 } }, 'two.meetings': { points: 3 } } });
    expect(earned(framework, { one: { part: 1, whole: 4 }, two: { held: 3 } })).toEqual({ 'one.rate': 0.5, 'two.meetings': 2.25 });
  });

  it('takes amounts it gives itself in its own points', () => {
    const framework = schemed({ indicators: { 'one.rate': { points: 1 }, 'two.meetings': { points: 3, rule: { each: 0.5 } } } });
    expect(earned(framework, { two: { held: 3 } })['two.meetings']).toBe(2.5);
  });

  it('may add facts alone, to be read beside the points', () => {
    expect(schemed({ add: { facts: { seen: { ...flag, context: '只作参考' } } } }).facts['local.seen']).toMatchObject({ kind: 'flag', context: { zh: '只作参考' } });
  });

  it('replaces a whole rule by naming a kind', () => {
    const rule = { kind: 'bands', of: { fact: 'held' }, bands: [{ atLeast: 4, points: 2 }] };
    expect(earned(schemed({ indicators: { 'two.meetings': { rule } } }), { two: { held: 3 } })['two.meetings']).toBe(0);
  });

  it('switches off, adds facts and indicators, areas and groups', () => {
    const framework = schemed({
      areas: [{ id: 'digital', title: { zh: '数字', en: 'digital' } }, { id: 'functions', groups: [{ id: 'g', title: '组' }] }, { id: 'plain' }],
      indicators: { 'two.meetings': false, 'one.rate': { group: 'g', notApplicable: 'forbid' } },
      add: {
        facts: { online: flag },
        indicators: {
          online: { area: 'digital', title: '上网', points: 1, rule: { kind: 'all-or-nothing', of: { fact: 'online' } } },
          more: { area: 'plain', title: '更多', points: 0.5, rule: { kind: 'all-or-nothing', of: { fact: 'two.held' }, atLeast: 1 }, notApplicable: 'zero', appliesWhen: { fact: 'online', is: true }, why: '为', remedy: '改', effort: 'heavy', sources: [{ mark: 'practice', note: '本区' }] },
          rest: { area: 'administration', title: '其余', points: 0.5, rule: { kind: 'linear', of: { fact: 'two.held' }, target: 2 } },
        },
      },
    });
    expect(framework.areas.map(({ id, title }) => [id, title.zh])).toEqual([['functions', sixAreas[0].title.zh], ['administration', sixAreas[1].title.zh], ['digital', '数字'], ['plain', 'plain']]);
    expect(framework.indicators['local.more']?.policy).toBe('zero');
    expect(framework.indicators['local.online']).toMatchObject({ why: { zh: '某区方案' }, effort: 'medium', sources: [{ mark: 'practice' }] });
    expect(earned(framework, { local: { online: true }, two: { held: 1 } })).toEqual({ 'one.rate': 0, 'local.rest': 0.25, 'local.online': 1, 'local.more': 0.5 });
  });

  it('sets totals, places, policies, blocks, gates, grades, channels and classes', () => {
    const framework = schemed({
      places: 1,
      notApplicable: 'full',
      unproven: 'open',
      deductions: { cap: 1, indicators: ['local.fault'] },
      indicators: { 'two.meetings': 'off' },
      bonus: { cap: 1, indicators: ['local.prize'] },
      total: 2,
      add: { facts: { opinion: { kind: 'number', label: '分', unit: '分', help: '分', evidence: '分', max: 100, context: '渠道' }, prizes: { ...flag, kind: 'count', unit: '个' } }, indicators: { fault: { area: 'functions', title: '错', points: 1, rule: { kind: 'award', levels: [{ fact: 'prizes', points: 0.5 }] } }, prize: { area: 'functions', title: '奖', points: 1, rule: { kind: 'award', levels: [{ fact: 'prizes', points: 1 }] } } } },
      gates: [{ id: 'bad', title: '坏', when: { fact: 'two.bad', is: true }, effect: { capGrade: 'low' }, authority: '某文件' }],
      grades: [{ id: 'top', title: '高', atLeast: 1 }, { id: 'low', title: '低', atLeast: 0 }],
      channels: [{ id: 'review', title: '审', weight: 85 }, { id: 'opinion', title: '评', weight: 15, fact: 'local.opinion' }],
      classes: [{ id: 'big', title: '大', population: { atLeast: 10000 }, coefficient: 1.1 }, { id: 'small', title: '小', population: { below: 10000 }, towns: ['小镇'], indicators: { 'one.rate': { rule: { target: 0.5 } } } }],
    });
    expect(framework).toMatchObject({ places: 1, unproven: 'open', total: 2, bonus: { cap: 1 }, deductions: { cap: 1 }, gates: [{ id: 'bad' }], channels: [{ weight: 85 }, { weight: 15 }] });
    expect(framework.variants['big']?.coefficient).toBe(1.1);
    const facts = { one: { part: { value: 1, evidence: 'x' }, whole: { value: 4, evidence: 'x' } } };
    expect(earned(framework, facts, { name: '小镇' })['one.rate']).toBe(1);
    expect(earned(framework, { ...facts, town: { population: 20000 } })['one.rate']).toBe(0.5);
  });

  it('changes what unproven and untrue figures cost', () => {
    expect(schemed({})).toMatchObject({ unproven: 'accept', untrue: 'accept' });
    expect(schemed({ unproven: 'zero', untrue: 'zero' })).toMatchObject({ unproven: 'zero', untrue: 'zero' });
    expect(schemed({ untrue: { factor: 1.5 } })).toMatchObject({ untrue: { factor: 1.5 } });
    for (const untrue of [{ factor: 0 }, { factor: 0.001 }, 'double', {}]) expect(problems({ untrue })).not.toEqual([]);
    expect(problems({ untrue: { factor: 0.01 } })).toEqual([]);
  });

  it('merges what a class changes into what the scheme changes', () => {
    const framework = schemed({ indicators: { 'one.rate': { rule: { target: 0.8 } } }, classes: [{ id: 'a', title: '甲', towns: ['镇'], indicators: { 'one.rate': { rule: { floor: 0.4 } } } }] });
    expect(earned(framework, { one: { part: 6, whole: 10 } })['one.rate']).toBe(1);
  });

  it('may be extended in turn, laying changes over changes', () => {
    const first = schemed({ indicators: { 'one.rate': { rule: { target: 0.8 } }, 'two.meetings': 'off' }, total: 2, grades: [{ id: 'good', title: '好', atLeast: 1.5 }, { id: 'fail', title: '差', atLeast: 0 }] });
    const { framework } = readScheme({ ...head, id: 'town', extends: 'district', total: 4, grades: [{ id: 'good', title: '好', atLeast: 3 }, { id: 'fail', title: '差', atLeast: 0 }], indicators: { 'one.rate': { rule: { floor: 0.4 } }, 'two.meetings': {} } }, [base, first]);
    expect(framework?.indicators['one.rate']?.rule).toMatchObject({ floor: 0.4, target: 0.8 });
    expect(framework?.indicators['two.meetings']).toBeDefined();
  });
});

describe('what a scheme leaves out and a class has', () => {
  const own = { add: { facts: { yes: flag }, indicators: { more: { area: 'functions', title: '更多', points: 2, rule: { kind: 'all-or-nothing', of: { fact: 'yes' } }, notApplicable: 'zero' } } } };

  it('stands where it was declared', () => {
    const framework = schemed({ ...own, indicators: { 'local.more': 'off' }, classes: [{ id: 'a', title: '甲', towns: ['镇'], indicators: { 'local.more': {}, 'one.rate': 'off' } }] });
    expect(framework.indicators['local.more']).toBeUndefined();
    expect(framework.variants['a']?.indicators['local.more']).toMatchObject({ area: 'functions', policy: 'zero' });
  });

  it('keeps what a change of points does not name', () => {
    const framework = schemed({ ...own, indicators: { 'local.more': { points: 1 }, 'one.rate': { points: 1 } } });
    expect(framework.indicators['local.more']).toMatchObject({ area: 'functions', points: 1, policy: 'zero' });
  });
});

describe('a submission made for the edition that a scheme extends', () => {
  it('is read with the scheme, whatever lies between them; others are not', () => {
    const first = schemed({});
    const { framework } = readScheme({ ...head, id: 'town', extends: 'district' }, [first]);
    const codes = (edition: string): string[] => (framework === undefined ? [] : readSubmission(framework, { town: '镇', framework: edition }).issues.map(({ code }) => code));
    expect(['town', 'district', 'base-1'].map(codes)).toEqual([[], [], []]);
    expect(codes('base-2')).toEqual(['wrong-edition']);
  });
});

describe('the schema of scheme files', () => {
  it('describes every key in Chinese and knows every rule kind', () => {
    const schema = schemeSchema();
    expect(schema).toMatchObject({ title: '县区评分方案', type: 'object', additionalProperties: false });
    const written = JSON.stringify(schema);
    for (const kind of ['linear', 'bands', 'village-share', 'peers']) expect(written).toContain(`"const":"${kind}"`);
    expect(written).toContain('一票否决、限档');
  });
});
