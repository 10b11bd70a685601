// Commands that most runs do not need: the program loads them from a file of their own, see tsup.config.ts.
export { batch } from './commands/batch.js';
export { check } from './commands/check.js';
export { compareCommand } from './commands/compare.js';
export { diffCommand } from './commands/diff.js';
export { extractCommand } from './commands/extract.js';
export { followUpCommand } from './commands/follow-up.js';
export { migrate } from './commands/migrate.js';
export { plan } from './commands/plan.js';
export { reportCommand } from './commands/report.js';
export { shortfallsCommand } from './commands/shortfalls.js';
export { simulateCommand } from './commands/simulate.js';
