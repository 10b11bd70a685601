import fc from 'fast-check';
import { corpusOf } from './corpus.js';
import { hold } from './guard.js';
import { Broken, type Reader } from './reader.js';

export interface Finding {
  /** Shrunk as far as time allowed. */
  readonly bytes: Uint8Array;
  readonly said: string;
}

export interface Explored {
  readonly runs: number;
  readonly seconds: number;
  readonly findings: number;
}

export interface Limits {
  readonly seed: number;
  /** Milliseconds, or exactly so many cases: then the run is the same on every machine. */
  readonly time?: number;
  readonly cases?: number;
}

/** A reader that breaks so many promises has to be mended before more is looked for. */
const MOST_FINDINGS = 8;

/** One name for findings of one kind, so that each is told once. */
function kindOf({ promise, message }: Broken): string {
  if (!/^(throws|exit code)/.test(promise)) return promise;
  return message.replaceAll(/“[^”]*”|"[^"]*"/g, '').replaceAll(/\d+/g, '').slice(0, 120);
}

/**
 * Tries a reader until time or cases are used up; tells each kind of finding once, with its smallest case.
 *
 * @param running - told each case before it is tried, and undefined after it.
 */
export async function explore(reader: Reader, { seed, time, cases }: Limits, running: (bytes: Uint8Array | undefined) => void, tell: (finding: Finding) => void): Promise<Explored> {
  const start = performance.now();
  const seen = new Set<string>();
  let runs = 0;
  let wanted: Broken | undefined;
  const property = fc.asyncProperty(reader.cases(corpusOf(reader).map(({ bytes }) => bytes)), async (bytes) => {
    runs += 1;
    running(bytes);
    try {
      await hold(reader, bytes);
    } catch (error) {
      if (!(error instanceof Broken)) throw error;
      // While one finding is made smaller, others wait for their turn.
      if (seen.has(kindOf(error)) || (wanted !== undefined && kindOf(wanted) !== kindOf(error))) return;
      wanted = error;
      throw error;
    } finally {
      running(undefined);
    }
  });
  const left = (): number => (time === undefined ? Infinity : time - (performance.now() - start));
  for (let turn = 0; left() > 0 && seen.size < MOST_FINDINGS && (cases === undefined || runs < cases); turn += 1) {
    const settings = { seed: seed + turn, numRuns: cases === undefined ? 100_000 : cases - runs };
    const result = await fc.check(property, cases === undefined ? { ...settings, interruptAfterTimeLimit: Math.max(left(), 1), markInterruptAsFailure: false } : settings);
    const bytes = result.counterexample?.[0];
    if (result.failed && bytes !== undefined && wanted !== undefined) {
      tell({ bytes, said: wanted.message });
      seen.add(kindOf(wanted));
    }
    wanted = undefined;
  }
  return { runs, seconds: (performance.now() - start) / 1000, findings: seen.size };
}
