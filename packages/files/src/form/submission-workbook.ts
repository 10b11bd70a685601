import { digestOf, unitOf, type Fact, type Framework, type Lang, type Reported, type Submission } from '@fazhi/core';
import { SheetNames } from '../xlsx/sheet-names.js';
import { shownAs, styles } from '../xlsx/styles.js';
import { writeWorkbook, type OutCell, type OutSheet } from '../xlsx/write.js';
import { factLines, factSheet, type FormContext, type Line } from './fact-sheet.js';
import { ABOUT_SHEET, aboutKeys, FORM_VERSION, TOWN_CLASS, TOWN_NAME, YEAR } from './ids.js';
import { basicsTitle, formLayout, type FactSheet } from './layout.js';
import { earlierSheet, shortfallSheet, stepSheet } from './plan-sheets.js';
import { cellValue, isPercent, sourceText, yesNo } from './shown.js';
import { listRule, OptionLists, yearRule } from './validations.js';
import { villageNames, villageSheet } from './village-sheet.js';
import { formWords as words } from './words.js';

export interface SubmissionWorkbookOptions {
  readonly language?: Lang;
  /** Name of the township; that of the submission when left out. */
  readonly town?: string;
  /** Names of its villages; those of the submission when left out. At most 500. */
  readonly villages?: readonly string[];
  readonly year?: number;
  /** What is filled in already. */
  readonly submission?: Submission;
}

/** No township has so many; a workbook of more could not be read back. */
export const MOST_VILLAGES = 500;

/**
 * The form of a framework as an Excel workbook (.xlsx): what every fact is, how it is counted and where to fill it in; per
 * village where the fact is per village; shortfalls and next steps. It asks and never scores: there is no formula in it.
 * The same input gives the same bytes.
 *
 * @throws RangeError for more villages than `MOST_VILLAGES`.
 */
export async function submissionWorkbook(framework: Framework, options: SubmissionWorkbookOptions = {}): Promise<Uint8Array> {
  const { language: lang = 'zh', submission } = options;
  const villages = options.villages ?? villageNames(submission);
  if (villages.length > MOST_VILLAGES) throw new RangeError(`${villages.length} villages; at most ${MOST_VILLAGES}`);
  const layout = formLayout(framework, Object.keys(submission?.facts ?? {}));
  const names = new SheetNames();
  // Names are given in the order of the sheets, so that the same titles always get the same names.
  const fixed = { about: names.take(ABOUT_SHEET), start: names.take(words.start[lang]), basics: names.take(basicsTitle[lang]), options: names.take(words.options[lang]) };
  const areas = layout.sheets.map((sheet) => ({ sheet, name: names.take(sheet.title[lang]) }));
  const tables = areas.flatMap(({ sheet }) => villageTable(sheet, names, lang));
  const plans = { earlier: names.take(words.earlier[lang]), shortfalls: names.take(words.shortfalls[lang]), steps: names.take(words.steps[lang]) };
  const lists = new OptionLists(fixed.options);
  const villageSheets = new Map(tables.flatMap(({ name, facts }) => facts.map(([id]) => [id, name] as const)));
  const context: FormContext = { framework, lang, lists, layout, villageSheets, ...(submission === undefined ? {} : { submission }) };
  const earlier = earlierSheet(context, plans.earlier, (_year, _id, fact, reported) => earlierCells(fact, reported, lang));
  const sheets = [
    startSheet(framework, fixed.start, lang),
    basicsSheet(context, fixed.basics, options),
    ...areas.map(({ sheet, name }) => factSheet(name, sheet.title[lang], words.edition(framework.edition)[lang], sheet.rows.flatMap((row) => factLines(context, row)), lang)),
    ...tables.map(({ name, title, facts }) => villageSheet(context, name, title, facts, villages)),
    ...(earlier === undefined ? [] : [earlier]),
    shortfallSheet(context, plans.shortfalls),
    stepSheet(context, plans.steps),
  ];
  return await writeWorkbook(words.title(framework.title[lang])[lang], [...sheets, ...optionSheet(fixed.options, lists), aboutSheet(framework, fixed.about)]);
}

interface VillageTable {
  readonly name: string;
  readonly title: string;
  readonly facts: readonly (readonly [id: string, fact: Fact])[];
}

