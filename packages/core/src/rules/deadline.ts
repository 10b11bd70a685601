import { approximate, fraction, integer, least, minus, over } from '../exact.js';
import { shortOf } from '../fact.js';
import type { DayKind, Knots, Limit } from '../lowered.js';
import { fill, join, same, text, type Text } from '../text.js';
import { factFaults, positiveFaults } from './faults.js';
import type { RuleContext, RuleFault, RuleKind } from './kind.js';
import { pointsText } from './wording.js';

/** 按期: full marks by the limit, then so many points off per day late; without `perDay` nothing after the limit. */
export interface Deadline {
  readonly kind: 'deadline';
  /** The date on which it was done. */
  readonly fact: string;
  readonly limit: Limit;
  /** Working days follow the statutory calendar of holidays and make-up days. */
  readonly days: DayKind;
  readonly perDay?: number;
  /** Most that lateness takes off; full marks when left out. */
  readonly cap?: number;
}

export const deadline: RuleKind<Deadline> = {
  title: text('按期完成', 'deadline'),
  parameters: {
    fact: { type: 'fact', note: text('完成日期', 'the date on which it was done') },
    limit: { type: 'limit', note: text('期限：某月某日，或另一日期之后若干天', 'a day of the year, or days after another date') },
    days: { type: 'days', note: text('calendar 自然日，working 工作日', 'calendar or working days') },
    perDay: { type: 'points', optional: true, note: text('逾期每日扣分；不写则逾期不得分', 'points off per day late; without it nothing after the limit') },
    cap: { type: 'points', optional: true, note: text('逾期扣分上限', 'most that lateness takes off') },
  },

  check(rule, context) {
    return [
      ...factFaults('fact', rule.fact, ['date'], context),
      ...positiveFaults('perDay', rule.perDay),
      ...positiveFaults('cap', rule.cap),
      ...limitFaults(rule, context),
    ];
  },

  lower(rule, context) {
    const { limit } = rule;
    const resolved = 'after' in limit ? { ...limit, after: context.resolve(limit.after) } : limit;
    const column = context.column({ from: 'late', fact: context.resolve(rule.fact), limit: resolved, days: rule.days });
    const below = { terms: [], plus: 1 };
    if (rule.perDay === undefined) {
      const inTime = { above: { terms: [{ column, times: -1 }], plus: 0 }, below };
      return { op: 'steps', x: inTime, edges: [{ x: integer(0), y: context.full }], below: integer(0), negated: true };
    }
    const taken = rule.cap === undefined ? context.full : least(context.points(rule.cap), context.full);
    const knots: Knots = [
      { x: integer(0), y: context.full },
      { x: over(taken, context.points(rule.perDay)), y: minus(context.full, taken) },
    ];
    return { op: 'polyline', x: { above: { terms: [{ column, times: 1 }], plus: 0 }, below }, knots };
  },

  /** In days late. */
  edges(rule, context) {
    return rule.perDay === undefined ? [0] : [0, approximate(over(fraction(Math.min(rule.cap ?? context.points, context.points)), fraction(rule.perDay)))];
  },

  // A date that has passed cannot be changed.
  levers: () => [],

  cause: () => 'late',

  words(rule, context) {
    return join([limitWords(rule, context), lateWords(rule)], { zh: '，', en: ', ' });
  },

  standard: limitWords,
};

function limitWords(rule: Deadline, context: RuleContext): Text {
  const { limit } = rule;
  const kind = rule.days === 'working' ? text('个工作日', ' working days') : text('日', ' days');
  if ('after' in limit) {
    const fact = context.fact(limit.after);
    const start = fact === undefined ? same(limit.after) : shortOf(fact);
    return fill((say, lang) => (lang === 'zh' ? `${say(start)}后${limit.within}${say(kind)}内` : `within ${limit.within}${say(kind)} of ${say(start)}`));
  }
  const years = { zh: ['当年', '次年'][limit.yearsAfter] ?? `${limit.yearsAfter}年后`, en: ['the same year', 'the following year'][limit.yearsAfter] ?? `${limit.yearsAfter} years later` };
  return text(`期限为${years.zh}${limit.month}月${limit.day}日`, `due by ${monthDay(limit.month, limit.day)} of ${years.en}`);
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function monthDay(month: number, day: number): string {
  return `${day} ${MONTHS[month - 1] ?? month}`;
}

function lateWords(rule: Deadline): Text {
  if (rule.perDay === undefined) return text('逾期不得分', 'nothing after that');
  const each = pointsText(rule.perDay);
  const most = rule.cap === undefined ? undefined : pointsText(rule.cap);
  const cap = most === undefined ? text('扣完为止', 'down to zero') : text(`最多扣${most.zh}`, `at most ${most.en}`);
  return fill((say, lang) => (lang === 'zh' ? `逾期每日扣${say(each)}，${say(cap)}` : `${say(each)} off per day late, ${say(cap)}`));
}

function limitFaults(rule: Deadline, context: RuleContext): RuleFault[] {
  const { limit } = rule;
  if ('after' in limit) {
    const bad = !Number.isInteger(limit.within) || limit.within < 0;
    return [...factFaults('limit', limit.after, ['date'], context), ...(bad ? [{ parameter: 'limit', fault: 'bad-limit' as const, detail: limit.within }] : [])];
  }
  const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][limit.month - 1] ?? 0;
  const good = Number.isInteger(limit.day) && limit.day >= 1 && limit.day <= daysInMonth && Number.isInteger(limit.yearsAfter) && limit.yearsAfter >= 0;
  return good ? [] : [{ parameter: 'limit', fault: 'bad-limit', detail: `${limit.month}-${limit.day}` }];
}
