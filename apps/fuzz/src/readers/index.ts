import type { Reader } from '../reader.js';
import { docx } from './docx.js';
import { object } from './object.js';
import { parquet } from './parquet.js';
import { plugin } from './plugin.js';
import { report } from './report.js';
import { scheme } from './scheme.js';
import { csv, jsonLines, tsv } from './tables.js';
import { json, yaml } from './text.js';
import { xlsx } from './xlsx.js';

/** Every reader of fazhi, under the name that `npm run fuzz -- --reader` takes. */
export const readers: readonly Reader[] = [object, yaml, json, csv, tsv, jsonLines, parquet, xlsx, docx, report, scheme, plugin];
