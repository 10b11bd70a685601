import { VILLAGES } from '../common.js';
import { fact as factIn } from '../engine/facts.js';
import { yearBefore } from '../engine/cells.js';
import { namedFigure } from '../explain/fact-words.js';
import type { Fact } from '../fact.js';
import type { Framework } from '../framework.js';
import { valueUnder, type FactReports, type Submission, type Value, type ValuesOption } from '../submission.js';
import { join, same, type Text } from '../text.js';
import { traceOf, type FactTrace } from '../trace.js';
import { intervalOf, isFigure, sumOf, type Interval } from './interval.js';

/** A town's figures as checks read them: the value that counts, and its name and figure in words. */
export class View {
  constructor(
    readonly framework: Framework,
    readonly submission: Submission,
    readonly values: ValuesOption,
    private readonly facts: FactReports = submission.facts,
  ) {}

  /** The value that counts; undefined while it is not reported and where the fact is declared not applicable. */
  value(id: string): Value | undefined {
    return valueUnder(this.facts[id], this.values);
  }

  isDeclared(id: string): boolean {
    return this.facts[id]?.state === 'notApplicable';
  }

  figure(id: string): Interval | undefined {
    const value = this.value(id);
    return isFigure(value) ? intervalOf(value) : undefined;
  }

  /** Sum of several figures; undefined unless all of them are there. */
  sum(ids: readonly string[]): Interval | undefined {
    const figures = ids.map((id) => this.figure(id)).filter((figure) => figure !== undefined);
    return figures.length === ids.length ? sumOf(figures) : undefined;
  }

  villages(): Interval | undefined {
    return this.figure(VILLAGES);
  }

  trace(id: string): FactTrace {
    return traceOf(id, this.facts[id], this.values);
  }

  fact(id: string): Fact {
    return factIn(this.framework, id);
  }

  /** 持证65人 + 见习3人 */
  words(ids: readonly string[]): Text {
    return join(ids.map((id) => namedFigure(this.fact(id), this.trace(id))), same(' + '));
  }

  /** The same town a year earlier; undefined where that year is not reported. */
  yearBefore(): View | undefined {
    const before = yearBefore(this.submission, 0);
    return before === undefined ? undefined : new View(this.framework, this.submission, this.values, before.facts);
  }
}
