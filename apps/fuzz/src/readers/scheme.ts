import { assess, readSubmission } from '@fazhi/core';
import { readScheme } from '@fazhi/core/scheme';
import fc from 'fast-check';
import { runCli } from '../cli.js';
import { bytesOf, textOf } from '../made/bytes.js';
import { editedTree } from '../made/tree.js';
import { word } from '../made/words.js';
import { tellIssues, tellSubmission } from '../promises.js';
import { must, mustEqual, type Reader } from '../reader.js';
import { world } from '../world.js';

const said = (zh: string): { zh: string; en: string } => ({ zh, en: `${zh} en` });
const number = fc.oneof(fc.constantFrom(0, 0.5, 1, 2, 90, 100, -1, 1e21, 0.001, 1e308), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 }));
const points = fc.constantFrom(0.5, 1, 2, 3, 4);
const fact = fc.constantFrom('k.staff', 'k.certified', 'k.rate', 'k.held', 'k.filed', 'k.steps', 'k.rows', 'k.view', 'extra', 'rare');
const measure = fc.oneof(fact.map((id) => ({ fact: id })), fc.tuple(fact, fact).map((ratio) => ({ ratio })), fc.tuple(fact, fact).map((sum) => ({ sum })), fc.tuple(fact, fact).map((difference) => ({ difference })));

const rule = fc.oneof(
  fc.record({ kind: fc.constant('linear'), of: measure, target: number, floor: number }, { requiredKeys: ['kind', 'of', 'target'] }),
  fc.record({ kind: fc.constant('bands'), of: measure, bands: fc.array(fc.record({ atLeast: number, points }), { minLength: 1, maxLength: 3 }), otherwise: number }, { requiredKeys: ['kind', 'of', 'bands'] }),
  fc.record({ kind: fc.constant('deduction'), of: measure, each: number, target: number, per: number, cap: number, least: number }, { requiredKeys: ['kind', 'of', 'each'] }),
  fc.record({ kind: fc.constant('all-or-nothing'), of: measure, atLeast: number, atMost: number }, { requiredKeys: ['kind', 'of'] }),
  fc.record({ kind: fc.constant('award'), levels: fc.array(fc.record({ fact, points: number }), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('over-fulfilment'), of: measure, target: number, base: number, each: number, per: number }, { requiredKeys: ['kind', 'of', 'target', 'base', 'each'] }),
  fc.record({ kind: fc.constant('checklist'), fact }),
  fc.record({ kind: fc.constant('judged'), fact }),
  fc.record({ kind: fc.constant('village-share'), fact, atLeast: number, target: number }, { requiredKeys: ['kind', 'fact'] }),
  fc.record({ kind: fc.constant('history'), fact, years: number, change: fc.constantFrom('rate', 'difference'), floor: number, target: number }),
);
const condition = fc.oneof(fc.record({ fact, is: fc.boolean() }), fc.record({ fact, atMost: number }), fc.record({ fact, atLeast: number }));
const added = fc.record({ kind: fc.constantFrom('count', 'number', 'flag', 'date'), label: fc.constant(said('另加')), unit: fc.constant(said('个')), help: fc.constant(said('口径')), evidence: fc.constant(said('台账')), percent: fc.boolean(), max: number }, { requiredKeys: ['kind', 'label', 'help', 'evidence'] });

/** Schemes that extend the small framework. */
const schemeTree = fc.record(
  {
    'fazhi-framework': fc.constant(1),
    id: fc.constantFrom('s-1', 'x', 'world-1'),
    extends: fc.constant('world-1'),
    title: fc.oneof(fc.constant(said('方案')), word),
    total: fc.constantFrom<unknown>(26, 28, 25, 24, 1000),
    unproven: fc.constantFrom('accept', 'open', 'zero'),
    untrue: fc.constantFrom<unknown>('zero', { factor: 1 }),
    notApplicable: fc.constantFrom('rescale', 'full', 'zero', 'forbid'),
    indicators: fc.dictionary(fc.constantFrom('k.certified', 'k.hours', 'k.rate', 'k.steps', 'k.beyond', 'k.among'), fc.oneof(fc.constant('off'), fc.record({ points: fc.oneof(points, number), rule }, { requiredKeys: ['points'] })), { maxKeys: 3 }),
    add: fc.record({ facts: fc.dictionary(fc.constantFrom('extra', 'rare'), added, { maxKeys: 2 }), indicators: fc.dictionary(fc.constantFrom('one', 'two'), fc.record({ area: fc.constantFrom('a', 'b', 'c'), title: fc.constant(said('另加')), points, rule, remedy: fc.constant(said('改进')) }), { maxKeys: 2 }) }),
    bonus: fc.record({ cap: number, indicators: fc.subarray(['k.prizes', 'local.one', 'k.rate']) }),
    deductions: fc.record({ cap: number, indicators: fc.subarray(['k.blame', 'local.two', 'k.hours']) }),
    gates: fc.array(fc.record({ id: fc.constantFrom('g', 'h'), title: fc.constant(said('否决')), when: condition, effect: fc.oneof(fc.constant({ zeroArea: 'a' }), number.map((capTotal) => ({ capTotal })), fc.constant({ capGrade: 'poor' })), authority: fc.constant(said('文件')) }), { maxLength: 2 }),
    grades: fc.tuple(number, number).map(([high, low]) => [{ id: 'fine', title: said('好'), atLeast: high }, { id: 'poor', title: said('差'), atLeast: low }]),
    classes: fc.array(fc.record({ id: fc.constantFrom('c', 'd'), title: fc.constant(said('类')), towns: fc.constantFrom(['甲镇'], ['乙镇']), coefficient: number, indicators: fc.dictionary(fc.constantFrom('k.rate', 'k.hours', 'local.one'), fc.record({ points }), { maxKeys: 2 }) }, { requiredKeys: ['id', 'title', 'towns'] }), { maxLength: 2 }),
  },
  { requiredKeys: ['fazhi-framework', 'id', 'extends', 'title'] },
);

const towns: readonly unknown[] = [
  { town: '甲镇' },
  { town: '乙镇', year: 2025, facts: { k: { staff: 19, certified: 11, hours: 38.5, rate: '85%', held: true, filed: '2026-03-05', level: 'low', steps: ['plan'], prizes: 1, blame: 1 } } },
];

export const scheme: Reader = {
  id: 'scheme',
  ending: 'json',
  cases: () => fc.oneof(schemeTree, editedTree(schemeTree)).map((tree) => bytesOf(JSON.stringify(tree))),
  hold: async (bytes) => {
    const written: unknown = JSON.parse(textOf(bytes) ?? 'null');
    const once = readScheme(written, [world]);
    tellIssues(once.issues);
    must((once.framework === undefined) === once.issues.some(({ severity }) => severity === 'error'), 'refused only with an error');
    const lint = await runCli(['framework', 'lint'], 's.json', bytes);
    mustEqual('library and command line agree', lint.code === 0, once.framework !== undefined);
    if (once.framework === undefined) return;
    const { framework } = once;
    for (const town of towns) {
      const { submission } = readSubmission(framework, town);
      if (submission === undefined) continue;
      tellSubmission(framework, submission);
      mustEqual('the digest is that of the file', assess(framework, submission).framework.digest, assess(readScheme(JSON.parse(JSON.stringify(written)), [world]).framework ?? world, submission).framework.digest);
    }
  },
};
