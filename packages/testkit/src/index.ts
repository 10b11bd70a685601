export { checkPlugin } from './check-plugin.js';
export type { CheckOptions, Finding } from './finding.js';
export { testPlugin, type Runner } from './test-plugin.js';
export { everyKind, outcomeIn, spellingOutcome, type SpellingOutcome } from './every-kind.js';
export { spellings, type Spellings } from './spellings.js';
