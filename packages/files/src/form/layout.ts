import { askedFacts, factsOfRule, fullId, text, type Fact, type Framework, type PlacedIndicator, type Text } from '@fazhi/core';

/** One line of a fact sheet: a fact that is asked here, or where one that is needed here as well is asked. */
export type FormRow =
  | { readonly kind: 'fact'; readonly id: string; readonly fact: Fact; readonly indicator: Text | undefined; readonly number: number }
  | { readonly kind: 'see'; readonly id: string; readonly fact: Fact; readonly indicator: Text };

/** One sheet of facts: an area, or what belongs to none. */
export interface FactSheet {
  readonly key: string;
  readonly title: Text;
  readonly rows: readonly FormRow[];
}

/** Where a fact is asked. */
interface AskedAt {
  readonly sheet: Text;
  readonly number: number;
}

/** What the form asks, in the order of the framework: each fact once, in the area of the first indicator that reads it. */
export interface FormLayout {
  /** Facts about the town itself, on the sheet with its name. */
  readonly basics: readonly FormRow[];
  readonly sheets: readonly FactSheet[];
  readonly askedAt: ReadonlyMap<string, AskedAt>;
  /** Facts of which earlier years are needed, with how many. */
  readonly earlier: ReadonlyMap<string, number>;
}

export const basicsTitle = text('基本情况', 'Basics');
export const BLOCKS = { bonus: text('加分项', 'Bonus'), deductions: text('扣分项', 'Deductions') };
export const OTHER = text('其他', 'Other');

/** Facts whose id begins so are about the town itself. */
const OWN = 'town.';

/**
 * @param given - facts that are filled in already: they are asked whether or not anything reads them.
 */
export function formLayout(framework: Framework, given: readonly string[] = []): FormLayout {
  const asked = new Map<string, AskedAt>();
  const indicators = indicatorsOf(framework);
  const wanted = wantedFacts(framework, given);
  const basics = [...wanted].filter((id) => id.startsWith(OWN)).flatMap((id, place) => rowOf(framework, asked, { id, indicator: undefined, sheet: basicsTitle, number: place + 1 }));
  const parts = [
    ...framework.areas.map(({ id, title }) => ({ key: id, title, inside: indicators.filter((each) => each.part === 'area' && each.area === id) })),
    ...(['bonus', 'deductions'] as const).map((part) => ({ key: part, title: BLOCKS[part], inside: indicators.filter((each) => each.part === part) })),
  ];
  const read = parts.map(({ key, title, inside }) => ({ key, title, rows: rowsOf(framework, asked, title, inside) }));
  const sheets = withContext(framework, asked, read, [...wanted].filter((id) => !asked.has(id)));
  return { basics, sheets: sheets.filter(({ rows }) => rows.length > 0), askedAt: asked, earlier: earlierOf(indicators) };
}

/** What rules read, what is mere context and what was given, in the order of the framework's facts. */
function wantedFacts(framework: Framework, given: readonly string[]): ReadonlySet<string> {
  const asked = new Set([...askedFacts(framework), ...given]);
  return new Set(Object.entries(framework.facts).flatMap(([id, fact]) => (asked.has(id) || fact.context !== undefined ? [id] : [])));
}

/** Of all classes, each once, those of the framework first. */
function indicatorsOf(framework: Framework): readonly PlacedIndicator[] {
  const all = [framework, ...Object.values(framework.variants)].flatMap(({ indicators }) => Object.entries(indicators));
  return [...new Map([...all].reverse()).entries()].sort(([a], [b]) => order(all, a) - order(all, b)).map(([, indicator]) => indicator);
}

function order(all: readonly (readonly [string, PlacedIndicator])[], id: string): number {
  return all.findIndex(([each]) => each === id);
}

interface Wanted {
  readonly id: string;
  readonly indicator: Text | undefined;
  readonly sheet: Text;
  readonly number: number;
}

function rowOf(framework: Framework, asked: Map<string, AskedAt>, { id, indicator, sheet, number }: Wanted): FormRow[] {
  const fact = framework.facts[id];
  if (fact === undefined) return [];
  asked.set(id, { sheet, number });
  return [{ kind: 'fact', id, fact, indicator, number }];
}

function rowsOf(framework: Framework, asked: Map<string, AskedAt>, sheet: Text, inside: readonly PlacedIndicator[]): FormRow[] {
  let number = 0;
  return inside.flatMap((indicator) =>
    readBy(indicator).flatMap((id): FormRow[] => {
      const fact = framework.facts[id];
      if (fact !== undefined && asked.has(id)) return [{ kind: 'see', id, fact, indicator: indicator.title }];
      number += 1;
      return rowOf(framework, asked, { id, indicator: indicator.title, sheet, number });
    }),
  );
}

function readBy({ plugin, rule, appliesWhen }: PlacedIndicator): readonly string[] {
  const read = [...factsOfRule(rule), ...(appliesWhen === undefined ? [] : [appliesWhen.fact])];
  return [...new Set(read.map((id) => fullId(plugin, id)))];
}

/** Facts that no indicator reads stand at the end of their plugin's area; those of gates and channels elsewhere too. */
function withContext(framework: Framework, asked: Map<string, AskedAt>, sheets: readonly FactSheet[], left: readonly string[]): readonly FactSheet[] {
  const areaOf = (id: string): string => framework.spec.plugins.find((plugin) => id.startsWith(`${plugin.id}.`))?.area ?? '';
  const all = [...sheets, { key: 'other', title: OTHER, rows: [] }];
  const known = new Set(sheets.map(({ key }) => key));
  return all.map((sheet) => {
    const here = left.filter((id) => (known.has(areaOf(id)) ? areaOf(id) === sheet.key : sheet.key === 'other'));
    const first = sheet.rows.filter(({ kind }) => kind === 'fact').length + 1;
    return { ...sheet, rows: [...sheet.rows, ...here.flatMap((id, place) => rowOf(framework, asked, { id, indicator: undefined, sheet: sheet.title, number: first + place }))] };
  });
}

function earlierOf(indicators: readonly PlacedIndicator[]): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const { plugin, rule } of indicators) {
    if (rule.kind !== 'history') continue;
    const id = fullId(plugin, rule.fact);
    years.set(id, Math.max(years.get(id) ?? 0, rule.years));
  }
  return years;
}
