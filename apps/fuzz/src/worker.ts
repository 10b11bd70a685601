// Runs one reader after the other, so that the program beside it can stop a case that never ends and still knows its file.
import { parentPort, workerData } from 'node:worker_threads';
import { explore } from './explore.js';
import { readers } from './readers/index.js';
import { HEAD, type Told, type Work } from './work.js';

const { ids, limits, shared } = workerData as Work;
const head = new Int32Array(shared, 0, 3);
const room = new Uint8Array(shared, HEAD);
const tell = (told: Told): void => parentPort?.postMessage(told);

function remember(bytes: Uint8Array | undefined): void {
  Atomics.store(head, 2, bytes === undefined ? 0 : 1);
  if (bytes === undefined) return;
  const size = Math.min(bytes.length, room.length);
  room.set(bytes.subarray(0, size));
  head[1] = size;
  Atomics.add(head, 0, 1);
}

for (const reader of readers.filter(({ id }) => ids.includes(id))) {
  tell({ reader: reader.id, started: true });
  tell({ reader: reader.id, done: await explore(reader, limits, remember, (finding) => tell({ reader: reader.id, finding })) });
}
