import { describe, expect, it } from 'vitest';
import { definePlugin, mentionFinder, mentionsOf, parseMention, plainText, text, type CountFact, type DateFact, type Fact, type FlagFact } from './index.js';
import { mentionIssues } from './mention-issues.js';

const t = text('甲', 'a');
const base = { label: t, help: t, evidence: t };
const people = { ...base, kind: 'count', unit: text('人', ' people') } as const satisfies CountFact;
const flag = { ...base, kind: 'flag' } as const satisfies FlagFact;

describe('templates', () => {
  it('are taken apart', () => {
    expect(parseMention('#{!村}持证(人员|)…{n:个}（{#}项{3.15}{date}')).toEqual({
      parts: [
        { kind: 'text', text: '持证' },
        { kind: 'choice', options: [[{ kind: 'text', text: '人员' }], []] },
        { kind: 'gap' },
        { kind: 'figure', unit: '个' },
        { kind: 'text', text: '(' },
        { kind: 'other' },
        { kind: 'text', text: '项' },
        { kind: 'day', month: 3, day: 15 },
        { kind: 'date' },
      ],
      without: ['村'],
      isHeading: true,
    });
    expect(parseMention('未发生{=0}')).toMatchObject({ says: 'none' });
    expect(parseMention('全覆盖{all}')).toMatchObject({ says: 'all' });
  });

  it.each([
    ['', 'empty'],
    ['办理{n', 'unclosed'],
    ['办理(甲{n}', 'unclosed'],
    ['办理{m}', 'unknown-placeholder'],
    ['办理{!}', 'unknown-placeholder'],
    ['办理(甲|{n})件', 'unknown-placeholder'],
    ['办理(甲|{m})件', 'unknown-placeholder'],
    ['{n}', 'too-short'],
    ['(办|)理{n}', 'too-short'],
    ['…办理{n}', 'too-short'],
    ['办理…', 'too-short'],
    ['{#}办理{n}', 'too-short'],
    ['办理…甲…乙…{n}', 'too-many-gaps'],
  ])('%j: %s', (template, fault) => expect(parseMention(template)).toBe(fault));

  it('must suit their fact', () => {
    const faults = (fact: Fact): unknown[] => mentionIssues(fact, ['facts', 'x']).map(({ path, details }) => [path.join('.'), 'fault' in details ? details.fault : 'key' in details ? [details.key, 'suggestion' in details ? details.suggestion : ''] : '']);
    const checklist = { ...base, kind: 'checklist', items: { done: t, open: t } } as const;
    const filed = { ...base, kind: 'date' } as const satisfies DateFact;
    expect(faults({ ...people, mentions: ['现有{n}', '没有人员{=0}'] })).toEqual([]);
    expect(faults({ ...people, mentions: ['现有人员', '办理{', '{n}与{n}'] })).toEqual([['facts.x.mentions.0', 'figure-needed'], ['facts.x.mentions.1', 'unclosed'], ['facts.x.mentions.2', 'too-short']]);
    expect(faults({ ...people, mentions: ['现有{n}与{n}', '现有{n}{all}', '全部{all}'] })).toEqual([['facts.x.mentions.0', 'several-values'], ['facts.x.mentions.1', 'several-values'], ['facts.x.mentions.2', 'no-villages-here']]);
    expect(faults({ ...flag, mentions: ['现有{n}', '没有{=0}'] })).toEqual([['facts.x.mentions.0', 'no-figure-here'], ['facts.x.mentions.1', 'no-figure-here']]);
    expect(faults({ ...flag, mentions: [] })).toEqual([['facts.x.mentions', 'empty']]);
    expect(faults({ ...flag, mentions: ['于{date}'] })).toEqual([['facts.x.mentions.0', 'date-needed']]);
    expect(faults({ ...filed, mentions: ['于{date}', '报送报告'] })).toEqual([['facts.x.mentions.1', 'date-needed']]);
    expect(faults({ ...base, kind: 'villages', each: 'flag', mentions: ['全覆盖{all}'] })).toEqual([]);
    expect(faults({ ...base, kind: 'villages', each: 'count', unit: text('人', ''), mentions: ['全覆盖{all}'] })).toEqual([['facts.x.mentions.0', 'no-villages-here']]);
    expect(faults({ ...checklist, mentions: { done: ['已完成'], donee: ['未开'] } })).toEqual([['facts.x.mentions.donee', ['donee', 'done']]]);
  });

  it('are checked with the plugin', () => {
    const define = (): unknown => definePlugin({ id: 'p', title: t, area: 'functions', facts: { x: { ...flag, context: t, mentions: ['办'] } }, indicators: {} });
    expect(define).toThrow('facts.x.mentions.0: 报告写法“办”不可用：至少写两个字');
  });

  it('are none for kinds that no report states in words, and are passed over where they cannot be read', () => {
    expect(mentionsOf({ ...base, kind: 'judgement', from: 0, to: 1 })).toEqual([]);
    expect(mentionsOf({ ...base, kind: 'choice', options: {} })).toEqual([]);
    expect(mentionsOf(flag)).toEqual([]);
    expect(mentionFinder({ x: { ...flag, mentions: ['('] } }).find('（')).toEqual([]);
  });
});

describe('tidying', () => {
  it.each([
    ['“法律 明白人”', '法律明白人'],
    ['３．１５', '3.15'],
    ['[bookmark: _GoBack]在区委', '在区委'],
    ['[甲]HP', '[甲]HP'],
    ['12 19人', '12 19人'],
    ['“3.15”“4.15”', '3.15 4.15'],
    ['1,206件,共', '1,206件，共'],
    ['①甲②乙', ';甲;乙'],
    ['《纲要（2021—2025年）》2024', '纲要(####—####年)2024'],
    ['3・15 • ．', '3·15·.'],
    ['甲 %', '甲%'],
  ])('%j is %j', (written, tidy) => expect(plainText(written).text).toBe(tidy));

  it('keeps the places', () => {
    expect(plainText('“甲” 乙').places).toEqual([1, 4, 5]);
  });
});

