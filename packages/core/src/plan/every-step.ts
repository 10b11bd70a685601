import type { Hunt } from './cheapest.js';
import { certainUnits, scoreOfParts } from './goal.js';
import type { Table } from './menu.js';
import { addParts, type Parts } from './parts.js';
import type { Choice } from './search.js';
import type { Change, Ground } from './standpoint.js';

interface Taken {
  readonly change: Change;
  readonly parts: Parts;
  readonly score: number;
  readonly effort: number;
}

/** The change that takes everything that earns: per component what brings the score highest, with the least effort. */
export function everyStep({ ground, tables }: Hunt): Change {
  return tables.map((table) => everythingOn(ground, table)).reduce((a, b) => (b.score > a.score ? b : a)).change;
}

function everythingOn({ framework }: Ground, { setting, base, change, menu }: Table): Taken {
  const taken = (before: Taken, choice: Choice): Taken => {
    const parts = addParts(before.parts, choice.adds);
    return { change: { ...before.change, ...choice.change }, parts, score: certainUnits(scoreOfParts(framework, setting, parts)), effort: choice.effort };
  };
  const start: Taken = { change, parts: base, score: certainUnits(scoreOfParts(framework, setting, base)), effort: 0 };
  return menu.reduce((sofar, choices) => choices.map((choice) => taken(sofar, choice)).reduce((a, b) => (isBetter(b, a) ? b : a)), start);
}

/** Points that a cap would cut off still count: another step may lift what is below it. */
function isBetter(a: Taken, b: Taken): boolean {
  return (a.score - b.score || a.parts.earned - b.parts.earned || b.effort - a.effort) > 0;
}
