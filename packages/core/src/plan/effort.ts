import { ceilOf, fraction, integer, over, times, type Fraction } from '../exact.js';
import { indicatorIn } from '../engine/facts.js';
import type { Framework } from '../framework.js';
import type { Effort } from '../indicator.js';
import { issue, type Issue } from '../issue.js';
import { unknownKeys } from '../plugin-issues.js';
import { EFFORT_UNITS, isEffort } from '../read/step-parts.js';
import { isRecord, own, show, type Path } from '../read/context.js';
import { suggest } from '../suggest.js';

/** How much work things are, on one scale of the reader's choosing: figures above 0 with at most three decimals. */
export interface EffortScale {
  /** By the class that an indicator declares. */
  readonly light: number;
  readonly medium: number;
  readonly heavy: number;
  /** Instead of the class, by full indicator id: bringing that indicator to full marks. */
  readonly indicators?: Readonly<Record<string, number>>;
  /** Instead of both, by full fact id: bringing that figure to where full marks are. */
  readonly facts?: Readonly<Record<string, number>>;
}

/** Our default, not a standard: a heavy matter is as much work as three medium or nine light ones. */
export const defaultEffort: EffortScale = { light: 1, medium: 3, heavy: 9 };

const CLASSES = ['light', 'medium', 'heavy'] as const satisfies readonly Effort[];

/** Effort of bringing one figure all the way, in thousandths: the greatest of the indicators that ask for it. */
export function fullEffort(framework: Framework, scale: EffortScale, fact: string, indicators: readonly string[]): Fraction {
  const said = scale.facts?.[fact];
  if (said !== undefined) return inUnits(said);
  const figures = indicators.map((id) => scale.indicators?.[id] ?? scale[indicatorIn(framework, id).effort]);
  return inUnits(Math.max(...figures));
}

/** Effort of a part of the way, in whole thousandths, rounded up so that no step is free. */
export function partEffort(full: Fraction, moved: number, whole: number): number {
  return Number(ceilOf(times(full, over(fraction(moved), fraction(whole)))));
}

/** Thousandths as a figure. */
export function effortFigure(units: number): number {
  return units / Number(EFFORT_UNITS);
}

function inUnits(figure: number): Fraction {
  return times(fraction(figure), integer(EFFORT_UNITS));
}

/** Reads an effort file: `{light, medium, heavy, indicators, facts}`. Undefined, with what is wrong, where it cannot be used. */
export function readEffort(framework: Framework, data: unknown): { readonly effort: EffortScale | undefined; readonly issues: readonly Issue[] } {
  if (!isRecord(data)) return { effort: undefined, issues: [issue('bad-type', [], { expected: 'object', found: show(data) })] };
  const issues: Issue[] = unknownKeys(data, [...CLASSES, 'indicators', 'facts'], []);
  const missing = CLASSES.filter((name) => [undefined, null, 0].includes(own(data, name) as undefined));
  if (missing.length > 0) issues.push(issue('effort-inert', [], { classes: missing.join(', ') }));
  const figure = (path: Path, written: unknown): number => {
    if (isEffort(written)) return written;
    issues.push(issue('bad-type', path, { expected: 'effort', found: show(written) }));
    return 0;
  };
  const [light, medium, heavy] = CLASSES.map((name) => (missing.includes(name) ? 0 : figure([name], own(data, name)))) as [number, number, number];
  const named = (key: 'indicators' | 'facts', known: readonly string[]): Record<string, number> => {
    const written = own(data, key) ?? {};
    if (!isRecord(written)) {
      issues.push(issue('bad-type', [key], { expected: 'object', found: show(written) }));
      return {};
    }
    return Object.fromEntries(
      Object.keys(written).map((id) => {
        if (!known.includes(id)) issues.push(issue(key === 'facts' ? 'unknown-fact' : 'unknown-indicator', [key, id], { id, suggestion: suggest(id, known) }));
        return [id, figure([key, id], own(written, id))];
      }),
    );
  };
  const effort = { light, medium, heavy, indicators: named('indicators', Object.keys(framework.indicators)), facts: named('facts', Object.keys(framework.facts)) };
  return { effort: issues.length === 0 ? effort : undefined, issues };
}
