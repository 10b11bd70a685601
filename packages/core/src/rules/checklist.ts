import { approximate, fraction, integer, over, plus, type Fraction } from '../exact.js';
import { MOST_ITEMS, type Fact } from '../fact.js';
import { fill, text } from '../text.js';
import { amountFaults, factFaults } from './faults.js';
import type { LowerContext, RuleFault, RuleKind } from './kind.js';
import { pointsText } from './wording.js';

/** 逐项累计: each item done adds its points; equal shares of full marks unless `items` gives them. */
export interface Checklist {
  readonly kind: 'checklist';
  readonly fact: string;
  /** Points by item id; every item of the fact must be there. */
  readonly items?: Readonly<Record<string, number>>;
}

export const checklist: RuleKind<Checklist> = {
  title: text('逐项累计', 'items added up'),
  parameters: {
    fact: { type: 'fact', note: text('清单填报项', 'the checklist') },
    items: { type: 'items', optional: true, note: text('各项得分，缺省为平均分配', 'points per item, equal shares unless given') },
  },

  check(rule, context) {
    const faults = factFaults('fact', rule.fact, ['checklist'], context);
    const ids = itemsOf(context.fact(rule.fact));
    if (faults.length > 0) return faults;
    if (ids.length > MOST_ITEMS) return [{ parameter: 'fact', fault: 'too-many-items', detail: ids.length }];
    const { items } = rule;
    if (items === undefined) return [];
    const unknown = Object.keys(items).filter((id) => !ids.includes(id));
    const missing = ids.filter((id) => !Object.hasOwn(items, id));
    return [
      ...unknown.map((id) => ({ parameter: 'items', fault: 'unknown-option' as const, detail: id })),
      ...missing.map((id) => ({ parameter: 'items', fault: 'missing-option' as const, detail: id })),
      ...sumFaults(Object.values(items), context.points),
    ];
  },

  lower(rule, context) {
    const shares = sharesOf(rule, context);
    const table: Fraction[] = [integer(0)];
    shares.forEach((share) => table.push(...table.map((sum) => plus(sum, share))));
    return { op: 'lookup', column: context.column({ from: 'fact', fact: context.resolve(rule.fact) }), table };
  },

  edges: () => [],

  levers(rule, reading) {
    const ids = itemsOf(reading.fact(rule.fact));
    const done = reading.done(rule.fact);
    const [next, ...rest] = ids.filter((id) => !done.includes(id));
    if (next === undefined) return [];
    const full = { set: { [rule.fact]: ids }, full: true };
    return rest.length === 0 ? [full] : [{ set: { [rule.fact]: [...done, next] }, full: false }, full];
  },

  cause: () => 'item-unmet',

  words(rule, context) {
    const count = itemsOf(context.fact(rule.fact)).length;
    const each = rule.items === undefined ? undefined : Object.values(rule.items);
    return fill((say, lang) => {
      const given = each?.map((points) => say(pointsText(points))).join(lang === 'zh' ? '、' : ', ');
      if (lang === 'zh') return given === undefined ? `共${count}项，完成一项得一份，各项分值相等` : `共${count}项，完成即得，分值依次为${given}`;
      return given === undefined ? `${count} items of equal points, each added when done` : `${count} items, each added when done: ${given}`;
    });
  },

  standard(rule, context) {
    const count = itemsOf(context.fact(rule.fact)).length;
    return text(`应完成${count}项`, `${count} items asked for`);
  },
};

function sharesOf(rule: Checklist, context: LowerContext): Fraction[] {
  const ids = itemsOf(context.fact(rule.fact));
  const { items } = rule;
  if (items === undefined) return ids.map(() => over(context.full, integer(ids.length)));
  // The check before asked for points of every item.
  return ids.map((id) => context.points(items[id] as number));
}

function itemsOf(fact: Fact | undefined): string[] {
  return fact?.kind === 'checklist' ? Object.keys(fact.items) : [];
}

/** Amounts that add up to full marks, to the last decimal; parts below zero are refused. */
function sumFaults(amounts: readonly number[], points: number): RuleFault[] {
  const negative = amounts.find((amount) => amount < 0);
  if (negative !== undefined) return [{ parameter: 'items', fault: 'not-positive', detail: negative }];
  const sum = approximate(amounts.map(fraction).reduce(plus, integer(0)));
  return amountFaults('items', [sum], points);
}
