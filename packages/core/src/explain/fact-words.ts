import { fraction } from '../exact.js';
import { optionsOf, shortOf, unitOf, unitOfRows, type Fact } from '../fact.js';
import { formatFraction } from '../points.js';
import { fill, join, same, text, type Text } from '../text.js';
import type { FactTrace, PlainValue } from '../trace.js';

/** Name and figure of a fact as they stand in formulas: 持证11人. */
export function namedFigure(fact: Fact, trace: FactTrace): Text {
  const name = shortOf(fact);
  if (trace.value === undefined) return fill((say, lang) => (lang === 'zh' ? `${say(name)}未报` : `${say(name)} not reported`));
  const value = valueWords(fact, trace.value);
  return fill((say, lang) => (lang === 'zh' ? `${say(name)}${fact.kind === 'flag' || fact.kind === 'choice' ? '：' : ''}${say(value)}` : `${say(name)} ${say(value)}`));
}

/** A value in words with its unit. */
export function valueWords(fact: Fact, value: PlainValue): Text {
  if (fact.kind === 'date' && value === false) return text('未办理', 'not done');
  if (typeof value === 'boolean') return value ? text('是', 'yes') : text('否', 'no');
  if (typeof value === 'number') return withUnit(decimal(value), fact);
  // An option by its title; a date stands for itself.
  if (typeof value === 'string') return itemTitle(fact, value);
  if ('points' in value) return text(`${decimal(value.points)}分（理由：${value.reason}）`, `${decimal(value.points)} points (reason: ${value.reason})`);
  if ('low' in value) return boundsWords(fact, value.low, value.high);
  if ('done' in value) return checklistWords(fact, value.done, value.notDone);
  if ('rows' in value) return text(`分村填报${value.rows.filter((row) => row !== null).length}个村`, `rows for ${value.rows.filter((row) => row !== null).length} villages`);
  if ('villagesDone' in value) return text(`${value.villagesDone}个村`, `${value.villagesDone} villages`);
  return totalWords(fact, value.total);
}

function withUnit(shown: string, fact: Fact): Text {
  const unit = unitOf(fact);
  return fill((say) => shown + say(unit));
}

function boundsWords(fact: Fact, low: number, high: number | null): Text {
  const least = withUnit(decimal(low), fact);
  if (high === null) return fill((say, lang) => (lang === 'zh' ? `至少${say(least)}` : `at least ${say(least)}`));
  const most = withUnit(decimal(high), fact);
  if (low === 0) return fill((say, lang) => (lang === 'zh' ? `至多${say(most)}` : `at most ${say(most)}`));
  return fill((say, lang) => (lang === 'zh' ? `${decimal(low)}至${say(most)}` : `${decimal(low)} to ${say(most)}`));
}

function totalWords(fact: Fact, total: number): Text {
  const unit = fact.kind === 'villages' ? unitOfRows(fact) : unitOf(fact);
  return fill((say, lang) => (lang === 'zh' ? `合计${total}${say(unit)}` : `${total}${say(unit)} in all`));
}

/** Title of an item or option; the id itself where the fact has no such. */
export function itemTitle(fact: Fact, id: string): Text {
  return titlesOf(fact)[id] ?? same(id);
}

function titlesOf(fact: Fact): Readonly<Record<string, Text>> {
  return fact.kind === 'checklist' ? fact.items : optionsOf(fact);
}

function checklistWords(fact: Fact, done: readonly string[], notDone: readonly string[]): Text {
  const names = (ids: readonly string[]): Text => join(ids.map((id) => itemTitle(fact, id)), { zh: '；', en: '; ' });
  const rest = Object.keys(titlesOf(fact)).filter((id) => !done.includes(id) && !notDone.includes(id));
  const parts = [
    { ids: done, zh: '已完成', en: 'done' },
    { ids: notDone, zh: '未完成', en: 'not done' },
    { ids: rest, zh: '未报', en: 'not reported' },
  ].filter(({ ids }) => ids.length > 0);
  return fill((say, lang) =>
    lang === 'zh'
      ? parts.map(({ ids, zh }) => `${zh}${ids.length}项（${say(names(ids))}）`).join('，')
      : parts.map(({ ids, en }) => `${ids.length} ${en} (${say(names(ids))})`).join(', '),
  );
}

/** A figure with at most four decimals. */
function decimal(value: number): string {
  return formatFraction(fraction(value), 4);
}
