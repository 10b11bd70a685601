import type { Fact } from './fact.js';
import { unitOf } from './fact.js';
import type { Mention, MentionPart } from './mention.js';
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
  readonly hasGap: boolean;
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
  if (fact.kind === 'villages') return fact.each === 'flag' ? '个村' : (fact.unit?.zh ?? '');
  return unitOf(fact).zh;
}

/** Finds every place where one of the wordings stands. In time linear in the text: each wording is bounded in length. */
export function matchesIn(text: string, index: WordingIndex): readonly Match[] {
  const figures = new Map<number, TextFigure>();
  for (const figure of figuresIn(text)) figures.set(figure.from, figure);
  const matches: Match[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const tried = index.byStart.get(text.slice(at, at + 2));
    if (tried !== undefined) for (const wording of tried) take(matches, text, figures, wording, at);
    if (figures.has(at)) for (const wording of index.byFigure) take(matches, text, figures, wording, at);
    if (DIGIT.test(text.charAt(at)) && !DIGIT.test(text.charAt(at - 1))) for (const wording of index.byDate) take(matches, text, figures, wording, at);
  }
  return matches;
}

const DIGIT = /\d/;

/** Wordings by the two characters that they begin with, and those that begin with a figure or a date. */
export interface WordingIndex {
  readonly byStart: ReadonlyMap<string, readonly Wording[]>;
  readonly byFigure: readonly Wording[];
  readonly byDate: readonly Wording[];
}

export function wordingIndex(wordings: readonly Wording[]): WordingIndex {
  const byStart = new Map<string, Wording[]>();
  const byFigure: Wording[] = [];
  const byDate: Wording[] = [];
  for (const wording of wordings) {
    const [first] = wording.mention.parts;
    if (first?.kind === 'text') {
      const start = first.text.slice(0, 2);
      byStart.set(start, [...(byStart.get(start) ?? []), wording]);
    } else (first?.kind === 'figure' ? byFigure : byDate).push(wording);
  }
  return { byStart, byFigure, byDate };
}

interface Reading {
  readonly text: string;
  readonly figures: ReadonlyMap<number, TextFigure>;
  readonly unit: string;
}

interface Progress {
  readonly at: number;
  readonly weight: number;
  readonly hasGap: boolean;
  readonly value?: MatchedValue;
  readonly figureAt: number;
}

function take(matches: Match[], text: string, figures: Reading['figures'], wording: Wording, from: number): void {
  const { mention, unit } = wording;
  const end = walk({ text, figures, unit }, mention.parts, 0, { at: from, weight: 0, hasGap: false, figureAt: -1 });
  if (end === undefined) return;
  const said: MatchedValue = mention.says === 'none' ? { kind: 'figure', low: 0, high: 0, about: false } : { kind: 'yes' };
  matches.push({ wording, from, to: end.at, value: end.value ?? said, weight: end.weight, hasGap: end.hasGap, figureAt: end.figureAt });
}

const MOST_SKIPPED = 12;
const STOPS = /[,，:;。!?\n]/;

/** The parts from one on, at a place; a gap is as short as it can be. */
function walk(reading: Reading, parts: readonly MentionPart[], place: number, progress: Progress): Progress | undefined {
  const part = parts[place];
  if (part === undefined) return progress;
  if (part.kind === 'gap') return leap(reading, parts, place, progress);
  const next = step(reading, part, progress);
  return next === undefined ? undefined : walk(reading, parts, place + 1, next);
}

function leap(reading: Reading, parts: readonly MentionPart[], place: number, progress: Progress): Progress | undefined {
  const { text, figures } = reading;
  for (let at = progress.at; at <= progress.at + MOST_SKIPPED; at += 1) {
    const found = walk(reading, parts, place + 1, { ...progress, at, hasGap: progress.hasGap || at > progress.at });
    if (found !== undefined) return found;
    if (at >= text.length || STOPS.test(text.charAt(at)) || figures.has(at)) return undefined;
  }
  return undefined;
}

function step(reading: Reading, part: Exclude<MentionPart, { kind: 'gap' }>, progress: Progress): Progress | undefined {
  const { text, figures } = reading;
  switch (part.kind) {
    case 'text':
      return text.startsWith(part.text, progress.at) ? { ...progress, at: progress.at + part.text.length, weight: progress.weight + part.text.length } : undefined;
    case 'other': {
      const figure = figures.get(progress.at);
      return figure === undefined ? undefined : { ...progress, at: figure.to, weight: progress.weight + 1 };
    }
    case 'figure':
      return takeFigure(reading, progress);
    case 'date':
      return takeDate(text, progress);
    case 'day':
      return takeDay(text, part.month, part.day, progress);
  }
}

/** Words that may stand between what is counted and its figure. */
const FILLER = /(?:(?:总|人|件|个|户|份|项)?数量?|总计|共计|合计|累计|总共|共有|共|有|已达到?|达到?|为|是|了|:|各类){1,3}/y;

function takeFigure({ text, figures, unit }: Reading, progress: Progress): Progress | undefined {
  const start = figures.has(progress.at) ? progress.at : afterFiller(text, progress);
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

/** A figure at the start of a wording stands for itself. */
function afterFiller(text: string, { at, weight }: Progress): number {
  FILLER.lastIndex = at;
  return weight === 0 ? at : at + (FILLER.exec(text)?.[0].length ?? 0);
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
