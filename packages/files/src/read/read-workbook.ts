import { askedFacts, type Framework, type Path } from '@fazhi/core';
import { ABOUT_SHEET, aboutKeys } from '../form/ids.js';
import { workbookFaultWords, type WorkbookFault } from '../xlsx/faults.js';
import { textOf, type Grid } from '../xlsx/grid.js';
import { openWorkbook, type OpenedWorkbook } from '../xlsx/open-workbook.js';
import type { CellPlace } from '../xlsx/place.js';
import { Draft } from './draft.js';
import { pathOf, readFactTables, type FoundFacts } from './facts.js';
import { readShortfallTable, readStepTable } from './plans.js';
import { checkHeaders, tellLeft } from './left.js';
import { titledFacts } from './own-texts.js';
import type { FormProblem } from './problem.js';
import { tableIn, type SheetTable } from './table.js';
import { VillageRows } from './villages.js';

/** A form as plain data, as a submission file would give it. */
export interface ReadForm {
  /** For `readSubmission`, which checks it. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The cell of a path into the data, or of the nearest part of it that has one. */
  placeOf(path: Path): CellPlace | undefined;
  /** What could not be read; the data lacks it. */
  readonly problems: readonly FormProblem[];
  /** What was handled or left aside, to be told. */
  readonly notices: readonly FormProblem[];
}

/** A form that was opened, before it is known by which framework it is to be read. */
export interface OpenedForm {
  /** Edition that the form was made for; undefined where it does not say. */
  readonly edition: string | undefined;
  readWith(framework: Framework): ReadForm;
}

/** Opens a form behind the guard, or says why not. */
export async function openForm(bytes: Uint8Array): Promise<OpenedForm | { readonly fault: WorkbookFault }> {
  const book = await openWorkbook(bytes);
  if ('fault' in book) return book;
  const found = inBook(book);
  if (!found.isForm) return { fault: { code: 'not-a-form' } };
  return { edition: found.edition, readWith: (framework) => readBook(framework, book, found) };
}

/** What a workbook is, before it is known by which framework it is to be read. */
interface BookContents {
  readonly edition: string | undefined;
  readonly tables: readonly SheetTable[];
  readonly isForm: boolean;
}

function inBook({ grids }: OpenedWorkbook): BookContents {
  const about = aboutOf(grids);
  const tables = grids.flatMap((grid) => tableIn(grid) ?? []);
  return { edition: about.get(aboutKeys.edition), tables, isForm: about.size > 0 || tables.some(({ columns }) => columns.has('value') || columns.has('shortfall')) };
}

/**
 * Reads a form as towns hand it in (.xlsx): columns and sheets in any order or hidden, merged cells, rows inserted, figures as
 * text, per cent in any form, dates of either epoch or as text, forms of older editions. Nothing is guessed; what is unclear is
 * a problem with its cell. The data is for `readSubmission`, and `placeOf` turns the path of each of its issues into a cell.
 *
 * @throws WorkbookError where the file is no form or was refused by the guard.
 */
export async function readWorkbook(framework: Framework, bytes: Uint8Array): Promise<ReadForm> {
  const form = await openForm(bytes);
  if ('fault' in form) throw new WorkbookError(form.fault);
  return form.readWith(framework);
}

/** Thrown where a workbook is not read at all; says why and what to do. */
export class WorkbookError extends Error {
  readonly fault: WorkbookFault;

  constructor(fault: WorkbookFault) {
    super(workbookFaultWords(fault).en);
    this.name = 'WorkbookError';
    this.fault = fault;
  }
}

/** Keys and values of the sheet that says what the form is. */
function aboutOf(grids: readonly Grid[]): ReadonlyMap<string, string> {
  const sheet = grids.find(({ name }) => name === ABOUT_SHEET);
  const known: readonly string[] = Object.values(aboutKeys);
  return new Map((sheet?.rows ?? []).map((row) => [textOf(row[0]), textOf(row[1])] as const).filter(([key]) => known.includes(key)));
}

/** Reads the cells of a workbook that was opened. */
export function readBook(framework: Framework, book: OpenedWorkbook, { edition, tables }: BookContents = inBook(book)): ReadForm {
  const draft = new Draft();
  const { dates, grids } = book;
  tellActive(draft, book);
  for (const sheet of book.left) draft.notice('sheet-left', undefined, { sheet });
  tellEdition(draft, framework, edition);
  const villages = new VillageRows(draft, framework, grids);
  const readable = tables.filter((table) => !villages.grids.has(table.grid) && checkHeaders(draft, table));
  const facts = readFactTables({ framework, draft, dates, villages, titled: titledFacts(framework) }, readable.filter(({ columns }) => columns.has('value')));
  tellMissing(draft, framework, facts.asked);
  const context = { framework, draft, dates };
  const shortfalls = gathered(readable.filter(({ columns }) => columns.has('shortfall')), (table, before) => readShortfallTable(context, table, before));
  const nextSteps = gathered(readable.filter(({ columns }) => columns.has('step')), (table, before) => readStepTable(context, table, before));
  tellLeft(draft, framework, grids, new Set([...villages.grids, ...tables.map(({ grid }) => grid)]));
  draft.tellFormulas();
  return { data: dataOf(framework, facts, villages.names, { shortfalls, nextSteps }), placeOf: (path) => draft.placeOf(path), problems: draft.problems, notices: draft.notices };
}

/** Several sheets of one kind follow each other. */
function gathered<Each>(tables: readonly SheetTable[], read: (table: SheetTable, before: number) => readonly Each[]): readonly Each[] {
  const all: Each[] = [];
  for (const table of tables) all.push(...read(table, all.length));
  return all;
}

function dataOf(framework: Framework, { town, year, entries, earlier }: FoundFacts, villages: readonly string[], plans: { readonly shortfalls: readonly unknown[]; readonly nextSteps: readonly unknown[] }): Readonly<Record<string, unknown>> {
  return {
    fazhi: 1,
    framework: framework.edition,
    town: { ...town, ...(villages.length === 0 ? {} : { villages }) },
    ...(year === undefined ? {} : { year }),
    facts: nested(entries),
    ...(earlier.size === 0 ? {} : { earlier: Object.fromEntries([...earlier].map(([each, inside]) => [each, nested(inside)])) }),
    ...plans,
  };
}

/** By plugin, then by fact. */
function nested(entries: ReadonlyMap<string, unknown>): Record<string, Record<string, unknown>> {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const [id, entry] of entries) {
    const [plugin, fact] = pathOf(id);
    (groups[plugin] ??= {})[fact] = entry;
  }
  return groups;
}

function tellActive(draft: Draft, { active }: OpenedWorkbook): void {
  if (active.macros.length > 0) draft.notice('macros-ignored', undefined, { parts: active.macros });
  if (active.links.length > 0) draft.notice('links-ignored', undefined, { parts: active.links });
  if (active.embedded.length > 0) draft.notice('embedded-ignored', undefined, { parts: active.embedded });
}

function tellEdition(draft: Draft, framework: Framework, edition: string | undefined): void {
  if (edition === undefined) draft.notice('edition-unknown', undefined, {});
  else if (edition !== framework.edition) draft.notice('other-edition', undefined, { form: edition, used: framework.edition });
}

/** What the framework reads and the form does not ask: it is older, or rows were deleted. */
function tellMissing(draft: Draft, framework: Framework, asked: ReadonlySet<string>): void {
  const missing = [...askedFacts(framework)].filter((id) => !asked.has(id)).flatMap((id) => framework.facts[id]?.label ?? []);
  if (missing.length > 0) draft.notice('facts-not-asked', undefined, { labels: missing });
}
