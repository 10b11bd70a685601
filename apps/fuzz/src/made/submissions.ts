import type { Fact } from '@fazhi/core';
import fc from 'fast-check';
import { world } from '../world.js';
import { leaf, word } from './words.js';

/** A value that fits its fact, in one of the ways people write it. */
function fitting(fact: Fact): fc.Arbitrary<unknown> {
  switch (fact.kind) {
    case 'count':
      return fc.oneof(fc.nat(40), fc.constantFrom('200余', '近30', '1,200', '１９', '十九', { atLeast: 3 }, { atMost: 9 }, { atLeast: 2, atMost: 4 }));
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 1000 }).map((value) => value / 10), fc.constantFrom('57.9%', '12.5', { atLeast: 3.5 }, 160 / 19));
    case 'flag':
      return fc.constantFrom(true, false, '是', '否');
    case 'date':
      return fc.constantFrom('2026-02-03', '2026年2月3日', false, '2026-03-09');
    case 'choice':
      return fc.constantFrom(...Object.keys(fact.options), ...Object.values(fact.options).map(({ zh }) => zh));
    case 'checklist':
      return fc.subarray(Object.keys(fact.items)).chain((done) => fc.constantFrom<unknown>(done, Object.fromEntries(Object.keys(fact.items).map((item) => [item, done.includes(item)])), Object.fromEntries(done.map((item) => [item, '是']))));
    case 'villages':
      return fact.each === 'flag' ? fc.oneof(fc.nat(3), fc.constant([true, false, '是'])) : fc.constantFrom<unknown>({ 东村: 3, 西村: 2, 南村: 4 }, [3, null, 4], { total: 9 });
    case 'judgement':
      return fc.constant({ value: 1.5, reason: '材料齐全' });
  }
}

function entry(fact: Fact): fc.Arbitrary<unknown> {
  const value = fitting(fact);
  return fc.oneof(
    { weight: 6, arbitrary: value },
    { weight: 1, arbitrary: fc.record({ value, verified: value, evidence: fc.constantFrom<unknown>('台账', ['台账', '文件'], [], '无'), note: word, source: fc.constantFrom<unknown>('报告', { document: '报告', place: '第3段' }) }, { requiredKeys: ['value'] }) },
    { weight: 1, arbitrary: fc.record({ notApplicable: fc.constantFrom('本年度未发生', '无', word) }) },
    { weight: 1, arbitrary: fc.array(fc.record({ value, source: fc.constant('报告') }), { minLength: 1, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: leaf },
  );
}

const facts = Object.entries(world.facts).filter(([id]) => id.startsWith('k.'));
const factTree = fc.record(Object.fromEntries(facts.map(([id, fact]) => [id.slice(2), entry(fact)])), { requiredKeys: [] });

/** Only what is sound, so that much is read and scored. */
const soundTree = fc.record(Object.fromEntries(facts.map(([id, fact]) => [id.slice(2), fitting(fact)])), { requiredKeys: [] });

const step = fc.record({ id: fc.constantFrom('one', 'two'), text: word, about: fc.constantFrom<unknown>(['k.certified'], ['a'], 'k.rate'), owner: word, due: fc.constantFrom('2026-06-30', '2090-01-01', '6月'), measure: fc.constantFrom<unknown>({ fact: 'k.certified', to: 19 }, '全部持证'), effort: fc.constantFrom<unknown>('light', 3), state: fc.constantFrom('planned', 'done'), after: fc.constantFrom('one', 'none') }, { requiredKeys: ['text'] });

/** A submission of the small framework. */
export const submissionTree: fc.Arbitrary<unknown> = fc.record(
  {
    fazhi: fc.constantFrom<unknown>(1, 1, 1, 2),
    framework: fc.constantFrom<unknown>('world-1', 'world', null),
    town: fc.oneof(word, fc.constant('甲镇'), fc.record({ name: fc.constantFrom('甲镇', '乙镇'), class: fc.constantFrom('big', 'small'), villages: fc.constant(['东村', '西村', '南村']) })),
    year: fc.constantFrom<unknown>(2025, 2025, '2025年', null),
    facts: fc.oneof(factTree, soundTree, soundTree).map((inner) => ({ k: inner, town: { villages: 3, population: 20_000 } })),
    earlier: soundTree.map((inner) => ({ 2024: { k: inner }, 2023: { k: inner } })),
    shortfalls: fc.array(fc.oneof(word, fc.record({ text: word, about: fc.constant(['k.certified']) })), { maxLength: 2 }),
    nextSteps: fc.array(fc.oneof(word, step), { maxLength: 2 }),
  },
  { requiredKeys: ['town', 'facts'] },
);