function villageTable({ title, rows }: FactSheet, names: SheetNames, lang: Lang): VillageTable[] {
  const facts = rows.flatMap((row) => (row.kind === 'fact' && row.fact.kind === 'villages' ? [[row.id, row.fact] as const] : []));
  const shown = words.villages(title[lang])[lang];
  return facts.length === 0 ? [] : [{ name: names.take(shown), title: shown, facts }];
}

function startSheet(framework: Framework, name: string, lang: Lang): OutSheet {
  const lines: OutCell[] = [
    { value: words.title(framework.title[lang])[lang], style: styles.title },
    { value: words.edition(framework.edition)[lang], style: styles.hint },
    ...words.startLines.map((line): OutCell => ({ value: line[lang], style: { alignment: styles.text.alignment } })),
  ];
  return { name, widths: [110], rows: lines.map((line) => [line]), headRows: 0, isLocked: true };
}

function basicsSheet(context: FormContext, name: string, { town, year }: SubmissionWorkbookOptions): OutSheet {
  const { framework, lang, submission, layout, lists } = context;
  const classes = framework.classes;
  const own = classes.find(({ id }) => id === submission?.town.class);
  const lines: Line[] = [
    ownLine(TOWN_NAME, words.townName[lang], town ?? submission?.town.name ?? null),
    ...(classes.length === 0 ? [] : [{ ...ownLine(TOWN_CLASS, words.townClass[lang], own?.title[lang] ?? null), rules: (range: string) => (range.startsWith('F') ? [listRule(range, classes.map(({ title }) => title[lang]), lang, lists)] : []) }]),
    { ...ownLine(YEAR, words.year[lang], year ?? submission?.year ?? null, words.yearHelp[lang]), rules: (range) => (range.startsWith('F') ? [yearRule(range, lang)] : []) },
  ];
  return factSheet(name, basicsTitle[lang], words.edition(framework.edition)[lang], [...lines, ...layout.basics.flatMap((row) => factLines(context, row))], lang);
}

const LOCKED = 7;

function ownLine(id: string, label: string, value: string | number | null, note?: string): Line {
  const locked = (said: string | null): OutCell => ({ value: said, style: styles.text });
  const name: OutCell = { ...locked(label), ...(note === undefined ? {} : { note }) };
  return { cells: [{ value: id, style: styles.grey }, locked(null), locked(null), name, locked(null), { value, style: styles.input }, ...Array.from({ length: LOCKED }, (): OutCell => ({ value: null, style: styles.grey }))] };
}

function earlierCells(fact: Fact, reported: Reported | undefined, lang: Lang): OutCell[] {
  const given = reported?.state === 'given' ? reported : undefined;
  const cell = (value: string | number | Date | null): OutCell => ({ value: value === '' ? null : value, style: value instanceof Date ? shownAs(styles.input, 'yyyy-mm-dd') : isPercent(fact) ? shownAs(styles.input, '0.00%') : styles.input });
  const text = (value: string): OutCell => ({ value: value === '' ? null : value, style: styles.input });
  return [
    { value: fact.label[lang], style: styles.text },
    { value: unitOf(fact)[lang].trim(), style: styles.text },
    cell(given?.self === undefined ? null : cellValue(fact, given.self, lang)),
    text(reported?.state === 'notApplicable' ? yesNo.no[lang] : ''),
    text(reported?.state === 'notApplicable' ? reported.reason : ''),
    text(given?.evidence.join('\n') ?? ''),
    text(sourceText(given?.origins ?? [])),
    text(given?.note ?? ''),
    cell(given?.verified === undefined ? null : cellValue(fact, given.verified, lang)),
  ];
}

function optionSheet(name: string, { columns }: OptionLists): OutSheet[] {
  if (columns.length === 0) return [];
  const rows = Array.from({ length: Math.max(...columns.map((column) => column.length)) }, (_each, row) => columns.map((column): OutCell => ({ value: column[row] ?? null, style: {} })));
  return [{ name, widths: columns.map(() => 30), rows, headRows: 0, isLocked: true, isHidden: true }];
}

function aboutSheet(framework: Framework, name: string): OutSheet {
  const said = { [aboutKeys.format]: FORM_VERSION, [aboutKeys.framework]: framework.id, [aboutKeys.edition]: framework.edition, [aboutKeys.digest]: digestOf(framework) };
  return { name, widths: [14, 70], rows: Object.entries(said).map((row) => row.map((value): OutCell => ({ value, style: {} }))), headRows: 0, isLocked: true, isHidden: true };
}

