import type { FrameworkSpec, Placing, TownClass } from '../../src/index.js';
import type { Dice } from './dice.js';
import { count, exactly } from './make-facts.js';
import { q } from './rational.js';
import type { Put, World } from './world.js';

type Unclassed = Omit<World, 'data' | 'townClass'>;

/** Sometimes splits towns into classes: the town's own one shifts points between two indicators, switches one off, or has a coefficient. */
export function withClass(chance: Dice, world: Unclassed): Omit<World, 'data'> {
  if (!chance.chance(0.35)) return world;
  const coefficient = chance.pick([100, 90, 105, 133]);
  const { indicators, puts } = chance.pick([shifted, switchedOff, untouched])(world);
  const way = chance.pick(['said', 'towns', 'population']);
  const population = chance.int(1000, 90_000);
  const mine: TownClass = {
    id: 'mine',
    title: { zh: '本类', en: 'mine' },
    indicators,
    ...(coefficient === 100 ? {} : { coefficient: coefficient / 100 }),
    ...(way === 'towns' ? { towns: ['Elsewhere', 'Town'] } : {}),
    ...(way === 'population' ? { population: { atLeast: population } } : {}),
  };
  const other: TownClass = { id: 'other', title: { zh: '他类', en: 'other' }, coefficient: 0.5, population: { below: 1000 } };
  const spec: FrameworkSpec = { ...world.spec, classes: chance.shuffled([mine, other]) };
  const people = { fact: count, self: exactly(q(population + chance.int(0, 1))), proven: true };
  const known = way === 'population' ? { ...world.known, 'town.population': people } : world.known;
  return { ...world, spec, puts, coefficient, known, ...(way === 'said' ? { townClass: 'mine' } : {}) };
}

interface Change {
  readonly indicators: Record<string, Placing | 'off'>;
  readonly puts: readonly Put[];
}

function untouched({ puts }: Unclassed): Change {
  return { indicators: {}, puts };
}

/** Indicators of the areas whose points may change without touching amounts that the framework wrote. */
function movable({ puts, spec }: Unclassed): Put[] {
  return puts.filter(({ id, part }) => {
    const placing = spec.indicators?.[id];
    return part === 'area' && placing !== 'off' && placing?.rule === undefined;
  });
}

function shifted(world: Unclassed): Change {
  const step = 10 ** (2 - (world.spec.places ?? 2));
  const [from, to] = movable(world).filter(({ points }) => points > step);
  if (from === undefined || to === undefined) return untouched(world);
  return moved(world, { [from.id]: from.points - step, [to.id]: to.points + step });
}

function switchedOff(world: Unclassed): Change {
  const candidates = movable(world);
  const gone = candidates.find((put) => world.puts.filter(({ part, area }) => part === 'area' && area === put.area).length > 1);
  const heir = candidates.find((put) => put !== gone);
  if (gone === undefined || heir === undefined) return untouched(world);
  const change = moved(world, { [heir.id]: heir.points + gone.points });
  return { indicators: { ...change.indicators, [gone.id]: 'off' }, puts: change.puts.filter(({ id }) => id !== gone.id) };
}

function moved({ puts }: Unclassed, points: Readonly<Record<string, number>>): Change {
  return {
    indicators: Object.fromEntries(Object.entries(points).map(([id, hundredths]) => [id, { points: hundredths / 100 }])),
    puts: puts.map((put) => ({ ...put, points: points[put.id] ?? put.points })),
  };
}
