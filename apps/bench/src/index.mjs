// npm run bench [-- name …]: every benchmark, or those named.
import { draws } from './draws.mjs';
import { files, filesLarge } from './files.mjs';
import { growth } from './growth.mjs';
import { many } from './many.mjs';
import { objects } from './objects.mjs';
import { oneTown } from './one-town.mjs';
import { peers } from './peers.mjs';
import { plan } from './plan.mjs';
import { size } from './size.mjs';
import { startUp } from './start-up.mjs';
import { strangers } from './strangers.mjs';

/** @type {Record<string, () => string | Promise<string>>} each answers with the lines to print */
const benches = { 'start-up': startUp, size, plan, many, growth, objects, 'one-town': oneTown, draws, peers, files };
/** Only when named: these take minutes. @type {typeof benches} */
const onRequest = { 'files-large': filesLarge, strangers };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches || name in onRequest));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys({ ...benches, ...onRequest }).join(', ')}.`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(wanted.length === 0 ? benches : { ...benches, ...onRequest })) {
  if (wanted.length === 0 || wanted.includes(name)) console.log(`${name}\n${await bench()}`);
}
