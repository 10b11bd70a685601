import type { Framework, Path } from '@fazhi/core';
import { titlesOf } from '../form/shown.js';
import { formWords } from '../form/words.js';
import type { ColumnKey } from '../form/headers.js';
import type { Draft } from './draft.js';
import { namedFact } from './facts.js';
import { cellIn, placeIn, rowsOf, textIn, type SheetTable } from './table.js';
import { dateOf, linesOf, valueOf } from './value-of.js';

/** What reading shortfalls and steps needs. */
export interface PlansContext {
  readonly framework: Framework;
  readonly draft: Draft;
  readonly dates: '1900' | '1904';
}

type Data = Record<string, unknown>;

/** Shortfalls as a submission file would write them. */
export function readShortfallTable(context: PlansContext, table: SheetTable, before: number): Data[] {
  const found: Data[] = [];
  for (const row of rowsOf(table)) {
    const [text, cause] = [textAt(context, table, row, 'shortfall'), textAt(context, table, row, 'cause')];
    const about = aboutAt(context, table, row);
    if (text === undefined && cause === undefined && about === undefined) continue;
    const path = ['shortfalls', before + found.length];
    put(context, table, row, path, { text: 'shortfall', cause: 'cause', about: 'about' });
    found.push(given({ text, cause, about }));
  }
  return found;
}

const STEP_PARTS = { id: 'stepId', text: 'step', about: 'about', owner: 'owner', due: 'due', effort: 'effort', cost: 'cost', state: 'state', after: 'after' } as const satisfies Readonly<Record<string, ColumnKey>>;

/** Steps as a submission file would write them; rows that only have a measure belong to the step above. */
export function readStepTable(context: PlansContext, table: SheetTable, before: number): Data[] {
  const found: (Data & { measures: Data[] })[] = [];
  for (const row of rowsOf(table)) {
    const parts = partsAt(context, table, row);
    const last = found.at(-1);
    const measures = last === undefined || Object.keys(parts).length > 0 ? [] : last.measures;
    const at = before + found.length - (measures === last?.measures ? 1 : 0);
    const measure = measureAt(context, table, row, ['nextSteps', at, 'measure', measures.length]);
    if (Object.keys(parts).length > 0) {
      put(context, table, row, ['nextSteps', at], STEP_PARTS);
      found.push({ ...parts, measures: measure === undefined ? [] : [measure] });
    } else if (measure !== undefined) {
      if (last === undefined) context.draft.problem('step-missing', placeIn(table, row, 'target'), {});
      else measures.push(measure);
    }
  }
  return found.map(({ measures, ...step }) => (measures.length === 0 ? step : { ...step, measure: measures }));
}

function partsAt(context: PlansContext, table: SheetTable, row: number): Data {
  const words = (key: ColumnKey): string | undefined => textAt(context, table, row, key);
  const due = cellIn(table, row, 'due');
  const effort = cellIn(table, row, 'effort');
  const duePlace = placeIn(table, row, 'due');
  return given({
    id: words('stepId'),
    text: words('step'),
    about: aboutAt(context, table, row),
    owner: words('owner'),
    due: context.draft.sound(due, duePlace) ? dateOf(context.draft, due, duePlace, context.dates) : undefined,
    measure: words('measure'),
    effort: effort?.kind === 'number' ? effort.number : words('effort'),
    cost: words('cost'),
    state: stateOf(words('state')),
    after: lines(words('after')),
  });
}

/** Any of the words that a form offers, in either language. */
function stateOf(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  return Object.entries(formWords.states).find(([id, { zh, en }]) => [id, zh, en].includes(said))?.[0] ?? said;
}

function measureAt(context: PlansContext, table: SheetTable, row: number, path: Path): Data | undefined {
  const said = textAt(context, table, row, 'target');
  const [from, to] = [cellIn(table, row, 'from'), cellIn(table, row, 'to')];
  if (said === undefined && from === undefined && to === undefined) return undefined;
  const { framework, draft, dates } = context;
  const id = said === undefined ? undefined : namedFact(framework, said);
  const fact = id === undefined ? undefined : framework.facts[id];
  draft.put(path, placeIn(table, row, 'target'));
  draft.put([...path, 'from'], placeIn(table, row, 'from'));
  draft.put([...path, 'to'], placeIn(table, row, 'to'));
  if (fact === undefined) return given({ fact: id });
  return given({ fact: id, from: valueOf(draft, fact, from, placeIn(table, row, 'from'), dates), to: valueOf(draft, fact, to, placeIn(table, row, 'to'), dates) });
}

function textAt({ draft }: PlansContext, table: SheetTable, row: number, key: ColumnKey): string | undefined {
  const cell = cellIn(table, row, key);
  if (!draft.sound(cell, placeIn(table, row, key))) return undefined;
  const text = textIn(table, row, key);
  return text === '' ? undefined : text;
}

/** Titles or ids of indicators and areas; a title may hold a separator itself. */
function aboutAt(context: PlansContext, table: SheetTable, row: number): string[] | undefined {
  const said = lines(textAt(context, table, row, 'about'));
  if (said === undefined) return undefined;
  const titles = titlesOf(context.framework);
  const idOf = (name: string): string | undefined => (titles.has(name) ? name : [...titles].find(([, title]) => title.zh === name || title.en === name)?.[0]);
  return said.flatMap((line) => {
    const whole = idOf(line);
    if (whole !== undefined) return [whole];
    return line.split(/[；;、，,]/).map((part) => part.trim()).filter((part) => part !== '').map((part) => idOf(part) ?? part);
  });
}

function lines(text: string | undefined): string[] | undefined {
  const found = linesOf(text ?? '');
  return found.length === 0 ? undefined : found;
}

/** Only what was said. */
function given(parts: Data): Data {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

function put({ draft }: PlansContext, table: SheetTable, row: number, path: Path, parts: Readonly<Record<string, ColumnKey>>): void {
  const text = parts['text'];
  if (text !== undefined) draft.put(path, placeIn(table, row, text));
  for (const [key, column] of Object.entries(parts)) draft.put([...path, key], placeIn(table, row, column));
}
