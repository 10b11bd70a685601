import { formatPoints, type ComparedGroup, type Spread } from '@fazhi/core';
import type { Session } from '../command.js';
import { compareWords as words } from '../messages/compare.js';
import { cut, padStart, widthOf } from '../width.js';
import { mdTable } from './md.js';
import type { Section } from './report.js';

const FIGURE = 9;
/** A narrow terminal has the figures below each other rather than names that nobody can tell apart. */
const NAME = 20;
const KEYS = Object.keys(words.spreadHeads) as (keyof typeof words.spreadHeads)[];

/** How the figures of a group lie, a line each: final score, areas, total, common basis. */
export function spreadDrawn(session: Session, { score, total, areas, common }: ComparedGroup): Exclude<Section['drawn'], undefined> {
  const { say, width } = session;
  const levels: readonly (readonly [string, Spread | null])[] = [
    [say(words.finalScore), score],
    ...areas.map(({ title, spread }) => [say(title), spread] as const),
    [say(words.totalRate), total.spread],
    [say(words.commonHead), common.spread],
  ];
  const rows = levels.flatMap(([name, spread]) => (spread === null ? [] : [[name, ...KEYS.map((key) => formatPoints(spread[key]))]]));
  const table = [[say(words.level), ...KEYS.map((key) => say(words.spreadHeads[key]))], ...rows];
  const name = Math.min(Math.max(...table.map(([first = '']) => widthOf(first))), Math.max(NAME, width - KEYS.length * FIGURE), Math.max(1, width - FIGURE));
  const parts = Math.ceil(KEYS.length / Math.max(1, Math.floor((width - name) / FIGURE)));
  const drawn = evenly(KEYS.length, parts).flatMap(([from, to], part) => [...(part === 0 ? [] : ['']), ...table.map(([first = '', ...figures]) => cut(first, name) + figures.slice(from, to).map((figure) => padStart(figure, FIGURE)).join(''))]);
  return { text: drawn, markdown: mdTable(table, KEYS.map((_key, place) => place + 1)) };
}

/** So many columns in so many parts, none wider than it must be. */
function evenly(columns: number, parts: number): [number, number][] {
  const size = Math.ceil(columns / parts);
  return Array.from({ length: parts }, (_part, place) => [place * size, (place + 1) * size]);
}
