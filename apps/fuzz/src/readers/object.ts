import { readSubmission, type ReadResult } from '@fazhi/core';
import { readObjects } from '@fazhi/tables';
import fc from 'fast-check';
import { bytesOf, textOf } from '../made/bytes.js';
import { ODD, revived } from '../made/odd.js';
import { submissionTree } from '../made/submissions.js';
import { editedTree } from '../made/tree.js';
import { leaf } from '../made/words.js';
import { tellIssues, tellSubmission, tellTable } from '../promises.js';
import { must, mustEqual, plain, type Reader } from '../reader.js';
import { world } from '../world.js';

const odd = fc.record({ $: fc.constantFrom(...ODD), of: leaf });

/** Trees of data as programs hold them, odd values among them. */
const withOdd = fc.tuple(editedTree(submissionTree), fc.array(fc.tuple(odd, fc.nat(20)), { maxLength: 2 })).map(([tree, odds]) => odds.reduce<unknown>((made, [each, at]) => planted(made, each, at), tree));

/** Puts a value in the place of the one that comes so many keys further. */
function planted(tree: unknown, value: unknown, at: number): unknown {
  if (typeof tree !== 'object' || tree === null || at === 0) return value;
  const keys = Object.keys(tree);
  const key = keys[at % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  const inner: unknown = Object.getOwnPropertyDescriptor(tree, key)?.value;
  const made = planted(inner, value, Math.floor(at / 2));
  return Array.isArray(tree) ? tree.map((each: unknown, place) => (String(place) === key ? made : each)) : { ...tree, [key]: made };
}

/** What stands in a record is used, refused or named: one key more never goes unseen. */
function tellUnseen(data: unknown, base: ReadResult): void {
  if (base.issues.some(({ severity }) => severity === 'error')) return;
  for (const path of recordsIn(data).slice(0, 25)) {
    const more = readSubmission(world, withMore(data, path));
    must(plain(more) !== plain(base), 'a key of a submission goes unseen', () => path.join('.'));
  }
}

function recordsIn(data: unknown, path: readonly string[] = []): string[][] {
  if (typeof data !== 'object' || data === null || path.length > 8) return [];
  const below = Object.keys(data).flatMap((key) => recordsIn(Object.getOwnPropertyDescriptor(data, key)?.value, [...path, key]));
  return Array.isArray(data) ? below : [[...path], ...below];
}

function withMore(data: unknown, [key, ...rest]: readonly string[]): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (key === undefined) return { ...data, 多出的一项: '随便写的' };
  const inner = withMore(Object.getOwnPropertyDescriptor(data, key)?.value, rest);
  return Array.isArray(data) ? data.map((each: unknown, place) => (String(place) === key ? inner : each)) : { ...data, [key]: inner };
}

/** Data that another program holds, given to the library. */
export const object: Reader = {
  id: 'object',
  ending: 'json',
  cases: () => withOdd.map((tree) => bytesOf(JSON.stringify(tree))),
  hold: (bytes) => {
    const text = textOf(bytes) ?? 'null';
    const written: unknown = JSON.parse(text);
    const isOdd = text.includes('"$"');
    const once = readSubmission(world, revived(written));
    tellIssues(once.issues, isOdd);
    mustEqual('read the same twice', readSubmission(world, revived(written)), once);
    must((once.submission === undefined) === once.issues.some(({ severity }) => severity === 'error'), 'refused only with an error', () => once.issues.map(({ code }) => code));
    if (once.submission !== undefined) tellSubmission(world, once.submission);
    if (!isOdd) tellUnseen(written, once);
    const table = readObjects(world, [revived(written)]);
    tellIssues(table.issues, isOdd);
    if (table.table !== undefined) tellTable(world, table.table);
    return Promise.resolve();
  },
};
