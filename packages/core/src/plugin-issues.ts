import { sixAreas } from './areas.js';
import { commonFacts } from './common.js';
import type { Condition } from './condition.js';
import { conditionIssues } from './condition-issues.js';
import type { Fact } from './fact.js';
import { figureCheckIssues } from './figure-check-issues.js';
import type { Indicator } from './indicator.js';
import { issue, type Issue } from './issue.js';
import { mentionIssues } from './mention-issues.js';
import type { Plugin } from './plugin.js';
import { ruleIssues } from './rule-issues.js';
import { factsOfRule } from './rule-facts.js';
import { shapeIssues, type Shape } from './doors.js';
import { isRecord } from './read/context.js';
import { suggest } from './suggest.js';
import { isPoints } from './points.js';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PLUGIN_KEYS = ['id', 'title', 'area', 'facts', 'indicators', 'checks'];
const INDICATOR_KEYS = ['title', 'why', 'points', 'rule', 'sources', 'appliesWhen', 'caveat', 'remedy', 'effort', 'keywords', 'examples'];

/** Everything wrong with a plugin, all at once. */
export function pluginIssues(plugin: Plugin): Issue[] {
  const shape = pluginShape(plugin);
  if (shape.length > 0) return shape;
  const issues = [
    ...identityIssues(plugin),
    ...factIssues(plugin, { fact: (id) => factOf(plugin, id), known: knownIds(plugin) }),
    ...Object.entries(plugin.indicators).flatMap(([id, indicator]) => indicatorIssues(plugin, id, indicator)),
    ...figureCheckIssues(plugin.checks ?? [], { fact: (id) => factOf(plugin, id), known: knownIds(plugin) }),
  ];
  // What a rule uses cannot be told while it lacks its kind or a parameter, or is no rule at all.
  const torn = issues.some(({ code }) => code === 'unknown-key' || code === 'missing-key' || code === 'bad-type');
  return torn ? issues : [...issues, ...unusedFacts(plugin)];
}

/** Ids of what a scheme adds itself and of common facts. */
const RESERVED = ['local', 'town'];

/** Id and area. Other areas than the six are declared by a framework, but one that is nearly one of them was mistyped. */
function identityIssues({ id, area }: Plugin): Issue[] {
  const meant = suggest(area, sixAreas.map((each) => each.id));
  return [
    ...(isId(id) ? [] : [issue('bad-id', ['id'], { id })]),
    ...(RESERVED.includes(id) ? [issue('reserved-id', ['id'], { id })] : []),
    ...(isId(area) ? [] : [issue('bad-id', ['area'], { id: area })]),
    ...(meant === undefined ? [] : [issue('unknown-area', ['area'], { id: area, suggestion: meant })]),
  ];
}

const PLUGIN: Shape = { id: 'text', title: 'object', area: 'text', facts: 'object', indicators: 'object' };
const INDICATOR: Shape = { title: 'object', why: 'object', points: 'number', rule: 'object', sources: 'list', remedy: 'object', effort: 'text', examples: 'list' };

/** Keys and types first: without them nothing else can be asked. */
function pluginShape(plugin: Plugin): Issue[] {
  const outside = shapeIssues(plugin, PLUGIN);
  // A value that is no object at all has no keys to look at.
  if (!isRecord(plugin)) return outside;
  const unknown = unknownKeys(plugin, PLUGIN_KEYS, []);
  return [...unknown, ...outside, ...(outside.length > 0 ? [] : Object.entries(plugin.facts).flatMap(([id, fact]) => shapeIssues(fact, { kind: 'text', label: 'object' }, ['facts', id])))];
}

/** Lower-case words with hyphens. */
export function isId(id: string): boolean {
  return ID.test(id);
}

/** Finds a fact by the id that a rule of the plugin writes. */
function factOf(plugin: Plugin, id: string): Fact | undefined {
  if (Object.hasOwn(plugin.facts, id)) return plugin.facts[id];
  const common: Readonly<Record<string, Fact>> = commonFacts;
  return Object.hasOwn(common, id) ? common[id] : undefined;
}

/** Facts by the ids that a plugin writes: its own ones, common ones and, in a framework, full ids of others. */
export interface NamedFacts {
  readonly fact: (id: string) => Fact | undefined;
  /** Every id that may be written, for suggestions. */
  readonly known: readonly string[];
}

