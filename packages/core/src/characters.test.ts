import { describe, expect, it } from 'vitest';
import { nameKey, plainName, saysNothing, visible, visibleLine, withoutInvisible } from './characters.js';

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

describe('saysNothing', () => {
  it.each(['', '  ', '无', '无。', ' 无 ', '/', '／', '\\', '—', '——', '-', '－', '…', '暂无', '没有', '（无）', '不涉及', 'N/A', 'n/a', '＃REF！', '#REF!', '#DIV/0!', '=', '无\u200b', '\u3000'])('%j names nothing', (written) => {
    expect(saysNothing(written)).toBe(true);
  });

  it.each(['无证件照片一组', '没有开展的说明', '无锡市文件', '0', '文件1', '台账', '#1号台账', '不适用法律顾问名单'])('%j names something', (written) => {
    expect(saysNothing(written)).toBe(false);
  });
});
