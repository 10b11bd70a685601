import { ownDefault, practice, text, type Plugin } from '@fazhi/core';
import { businessEnvironment } from '../sources.js';

/** Publishing, filing and consulting on normative documents. */
export const filingIndicators: Plugin['indicators'] = {
  'normdoc-published': {
    title: text('规范性文件统一登记编号公布', 'Normative documents registered, numbered and published'),
    why: text('统一登记、编号、公布的文件才便于查询，也才能作为管理依据。', 'A registered, numbered and published document can be found and relied on.'),
    points: 1,
    rule: { kind: 'linear', of: { ratio: ['normdocs-published', 'normdocs-issued'] }, target: 1 },
    sources: [practice('有的市规定未经统一登记的文件无效，乡镇文件由乡镇统一编号', 'a city rule holds unregistered documents invalid; townships number their own')],
    remedy: text('由党政办统一登记和编号，签发后在政府网站或公开栏公布。', 'Let the general office register and number every document and publish it on the site or notice board once signed.'),
    effort: 'light',
    keywords: ['规范性文件', '文件公布', '统一登记', '统一编号', '文件编号'],
    examples: [
      { facts: { 'normdocs-published': 4, 'normdocs-issued': 4 }, earned: 1 },
      { facts: { 'normdocs-published': 2, 'normdocs-issued': 4 }, earned: 0.5 },
      { facts: { 'normdocs-published': 0, 'normdocs-issued': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'normdoc-filed': {
    title: text('规范性文件备案率', 'Normative documents filed'),
    why: text('报送备案，上级才能发现并纠正文件中的问题。', 'Only a filed document lets the level above find and correct faults.'),
    points: 1,
    rule: { kind: 'linear', of: { ratio: ['normdocs-filed', 'normdocs-issued'] }, target: 1 },
    sources: [practice('考核方案要求报备率达到100%', 'schemes ask that all documents be filed')],
    remedy: text('对照发文登记簿补报未备案文件，公布的同时启动报备。', 'File what the register shows as missing, and start filing on the day of publication.'),
    effort: 'light',
    keywords: ['文件备案', '规范性文件备案', '备案审查', '备案率', '报备'],
    examples: [
      { facts: { 'normdocs-filed': 4, 'normdocs-issued': 4 }, earned: 1 },
      { facts: { 'normdocs-filed': 3, 'normdocs-issued': 4 }, earned: 0.75 },
      { facts: { 'normdocs-filed': 0, 'normdocs-issued': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'normdoc-filed-on-time': {
    title: text('规范性文件备案及时', 'Normative documents filed in time'),
    why: text('备案越及时，问题文件影响的人越少。', 'The sooner a document is filed, the fewer people a faulty one reaches.'),
    points: 1,
    rule: { kind: 'linear', of: { fact: 'normdoc-filing-days' }, floor: 30, target: 15 },
    appliesWhen: { fact: 'normdocs-issued', atLeast: 1 },
    sources: [
      practice(
        '有的市规定公布后15日内报备；上海、北京、山东的条例规定报人大常委会备案为30日，不直接适用于向上级政府备案',
        'a city rule sets 15 days; the regulations of Shanghai, Beijing and Shandong set 30 days for filing with standing committees, which is another matter',
      ),
      ownDefault('15日得满分、30日得0分', 'full marks at 15 days, none at 30'),
    ],
    remedy: text('在发文登记簿增加报备到期日，公布后10日内由专人报送。', 'Add the filing date to the register and have one person file within 10 days of publication.'),
    effort: 'light',
    keywords: ['文件备案', '规范性文件备案', '备案不及时', '备案期限', '报备'],
    examples: [
      { facts: { 'normdocs-issued': 4, 'normdoc-filing-days': 15 }, earned: 1 },
      { facts: { 'normdocs-issued': 4, 'normdoc-filing-days': 20 }, earned: 0.67 },
      { facts: { 'normdocs-issued': 4, 'normdoc-filing-days': 30 }, earned: 0 },
      { facts: { 'normdocs-issued': 0, 'normdoc-filing-days': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'business-doc-consultation': {
    title: text('涉企文件公开征求意见', 'Business documents opened for comment'),
    why: text('涉及企业的规定先听企业意见，执行起来才稳。', 'Rules on businesses work better when businesses were heard first.'),
    points: 0.5,
    rule: { kind: 'all-or-nothing', of: { fact: 'business-doc-comment-days' }, atLeast: 30 },
    appliesWhen: { fact: 'business-docs-issued', atLeast: 1 },
    sources: [businessEnvironment, ownDefault('最短一件达到30日即得分，否则不得分', 'all or nothing on the shortest case at 30 days')],
    remedy: text('起草涉企文件时预留不少于30日的公开征求意见期，并反馈意见采纳情况。', 'Leave at least 30 days for public comment when drafting, and tell which comments were taken up.'),
    effort: 'light',
    keywords: ['涉企文件', '涉企政策', '营商环境', '市场主体', '企业意见'],
    examples: [
      { facts: { 'business-docs-issued': 1, 'business-doc-comment-days': 30 }, earned: 0.5 },
      { facts: { 'business-docs-issued': 1, 'business-doc-comment-days': 29 }, earned: 0 },
      { facts: { 'business-docs-issued': 0, 'business-doc-comment-days': 0 }, earned: 0, notApplicable: true },
    ],
  },
};
