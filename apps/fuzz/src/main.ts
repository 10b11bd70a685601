// npm run fuzz: tries every reader with files nobody would write, for two minutes in all unless told otherwise.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { keep } from './corpus.js';
import { hold } from './guard.js';
import { readers } from './readers/index.js';
import { HEAD, type Told, type Work } from './work.js';

const { values: given } = parseArgs({
  options: { seconds: { type: 'string', default: '120' }, reader: { type: 'string', multiple: true }, seed: { type: 'string', default: '1' }, cases: { type: 'string' }, case: { type: 'string' } },
});

/** A case that runs so long never ends. */
const MOST_MILLISECONDS = 30_000;
const ROOM = 8 * 1024 * 1024;
const MEMORY = 1536;

const known = readers.map(({ id }) => id);
const wanted = given.reader ?? known;
const unknown = wanted.filter((id) => !known.includes(id));
if (unknown.length > 0) fail(`No such reader: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);

let found = 0;
if (given.case === undefined) await fuzz();
else await again(resolve(process.cwd(), given.case));
process.exitCode = found === 0 ? 0 : 1;

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Runs one kept file again. */
async function again(file: string): Promise<void> {
  const reader = readers.find(({ id }) => file.includes(`/${id}/`)) ?? fail(`The folder of a case names its reader: ${known.join(', ')}.`);
  try {
    await hold(reader, new Uint8Array(readFileSync(file)));
    console.log(`${reader.id}: keeps its promises`);
  } catch (error) {
    found += 1;
    console.log(`${reader.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function fuzz(): Promise<void> {
  const time = (Number(given.seconds) * 1000) / wanted.length;
  const limits = { seed: Number(given.seed), ...(given.cases === undefined ? { time } : { cases: Number(given.cases) }) };
  // A reader whose case never ends is told; the others go on in a new worker.
  for (let left = known.filter((id) => wanted.includes(id)); left.length > 0; ) left = await inWorker({ ids: left, limits, shared: new SharedArrayBuffer(ROOM) });
}

/** Gives the readers that are left where the worker had to be stopped. */
async function inWorker(work: Work): Promise<string[]> {
  const head = new Int32Array(work.shared, 0, 3);
  const done = new Set<string>();
  let running = '';
  let stopped: string | undefined;
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: work, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
  let seen = { count: -1, at: performance.now() };
  const watch = setInterval(() => {
    const count = Atomics.load(head, 0);
    // Between cases files are made, which may take its time.
    if (count !== seen.count || Atomics.load(head, 2) === 0) seen = { count, at: performance.now() };
    else if (performance.now() - seen.at > MOST_MILLISECONDS && running !== '') {
      stopped = 'never ends';
      void worker.terminate();
    }
  }, 500);
  worker.on('message', (told: Told) => {
    running = told.reader;
    if ('finding' in told) tell(told.reader, told.finding.bytes, told.finding.said);
    if (!('done' in told)) return;
    done.add(told.reader);
    console.log(`${told.reader.padEnd(8)} ${String(told.done.runs).padStart(7)} runs ${told.done.seconds.toFixed(1).padStart(6)} s ${told.done.findings} findings`);
  });
  worker.on('error', (error) => {
    stopped ??= `${error.name}: ${error.message}`;
  });
  await new Promise((ended) => worker.once('exit', ended));
  clearInterval(watch);
  const left = work.ids.filter((id) => !done.has(id));
  if (stopped === undefined || left.length === 0) return [];
  tell(running, new Uint8Array(work.shared).slice(HEAD, HEAD + (head[1] ?? 0)), stopped);
  return left.filter((id) => id !== running);
}

function tell(id: string, bytes: Uint8Array, said: string): void {
  const reader = readers.find((each) => each.id === id);
  if (reader === undefined) fail(`The worker ended before its first case: ${said}`);
  found += 1;
  console.log(`FOUND ${id}: ${said}\n      ${keep(reader, bytes, said)}`);
}
