import type { Fact } from './fact.js';
import { figuresIn } from './mention-figure.js';
import { parseMention } from './mention.js';
import { clausesOf, type Clause } from './mention-claim.js';
import { matchesIn, unitOfFact, wordingIndex, type Match, type MatchedValue, type Wording, type WordingIndex } from './mention-reader.js';
import { plainText } from './mention-text.js';

/** A fact as a text speaks of it. */
export interface FoundMention {
  /** Id as it stands among the facts given. */
  readonly fact: string;
  /** The item of a checklist. */
  readonly item?: string;
  readonly value: MatchedValue;
  /** `certain`: the wording stands there as declared; `likely`: with other words in between, or said of all villages. */
  readonly sure: 'certain' | 'likely';
  /** Where the words stand in the text as it was written. */
  readonly from: number;
  readonly to: number;
}

export interface MentionOptions {
  /** The year reported on; figures of other years are left alone. */
  readonly year?: number;
  /** Headings have wordings of their own. */
  readonly isHeading?: boolean;
}

/** Looks for facts in texts. */
export interface MentionFinder {
  /** Facts that a text affirms, in its order. Figures of other years, plans and denials are none. Time is linear in its length. */
  find(text: string, options?: MentionOptions): readonly FoundMention[];
}

/** Prepares the declared mentions of facts. Templates that cannot be read are passed over: definitions are checked elsewhere. */
export function mentionFinder(facts: Readonly<Record<string, Fact>>): MentionFinder {
  const wordings = Object.entries(facts).flatMap(([id, fact]) => wordingsOf(id, fact));
  const body = wordingIndex(wordings.filter(({ mention }) => !mention.isHeading));
  const headings = wordingIndex(wordings.filter(({ mention }) => mention.isHeading));
  return { find: (text, options = {}) => findIn(text, options.isHeading === true ? headings : body, options) };
}

/** The templates of a fact: one list, or one for each item of a checklist. */
export function mentionsOf(fact: Fact): readonly { readonly item?: string; readonly templates: readonly string[] }[] {
  if (fact.kind === 'choice' || fact.kind === 'judgement' || fact.mentions === undefined) return [];
  if (fact.kind === 'checklist') return Object.entries(fact.mentions).map(([item, templates]) => ({ item, templates }));
  return [{ templates: fact.mentions }];
}

function wordingsOf(id: string, fact: Fact): readonly Wording[] {
  const unit = unitOfFact(fact);
  return mentionsOf(fact).flatMap(({ item, templates }) =>
    templates.flatMap((template) => {
      const mentions = parseMention(template);
      return typeof mentions === 'string' ? [] : mentions.map((mention): Wording => ({ fact: id, ...(item === undefined ? {} : { item }), mention, unit }));
    }),
  );
}

function findIn(written: string, index: WordingIndex, { year }: MentionOptions): readonly FoundMention[] {
  const { text, places } = plainText(written);
  const matches = matchesIn(text, index);
  if (matches.length === 0) return [];
  const clauses = clausesIn(text, year);
  const kept = bestOfEach(matches).filter((match) => isAffirmed(text, match, clauses));
  return kept
    .map(({ wording: { fact, item, mention }, value, from, to, hasGap }): FoundMention => {
      const sure = hasGap || mention.says === 'all' ? 'likely' : 'certain';
      return { fact, ...(item === undefined ? {} : { item }), value, sure, from: places[from] ?? 0, to: (places[to - 1] ?? 0) + 1 };
    })
    .sort((a, b) => a.from - b.from);
}

/** A figure belongs to the wording that fits it best: 持证执法人员11人 is not also 执法人员11人. */
function bestOfEach(matches: readonly Match[]): readonly Match[] {
  const best = new Map<number, number>();
  for (const { figureAt, weight } of matches) if (figureAt >= 0) best.set(figureAt, Math.max(best.get(figureAt) ?? 0, weight));
  return matches.filter(({ figureAt, weight }) => figureAt < 0 || best.get(figureAt) === weight);
}

/** Sentence by sentence; a comma inside a figure parts nothing. */
function clausesIn(text: string, year: number | undefined): readonly Clause[] {
  const inside = new Set(figuresIn(text).flatMap(({ from, to }) => commasIn(text, from, to)));
  const clauses: Clause[] = [];
  let bounds = [-1];
  for (const { 0: sign, index } of text.matchAll(/[,，:;。!?\n]|$/g)) {
    if (inside.has(index)) continue;
    bounds.push(index);
    if (sign !== '' && ',，:;'.includes(sign)) continue;
    clauses.push(...clausesOf(text, bounds, year));
    bounds = [index];
  }
  return clauses;
}

function commasIn(text: string, from: number, to: number): number[] {
  const places: number[] = [];
  for (let at = from; at < to; at += 1) if (text.charAt(at) === ',') places.push(at);
  return places;
}

/** Before a figure they make it something else than the whole of the year: what was added, what each has, what is asked. */
const NOT_THE_WHOLE = /新增|增加|增配|增设|净增|新配|补充|减少|每[^月季年]|平均|人均|各配|各有|应(?:配|设|达|有|为)|要求|标准|规定|协助|配合|不少于|先后?行使$|占$/;

function isAffirmed(text: string, match: Match, clauses: readonly Clause[]): boolean {
  const clause = clauses[clauseAt(clauses, match.from)];
  const last = clauses[clauseAt(clauses, match.to - 1)];
  if (clause === undefined || last === undefined || clause.state !== 'done' || last.state !== 'done') return false;
  const { mention } = match.wording;
  const isFigure = match.figureAt >= 0;
  if (mention.says === 'none') return true;
  const ahead = text.slice(clause.from, match.from);
  const inside = text.slice(match.from, match.to);
  if (isFigure) return clause.deniedAt >= match.to && !NOT_THE_WHOLE.test(ahead) && !NOT_THE_WHOLE.test(withoutLetters(inside, mention));
  return deniedElsewhere(text, clause, match);
}

/** The words of the template itself may deny: 不审查不上会. */
function deniedElsewhere(text: string, clause: Clause, match: Match): boolean {
  if (clause.deniedAt === Infinity) return true;
  const own = match.wording.mention.parts.some((part) => part.kind === 'text' && /[未没无不缺]/.test(part.text));
  return own && clause.deniedAt >= match.from && clause.deniedAt < match.to && text.length > 0;
}

/** What stands in the gaps of a match. */
function withoutLetters(inside: string, mention: Match['wording']['mention']): string {
  return mention.parts.reduce((rest, part) => (part.kind === 'text' ? rest.replace(part.text, '') : rest), inside);
}

function clauseAt(clauses: readonly Clause[], at: number): number {
  let [low, high] = [0, clauses.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
