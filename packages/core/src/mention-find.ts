import type { Fact } from './fact.js';
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
    templates.flatMap((template): Wording[] => {
      const mention = parseMention(template);
      return typeof mention === 'string' ? [] : [{ fact: id, ...(item === undefined ? {} : { item }), mention, unit }];
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
    .map(({ wording: { fact, item, mention }, value, from, to, skipped }): FoundMention => {
      const sure = skipped !== '' || mention.says === 'all' ? 'likely' : 'certain';
      return { fact, ...(item === undefined ? {} : { item }), value, sure, from: itemAt(places, from), to: itemAt(places, to - 1) + 1 };
    })
    .sort((a, b) => a.from - b.from);
}

/** A figure belongs to the wording that begins first: 持证执法人员11人 is not also 执法人员11人. */
function bestOfEach(matches: readonly Match[]): readonly Match[] {
  const first = new Map<number, Match>();
  for (const match of matches) {
    const known = first.get(match.figureAt);
    if (match.figureAt >= 0 && (known === undefined || match.from < known.from || (match.from === known.from && match.to > known.to))) first.set(match.figureAt, match);
  }
  return matches.filter((match) => {
    const best = first.get(match.figureAt);
    return best === undefined || best.from === match.from || best.to < match.to;
  });
}

/** Sentence by sentence. */
function clausesIn(text: string, year: number | undefined): readonly Clause[] {
  const clauses: Clause[] = [];
  let [start, ends]: [number, number[]] = [-1, []];
  for (const { 0: sign, index } of text.matchAll(/[，:;。!?\n]|$/g)) {
    ends.push(index);
    if (sign !== '' && '，:;'.includes(sign)) continue;
    clauses.push(...clausesOf(text, start, ends, year));
    [start, ends] = [index, []];
  }
  return clauses;
}

/** Before a figure they make it something else than the whole of the year: what was added, what each has, what is asked. */
const NOT_THE_WHOLE = /新增|增加|增配|增设|净增|新[配培选聘创]|补充|减少|每|平均|人均|各[配有村]|应(?:配|设|达|有|为)|(?<!按|按照|规范|根据|依照)(?:要求|标准|规定)|协助|配合|不少于|骨干|优秀/;

function isAffirmed(text: string, match: Match, clauses: readonly Clause[]): boolean {
  const { mention } = match.wording;
  if (mention.isHeading) return true;
  const first = clauseAt(clauses, match.from);
  const last = clauseAt(clauses, match.figureAt < 0 ? match.to - 1 : match.figureAt);
  if (!isOfTheYear(match, first, last)) return false;
  const before = text.slice(first.sentence, match.to);
  if (mention.without.some((word) => before.includes(word))) return false;
  // 未办理许可7件 says that seven are not done, not that none is.
  if (mention.says === 'none') return !/\d|[一二两三四五六七八九十百][余多]?[件起人项]/.test(text.slice(match.to, last.to));
  return match.figureAt < 0 ? isNotDenied(match, first, last) : isTheWhole(text, match, first, last);
}

/** A figure goes by its own clause; a date names its year itself. */
function isOfTheYear({ figureAt, value }: Match, first: Clause, last: Clause): boolean {
  if (value.kind === 'day') return first.state !== 'planned';
  return last.state === 'done' && (figureAt >= 0 || first.state === 'done');
}

/** What stands ahead of the wording in the clause of its figure, and in its gaps, leaves the figure what it is. */
function isTheWhole(text: string, match: Match, first: Clause, last: Clause): boolean {
  if (first.deniedAt < match.to || last.deniedAt < match.to) return false;
  const ahead = text.slice(Math.min(last.from, match.from), match.from);
  return !NOT_THE_WHOLE.test(last.from > match.from ? match.skipped : `${ahead}，${match.skipped}`);
}

/** Nothing in its clauses is denied but what the wording denies itself: 不审查不上会. */
function isNotDenied({ wording: { mention }, from, to }: Match, first: Clause, last: Clause): boolean {
  const isOwn = mention.parts.some((part) => part.kind === 'text' && /[未没无不缺]/.test(part.text));
  return [first, last].every(({ deniedAt }) => deniedAt === Infinity || (isOwn && deniedAt >= from && deniedAt < to));
}

/** Clauses cover the whole text, so one of them holds any place. */
function clauseAt(clauses: readonly Clause[], at: number): Clause {
  let [low, high] = [0, clauses.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at >= itemAt(clauses, middle).from) low = middle;
    else high = middle - 1;
  }
  return itemAt(clauses, low);
}

/** Only asked for places that are there: of a match in its own text, and between the first and the last clause. */
function itemAt<Item>(list: readonly Item[], at: number): Item {
  const [item] = list.slice(at, at + 1) as [Item];
  return item;
}
