import { describe, expect, it } from 'vitest';
import { hasFigure, isGeneral } from './general-words.js';

const INTENT = '进一步 不断 持续 切实 努力 积极 大力 加强 加大 强化 提高 提升 深化 完善 健全 推进 推动 落实 抓好 做好 增强 巩固 扩大 优化 规范 力度 水平 素质 能力 意识 质量 工作 制度 机制 观念 建设'.split(' ');
const DEEDS = '组织 举办 开展 培训 考试 考核 轮训 讲评 评查 公开 公示 公布 备案 报送 配备 配齐 选聘 聘请 增选 设立 建成 修订 印发 签订 排查 回访 走访 调解 整改 核查 检查 测评 列入 每月 每季 每年 每周 每村'.split(' ');

describe('general words', () => {
  it.each(['进一步加强专题研究', '加大法治宣传力度', '建立健全各项工作制度', '提高群众法治观念', ...INTENT])('are %s', (text) => {
    expect(isGeneral(text)).toBe(true);
  });

  it.each(['每季度由司法所对执法案卷讲评一次', '组织8名人员参加执法资格考试', '召开专题会', '', ...DEEDS.map((deed) => `加强${deed}`)])('are not: %s', (text) => {
    expect(isGeneral(text)).toBe(false);
  });

  it('are not where there is a figure', () => {
    expect([isGeneral('加强法治队伍到3人'), isGeneral('提高持证率到100%'), isGeneral('提高到三次')]).toEqual([false, false, false]);
  });
});

describe('figures in a text', () => {
  it('are digits of either width, or a Chinese number before a unit', () => {
    for (const digit of '0123456789０１２３４５６７８９') expect(hasFigure(`达到${digit}`)).toBe(true);
    for (const number of '一二三四五六七八九十百千两') expect(hasFigure(`增加${number}名`)).toBe(true);
    for (const unit of '个次名人场期件项村天月') expect(hasFigure(`两${unit}`)).toBe(true);
    for (const none of ['', '统一口径', '各个部门', '第一', '名次', '万人']) expect(hasFigure(none)).toBe(false);
  });
});
