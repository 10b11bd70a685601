import type { Fact } from '../../src/index.js';
import type { Dice } from './dice.js';
import { same, written, ZERO, type Q } from './rational.js';
import type { Known, Knowledge, Said, World } from './world.js';

/** The random town's submission as a town would write it. */
export function writeData(chance: Dice, world: Omit<World, 'data'>): unknown {
  return {
    framework: 'random-1',
    town: world.townClass === undefined ? 'Town' : { name: 'Town', class: world.townClass },
    ...(world.year === undefined ? {} : { year: world.year }),
    facts: factsOf(chance, world.known),
    earlier: Object.fromEntries(world.earlier.map(({ year, known }) => [String(year), factsOf(chance, known)])),
  };
}

/** Facts nested by plugin or by full id. */
function factsOf(chance: Dice, known: Knowledge): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [id, each] of Object.entries(known)) {
    const entry = entryOf(chance, each);
    if (entry === undefined) continue;
    const [plugin = '', local = ''] = id.split('.');
    if (chance.chance(0.2)) facts[id] = entry;
    else facts[plugin] = { ...(facts[plugin] as object | undefined), [local]: entry };
  }
  return facts;
}

function entryOf(chance: Dice, { fact, self, verified, notApplicable, proven }: Known): unknown {
  if (notApplicable) return { notApplicable: 'no such matter' };
  if (self === undefined && verified === undefined) return chance.chance(0.5) ? undefined : null;
  const own = self === undefined ? undefined : valueOf(chance, fact, self);
  if (verified === undefined && !proven && fact.kind !== 'judgement') return own;
  return {
    ...(self === undefined ? {} : { value: own }),
    ...(verified === undefined ? {} : { verified: valueOf(chance, fact, verified) }),
    ...(proven ? { evidence: ['a document'] } : {}),
    ...(fact.kind === 'judgement' ? { reason: 'seen on site' } : {}),
  };
}

function valueOf(chance: Dice, fact: Fact, said: Said): unknown {
  switch (said.is) {
    case 'figure':
      return figure(chance, fact, said.low, said.high);
    case 'flag':
      return said.yes;
    case 'date':
      return new Date(said.day * 86_400_000).toISOString().slice(0, 10);
    case 'never':
      return false;
    case 'choice':
      return said.option;
    case 'checklist':
      return Object.fromEntries([...said.done.map((id) => [id, true] as const), ...said.notDone.map((id) => [id, false] as const)]);
    case 'rows':
      return said.rows.map((row) => (fact.kind === 'villages' && fact.each === 'flag' && row !== null && chance.chance(0.5) ? row === 1 : row));
    case 'villages':
      return said.done;
    case 'total':
      return { total: said.total };
  }
}

function figure(chance: Dice, fact: Fact, low: Q, high: Q): unknown {
  const show = (value: Q): number | string => {
    const plain = Number(written(value, 4));
    // A rate below one per cent must say so, or it could be meant as a share.
    return fact.kind === 'number' && fact.percent === true && plain > 0 && plain < 1 ? `${plain}%` : plain;
  };
  if (same(low, high)) return show(low);
  const whole = fact.kind === 'count' && chance.chance(0.5);
  const least = fact.kind === 'number' ? (fact.min ?? 0) : 0;
  if (high.d === 0n) return whole ? `${show(low)}余` : { atLeast: show(low) };
  if (same(low, ZERO) && least === 0) return whole ? `近${show(high)}` : { atMost: show(high) };
  return { atLeast: show(low), atMost: show(high) };
}
