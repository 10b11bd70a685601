import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Framework } from './framework.js';

const digests = new WeakMap<Framework, string>();

/**
 * The first 16 hexadecimal digits of the SHA-256 of everything in a framework that decides points: rules, amounts, kinds of
 * facts, policies, gates, grades, calendar. Wording does not count, nor does the order of keys.
 */
export function digestOf(framework: Framework): string {
  const known = digests.get(framework);
  if (known !== undefined) return known;
  const { spec: _spec, variants, calendar, ...said } = framework;
  const parts = { ...said, calendar: calendar?.id ?? null, variants: Object.values(variants).map(digestOf) };
  const digest = bytesToHex(sha256(utf8ToBytes(canonical(parts)))).slice(0, 16);
  digests.set(framework, digest);
  return digest;
}

/**
 * Notes the digest of a framework that was stored with it and is now restored, so that it need not be worked out again. It
 * must come from {@link digestOf} of the same framework.
 */
export function rememberDigest(framework: Framework, digest: string): void {
  digests.set(framework, digest);
}

/** JSON with sorted keys and without texts for people. Order in lists counts, order of keys does not. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('zh' in value && 'en' in value) return '""';
  const entries = Object.entries(value).filter(([key, part]) => part !== undefined && !WORDING.has(key));
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join()}}`;
}

/** Parts of a declaration that decide no points. */
const WORDING = new Set(['caveat', 'examples', 'sources', 'effort', 'keywords', 'mentions', 'checks', 'annualReport']);
