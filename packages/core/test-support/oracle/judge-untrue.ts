import { Reader, type Ends } from './judge-facts.js';
import type { Marked } from './judge-rules.js';
import { decimal, div, hundredths, mul, q, sub } from './rational.js';
import type { Put, Said, World } from './world.js';

/** Marks an indicator with the facts it reads noted in the reader. */
export type Marking = (reader: Reader, put: Put) => Marked;

/** Points earned once a claim that a reviewer corrected downwards is paid for; what was earned where none was. */
export function heldTo(world: World, put: Put, marking: Marking, held: Ends, inFramework: (ends: Ends) => { readonly low: bigint; readonly high: bigint }): { readonly low: bigint; readonly high: bigint } {
  const { untrue = 'accept', places = 2 } = world.spec;
  const earned = inFramework(held);
  if (untrue === 'accept' || world.values === 'self' || put.part === 'deductions' || earned.low !== earned.high) return earned;
  const reader = new Reader({ ...world, values: 'self' }, put.plugin);
  const own = marking(reader, put);
  const corrected = [...reader.read].some((id) => differ(world.known[id]?.self, world.known[id]?.verified));
  if (typeof own === 'string' || !corrected) return earned;
  const over = inFramework(own).low - earned.low;
  if (over <= 0n) return earned;
  if (untrue === 'zero') return { low: 0n, high: 0n };
  const left = hundredths(div(sub(q(earned.low), mul(q(over), decimal(untrue.factor))), q(100)), places);
  return left < 0n ? { low: 0n, high: 0n } : { low: left, high: left };
}

function differ(a: Said | undefined, b: Said | undefined): boolean {
  return a !== undefined && b !== undefined && shown(a) !== shown(b);
}

function shown(said: Said): string {
  return JSON.stringify(said, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}
