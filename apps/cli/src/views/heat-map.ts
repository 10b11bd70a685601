import type { ComparedArea, ComparedGroup, ComparedLevel, Text } from '@fazhi/core';
import { formatPoints } from '@fazhi/core';
import type { Session } from '../command.js';
import { compareWords as words, shortAreas } from '../messages/compare.js';
import { cut, padEnd, padStart, shortName, widthOf } from '../width.js';
import { mdTable } from './md.js';
import { paintOf } from './paint.js';

/** Where each shade begins, the darkest first. They help the eye and mean no grade. */
const SHADES = [
  { from: 90, sign: '█' },
  { from: 75, sign: '▓' },
  { from: 60, sign: '▒' },
  { from: 0, sign: '░' },
] as const;
const UNSURE = '?';
const NONE = '—';

/** A shade and a figure, such as ▓ 82.35; the longest figure is 99.99+. */
const FIGURE = 6;
const CELL = FIGURE + 3;
const NAME = 16;

/** Towns by areas, as many columns beside each other as the terminal holds. */
export function heatMap(session: Session, group: ComparedGroup): string[] {
  const { say, width } = session;
  const paint = paintOf(session.colour);
  const columns = columnsOf(session, group);
  const name = Math.min(NAME, Math.max(widthOf(say(words.town)), ...group.towns.map((town) => widthOf(town.name))));
  const fit = Math.max(1, Math.floor((width - name) / CELL));
  return chunks(columns, fit).flatMap((part, place) => [
    ...(place === 0 ? [] : ['']),
    paint.dim(padEnd(say(words.town), name) + part.map(({ head }) => padStart(head, CELL)).join('')),
    ...group.towns.flatMap((town, row) => {
      const cells = part.map(({ level }) => ` ${painted(cellOf(level, row), paint)}`).join('');
      const shown = shortName(town.name);
      // Cut names may look alike.
      return widthOf(shown) > name ? [shown, padEnd('', name) + cells] : [padEnd(shown, name) + cells];
    }),
  ]);
}

/** The same for a document. */
export function heatTable(session: Session, group: ComparedGroup): string[] {
  const columns = columnsOf(session, group);
  const rows = group.towns.map((town, row) => [shortName(town.name), ...columns.map(({ level }) => cellText(cellOf(level, row)))]);
  return mdTable([[session.say(words.town), ...columns.map(({ title }) => title)], ...rows], columns.map((_column, place) => place + 1));
}

/** What shades and marks mean. */
export function legend({ say }: Session): Text {
  const levels = SHADES.map(({ from, sign }, place) => `${sign} ${say(from === 0 ? words.below(SHADES[place - 1]?.from ?? 0) : words.from(from))}`);
  return words.legend(levels.join(' '));
}

interface Column {
  readonly head: string;
  readonly title: string;
  readonly level: ComparedLevel;
}

function columnsOf({ say }: Session, group: ComparedGroup): readonly Column[] {
  const area = ({ id, title, ...level }: ComparedArea): Column => ({ head: cut(say(shortAreas[id] ?? title), CELL - 1).trimEnd(), title: say(title), level });
  return [...group.areas.map(area), { head: say(words.total), title: say(words.total), level: group.total }];
}

interface Cell {
  readonly sign: string;
  readonly figure: string;
  readonly rate: number | undefined;
}

/** The certain rate; the range where too little is known to be counted. */
function cellOf({ rate, possibleRate, stands }: ComparedLevel, row: number): Cell {
  const [low, high] = [rate[row], possibleRate[row]];
  if (low === undefined || low === null || high === undefined || high === null) return { sign: ' ', figure: NONE, rate: undefined };
  if (stands[row] === null) return { sign: UNSURE, figure: `${Math.floor(low)}–${Math.ceil(high)}`, rate: undefined };
  return { sign: SHADES.find(({ from }) => low >= from)?.sign ?? ' ', figure: `${formatPoints(low)}${high > low ? '+' : ''}`, rate: low };
}

function cellText({ sign, figure }: Cell): string {
  return `${sign} ${figure}`.trim();
}

function painted({ sign, figure, rate }: Cell, paint: ReturnType<typeof paintOf>): string {
  const whole = `${sign} ${padStart(figure, FIGURE)}`;
  if (rate === undefined) return paint.dim(whole);
  return rate >= SHADES[0].from ? paint.good(whole) : rate < SHADES[2].from ? paint.bad(whole) : whole;
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_each, place) => list.slice(place * size, (place + 1) * size));
}
