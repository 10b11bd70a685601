import { unitOf, valueUnder, type Fact, type Figure, type Text, type Value, type ValuesOption } from '@fazhi/core';
import type { Line, Piece } from './blocks.js';
import { dayWords, missing, type Context } from './context.js';
import { documentWords as words } from './words.js';

/** What the town reports about a fact, as a report would say it; empty where it reports nothing that belongs there. */
export function factLine(context: Context, id: string, values: ValuesOption): Line {
  const fact = context.framework.facts[id];
  const reported = context.submission.facts[id];
  if (fact === undefined || reported === undefined) return [];
  if (reported.state === 'notApplicable') return [context.say(words.notApplicable(fact.label, reported.reason))];
  const value = valueUnder(reported, values);
  return value === undefined ? [] : valueLine(context, fact, value);
}

/** Label and value with its unit: 持有行政执法证件的人员11人. Points given by a reviewer are not the town's to report. */
function valueLine(context: Context, fact: Fact, value: Value): Line {
  const { say } = context;
  const shown = valueWords(context, fact, value);
  switch (value.kind) {
    case 'figure':
      return fact.kind === 'judgement' ? [] : [named(context, fact, shown)];
    case 'flag':
      return [say(value.value ? words.affirmed(fact.label) : words.denied(fact.label))];
    case 'date':
    case 'choice':
      return [say(words.is(fact.label, shown))];
    case 'never':
      return [say(words.never(fact.label))];
    case 'checklist':
      return checklistLine(context, fact, value);
    case 'rows':
    case 'done':
    case 'total':
      return [named(context, fact, shown)];
  }
}

/** A value by itself, as a goal names it. */
export function valueWords(context: Context, fact: Fact, value: Value): string {
  const { say, list, language } = context;
  switch (value.kind) {
    case 'figure':
      return figureWords(context, fact, value);
    case 'flag':
      return say(value.value ? words.yes : words.no);
    case 'date':
      return dayWords(context, value.day);
    case 'never':
      return say(words.notDoneAtAll);
    case 'choice':
      return fact.kind === 'choice' ? (fact.options[value.option]?.[language] ?? value.option) : value.option;
    case 'checklist':
      return list(value.done.map((id) => itemTitle(context, fact, id)));
    case 'rows':
      return villagesWords(context, fact, value.rows);
    case 'done':
      return `${value.villages}${say(words.villages)}`;
    case 'total':
      return say(words.total(`${value.total}${rowUnit(context, fact)}`));
  }
}

function named(context: Context, fact: Fact, figure: string): string {
  const { say, language } = context;
  const unit = fact.kind === 'villages' ? rowUnit(context, fact) : unitOf(fact)[language];
  const label = bareLabel(fact.label[language], unit);
  // 行政村18个 rather than 行政村18个村.
  const isTwice = unit.length > 1 && unit.startsWith('个') && label.endsWith(unit.slice(1)) && figure.endsWith(unit);
  return say(words.named(label, isTwice ? figure.slice(0, 1 - unit.length) : figure));
}

/** Without the counting word that the unit repeats: 办理行政许可件数 and 897件 become 办理行政许可897件. */
function bareLabel(label: string, unit: string): string {
  const ending = unit === '' ? undefined : [`${unit}数`, ...(unit.length > 1 ? [unit] : [`${unit}次`])].find((each) => label.endsWith(each));
  if (ending !== undefined) return label.slice(0, -ending.length);
  return /[^总级天日合]数$/u.test(label) ? label.slice(0, -1) : label;
}

function figureWords({ say }: Context, fact: Fact, { low, high }: Figure): string {
  const unit = say(unitOf(fact));
  if (low === high) return `${low}${unit}`;
  if (high === Infinity) return say(words.atLeast(`${low}${unit}`));
  return say(low === 0 ? words.atMost(`${high}${unit}`) : words.between(String(low), `${high}${unit}`));
}

function checklistLine(context: Context, fact: Fact, { done, notDone }: Extract<Value, { readonly kind: 'checklist' }>): Line {
  const { say, list } = context;
  const titles = (ids: readonly string[]): string => list(ids.map((id) => itemTitle(context, fact, id)));
  const rest = Object.keys(itemsOf(fact)).filter((id) => !done.includes(id) && !notDone.includes(id));
  const parts = [...(done.length > 0 ? [say(words.done(titles(done)))] : []), ...(notDone.length > 0 ? [say(words.notDone(titles(notDone)))] : [])];
  const gap: readonly Piece[] = rest.length > 0 ? [missing(context, words.whether(titles(rest)))] : [];
  return [`${say(fact.label)}${parts.join(say(words.pause))}${gap.length > 0 ? say(words.space) : ''}`, ...gap];
}

function itemsOf(fact: Fact): Readonly<Record<string, Text>> {
  return fact.kind === 'checklist' ? fact.items : {};
}

function itemTitle({ language }: Context, fact: Fact, id: string): string {
  return itemsOf(fact)[id]?.[language] ?? id;
}

/** So many of the villages for which a row is given, or the sum over these. */
function villagesWords(context: Context, fact: Fact, rows: readonly (number | undefined)[]): string {
  const known = rows.flatMap((row) => (row === undefined ? [] : [row]));
  if (fact.kind !== 'villages' || fact.each === 'flag') return context.say(words.share(known.filter((row) => row > 0).length, known.length));
  const sum = known.reduce((whole, row) => whole + row, 0);
  return context.say(words.sumOf(`${sum}${rowUnit(context, fact)}`, known.length));
}

function rowUnit({ say }: Context, fact: Fact): string {
  return fact.kind === 'villages' && fact.unit !== undefined ? say(fact.unit) : '';
}
