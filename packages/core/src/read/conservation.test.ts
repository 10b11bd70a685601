import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import { flagOf } from './flag.js';
import { readSubmission } from './submission.js';

const framework = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) }), { unproven: 'open', classes: [{ id: 'farming', title: { zh: '农业乡镇', en: 'farming' } }] }));

/** A submission with something in every place that is read. */
const full = {
  fazhi: 1,
  framework: 'scene-1',
  town: { name: '甲镇', class: 'farming', villages: ['东村', '西村'] },
  year: 2025,
  facts: {
    town: { villages: 2 },
    t: {
      staff: { value: 19, verified: 18, source: [{ document: '年报', place: '第四部分' }], evidence: ['花名册'], note: '含借调' },
      certified: [{ value: 11, source: '年报' }, { value: 11, source: '台账' }],
      budget: { atLeast: 3, atMost: 5 },
      rate: { notApplicable: '没有调查', source: '说明' },
      group: true,
      filed: '2025-03-01',
      level: 'high',
      steps: { a: true, b: false },
      rules: { 东村: true, 西村: false },
      literate: [3, null],
      opinion: { value: 1, reason: '现场查看' },
    },
    't.trained': 4,
  },
  earlier: { 2024: { t: { staff: 17 } }, 2023: { t: { staff: 16 } } },
  shortfalls: ['人员不足', { text: '经费不足', cause: '预算少', about: ['t.x', 'a'] }],
  nextSteps: [{ id: 's1', text: '招录', about: 'a', owner: '司法所', due: '2026-06-30', measure: { fact: 't.staff', from: 19, to: 20 }, effort: 1, cost: '2万元', state: 'planned', after: [] }, { id: 's2', text: '培训', after: ['s1'], measure: '人人持证' }],
};

type Path = readonly (string | number)[];

/** Every place of the data: where something stands, and a new key or entry in every object and list. */
function places(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return [...value.flatMap((each: unknown, place) => places(each, [...path, place])), [...path, value.length]];
  if (typeof value !== 'object' || value === null) return [path];
  return [...Object.entries(value).flatMap(([key, each]) => places(each, [...path, key])), [...path, 'unheard-of'], [...path, 't.unheard-of'], [...path, 'staff\u200b']];
}

function put(value: unknown, [key, ...rest]: Path, what: unknown): unknown {
  if (key === undefined) return what;
  if (Array.isArray(value)) return typeof key === 'number' ? value.toSpliced(key, 1, put(value[key], rest, what)) : value;
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: put(record[String(key)], rest, what) };
}

/** Everything that reading says, but for notices that something was tidied up. */
const outcome = (data: unknown): string => {
  const { submission, issues } = readSubmission(framework, data, { asOf: '2026-12-31' });
  return JSON.stringify([submission, issues], (_, value: unknown) => (value === Infinity ? 'no end' : value));
};

const before = outcome(full);
const everywhere = places(full);

const texts = fc.oneof(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom('无', '/', '#REF!', '0', '1', '19', '是', '否', '2025-03-01', '合计', '\ufffd', '甲', 't.x', 's9', 'high', '3.14159'));
const values = fc.oneof(texts, fc.integer(), fc.double({ noDefaultInfinity: false }), fc.boolean(), fc.bigInt(), fc.array(texts, { minLength: 1, maxLength: 3 }), fc.dictionary(texts, texts, { minKeys: 1, maxKeys: 3 }), fc.constantFrom<unknown>(new Map([['a', 1]]), new Date(0)));

/** The very thing that stands there already, said the same or another way. */
const saysNothingNew = (path: Path, what: unknown): boolean => {
  const there = path.reduce<unknown>((value, key) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[key], full);
  if (typeof there === 'boolean') return flagOf(what) === there;
  return typeof what === 'string' || typeof what === 'number' || typeof what === 'bigint' ? String(there) === String(what).trim() : false;
};

describe('nothing of a submission is dropped without a word', () => {
  it('starts from a submission that says nothing', () => {
    expect(readSubmission(framework, full, { asOf: '2026-12-31' }).issues).toEqual([]);
    expect(everywhere.length).toBeGreaterThan(100);
  });

  it('whatever is put anywhere changes the outcome or is named', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everywhere), values, (path, what) => outcome(put(full, path, what)) !== before || saysNothingNew(path, what)),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 300), seed: 1 },
    );
  });

  it.each(everywhere.map((path) => [path.join('.'), path] as const))('%s', (_, path) => {
    for (const what of ['不可能有的内容', { 'unheard-of': 1 }, ['unheard-of']]) expect(outcome(put(full, path, what))).not.toBe(before);
  });
});
