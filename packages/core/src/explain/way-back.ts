import { assess, type AssessOptions } from '../assess.js';
import type { Assessment, IndicatorResult } from '../assessment.js';
import { shortOf } from '../fact.js';
import { fullId, type Framework, type PlacedIndicator } from '../framework.js';
import { formatPoints, toPoints, toUnits } from '../points.js';
import { kindOf } from '../rules/index.js';
import type { Lever, LeverValue } from '../rules/kind.js';
import type { Submission } from '../submission.js';
import { fill, join, same, text, type Text } from '../text.js';
import { withFacts } from './change.js';
import { namedFigure, valueWords } from './fact-words.js';
import { readingOf } from './reading.js';
import { factTraces } from '../trace.js';

/** A change of facts and what it would earn, found by scoring again. */
export interface WayBack {
  readonly set: Readonly<Record<string, LeverValue>>;
  /** Points that the indicator would earn more. */
  readonly gain: number;
  /** True where the rule promises full marks for it. */
  readonly full: boolean;
  readonly words: Text;
}

/** What would earn more from here; empty for what is past, for full marks and where facts are missing. */
export function waysBack(framework: Framework, submission: Submission, indicator: PlacedIndicator, before: IndicatorResult, options: AssessOptions): WayBack[] {
  if (before.status !== 'scored' || before.lost === 0) return [];
  const values = options.values ?? 'self';
  const context = { points: indicator.own, fact: (id: string) => framework.facts[fullId(indicator.plugin, id)] };
  const levers = kindOf(indicator.rule).levers(indicator.rule, readingOf(framework, submission, indicator, values), context);
  return levers.flatMap((lever) => priced(framework, submission, indicator, before, options, lever));
}

function priced(framework: Framework, submission: Submission, indicator: PlacedIndicator, before: IndicatorResult, options: AssessOptions, lever: Lever): WayBack[] {
  const set = Object.fromEntries(Object.entries(lever.set).map(([id, value]) => [fullId(indicator.plugin, id), value]));
  const after = findIndicator(assess(framework, withFacts(framework, submission, set), options), indicator.id);
  const gain = toPoints(toUnits(after?.earned ?? 0) - toUnits(before.earned));
  if (gain <= 0) return [];
  const changes = Object.keys(set).map((id) => changeWords(framework, submission, withFacts(framework, submission, set), indicator, id, options));
  return [{ set, gain, full: lever.full, words: fill((say, lang) => (lang === 'zh' ? `${say(join(changes))}，可再得${formatPoints(gain)}分` : `${say(join(changes))}: ${formatPoints(gain)} more`)) }];
}

function changeWords(framework: Framework, before: Submission, after: Submission, indicator: PlacedIndicator, id: string, options: AssessOptions): Text {
  const fact = framework.facts[id];
  if (fact === undefined) return same(id);
  const values = options.values ?? 'self';
  const [old, now] = [before, after].map((submission) => factTraces(submission, indicator, values).find((trace) => trace.id === id));
  const target = now?.value;
  if (target === undefined || old === undefined) return same(id);
  if (typeof target === 'object' && 'rows' in target) return rowsWords(framework, id, old.value, target.rows);
  const name = shortOf(fact);
  if (typeof target === 'boolean' || old.value === undefined) return fill((say, lang) => (lang === 'zh' ? `${say(name)}做到` : `${say(name)} in place`));
  if (typeof target === 'object' && 'done' in target) return doneWords(framework, id, old.value, target.done);
  const verb = isLower(old.value, target) ? text('降到', ' down to ') : text('提高到', ' to ');
  return fill((say) => `${say(namedFigure(fact, old))}${say(verb)}${say(valueWords(fact, target))}`);
}

function isLower(old: unknown, now: unknown): boolean {
  return typeof old === 'number' && typeof now === 'number' && now < old;
}

function doneWords(framework: Framework, id: string, old: unknown, done: readonly string[]): Text {
  const fact = framework.facts[id];
  const before = typeof old === 'object' && old !== null && 'done' in old && Array.isArray(old.done) ? old.done : [];
  const items = fact?.kind === 'checklist' ? fact.items : {};
  const added = join(done.filter((item) => !before.includes(item)).map((item) => items[item] ?? same(item)), { zh: '；', en: '; ' });
  return fill((say, lang) => (lang === 'zh' ? `补上“${say(added)}”` : `add "${say(added)}"`));
}

function rowsWords(framework: Framework, id: string, old: unknown, rows: readonly (number | null)[]): Text {
  const fact = framework.facts[id];
  const before: readonly unknown[] = typeof old === 'object' && old !== null && 'rows' in old && Array.isArray(old.rows) ? old.rows : [];
  const villages = rows.filter((row, place) => row !== before[place]).length;
  const name = fact === undefined ? same(id) : shortOf(fact);
  return fill((say, lang) => (lang === 'zh' ? `${say(name)}再有${villages}个村达到` : `${say(name)} in ${villages} more villages`));
}

function findIndicator(assessment: Assessment, id: string): IndicatorResult | undefined {
  const all = [...assessment.areas.flatMap(({ indicators }) => indicators), ...assessment.bonus.indicators, ...assessment.deductions.indicators];
  return all.find((result) => result.id === id);
}

/** The way back where figures are missing: what to report first. */
export function reportFirst(missing: readonly Text[], open: number): Text {
  const names = join(missing);
  return fill((say, lang) => (lang === 'zh' ? `先补报：${say(names)}（${formatPoints(open)}分待定）` : `report first: ${say(names)} (${formatPoints(open)} points open)`));
}

