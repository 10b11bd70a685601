import type { Measure } from '../../src/index.js';
import { count, base, declare, exactly, MOST, near, numberFact, someDecimal, villageTable, type Desk } from './make-facts.js';
import type { Said } from './world.js';
import { add, floor, mul, q, sub, type Q } from './rational.js';

/** A kind of measure before it has facts: where its thresholds lie, and how facts are made that bring it near a wish. */
export interface Draft {
  threshold(): Q;
  build(wish: Q): Measure;
}

/** A random kind of measure. */
export function someDraft(desk: Desk): Draft {
  return desk.dice.pick([ratio, ratio, ratio, ratio, single, single, decimals, percent, negative, flag, added, lessened, villages])(desk);
}

const share = (desk: Desk): Q => (desk.dice.chance(0.3) ? desk.dice.pick([q(1), q(9, 10), q(95, 100), q(3333, 10_000), q(285, 1000), q(5, 1000)]) : someDecimal(desk.dice, 0, 1.2));

function ratio(desk: Desk): Draft {
  const { dice: chance } = desk;
  return { threshold: () => share(desk), build: (wish) => ({ ratio: chance.chance(0.2) ? decimalSides(desk, wish) : chance.chance(0.2) ? sharedWhole(desk, wish) : wholeSides(desk, wish) }) };
}

type Sides = readonly [string | readonly string[], string | readonly string[]];

/** Counts of which the quotient is the wish itself, or one case beside it; small or close to a billion. */
function wholeSides(desk: Desk, wish: Q): Sides {
  const { dice: chance } = desk;
  const most = Number(BigInt(MOST) / (wish.n > wish.d ? wish.n : wish.d));
  const times = BigInt(most < 1 ? 0 : chance.chance(0.3) ? chance.int(Math.ceil(most / 2), most) : chance.int(1, Math.min(most, 5)));
  const whole = chance.chance(0.05) ? q(0) : q(most < 1 ? BigInt(chance.int(1, MOST)) : wish.d * times);
  const part = near(desk, count, mul(wish, whole));
  if (chance.chance(0.2)) return [split(desk, part.is === 'figure' ? part.low : q(0)), split(desk, whole)];
  return [declare(desk, count, part), declare(desk, count, exactly(whole))];
}

/** The whole is a fact that something else counts too, by its local or its full id. */
function sharedWhole(desk: Desk, wish: Q): Sides {
  const counts = Object.entries(desk.facts).filter(([, fact]) => fact.kind === 'count');
  const shared = counts.length === 0 ? undefined : desk.dice.pick(counts)[0];
  const whole = desk.dice.chance(0.2) || shared === undefined ? 'town.villages' : shared;
  return [declare(desk, count, near(desk, count, mul(wish, q(desk.villages)))), desk.dice.chance(0.5) || whole.includes('.') ? whole : `${desk.plugin}.${whole}`];
}

function decimalSides(desk: Desk, wish: Q): Sides {
  const [fine, coarse] = [numberFact(desk.dice.int(0, 4)), numberFact(desk.dice.int(0, 4))];
  const whole = q(desk.dice.int(1, 20_000), desk.dice.chance(0.5) ? 1 : 10 ** (coarse.decimals ?? 0));
  return [declare(desk, fine, near(desk, fine, mul(wish, whole))), declare(desk, coarse, exactly(whole))];
}

function split(desk: Desk, whole: Q): string[] {
  const first = q(BigInt(desk.dice.int(0, Number(floor(whole)))));
  return [declare(desk, count, exactly(first)), declare(desk, count, exactly(sub(whole, first)))];
}

function single(desk: Desk): Draft {
  return {
    threshold: () => (desk.dice.chance(0.2) ? q(desk.dice.int(1, MOST)) : someDecimal(desk.dice, 0, 30, desk.dice.pick([0, 0, 0, 1, 4]))),
    build: (wish) => ({ fact: declare(desk, count, near(desk, count, wish)) }),
  };
}

function decimals(desk: Desk): Draft {
  const fact = numberFact(desk.dice.int(0, 4));
  return { threshold: () => someDecimal(desk.dice, 0, 1000), build: (wish) => ({ fact: declare(desk, fact, near(desk, fact, wish)) }) };
}

/** A rate is written in per cent and thresholds are shares of one. */
function percent(desk: Desk): Draft {
  const fact = numberFact(desk.dice.int(0, 4), { percent: true });
  return { threshold: () => share(desk), build: (wish) => ({ fact: declare(desk, fact, near(desk, fact, mul(wish, q(100)))) }) };
}

function negative(desk: Desk): Draft {
  const fact = numberFact(2, { min: -100 });
  return { threshold: () => someDecimal(desk.dice, -50, 50), build: (wish) => ({ fact: declare(desk, fact, near(desk, fact, wish)) }) };
}

function flag(desk: Desk): Draft {
  return { threshold: () => q(desk.dice.int(1, 2), 2), build: () => ({ fact: declare(desk, { ...base, kind: 'flag' }, { is: 'flag', yes: desk.dice.chance(0.6) }) }) };
}

function added(desk: Desk): Draft {
  return {
    threshold: () => someDecimal(desk.dice, 0, 40, desk.dice.int(0, 2)),
    build(wish) {
      const extra = desk.dice.pick([count, numberFact(2), numberFact(4), { ...base, kind: 'flag' } as const]);
      const value: Said = extra.kind === 'flag' ? { is: 'flag', yes: desk.dice.chance(0.5) } : near(desk, extra, q(desk.dice.int(0, 5)));
      const used = value.is === 'figure' ? value.low : q(0);
      return { sum: [declare(desk, extra, value), ...split(desk, q(floor(wish) > floor(used) ? floor(sub(wish, used)) : 0n))] };
    },
  };
}

function lessened(desk: Desk): Draft {
  return {
    threshold: () => someDecimal(desk.dice, -5, 30, desk.dice.int(0, 2)),
    build(wish) {
      const less = q(desk.dice.int(0, 50));
      return { difference: [declare(desk, count, near(desk, count, add(wish, less))), declare(desk, count, exactly(less))] };
    },
  };
}

function villages(desk: Desk): Draft {
  const each = desk.dice.pick(['flag', 'count'] as const);
  const atLeast = each === 'flag' ? 1 : desk.dice.int(1, 4);
  return {
    threshold: () => share(desk),
    build: (wish) => ({ villages: villageTable(desk, each, atLeast, wish), ...(atLeast === 1 ? {} : { atLeast }) }),
  };
}
