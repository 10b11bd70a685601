import { Broken, type Reader } from './reader.js';

/** Processor time that a case may take: so much at all, and so much for each kilobyte. */
const MOST_SECONDS = 3;
const SECONDS_A_KILOBYTE = 0.02;
/** By so much may a single case raise the most memory ever held. */
const MOST_MEGABYTES = 512;

const watched: readonly (readonly [string, object])[] = [
  ['Object.prototype', Object.prototype],
  ['Array.prototype', Array.prototype],
  ['Function.prototype', Function.prototype],
  ['String.prototype', String.prototype],
  ['Number.prototype', Number.prototype],
  ['Map.prototype', Map.prototype],
  ['Set.prototype', Set.prototype],
  ['Date.prototype', Date.prototype],
  ['RegExp.prototype', RegExp.prototype],
  ['Promise.prototype', Promise.prototype],
  ['Object', Object],
  ['JSON', JSON],
];

type Snapshot = readonly (readonly [PropertyKey, unknown])[];

function snapshotOf(object: object): Snapshot {
  return Reflect.ownKeys(object).map((key) => {
    const said = Object.getOwnPropertyDescriptor(object, key);
    return [key, said?.get ?? (said?.value as unknown)];
  });
}

const before = watched.map(([, object]) => snapshotOf(object));

function tellPrototypes(): void {
  for (const [place, [name, object]] of watched.entries()) {
    const [was, now] = [before[place] ?? [], snapshotOf(object)];
    const changed = now.find(([key, value], at) => was[at]?.[0] !== key || was[at][1] !== value);
    if (changed === undefined && was.length === now.length) continue;
    // Put right, so that the next case does not inherit the finding.
    if (changed !== undefined && !was.some(([key]) => key === changed[0])) Reflect.deleteProperty(object, changed[0]);
    throw new Broken('changes a prototype', `${name}.${String(changed?.[0])}`);
  }
}

/** Holds a reader to its promises on one file: its own, and those of all readers. What it throws otherwise is a promise broken too. */
export async function hold(reader: Reader, bytes: Uint8Array): Promise<void> {
  const [cpu, memory] = [process.cpuUsage(), process.resourceUsage().maxRSS];
  try {
    await reader.hold(bytes);
  } catch (error) {
    if (error instanceof Broken) throw error;
    const known = error instanceof Error ? error : new Error(String(error));
    const [at = ''] = /\(?\S*(?:packages|apps)\/\S+/.exec(known.stack?.split('\n').slice(1).join('\n') ?? '') ?? [];
    throw new Broken(`throws ${known.name}`, `${known.message} ${at.replace(/^.*\/((?:packages|apps)\/)/, '$1')}`);
  }
  tellPrototypes();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (user + system) / 1_000_000;
  if (seconds > MOST_SECONDS + (SECONDS_A_KILOBYTE * bytes.length) / 1024) throw new Broken('takes too long', `${seconds.toFixed(1)} s for ${bytes.length} bytes`);
  const megabytes = (process.resourceUsage().maxRSS - memory) / 1024;
  if (megabytes > MOST_MEGABYTES) throw new Broken('takes too much memory', `${megabytes.toFixed(0)} MB for ${bytes.length} bytes`);
}
