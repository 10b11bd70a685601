import { describe, expect, it } from 'vitest';
import { base, flag, head, problems, schemed } from '../../test-support/schemes.js';
import { DefinitionError } from '../issue.js';
import { readScheme } from './index.js';

describe('what is wrong with a scheme file is said at once, with its place', () => {
  it.each<[string, object, string[]]>([
    ['an unknown indicator', { indicators: { 'one.rat': { points: 1 } } }, ['indicators.one.rat: unknown-indicator {"id":"one.rat","suggestion":"one.rate"}']],
    ['points that do not add up', { indicators: { 'one.rate': { points: 3 } } }, ['indicators: weights-do-not-add-up {"sum":5,"full":4,"of":"points","areas":[{"title":{"zh":"政府职能与组织领导","en":"Functions of government and leadership"},"points":3},{"title":{"zh":"依法行政制度","en":"Law-based administration"},"points":2}]}']],
    ['a misspelt key', { indicators: { 'one.rate': { pionts: 3 } } }, ['indicators.one.rate.pionts: unknown-key {"key":"pionts","suggestion":"points"}']],
    ['a parameter of another kind', { indicators: { 'one.rate': { rule: { each: 1 } } } }, ['indicators.one.rate.rule.each: unknown-key {"key":"each"}']],
    ['a parameter of the wrong type', { indicators: { 'one.rate': { rule: { target: 'x' } } } }, ['indicators.one.rate.rule.target: bad-type {"expected":"number","found":"“x”"}']],
    ['an unreachable amount', { indicators: { 'two.meetings': { rule: { each: 0.5, least: 2 } } } }, ['indicators.two.meetings.rule.least: rule-fault {"parameter":"least","fault":"beyond-full-points","detail":2}']],
    ['a missing key', { grades: [{ id: 'a', title: '甲' }] }, ['grades.0: missing-key {"key":"atLeast"}']],
    ['grades out of order', { grades: [{ id: 'a', title: '甲', atLeast: 0 }, { id: 'b', title: '乙', atLeast: 1 }] }, ['grades.0: grades-disordered {"id":"a"}', 'grades.1: grades-disordered {"id":"b"}']],
    ['a gate on an unknown fact', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.bda', is: true }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when: unknown-fact {"id":"two.bda","suggestion":"two.bad"}']],
    ['an added indicator without its fact', { total: 5, add: { indicators: { x: { area: 'functions', title: '甲', points: 1, rule: { kind: 'linear', of: { fact: 'nix' }, target: 1 } } } } }, ['add.indicators.x.rule.of: rule-fault {"parameter":"of","fault":"unknown-fact","detail":"nix"}']],
    ['an unknown kind of rule', { add: { indicators: { x: { area: 'functions', title: '甲', points: 1, rule: { kind: 'choise', fact: 'x', options: {} } } } } }, ['add.indicators.x.rule.kind: unknown-key {"key":"choise","suggestion":"choice"}']],
    ['a text in one language only', { title: { zh: '甲' } }, ['title: missing-key {"key":"en"}']],
    ['a bad id', { id: 'A B' }, ['id: bad-id {"id":"A B"}']],
    ['a list where a set is meant', { indicators: [] }, ['indicators: bad-type {"expected":"object","found":"[]"}']],
    ['a policy that does not exist', { notApplicable: 'ignore' }, ['notApplicable: unknown-key {"key":"ignore","suggestion":"rescale | full | zero | forbid"}']],
    ['a negative cap', { bonus: { cap: -1, indicators: [] } }, ['bonus.cap: bad-type {"expected":"number","found":"-1"}']],
    ['a switch that is neither', { indicators: { 'one.rate': 'of' } }, ['indicators.one.rate: bad-type {"expected":"object","found":"“of”"}']],
    ['an empty list', { add: { indicators: { x: { area: 'functions', title: '甲', points: 1, rule: { kind: 'linear', of: { sum: [] }, target: 1 } } } } }, ['add.indicators.x.rule.of.sum: bad-type {"expected":"list","found":"[]"}']],
    ['places that do not exist', { places: 3 }, ['places: unknown-key {"key":"3","suggestion":"0 | 1 | 2"}']],
    ['an empty text', { title: '' }, ['title: bad-type {"expected":"text","found":"“”"}']],
    ['a bad id as a key', { add: { facts: { 'A B': flag } } }, ['add.facts.A B: bad-id {"id":"A B"}']],
    ['a number of another kind', { total: true }, ['total: bad-type {"expected":"number","found":"true"}']],
    ['an area twice', { areas: [{ id: 'x', title: '甲' }, { id: 'x', title: '乙' }] }, ['areas.1.id: clashing-id {"id":"x"}']],
    ['overlapping classes', { classes: [{ id: 'a', title: '甲', towns: ['镇'] }, { id: 'b', title: '乙', towns: ['镇'] }] }, ['classes.1.towns: classes-overlap {"first":"a","second":"b","by":"镇"}']],
    ['an area of the base twice', { areas: [{ id: 'functions', groups: [] }, { id: 'functions', groups: [{ id: 'g', title: '组' }] }] }, ['areas.1.id: clashing-id {"id":"functions"}']],
    ['a group twice', { areas: [{ id: 'functions', groups: [{ id: 'g', title: '组' }, { id: 'g', title: '组' }] }, 'x'] }, ['areas.0.groups.1.id: clashing-id {"id":"g"}']],
    ['a grade twice', { grades: [{ id: 'a', title: '甲', atLeast: 3 }, 'x', { id: 'a', title: '乙', atLeast: 0 }] }, ['grades.2.id: clashing-id {"id":"a"}']],
    ['a later format', { 'fazhi-framework': 99, unknown: 1 }, ['fazhi-framework: newer-format {"found":99,"known":1}']],
    ['a format that is none', { 'fazhi-framework': '2.x' }, ['fazhi-framework: unknown-key {"key":"2.x","suggestion":"1"}']],
    ['points beyond all measure', { indicators: { 'one.rate': { points: 1e21 } } }, ['indicators.one.rate.points: bad-type {"expected":"points","found":"1e+21"}']],
    ['points beyond a number', { indicators: { 'one.rate': { points: 1e308 }, 'two.meetings': { points: -1e308 } } }, ['indicators.one.rate.points: bad-type {"expected":"points","found":"1e+308"}', 'indicators.two.meetings.points: bad-type {"expected":"points","found":"-1e+308"}']],
    ['an amount beyond all measure', { indicators: { 'two.meetings': { rule: { each: 1e21 } } } }, ['indicators.two.meetings.rule.each: bad-type {"expected":"figure","found":"1e+21"}']],
    ['an amount beyond all points', { indicators: { 'two.meetings': { rule: { each: 2e6 } } } }, ['indicators.two.meetings.rule.each: rule-fault {"parameter":"each","fault":"beyond-full-points","detail":2000000}']],
    ['a threshold beyond all measure', { indicators: { 'two.meetings': { rule: { target: 1e300 } } } }, ['indicators.two.meetings.rule.target: bad-type {"expected":"figure","found":"1e+300"}']],
    ['a unit finer than any figure', { indicators: { 'two.meetings': { rule: { per: 1e-300 } } } }, ['indicators.two.meetings.rule.per: bad-type {"expected":"figure","found":"1e-300"}']],
    ['a cap beyond all measure', { bonus: { cap: 1e21, indicators: ['one.rate'] } }, ['bonus.cap: bad-type {"expected":"points","found":"1e+21"}']],
    ['a grade beyond all measure', { grades: [{ id: 'a', title: '甲', atLeast: 1e21 }, { id: 'b', title: '乙', atLeast: 0 }] }, ['grades.0.atLeast: grade-out-of-reach {"atLeast":1e+21,"most":4}']],
    ['a total beyond all measure', { total: 1e308 }, ['indicators: weights-do-not-add-up {"sum":4,"full":1e+308,"of":"points","areas":[{"title":{"zh":"政府职能与组织领导","en":"Functions of government and leadership"},"points":2},{"title":{"zh":"依法行政制度","en":"Law-based administration"},"points":2}]}']],
    ['a coefficient beyond all measure', { classes: [{ id: 'a', title: '甲', towns: ['镇'], coefficient: 1e21 }] }, ['classes.0.coefficient: out-of-range {"id":"a","found":"1e+21","min":0,"max":2}']],
    ['bands as a map', { indicators: { 'one.rate': { rule: { kind: 'bands', bands: { 90: 3 } } } } }, ['indicators.one.rate.rule.bands: bad-type {"expected":"list","found":"{\\"90\\":3}","example":"[{ atLeast: 0.9, points: 3 }, { atLeast: 0.8, points: 2 }]"}']],
    ['a gate with a key that is none', { gates: [{ id: 'g', title: '甲', wenn: 1, when: { fact: 'two.bad', is: true }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.wenn: unknown-key {"key":"wenn","suggestion":"id | title | when | effect | authority"}']],
    ['a gate with a key like none', { gates: [{ id: 'g', title: '甲', trigger: 1, when: { fact: 'two.bad', is: true }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.trigger: unknown-key {"key":"trigger","suggestion":"id | title | when | effect | authority"}']],
    ['a key like none', { zzzzzz: 1 }, ['zzzzzz: unknown-key {"key":"zzzzzz"}']],
    ['a condition below', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.held', below: 3 }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.below: unknown-key {"key":"below","suggestion":"is | atLeast | atMost"}']],
    ['a condition of several', { gates: [{ id: 'g', title: '甲', when: { any: [] }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.any: unknown-key {"key":"any","suggestion":"is | atLeast | atMost"}']],
    ['a condition mistyped', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.held', atleast: 3 }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.atleast: unknown-key {"key":"atleast","suggestion":"atLeast"}']],
    ['a condition without a test', { gates: [{ id: 'g', title: '甲', when: {}, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when: missing-key {"key":"fact"}', 'gates.0.when: missing-key {"key":"is | atLeast | atMost"}']],
    ['a condition with two tests', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.held', atLeast: 1, atMost: 3 }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when: one-of {"keys":"atLeast | atMost"}']],
    ['a condition on no name', { gates: [{ id: 'g', title: '甲', when: { fact: 3, is: true }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.fact: bad-type {"expected":"text","found":"3"}']],
    ['a condition held against words', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.held', atMost: '三' }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.atMost: bad-type {"expected":"number","found":"“三”"}']],
    ['a condition that is a figure', { gates: [{ id: 'g', title: '甲', when: { fact: 'two.bad', is: 3 }, effect: { zeroArea: 'functions' }, authority: '文件' }] }, ['gates.0.when.is: bad-type {"expected":"flag","found":"3"}']],
    ['more entries than any scheme has', { add: { facts: Object.fromEntries(Array.from({ length: 2001 }, (_, place) => [`f${place}`, flag])) } }, ['add.facts: too-many {"of":"entries","most":2000}']],
    ['more values than any scheme has', { indicators: Object.fromEntries(Array.from({ length: 1999 }, (_, place) => [`x${place}`, Array.from({ length: 60 }, () => 1)])) }, [': too-many {"of":"values","most":100000}']],
    ['more levels than any scheme has', { indicators: Array.from({ length: 5000 }).reduce<unknown>((inside) => [inside], 1) }, [': too-many {"of":"levels","most":24}']],
  ])('%s', (_name, changes, expected) => {
    expect(problems(changes)).toEqual(expected);
  });

  it('a base that is not there, with those that are', () => {
    expect(readScheme({ ...head, extends: 'base-2' }, [base]).issues).toMatchObject([{ code: 'unknown-framework', path: ['extends'], details: { id: 'base-2', suggestion: 'base-1' } }]);
    expect(readScheme({ ...head, extends: 'something else' }, [base]).issues).toMatchObject([{ details: { suggestion: 'base-1' } }]);
  });

  it('in what it extends, where that stands', () => {
    const gated = schemed({ gates: [{ id: 'bad', title: '坏', when: { fact: 'two.bad', is: true }, effect: { capGrade: 'fail' }, authority: '某文件' }] });
    const grades = [{ id: 'only', title: '唯一', atLeast: 0 }];
    const { issues } = readScheme({ ...head, id: 'town', extends: 'district', grades }, [gated]);
    expect(issues.map(({ code, path }) => [code, path.join('.')])).toEqual([['unknown-key', 'gates.bad.effect']]);
  });

  it('as a notice where facts of its own are asked for nothing', () => {
    const { framework, issues } = readScheme({ ...head, add: { facts: { idle: flag, seen: { ...flag, context: '只作参考' } } } }, [base]);
    expect(framework).toBeDefined();
    expect(issues.map(({ severity, code, path }) => [severity, code, path.join('.')])).toEqual([['notice', 'unused-fact', 'add.facts.idle']]);
  });

  it('as a fault of the program that calls, where there is no list of bases', () => {
    expect(() => readScheme(head, 'base-1' as never)).toThrow(DefinitionError);
  });

  it('something that is no scheme at all', () => {
    expect(readScheme('x', [base]).issues).toMatchObject([{ code: 'bad-type' }]);
    expect(readScheme({}, [base]).issues.map(({ code, path }) => [code, path.join()])).toEqual([['missing-key', ''], ['missing-key', ''], ['missing-key', ''], ['missing-key', '']]);
  });

  it('with line and column where the reader knows them', () => {
    const { issues } = readScheme({ ...head, id: 'A' }, [base], { placeOf: (path) => (path[0] === 'id' ? { line: 2, column: 5 } : undefined) });
    expect(issues[0]?.place).toEqual({ line: 2, column: 5 });
  });
});
