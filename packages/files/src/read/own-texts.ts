import { nameKey, unitOf, type Fact, type Framework, type Text } from '@fazhi/core';
import { basicsTitle, BLOCKS, formLayout, OTHER } from '../form/layout.js';
import { formWords } from '../form/words.js';
import type { FactsContext } from './facts.js';
import { cellIn, placeIn, type SheetTable } from './table.js';

/** Marks what the form itself writes in the row of a fact. Where it writes nothing, a text is somebody's. */
export function seeOwnTexts({ draft, framework, titled }: FactsContext, table: SheetTable, row: number, id: string): void {
  const fact = framework.facts[id];
  draft.see(placeIn(table, row, 'id'));
  draft.see(placeIn(table, row, 'fact'));
  if (cellIn(table, row, 'number')?.kind === 'number') draft.see(placeIn(table, row, 'number'));
  if (fact !== undefined && hasUnit(fact)) draft.see(placeIn(table, row, 'unit'));
  if (titled.has(id)) draft.see(placeIn(table, row, 'indicator'));
}

const known = new WeakMap<Framework, ReadonlySet<string>>();

/** Facts beside which a form writes the title of an indicator. Worked out once. */
export function titledFacts(framework: Framework): ReadonlySet<string> {
  const titled = known.get(framework) ?? new Set(formLayout(framework).sheets.flatMap(({ rows }) => rows.flatMap((row) => (row.indicator === undefined ? [] : [row.id]))));
  known.set(framework, titled);
  return titled;
}

function hasUnit(fact: Fact): boolean {
  const { zh, en } = unitOf(fact);
  return zh.trim() !== '' || en.trim() !== '';
}

const EDITION = /^(?:指标体系版本：|Framework edition: )/;

/** Says that a text is one of the form's titles and hints, which stand above its tables and on its first sheet. */
export function ownTextsOf(framework: Framework): (text: string) => boolean {
  const titles: readonly Text[] = [basicsTitle, OTHER, ...Object.values(BLOCKS), ...framework.areas.map(({ title }) => title)];
  const words: readonly Text[] = [...titles, ...titles.map(({ zh, en }) => ({ zh: formWords.villages(zh).zh, en: formWords.villages(en).en })), formWords.villagesHint, formWords.earlier, formWords.earlierHint, formWords.shortfalls, formWords.shortfallsHint, formWords.steps, formWords.stepsHint, ...formWords.startLines, ...formWords.olderLines];
  const keys = new Set(words.flatMap(({ zh, en }) => [nameKey(zh), nameKey(en)]));
  return (text) => EDITION.test(text) || keys.has(nameKey(text));
}
