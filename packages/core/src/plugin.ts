import type { SixAreaId } from './areas.js';
import type { Facts } from './fact.js';
import type { FigureCheck } from './figure-check.js';
import type { Indicator } from './indicator.js';
import type { Text } from './text.js';

/** A set of facts and indicators for one area: a plain value, without registration or side effect. */
export interface Plugin {
  /** Lower-case words with hyphens; stands in front of every id of the plugin. */
  readonly id: string;
  readonly title: Text;
  /** The area its indicators belong to unless a framework places them elsewhere. */
  readonly area: SixAreaId | (string & {});
  readonly facts: Facts;
  readonly indicators: Readonly<Record<string, Indicator>>;
  /** Rules that the figures must keep among themselves. */
  readonly checks?: readonly FigureCheck[];
}
