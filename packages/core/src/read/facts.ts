import { fact as factIn } from '../engine/facts.js';
import type { Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import type { FactReports, Reported } from '../submission.js';
import { suggest } from '../suggest.js';
import { isRecord, own, show, type Path, type ValuesFrom } from './context.js';
import { readEntry } from './entry.js';
import { edgesOfFact } from './fact-edges.js';
import { knownFact, plainValue, type KnownFact } from './plain-value.js';

/** What reading facts needs besides the framework. */
export interface FactsContext {
  readonly framework: Framework;
  readonly asOf?: number | undefined;
  readonly villages?: readonly string[] | undefined;
  readonly from?: ValuesFrom | undefined;
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
  eachEntry(context, written, path, (id, known, value, at, key) => {
    const reported = readOne(context, id, known, value, at, key);
    if (reported === undefined) return;
    const before = reports[id];
    if (before === undefined) reports[id] = reported;
    else if (JSON.stringify(before) !== JSON.stringify(reported)) {
      const { label } = factIn(context.framework, id);
      const first = firstWritten(context, written, id, path);
      context.add(issue('conflicting-values', [...at, key], { id, label, first: show(first.value), second: show(value), other: first.at }));
    }
  });
  return reports;
}

/** `at` is where the object stands in which the fact is written under `key`. */
type Take = (id: string, known: KnownFact | undefined, value: unknown, at: Path, key: string) => void;

function eachEntry(context: FactsContext, written: Readonly<Record<string, unknown>>, path: Path, take: Take): void {
  const { byId, byPlugin } = knownIn(context.framework);
  for (const key of Object.keys(written)) {
    const value = own(written, key);
    if (key.includes('.')) {
      take(key, byId.get(key), value, path, key);
      continue;
    }
    const facts = byPlugin.get(key);
    const at = [...path, key];
    if (facts === undefined) context.add(unknownFact(context.framework, key, at, [...byPlugin.keys()]));
    else if (value === null || value === undefined) continue;
    else if (!isRecord(value)) context.add(issue('bad-type', at, { expected: 'object', found: show(value) }));
    else
      for (const [id, each] of Object.entries(value)) {
        const known = facts.get(id);
        take(known?.id ?? `${key}.${id}`, known, each, at, id);
      }
  }
}

/** What was first written for a fact that stands there twice, and under which keys. */
function firstWritten(context: FactsContext, written: Readonly<Record<string, unknown>>, wanted: string, path: Path): { readonly value: unknown; readonly at: string } {
  let first: { readonly value: unknown; readonly at: string } = { value: undefined, at: '' };
  const quiet = { ...context, add: () => undefined };
  eachEntry(quiet, written, path, (id, known, value, at, key) => {
    if (id === wanted && first.at === '' && readOne(quiet, id, known, value, at, key) !== undefined) first = { value, at: [...at, key].join('.') };
  });
  return first;
}

/** Facts by full id, and by plugin and local id. */
interface Known {
  readonly byId: ReadonlyMap<string, KnownFact>;
  readonly byPlugin: ReadonlyMap<string, ReadonlyMap<string, KnownFact>>;
}

const known = new WeakMap<Framework, Known>();

/** Made once: looking facts up in the framework for every town costs more than reading most values. */
function knownIn(framework: Framework): Known {
  const before = known.get(framework);
  if (before !== undefined) return before;
  const byId = new Map<string, KnownFact>();
  const byPlugin = new Map<string, Map<string, KnownFact>>();
  for (const [id, fact] of Object.entries(framework.facts)) {
    const dot = id.indexOf('.');
    const locals = byPlugin.get(id.slice(0, dot)) ?? new Map<string, KnownFact>();
    const made = knownFact(id, fact);
    byId.set(id, made);
    byPlugin.set(id.slice(0, dot), locals.set(id.slice(dot + 1), made));
  }
  known.set(framework, { byId, byPlugin });
  return { byId, byPlugin };
}

function unknownFact(framework: Framework, id: string, path: Path, more: readonly string[] = []): Issue {
  const ids = Object.keys(framework.facts);
  const local = new Map(ids.map((full) => [full.slice(full.indexOf('.') + 1), full]));
  return issue('unknown-fact', path, { id, suggestion: local.get(id) ?? suggest(id, [...more, ...ids]) });
}

/** Of figures that are written plainly; shared, as there are hundreds a town. */
const NONE: readonly never[] = Object.freeze([]);

function readOne(context: FactsContext, id: string, fact: KnownFact | undefined, value: unknown, at: Path, key: string): Reported | undefined {
  if (fact === undefined) {
    context.add(unknownFact(context.framework, id, [...at, key]));
    return undefined;
  }
  const { framework, asOf, villages, from, add } = context;
  const self = plainValue(fact, value, asOf);
  if (self !== undefined) return { state: 'given', self, origins: NONE, evidence: NONE };
  return readEntry({ id, fact: fact.fact, asOf, villages, from, edges: () => edgesOfFact(framework, id), add }, value, [...at, key]);
}
