import type { Arbitrary } from 'fast-check';

/** A reader of fazhi under fuzzing. Every case is a file, so that a finding can be kept, shown and run again. */
export interface Reader {
  readonly id: string;
  /** Ending of its files, without the dot. */
  readonly ending: string;
  /** Makes files: whole ones from a model of the format, and changed ones from the corpus. */
  cases(corpus: readonly Uint8Array[]): Arbitrary<Uint8Array>;
  /** Reads one file and throws {@link Broken} where a promise is not kept. */
  hold(bytes: Uint8Array): Promise<void>;
}

/** A promise that a reader does not keep. */
export class Broken extends Error {
  /** @param promise - which one; the same for all findings of a kind. @param shown - what was seen in this case */
  constructor(
    readonly promise: string,
    shown = '',
  ) {
    super(shown === '' ? promise : `${promise}: ${shown}`);
    this.name = 'Broken';
  }
}

export function must(isKept: boolean, promise: string, shown: () => unknown = () => ''): asserts isKept {
  if (!isKept) throw new Broken(promise, cut(shown()));
}

/** Two things that should be one, as JSON: what has no JSON is no result. */
export function mustEqual(promise: string, one: unknown, other: unknown): void {
  const [left, right] = [plain(one), plain(other)];
  if (left === right) return;
  let at = 0;
  while (left[at] === right[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 120);
  throw new Broken(promise, `${around(left)} ≠ ${around(right)}`);
}

/** As JSON, with words in the place of what JSON does not have, so that two that differ stay different. */
export function plain(value: unknown): string {
  const above: unknown[] = [];
  return (
    JSON.stringify(value, function (this: unknown, _key, each: unknown) {
      while (above.length > 0 && above.at(-1) !== this) above.pop();
      if (above.includes(each)) return 'round again';
      if (typeof each === 'object') above.push(each);
      return wordFor(each);
    }) ?? 'nothing'
  );
}

function wordFor(value: unknown): unknown {
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value))) return String(value);
  return ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] : value;
}

const MOST_SHOWN = 400;

function cut(shown: unknown): string {
  const text = typeof shown === 'string' ? shown : plain(shown);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