/** What is wrong with the facts that a plugin declares. */
export function factIssues({ facts }: Plugin, named: NamedFacts): Issue[] {
  return Object.entries(facts).flatMap(([id, fact]) => {
    const path = ['facts', id];
    const issues = isId(id) ? [] : [issue('bad-id', path, { id })];
    // Without its list nothing more can be said of it.
    if (!canBeReported(fact)) return [...issues, issue('empty-fact', path, { id })];
    return [...issues, ...partIssues(id, fact, named), ...mentionIssues(fact, path)];
  });
}

function partIssues(id: string, fact: Fact, { fact: find, known }: NamedFacts): Issue[] {
  if (fact.kind !== 'count' || fact.partOf === undefined) return [];
  const path = ['facts', id, 'partOf'];
  const whole = find(fact.partOf);
  if (whole === undefined) return [issue('unknown-fact', path, { id: fact.partOf, suggestion: suggest(fact.partOf, known) })];
  return whole === fact || whole.kind !== 'count' ? [issue('not-a-fact-kind', path, { id: fact.partOf, expected: 'count' })] : [];
}

/** What JavaScript may leave out, since no types are checked there. */
const namesIn = (listed: object | undefined): readonly string[] => Object.keys(listed ?? {});

/** False where no town could report it: nothing lies between its ends, or there is nothing to choose. */
function canBeReported(fact: Fact): boolean {
  switch (fact.kind) {
    case 'number':
      return (fact.min ?? 0) < (fact.max ?? Infinity);
    case 'judgement':
      return fact.from < fact.to;
    case 'choice':
      return namesIn(fact.options).length > 1;
    case 'checklist':
      return namesIn(fact.items).length > 0;
    default:
      return true;
  }
}

function indicatorIssues(plugin: Plugin, id: string, indicator: Indicator): Issue[] {
  const path = ['indicators', id];
  const lacks = shapeIssues(indicator, INDICATOR, path);
  const shape = isRecord(indicator) ? [...unknownKeys(indicator, INDICATOR_KEYS, path), ...lacks] : lacks;
  if (shape.length > 0) return shape;
  const issues = isId(id) ? [] : [issue('bad-id', path, { id })];
  if (!isPoints(indicator.points)) issues.push(issue('bad-type', [...path, 'points'], { expected: 'points', found: String(indicator.points) }));
  if (indicator.sources.length === 0) issues.push(issue('missing-key', path, { key: 'sources' }));
  issues.push(...appliesIssues(indicator.appliesWhen, plugin, [...path, 'appliesWhen']));
  issues.push(...exampleIssues(plugin, id, indicator));
  const context = { points: indicator.points, fact: (name: string) => factOf(plugin, name) };
  return [...issues, ...ruleIssues(indicator.rule, context, [...path, 'rule'])];
}

function appliesIssues(condition: Condition | undefined, plugin: Plugin, path: readonly string[]): Issue[] {
  if (condition === undefined) return [];
  const fact = factOf(plugin, condition.fact);
  return fact === undefined ? [unknownFact(path, condition.fact, plugin)] : conditionIssues(condition, fact, path);
}

function exampleIssues(plugin: Plugin, id: string, indicator: Indicator): Issue[] {
  const path = ['indicators', id, 'examples'];
  const full = indicator.examples.some((example) => example.earned === indicator.points);
  const less = indicator.examples.some((example) => example.earned < indicator.points && example.notApplicable !== true && (example.open ?? 0) === 0);
  const unknown = indicator.examples.flatMap((example) => Object.keys(example.facts).filter((fact) => factOf(plugin, fact) === undefined));
  return [...(full && less ? [] : [issue('few-examples', path, { id })]), ...unknown.map((fact) => unknownFact(path, fact, plugin))];
}

function unusedFacts(plugin: Plugin): Issue[] {
  const used = new Set(Object.values(plugin.indicators).flatMap((indicator) => [...factsOfRule(indicator.rule), indicator.appliesWhen?.fact ?? '']));
  return Object.entries(plugin.facts)
    .filter(([id, fact]) => !used.has(id) && fact.context === undefined)
    .map(([id]) => issue('unused-fact', ['facts', id], { id }));
}

function unknownFact(path: readonly (string | number)[], id: string, plugin: Plugin): Issue {
  return issue('unknown-fact', path, { id, suggestion: suggest(id, knownIds(plugin)) });
}

function knownIds(plugin: Plugin): string[] {
  return [...Object.keys(plugin.facts), ...Object.keys(commonFacts)];
}

/** Keys that nothing reads, refused by name. */
export function unknownKeys(value: object, known: readonly string[], path: readonly (string | number)[]): Issue[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => issue('unknown-key', [...path, key], { key, suggestion: suggest(key, known) }));
}

