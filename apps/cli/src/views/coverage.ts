import { formatPoints, gapWords, type CoverageItem, type PlanCoverage, type ServingStep } from '@fazhi/core';
import type { Session } from '../command.js';
import { checkWords as words } from '../messages/check.js';
import type { Item, Section } from './report.js';

/** How far the plan answers the shortfalls, a line each for what is admitted, what is computed, and both. */
export function coverageLines({ say, marks }: Session, { admitted, computed, coverage }: PlanCoverage): string[] {
  return [
    ...(['admitted', 'computed'] as const).flatMap((kind) => {
      const { total, covered, partly, notCovered } = { admitted, computed }[kind];
      return total === 0 ? [] : [`${say(words[kind](total, covered, partly, notCovered))}${marks.stop}`];
    }),
    say(coverage === null ? words.nothingToCover : words.share(formatPoints(coverage))),
  ];
}

export function coverageSections(session: Session, found: PlanCoverage): Section[] {
  const { say, marks } = session;
  const sections: Section[] = [{ head: say(words.coverage), intro: coverageLines(session, found), isNumbered: true, items: found.items.map((item) => coverageItem(session, item)) }];
  if (found.idle.length === 0) return sections;
  const items = found.idle.map(({ step, text, proposals }) => ({
    head: say(words.step(step + 1, text)),
    lines: proposals.length === 0 ? [] : [say(words.proposals(proposals.map(({ id, title }) => `${say(title)} ${id}`).join(marks.comma)))],
  }));
  return [...sections, { head: say(words.idle), items }];
}

function coverageItem(session: Session, item: CoverageItem): Item {
  const { say, marks } = session;
  const lost = item.lost === undefined ? '' : `  −${formatPoints(item.lost)}`;
  return { head: `${say(item.title)}${lost}${marks.open}${say(words.kinds[item.kind])}${marks.close}${marks.colon}${say(words.states[item.state])}`, lines: reasonsFor(session, item) };
}

/** Why an item is covered, partly covered or not, a line for each step that serves it. */
export function reasonsFor(session: Session, { steps }: CoverageItem): string[] {
  return steps.length === 0 ? [session.say(words.noStep)] : steps.map((step) => servingWords(session, step));
}

function servingWords({ say, marks }: Session, { step, text, gaps }: ServingStep): string {
  const lacks = gaps.length === 0 ? say(words.fine) : gaps.map((gap) => say(gapWords[gap])).join(marks.comma);
  return `${say(words.step(step + 1, text))}${marks.colon}${lacks}`;
}
