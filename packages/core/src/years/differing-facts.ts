import { valueWords } from '../explain/fact-words.js';
import { shortOf, type Fact } from '../fact.js';
import { fill, text, type Text } from '../text.js';
import { traceOf, type FactTrace } from '../trace.js';
import type { Side } from './side.js';

/** Whose figure it is: the town's own (自评) or the reviewer's (核查). */
export type Whose = 'self' | 'verified';

export const whoseWords: Readonly<Record<Whose, Text>> = {
  self: text('自评', 'own figure'),
  verified: text('核查', "reviewer's figure"),
};

/** A fact that two years report differently: another value, another evidence, or applying in one only. */
export interface DifferingFact {
  readonly id: string;
  readonly label: Text;
  readonly whose: Whose;
  readonly before: FactTrace;
  readonly after: FactTrace;
  /** 持证（自评）：11人 → 19人. */
  readonly words: Text;
}

/**
 * Facts that two years report differently, in the order of the later framework, those that only the earlier one has after
 * them. A fact that both the town and the reviewer changed is told twice. Evidence belongs to the fact, not to a value: it is
 * told with the town's own figure.
 */
export function differingFacts(before: Side, after: Side): DifferingFact[] {
  const facts = { ...after.framework.facts, ...onlyIn(before, after) };
  return Object.entries(facts).flatMap(([id, fact]) => {
    const was = before.framework.facts[id] ?? fact;
    const traces = (whose: Whose): Traces => [traceOf(id, before.submission.facts[id], whose), traceOf(id, after.submission.facts[id], whose)];
    const [own, seen] = [traces('self'), traces('verified')];
    const told = (whose: Whose, [one, other]: Traces): DifferingFact => ({ id, label: fact.label, whose, before: one, after: other, words: wordsOf(was, fact, whose, one, other) });
    const isOwn = said(own[0]) !== said(own[1]);
    // Where only the reviewer gives a figure, its evidence shows nowhere else.
    const isSeen = saidValue(seen[0]) !== saidValue(seen[1]) || (!isOwn && said(seen[0]) !== said(seen[1]));
    return [...(isOwn ? [told('self', own)] : []), ...(isSeen ? [told('verified', seen)] : [])];
  });
}

type Traces = readonly [before: FactTrace, after: FactTrace];

function said({ state, value, reason }: FactTrace): string {
  return JSON.stringify([state, value, reason]);
}

function saidValue({ value }: FactTrace): string | undefined {
  return JSON.stringify(value);
}

function wordsOf(was: Fact, fact: Fact, whose: Whose, before: FactTrace, after: FactTrace): Text {
  const [one, other] = [stateWords(was, before, after.state === 'given'), stateWords(fact, after, before.state === 'given')];
  return fill((say, lang) => {
    const name = lang === 'zh' ? `${say(shortOf(fact))}（${say(whoseWords[whose])}）：` : `${say(shortOf(fact))} (${say(whoseWords[whose])}): `;
    return `${name}${say(one)} → ${say(other)}`;
  });
}

/** What was said about a fact, without its name; that evidence is missing only where the other year has some. */
function stateWords(fact: Fact, { state, value, reason }: FactTrace, tellsProof: boolean): Text {
  if (state === 'notApplicable') return text(`不适用（${reason}）`, `not applicable (${reason})`);
  if (value === undefined) return text('未报', 'not reported');
  const shown = valueWords(fact, value);
  return state === 'given' || !tellsProof ? shown : fill((say, lang) => `${say(shown)}${lang === 'zh' ? '（无佐证材料）' : ' (no evidence)'}`);
}

function onlyIn({ framework: { facts } }: Side, { framework: other }: Side): Readonly<Record<string, Fact>> {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !Object.hasOwn(other.facts, id)));
}
