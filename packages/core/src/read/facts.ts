import { fact as factIn } from '../engine/facts.js';
import type { Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import type { FactReports, Reported } from '../submission.js';
import { suggest } from '../suggest.js';
import { isRecord, own, show, type FactReader, type Path } from './context.js';
import { readEntry } from './entry.js';

/** What reading facts needs besides the framework. */
export interface FactsContext {
  readonly framework: Framework;
  readonly asOf?: number;
  readonly villages?: readonly string[];
  add(problem: Issue): void;
}

/** Reads facts nested by plugin (`enforcement: {staff: 19}`) or written with full ids (`enforcement.staff: 19`). */
export function readFacts(context: FactsContext, written: unknown, path: Path): FactReports {
  const reports: Record<string, Reported> = {};
  if (written === undefined || written === null) return reports;
  if (!isRecord(written)) {
    context.add(issue('bad-type', path, { expected: 'object', found: show(written) }));
    return reports;
  }
  const seen = new Map<string, unknown>();
  for (const { id, value, at } of entriesOf(context, written, path)) {
    const reported = readOne(context, id, value, at);
    if (reported === undefined) continue;
    const before = reports[id];
    if (before === undefined) {
      reports[id] = reported;
      seen.set(id, value);
    } else if (JSON.stringify(before) !== JSON.stringify(reported)) {
      const { label } = factIn(context.framework, id);
      context.add(issue('conflicting-values', at, { id, label, first: show(seen.get(id)), second: show(value) }));
    }
  }
  return reports;
}

interface Entry {
  readonly id: string;
  readonly value: unknown;
  readonly at: Path;
}

function entriesOf(context: FactsContext, written: Readonly<Record<string, unknown>>, path: Path): Entry[] {
  const plugins = new Set(Object.keys(context.framework.facts).map((id) => id.slice(0, id.indexOf('.'))));
  return Object.keys(written).flatMap((key): Entry[] => {
    const value = own(written, key);
    const at = [...path, key];
    if (key.includes('.')) return [{ id: key, value, at }];
    if (value === null) return [];
    if (!plugins.has(key)) {
      context.add(unknownFact(context.framework, key, at, [...plugins]));
      return [];
    }
    if (isRecord(value)) return Object.keys(value).map((id) => ({ id: `${key}.${id}`, value: own(value, id), at: [...at, id] }));
    context.add(issue('bad-type', at, { expected: 'object', found: show(value) }));
    return [];
  });
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
  const reader: FactReader = {
    id,
    fact,
    ...(context.asOf === undefined ? {} : { asOf: context.asOf }),
    ...(context.villages === undefined ? {} : { villages: context.villages }),
    add: (problem) => context.add(problem),
  };
  return readEntry(reader, value, at);
}
