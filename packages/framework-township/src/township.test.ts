import { assess, defineFramework, factsOfRule, readSubmission, sumPoints, type Assessment, type Framework } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { gateProposals, outlineSource, outlineTaskOf, outlineTasks, township, townshipPlugins, townshipSpec } from './index.js';

function scored(framework: Framework, data: unknown): Assessment {
  const { submission, issues } = readSubmission(framework, data);
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  return assess(framework, submission);
}

describe('the default edition', () => {
  it('gives a hundred points over the six areas', () => {
    const points = township.areas.map(({ id, indicators }) => [id, sumPoints(indicators.map((each) => township.indicators[each]?.points ?? 0))]);
    expect(Object.fromEntries(points)).toEqual({ functions: 16, administration: 11, decisions: 13, enforcement: 25, grassroots: 20, awareness: 15 });
  });

  it('holds every indicator of the seven plugins exactly once', () => {
    const declared = townshipPlugins.flatMap((plugin) => Object.keys(plugin.indicators).map((id) => `${plugin.id}.${id}`));
    const placed = [...township.areas.flatMap(({ indicators }) => indicators), ...township.bonus.indicators, ...township.deductions.indicators];
    expect([...placed].sort()).toEqual([...declared].sort());
    expect(declared).toHaveLength(104);
  });

  it('keeps gates off', () => {
    expect(township.gates).toEqual([]);
  });

  it('scores no indicator by penalties or fines', () => {
    const read = Object.values(township.indicators).flatMap(({ plugin, rule, appliesWhen }) => [...factsOfRule(rule), appliesWhen?.fact ?? ''].map((id) => `${plugin}.${id}`));
    expect(read).not.toContain('enforcement.penalties');
    expect(read.filter((id) => id.includes('fine') && !id.includes('finance'))).toEqual([]);
    expect(township.facts['enforcement.penalties']?.context).toBeDefined();
  });

  it('links every indicator to one of the nine tasks of the outline', () => {
    for (const id of Object.keys(township.indicators)) expect(outlineTasks[outlineTaskOf(id) ?? 1], id).toBeDefined();
    expect(Object.keys(township.indicators).filter((id) => outlineTaskOf(id) === undefined)).toEqual([]);
    expect(outlineTaskOf('local.something')).toBeUndefined();
    expect(outlineTaskOf('governance.licence-on-time')).toBe(1);
    expect(outlineSource.mark).toBe('secondary');
  });
});

describe('a town that reports nothing', () => {
  const result = scored(township, { town: '空白镇' });

  it('earns nothing, loses nothing and has no grade', () => {
    expect(result.total).toEqual({ points: 100, applicable: 100, earned: 0, open: 100, lost: 0, notApplicable: 0 });
    expect(result.grade).toBeNull();
    expect(result.possibleGrades).toEqual(['excellent', 'good', 'pass', 'fail']);
  });

  it('has no bonus and no deduction that is certain', () => {
    expect([result.bonus.certain, result.bonus.possible, result.deductions.certain, result.deductions.possible]).toEqual([0, 5, 0, 5]);
  });
});

describe('the flagship indicator', () => {
  it('gives 1.16 of 2 points for 11 certified of 19', () => {
    const result = scored(township, { town: '镇', facts: { enforcement: { staff: 19, certified: 11 } } });
    const rate = result.areas.flatMap(({ indicators }) => indicators).find(({ id }) => id === 'enforcement.certified-rate');
    expect([rate?.earned, rate?.lost, rate?.open]).toEqual([1.16, 0.84, 0]);
  });
});

describe('proposed gates', () => {
  it('may not be used without the document that allows them', () => {
    expect(() => defineFramework({ ...townshipSpec, gates: gateProposals })).toThrow('authority');
  });

  it.each(gateProposals.map((gate) => [gate.id, gate] as const))('%s fires on its fact and is clear without it', (_id, gate) => {
    const authority = { zh: '某文件', en: 'some document' };
    const framework = defineFramework({ ...townshipSpec, gates: [{ ...gate, authority }] });
    const state = (value: boolean): string | undefined => scored(framework, { town: '镇', facts: { [gate.when.fact]: value } }).gates[0]?.state;
    expect([state(true), state(false)]).toEqual(['fired', 'clear']);
    expect(scored(framework, { town: '镇' }).gates[0]?.state).toBe('undecided');
  });
});

describe('what may not be declared not applicable', () => {
  it('is refused with a message', () => {
    const { submission, issues } = readSubmission(township, { town: '镇', facts: { decisions: { 'legal-adviser-engaged': { notApplicable: '没有此事项' } } } });
    expect(submission).toBeUndefined();
    expect(issues.map(({ code }) => code)).toEqual(['not-applicable-forbidden']);
  });
});
