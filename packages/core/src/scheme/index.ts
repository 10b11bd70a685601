export { readScheme, type SchemeOptions, type SchemeResult } from './read-scheme.js';
export { schemeSchema } from './scheme-schema.js';
export { submissionSchema } from './submission-schema.js';
