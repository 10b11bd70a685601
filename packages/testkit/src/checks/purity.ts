import { assess, explain, type Plugin } from '@fazhi/core';
import type { Finding } from '../finding.js';
import { examplesOf, frameworkOf, resultOf, submissionOf, type Review } from '../review.js';

/** Scoring and explaining work on frozen input, so they cannot change it. */
export function frozenFindings(review: Review): Finding[] {
  const plugin = frozen(copyOf(review.plugin));
  const framework = frameworkOf({ ...review, plugin });
  return examplesOf(plugin).flatMap(({ id, example, at }) => {
    const submission = frozen(submissionOf(framework, plugin, example.facts, example.earlier));
    try {
      assess(framework, submission);
      explain(framework, submission, `${plugin.id}.${id}`);
      return [];
    } catch (error) {
      return [{ at, found: String(error) }];
    }
  });
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** A plugin is data: after JSON it scores its examples the same. */
export function roundTripFindings(review: Review): Finding[] {
  const strange = notData(review.plugin, 'plugin');
  if (strange.length > 0) return strange;
  const copy = copyOf(review.plugin);
  const [before, after] = [frameworkOf(review), frameworkOf({ ...review, plugin: copy })];
  return examplesOf(review.plugin).flatMap(({ id, example, at }) => {
    const [a, b] = [resultOf(before, review.plugin, id, example.facts, example.earlier), resultOf(after, copy, id, example.facts, example.earlier)];
    return JSON.stringify(a) === JSON.stringify(b) ? [] : [{ at, found: 'scores differently after a round trip through JSON' }];
  });
}

/** Values that JSON drops or bends. */
function notData(value: unknown, at: string): Finding[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [{ at, found: `${value} is not data` }];
  if (typeof value !== 'object' || value === null) return ['string', 'boolean', 'object'].includes(typeof value) ? [] : [{ at, found: `a ${typeof value} is not data` }];
  return Object.entries(value).flatMap(([key, part]) => notData(part, `${at}.${key}`));
}

function copyOf(plugin: Plugin): Plugin {
  // What comes back is exactly what the check is about: it is scored, not trusted.
  return JSON.parse(JSON.stringify(plugin)) as Plugin;
}
