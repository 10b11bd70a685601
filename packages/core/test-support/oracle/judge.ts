import type { NotApplicablePolicy } from '../../src/index.js';
import { holds, Reader } from './judge-facts.js';
import { mark, type Marked } from './judge-rules.js';
import { heldTo } from './judge-untrue.js';
import { decimal, div, hundredths, less, min, mul, ONE, q, ZERO, type Q } from './rational.js';
import type { Put, World } from './world.js';

/** Hundredths of points, as the documentation says they come about. */
export interface Stand {
  readonly earned: bigint;
  readonly open: bigint;
  readonly lost: bigint;
  readonly notApplicable: bigint;
}

export interface Verdict {
  readonly indicators: Readonly<Record<string, Stand>>;
  readonly areas: Readonly<Record<string, Stand>>;
  /** By `area/group`. */
  readonly groups: Readonly<Record<string, Stand>>;
  readonly total: Stand;
  readonly bonus: Span;
  readonly deductions: Span;
  readonly gates: readonly GateState[];
  readonly score: Span | null;
  readonly grades: readonly string[];
}

export type GateState = 'fired' | 'clear' | 'undecided';
export interface Span {
  readonly low: bigint;
  readonly high: bigint;
}

/** The whole assessment of a random world. */
export function judge(world: World): Verdict {
  const gates = (world.spec.gates ?? []).map(({ when }): GateState => {
    const answer = holds(new Reader(world, ''), when);
    return answer === true ? 'fired' : answer === undefined ? 'undecided' : 'clear';
  });
  const stands = new Map(world.puts.map((put) => [put.id, behindGates(world, gates, put, standOf(world, put))]));
  const within = (keep: (put: Put) => boolean): Stand => total(world.puts.filter(keep).flatMap(({ id }) => stands.get(id) ?? []));
  const area = (id: string): Stand => within((put) => put.part === 'area' && put.area === id);
  const groups = world.spec.areas.flatMap(({ id, groups: inside = [] }) =>
    inside.map((group) => [`${id}/${group.id}`, within((put) => put.part === 'area' && put.area === id && put.group === group.id)] as const),
  );
  const block = (part: 'bonus' | 'deductions'): Span => {
    const { earned, open } = within((put) => put.part === part);
    const cap = units(world.spec[part]?.cap ?? 0);
    return { low: least(cap, earned), high: least(cap, earned + open) };
  };
  const sum = within(({ part }) => part === 'area');
  const parts = { total: sum, bonus: block('bonus'), deductions: block('deductions'), gates };
  const score = scoreOf(world, parts);
  return { indicators: Object.fromEntries(stands), areas: Object.fromEntries(world.spec.areas.map(({ id }) => [id, area(id)])), groups: Object.fromEntries(groups), ...parts, score, grades: gradesOf(world, gates, score) };
}

const units = (points: number): bigint => hundredths(decimal(points), 2);
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

function total(stands: readonly Stand[]): Stand {
  const sum = (part: keyof Stand): bigint => stands.reduce((whole, each) => whole + each[part], 0n);
  return { earned: sum('earned'), open: sum('open'), lost: sum('lost'), notApplicable: sum('notApplicable') };
}

function standOf(world: World, put: Put): Stand {
  const full = BigInt(put.points);
  const marked = markedOf(new Reader(world, put.plugin), put);
  if (marked === 'notApplicable' || marked === 'empty') return absent(full, put.policy);
  // Without proof nothing is earned; a deduction waits for it.
  if (marked === 'unproven' && put.part !== 'deductions') return { earned: 0n, open: 0n, lost: full, notApplicable: 0n };
  if (typeof marked === 'string') return { earned: 0n, open: full, lost: 0n, notApplicable: 0n };
  const inFramework = (points: Q): bigint => hundredths(mul(points, q(put.points, put.own)), world.spec.places ?? 2);
  const { low, high } = heldTo(world, put, markedOf, marked, (ends) => ({ low: inFramework(ends.low), high: inFramework(ends.high) }));
  return { earned: low, open: high - low, lost: full - high, notApplicable: 0n };
}

