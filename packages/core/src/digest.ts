import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Framework } from './framework.js';

const digests = new WeakMap<Framework, string>();

/** The first 16 hexadecimal digits of the SHA-256 of everything that a framework says, whatever the order of its keys. */
export function digestOf(framework: Framework): string {
  const known = digests.get(framework);
  if (known !== undefined) return known;
  const { spec: _spec, variants, calendar, ...said } = framework;
  const parts = { ...said, calendar: calendar?.id ?? null, variants: Object.values(variants).map(digestOf) };
  const digest = bytesToHex(sha256(utf8ToBytes(canonical(parts)))).slice(0, 16);
  digests.set(framework, digest);
  return digest;
}

/** JSON with sorted keys. Order in lists counts, order of keys does not. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
