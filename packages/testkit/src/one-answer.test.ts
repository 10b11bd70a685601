import { cellReader, type Issue } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { everyKind, spellingOutcome, spellings, type SpellingOutcome } from './index.js';

/** A cell of a table, read by itself. */
function inCell(id: string, written: unknown): SpellingOutcome {
  const problems: Issue[] = [];
  const cell = cellReader(everyKind, id).read(written, (problem) => problems.push(problem));
  return { cell: cell ?? 'refused', told: problems.map(({ code }) => code).sort() };
}

/** A cell of bytes that is read where it stands; undefined where that leaves it to reading, as it does all but ASCII. */
function inBytes(id: string, written: string): SpellingOutcome | undefined {
  const bytes = Uint8Array.from(written, (sign) => Math.min(sign.charCodeAt(0), 255));
  const value = cellReader(everyKind, id).plain(bytes, 0, bytes.length);
  return Number.isNaN(value) ? undefined : { cell: [value, value], told: [] };
}

const written = spellings.flatMap((group) => group.written);
const kinds = ['k.staff', 'k.hours', 'k.spent', 'k.rate', 'k.held', 'k.filed', 'k.level', 'k.done'];

/** What a table writes otherwise, as documented: 不适用 needs no reason there. */
const OF_TABLES = new Set(['不适用', 'n/a', 'N/A']);

describe('one spelling has one answer', () => {
  it.each(kinds)('%s: in an object, in JSON, in a cell and in its bytes', (id) => {
    const differing = written.flatMap((said) => {
      if (typeof said === 'string' && OF_TABLES.has(said)) return [];
      const expected = spellingOutcome(everyKind, id, said);
      const others = [
        spellingOutcome(everyKind, id, JSON.parse(JSON.stringify(said))),
        spellingOutcome(everyKind, id, { value: said }),
        // Numbers of villages have a reader of their own in tables, held to this list there.
        ...(id === 'k.done' ? [] : [inCell(id, said)]),
        ...(typeof said === 'string' ? [inBytes(id, said) ?? expected] : []),
      ];
      return others.filter((other) => JSON.stringify(other) !== JSON.stringify(expected)).map((other) => [said, expected, other]);
    });
    expect(differing).toEqual([]);
  });

  it('is the same for a number and its text', () => {
    const numbers = written.filter((said) => typeof said === 'number');
    for (const id of ['k.staff', 'k.hours', 'k.spent', 'k.rate', 'k.held', 'k.done']) {
      for (const said of numbers) expect([id, said, spellingOutcome(everyKind, id, String(said)).cell]).toEqual([id, said, spellingOutcome(everyKind, id, said).cell]);
    }
  });

  it.each<[string, number | string | boolean, unknown]>([
    ['k.hours', 160 / 19, [84, 84]],
    ['k.hours', 39.96, 'refused'],
    ['k.hours', 39.94, [399, 399]],
    ['k.rate', 89.996, 'refused'],
    ['k.rate', 1, [100, 100]],
    ['k.rate', '1%', [100, 100]],
    ['k.rate', 0.579, 'refused'],
    ['k.staff', 18.9999, 'refused'],
    ['k.staff', '1\u200b9', [19, 19]],
    ['k.staff', '一九', 'refused'],
    ['k.staff', '3次以上', 'refused'],
    ['k.staff', '\u200b', 'unknown'],
    ['k.held', '☑️', [1, 1]],
    ['k.held', '☒', [0, 0]],
    ['k.held', '是\u200b', [1, 1]],
    ['k.held', '☐', 'refused'],
    ['k.filed', '2026-02-26T00:00:00', [20510, 20510]],
    ['k.filed', '2026-02-26T16:00:00.000Z', 'refused'],
    ['k.filed', '1899-12-30', 'refused'],
    ['k.filed', '0', 'refused'],
    ['k.level', '\ufeff高', [0, 0]],
  ])('%s %j is %j', (id, said, cell) => {
    expect(spellingOutcome(everyKind, id, said).cell).toEqual(cell);
  });
});
