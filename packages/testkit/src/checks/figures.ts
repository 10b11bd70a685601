import { commonFacts, type Fact, type FigureCheck, type Plugin } from '@fazhi/core';
import type { Finding } from '../finding.js';
import type { Review } from '../review.js';

/** Every rule that figures must keep names facts that there are, of a kind that it can read. */
export function figureFindings({ plugin }: Review): Finding[] {
  return (plugin.checks ?? []).flatMap((check, place) => {
    const at = `checks[${place}]`;
    const unfit = needsOf(check).flatMap((need) => needFaults(plugin, need));
    return [...unfit, ...togetherFaults(plugin, check)].map((found) => ({ at, found }));
  });
}

/** What one fact of a check must be. */
interface Need {
  readonly id: string;
  readonly fits: (fact: Fact) => boolean;
  readonly zh: string;
  readonly en: string;
}

const FIGURE = { fits: ({ kind }: Fact) => kind === 'count' || kind === 'number', zh: '件数或数值', en: 'a count or a number' };
const COUNT = { fits: ({ kind }: Fact) => kind === 'count', zh: '件数', en: 'a count' };
const RATE = { fits: (fact: Fact) => fact.kind === 'number' && fact.percent === true, zh: '百分比数值', en: 'a number in per cent' };
const ROWS = { fits: (fact: Fact) => fact.kind === 'villages' && fact.each === 'count', zh: '分村件数表', en: 'a table of counts by village' };
const DATE = { fits: ({ kind }: Fact) => kind === 'date', zh: '日期', en: 'a date' };
const ANY = { fits: () => true, zh: '', en: '' };

function needsOf(check: FigureCheck): Need[] {
  switch (check.kind) {
    case 'part':
      return [check.part, check.whole].flat().map((id) => ({ id, ...FIGURE }));
    case 'adds-up':
      return [...check.parts, check.whole].map((id) => ({ id, ...FIGURE }));
    case 'rate':
      return [{ id: check.rate, ...RATE }, { id: check.base, ...FIGURE }];
    case 'same':
      return check.facts.map((id) => ({ id, ...ANY }));
    case 'village-total':
      return [{ id: check.villages, ...ROWS }, { id: check.total, ...COUNT }];
    case 'jump':
      return [{ id: check.fact, ...FIGURE }];
    case 'order':
      return [check.earlier, check.later].map((id) => ({ id, ...DATE }));
  }
}

function needFaults(plugin: Plugin, { id, fits, zh, en }: Need): string[] {
  const fact = factOf(plugin, id);
  if (fact === undefined) return [`没有数据项“${id}” / there is no fact "${id}"`];
  return fits(fact) ? [] : [`数据项“${id}”应为${zh} / the fact "${id}" must be ${en}`];
}

/** What the facts of a check must be to each other. */
function togetherFaults(plugin: Plugin, check: FigureCheck): string[] {
  if (check.kind === 'jump') return check.percent > 0 ? [] : ['变动幅度须大于0 / the change must be above 0 per cent'];
  if (check.kind !== 'same') return [];
  const [one, other] = check.facts.map((id) => factOf(plugin, id));
  if (one === undefined || other === undefined || one.kind === other.kind) return [];
  const [a, b] = check.facts;
  return [`“${a}”与“${b}”须为同类数据项 / "${a}" and "${b}" must be facts of the same kind`];
}

function factOf({ id: plugin, facts }: Plugin, id: string): Fact | undefined {
  const common: Readonly<Record<string, Fact>> = commonFacts;
  if (!id.includes('.')) return own(facts, id);
  return own(common, id) ?? (id.startsWith(`${plugin}.`) ? own(facts, id.slice(plugin.length + 1)) : undefined);
}

function own(facts: Readonly<Record<string, Fact>>, id: string): Fact | undefined {
  return Object.hasOwn(facts, id) ? facts[id] : undefined;
}
