import { frameworkFor } from '../class-of.js';
import { checkOptions } from '../doors.js';
import { factsOfCheck, type FigureCheck, type FigureCheckKind, type Severity } from '../figure-check.js';
import type { Framework } from '../framework.js';
import type { Submission, ValuesOption } from '../submission.js';
import type { Text } from '../text.js';
import type { FactTrace } from '../trace.js';
import { baseMissing, jumpFound, orderFound, rateFound, sameFound } from './pairs.js';
import { addsUpFound, partFound, villageTotalFound } from './sums.js';
import { View } from './view.js';

/** Figures that cannot or can hardly all be right; it asks people to verify and changes no points. */
export interface Finding {
  /** `rate-without-base`: a rate is reported while what it is a rate of is not. */
  readonly check: FigureCheckKind | 'rate-without-base';
  readonly severity: Severity;
  /** Every fact that the check read, as it counted. */
  readonly facts: readonly FactTrace[];
  /** 执法人员60人与持证65人对不上：部分多于总数，请核实。 */
  readonly sentence: Text;
}

export interface CheckOptions {
  /** Whose figures count; `self` when left out. */
  readonly values?: ValuesOption;
}

/**
 * Holds a submission's figures against each other, by the checks that a framework declares.
 *
 * @param framework - a checked framework; where it has classes, the variant of the town's class holds.
 * @param submission - as `readSubmission` gives it.
 * @returns what needs verifying, in the order of the framework's checks. Only what is certain: "200余" is from 200 up, and a
 * fact that is not reported or does not apply is held against nothing.
 * @throws DefinitionError where `values` is none of its options.
 */
export function checkFigures(framework: Framework, submission: Submission, options: CheckOptions = {}): Finding[] {
  checkOptions(options);
  const variant = frameworkFor(framework, submission);
  const view = new View(variant, submission, options.values ?? 'self');
  return variant.checks.flatMap((check) => findingsOf(view, check));
}

function findingsOf(view: View, check: FigureCheck): Finding[] {
  const finding = (found: Text | undefined, kind: Finding['check'], severity: Severity): Finding[] => {
    return found === undefined ? [] : [{ check: kind, severity, facts: [...new Set(factsOfCheck(check))].map((id) => view.trace(id)), sentence: found }];
  };
  const missing = check.kind === 'rate' ? finding(baseMissing(view, check), 'rate-without-base', 'warning') : [];
  return [...missing, ...finding(sentenceFor(view, check), check.kind, check.severity)];
}

function sentenceFor(view: View, check: FigureCheck): Text | undefined {
  switch (check.kind) {
    case 'part':
      return partFound(view, check);
    case 'adds-up':
      return addsUpFound(view, check);
    case 'rate':
      return rateFound(view, check);
    case 'same':
      return sameFound(view, check);
    case 'village-total':
      return villageTotalFound(view, check);
    case 'jump':
      return jumpFound(view, check);
    case 'order':
      return orderFound(view, check);
  }
}
