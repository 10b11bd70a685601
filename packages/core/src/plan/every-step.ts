import type { Hunt } from './cheapest.js';
import { leastScore } from './goal.js';
import { addParts } from './parts.js';
import type { Change } from './standpoint.js';

/** The change that takes everything that earns: per component what brings the score highest, with the least effort. */
export function everyStep({ ground, tables }: Hunt): Change {
  let best: { readonly change: Change; readonly score: number } | undefined;
  for (const { setting, base, change: opening, menu } of tables) {
    let parts = base;
    let change = opening;
    for (const choices of menu) {
      const ranked = choices
        .map((choice) => ({ choice, sum: addParts(parts, choice.adds) }))
        .map((each) => ({ ...each, score: leastScore(ground.framework, setting, each.sum) }))
        // Before a cap every point counts the same: those that would be lost above it are still worth having on the way.
        .sort((a, b) => b.score - a.score || b.sum.earned - a.sum.earned || a.choice.effort - b.choice.effort);
      const [first] = ranked;
      if (first === undefined) continue;
      parts = first.sum;
      change = { ...change, ...first.choice.change };
    }
    const score = leastScore(ground.framework, setting, parts);
    if (best === undefined || score > best.score) best = { change, score };
  }
  return best?.change ?? {};
}
