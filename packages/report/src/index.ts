export { safeFileName } from './file-name.js';
export type { PageOptions } from './page/page.js';
export { districtPage } from './district/page.js';
export type { DistrictReport, LeftOutSubmission } from './district/report.js';
export { townPage } from './town/page.js';
export type { TownReport } from './town/report.js';
