import * as z from 'zod';
import { isRecord } from '../read/context.js';
import { fileSchema } from './file-schema.js';

/** JSON Schema (draft 2020-12) of a scheme file, generated from the same declarations that read it. */
export function schemeSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(fileSchema, { io: 'input' }), title: '县区评分方案' };
}

let keys: readonly string[] | undefined;

/** Every key that a scheme file may hold anywhere, for suggestions. */
export function knownKeys(): readonly string[] {
  keys ??= [...new Set(propertyNames(schemeSchema()))];
  return keys;
}

function propertyNames(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(propertyNames);
  if (!isRecord(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const nested = propertyNames(value);
    return key === 'properties' && isRecord(value) ? [...Object.keys(value), ...nested] : nested;
  });
}
