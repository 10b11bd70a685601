import { fact as factIn } from '../engine/facts.js';
import { fullId, type Framework, type PlacedIndicator } from '../framework.js';
import type { Known, Reading } from '../rules/kind.js';
import { valueUnder, type Submission, type Value, type ValuesOption } from '../submission.js';

/** One town's figures as a rule's levers read them. */
export function readingOf(framework: Framework, submission: Submission, indicator: PlacedIndicator, values: ValuesOption): Reading {
  const full = (id: string): string => fullId(indicator.plugin, id);
  const value = (id: string): Value | undefined => valueUnder(submission.facts[full(id)], values);
  return {
    fact: (id) => factIn(framework, full(id)),
    known: (id) => knownIn(value(id)),
    option(id) {
      const given = value(id);
      return given?.kind === 'choice' ? given.option : undefined;
    },
    done(id) {
      const given = value(id);
      return given?.kind === 'checklist' ? given.done : [];
    },
    rows(id) {
      const given = value(id);
      return given?.kind === 'rows' ? given.rows : [];
    },
  };
}

function knownIn(value: Value | undefined): Known | undefined {
  switch (value?.kind) {
    case 'figure':
      return { low: value.low, high: value.high };
    case 'flag':
      return exactly(Number(value.value));
    case 'done':
      return exactly(value.villages);
    case 'rows':
      return exactly(value.rows.filter((row) => row !== undefined && row > 0).length);
    default:
      return undefined;
  }
}

function exactly(value: number): Known {
  return { low: value, high: value };
}
