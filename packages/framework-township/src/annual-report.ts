import { text, type AnnualReport } from '@fazhi/core';
import { reportContents, reportFiling, reportPublishing } from '@fazhi/plugin-governance';

/** What a township's yearly report must hold, and when it is due; the bases are those of the indicators on the report. */
export const annualReport: AnnualReport = {
  elements: [
    { id: 'measures', title: text('主要举措和成效', 'measures and their effects'), parts: ['facts'], source: reportContents },
    { id: 'shortfalls', title: text('存在的不足和原因', 'shortfalls and their causes'), parts: ['shortfalls', 'causes'], source: reportContents },
    {
      id: 'first-responsible-person',
      title: text('主要负责人履行第一责任人职责情况', 'how the first responsible person performed'),
      facts: ['governance.first-responsible-in-person'],
      source: reportContents,
    },
    { id: 'next-year', title: text('下一年度主要安排', "the next year's plan"), parts: ['nextSteps'], source: reportContents },
  ],
  dates: [
    {
      id: 'filed',
      title: text('向上一级报送年度报告', 'yearly report filed with the level above'),
      month: 3,
      day: 1,
      yearsAfter: 1,
      fact: 'governance.annual-report-filed-on',
      source: reportFiling,
    },
    {
      id: 'published',
      title: text('向社会公开年度报告', 'yearly report published'),
      month: 4,
      day: 1,
      yearsAfter: 1,
      fact: 'governance.annual-report-published-on',
      source: reportPublishing,
    },
  ],
};
