import { describe, expect, it } from 'vitest';
import { everyKind, outcomeIn, spellingOutcome, spellings } from './index.js';

const written = spellings.flatMap((group) => group.written);

describe('the list of spellings', () => {
  it('is long, and no group repeats itself', () => {
    expect(written.length).toBeGreaterThan(400);
    for (const group of spellings) expect(group.why).not.toBe('');
  });

  it('has an outcome in a submission for every kind of fact', () => {
    expect(spellingOutcome(everyKind, 'k.staff', '１９')).toEqual({ cell: [19, 19], told: ['normalised'] });
    expect(spellingOutcome(everyKind, 'k.hours', '200余学时').cell).toEqual([2000, Infinity]);
    expect(spellingOutcome(everyKind, 'k.rate', '57.9%').cell).toEqual([5790, 5790]);
    expect(spellingOutcome(everyKind, 'k.held', '是').cell).toEqual([1, 1]);
    expect(spellingOutcome(everyKind, 'k.filed', '1970-01-01').cell).toEqual([0, 0]);
    expect(spellingOutcome(everyKind, 'k.filed', '否').cell).toEqual([Infinity, Infinity]);
    expect(spellingOutcome(everyKind, 'k.level', '中').cell).toEqual([1, 1]);
    expect(spellingOutcome(everyKind, 'k.done', 12).cell).toEqual([12, 12]);
    expect(spellingOutcome(everyKind, 'k.staff', ' ').cell).toBe('unknown');
    expect(spellingOutcome(everyKind, 'k.staff', '很多')).toEqual({ cell: 'refused', told: ['bad-value'] });
    expect(spellingOutcome(everyKind, 'k.held', { notApplicable: '没有这项工作' }).cell).toBe('notApplicable');
    expect(spellingOutcome(everyKind, 'k.staff', { verified: 19 }).cell).toBe('unknown');
    expect(() => spellingOutcome(everyKind, 'k.done', [true])).toThrow('one cell');
    expect(() => outcomeIn(everyKind, 'k.none', { submission: { town: { name: '某镇' }, facts: { 'k.none': { state: 'given', self: { kind: 'choice', option: 'x' }, origins: [], evidence: [] } }, earlier: [], shortfalls: [], nextSteps: [] }, issues: [] })).not.toThrow();
  });
});
