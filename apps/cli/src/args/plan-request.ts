import { usage } from '../exit.js';
import type { Request } from '../command.js';
import { usageWords } from '../messages/usage.js';
import type { OptionName } from './options.js';

type PlanRequest = Pick<Request, 'target' | 'targetGrade' | 'effort' | 'maxSteps' | 'fixed' | 'previous' | 'failOn' | 'minCoverage' | 'set'>;

/** What is asked of plans and checks; what does not fit a framework is found once that is known. */
export function planRequest(given: ReadonlyMap<OptionName, readonly string[]>, targets: 'points' | 'percent' = 'points'): PlanRequest {
  const one = (name: OptionName): string | undefined => given.get(name)?.at(-1);
  const [target, targetGrade, effort, maxSteps] = [one('target'), one('target-grade'), one('effort'), one('max-steps')];
  const [previous, failOn, minCoverage] = [one('previous'), one('fail-on'), one('min-coverage')];
  if (target !== undefined && targetGrade !== undefined) throw usage(usageWords.bothTargets());
  return {
    ...(target === undefined ? {} : { target: targets === 'percent' ? percentOf('--target', target) : targetOf(target) }),
    ...(targetGrade === undefined ? {} : { targetGrade }),
    ...(effort === undefined ? {} : { effort }),
    ...(maxSteps === undefined ? {} : { maxSteps: stepsOf(maxSteps) }),
    fixed: given.get('fixed') ?? [],
    ...(previous === undefined ? {} : { previous }),
    ...(failOn === 'error' || failOn === 'warning' ? { failOn } : {}),
    ...(minCoverage === undefined ? {} : { minCoverage: percentOf('--min-coverage', minCoverage) }),
    set: given.get('set') ?? [],
  };
}

const FIGURE = /^\d{1,6}(\.\d{1,2})?$/;

function targetOf(said: string): number {
  checkNoShare('--target', said);
  if (!FIGURE.test(said) || Number(said) === 0) throw usage(usageWords.badTarget(said));
  return Number(said);
}

function stepsOf(said: string): number {
  if (!/^\d{1,6}$/.test(said) || Number(said) === 0) throw usage(usageWords.badSteps(said));
  return Number(said);
}

/** 0.85 is meant as 85 and would be reached by anybody. */
export function checkNoShare(option: string, said: string): void {
  if (FIGURE.test(said) && Number(said) > 0 && Number(said) < 1) throw usage(usageWords.shareGiven(option, said, String(Math.round(Number(said) * 100))));
}

/** A figure from 0 to 100. */
export function percentOf(option: string, said: string): number {
  checkNoShare(option, said);
  if (!FIGURE.test(said) || Number(said) > 100) throw usage(usageWords.badPercent(option, said));
  return Number(said);
}
