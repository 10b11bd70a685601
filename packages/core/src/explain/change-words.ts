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
  if (target === undefined || typeof target === 'boolean') return fill((say, lang) => (lang === 'zh' ? `${say(shortOf(fact))}做到` : `${say(shortOf(fact))} in place`));
  if (typeof target === 'object' && 'rows' in target) return rowsWords(fact, before.value, target.rows);
  if (typeof target === 'object' && 'done' in target) return doneWords(fact, before.value, target.done);
  const verb = isLower(before.value, target) ? text('降到', ' down to ') : text('提高到', ' to ');
  return fill((say) => `${say(namedFigure(fact, before))}${say(verb)}${say(valueWords(fact, target))}`);
}

function isLower(old: PlainValue | undefined, now: PlainValue): boolean {
  return typeof old === 'number' && typeof now === 'number' && now < old;
}

function doneWords(fact: Fact, old: PlainValue | undefined, done: readonly string[]): Text {
  const before = typeof old === 'object' && 'done' in old ? old.done : [];
  const added = join(done.filter((item) => !before.includes(item)).map((item) => itemTitle(fact, item)), { zh: '；', en: '; ' });
  return fill((say, lang) => (lang === 'zh' ? `补上“${say(added)}”` : `add "${say(added)}"`));
}

function rowsWords(fact: Fact, old: PlainValue | undefined, rows: readonly (number | null)[]): Text {
  const before = typeof old === 'object' && 'rows' in old ? old.rows : [];
  const villages = rows.filter((row, place) => row !== before[place]).length;
  return fill((say, lang) => (lang === 'zh' ? `${say(shortOf(fact))}再有${villages}个村达到` : `${say(shortOf(fact))} in ${villages} more villages`));
}
