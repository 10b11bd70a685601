export { checkPlugin } from './check-plugin.js';
export type { CheckOptions, Finding } from './finding.js';
export { testPlugin, type Runner } from './test-plugin.js';
