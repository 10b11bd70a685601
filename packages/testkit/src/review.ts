import {
  assess,
  defineFramework,
  EXAMPLE_YEAR,
  messageOf,
  readSubmission,
  sumPoints,
  text,
  type Example,
  type ExampleValue,
  type Framework,
  type Indicator,
  type IndicatorResult,
  type Plugin,
  type Submission,
} from '@fazhi/core';
import type { CheckOptions } from './finding.js';

/** A plugin under review. */
export interface Review {
  readonly plugin: Plugin;
  readonly options: CheckOptions;
}

export type Facts = Readonly<Record<string, ExampleValue>>;

/** The plugin alone as a framework: its own points, matters that do not arise left out. */
export function frameworkOf({ plugin, options }: Review): Framework {
  return defineFramework({
    id: 'review',
    edition: 'review',
    title: text('评审', 'review'),
    areas: [{ id: plugin.area, title: plugin.title }],
    plugins: [plugin],
    total: sumPoints(Object.values(plugin.indicators).map(({ points }) => points)),
    notApplicable: 'rescale',
    grades: [{ id: 'all', title: text('全部', 'all'), atLeast: 0 }],
    ...(options.calendar === undefined ? {} : { calendar: options.calendar }),
  });
}

/** A submission of these facts; throws with every message when they cannot be read. */
export function submissionOf(framework: Framework, plugin: Plugin, facts: Facts, earlier: readonly Facts[] = []): Submission {
  const full = (written: Facts): Facts => Object.fromEntries(Object.entries(written).map(([id, value]) => [id.includes('.') ? id : `${plugin.id}.${id}`, value]));
  const years = Object.fromEntries(earlier.map((written, back) => [EXAMPLE_YEAR - 1 - back, full(written)]));
  const data = { town: '示例镇', year: EXAMPLE_YEAR, facts: full(facts), earlier: years };
  const { submission, issues } = readSubmission(framework, data);
  if (submission === undefined) throw new Error(issues.map((each) => `${each.path.join('.')}: ${messageOf(each).zh} / ${messageOf(each).en}`).join('\n'));
  return submission;
}

/** The result of one indicator for these facts. */
export function resultOf(framework: Framework, plugin: Plugin, id: string, facts: Facts, earlier: readonly Facts[] = []): IndicatorResult {
  const assessment = assess(framework, submissionOf(framework, plugin, facts, earlier));
  const full = `${plugin.id}.${id}`;
  const result = assessment.areas.flatMap(({ indicators }) => indicators).find((each) => each.id === full);
  if (result === undefined) throw new Error(`${full} is not scored`);
  return result;
}

/** Every example with its place. */
export function examplesOf(plugin: Plugin): { readonly id: string; readonly indicator: Indicator; readonly example: Example; readonly at: string }[] {
  return Object.entries(plugin.indicators).flatMap(([id, indicator]) =>
    indicator.examples.map((example, place) => ({ id, indicator, example, at: `indicators.${id}.examples[${place}]` })),
  );
}
