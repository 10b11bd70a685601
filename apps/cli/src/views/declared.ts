import { unitOf, type Condition, type ExampleValue, type Fact } from '@fazhi/core';
import type { Session } from '../command.js';
import { handbookWords as words } from '../messages/forms.js';

/** Items of a checklist or options of a choice with their ids, as a form lists them; empty for other facts. */
export function itemsOf({ say, marks }: Session, fact: Fact): string {
  const items = fact.kind === 'checklist' ? fact.items : fact.kind === 'choice' ? fact.options : {};
  return Object.entries(items)
    .map(([id, title]) => `${id} ${say(title)}`)
    .join(marks.semicolon);
}

/** When an indicator applies: 行政许可 不少于1件. */
export function conditionWords({ say }: Session, fact: Fact, condition: Condition): string {
  const name = say(fact.short ?? fact.label);
  const unit = say(unitOf(fact));
  if ('atLeast' in condition) return say(words.atLeast(name, `${condition.atLeast}${unit}`));
  if ('atMost' in condition) return say(words.atMost(name, `${condition.atMost}${unit}`));
  if (typeof condition.is === 'boolean') return say(words.isFlag(name, say(condition.is ? words.yes : words.no)));
  return say(words.isFlag(name, fact.kind === 'choice' ? say(fact.options[condition.is] ?? fact.label) : condition.is));
}

/** A value of an example as people say it: 11人, 是, 3、4、未报. */
export function exampleValueWords(session: Session, fact: Fact, value: ExampleValue): string {
  const { say, marks } = session;
  if (typeof value === 'boolean') return say(value ? words.yes : words.no);
  // A number alone is that of the villages, whatever each of them counts.
  if (typeof value === 'number' && fact.kind === 'villages') return say(words.villages(value));
  if (typeof value === 'number') return `${value}${say(unitOf(fact))}`;
  if (typeof value === 'string') return fact.kind === 'choice' ? say(fact.options[value] ?? fact.label) : value;
  if (isList(value)) return value.map((row) => (row === null ? say(words.notReported) : typeof row === 'number' ? `${row}${say(unitOf(fact))}` : exampleValueWords(session, fact, row))).join(marks.comma);
  const items = fact.kind === 'checklist' ? fact.items : {};
  return Object.entries(value)
    .map(([key, part]) => {
      const title = items[key];
      return `${title === undefined ? say(words.key(key)) : say(title)}${marks.colon}${typeof part === 'number' ? `${part}${say(unitOf(fact))}` : exampleValueWords(session, fact, part)}`;
    })
    .join(marks.comma);
}

function isList(value: ExampleValue): value is readonly (string | number | boolean | null)[] {
  return Array.isArray(value);
}
