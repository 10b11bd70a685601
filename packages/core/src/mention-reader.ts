import type { Fact } from './fact.js';
import { unitOf, unitOfRows } from './fact.js';
import type { Mention, MentionPart, PlainPart } from './mention.js';
import { figuresIn, type TextFigure } from './mention-figure.js';
import { unitAt } from './mention-unit.js';

/** A wording of a fact, ready to be looked for. */
export interface Wording {
  readonly fact: string;
  readonly item?: string;
  readonly mention: Mention;
  /** What its figures must be counted in; empty for facts without figures. */
  readonly unit: string;
}

/** What a wording says at a place. Places count in the tidied text. */
export interface Match {
  readonly wording: Wording;
  readonly from: number;
  readonly to: number;
  readonly value: MatchedValue;
  /** Characters of the wording that stand there: the more, the better it fits. */
  readonly weight: number;
  /** What its gaps held. */
  readonly skipped: string;
  /** Where its figure begins; -1 for those without. */
  readonly figureAt: number;
}

export type MatchedValue =
  | { readonly kind: 'figure'; readonly low: number; readonly high: number; readonly about: boolean }
  /** It is so; of villages, in all of them. */
  | { readonly kind: 'yes' }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number };

/** The unit that figures of a fact have. */
export function unitOfFact(fact: Fact): string {
  if (fact.kind === 'villages') return fact.each === 'flag' ? '个村' : unitOfRows(fact).zh;
  return unitOf(fact).zh;
}

/** Finds every place where one of the wordings stands. In time linear in the text: each wording is bounded in length. */
export function matchesIn(text: string, index: WordingIndex): readonly Match[] {
  const figures = new Map<number, TextFigure>();
  for (const figure of figuresIn(text)) figures.set(figure.from, figure);
  const reading = { text, figures };
  const matches: Match[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (index.firsts.has(sign)) {
      // Near the end there are fewer characters left, and none is looked up twice.
      const most = Math.min(3, text.length - at);
      for (let length = 1; length <= most; length += 1) for (const wording of index.byStart.get(text.slice(at, at + length)) ?? NONE) take(matches, reading, wording, at);
    }
    if (figures.has(at)) for (const wording of index.byFigure) take(matches, reading, wording, at);
    if (DIGIT.test(sign) && !DIGIT.test(text.charAt(at - 1))) for (const wording of index.byDate) take(matches, reading, wording, at);
  }
  return matches;
}

const DIGIT = /\d/;
const NONE: readonly Wording[] = [];

/** Wordings by the one to three characters that they may begin with, and those that begin with a figure or a date. */
export interface WordingIndex {
  readonly firsts: ReadonlySet<string>;
  readonly byStart: ReadonlyMap<string, readonly Wording[]>;
  readonly byFigure: readonly Wording[];
  readonly byDate: readonly Wording[];
}

export function wordingIndex(wordings: readonly Wording[]): WordingIndex {
  const byStart = new Map<string, Wording[]>();
  for (const wording of wordings) {
    for (const start of new Set(startsOf(wording.mention.parts))) {
      const others = byStart.get(start);
      if (others === undefined) byStart.set(start, [wording]);
      else others.push(wording);
    }
  }
  const of = (kinds: readonly string[]): readonly Wording[] => wordings.filter(({ mention }) => mention.parts.slice(0, 1).some(({ kind }) => kinds.includes(kind)));
  return { firsts: new Set([...byStart.keys()].map((start) => start.charAt(0))), byStart, byFigure: of(['figure']), byDate: of(['date', 'day']) };
}

/** The first three characters of every way through the parts, or those before a figure or a gap. */
function startsOf(parts: readonly MentionPart[], before = ''): readonly string[] {
  if (before.length >= 3) return [before.slice(0, 3)];
  const [first, ...others] = parts;
  if (first?.kind === 'text') return startsOf(others, before + first.text);
  return first?.kind === 'choice' ? first.options.flatMap((option) => startsOf([...option, ...others], before)) : before === '' ? [] : [before];
}

interface Reading {
  readonly text: string;
  readonly figures: ReadonlyMap<number, TextFigure>;
}

interface Progress {
  readonly at: number;
  readonly weight: number;
  /** What the gaps held. */
  readonly skipped: string;
  readonly value: MatchedValue | undefined;
  readonly figureAt: number;
}

function take(matches: Match[], reading: Reading, wording: Wording, from: number): void {
  const { mention, unit } = wording;
  const end = walk(reading, unit, mention.parts, 0, { at: from, weight: 0, skipped: '', value: undefined, figureAt: -1 }, (progress) => progress);
  if (end === undefined) return;
  const said: MatchedValue = mention.says === 'none' ? { kind: 'figure', low: 0, high: 0, about: false } : { kind: 'yes' };
  matches.push({ wording, from, to: end.at, value: end.value ?? said, weight: end.weight, skipped: end.skipped, figureAt: end.figureAt });
}

const MOST_SKIPPED = 20;
const STOPS = '，:;。!?\n';

type Then = (progress: Progress) => Progress | undefined;

