/** @import { Fact, Framework } from '@fazhi/core' */
/** @import { WrittenTown } from '../written.mjs' */
import { loadPeer } from './installed.mjs';

/**
 * What is used of zod.
 * @typedef {{ optional(): Schema }} Schema
 * @typedef {Schema & { int(): Whole, min(least: number): Whole, max(most: number): Whole }} Whole
 * @typedef {{ addIssue(message: string): void }} Refinement
 * @typedef {Schema & { parse(data: unknown): WrittenTown, superRefine(check: (town: WrittenTown, context: Refinement) => void): TownSchema }} TownSchema
 * @typedef {{
 *   strictObject(shape: Record<string, Schema>): TownSchema, string(): Schema & { min(least: number): Schema, regex(shape: RegExp): Schema }, number(): Whole, boolean(): Schema,
 *   iso: { date(): Schema }, enum(options: string[]): Schema,
 * }} Zod
 */

/** A submission as zod checks it: kinds and ranges of all facts, no other names, parts not larger than their whole. @param {Framework} framework */
export function townSchema(framework) {
  /** @type {Zod} */
  const z = loadPeer('zod');
  const shape = Object.fromEntries(Object.entries(framework.facts).map(([id, fact]) => [id, schemaOf(z, fact).optional()]));
  const parts = Object.entries(framework.facts).flatMap(([id, fact]) => (fact.kind === 'count' && fact.partOf !== undefined ? [{ id, whole: fact.partOf.includes('.') ? fact.partOf : `${id.slice(0, id.indexOf('.'))}.${fact.partOf}` }] : []));
  return z.strictObject({ town: z.string().min(1), year: z.number().int().min(2000).max(2100), facts: z.strictObject(shape) }).superRefine(({ facts }, context) => {
    for (const { id, whole } of parts) {
      const [part, all] = [facts[id], facts[whole]];
      if (part !== undefined && all !== undefined && part > all) context.addIssue(`${id} is larger than ${whole}`);
    }
  });
}

/** @param {Zod} z @param {Fact} fact @returns {Schema} */
function schemaOf(z, fact) {
  switch (fact.kind) {
    case 'count':
      return z.number().int().min(0);
    case 'number':
      return z.number().min(fact.min ?? 0).max(fact.max ?? (fact.percent === true ? 100 : Number.MAX_VALUE));
    case 'flag':
      return z.boolean();
    case 'date':
      return z.iso.date();
    case 'choice':
      return z.enum(Object.keys(fact.options));
    case 'checklist':
      return z.strictObject(Object.fromEntries(Object.keys(fact.items).map((item) => [item, z.boolean().optional()])));
    case 'villages':
      return z.string().regex(/^\d{1,9}个村$/);
    case 'judgement':
      return z.number().min(fact.from).max(fact.to);
  }
}
