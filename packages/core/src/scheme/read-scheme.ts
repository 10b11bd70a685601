import { resolveFramework } from '../define-framework.js';
import type { Framework } from '../framework.js';
import { DefinitionError, issue, type Issue, type Place } from '../issue.js';
import { isRecord, own, show, type Path } from '../read/context.js';
import { escapes } from '../sense/escapes.js';
import type { Inherited } from '../sense/grade-sense.js';
import { senseIssues } from '../sense/sense-issues.js';
import { suggest } from '../suggest.js';
import { factIdsOf } from '../trace.js';
import { fileIssues } from './file-issues.js';
import { fileSchema } from './file-schema.js';
import { LOCAL, mergeScheme } from './merge.js';
import { ruleSchema } from './rule-schema.js';
import { knownKeys } from './scheme-schema.js';
import { issuesOf } from './zod-issues.js';

export interface SchemeResult {
  /** The framework that the file describes; undefined when there are errors. */
  readonly framework: Framework | undefined;
  /** All problems at once. */
  readonly issues: readonly Issue[];
}

export interface SchemeOptions {
  /** Where a path stands in the file, for messages with line and column. */
  readonly placeOf?: (path: Path) => Place | undefined;
}

/**
 * Reads a district's own scheme (评分方案) from plain data as YAML or JSON gives it, and checks it like code: unknown ids
 * with the nearest known one, points that do not add up, unreachable points, overlapping classes.
 *
 * @param bases - frameworks that the scheme may extend, by edition or id.
 * @throws DefinitionError where `bases` is no list.
 */
export function readScheme(data: unknown, bases: readonly Framework[], options: SchemeOptions = {}): SchemeResult {
  if (!Array.isArray(bases)) throw new DefinitionError('readScheme', [issue('bad-type', ['bases'], { expected: 'list', found: typeof bases })]);
  const { framework, issues } = read(data, bases);
  const placed = issues.map((each) => {
    const place = options.placeOf?.(each.path);
    return place === undefined ? each : { ...each, place };
  });
  return { framework: issues.some(({ severity }) => severity === 'error') ? undefined : framework, issues: placed };
}

function read(data: unknown, bases: readonly Framework[]): { framework: Framework | undefined; issues: readonly Issue[] } {
  if (!isRecord(data)) return { framework: undefined, issues: [issue('bad-type', [], { expected: 'object', found: show(data) })] };
  const outside = fileIssues(data);
  if (outside.length > 0) return { framework: undefined, issues: outside };
  const parsed = fileSchema.safeParse(data);
  if (!parsed.success) return { framework: undefined, issues: issuesOf(parsed.error, data, knownKeys) };
  const base = bases.find(({ edition, id }) => edition === parsed.data.extends || id === parsed.data.extends);
  if (base === undefined) {
    const editions = bases.map(({ edition }) => edition);
    const details = { id: parsed.data.extends, suggestion: suggest(parsed.data.extends, editions) ?? editions.join(' | ') };
    return { framework: undefined, issues: [issue('unknown-framework', ['extends'], details)] };
  }
  const resolved = resolveFramework(mergeScheme(base.spec, parsed.data));
  const shapes = changedRules(resolved.framework, Object.keys(parsed.data.indicators ?? {}));
  if (shapes.length > 0) return { framework: resolved.framework, issues: shapes };
  const issues = resolved.issues.length > 0 ? resolved.issues : soundIssues(resolved.framework, parsed.data.grades === undefined ? { total: base.total } : undefined);
  return { framework: resolved.framework, issues: issues.map((each) => ({ ...each, path: inFile(each.path, data) })) };
}

/** What nobody can have meant is asked of the engine, which needs a framework that is sound; what may be meant is told once nothing else is wrong. */
function soundIssues(framework: Framework, inherited: Inherited | undefined): readonly Issue[] {
  const wrong = senseIssues(framework, inherited);
  if (wrong.some(({ severity }) => severity === 'error')) return wrong;
  return [...wrong, ...unscoredFacts(framework), ...escapes(framework).filter(({ path }) => String(path[1]).startsWith(`${LOCAL}.`))];
}

/** Facts of its own that a town would have to fill in for nothing: told, since they may be wanted beside the points. */
function unscoredFacts(framework: Framework): Issue[] {
  const variants = [framework, ...Object.values(framework.variants)];
  const used = new Set([...variants.flatMap(({ indicators }) => Object.values(indicators).flatMap(factIdsOf)), ...framework.gates.map(({ when }) => when.fact), ...framework.channels.map(({ fact }) => fact)]);
  return Object.entries(framework.facts)
    .filter(([id, fact]) => id.startsWith(`${LOCAL}.`) && fact.context === undefined && !used.has(id))
    .map(([id]) => issue('unused-fact', ['facts', id], { id }, 'notice'));
}

/** Parameters that a scheme changed, checked against the rule's kind. */
function changedRules(framework: Framework, ids: readonly string[]): Issue[] {
  return ids.flatMap((id) => {
    const rule = framework.indicators[id]?.rule;
    const parsed = rule === undefined ? undefined : ruleSchema.safeParse(rule);
    return parsed === undefined || parsed.success ? [] : issuesOf(parsed.error, rule, knownKeys, ['indicators', id, 'rule']);
  });
}

const LISTS = ['areas', 'gates', 'grades', 'channels', 'classes'];

/** Where a problem of the resolved framework stands in the file: lists are by position there, added indicators under `add`. */
function inFile(path: Path, data: Readonly<Record<string, unknown>>): Path {
  const [head, id, ...rest] = path;
  if ((head === 'indicators' || head === 'facts') && typeof id === 'string' && id.startsWith(`${LOCAL}.`)) return ['add', head, id.slice(LOCAL.length + 1), ...rest];
  const list = LISTS.includes(String(head)) ? own(data, String(head)) : undefined;
  if (!Array.isArray(list)) return path;
  return [String(head), list.findIndex((each: unknown) => isRecord(each) && own(each, 'id') === id), ...rest];
}
