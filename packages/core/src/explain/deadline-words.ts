import type { Deadline } from '../rules/deadline.js';
import { fill, join, text, type Text } from '../text.js';
import { namedFigure } from './fact-words.js';
import { factOfRule, type Said } from './said.js';

/** The date, and how late it is: 报送日期2026-03-05，逾期4日. */
export function deadlineWords(said: Said, rule: Deadline): Text {
  const { fact, trace } = factOfRule(said, rule.fact);
  const parts = [namedFigure(fact, trace)];
  if ('after' in rule.limit) {
    const start = factOfRule(said, rule.limit.after);
    parts.unshift(namedFigure(start.fact, start.trace));
  }
  const days = said.result.trace.measure?.above.low;
  if (typeof days === 'number') parts.push(lateWords(days, rule));
  return join(parts, { zh: '，', en: ', ' });
}

function lateWords(days: number, rule: Deadline): Text {
  const unit = rule.days === 'working' ? text('个工作日', ' working days') : text('日', ' days');
  if (days <= 0) return text('按期', 'in time');
  return fill((say, lang) => (lang === 'zh' ? `逾期${days}${say(unit)}` : `${days}${say(unit)} late`));
}
