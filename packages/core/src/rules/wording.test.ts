import { describe, expect, it } from 'vitest';
import { facts } from '../../test-support/facts.js';
import type { Fact } from '../fact.js';
import { figure, measureName, percent, plainFigure, pointsText, unitOfMeasure } from './wording.js';

const lookup = { fact: (id: string): Fact | undefined => (Object.hasOwn(facts, id) ? facts[id as keyof typeof facts] : undefined) };

describe('words of rules', () => {
  it('writes shares in per cent, exactly and without needless zeros', () => {
    expect([0.95, 0.285, 1, 0.3333, 0.00005].map((share) => percent(share).zh)).toEqual(['95%', '28.5%', '100%', '33.33%', '0.005%']);
    expect(percent(0.95).en).toBe('95%');
  });

  it('writes figures with at most four decimals', () => {
    expect([3, 2.5, 0.12345, -1.5].map(plainFigure)).toEqual(['3', '2.5', '0.1235', '-1.5']);
  });

  it('gives thresholds the unit of their measure', () => {
    expect(figure(3, { fact: 'sessions' }, lookup)).toEqual({ zh: '3次', en: '3 times' });
    expect(figure(0.9, { ratio: ['certified', 'staff'] }, lookup)).toEqual({ zh: '90%', en: '90%' });
    expect(figure(0.9, { fact: 'rate' }, lookup).zh).toBe('90%');
    expect(figure(5, { sum: ['certified', 'trained'] }, lookup).zh).toBe('5人');
    expect(figure(5, { difference: ['budget', 'balance'] }, lookup)).toEqual({ zh: '5万元', en: '5 ten thousand yuan' });
    expect(figure(0.5, { villages: 'rules' }, lookup).zh).toBe('50%');
    expect(figure(5, { fact: 'nothing' }, lookup)).toEqual({ zh: '5', en: '5' });
    expect(unitOfMeasure({ sum: [] }, lookup)).toEqual({ zh: '', en: '' });
  });

  it('names measures by the short names of their facts', () => {
    expect(measureName({ fact: 'certified' }, lookup)).toEqual({ zh: '持证', en: 'certified' });
    expect(measureName({ sum: ['certified', 'trained'] }, lookup)).toEqual({ zh: '持证 + 培训', en: 'certified + trained' });
    expect(measureName({ difference: ['staff', 'trained'] }, lookup)).toEqual({ zh: '实有 − 培训', en: 'staff − trained' });
    expect(measureName({ ratio: [['certified', 'trained'], 'staff'] }, lookup)).toEqual({ zh: '（持证 + 培训） ÷ 实有', en: '(certified + trained) ÷ staff' });
    expect(measureName({ fact: 'nothing' }, lookup)).toEqual({ zh: 'nothing', en: 'nothing' });
    expect(measureName({ villages: 'nothing' }, lookup)).toEqual({ zh: '“nothing”的村所占比例', en: 'share of villages with nothing' });
    expect(measureName({ villages: 'literate' }, lookup).zh).toBe('“明白人”达到1人的村所占比例');
    const bare: Fact = { kind: 'villages', each: 'count', label: { zh: '表', en: 'table' }, help: { zh: '', en: '' }, evidence: { zh: '', en: '' } };
    expect(measureName({ villages: 'bare', atLeast: 2 }, { fact: () => bare })).toEqual({ zh: '“表”达到2的村所占比例', en: 'share of villages with at least 2 table' });
  });

  it('writes points in both languages, one of them alone', () => {
    expect([1, 2, 0.5].map(pointsText)).toEqual([
      { zh: '1分', en: '1 point' },
      { zh: '2分', en: '2 points' },
      { zh: '0.5分', en: '0.5 points' },
    ]);
  });
});
