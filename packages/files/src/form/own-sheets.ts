import { ABOUT_SHEET } from './ids.js';
import { formWords } from './words.js';

/** Sheets of a form on which nothing is filled in, by name. */
export const START_SHEETS: ReadonlySet<string> = new Set([formWords.start.zh, formWords.start.en]);
export const OPTION_SHEETS: ReadonlySet<string> = new Set([formWords.options.zh, formWords.options.en]);
export const OWN_SHEETS: ReadonlySet<string> = new Set([ABOUT_SHEET, ...START_SHEETS, ...OPTION_SHEETS]);
