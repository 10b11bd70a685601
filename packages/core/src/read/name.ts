import { isDamaged, isTotalRow, plainName, saysNothing } from '../characters.js';
import { issue } from '../issue.js';
import type { Text } from '../text.js';
import { show, type Path } from './context.js';
import type { Add } from './plan-parts.js';

/** Longest name of a town, village or class; the longest of China's townships has fifteen. */
const LONGEST_NAME = 60;

export const townName: Text = { zh: '乡镇名称', en: 'name of the town' };
export const villageName: Text = { zh: '村名', en: 'name of the village' };

/** The name of a town or village as it is shown; undefined where it is none, which is told. */
export function readName(written: unknown, label: Text, path: Path, add: Add): string | undefined {
  if (typeof written !== 'string') {
    add(written === undefined || written === null ? issue('name-needed', path, { label }) : issue('bad-type', path, { expected: 'text', found: show(written) }));
    return undefined;
  }
  const problem = nameProblem(written, label, path);
  if (problem !== undefined) add(problem);
  return problem === undefined ? plainName(written) : undefined;
}

/**
 * What is wrong with the name of a town or village, for every format in which one is written: nothing said, text damaged on
 * its way, longer than any name, or the heading of a row of sums.
 */
export function nameProblem(written: string, label: Text, path: Path): ReturnType<typeof issue> | undefined {
  if (isDamaged(written)) return issue('damaged-text', path, { label, found: show(written) });
  const name = plainName(written);
  if (name === '' || saysNothing(name)) return issue('name-needed', path, { label });
  if ([...name].length > LONGEST_NAME) return issue('name-too-long', path, { label, found: show(name), length: [...name].length, most: LONGEST_NAME });
  return isTotalRow(name) ? issue('name-of-sums', path, { label, found: show(name) }) : undefined;
}
