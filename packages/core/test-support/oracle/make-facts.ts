import type { CountFact, Fact, NumberFact, VillagesFact } from '../../src/index.js';
import type { Dice } from './dice.js';
import { add, decimal, floor, INFINITE, less, max, min, q, sub, ZERO, type Q } from './rational.js';
import type { Known, Said } from './world.js';

/** The facts of one plugin while they are being made up. */
export interface Desk {
  readonly dice: Dice;
  readonly plugin: string;
  readonly facts: Record<string, Fact>;
  readonly known: Record<string, Known>;
  /** Villages that the town has; rows are made for so many. */
  readonly villages: number;
}

const words = { zh: '某项', en: 'something' };
export const base = { label: words, help: words, evidence: words };
export const count: CountFact = { ...base, kind: 'count', unit: { zh: '件', en: ' cases' } };
export const MOST = 1_000_000_000;

export function numberFact(decimals: number, more: Partial<NumberFact> = {}): NumberFact {
  return { ...base, kind: 'number', unit: { zh: '元', en: ' yuan' }, decimals, ...more };
}

export const exactly = (value: Q): Said => ({ is: 'figure', low: value, high: value });

/** Declares a fact with its value; sometimes vague, verified, not applicable or not reported at all. */
export function declare(desk: Desk, fact: Fact, said: Said, prefix = 'f'): string {
  const id = `${prefix}${Object.keys(desk.facts).length}`;
  desk.facts[id] = fact;
  desk.known[`${desk.plugin}.${id}`] = knownOf(desk.dice, fact, said);
  return id;
}

export function knownOf(chance: Dice, fact: Fact, said: Said): Known {
  const proven = chance.chance(0.8);
  if (chance.chance(0.04)) return { fact, notApplicable: true, proven: true };
  if (chance.chance(0.06)) return { fact, proven };
  const self = vague(chance, fact, said);
  if (chance.chance(0.65)) return { fact, self, proven };
  const verified = vague(chance, fact, corrected(chance, fact, said));
  return chance.chance(0.3) ? { fact, verified, proven } : { fact, self, verified, proven };
}

/** What a reviewer finds instead, or the same. */
function corrected(chance: Dice, fact: Fact, said: Said): Said {
  if (said.is === 'flag') return { is: 'flag', yes: said.yes && chance.chance(0.6) };
  return said.is === 'figure' && fact.kind !== 'judgement' ? moved(chance, fact, said) : said;
}

function moved(chance: Dice, fact: Fact, said: Extract<Said, { is: 'figure' }>): Said {
  const value = add(said.low, mulUnit(fact, chance.int(-2, 2) * chance.pick([1, 1, 40])));
  return inside(fact, value) ? exactly(value) : said;
}

function vague(chance: Dice, fact: Fact, said: Said): Said {
  if (said.is !== 'figure' || fact.kind === 'judgement' || !chance.chance(0.15)) return said;
  const low = sub(said.low, mulUnit(fact, chance.int(0, 3)));
  const high = add(said.high, mulUnit(fact, chance.int(0, 3)));
  const from = chance.pick([low, low, said.low, ZERO]);
  const to = chance.pick([high, said.high, INFINITE]);
  const vaguer = { is: 'figure', low: inside(fact, from) ? from : said.low, high: inside(fact, to) || to.d === 0n ? to : said.high } as const;
  return less(vaguer.high, vaguer.low) ? said : vaguer;
}

function unitOf(fact: Fact): Q {
  return fact.kind === 'number' ? q(1, 10n ** BigInt(fact.decimals ?? 2)) : q(1);
}

function mulUnit(fact: Fact, times: number): Q {
  const unit = unitOf(fact);
  return q(unit.n * BigInt(times), unit.d);
}

/** What the fact allows. */
function inside(fact: Fact, value: Q): boolean {
  if (value.d === 0n) return false;
  const { least, most } = limitsOf(fact);
  return !less(value, least) && !less(most, value);
}

function limitsOf(fact: Fact): { readonly least: Q; readonly most: Q } {
  if (fact.kind !== 'number') return { least: ZERO, most: q(MOST) };
  return { least: q(fact.min ?? 0), most: q(fact.max ?? (fact.percent === true ? 100 : MOST)) };
}

/** The figure that the fact can hold and that stands closest below a wish, or a step beside it. */
export function near(desk: Desk, fact: Fact, wish: Q): Said {
  const scale = fact.kind === 'number' ? 10n ** BigInt(fact.decimals ?? 2) : 1n;
  const units = floor(q(wish.n * scale, wish.d)) + BigInt(desk.dice.pick([-1, 0, 0, 0, 0, 1]));
  const value = q(units, scale);
  const { least, most } = limitsOf(fact);
  return exactly(max(least, min(most, value)));
}

/** Rows of a per-village table of which about a share is done, with holes; or only a number of villages, or a total. */
export function villageTable(desk: Desk, each: 'flag' | 'count', atLeast: number, share: Q): string {
  const { dice: chance, villages } = desk;
  const fact: VillagesFact = each === 'flag' ? { ...base, kind: 'villages', each } : { ...base, kind: 'villages', each, unit: { zh: '人', en: ' people' } };
  const done = Math.min(villages, Math.max(0, Number(floor(q(share.n * BigInt(villages), share.d)))));
  const rows = chance.shuffled(Array.from({ length: villages }, (_, place) => rowFor(chance, each, atLeast, place < done)));
  const holes = chance.chance(0.4) ? 0.3 : 0;
  const shown = rows.map((row) => (chance.chance(holes) ? null : row)).slice(0, chance.chance(0.1) ? Math.ceil(villages / 2) : villages);
  const form = chance.int(1, 10);
  if (form === 1 && each === 'flag') return declare(desk, fact, { is: 'villages', done });
  if (form === 2 && each === 'count') return declare(desk, fact, { is: 'total', total: chance.int(0, 500) });
  return declare(desk, fact, { is: 'rows', rows: shown });
}

function rowFor(chance: Dice, each: 'flag' | 'count', atLeast: number, done: boolean): number {
  if (each === 'flag') return done ? 1 : 0;
  return done ? atLeast + chance.pick([0, 0, 1, 30]) : chance.int(0, Math.max(0, atLeast - 1));
}

/** A random decimal from `from` to `to` with at most four places. */
export function someDecimal(chance: Dice, from: number, to: number, places = chance.int(0, 4)): Q {
  const scale = 10 ** places;
  return max(decimal(from), q(chance.int(Math.ceil(from * scale), Math.floor(to * scale)), scale));
}
