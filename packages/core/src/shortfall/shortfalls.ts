import type { Assessment, IndicatorResult } from '../assessment.js';
import { indicatorIn } from '../engine/facts.js';
import { resultsOf } from '../explain/results.js';
import { sentenceOf } from '../explain/sentence.js';
import type { Framework } from '../framework.js';
import type { Effort } from '../indicator.js';
import { causeOf, type Cause } from '../plan/cannot.js';
import { sumPoints } from '../points.js';
import { sourceWords } from '../source.js';
import type { Text } from '../text.js';
import { driversOf } from './drivers.js';
import { toReport, type ToReport } from './to-report.js';

/** Points that one indicator lost. */
export interface Loss {
  readonly id: string;
  readonly title: Text;
  /** Area, or `deductions`: there the points are taken off on top. */
  readonly area: string;
  readonly lost: number;
  readonly cause: Cause;
  readonly sentence: Text;
}

/** What a person would call one problem: all losses that come from the same figure or gate. */
export interface Problem {
  /** The figure, or the gate; stays the same from year to year. */
  readonly id: string;
  /** Title of the indicator that lost most. */
  readonly title: Text;
  readonly lost: number;
  readonly cause: Cause;
  /** The greatest first. */
  readonly losses: readonly Loss[];
  /** Figures that fall short, by full id. */
  readonly facts: readonly string[];
  readonly basis: readonly Text[];
  readonly remedy: Text;
  /** The heaviest of its indicators. */
  readonly effort: Effort;
}

/** Where points were lost, and where nobody can tell yet. */
export interface Shortfalls {
  /** The largest first. */
  readonly problems: readonly Problem[];
  readonly lost: number;
  /** Unknown is not lost: what to report first. */
  readonly toReport: readonly ToReport[];
}

/**
 * The shortfalls that follow from the figures (不足): every loss with its cause, law and remedy, brought together to problems.
 *
 * @param framework - the framework that the assessment was made with.
 */
export function shortfalls(framework: Framework, assessment: Assessment): Shortfalls {
  const held = variantOf(framework, assessment);
  const losses = resultsOf(assessment)
    .filter(({ area, result }) => lostBy(area, result) > 0)
    .map(({ area, result }) => ({ result, loss: lossOf(held, assessment, area, result) }));
  const problems = grouped(held, losses).sort((a, b) => b.lost - a.lost);
  return { problems, lost: sumPoints(problems.map(({ lost }) => lost)), toReport: toReport(held, assessment) };
}

/** The framework as it held for the town that was assessed. */
export function variantOf(framework: Framework, assessment: Assessment): Framework {
  return framework.variants[assessment.framework.class ?? ''] ?? framework;
}

/** In the deductions what was earned was taken off; a bonus not given is no shortfall. */
export function lostBy(area: string, { lost, earned }: IndicatorResult): number {
  if (area === 'bonus') return 0;
  return area === 'deductions' ? earned : lost;
}

function lossOf(framework: Framework, { year }: Assessment, area: string, result: IndicatorResult): Loss {
  const indicator = indicatorIn(framework, result.id);
  const cause = area === 'deductions' ? 'incidents' : causeOf(framework, indicator, result);
  return { id: result.id, title: result.title, area, lost: lostBy(area, result), cause, sentence: sentenceOf({ framework, indicator, result, year }) };
}

interface Found {
  readonly result: IndicatorResult;
  readonly loss: Loss;
}

/** Losses under one gate, or with a figure in common, belong together. */
function grouped(framework: Framework, found: readonly Found[]): Problem[] {
  const groups: { keys: Set<string>; members: Found[] }[] = [];
  for (const each of found) {
    const keys = each.loss.cause === 'gate' ? [gateKey(each.result.gate)] : driversOf(indicatorIn(framework, each.loss.id));
    const touched = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const whole = { keys: new Set([...touched.flatMap((group) => [...group.keys]), ...keys]), members: [...touched.flatMap(({ members }) => members), each] };
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(whole);
  }
  return groups.map(({ keys, members }) => problemOf(framework, [...keys], members));
}

function gateKey(id: string | undefined): string {
  return `gate:${String(id)}`;
}

const EFFORTS: readonly Effort[] = ['light', 'medium', 'heavy'];

function problemOf(framework: Framework, keys: readonly string[], members: readonly Found[]): Problem {
  const losses = members.map(({ loss }) => loss).sort((a, b) => b.lost - a.lost);
  const indicators = losses.map(({ id }) => indicatorIn(framework, id));
  const [first] = losses as [Loss];
  const [main] = indicators as [(typeof indicators)[number]];
  const basis = new Map(indicators.flatMap(({ sources }) => sources.map(sourceWords)).map((words) => [words.zh, words]));
  const gate = framework.gates.find(({ id }) => keys[0] === gateKey(id));
  return {
    id: keys[0] as string,
    title: gate?.title ?? first.title,
    lost: sumPoints(losses.map(({ lost }) => lost)),
    cause: first.cause,
    losses,
    facts: gate === undefined ? keys : [gate.when.fact],
    basis: gate === undefined ? [...basis.values()] : [gate.authority],
    remedy: main.remedy,
    effort: EFFORTS[Math.max(...indicators.map(({ effort }) => EFFORTS.indexOf(effort)))] as Effort,
  };
}
