import type { Finding } from '../finding.js';
import type { Review } from '../review.js';

/** Every text filled in, in Chinese characters on one side and without them on the other. */
export function textFindings({ plugin }: Review): Finding[] {
  return walk(plugin, '');
}

function walk(value: unknown, at: string): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value || 'en' in value) return textAt(value, at);
  return Object.entries(value).flatMap(([key, part]) => walk(part, at === '' ? key : `${at}.${key}`));
}

function textAt(value: object, at: string): Finding[] {
  const { zh, en }: { zh?: unknown; en?: unknown } = value;
  if (typeof zh !== 'string' || typeof en !== 'string') return [{ at, found: 'both zh and en must be texts' }];
  const findings: Finding[] = [];
  if (zh.trim() === '') findings.push({ at, found: 'zh is empty' });
  if (en.trim() === '') findings.push({ at, found: 'en is empty' });
  if (/\p{Script=Han}/u.test(en)) findings.push({ at, found: `en holds Chinese characters: ${en}` });
  return findings;
}
