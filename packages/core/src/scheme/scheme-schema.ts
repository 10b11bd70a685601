import * as z from 'zod';
import { isRecord, own, type Path } from '../read/context.js';
import { fileSchema } from './file-schema.js';

/** JSON Schema (draft 2020-12) of a scheme file, generated from the same declarations that read it. */
export function schemeSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(fileSchema, { io: 'input' }), title: '县区评分方案' };
}

let whole: unknown;
let anywhere: readonly string[] | undefined;

/** Keys that a scheme file may hold: at one place, and anywhere. */
export interface KnownKeys {
  readonly here: readonly string[];
  readonly anywhere: readonly string[];
}

/** Keys that may stand at a place of a scheme file, and all there are, for suggestions. */
export function knownKeys(path: Path): KnownKeys {
  whole ??= schemeSchema();
  anywhere ??= [...new Set(propertyNames(whole))];
  return { here: [...new Set(path.reduce((schemas, key) => schemas.flatMap((each) => below(each, key)), branches(whole)).flatMap(keysOf))], anywhere };
}

/** A schema with its alternatives. */
function branches(schema: unknown): Schema[] {
  if (!isRecord(schema)) return [];
  const some = own(schema, 'anyOf') ?? own(schema, 'oneOf');
  return [schema, ...(Array.isArray(some) ? some.flatMap(branches) : [])];
}

type Schema = Readonly<Record<string, unknown>>;

function below(schema: Schema, key: string | number): Schema[] {
  if (typeof key === 'number') return branches(own(schema, 'items'));
  const properties = own(schema, 'properties');
  const property = isRecord(properties) ? own(properties, key) : undefined;
  return branches(property ?? own(schema, 'additionalProperties'));
}

function keysOf(schema: Schema): string[] {
  const properties = own(schema, 'properties');
  return isRecord(properties) ? Object.keys(properties) : [];
}

function propertyNames(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(propertyNames);
  if (!isRecord(schema)) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const nested = propertyNames(value);
    return key === 'properties' && isRecord(value) ? [...Object.keys(value), ...nested] : nested;
  });
}
