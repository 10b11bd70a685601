import { handbook, schemas } from './generators/handbook.mjs';
import { readme } from './generators/readme.mjs';
import { reportRows } from './generators/report-rows.mjs';
import { workingDays } from './generators/working-days.mjs';

/**
 * A generator makes files from declarations. It only says what they should hold; generate.mjs writes or compares.
 * `owns` names folders in which no other file may stand, so that a page of something that is gone does not stay behind.
 * Sources of the workspace may be imported inside `make`: generate.mjs runs where TypeScript is understood.
 * @typedef {{ name: string, owns?: string[], make: () => Promise<Record<string, string>> }} Generator
 */

/** @type {Generator[]} */
export const generators = [
  { name: 'working days', make: workingDays },
  { name: 'handbook', owns: ['docs/handbook'], make: async () => ({ ...(await handbook()), ...(await reportRows()) }) },
  { name: 'demo in the READMEs', make: readme },
  { name: 'schemas', owns: ['docs/schemas'], make: schemas },
];
