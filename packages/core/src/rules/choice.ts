import { optionsOf } from '../fact.js';
import { fill, same, text } from '../text.js';
import { amountFaults, factFaults } from './faults.js';
import type { RuleFault, RuleKind } from './kind.js';
import { pointsText } from './wording.js';

/** 按选项: each option of a choice has its points. */
export interface Choice {
  readonly kind: 'choice';
  readonly fact: string;
  readonly options: Readonly<Record<string, number>>;
}

export const choice: RuleKind<Choice> = {
  title: text('按选项计分', 'by choice'),
  parameters: {
    fact: { type: 'fact', note: text('选择项', 'the choice') },
    options: { type: 'options', note: text('各选项得分', 'points per option') },
  },

  check(rule, context) {
    const faults: RuleFault[] = factFaults('fact', rule.fact, ['choice'], context);
    if (faults.length > 0) return faults;
    const known = Object.keys(optionsOf(context.fact(rule.fact)));
    const given = Object.keys(rule.options);
    given.filter((id) => !known.includes(id)).forEach((id) => faults.push({ parameter: 'options', fault: 'unknown-option', detail: id }));
    known.filter((id) => !given.includes(id)).forEach((id) => faults.push({ parameter: 'options', fault: 'missing-option', detail: id }));
    return [...faults, ...amountFaults('options', Object.values(rule.options), context.points)];
  },

  lower(rule, context) {
    // The check before asked for points of every option.
    const table = Object.keys(optionsOf(context.fact(rule.fact))).map((id) => context.points(rule.options[id] as number));
    return { op: 'lookup', column: context.column({ from: 'fact', fact: context.resolve(rule.fact) }), table };
  },

  edges: () => [],

  levers(rule, reading) {
    const now = rule.options[reading.option(rule.fact) ?? ''];
    if (now === undefined) return [];
    const better = Object.entries(rule.options).filter(([, points]) => points > now);
    const ranked = better.sort(([, a], [, b]) => a - b).map(([id]) => ({ [rule.fact]: id }));
    const [next, ...rest] = ranked.map((set, place) => ({ set, full: place === ranked.length - 1 }));
    return [...(next === undefined ? [] : [next]), ...rest.slice(-1)];
  },

  cause: () => 'item-unmet',

  words(rule, context) {
    const titles = optionsOf(context.fact(rule.fact));
    const lines = Object.entries(rule.options).map(([id, points]) =>
      fill((say, lang) => (lang === 'zh' ? `“${say(titles[id] ?? same(id))}”得${say(pointsText(points))}` : `${say(titles[id] ?? same(id))}: ${say(pointsText(points))}`)),
    );
    return fill((say, lang) => lines.map(say).join(lang === 'zh' ? '，' : ', '));
  },

  standard(rule, context) {
    const titles = optionsOf(context.fact(rule.fact));
    const [best] = Object.entries(rule.options).sort((a, b) => b[1] - a[1]);
    const title = titles[best?.[0] ?? ''] ?? same('');
    return fill((say, lang) => (lang === 'zh' ? `最好为“${say(title)}”` : `best is ${say(title)}`));
  },
};
