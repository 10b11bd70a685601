export { checkPlugin, type CheckOptions, type Finding } from './check-plugin.js';
export { testPlugin, type Runner } from './test-plugin.js';
