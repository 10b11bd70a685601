import { explain, factsOfRule, frameworkFor, toReport, type Assessment, type AssessOptions, type Explanation, type Fact, type Framework, type IndicatorResult, type Reported, type Submission, type Text, type ToReport } from '@fazhi/core';

/** Everything that the views of one score read. */
export interface Scored {
  /** As it holds for the town's class. */
  readonly framework: Framework;
  readonly submission: Submission;
  readonly assessment: Assessment;
  /** Class of the town, where the framework has classes. */
  readonly townClass: Text | undefined;
  /** Figures that points wait for, the largest first. */
  readonly waiting: readonly ToReport[];
  /** Why an indicator has its points; made for those that are shown. */
  explain(id: string): Explanation;
}

export function scoredOf(whole: Framework, submission: Submission, assessment: Assessment, options: AssessOptions): Scored {
  const framework = frameworkFor(whole, submission);
  let waiting: readonly ToReport[] | undefined;
  return {
    framework,
    townClass: whole.classes.find(({ id }) => id === assessment.framework.class)?.title,
    // Not every format shows it.
    get waiting() {
      return (waiting ??= toReport(framework, assessment));
    },
    submission,
    assessment,
    explain: (id) => {
      const [explanation] = explain(whole, submission, id, { ...options, assessment });
      return explanation as Explanation;
    },
  };
}

/** Indicators inside the areas. */
function indicatorsOf({ areas }: Assessment): readonly IndicatorResult[] {
  return areas.flatMap(({ indicators }) => indicators);
}

/** The largest losses, in the order of the framework where equal. */
export function largestLosses(assessment: Assessment, count: number): readonly IndicatorResult[] {
  return indicatorsOf(assessment)
    .filter(({ lost }) => lost > 0)
    .sort((a, b) => b.lost - a.lost)
    .slice(0, count);
}

/** Indicators that are open although every figure was given: a mean, an approximate number, a missing year. */
export function openThoughReported(assessment: Assessment): readonly IndicatorResult[] {
  return indicatorsOf(assessment)
    .filter(({ open, trace }) => open > 0 && trace.facts.every(({ state }) => state !== 'unknown'))
    .sort((a, b) => b.open - a.open);
}

/** A fact that was reported, is never scored, and says why. */
interface ContextFact {
  readonly fact: Fact;
  readonly why: Text;
  readonly reported: Reported;
}

export function contextFacts({ framework, submission }: Scored): readonly ContextFact[] {
  const read = new Set(Object.values(framework.indicators).flatMap(({ plugin, rule }) => factsOfRule(rule).map((id) => (id.includes('.') ? id : `${plugin}.${id}`))));
  return Object.entries(framework.facts).flatMap(([id, fact]): ContextFact[] => {
    const reported = submission.facts[id];
    return fact.context === undefined || reported === undefined || read.has(id) ? [] : [{ fact, why: fact.context, reported }];
  });
}