/** The parts from one on, at a place, and what follows them; a gap is as short as it can be, a choice the first that fits. */
function walk(reading: Reading, unit: string, parts: readonly MentionPart[], place: number, progress: Progress, then: Then): Progress | undefined {
  const part = parts[place];
  if (part === undefined) return then(progress);
  const rest: Then = (next) => walk(reading, unit, parts, place + 1, next, then);
  if (part.kind === 'gap') return leap(reading, parts[place + 1], progress, rest);
  if (part.kind === 'choice') {
    for (const option of part.options) {
      const found = walk(reading, unit, option, 0, progress, rest);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const next = step(reading, unit, part, progress);
  return next === undefined ? undefined : rest(next);
}

function leap({ text, figures }: Reading, following: MentionPart | undefined, progress: Progress, rest: Then): Progress | undefined {
  for (let at = progress.at; at <= progress.at + MOST_SKIPPED; at += 1) {
    const sign = text.charAt(at);
    if (mayBegin(following, sign)) {
      const found = rest(at === progress.at ? progress : { at, weight: progress.weight, skipped: progress.skipped + text.slice(progress.at, at), value: progress.value, figureAt: progress.figureAt });
      if (found !== undefined) return found;
    }
    if (sign === '' || STOPS.includes(sign) || figures.has(at)) return undefined;
  }
  return undefined;
}

/** Whether a part can begin with a character: asked first, since that is cheap. */
function mayBegin(part: MentionPart | undefined, sign: string): boolean {
  if (part?.kind === 'text') return part.text.startsWith(sign);
  return part?.kind !== 'choice' || part.options.some(([first]) => mayBegin(first, sign));
}

function step({ text, figures }: Reading, unit: string, part: Exclude<PlainPart, { kind: 'gap' }>, progress: Progress): Progress | undefined {
  switch (part.kind) {
    case 'text':
      return text.startsWith(part.text, progress.at) ? moved(progress, progress.at + part.text.length, part.text.length) : undefined;
    case 'other': {
      const figure = figures.get(progress.at);
      return figure === undefined ? undefined : moved(progress, figure.to, 1);
    }
    case 'figure':
      return takeFigure(text, figures, part.unit ?? unit, progress);
    case 'date':
      return takeDate(text, progress);
    case 'day':
      return takeDay(text, part.month, part.day, progress);
  }
}

function moved({ weight, skipped, value, figureAt }: Progress, at: number, letters: number): Progress {
  return { at, weight: weight + letters, skipped, value, figureAt };
}

/** Words that may stand between what is counted and its figure. */
const FILLER = /(?:(?:总|人|件|个|户|份|项)?数量?|总计|共计|合计|累计|总共|共有|共|有|已达到?|达到?|为|是|了|:|各类){1,3}/y;

function takeFigure(text: string, figures: Reading['figures'], unit: string, progress: Progress): Progress | undefined {
  const start = figures.has(progress.at) ? progress.at : afterFiller(text, progress.at);
  const figure = figures.get(start);
  if (figure === undefined || figure.isUnclear || figure.percent !== (unit === '%')) return undefined;
  // The sign of a percentage is part of the figure.
  const found = unit === '%' ? { length: 0 } : unitAt(text, figure.to, unit);
  if (found === undefined || (unit === '%' && /^(?:以上|以下|左右)/.test(text.slice(figure.to)))) return percentTail(figure, text, progress, unit);
  const low = found.tail === 'down' ? -Infinity : figure.low;
  const high = found.tail === 'up' ? Infinity : figure.high;
  return { ...progress, at: figure.to + found.length, value: { kind: 'figure', low, high, about: figure.about || found.tail === 'about' || (low === -Infinity && high === Infinity) }, figureAt: figure.from };
}

/** 97%以上: at least. */
function percentTail(figure: TextFigure, text: string, progress: Progress, unit: string): Progress | undefined {
  if (unit !== '%') return undefined;
  const tail = text.slice(figure.to, figure.to + 2);
  const value: MatchedValue = { kind: 'figure', low: tail === '以下' ? -Infinity : figure.low, high: tail === '以上' ? Infinity : figure.high, about: tail === '左右' };
  return { ...progress, at: figure.to + 2, value, figureAt: figure.from };
}

function afterFiller(text: string, at: number): number {
  FILLER.lastIndex = at;
  return at + (FILLER.exec(text)?.[0].length ?? 0);
}

const DATE = /(20\d\d)(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})日?(?!\d)/y;

function takeDate(text: string, progress: Progress): Progress | undefined {
  DATE.lastIndex = progress.at;
  const [written, year, month, day] = DATE.exec(text) ?? [];
  if (written === undefined) return undefined;
  return { ...progress, at: progress.at + written.length, weight: progress.weight + 1, value: { kind: 'day', year: Number(year), month: Number(month), day: Number(day) } };
}

const DAY = /(\d{1,2})(?:\.|·|月)(\d{1,2})日?(?![\d%.万亿元个件人份场次倍分亩公平米])/y;

function takeDay(text: string, month: number, day: number, progress: Progress): Progress | undefined {
  DAY.lastIndex = progress.at;
  const [written, first, second] = DAY.exec(text) ?? [];
  if (written === undefined || Number(first) !== month || Number(second) !== day) return undefined;
  return { ...progress, at: progress.at + written.length, weight: progress.weight + 4 };
}
