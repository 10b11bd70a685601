import { describe, expect, it } from 'vitest';
import { chineseNumber, halfWidth, readFigure } from './figure.js';

const exact = (value: number, more: object = {}): unknown => ({ ok: true, low: value, high: value, unit: '', percent: false, tidied: false, ...more });

describe('figures as people write them', () => {
  it('reads plain numbers', () => {
    expect(readFigure('19')).toEqual(exact(19));
    expect(readFigure('12.50')).toEqual(exact(12.5));
    expect(readFigure('-3')).toEqual(exact(-3));
    expect(readFigure('+3')).toEqual(exact(3));
    expect(readFigure('0')).toEqual(exact(0));
  });

  it('reads full-width digits and spaces, and says that it tidied them', () => {
    expect(readFigure('１９')).toEqual(exact(19, { tidied: true }));
    expect(readFigure('　１２．５ ')).toEqual(exact(12.5, { tidied: true }));
    expect(readFigure(' 19')).toEqual(exact(19));
    expect(readFigure('1\u200b9\ufeff')).toEqual(exact(19, { tidied: true }));
    expect(readFigure('19\u00a0人')).toEqual(exact(19, { tidied: true, unit: '人' }));
    expect(halfWidth('ＡＢ１！～')).toBe('AB1!~');
  });

  it('reads thousands only where the commas stand right', () => {
    expect(readFigure('1,200')).toEqual(exact(1200, { tidied: true }));
    expect(readFigure('1，234，567.5')).toEqual(exact(1234567.5, { tidied: true }));
    expect(readFigure('12,00')).toEqual({ ok: false, suggestion: '1200' });
    expect(readFigure('1,2')).toEqual({ ok: false, suggestion: '12' });
    expect(readFigure('1200,300')).toEqual({ ok: false, suggestion: '1200300' });
  });

  it('reads units, per cent and ten thousands', () => {
    expect(readFigure('19人')).toEqual(exact(19, { unit: '人' }));
    expect(readFigure('19 人次')).toEqual(exact(19, { unit: '人次' }));
    expect(readFigure('57.9%')).toEqual(exact(57.9, { percent: true }));
    expect(readFigure('57.9％')).toEqual(exact(57.9, { percent: true, tidied: true }));
    expect(readFigure('1.2万')).toEqual(exact(12000, { tidied: true }));
    expect(readFigure('0.0003万元')).toEqual(exact(3, { tidied: true, unit: '元' }));
  });

  it.each(['至少200', '超过200', '≥200', '>=200', '200余', '200多', '200以上', '200余人', '200人以上', '至少200人以上'])('reads %s as a lower bound', (written) => {
    expect(readFigure(written)).toMatchObject({ ok: true, low: 200, high: Infinity, tidied: true });
  });

  it.each(['近100', '不足100', '不超过100', '≤100', '<=100', '100以下', '近100件', '100件以下'])('reads %s as an upper bound', (written) => {
    expect(readFigure(written)).toMatchObject({ ok: true, low: -Infinity, high: 100, tidied: true });
  });

  it('keeps the unit apart from the bound', () => {
    expect(readFigure('200人以上')).toMatchObject({ unit: '人' });
    expect(readFigure('90%以上')).toMatchObject({ unit: '', percent: true, low: 90, high: Infinity });
    expect(readFigure('20人左右')).toMatchObject({ unit: '人左右' });
  });

  it('never guesses: contradictions, words and endless numbers are refused', () => {
    for (const written of ['近100以上', '至少100以下', '很多', '1e400', '12 34', '十几', '1.2.3', '--1', 'Infinity', 'NaN', '', '%']) expect(readFigure(written)).toEqual({ ok: false });
    expect(readFigure('9'.repeat(400))).toEqual({ ok: false });
  });

  it('proposes what a Chinese numeral means without using it', () => {
    expect(readFigure('十二')).toEqual({ ok: false, suggestion: '12' });
    expect(readFigure('三次')).toEqual({ ok: false, suggestion: '3' });
    expect(readFigure('二十个')).toEqual({ ok: false, suggestion: '20' });
  });
});

describe('figures counted in ten thousands', () => {
  it('keep 万 as a part of their unit', () => {
    expect(readFigure('1.2万元', true)).toEqual(exact(1.2, { unit: '万元' }));
    expect(readFigure('1.2', true)).toEqual(exact(1.2));
    expect(readFigure('12元', true)).toEqual(exact(12, { unit: '元' }));
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['零', 0],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['两百', 200],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['三千四百五十六', 3456],
    ['一万', 10_000],
    ['十二万三千', 123_000],
    ['两万零三十', 20_030],
    ['二〇二五', 2025],
    ['一二三', 123],
    ['二零', 20],
  ])('%s is %d', (written, value) => {
    expect(chineseNumber(written)).toBe(value);
  });

  it('are nothing else', () => {
    for (const written of ['', '12', '十几', '一百号', '一九', '三五', '二十三四', '七八十']) expect(chineseNumber(written)).toBeUndefined();
  });
});
