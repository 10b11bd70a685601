import { usage } from '../exit.js';
import type { Request } from '../command.js';
import { usageWords } from '../messages/usage.js';
import type { OptionName } from './options.js';

/** Options about one town, or about the view of one. */
const ABOUT_ONE = ['format', 'fail-under', 'values'] as const satisfies readonly OptionName[];

/** What is asked of scoring a whole table. */
export function batchRequest(given: ReadonlyMap<OptionName, readonly string[]>): Pick<Request, 'batch' | 'indicators'> {
  const batch = given.get('batch')?.at(-1);
  const indicators = given.has('indicators');
  if (batch === undefined) {
    if (indicators) throw usage(usageWords.needs('--indicators', '--batch'));
    return { indicators };
  }
  const stranger = ABOUT_ONE.find((name) => given.has(name));
  if (stranger !== undefined) throw usage(usageWords.notWithBatch(`--${stranger}`));
  return { batch, indicators };
}
