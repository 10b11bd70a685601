import { control } from '../output/printable.js';
import { padEnd } from '../width.js';

/** Colour underlines what words and shapes say already; without it nothing is lost. */
export interface Paint {
  head(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  dim(text: string): string;
}

/** Four colours need no library; the usual one opens the terminal's streams when it is loaded. */
export function paintOf(colour: boolean): Paint {
  const code = (on: number, off: number) => (text: string) => (colour && text !== '' ? `${control(`[${on}m`)}${text}${control(`[${off}m`)}` : text);
  return { head: code(1, 22), good: code(32, 39), bad: code(31, 39), dim: code(2, 22) };
}

/** A bar of exactly `cells` cells: earned █, open ░, lost ·. What is there shows at least one cell. */
export function bar(parts: { readonly earned: number; readonly open: number; readonly lost: number }, cells: number, paint: Paint): string {
  const [earned = 0, open = 0, lost = 0] = shares([parts.earned, parts.open, parts.lost], cells);
  return paint.good('█'.repeat(earned)) + '░'.repeat(open) + paint.bad('·'.repeat(lost)) + padEnd('', cells - earned - open - lost);
}

/** Whole cells by the largest remainder. */
function shares(parts: readonly number[], cells: number): readonly number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (part / sum) * cells);
  const given = exact.map((share) => (share > 0 ? Math.max(1, Math.floor(share)) : 0));
  const left = (): number => cells - given.reduce((total, share) => total + share, 0);
  const wants = (place: number): number => (exact[place] as number) - (given[place] as number);
  while (left() !== 0) {
    // A part of one cell keeps it.
    const places = [...given.keys()].filter((place) => left() > 0 || (given[place] as number) > 1).sort((a, b) => wants(b) - wants(a));
    const place = (left() > 0 ? places[0] : places.at(-1)) ?? 0;
    given[place] = (given[place] as number) + Math.sign(left());
  }
  return given;
}
