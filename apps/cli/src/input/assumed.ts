import { fullId, simulate, suggest, text, type ChangedFact, type Fact, type Framework, type LeverValue, type Submission, type Text, type ValuesOption } from '@fazhi/core';
import { usage } from '../exit.js';
import { simulateWords as words } from '../messages/simulate.js';
import { quickYaml } from './quick-yaml.js';

/** One figure as `--set` assumes it. */
export interface Assumed {
  readonly id: string;
  readonly value: LeverValue;
  /** As it was typed. */
  readonly said: string;
}

/** Takes `fact=value` apart; values are written as in a submission. */
export function readAssumed({ facts }: Framework, written: readonly string[]): Assumed[] {
  const seen = new Set<string>();
  return written.map((each) => {
    const sign = each.indexOf('=');
    const [id, said] = [each.slice(0, sign).trim(), each.slice(sign + 1).trim()];
    if (sign < 1 || said === '') throw usage(words.badSet(each));
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
    if (fact === undefined) throw usage(words.unknownFact(id, Object.keys(facts).find((known) => known.endsWith(`.${id}`)) ?? suggest(id, Object.keys(facts))));
    if (seen.has(id)) throw usage(words.setTwice(id));
    seen.add(id);
    const value = leverValue(quickYaml(said)?.data);
    if (value === undefined) throw badValue(id, fact, said);
    return { id, value, said };
  });
}

/** Values that do not fit their fact, one by one, so that the message can name the figure. */
export function checkValues(framework: Framework, submission: Submission, assumed: readonly Assumed[]): void {
  for (const { id, value, said } of assumed) {
    const fact = framework.facts[id];
    try {
      simulate(framework, submission, { [id]: value });
    } catch (error) {
      if (!(error instanceof RangeError) || fact === undefined) throw error;
      throw badValue(id, fact, said);
    }
  }
}

/** Refuses a part that would be more than its whole: 持证25人 of 实有19人. */
export function checkParts({ facts }: Framework, submission: Submission, changes: readonly ChangedFact[], values: ValuesOption = 'self'): void {
  const changed = new Map(changes.map(({ id, after }) => [id, after]));
  const figure = (id: string): number | undefined => {
    const after = changed.get(id);
    if (after !== undefined) return typeof after === 'number' ? after : undefined;
    const reported = submission.facts[id];
    const value = reported?.state !== 'given' ? undefined : values === 'self' ? reported.self : (reported.verified ?? reported.self);
    return value?.kind === 'figure' && value.low === value.high ? value.low : undefined;
  };
  for (const [id, fact] of Object.entries(facts)) {
    if (fact.kind !== 'count' || fact.partOf === undefined) continue;
    const wholeId = fullId(id.slice(0, id.indexOf('.')), fact.partOf);
    const [part, whole, of] = [figure(id), figure(wholeId), facts[wholeId]];
    if (!(changed.has(id) || changed.has(wholeId)) || part === undefined || whole === undefined || of === undefined || part <= whole) continue;
    throw usage(words.beyond(named(fact, part), named(of, whole)));
  }
}

function named({ short, label }: Fact, figure: number): Text {
  const name = short ?? label;
  return text(`${name.zh}${figure}`, `${name.en} ${figure}`);
}

function leverValue(data: unknown): LeverValue | undefined {
  if (typeof data === 'number' || typeof data === 'boolean' || typeof data === 'string') return data;
  if (!Array.isArray(data)) return undefined;
  if (data.every((each) => typeof each === 'string')) return data;
  // Rows of a table of yes and no are 1 and 0.
  const rows = data.map((each: unknown) => (typeof each === 'boolean' ? Number(each) : each));
  return rows.every((each) => typeof each === 'number' || each === null) ? rows : undefined;
}

function badValue(id: string, fact: Fact, said: string): Error {
  return usage(words.badValue(id, fact.label, said, wantedFor(fact)));
}

function wantedFor(fact: Fact): Text {
  const { wanted } = words;
  switch (fact.kind) {
    case 'judgement':
      return wanted.judgement(fact.from, fact.to);
    case 'choice':
      return wanted.choice(Object.keys(fact.options).join(', '));
    case 'checklist':
      return wanted.checklist(Object.keys(fact.items).join(','));
    default:
      return wanted[fact.kind];
  }
}
