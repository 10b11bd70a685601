import { shortOf, type Fact } from '../fact.js';
import { fact as factIn } from '../engine/facts.js';
import type { Submission } from '../submission.js';
import { fill, join, text, type Text } from '../text.js';
import { traceOf, type FactTrace, type PlainValue } from '../trace.js';
import { itemTitle, namedFigure, valueWords } from './fact-words.js';
import type { Framework } from '../framework.js';
import type { ValuesOption } from '../submission.js';

/** One town's figures before a change. */
export interface Before {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly options: { readonly values?: ValuesOption };
}

/** A change of one fact in words: 持证11人提高到19人. */
export function changeWords(now: Before, changed: Submission, id: string): Text {
  const fact = factIn(now.framework, id);
  const traceIn = ({ facts }: Submission): FactTrace => traceOf(id, facts[id], now.options.values ?? 'self');
  const [before, after] = [traceIn(now.submission), traceIn(changed)];
  const target = after.value;
  if (target === undefined || target === true) return fill((say, lang) => (lang === 'zh' ? `${say(shortOf(fact))}做到` : `${say(shortOf(fact))} in place`));
  if (typeof target === 'string' || target === false) return otherWords(fact, target);
  if (typeof target === 'object' && 'rows' in target) return rowsWords(fact, before.value, target.rows);
  if (typeof target === 'object' && 'done' in target) return doneWords(fact, before.value, target);
  const verb = leastOf(target) < leastOf(before.value) ? text('降到', ' down to ') : text('提高到', ' to ');
  return fill((say) => `${say(namedFigure(fact, before))}${say(verb)}${say(valueWords(fact, target))}`);
}

/** What is no figure becomes something else; a word is quoted, a date is not. */
function otherWords(fact: Fact, target: PlainValue): Text {
  const quote = fact.kind === 'date' && target !== false ? ['', ''] : ['“', '”'];
  return fill((say, lang) => (lang === 'zh' ? `${say(shortOf(fact))}改为${quote.join(say(valueWords(fact, target)))}` : `${say(shortOf(fact))} to ${say(valueWords(fact, target))}`));
}

/** The least that a value is worth, so that two can be told apart; what is no figure is less than any. */
function leastOf(value: PlainValue | undefined): number {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object') return -Infinity;
  if ('low' in value) return value.low;
  if ('points' in value) return value.points;
  if ('villagesDone' in value) return value.villagesDone;
  return 'total' in value ? value.total : -Infinity;
}

/** Items that are added; where none is, what is done then. */
function doneWords(fact: Fact, old: PlainValue | undefined, target: Extract<PlainValue, { readonly done: unknown }>): Text {
  const before = typeof old === 'object' && 'done' in old ? old.done : [];
  const items = target.done.filter((item) => !before.includes(item));
  if (items.length === 0) return otherWords(fact, target);
  const added = join(items.map((item) => itemTitle(fact, item)), { zh: '；', en: '; ' });
  return fill((say, lang) => (lang === 'zh' ? `补上“${say(added)}”` : `add "${say(added)}"`));
}

function rowsWords(fact: Fact, old: PlainValue | undefined, rows: readonly (number | null)[]): Text {
  const before = typeof old === 'object' && 'rows' in old ? old.rows : [];
  const villages = rows.filter((row, place) => row !== before[place]).length;
  return fill((say, lang) => (lang === 'zh' ? `${say(shortOf(fact))}再有${villages}个村达到` : `${say(shortOf(fact))} in ${villages} more villages`));
}
