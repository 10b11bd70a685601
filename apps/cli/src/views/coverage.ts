import { formatPoints, gapWords, sumPoints, type CoverageItem, type PlanCoverage, type ServingStep } from '@fazhi/core';
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
  const { shown, rest } = cut(found.items);
  const lost = formatPoints(sumPoints(rest.map((item) => item.lost ?? 0)));
  const notes = rest.length === 0 ? [] : [say(words.more(rest.length, lost))];
  const sections: Section[] = [{ head: say(words.coverage), intro: coverageLines(session, found), isNumbered: true, items: shown.map((item) => coverageItem(session, item)), notes }];
  if (found.idle.length === 0) return sections;
  const items = found.idle.map(({ step, text, proposals }) => ({
    head: say(words.step(step + 1, text)),
    lines: proposals.length === 0 ? [] : [say(words.proposals(proposals.map(({ id, title }) => `${say(title)} ${id}`).join(marks.comma)))],
  }));
  return [...sections, { head: say(words.idle), items }];
}

/** So many losses without a step are worth a line each; the largest come first. */
const UNANSWERED = 5;

/** What is admitted or answered stands in full, of the rest the largest. */
function cut(items: readonly CoverageItem[]): { readonly shown: CoverageItem[]; readonly rest: CoverageItem[] } {
  const unanswered = items.filter(({ kind, steps }) => kind === 'computed' && steps.length === 0);
  const rest = unanswered.slice(UNANSWERED);
  return { shown: items.filter((item) => !rest.includes(item)), rest };
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
