import type { Fact } from './fact.js';
import { issue, type Issue } from './issue.js';
import { mentionsOf } from './mention-find.js';
import { parseMention, type Mention, type MentionFault } from './mention.js';
import { suggest } from './suggest.js';

/** What is wrong with the templates by which reports speak of a fact. */
export function mentionIssues(fact: Fact, path: readonly (string | number)[]): Issue[] {
  const items = fact.kind === 'checklist' ? Object.keys(fact.items) : [];
  return mentionsOf(fact).flatMap(({ item, templates }) => {
    const at = [...path, 'mentions', ...(item === undefined ? [] : [item])];
    if (item !== undefined && !items.includes(item)) return [issue('unknown-key', at, { key: item, suggestion: suggest(item, items) })];
    if (templates.length === 0) return [issue('bad-mention', at, { template: '', fault: 'empty' })];
    return templates.flatMap((template, place) => {
      const fault = faultOf(template, fact);
      return fault === undefined ? [] : [issue('bad-mention', [...at, place], { template, fault })];
    });
  });
}

function faultOf(template: string, fact: Fact): MentionFault | undefined {
  const mention = parseMention(template);
  return typeof mention === 'string' ? mention : unfit(mention, fact);
}

/** Whether a template gives the one value that its fact has. */
function unfit({ parts, says }: Mention, fact: Fact): MentionFault | undefined {
  const [figures, dates] = [parts.filter(({ kind }) => kind === 'figure').length, parts.filter(({ kind }) => kind === 'date').length];
  if (figures + dates + (says === undefined ? 0 : 1) > 1) return 'several-values';
  if (says === 'all' && (fact.kind !== 'villages' || fact.each === 'count')) return 'no-villages-here';
  const takesFigure = fact.kind === 'count' || fact.kind === 'number' || fact.kind === 'villages';
  if (!takesFigure && (figures === 1 || says === 'none')) return 'no-figure-here';
  if (takesFigure && figures === 0 && says === undefined) return 'figure-needed';
  return (fact.kind === 'date') === (dates === 1) ? undefined : 'date-needed';
}
