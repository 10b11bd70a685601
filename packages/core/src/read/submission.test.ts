import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { parseDay } from '../calendar.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec } from '../framework.js';
import { readSubmission, type ReadOptions, type ReadResult } from './submission.js';

const spec = specOf(pluginOf({ x: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }), y: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) }));
const title = { zh: '类', en: 'class' };

function read(data: unknown, options?: ReadOptions, more: Partial<FrameworkSpec> = {}): ReadResult {
  return readSubmission(defineFramework({ ...spec, ...more }), data, options);
}

const problems = ({ issues }: ReadResult): unknown[] => issues.map(({ code, path }) => [code, path.join('.')]);
const wrong = (data: unknown, options?: ReadOptions, more?: Partial<FrameworkSpec>): unknown[] => {
  const result = read(data, options, more);
  expect(result.submission).toBeUndefined();
  return problems(result);
};

describe('reading a submission', () => {
  it('names both figures of a fact that is written twice', () => {
    const { issues } = read({ town: 'A', facts: { t: { certified: 3, staff: 19 }, 't.staff': 20 } });
    expect(issues).toMatchObject([{ code: 'conflicting-values', path: ['facts', 't.staff'], details: { id: 't.staff', first: '19', second: '20' } }]);
  });

  it('gives the town, its year, its facts, earlier years, shortfalls and steps', () => {
    const result = read({
      fazhi: 1,
      framework: 'scene-1',
      town: ' 牛头崖镇 ',
      year: '2025年度',
      facts: { t: { staff: 19 }, 'town.villages': 18 },
      earlier: { 2023: { t: { staff: 12 } }, 2024: { t: { staff: 15 } } },
      shortfalls: ['人员不足'],
      nextSteps: ['增加人员'],
    });
    const staff = (figure: number): unknown => ({ 't.staff': { state: 'given', self: { kind: 'figure', low: figure, high: figure }, origins: [], evidence: [] } });
    expect(result.issues).toEqual([]);
    expect(result.submission).toEqual({
      town: { name: '牛头崖镇' },
      year: 2025,
      facts: { ...(staff(19) as object), 'town.villages': { state: 'given', self: { kind: 'figure', low: 18, high: 18 }, origins: [], evidence: [] } },
      earlier: [{ year: 2024, facts: staff(15) }, { year: 2023, facts: staff(12) }],
      shortfalls: [{ text: '人员不足', about: [] }],
      nextSteps: [{ text: '增加人员', about: [], measures: [], state: 'planned', after: [] }],
    });
  });

  it('takes what is left out as not known', () => {
    expect(read({ town: 'A' }).submission).toEqual({ town: { name: 'A' }, facts: {}, earlier: [], shortfalls: [], nextSteps: [] });
    expect(read({ town: 'A', framework: null, year: null, facts: null, earlier: null, shortfalls: null, nextSteps: null }).submission).toEqual({ town: { name: 'A' }, facts: {}, earlier: [], shortfalls: [], nextSteps: [] });
  });

  it('refuses what is no set of names and values', () => {
    for (const data of [null, [], 'text', 3]) expect(wrong(data)).toEqual([['bad-type', '']]);
    expect(wrong({ town: 'A', facts: 3 })).toEqual([['bad-type', 'facts']]);
    expect(wrong({ town: 'A', facts: { t: 3 } })).toEqual([['bad-type', 'facts.t']]);
    expect(wrong({ town: 'A', earlier: [3] })).toEqual([['bad-type', 'earlier']]);
    expect(wrong({ town: 'A', facts: { t: { staff: 1 } }, earlier: { 2024: 3 } })).toEqual([['bad-type', 'earlier.2024']]);
  });

  it('names unknown keys with the nearest known one, also those that look like the language’s own', () => {
    const result = read({ town: 'A', fact: {} });
    expect(result.issues).toEqual([{ code: 'unknown-key', severity: 'error', path: ['fact'], details: { key: 'fact', suggestion: 'facts' } }]);
    expect(wrong(JSON.parse('{"town": "A", "__proto__": {}, "constructor": 1}'))).toEqual([['unknown-key', '__proto__'], ['unknown-key', 'constructor']]);
  });

  it('keeps notices beside a submission that could be read', () => {
    const result = read({ town: 'A', facts: { t: { staff: '１９' } } });
    expect(result.issues.map(({ code, severity }) => [code, severity])).toEqual([['normalised', 'notice']]);
    expect(result.submission?.facts['t.staff']).toMatchObject({ self: { low: 19 } });
  });

  it('tells line and column where the file knows them', () => {
    const placeOf: ReadOptions['placeOf'] = (path) => (path.join('.') === 'facts.t.staff' ? { line: 7, column: 3 } : undefined);
    const { issues } = read({ town: 'A', facts: { t: { staff: 'x', certified: 'y' } } }, { placeOf });
    expect(issues.map(({ place }) => place)).toEqual([{ line: 7, column: 3 }, undefined]);
    expect(issues[1]).not.toHaveProperty('place');
  });

  it('does not touch what it is given', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const data = freeze({ town: { name: 'A', villages: ['甲', '乙'] }, facts: { t: { steps: ['a'], literate: { 乙: 3 }, staff: [{ value: 3 }, { value: 3 }] } }, earlier: { 2023: {}, 2024: {} }, nextSteps: [{ text: 'x', about: ['t.x'] }] });
    expect(read(data).issues).toEqual([]);
  });
});

