import { describe, expect, it } from 'vitest';
import { districtOf, type Sketch } from '../../test-support/district.js';
import type { NotApplicablePolicy } from '../framework.js';

const town = (name: string, x: number | null | undefined, y: number | null | undefined): Sketch => ({ name, figures: { ...(x === undefined ? {} : { x }), ...(y === undefined ? {} : { y }) } });
const TOWNS = [town('甲', 50, null), town('乙', 10, null), town('丙', undefined, null), town('丁', 50, 100), town('戊', 50, undefined)];
/** Empties area a, of x and y: clear for 甲, 丁 and 戊, fired for 乙, undecided for 丙. */
const gates = [{ id: 'g', title: { zh: '门', en: 'gate' }, authority: { zh: '据', en: 'law' }, when: { fact: 't.x', atMost: 20 }, effect: { zeroArea: 'a' } }];

describe('the column of what does not arise', () => {
  it.each<NotApplicablePolicy>(['rescale', 'full', 'zero'])('is the same whatever the policy makes of it: %s', (notApplicable) => {
    const results = districtOf(TOWNS, { notApplicable });
    expect([[...results.absent('t.y')], [...results.absent('t.x')]]).toEqual([[1, 1, 1, 0, 0], [0, 0, 0, 0, 0]]);
  });

  it.each<[NotApplicablePolicy, number[]]>([
    // What left the base stays out of it.
    ['rescale', [1, 1, 1, 0, 0]],
    // Full points are taken by a gate that fired, and no longer certain while it may.
    ['full', [1, 0, 0, 0, 0]],
    // There is nothing to take while a gate may fire.
    ['zero', [1, 0, 1, 0, 0]],
  ])('is 0 where a gate has taken the points: %s', (notApplicable, absent) => {
    expect([...districtOf(TOWNS, { notApplicable, gates }).absent('t.y')]).toEqual(absent);
  });

  it('is 0 where nothing can be declared so', () => {
    expect([...districtOf(TOWNS.slice(3), { notApplicable: 'forbid' }).absent('t.y')]).toEqual([0, 0]);
  });

  it('is 0 for towns whose class leaves the indicator out, and known for no other id', () => {
    const classes = [{ id: 'hill', title: { zh: '山区', en: 'hills' }, indicators: { 't.y': 'off' as const, 't.x': { points: 20 } } }, { id: 'plain', title: { zh: '平原', en: 'plains' } }];
    const results = districtOf([{ ...town('甲', null, 1), class: 'hill' }, { ...town('乙', 1, null), class: 'plain' }], { classes });
    expect([[...results.absent('t.y')], [...results.absent('t.x')]]).toEqual([[0, 1], [1, 0]]);
    expect(() => results.absent('t.w')).toThrow(new RangeError('no such indicator: t.w'));
  });
});

describe('the place of a town in its class', () => {
  it('is found for each, whatever the order of classes', () => {
    const classes = [{ id: 'hill', title: { zh: '山区', en: 'hills' } }, { id: 'plain', title: { zh: '平原', en: 'plains' } }];
    const said = ['plain', 'hill', 'hill', 'plain', 'plain'];
    const results = districtOf(said.map((each, place) => ({ name: `${place}`, class: each, figures: { x: 10 * place } })), { classes });
    const found = said.map((_, place) => results.assessment(place)).map(({ town: name, framework, total }) => [name, framework.class, total.earned]);
    expect(found).toEqual([['0', 'plain', 0], ['1', 'hill', 1], ['2', 'hill', 2], ['3', 'plain', 3], ['4', 'plain', 4]]);
    for (const place of [-1, 5, 0.5]) expect(() => results.assessment(place)).toThrow(new RangeError(`no town at ${place}`));
  });
});
