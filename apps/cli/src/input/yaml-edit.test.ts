import { describe, expect, it } from 'vitest';
import { edited } from './yaml-edit.js';

describe('an edit', () => {
  it.each([
    ['a: 1 # c\n', ['a'], 2, 'a: 2 # c\n'],
    ['a:\n  b: [1, 2]\n', ['a', 'b', 1], 3, 'a:\n  b: [1, 3]\n'],
    ['a:\n  - x\n  - y\n', ['a', 0], 'z', 'a:\n  - "z"\n  - y\n'],
    ['a:\n  b: 1 # c\n  # d\ne: 2\n', ['a', 'f'], 3, 'a:\n  b: 1 # c\n  f: 3\n  # d\ne: 2\n'],
    ['a: { b: 1 }\n', ['a', 'f'], 3, 'a: { b: 1, "f": 3 }\n'],
    ['a:\n  b:\n    c: 1\n', ['a', 'f'], [1], 'a:\n  b:\n    c: 1\n  f: [ 1 ]\n'],
    ['a:\n  kind: x\n  per: 1 # c\nb: 2\n', ['a'], { kind: 'y' }, 'a:\n  { "kind": "y" } # c\nb: 2\n'],
    ['{"a": {"b": "1"}}', ['a', 'b'], 1, '{"a": {"b": 1}}'],
    ['{"a": {"b": 1}}', ['a', 'c'], 'x', '{"a": {"b": 1, "c": "x"}}'],
    ['a: 1', ['b'], 2, 'a: 1\nb: 2'],
  ])('%j at %j', (text, path, to, after) => expect(edited(text, { path, to })?.text).toBe(after));

  it('renames', () => expect(edited('a:\n  x y: 1 # c\n', { path: ['a', 'x y'], to: 'z', renamed: true })?.text).toBe('a:\n  z: 1 # c\n'));
  it('keeps quotes of a name', () => expect(edited('{"ａ": 1}', { path: ['ａ'], to: 'a', renamed: true })?.text).toBe('{"a": 1}'));

  it.each([
    ['a: 1\n', ['a', 'b']],
    ['a: 1\n', ['b', 'c']],
    ['a: {}\n', ['a', 'b']],
    ['a: &x { c: 1 }\nb: *x\n', ['b', 'c']],
    ['a: [1]\n', ['a', 4]],
  ])('leads nowhere: %j at %j', (text, path) => expect(edited(text, { path, to: 1 })).toBeUndefined());
});
