// npm run bench [-- name …]: every benchmark, or those named.
import { many } from './many.mjs';
import { plan } from './plan.mjs';
import { size } from './size.mjs';
import { startUp } from './start-up.mjs';

/** @type {Record<string, () => string>} each answers with the lines to print */
const benches = { 'start-up': startUp, size, plan, many };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) console.log(`${name}\n${bench()}`);
}