/** The matter must arise, then the facts must be there. */
function markedOf(reader: Reader, put: Put): Marked {
  const marked = mark(reader, put.rule, q(put.own, 100));
  const applies = put.appliesWhen === undefined ? true : holds(reader, put.appliesWhen);
  if (marked === 'notApplicable' || applies === 'notApplicable' || applies === false) return 'notApplicable';
  return applies === undefined ? 'unknown' : marked;
}

function absent(full: bigint, policy: NotApplicablePolicy): Stand {
  const none = { earned: 0n, open: 0n, lost: 0n, notApplicable: 0n };
  if (policy === 'rescale') return { ...none, notApplicable: full };
  if (policy === 'full') return { ...none, earned: full };
  return policy === 'zero' ? { ...none, lost: full } : { ...none, open: full };
}

function behindGates(world: World, gates: readonly GateState[], put: Put, { earned, open, lost, notApplicable }: Stand): Stand {
  const states = (world.spec.gates ?? []).flatMap(({ effect }, place) => ('zeroArea' in effect && put.part === 'area' && effect.zeroArea === put.area ? [gates[place]] : []));
  if (states.includes('fired')) return { earned: 0n, open: 0n, lost: earned + open + lost, notApplicable };
  return states.includes('undecided') ? { earned: 0n, open: earned + open, lost, notApplicable } : { earned, open, lost, notApplicable };
}

function scoreOf(world: World, parts: Pick<Verdict, 'total' | 'bonus' | 'deductions' | 'gates'>): Span | null {
  const { earned, open, lost } = parts.total;
  const applicable = earned + open + lost;
  if (applicable === 0n) return null;
  const places = world.spec.places ?? 2;
  const full = units(world.spec.total);
  const by = (span: Span, share: Q): Span => ({ low: hundredths(mul(q(span.low, 100), share), places), high: hundredths(mul(q(span.high, 100), share), places) });
  let span: Span = by({ low: earned, high: earned + open }, applicable === full ? ONE : q(full, applicable));
  if (applicable === full) span = { low: earned, high: earned + open };
  span = mixed(world, span, full, by);
  if (world.coefficient !== 100) span = by(span, q(world.coefficient, 100));
  span = { low: span.low + parts.bonus.low - parts.deductions.high, high: span.high + parts.bonus.high - parts.deductions.low };
  (world.spec.gates ?? []).forEach(({ effect }, place) => {
    if (!('capTotal' in effect) || parts.gates[place] === 'clear') return;
    const cap = units(effect.capTotal);
    span = { low: least(span.low, cap), high: parts.gates[place] === 'fired' ? least(span.high, cap) : span.high };
  });
  return { low: span.low < 0n ? 0n : span.low, high: span.high < 0n ? 0n : span.high };
}

/** Channels: each part rounded by itself, then added. A figure that is not known may be anything from 0 to 100. */
function mixed(world: World, own: Span, full: bigint, by: (span: Span, share: Q) => Span): Span {
  const channels = world.spec.channels ?? [];
  if (channels.length === 0) return own;
  const spans = channels.map(({ weight, fact }): Span => {
    const share = div(decimal(weight), q(100));
    if (fact === undefined) return by(own, share);
    const said = new Reader(world, '').said(fact);
    const ends = typeof said === 'object' && said.is === 'figure' ? said : { low: ZERO, high: q(said === 'unproven' ? 0 : 100) };
    const [low, high] = [ends.low, min(ends.high, q(100))].map((end) => by({ low: full, high: full }, mul(share, div(end, q(100)))).low);
    return { low: low ?? 0n, high: high ?? 0n };
  });
  return { low: spans.reduce((sum, { low }) => sum + low, 0n), high: spans.reduce((sum, { high }) => sum + high, 0n) };
}

function gradesOf(world: World, gates: readonly GateState[], score: Span | null): string[] {
  if (score === null) return [];
  const { grades } = world.spec;
  const at = (end: bigint): number => grades.findIndex(({ atLeast }) => !less(q(end, 100), decimal(atLeast)));
  let [best, worst] = [at(score.high), at(score.low)];
  (world.spec.gates ?? []).forEach(({ effect }, place) => {
    if (!('capGrade' in effect)) return;
    const cap = grades.findIndex(({ id }) => id === effect.capGrade);
    if (gates[place] === 'fired') best = Math.max(best, cap);
    if (gates[place] !== 'clear') worst = Math.max(worst, cap);
  });
  return grades.slice(best, worst + 1).map(({ id }) => id);
}

