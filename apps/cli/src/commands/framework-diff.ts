import { formatPoints, ruleWords, text, type Framework, type Lang, type PlacedIndicator, type Text } from '@fazhi/core';
import type { Answer, Session } from '../command.js';
import { chosenFramework } from '../input/framework.js';
import { frameworkViewWords as words } from '../messages/framework-views.js';
import { tableText } from '../views/table.js';

interface Change {
  readonly change: keyof typeof words.changes;
  readonly id: string;
  readonly title: Text;
  readonly aspect: keyof typeof words.aspects;
  readonly before: Text;
  readonly after: Text;
}

/** What changed between two frameworks: indicators on and off, points, rules, and what holds for the whole. */
export async function frameworkDiff(session: Session): Promise<Answer> {
  const { say, format } = session;
  const [one = '', other = ''] = session.operands;
  const [before, after] = [await chosenFramework(session, one), await chosenFramework(session, other)];
  const changes = [...frameworkChanges(before, after), ...indicatorChanges(before, after)];
  const title = say(words.compared(before.edition, after.edition));
  if (changes.length === 0 && format === 'text') return { output: `${title}\n${say(words.same)}\n` };
  const heads = [words.change, words.id, words.title, words.what, words.before, words.after];
  const rows = changes.map((each) => [say(words.changes[each.change]), each.id, say(each.title), say(words.aspects[each.aspect]), say(each.before), say(each.after)]);
  return { output: tableText({ title, columns: heads.map((head) => ({ head: say(head) })), rows, json: changes }, format) };
}

const NONE = text('—', '—');

function indicatorChanges(before: Framework, after: Framework): Change[] {
  const ids = [...new Set([...Object.keys(before.indicators), ...Object.keys(after.indicators)])];
  return ids.flatMap((id): Change[] => {
    const [old, now] = [before.indicators[id], after.indicators[id]];
    if (old !== undefined && now !== undefined) return changedIndicator(before, after, old, now);
    if (now !== undefined) return [{ change: 'added', id, title: now.title, aspect: 'indicator', before: NONE, after: points(now) }];
    return old === undefined ? [] : [{ change: 'removed', id, title: old.title, aspect: 'indicator', before: points(old), after: NONE }];
  });
}

function points({ points: amount }: PlacedIndicator): Text {
  return text(formatPoints(amount), formatPoints(amount));
}

function changedIndicator(before: Framework, after: Framework, old: PlacedIndicator, now: PlacedIndicator): Change[] {
  const aspects = [
    ['points', points(old), points(now)],
    ['rule', ruleWords(before, old), ruleWords(after, now)],
    ['area', placeWords(old), placeWords(now)],
    ['policy', same(old.policy), same(now.policy)],
  ] as const;
  // Points written into the rule change with the points; only a change of the rule's own data counts.
  const ruleIsSame = JSON.stringify(old.rule) === JSON.stringify(now.rule);
  return aspects
    .filter(([aspect, one, other]) => one.zh !== other.zh && !(aspect === 'rule' && ruleIsSame))
    .map(([aspect, one, other]) => ({ change: 'changed', id: now.id, title: now.title, aspect, before: one, after: other }));
}

function placeWords({ part, area, group }: PlacedIndicator): Text {
  return same(part === 'area' ? [area, group].filter((each) => each !== undefined).join('/') : part);
}

function same(value: string): Text {
  return text(value, value);
}

type Told = (framework: Framework, lang: Lang) => string;

/** What holds for the whole framework, in words. */
const WHOLE = {
  total: ({ total }) => formatPoints(total),
  grades: ({ grades }, lang) => grades.map(({ title, atLeast }) => `${title[lang]} ≥ ${formatPoints(atLeast)}`).join('; '),
  gates: ({ gates }, lang) => gates.map(({ title }) => title[lang]).join('; '),
  channels: ({ channels }, lang) => channels.map(({ title, weight }) => `${title[lang]} ${formatPoints(weight)}%`).join('; '),
  classes: ({ classes }, lang) => classes.map(({ title, coefficient }) => `${title[lang]} × ${formatPoints(coefficient ?? 1)}`).join('; '),
  bonus: ({ bonus }) => formatPoints(bonus.cap),
  deductions: ({ deductions }) => formatPoints(deductions.cap),
  unproven: ({ unproven }) => unproven,
  untrue: ({ untrue }) => (typeof untrue === 'string' ? untrue : `× ${formatPoints(untrue.factor)}`),
} as const satisfies Readonly<Record<string, Told>>;

function frameworkChanges(before: Framework, after: Framework): Change[] {
  return (Object.keys(WHOLE) as (keyof typeof WHOLE)[]).flatMap((aspect): Change[] => {
    const tell: Told = WHOLE[aspect];
    const said = (framework: Framework): Text => text(tell(framework, 'zh') || '—', tell(framework, 'en') || '—');
    const [one, other] = [said(before), said(after)];
    return one.zh === other.zh ? [] : [{ change: 'changed', id: after.id, title: after.title, aspect, before: one, after: other }];
  });
}
