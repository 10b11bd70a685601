import { fact as factIn } from '../engine/facts.js';
import type { Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import type { FactReports, Reported } from '../submission.js';
import { suggest } from '../suggest.js';
import { isRecord, own, show, type Path } from './context.js';
import { readEntry } from './entry.js';

/** What reading facts needs besides the framework. */
export interface FactsContext {
  readonly framework: Framework;
  readonly asOf?: number | undefined;
  readonly villages?: readonly string[] | undefined;
  readonly add: (problem: Issue) => void;
}

/** Reads facts nested by plugin (`enforcement: {staff: 19}`) or written with full ids (`enforcement.staff: 19`). */
export function readFacts(context: FactsContext, written: unknown, path: Path): FactReports {
  const reports: Record<string, Reported> = {};
  if (written === undefined || written === null) return reports;
  if (!isRecord(written)) {
    context.add(issue('bad-type', path, { expected: 'object', found: show(written) }));
    return reports;
  }
  eachEntry(context, written, path, (id, value, at) => {
    const reported = readOne(context, id, value, at);
    if (reported === undefined) return;
    const before = reports[id];
    if (before === undefined) reports[id] = reported;
    else if (JSON.stringify(before) !== JSON.stringify(reported)) {
      const { label } = factIn(context.framework, id);
      context.add(issue('conflicting-values', at, { id, label, first: show(firstWritten(context, written, id)), second: show(value) }));
    }
  });
  return reports;
}

type Take = (id: string, value: unknown, at: Path) => void;

function eachEntry(context: FactsContext, written: Readonly<Record<string, unknown>>, path: Path, take: Take): void {
  const plugins = idsOf(context.framework);
  for (const key of Object.keys(written)) {
    const value = own(written, key);
    const at = [...path, key];
    const ids = plugins.get(key);
    if (key.includes('.')) take(key, value, at);
    else if (value === null) continue;
    else if (ids === undefined) context.add(unknownFact(context.framework, key, at, [...plugins.keys()]));
    else if (!isRecord(value)) context.add(issue('bad-type', at, { expected: 'object', found: show(value) }));
    else for (const id of Object.keys(value)) take(ids.get(id) ?? `${key}.${id}`, value[id], [...at, id]);
  }
}

/** What was first written for a fact that stands there twice. */
function firstWritten(context: FactsContext, written: Readonly<Record<string, unknown>>, wanted: string): unknown {
  const found: unknown[] = [];
  eachEntry({ ...context, add: () => undefined }, written, [], (id, value, at) => {
    if (id === wanted && readOne({ ...context, add: () => undefined }, id, value, at) !== undefined) found.push(value);
  });
  return found[0];
}

const known = new WeakMap<Framework, ReadonlyMap<string, ReadonlyMap<string, string>>>();

/** Full ids by plugin and local id: made once, as putting them together for every fact of every town costs more than reading most values. */
function idsOf(framework: Framework): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const before = known.get(framework);
  if (before !== undefined) return before;
  const ids = new Map<string, Map<string, string>>();
  for (const full of Object.keys(framework.facts)) {
    const dot = full.indexOf('.');
    const plugin = full.slice(0, dot);
    const locals = ids.get(plugin) ?? new Map<string, string>();
    ids.set(plugin, locals.set(full.slice(dot + 1), full));
  }
  known.set(framework, ids);
  return ids;
}

function unknownFact(framework: Framework, id: string, path: Path, more: readonly string[] = []): Issue {
  const ids = Object.keys(framework.facts);
  const local = new Map(ids.map((full) => [full.slice(full.indexOf('.') + 1), full]));
  return issue('unknown-fact', path, { id, suggestion: local.get(id) ?? suggest(id, [...more, ...ids]) });
}

function readOne(context: FactsContext, id: string, value: unknown, at: Path): Reported | undefined {
  const { framework } = context;
  const fact = Object.hasOwn(framework.facts, id) ? framework.facts[id] : undefined;
  if (fact === undefined) {
    context.add(unknownFact(framework, id, at));
    return undefined;
  }
  const { asOf, villages, add } = context;
  return readEntry({ id, fact, asOf, villages, add }, value, at);
}
