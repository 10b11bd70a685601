export { readScheme, type SchemeOptions, type SchemeResult } from './read-scheme.js';
export { schemeSchema } from './scheme-schema.js';
export { submissionSchema } from './submission-schema.js';
export { escapes } from '../sense/escapes.js';
export { migrateScheme, type SchemeMigration, type SchemeRewrite } from './migrate.js';
