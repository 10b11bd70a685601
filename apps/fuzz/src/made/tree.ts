import fc from 'fast-check';
import { leaf, word } from './words.js';

/** One change of a tree: at which place of all, counted as they stand, and what happens there. */
interface Edit {
  readonly at: number;
  readonly what: 'replace' | 'remove' | 'add' | 'wrap' | 'rename' | 'deepen' | 'swap';
  readonly key: string;
  readonly value: unknown;
}

const edit: fc.Arbitrary<Edit> = fc.record({ at: fc.nat(400), what: fc.constantFrom('replace', 'replace', 'remove', 'add', 'wrap', 'rename', 'deepen', 'swap'), key: word, value: leaf });

/** A tree with some changes anywhere. */
export function editedTree(whole: fc.Arbitrary<unknown>, most = 4): fc.Arbitrary<unknown> {
  return fc.tuple(whole, fc.array(edit, { maxLength: most })).map(([tree, edits]) => edits.reduce(changed, tree));
}

function placesIn(tree: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  const keys = Array.isArray(tree) ? tree.map((_each, place) => place) : isRecord(tree) ? Object.keys(tree) : [];
  return [path, ...keys.flatMap((key) => placesIn(childOf(tree, key), [...path, key]))];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function childOf(tree: unknown, key: string | number): unknown {
  return isRecord(tree) || Array.isArray(tree) ? Object.getOwnPropertyDescriptor(tree, key)?.value : undefined;
}

function changed(tree: unknown, { at, what, key, value }: Edit): unknown {
  const places = placesIn(tree);
  const path = places[at % places.length] ?? [];
  const other = places[(at * 7 + 1) % places.length] ?? [];
  switch (what) {
    case 'replace':
      return put(tree, path, () => value);
    case 'remove':
      return put(tree, path, () => undefined);
    case 'add':
      return put(tree, path, (old) => (Array.isArray(old) ? [...(old as unknown[]), value] : isRecord(old) ? withKey(old, key, value) : { [key]: old }));
    case 'wrap':
      return put(tree, path, (old) => (at % 2 === 0 ? [old] : withKey({}, key, old)));
    case 'rename':
      return put(tree, path, (old) => (isRecord(old) ? renamed(old, at, key) : old));
    case 'deepen':
      return put(tree, path, (old) => deep(old, at % 5 === 0 ? 2000 : at % 40));
    case 'swap':
      return put(tree, path, () => other.reduce(childOf, tree));
  }
}

/** `__proto__` is a key like any other here, as JSON.parse makes it. */
function withKey(record: Readonly<Record<string, unknown>>, key: string, value: unknown): Record<string, unknown> {
  return Object.defineProperty({ ...record }, key, { value, enumerable: true, configurable: true, writable: true });
}

function renamed(record: Readonly<Record<string, unknown>>, at: number, key: string): unknown {
  const names = Object.keys(record);
  const old = names[at % Math.max(names.length, 1)];
  return names.reduce<Record<string, unknown>>((made, name) => withKey(made, name === old ? key : name, childOf(record, name)), {});
}

function deep(value: unknown, times: number): unknown {
  let made = value;
  for (let each = 0; each < times; each += 1) made = each % 2 === 0 ? [made] : { a: made };
  return made;
}

/** A copy with another value at a path; undefined takes it away. */
function put(tree: unknown, [key, ...rest]: readonly (string | number)[], make: (old: unknown) => unknown): unknown {
  if (key === undefined) return make(tree) ?? null;
  const value = rest.length === 0 ? make(childOf(tree, key)) : put(childOf(tree, key), rest, make);
  if (Array.isArray(tree)) return tree.flatMap((each: unknown, place) => (place !== key ? [each] : value === undefined ? [] : [value]));
  if (!isRecord(tree)) return tree;
  if (value !== undefined) return withKey(tree, String(key), value);
  const { [key]: _taken, ...others } = tree;
  return others;
}
