import { text, type Text } from './text.js';

/** One of the measure areas (一级指标) of a framework. */
export interface Area {
  readonly id: string;
  readonly title: Text;
}

/** The six areas in which a township reports, in the order of the report. */
export const sixAreas = [
  { id: 'functions', title: text('政府职能与组织领导', 'Functions of government and leadership') },
  { id: 'administration', title: text('依法行政制度', 'Law-based administration') },
  { id: 'decisions', title: text('重大行政决策与监督', 'Decision making and its supervision') },
  { id: 'enforcement', title: text('行政执法能力', 'Enforcement capacity') },
  { id: 'grassroots', title: text('基层社会治理', 'Grassroots governance') },
  { id: 'awareness', title: text('全民法治意识', 'Public legal awareness') },
] as const satisfies readonly Area[];

/** Id of one of the six areas. */
export type SixAreaId = (typeof sixAreas)[number]['id'];
