import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import { readSubmission } from './submission.js';

const title = { zh: '农业乡镇', en: 'farming towns' };
const framework = defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }) }), { classes: [{ id: 'farming', title }] }));
const read = (town: unknown, facts: unknown = {}): { readonly town: unknown; readonly told: unknown[] } => {
  const { submission, issues } = readSubmission(framework, { town, facts });
  return { town: submission?.town, told: issues.filter(({ code }) => code !== 'class-needed').map(({ code, path }) => [code, path.join('.')]) };
};

describe('names of towns', () => {
  it.each(['甲镇', '甲镇\u200b', '\ufeff甲镇', ' 甲镇 ', '\u3000甲镇\u00a0', '甲\u202e镇'])('%j is shown as 甲镇', (name) => {
    expect(read({ name, class: 'farming' }).town).toMatchObject({ name: '甲镇' });
  });

  it('are on one line, and of ordinary characters', () => {
    expect(read({ name: '甲镇\n得分 100\r\n等次 优秀', class: 'farming' }).town).toMatchObject({ name: '甲镇 得分 100 等次 优秀' });
    expect(read({ name: '⽜头崖镇', class: 'farming' }).town).toMatchObject({ name: '牛头崖镇' });
  });

  it.each([
    ['甲\ufffd镇', 'damaged-text'],
    ['甲\ud800镇', 'damaged-text'],
    ['甲\u0000镇', 'damaged-text'],
    ['甲'.repeat(61), 'name-too-long'],
    ['合计', 'name-of-sums'],
    ['全镇合计', 'name-of-sums'],
    ['—', 'name-needed'],
    ['\u200b\u3000', 'name-needed'],
  ])('%j is none', (name, code) => {
    expect(read(name)).toEqual({ town: undefined, told: [[code, 'town']] });
    expect(read({ name: '甲镇', villages: ['乙村', name] }).told).toEqual([[code, 'town.villages.1']]);
  });

  it('may be sixty characters long, counted as people count', () => {
    expect(read({ name: '\u{20000}'.repeat(60), class: 'farming' }).told).toEqual([]);
  });

  it('stand in data and not in what programs keep', () => {
    for (const name of [3, true, ['甲镇'], { toString: 1 }]) expect(read({ name }).told).toEqual([['bad-type', 'town']]);
  });
});

describe('classes', () => {
  it('are known by id and title, whatever cannot be seen', () => {
    for (const said of ['farming', ' farming\u200b', '农业乡镇', '农业 乡镇', 'farming towns']) expect(read({ name: '甲镇', class: said }).town).toMatchObject({ class: 'farming' });
  });

  it('are refused as they are written', () => {
    for (const said of ['farmin', 3, { toString: 1 }, ['farming']]) expect(read({ name: '甲镇', class: said }).told).toEqual([['unknown-class', 'town.class']]);
  });
});

describe('names of villages', () => {
  it('are one name where they look like one', () => {
    for (const twin of ['东村 ', '东村\u200b', '东 村', '\u3000东村']) expect(read({ name: '甲镇', villages: ['东村', twin] }).told).toEqual([['clashing-id', 'town.villages.1']]);
  });

  it('are found by what can be read of them', () => {
    expect(read({ name: '甲镇', class: 'farming', villages: ['东村 ', '西村'] }, { t: { literate: { '东\u200b村': 3, '西村\u3000': 2 } } })).toMatchObject({ town: { villages: ['东村', '西村'] }, told: [] });
  });

  it('are refused as keys where two are one, or where they name sums', () => {
    expect(read({ name: '甲镇', villages: ['东村'] }, { t: { literate: { 东村: 3, '东村\u200b': 2 } } }).told).toEqual([['conflicting-values', 'facts.t.literate.东村\u200b']]);
    expect(read('甲镇', { t: { literate: { 东村: 3, 合计: 3 } } }).told).toEqual([['name-of-sums', 'facts.t.literate.合计']]);
    expect(read('甲镇', { t: { literate: { '东村\n': 3, '东 村': 3 } } }).told).toEqual([['conflicting-values', 'facts.t.literate.东 村']]);
  });
});

describe('keys with signs that cannot be seen', () => {
  it('are shown, with the key that is meant', () => {
    const { issues } = readSubmission(framework, { town: { name: '甲镇', class: 'farming' }, '\u00a0year': 2025, facts: { t: { 'staff\u200b': 1, 'grou\u00adp\u3000': true } } });
    expect(issues.map(({ code, details }) => [code, 'suggestion' in details ? details.suggestion : undefined])).toEqual([['unknown-key', 'year'], ['unknown-fact', 't.staff'], ['unknown-fact', 't.group']]);
  });
});
