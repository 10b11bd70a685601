import { describe, expect, it } from 'vitest';
import { isDamaged, isErrorValue, isTotalRow, nameKey, plainName, saysNothing, visible, visibleLine, visibleName, withoutInvisible } from './characters.js';

describe('withoutInvisible', () => {
  it('drops what prints nothing and keeps blanks and line ends', () => {
    expect(withoutInvisible('\ufeff1\u200b9\u202e\u2060 人\u00ad\t\n\u0000\u{e0041}')).toBe('19 人\t\n');
    expect(withoutInvisible('牛头崖镇')).toBe('牛头崖镇');
  });
});

describe('names', () => {
  it('are shown with ordinary characters and single blanks', () => {
    expect(plainName('\u200b⽜头崖镇\u3000')).toBe('牛头崖镇');
    expect(plainName('甲\u00a0 \n镇')).toBe('甲 镇');
    expect(plainName('甲镇（示范）')).toBe('甲镇（示范）');
    expect(plainName('\u{2f81a}')).toBe('\u{2f81a}'.normalize('NFKC'));
  });

  it.each(['⽜头崖镇', '牛头崖镇\u200b', '牛 头崖镇', '牛\u3000头崖镇', '牛头\n崖镇'])('%j is 牛头崖镇', (written) => {
    expect(nameKey(written)).toBe(nameKey('牛头崖镇'));
  });

  it('are told apart by what can be read', () => {
    expect(nameKey('甲镇（东）')).toBe(nameKey('甲镇(东)'));
    expect(nameKey('甲镇')).not.toBe(nameKey('乙镇'));
  });
});

describe('visible', () => {
  it('shows controls and bidirectional signs as escapes', () => {
    expect(visible('a\u001b[31mb\u009b\u202e\u0007\r\u{e0041}\n\t')).toBe('a\\x1b[31mb\\x9b\\u202e\\x07\\x0d\\u{e0041}\n\t');
    expect(visible('得分 100')).toBe('得分 100');
  });

  it('keeps a line one line', () => {
    expect(visibleLine('甲镇\n得分\t100\u2028')).toBe('甲镇\\n得分\\t100\\u2028');
  });
});

describe('visibleName', () => {
  it('shows blanks that are no ordinary blank as well', () => {
    expect(visibleName('sta\u200bff \u00a0\u3000\u00ad')).toBe('sta\\u200bff \\xa0\\u3000\\xad');
    expect(visibleName('实有人数 2')).toBe('实有人数 2');
  });
});

describe('isDamaged', () => {
  it.each(['甲\ufffd镇', '甲\ud800镇', '\udc00', '甲\u0000镇'])('%j is', (written) => {
    expect(isDamaged(written)).toBe(true);
  });

  it('tells nothing of sound text, pairs of surrogates included', () => {
    expect([isDamaged('甲镇'), isDamaged('\u{20000}镇'), isDamaged('')]).toEqual([false, false, false]);
  });
});

describe('isTotalRow', () => {
  it.each(['合计', '合 计', '小计：', '总计', '合计（个）', '全镇合计', '全县合计', '本页小计', 'Total', '平均值', 'Sub total'])('%j names sums', (name) => {
    expect(isTotalRow(name)).toBe(true);
  });

  it.each(['合计村', '小计镇', '总寨镇', '平均村', '甲镇', 'Totalville'])('%j is a name', (name) => {
    expect(isTotalRow(name)).toBe(false);
  });
});

describe('isErrorValue', () => {
  it('knows what spreadsheets show in place of a failed formula', () => {
    expect(['#REF!', '#DIV/0!', ' #N/A\u200b', '＃REF！', '='].map(isErrorValue)).toEqual([true, true, true, true, true]);
    expect(['#1号台账', '无', '=2', ''].map(isErrorValue)).toEqual([false, false, false, false]);
  });
});

describe('saysNothing', () => {
  it.each(['', '  ', '无', '无。', ' 无 ', '/', '／', '\\', '—', '——', '-', '－', '…', '暂无', '没有', '（无）', '不涉及', 'N/A', 'n/a', '＃REF！', '#REF!', '#DIV/0!', '=', '无\u200b', '\u3000'])('%j names nothing', (written) => {
    expect(saysNothing(written)).toBe(true);
  });

  it.each(['无证件照片一组', '没有开展的说明', '无锡市文件', '0', '文件1', '台账', '#1号台账', '不适用法律顾问名单'])('%j names something', (written) => {
    expect(saysNothing(written)).toBe(false);
  });
});