describe('town, year and edition', () => {
  it('needs the town’s name', () => {
    for (const town of [undefined, null, '', ' ', '\u200b', '无', '/', {}]) expect(wrong({ town })).toEqual([['name-needed', 'town']]);
    for (const town of [{ name: 3 }, [], 3]) expect(wrong({ town })).toEqual([['bad-type', 'town']]);
    expect(wrong({ town: { name: 'A', county: 'B' } })).toEqual([['unknown-key', 'town.county']]);
  });

  it('takes the names of the villages in their order, each once', () => {
    expect(read({ town: { name: 'A', villages: ['甲', '乙'] }, facts: { t: { literate: { 乙: 3 } } } }).submission).toMatchObject({ town: { villages: ['甲', '乙'] }, facts: { 't.literate': { self: { rows: [undefined, 3] } } } });
    expect(wrong({ town: { name: 'A', villages: ['甲', '甲'] } })).toEqual([['clashing-id', 'town.villages.1']]);
    expect(wrong({ town: { name: 'A', villages: ['甲', 3] } })).toEqual([['bad-type', 'town.villages.1']]);
    expect(wrong({ town: { name: 'A', villages: '甲' } })).toEqual([['bad-type', 'town.villages']]);
    expect(read({ town: { name: 'A', villages: null } }).submission?.town).toEqual({ name: 'A' });
  });

  it('takes years of four digits', () => {
    expect([2000, 2100, '2025', '2025年', '２０２５年度', ' 2025 ', 2025n].map((year) => read({ town: 'A', year }).submission?.year)).toEqual([2000, 2100, 2025, 2025, 2025, 2025, 2025]);
    for (const year of [1999, 2101, 25, 2025.5, '二〇二五', true, '0x7E9', '2.025e3', '0b11111101001', '\n2025\t', '+2025', '2025.0', ' 2025\n', '2 025', 2n ** 70n]) expect(wrong({ town: 'A', year })).toEqual([['bad-type', 'year']]);
    expect(wrong({ town: 'A', earlier: { last: {} } })).toEqual([['bad-type', 'earlier.last']]);
    expect(wrong({ town: 'A', earlier: { 2024: {}, '2024年': {} } })).toEqual([['clashing-id', 'earlier.2024年']]);
    expect(wrong({ town: 'A', earlier: { '': {} } })).toEqual([['bad-type', 'earlier.']]);
    for (const earlier of [2025, 2026]) expect(wrong({ town: 'A', year: 2025, earlier: { [earlier]: {} } })).toEqual([['year-not-earlier', `earlier.${earlier}`]]);
  });

  it('refuses another edition by name', () => {
    expect(read({ town: 'A', framework: 'scene' }).issues).toEqual([]);
    expect(read({ town: 'A', framework: 'scene-2' }).issues[0]).toMatchObject({ code: 'wrong-edition', path: ['framework'], details: { found: '“scene-2”', expected: 'scene-1' } });
  });
});

