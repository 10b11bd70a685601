import { ceilOf, floorOf, fraction, integer, least, minus, over, plus, times, type Fraction } from '../exact.js';
import { decimalsOf, shortOf } from '../fact.js';
import type { FigureCheck } from '../figure-check.js';
import type { Figure, Value } from '../submission.js';
import { fill, text, type Text } from '../text.js';
import { sameValue } from '../trace.js';
import { areApart, intervalOf, isFigure, isMore, type Interval } from './interval.js';
import { unlike } from './sums.js';
import type { View } from './view.js';

type Of<K extends FigureCheck['kind']> = Extract<FigureCheck, { kind: K }>;

/** A rate whose base is not reported, nor declared not applicable. */
export function baseMissing(view: View, { rate, base }: Of<'rate'>): Text | undefined {
  if (view.figure(rate) === undefined || view.value(base) !== undefined || view.isDeclared(base)) return undefined;
  return fill((say, lang) => (lang === 'zh' ? `${say(view.words([rate]))}，但基数“${say(shortOf(view.fact(base)))}”未填报，请核实补报。` : `${say(view.words([rate]))}, but its base (${say(shortOf(view.fact(base)))}) is not reported; please verify and report it.`));
}

/** A rate that no part of its base gives, counted as finely as the base is. */
export function rateFound(view: View, { rate, base }: Of<'rate'>): Text | undefined {
  const [percent, whole] = [view.value(rate), view.value(base)];
  if (!isExact(percent) || !isExact(whole) || isPossible(percent.low, times(fraction(whole.low), integer(10 ** decimalsOf(view.fact(base)))))) return undefined;
  return unlike(view.words([base]), view.words([rate]), text('以此为基数得不出这个比率', 'no part of this base gives the rate'));
}

function isExact(value: Value | undefined): value is Figure {
  return isFigure(value) && value.low === value.high;
}

/** Whether some whole number out of `base` gives a rate that rounds to the one written, as many decimals as it shows. */
function isPossible(percent: number, base: Fraction): boolean {
  const written = fraction(percent);
  const half: Fraction = { n: 1n, d: 2n * written.d };
  // Of nothing at all people write 0 or 100 per cent.
  const whole = base.n === 0n ? integer(1) : base;
  const cases = (rate: Fraction): Fraction => over(times(rate, whole), integer(100));
  const most = floorOf(least(cases(plus(written, half)), whole));
  return most >= ceilOf(cases(minus(written, half)));
}

/** Two facts that say the same thing and certainly differ. */
export function sameFound(view: View, { facts: [one, other] }: Of<'same'>): Text | undefined {
  const [a, b] = [view.value(one), view.value(other)];
  if (a === undefined || b === undefined || !areUnlike(a, b)) return undefined;
  return unlike(view.words([one]), view.words([other]), text('两处应当一致', 'they should say the same'));
}

function areUnlike(a: Value, b: Value): boolean {
  if (isFigure(a) && isFigure(b)) return areApart(intervalOf(a), intervalOf(b));
  // What is not reported of a list or table proves no difference.
  if (a.kind === 'checklist' && b.kind === 'checklist') return meet(a.done, b.notDone) || meet(a.notDone, b.done);
  if (a.kind === 'rows' && b.kind === 'rows') return String(a.names) === String(b.names) && a.rows.some((row, place) => row !== undefined && b.rows[place] !== undefined && row !== b.rows[place]);
  const isDay = ({ kind }: Value): boolean => kind === 'date' || kind === 'never';
  return (a.kind === b.kind || (isDay(a) && isDay(b))) && !sameValue(a, b);
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}

/** A change against the year before that certainly is larger than allowed. */
export function jumpFound(view: View, { fact, percent }: Of<'jump'>): Text | undefined {
  const last = view.yearBefore();
  const [now, before] = [view.figure(fact), last?.figure(fact)];
  if (last === undefined || now === undefined || before === undefined || !hasJumped(now, before, over(fraction(percent), integer(100)))) return undefined;
  return fill((say, lang) =>
    lang === 'zh' ? `${say(view.words([fact]))}，上年${say(last.words([fact]))}，变化超过${percent}%，请核实。` : `${say(view.words([fact]))}, the year before ${say(last.words([fact]))}: a change of more than ${percent}%; please verify.`,
  );
}

function hasJumped(now: Interval, before: Interval, share: Fraction): boolean {
  if (before.low === null || before.low.n <= 0n) return false;
  const [one, less] = [integer(1), minus(integer(1), share)];
  if (now.low !== null && before.high !== null && isMore(now.low, times(before.high, plus(one, share)))) return true;
  // A fall by more than the whole is least certain of the most there may have been.
  const most = less.n < 0n ? before.high : before.low;
  return now.high !== null && most !== null && isMore(times(most, less), now.high);
}

/** A date before the one it should follow. */
export function orderFound(view: View, { earlier, later }: Of<'order'>): Text | undefined {
  const [first, second] = [view.value(earlier), view.value(later)];
  if (first?.kind !== 'date' || second?.kind !== 'date' || second.day >= first.day) return undefined;
  return fill((say, lang) => (lang === 'zh' ? `${say(view.words([later]))}早于${say(view.words([earlier]))}，先后不符，请核实。` : `${say(view.words([later]))} is before ${say(view.words([earlier]))}; please verify.`));
}
