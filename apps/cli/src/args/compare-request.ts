import { usage } from '../exit.js';
import type { Request } from '../command.js';
import { usageWords } from '../messages/usage.js';
import type { OptionName } from './options.js';
import { percentOf } from './plan-request.js';

type CompareRequest = Pick<Request, 'oldFramework' | 'by' | 'minKnown' | 'rank' | 'robustness'>;

const MOST_DRAWS = 1_000_000;
const MOST_SEED = 4_294_967_295;

/** What is asked of a comparison. */
export function compareRequest(given: ReadonlyMap<OptionName, readonly string[]>): CompareRequest {
  const one = (name: OptionName): string | undefined => given.get(name)?.at(-1);
  const [oldFramework, by, minKnown] = [one('old-framework'), one('by'), one('min-known')];
  const rank = rankOf(given.has('rank'), one('authority'), one('ties'));
  const robustness = robustnessOf(rank !== undefined, given);
  return {
    ...(oldFramework === undefined ? {} : { oldFramework }),
    ...(by === 'class' || by === 'none' ? { by } : {}),
    ...(minKnown === undefined ? {} : { minKnown: percentOf('--min-known', minKnown) }),
    ...(rank === undefined ? {} : { rank }),
    ...(robustness === undefined ? {} : { robustness }),
  };
}

/** Nobody is ranked without the document that allows it (山东省乡镇人民政府工作条例 2020, 19). */
function rankOf(isAsked: boolean, authority: string | undefined, ties: string | undefined): Request['rank'] {
  if (!isAsked) {
    const alone = authority !== undefined ? '--authority' : ties !== undefined ? '--ties' : undefined;
    if (alone !== undefined) throw usage(usageWords.needs(alone, '--rank'));
    return undefined;
  }
  if (authority === undefined || authority.trim() === '') throw usage(usageWords.rankNeedsAuthority());
  return { authority: authority.trim(), ...(ties === 'competition' || ties === 'dense' || ties === 'mean' ? { ties } : {}) };
}

/** Options that only say how draws are made. */
const ABOUT_DRAWS = ['seed', 'weights-within', 'thresholds-within', 'fixed-policy'] as const satisfies readonly OptionName[];

function robustnessOf(isRanked: boolean, given: ReadonlyMap<OptionName, readonly string[]>): Request['robustness'] {
  const one = (name: OptionName): string | undefined => given.get(name)?.at(-1);
  const draws = one('robustness');
  if (draws === undefined) {
    const alone = ABOUT_DRAWS.find((name) => given.has(name));
    if (alone !== undefined) throw usage(usageWords.needs(`--${alone}`, '--robustness'));
    return undefined;
  }
  if (!isRanked) throw usage(usageWords.needs('--robustness', '--rank'));
  const [seed, weights, thresholds] = [one('seed'), one('weights-within'), one('thresholds-within')];
  return {
    draws: wholeOf('--robustness', draws, 1, MOST_DRAWS),
    ...(seed === undefined ? {} : { seed: wholeOf('--seed', seed, 0, MOST_SEED) }),
    ...(weights === undefined ? {} : { weights: widthOf('--weights-within', weights) }),
    ...(thresholds === undefined ? {} : { thresholds: widthOf('--thresholds-within', thresholds) }),
    ...(given.has('fixed-policy') ? { policies: 'own' } : {}),
  };
}

/** Per cent up to which something may be less than it is: never the whole of it. */
function widthOf(option: string, said: string): number {
  const width = /^\d{1,2}(\.\d{1,2})?$/.test(said) ? Number(said) : NaN;
  if (Number.isNaN(width)) throw usage(usageWords.badWidth(option, said));
  return width;
}

function wholeOf(option: string, said: string, from: number, to: number): number {
  const figure = /^\d{1,10}$/.test(said) ? Number(said) : NaN;
  if (!(figure >= from && figure <= to)) throw usage(usageWords.badWhole(option, said, from, to));
  return figure;
}