describe('facts', () => {
  it('are nested by plugin or written with full ids', () => {
    expect(Object.keys(read({ town: 'A', facts: { t: { staff: 1 }, 't.group': true } }).submission?.facts ?? {})).toEqual(['t.staff', 't.group']);
    expect(read({ town: 'A', facts: { t: null } }).submission?.facts).toEqual({});
  });

  it('are refused by unknown ids, with the nearest one or the plugin they belong to', () => {
    const suggestion = (facts: unknown): unknown => read({ town: 'A', facts }).issues.map(({ code, path, details }) => [code, path.join('.'), 'suggestion' in details ? details.suggestion : undefined]);
    expect(suggestion({ t: { staf: 1 } })).toEqual([['unknown-fact', 'facts.t.staf', 't.staff']]);
    expect(suggestion({ 't.staf': 1 })).toEqual([['unknown-fact', 'facts.t.staf', 't.staff']]);
    expect(suggestion({ staff: 19 })).toEqual([['unknown-fact', 'facts.staff', 't.staff']]);
    expect(suggestion({ tow: {} })).toEqual([['unknown-fact', 'facts.tow', 'town']]);
    expect(suggestion(JSON.parse('{"__proto__": {}, "t": {"__proto__": 1, "constructor": 1}, "t.toString": 1}'))).toEqual([
      ['unknown-fact', 'facts.__proto__', undefined],
      ['unknown-fact', 'facts.t.__proto__', undefined],
      ['unknown-fact', 'facts.t.constructor', undefined],
      ['unknown-fact', 'facts.t.toString', undefined],
    ]);
  });

  it('have one value, in whichever form they are written', () => {
    expect(read({ town: 'A', facts: { t: { staff: 18 }, 't.staff': 19 } }).issues).toMatchObject([{ code: 'conflicting-values', path: ['facts', 't.staff'], details: { first: '18', second: '19' } }]);
    expect(read({ town: 'A', facts: { t: { staff: 19 }, 't.staff': '19' } }).issues).toEqual([]);
    expect(read({ town: 'A', facts: { t: { staff: null }, 't.staff': 19 } }).submission?.facts['t.staff']).toMatchObject({ self: { low: 19 } });
  });

  it('do not lie after the date of the facts', () => {
    expect(wrong({ town: 'A', facts: { t: { filed: '2026-01-02' } } }, { asOf: '2026-01-01' })).toEqual([['date-in-future', 'facts.t.filed']]);
    expect(read({ town: 'A', facts: { t: { filed: '2026-01-01' } } }, { asOf: '2026-01-01' }).submission?.facts['t.filed']).toMatchObject({ self: { day: parseDay('2026-01-01') } });
  });
});

describe('classes of towns', () => {
  const classes = [{ id: 'big', title, population: { atLeast: 50_000 } }, { id: 'small', title, towns: ['B'] }];

  it('must be known', () => {
    expect(read({ town: { name: 'A', class: 'big' } }, {}, { classes }).submission?.town.class).toBe('big');
    expect(read({ town: { name: 'A', class: 'bigg' } }, {}, { classes }).issues[0]).toMatchObject({ code: 'unknown-class', details: { id: 'bigg', suggestion: 'big' } });
    expect(wrong({ town: { name: 'A', class: 3 } })).toEqual([['unknown-class', 'town.class']]);
    expect(read({ town: { name: 'A', class: null } }).issues).toEqual([]);
  });

  it('are asked for where nothing tells them', () => {
    expect(read({ town: 'A' }, {}, { classes }).issues[0]).toMatchObject({ code: 'class-needed', path: ['town', 'class'], details: { classes: 'big | small' } });
    expect(read({ town: 'B' }, {}, { classes }).issues).toEqual([]);
    expect(read({ town: 'A', facts: { 'town.population': 60_000 } }, {}, { classes }).issues).toEqual([]);
    expect(problems(read({ town: 'A', facts: { 'town.population': 40_000 } }, {}, { classes }))).toEqual([['class-needed', 'town.class']]);
  });
});
