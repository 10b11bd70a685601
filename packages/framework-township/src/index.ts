export { calendar } from './calendar.js';
export { outlineSource, outlineTaskOf, outlineTasks, type OutlineTask } from './outline.js';
export { reportRows, type ReportRow } from './report-rows.js';
export { gateProposals, township, townshipPlugins, townshipSpec } from './township.js';
