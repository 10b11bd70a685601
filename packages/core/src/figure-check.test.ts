import { describe, expect, it } from 'vitest';
import { factsOfCheck, withFullIds, type FigureCheck } from './figure-check.js';

const severity = 'warning';
const full = (id: string): string => `t.${id}`;

describe('checks of figures', () => {
  it.each<[FigureCheck, string[], FigureCheck]>([
    [{ kind: 'part', part: 'a', whole: 'b', severity }, ['a', 'b'], { kind: 'part', part: 't.a', whole: 't.b', severity }],
    [{ kind: 'part', part: ['a', 'b'], whole: ['c', 'd'], severity: 'error' }, ['a', 'b', 'c', 'd'], { kind: 'part', part: ['t.a', 't.b'], whole: ['t.c', 't.d'], severity: 'error' }],
    [{ kind: 'adds-up', parts: ['a', 'b'], whole: 'c', severity }, ['a', 'b', 'c'], { kind: 'adds-up', parts: ['t.a', 't.b'], whole: 't.c', severity }],
    [{ kind: 'rate', rate: 'a', base: 'b', severity }, ['a', 'b'], { kind: 'rate', rate: 't.a', base: 't.b', severity }],
    [{ kind: 'same', facts: ['a', 'b'], severity }, ['a', 'b'], { kind: 'same', facts: ['t.a', 't.b'], severity }],
    [{ kind: 'village-total', villages: 'a', total: 'b', severity }, ['a', 'b'], { kind: 'village-total', villages: 't.a', total: 't.b', severity }],
    [{ kind: 'jump', fact: 'a', percent: 50, severity }, ['a'], { kind: 'jump', fact: 't.a', percent: 50, severity }],
    [{ kind: 'order', earlier: 'a', later: 'b', severity }, ['a', 'b'], { kind: 'order', earlier: 't.a', later: 't.b', severity }],
  ])('name the facts they read and take full ids: %j', (check, facts, renamed) => {
    expect(factsOfCheck(check)).toEqual(facts);
    expect(withFullIds(check, full)).toEqual(renamed);
  });
});
