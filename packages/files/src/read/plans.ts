import type { Framework, Path } from '@fazhi/core';
import { titlesOf } from '../form/shown.js';
import { formWords } from '../form/words.js';
import type { ColumnKey } from '../form/headers.js';
import type { Draft } from './draft.js';
import { isLabel, namedFact } from './labels.js';
import { cellIn, placeIn, rowsOf, tellReaching, wordsIn, type SheetTable } from './table.js';
import { dateOf, linesOf, plainOf, valueOf } from './value-of.js';

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
    seeNumber(context, table, row);
    if (text !== undefined) tellReaching(context.draft, table, row, ['shortfall', 'cause', 'about']);
    if (text === undefined && cause === undefined && about === undefined) continue;
    const path = ['shortfalls', before + found.length];
    put(context, table, row, path, { text: 'shortfall', cause: 'cause', about: 'about' });
    found.push(given({ text, cause, about }));
  }
  return found;
}

/** The form counts the rows; what else stands there is somebody's. */
function seeNumber({ draft }: PlansContext, table: SheetTable, row: number): void {
  if (cellIn(table, row, 'number')?.kind === 'number') draft.see(placeIn(table, row, 'number'));
}

const STEP_PARTS = { id: 'stepId', text: 'step', about: 'about', owner: 'owner', due: 'due', effort: 'effort', cost: 'cost', state: 'state', after: 'after' } as const satisfies Readonly<Record<string, ColumnKey>>;

interface FoundStep {
  readonly parts: Data;
  readonly measures: Data[];
  readonly row: number;
}

/** Steps as a submission file would write them; rows that only have a measure belong to the step above. */
export function readStepTable(context: PlansContext, table: SheetTable, before: number): Data[] {
  const { draft } = context;
  const found: FoundStep[] = [];
  for (const row of rowsOf(table)) {
    const parts = partsAt(context, table, row);
    const isStep = Object.keys(parts).length > 0;
    seeNumber(context, table, row);
    if (parts['text'] !== undefined) tellReaching(draft, table, row, Object.values(STEP_PARTS));
    const last = isStep ? undefined : found.at(-1);
    const at = before + found.length - (last === undefined ? 0 : 1);
    const measure = measureAt(context, table, row, ['nextSteps', at, 'measure', last?.measures.length ?? 0]);
    if (isStep) {
      put(context, table, row, ['nextSteps', at], STEP_PARTS);
      found.push({ parts, measures: measure === undefined ? [] : [measure], row });
    } else if (measure !== undefined) {
      if (last === undefined) draft.problem('step-missing', placeIn(table, row, 'target'), {});
      else last.measures.push(measure);
    }
  }
  return found.map(({ parts, measures, row }) => {
    if (measures.length === 0) return parts;
    if (parts['measure'] !== undefined) draft.notice('measure-words-left', placeIn(table, row, 'measure'), {});
    return { ...parts, measure: measures };
  });
}

function partsAt(context: PlansContext, table: SheetTable, row: number): Data {
  const words = (key: ColumnKey): string | undefined => textAt(context, table, row, key);
  const due = cellIn(table, row, 'due');
  const effort = cellIn(table, row, 'effort');
  const duePlace = placeIn(table, row, 'due');
  const said = context.draft.sound(due, duePlace) ? dateOf(context.draft, due, duePlace, context.dates) : undefined;
  if (due !== undefined) context.draft.use(duePlace);
  return given({
    id: words('stepId'),
    text: words('step'),
    about: aboutAt(context, table, row),
    owner: words('owner'),
    due: said,
    measure: words('measure'),
    effort: effort?.kind === 'number' ? used(context, table, row, 'effort', effort.number) : words('effort'),
    cost: words('cost'),
    state: stateOf(words('state')),
    after: lines(words('after')),
  });
}

function used<Value>({ draft }: PlansContext, table: SheetTable, row: number, key: ColumnKey, value: Value): Value {
  draft.use(placeIn(table, row, key));
  return value;
}

/** Any of the words that a form offers, in either language. */
function stateOf(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  return Object.entries(formWords.states).find(([id, title]) => id === said || isLabel(title, said))?.[0] ?? said;
}

function measureAt(context: PlansContext, table: SheetTable, row: number, path: Path): Data | undefined {
  const said = textAt(context, table, row, 'target');
  const [from, to] = [cellIn(table, row, 'from'), cellIn(table, row, 'to')];
  if (said === undefined && from === undefined && to === undefined) return undefined;
  const { framework, draft, dates } = context;
  const id = said === undefined ? undefined : namedFact(framework, said);
  const fact = id === undefined ? undefined : framework.facts[id];
  draft.put(path, placeIn(table, row, 'target'));
  for (const key of ['from', 'to'] as const) if (cellIn(table, row, key) !== undefined) draft.use(placeIn(table, row, key));
  draft.put([...path, 'from'], placeIn(table, row, 'from'));
  draft.put([...path, 'to'], placeIn(table, row, 'to'));
  // Values of no known fact are left to the submission's reader, which names it.
  if (fact === undefined) return given({ fact: id, from: from && plainOf(from), to: to && plainOf(to) });
  return given({ fact: id, from: valueOf(draft, fact, from, placeIn(table, row, 'from'), dates), to: valueOf(draft, fact, to, placeIn(table, row, 'to'), dates) });
}

function textAt({ draft }: PlansContext, table: SheetTable, row: number, key: ColumnKey): string | undefined {
  const words = wordsIn(draft, table, row, key);
  if (words !== undefined) draft.use(words.place);
  return words?.text;
}

/** Titles or ids of indicators and areas; a title may hold a separator itself. */
function aboutAt(context: PlansContext, table: SheetTable, row: number): string[] | undefined {
  const said = lines(textAt(context, table, row, 'about'));
  if (said === undefined) return undefined;
  const titles = titlesOf(context.framework);
  const idOf = (name: string): string | undefined => (titles.has(name) ? name : [...titles].find(([, title]) => isLabel(title, name))?.[0]);
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
