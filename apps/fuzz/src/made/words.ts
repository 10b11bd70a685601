import { spellings } from '@fazhi/testkit';
import fc from 'fast-check';

/** Signs that terminals, spreadsheets, markup or eyes take for something else. */
const SIGNS = ['\u0000', '\u0007', '\u001b[31m', '\u009b2J', '\r', '\n', '\t', '\u202e', '\u2066', '\u200b', '\ufeff', '\u00a0', '\u3000', '\ufffd', '\ud800', '\u{20000}', '⽜', '＝', '"', "'", '`', '|', '<b>', '&#x1b;', '-->', ']]>', '${x}', '%s', '{{', '\\', '/', '..', ':', '：', '；', '，', '#', '- ', '? ', '! ', '&a', '*a', '@', '~'];
const NAMES = ['甲镇', '乙镇', '丙乡', '东村', '西村', '合计', '小计', '总计', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length', 'toJSON', 'k.staff', 'k', 'staff', 'certified', 'value', 'verified', 'evidence', 'source', 'note', 'notApplicable', 'reason', 'atLeast', 'atMost', 'total', 'name', 'class', 'villages', 'facts', 'earlier', 'a', 'b', 'big'];

const spelling = fc.constantFrom(...spellings.flatMap(({ written }) => written));
const sign = fc.constantFrom(...SIGNS);
const spliced = fc.tuple(fc.constantFrom(...NAMES, '19', '2025-03-01', '是', '无'), sign, fc.nat(12)).map(([text, inside, place]) => text.slice(0, place) + inside + text.slice(place));
const long = fc.tuple(fc.constantFrom(' ', '　', '1', '镇', '(', '[', '{', '"', '9,', 'a: '), fc.constantFrom(100, 1000, 10_000)).map(([text, times]) => text.repeat(times));

/** Text as people, programs and those who mean harm write it. */
export const word: fc.Arbitrary<string> = fc.oneof({ weight: 4, arbitrary: spelling.map(String) }, { weight: 3, arbitrary: fc.constantFrom(...NAMES) }, { weight: 2, arbitrary: spliced }, { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) });

/** The same, now and then very long. */
export const anyWord: fc.Arbitrary<string> = fc.oneof({ weight: 30, arbitrary: word }, { weight: 1, arbitrary: long });

export const leaf: fc.Arbitrary<unknown> = fc.oneof({ weight: 5, arbitrary: spelling }, { weight: 3, arbitrary: anyWord }, { weight: 1, arbitrary: fc.constantFrom(null, true, false, [], {}) }, { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) });
