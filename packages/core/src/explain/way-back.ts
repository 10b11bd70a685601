import { assess, type AssessOptions } from '../assess.js';
import type { Assessment, IndicatorResult } from '../assessment.js';
import { fullId, type Framework, type PlacedIndicator } from '../framework.js';
import { formatPoints, toPoints, toUnits } from '../points.js';
import { kindOf } from '../rules/index.js';
import type { Lever, LeverValue } from '../rules/kind.js';
import type { Submission } from '../submission.js';
import { fill, join, type Text } from '../text.js';
import { withFacts } from './change.js';
import { changeWords } from './change-words.js';
import { readingOf } from './reading.js';
import { earnedUnits } from './results.js';

/** A change of facts and what it would earn, found by scoring again. */
export interface WayBack {
  readonly set: Readonly<Record<string, LeverValue>>;
  /** Points that the indicator would earn more. */
  readonly gain: number;
  /** Points that the final score certainly gains: scaling, caps and gates are priced in. */
  readonly scoreGain: number;
  /** True where the rule promises full marks for it. */
  readonly full: boolean;
  readonly words: Text;
}

/** One town as it stands. */
export interface Standpoint {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly assessment: Assessment;
  readonly options: AssessOptions;
}

/** What would earn more from here; empty for what is past, for full marks and where facts are missing. */
export function waysBack(now: Standpoint, indicator: PlacedIndicator, before: IndicatorResult): WayBack[] {
  // What stands among the deductions takes points off: nobody wants more of it.
  if (before.status !== 'scored' || before.lost === 0 || indicator.part === 'deductions') return [];
  const { framework, submission, options } = now;
  const reading = readingOf(framework, submission, indicator, options.values ?? 'self');
  return kindOf(indicator.rule).levers(indicator.rule, reading, indicator.own).flatMap((lever) => priced(now, indicator, before, lever));
}

function priced(now: Standpoint, indicator: PlacedIndicator, before: IndicatorResult, lever: Lever): WayBack[] {
  const { framework, submission, assessment, options } = now;
  const set = Object.fromEntries(Object.entries(lever.set).map(([id, value]) => [fullId(indicator.plugin, id), value]));
  const changed = withFacts(framework, submission, set);
  const after = assess(framework, changed, options);
  const gain = toPoints(earnedUnits(after, indicator.id) - toUnits(before.earned));
  if (gain <= 0) return [];
  const scoreGain = toPoints(scoreUnits(after) - scoreUnits(assessment));
  const changes = join(Object.keys(set).map((id) => changeWords(now, changed, id)));
  const words = fill((say, lang) => (lang === 'zh' ? `${say(changes)}，可再得${formatPoints(gain)}分` : `${say(changes)}: ${formatPoints(gain)} more`));
  return [{ set, gain, scoreGain, full: lever.full, words }];
}

/** Least score in hundredths; a town to which no area applies has none to gain. */
function scoreUnits({ score }: Assessment): number {
  return toUnits(score?.low ?? 0);
}

/** The way back where figures are missing: what to report first. */
export function reportFirst(missing: readonly Text[], open: number): Text {
  const names = join(missing);
  return fill((say, lang) => (lang === 'zh' ? `先补报：${say(names)}（${formatPoints(open)}分待定）` : `report first: ${say(names)} (${formatPoints(open)} points open)`));
}
