import { bridgeWords, diffWords, dueWords, formatPoints, presenceWords, signedPoints, type Due, type Framework, type IndicatorDiff, type PartDiff, type SplitPoints, type YearDiff, type YearResult } from '@fazhi/core';
import type { Session } from '../command.js';
import { diffViewWords as words } from '../messages/diff.js';
import { scoreWords } from '../messages/score.js';
import type { Item, Report, Section } from './report.js';
import type { Table } from './table.js';

const DUES = Object.keys(dueWords) as Due[];

/** Two years of a town: score, areas, indicators that moved, facts that differ. */
export function diffReport(session: Session, town: string, { title }: Framework, diff: YearDiff): Report {
  const { say } = session;
  const { before, after } = diff;
  const basis = [say(title), editionSpan(before, after), say(scoreWords.values[after.values]), say(bridgeWords[diff.bridge])];
  return { title: [`${town} · ${spanOf(session, before, after)}`, basis.join(' · ')], sections: [scoreSection(session, diff), areaSection(session, diff), movedSection(session, diff), factSection(session, diff)] };
}

/** 2024年度 → 2025年度 */
export function spanOf({ say }: Session, before: YearResult, after: YearResult): string {
  const year = (given: number | null): string => say(given === null ? words.noYear : scoreWords.year(given));
  return say(words.span(year(before.year), year(after.year)));
}

function editionSpan({ framework: one }: YearResult, { framework: other }: YearResult): string {
  return one.edition === other.edition ? one.edition : `${one.edition} → ${other.edition}`;
}

function scoreSection(session: Session, diff: YearDiff): Section {
  const { say } = session;
  const { low, high } = diff.score;
  const isOpen = low !== null && high !== null && (low.before !== high.before || low.after !== high.after);
  const totals = (Object.keys(words.parts) as (keyof typeof words.parts)[]).filter((key) => isMoved(diff.total[key]));
  return {
    head: say(words.score),
    intro: [say(diffWords(diff))],
    items: [...(isOpen ? [{ head: pointsLine(session, say(words.high), high) }] : []), ...totals.map((key) => ({ head: pointsLine(session, `${say(words.total)} ${say(words.parts[key])}`, diff.total[key]) }))],
    notes: [say(words.note)],
  };
}

/** 名称：80 → 85  +5（规则调整-1，自评数据变化+6）: only what it is due to. */
function pointsLine({ say, marks, lang }: Session, name: string, split: SplitPoints): string {
  const parts = DUES.filter((due) => split[due] !== 0).map((due) => `${say(dueWords[due])}${lang === 'zh' ? '' : ' '}${signedPoints(split[due])}`);
  const change = parts.length === 0 ? '' : `  ${signedPoints(split.gain)}${marks.open}${parts.join(marks.comma)}${marks.close.trimEnd()}`;
  return `${name}${marks.colon}${formatPoints(split.before)} → ${formatPoints(split.after)}${change}`;
}

export function areaSection(session: Session, { areas }: YearDiff): Section {
  return { head: session.say(words.areas), items: areas.map((area) => ({ head: pointsLine(session, nameOf(session, area), area.earned), lines: openLines(session, area) })) };
}

export function movedSection(session: Session, diff: YearDiff): Section {
  const moved = movedIn(diff);
  if (moved.length === 0) return { head: session.say(words.noIndicator) };
  const item = (each: IndicatorDiff): Item => ({ head: `${nameOf(session, each)}  ${each.id}`, lines: [pointsLine(session, session.say(words.parts.earned), each.earned), ...openLines(session, each)] });
  return { head: session.say(words.indicators(moved.length)), items: moved.map(item) };
}

function factSection({ say }: Session, { facts }: YearDiff): Section {
  return facts.length === 0 ? { head: say(words.noFact) } : { head: say(words.facts(facts.length)), items: facts.map((fact) => ({ head: say(fact.words) })) };
}

function openLines(session: Session, { open }: PartDiff): string[] {
  return isMoved(open) ? [pointsLine(session, session.say(words.parts.open), open)] : [];
}

function nameOf({ say, marks }: Session, { title, presence }: PartDiff): string {
  return presence === 'both' ? say(title) : `${say(title)}${marks.open}${say(presenceWords[presence])}${marks.close.trimEnd()}`;
}

/** Rules and figures may move points and cancel out: that is a move too. */
function isMoved(split: SplitPoints): boolean {
  return split.gain !== 0 || DUES.some((due) => split[due] !== 0);
}

/** Largest change first, equals in the order of the framework. */
function movedIn({ indicators }: YearDiff): readonly IndicatorDiff[] {
  const size = ({ earned, open }: IndicatorDiff): number => Math.max(Math.abs(earned.gain), Math.abs(open.gain));
  return indicators.filter((each) => isMoved(each.earned) || isMoved(each.open) || each.presence !== 'both').sort((a, b) => size(b) - size(a));
}

export function diffTable({ say }: Session, diff: YearDiff): Table {
  const heads = [words.level, words.id, words.name, words.presence, words.before, words.after, words.gain, ...DUES.map((due) => dueWords[due])];
  const { levels, parts } = words;
  const row = (level: keyof typeof levels, id: string, name: string, presence: string, split: SplitPoints): string[] => [
    say(levels[level]),
    id,
    name,
    presence,
    // Without a plus sign, which spreadsheets take for a formula.
    ...[split.before, split.after, split.gain, ...DUES.map((due) => split[due])].map(formatPoints),
  ];
  const both = (level: 'area' | 'indicator', { id, title, presence, earned, open }: PartDiff): string[][] =>
    (['earned', 'open'] as const).flatMap((key) => {
      const split = { earned, open }[key];
      return key === 'earned' || isMoved(split) ? [row(level, id, `${say(title)} ${say(parts[key])}`, say(presenceWords[presence]), split)] : [];
    });
  return {
    columns: heads.map((head) => ({ head: say(head) })),
    rows: [
      ...(['low', 'high'] as const).flatMap((end) => (diff.score[end] === null ? [] : [row('score', '', say(words[end]), '', diff.score[end])])),
      ...(Object.keys(parts) as (keyof typeof parts)[]).map((key) => row('total', '', say(parts[key]), '', diff.total[key])),
      ...diff.areas.flatMap((area) => both('area', area)),
      ...movedIn(diff).flatMap((indicator) => both('indicator', indicator)),
      ...diff.facts.map(({ id, words: said }) => [say(levels.fact), id, say(said), '', '', '', '', '', '', '']),
    ],
    json: diff,
  };
}
