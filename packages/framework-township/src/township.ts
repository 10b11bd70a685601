import { defineFramework, sixAreas, text, type FrameworkSpec, type Gate, type Placing, type Plugin } from '@fazhi/core';
import { awareness } from '@fazhi/plugin-awareness';
import { decisions } from '@fazhi/plugin-decisions';
import { documents } from '@fazhi/plugin-documents';
import { enforcement } from '@fazhi/plugin-enforcement';
import { governance } from '@fazhi/plugin-governance';
import { mediation } from '@fazhi/plugin-mediation';
import { villagePowers } from '@fazhi/plugin-village-powers';
import { annualReport } from './annual-report.js';
import { calendar } from './calendar.js';

/** The seven plugins, in the order of the report. */
export const townshipPlugins: readonly Plugin[] = [governance, documents, decisions, enforcement, villagePowers, mediation, awareness];

const BONUS = ['governance.demonstration-title', 'governance.typical-case', 'governance.commendation'];
const DEDUCTIONS = ['governance.public-criticism', 'governance.untrue-data'];

/** Matters that every township has in every year: they may not be declared not applicable. */
const ALWAYS = [
  'governance.leading-group',
  'governance.responsibility-assigned',
  'governance.integrated-planning',
  'governance.first-responsible-person',
  'governance.special-study-sessions',
  'governance.annual-work-plan',
  'governance.leader-law-report',
  'governance.annual-report-filed',
  'governance.annual-report-published',
  'governance.annual-report-elements',
  'governance.duty-list',
  'documents.normdoc-procedure',
  'decisions.meeting-rules',
  'decisions.decision-catalogue',
  'decisions.legal-adviser',
  'village-powers.integrity-duty',
  'mediation.joint-mediation',
  'mediation.mediation-linkage',
  'mediation.dispute-screening',
  'mediation.screening-regime',
  'mediation.township-mediators',
  'awareness.key-date-publicity',
  'awareness.who-enforces-teaches',
  'awareness.leaders-law-study',
];

/** What the default edition is defined from; a district's scheme extends it. */
export const townshipSpec: FrameworkSpec = {
  id: 'township',
  edition: 'township-2025',
  years: [2025],
  title: text('乡镇法治政府建设评价指标体系（2025版）', 'Township rule-of-law framework (2025 edition)'),
  areas: sixAreas,
  plugins: townshipPlugins,
  indicators: Object.fromEntries(ALWAYS.map((id): [string, Placing] => [id, { notApplicable: 'forbid' }])),
  total: 100,
  places: 2,
  notApplicable: 'rescale',
  annualReport,
  bonus: { cap: 5, indicators: BONUS },
  deductions: { cap: 5, indicators: DEDUCTIONS },
  grades: [
    { id: 'excellent', title: text('优秀', 'excellent'), atLeast: 90 },
    { id: 'good', title: text('良好', 'good'), atLeast: 80 },
    { id: 'pass', title: text('合格', 'pass'), atLeast: 70 },
    { id: 'fail', title: text('不合格', 'fail'), atLeast: 0 },
  ],
  calendar,
};

/** The default edition: six areas, a hundred points, gates off. */
export const township = defineFramework(townshipSpec);

const NO_AUTHORITY = text('', '');

/**
 * Gates (一票否决／限档) that schemes use, switched off: in some provinces they need a legal basis (山东省乡镇人民政府工作条例
 * (2020) 第二十七条). A scheme switches one on by giving the document that allows it as `authority`.
 */
export const gateProposals: readonly Gate[] = [
  { id: 'grave-unlawful-act', title: text('违法行为造成严重后果', 'unlawful act with grave result'), when: { fact: 'governance.grave-unlawful-act', is: true }, effect: { capGrade: 'fail' }, authority: NO_AUTHORITY },
  { id: 'leader-crime', title: text('主要负责人犯罪', "a leader's crime"), when: { fact: 'governance.leader-crime', is: true }, effect: { capGrade: 'fail' }, authority: NO_AUTHORITY },
  { id: 'large-collective-incident', title: text('重大群体性事件', 'large collective incident'), when: { fact: 'mediation.large-collective-incident', is: true }, effect: { capGrade: 'pass' }, authority: NO_AUTHORITY },
  { id: 'untrue-data', title: text('数据严重不实', 'gravely untrue data'), when: { fact: 'governance.untrue-data-grave', is: true }, effect: { capGrade: 'pass' }, authority: NO_AUTHORITY },
  { id: 'fine-target', title: text('下达罚没指标', 'a target for fines'), when: { fact: 'enforcement.fine-target', is: true }, effect: { zeroArea: 'enforcement' }, authority: NO_AUTHORITY },
];
