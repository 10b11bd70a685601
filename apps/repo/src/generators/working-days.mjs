import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import chineseDays from 'chinese-days';

const DAY = 86_400_000;
const FIRST_YEAR = 2004;

/** Days on which the statutory calendar differs from Monday to Friday, from the maintained package's tables. */
export async function workingDays() {
  const version = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('chinese-days/package.json'), 'utf8')).version;
  /** @type {number[]} */
  const off = [];
  /** @type {number[]} */
  const on = [];
  let lastYear = FIRST_YEAR;
  for (let year = FIRST_YEAR; year < FIRST_YEAR + 50; year += 1) {
    const before = off.length;
    for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += DAY) {
      const weekday = new Date(time).getUTCDay() % 6 !== 0;
      const working = chineseDays.isWorkday(new Date(time).toISOString().slice(0, 10));
      if (working !== weekday) (weekday ? off : on).push(time / DAY);
    }
    // A year without a single holiday on a weekday is one that the package does not know yet.
    if (off.length > before) lastYear = year;
  }
  const text = [
    '// Generated from chinese-days by npm run generate; do not edit. Days since 1970-01-01.',
    `export const source = 'chinese-days@${version}';`,
    `/** ${FIRST_YEAR}-01-01 */`,
    `export const knownFrom = ${Date.UTC(FIRST_YEAR, 0, 1) / DAY};`,
    `/** ${lastYear}-12-31 */`,
    `export const knownUntil = ${Date.UTC(lastYear, 11, 31) / DAY};`,
    `export const exceptions = {\n  off: [${off.join(', ')}],\n  on: [${on.join(', ')}],\n};`,
    '',
  ].join('\n');
  return { 'packages/framework-township/src/generated/working-days.ts': text };
}
