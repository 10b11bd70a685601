/**
 * Values that programs hold and JSON does not, written as JSON: `{"$": "bigint", "of": "19"}`. So a case for the library is a file too.
 */
export const ODD = ['bigint', 'map', 'set', 'date', 'symbol', 'undefined', 'nan', 'infinity', 'function', 'bare', 'instance', 'getter', 'thrower', 'boxed', 'sparse', 'cycle', 'proxy', 'bytes', 'regexp', 'error'] as const;

class Instance {
  constructor(readonly value: unknown) {}
}

/** Real values for those written as JSON. */
export function revived(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(revived);
  if (typeof written !== 'object' || written === null) return written;
  const entries = Object.entries(written).map(([key, value]) => [key, revived(value)] as const);
  const { $: kind, of } = Object.fromEntries(entries);
  if (typeof kind === 'string') return oddOf(kind, of);
  const record: Record<string, unknown> = {};
  for (const [key, value] of entries) Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  return record;
}

const asEntries = (of: unknown): [string, unknown][] => Object.entries(typeof of === 'object' && of !== null ? of : { value: of });

function oddOf(kind: string, of: unknown): unknown {
  switch (kind) {
    case 'bigint':
      return 19n;
    case 'map':
      return new Map(asEntries(of));
    case 'set':
      return new Set([of]);
    case 'date':
      return new Date(typeof of === 'string' ? of : NaN);
    case 'symbol':
      return Symbol('odd');
    case 'undefined':
      return undefined;
    case 'nan':
      return NaN;
    case 'infinity':
      return -Infinity;
    case 'function':
      return () => of;
    case 'bare':
      return Object.assign(Object.create(null), Object.fromEntries(asEntries(of)));
    case 'instance':
      return new Instance(of);
    case 'getter':
      return Object.defineProperty({}, 'value', { enumerable: true, get: () => of });
    default:
      return stranger(kind, of);
  }
}

function stranger(kind: string, of: unknown): unknown {
  switch (kind) {
    case 'thrower':
      return { toString: 1, valueOf: () => 19, [Symbol.toPrimitive]: 1, value: of };
    case 'boxed':
      return Object(typeof of === 'object' ? '19' : of);
    case 'sparse':
      return Object.assign(new Array<unknown>(3), { 1: of });
    case 'cycle': {
      const round: Record<string, unknown> = { value: of };
      round['note'] = round;
      return round;
    }
    case 'proxy':
      return new Proxy({ value: of }, {});
    case 'bytes':
      return new Uint8Array(4);
    case 'regexp':
      return /19/;
    default:
      return new Error('odd');
  }
}
