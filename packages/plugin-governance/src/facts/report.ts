import { text, type Facts } from '@fazhi/core';

/** Facts on the yearly report and the list of powers and duties. */
export const reportFacts: Facts = {
  'annual-report-filed-on': {
    kind: 'date',
    label: text('年度报告报送日期', 'date on which the yearly report was filed'),
    short: text('报告报送', 'report filed'),
    help: text(
      '向上一级党委政府报送本年度法治政府建设情况报告的日期；期限已过仍未报送的，填评估当日。',
      "Date on which this year's report went to the level above; where the limit has passed without it, the date of the assessment.",
    ),
    evidence: text('报送文件及收文回执', 'the letter of submission and its receipt'),
    mentions: ['{date}…报送…年度报告'],
  },
  'annual-report-published-on': {
    kind: 'date',
    label: text('年度报告公开日期', 'date on which the yearly report was published'),
    short: text('报告公开', 'report published'),
    help: text(
      '在政府网站或公开栏公开本年度报告的日期；期限已过仍未公开的，填评估当日。',
      "Date on which this year's report appeared on the government site or notice board; where the limit has passed without it, the date of the assessment.",
    ),
    evidence: text('网页截图或公开栏照片，注明日期', 'dated screenshot or photograph'),
    mentions: ['{date}…(公开|公布|发布)…年度报告'],
  },
  'annual-report-contents': {
    kind: 'checklist',
    label: text('年度报告内容', 'contents of the yearly report'),
    short: text('报告要素', 'report elements'),
    items: {
      measures: text('主要举措和成效', 'measures and effects'),
      shortfalls: text('不足和原因', 'shortfalls and their causes'),
      'first-person': text('主要负责人履行第一责任人职责情况', 'how the first responsible person performed'),
      'next-year': text('下一年度主要安排', "next year's plan"),
    },
    help: text('报告正文单列并有具体内容的填是；只提到不足而没有写原因的，第二项填否。', 'Yes where the report has a part of its own with substance; shortfalls without causes are no.'),
    evidence: text('年度报告正文', 'the report itself'),
    mentions: {
      measures: ['#举措', '#主要(做法|工作)'],
      'first-person': ['履行…第一责任人(职责|责任)', '#第一责任人'],
      'next-year': ['#(下一步|下步|明年|来年|下年度|下一年|今后)', '#年工作(打算|计划|安排|思路|重点)', '#年度(主要|工作)(安排|打算|计划)', '#工作打算'],
    },
  },
  'duty-list-public': {
    kind: 'flag',
    label: text('公开权责清单', 'list of powers and duties published'),
    short: text('权责清单', 'duty list'),
    help: text('本镇权责清单（含属地责任事项）已公开并按规定动态调整的填是。', 'Yes where the list, with the duties that fall to the township, is public and kept up to date.'),
    evidence: text('清单文本和公开页面', 'the list and where it is published'),
    mentions: ['(公开|公布)…权责清单', '权责清单…(公开|公布)'],
  },
};
