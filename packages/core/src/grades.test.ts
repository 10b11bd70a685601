import { describe, expect, it } from 'vitest';
import type { GateResult } from './assessment.js';
import type { Gate } from './framework.js';
import { gradesBetween } from './grades.js';

const title = { zh: '等', en: 'grade' };
const grades = [90, 80, 70, 0].map((atLeast, place) => ({ id: ['excellent', 'good', 'fair', 'poor'][place] ?? '', title, atLeast }));

function between(low: number, high: number, ...gates: (readonly [effect: Gate['effect'], state: GateResult['state']])[]): unknown {
  const states = gates.map(([effect, state], place) => ({ gate: { id: `g${place}`, title, authority: title, when: { fact: 'x', is: true }, effect }, state }));
  const { grade, possibleGrades } = gradesBetween(grades, { low, high, steps: [] }, states);
  return [grade?.id ?? null, possibleGrades];
}

describe('grades', () => {
  it('are given where the whole interval lies in one, lower bounds inclusive', () => {
    expect(between(90, 90)).toEqual(['excellent', ['excellent']]);
    expect(between(90, 104)).toEqual(['excellent', ['excellent']]);
    expect(between(89.99, 89.99)).toEqual(['good', ['good']]);
    expect(between(80, 89.99)).toEqual(['good', ['good']]);
    expect(between(0, 69.99)).toEqual(['poor', ['poor']]);
  });

  it('are otherwise those still possible, best first', () => {
    expect(between(79.99, 90)).toEqual([null, ['excellent', 'good', 'fair']]);
    expect(between(0, 100)).toEqual([null, ['excellent', 'good', 'fair', 'poor']]);
  });

  it('carry their title and nothing else', () => {
    expect(gradesBetween(grades, { low: 95, high: 95, steps: [] }, []).grade).toEqual({ id: 'excellent', title });
  });

  it('are capped by a gate that fired, and may be by one that is not decided', () => {
    expect(between(95, 95, [{ capGrade: 'good' }, 'fired'])).toEqual(['good', ['good']]);
    expect(between(95, 95, [{ capGrade: 'good' }, 'undecided'])).toEqual([null, ['excellent', 'good']]);
    expect(between(95, 95, [{ capGrade: 'good' }, 'clear'])).toEqual(['excellent', ['excellent']]);
    expect(between(75, 75, [{ capGrade: 'good' }, 'fired'])).toEqual(['fair', ['fair']]);
    expect(between(95, 95, [{ capGrade: 'good' }, 'fired'], [{ capGrade: 'fair' }, 'undecided'])).toEqual([null, ['good', 'fair']]);
    expect(between(75, 95, [{ capGrade: 'good' }, 'fired'])).toEqual([null, ['good', 'fair']]);
  });

  it('are not touched by gates on areas and totals', () => {
    expect(between(95, 95, [{ capTotal: 50 }, 'fired'], [{ zeroArea: 'a' }, 'fired'])).toEqual(['excellent', ['excellent']]);
  });

  it('are not given where nothing applies', () => {
    expect(gradesBetween(grades, null, [])).toEqual({ grade: null, possibleGrades: [] });
  });
});
