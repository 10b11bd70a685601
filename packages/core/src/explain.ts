import { assess, type AssessOptions } from './assess.js';
import type { Assessment, IndicatorResult } from './assessment.js';
import { frameworkFor } from './class-of.js';
import { indicatorIn } from './engine/facts.js';
import { fullId, type Framework, type PlacedIndicator } from './framework.js';
import { kindOf } from './rules/index.js';
import { sourceWords } from './source.js';
import type { Submission } from './submission.js';
import type { Text } from './text.js';
import type { Said } from './explain/said.js';
import { resultsOf } from './explain/results.js';
import { missingFacts, sentenceOf } from './explain/sentence.js';
import { reportFirst, waysBack, type Standpoint, type WayBack } from './explain/way-back.js';

/** Why an indicator has the points it has, for people. Everything in it follows from the trace and the declaration. */
export interface Explanation {
  readonly id: string;
  readonly title: Text;
  /** Area, or `bonus` / `deductions`. */
  readonly area: string;
  /** One sentence with the numbers. */
  readonly sentence: Text;
  /** The rule in words. */
  readonly rule: Text;
  /** Each basis with its mark. */
  readonly basis: readonly Text[];
  readonly why: Text;
  /** What to do in general where points are lost. */
  readonly remedy: Text;
  /** What to report before anything can be earned; absent where nothing is missing. */
  readonly reportFirst?: Text;
  /** Changes of facts that earn more, each proven by scoring again. */
  readonly waysBack: readonly WayBack[];
  readonly result: IndicatorResult;
}

export interface ExplainOptions extends AssessOptions {
  /** The assessment of the same submission under the same options, where there is one already. */
  readonly assessment?: Assessment;
}

/**
 * Explains the indicators of a submission, all of them or one.
 *
 * @param id - full indicator id, e.g. `enforcement.certified-rate`; all in the order of the framework when left out.
 * @throws RangeError when there is no indicator of that id.
 */
export function explain(framework: Framework, submission: Submission, id?: string, options: ExplainOptions = {}): Explanation[] {
  const variant = frameworkFor(framework, submission);
  if (id !== undefined && !Object.hasOwn(variant.indicators, id)) throw new RangeError(`no such indicator: ${id}`);
  const assessment = options.assessment ?? assess(framework, submission, options);
  return resultsOf(assessment)
    .filter(({ result }) => id === undefined || result.id === id)
    .map(({ area, result }) => {
      const said = { framework: variant, indicator: indicatorIn(variant, result.id), result, year: assessment.year };
      return explanationOf(said, area, { framework: variant, submission, assessment, options });
    });
}

function explanationOf(said: Said, area: string, now: Standpoint): Explanation {
  const { indicator, result, framework } = said;
  const missing = result.open > 0 ? missingFacts(said) : [];
  return {
    id: indicator.id,
    title: indicator.title,
    area,
    sentence: sentenceOf(said),
    rule: ruleWords(framework, indicator),
    basis: indicator.sources.map(sourceWords),
    why: indicator.why,
    remedy: indicator.remedy,
    ...(missing.length === 0 ? {} : { reportFirst: reportFirst(missing, result.open) }),
    waysBack: waysBack(now, indicator, result),
    result,
  };
}

/** An indicator's rule in words, as handbook and forms show it. */
export function ruleWords(framework: Framework, indicator: PlacedIndicator): Text {
  const context = { points: indicator.own, fact: (id: string) => framework.facts[fullId(indicator.plugin, id)] };
  return kindOf(indicator.rule).words(indicator.rule, context);
}
