import { unitOf, type Fact, type Framework, type Lang, type Reported, type Submission, type Text, type Value } from '@fazhi/core';
import type { CellStyle, DataValidation } from 'hucre/xlsx';
import { cellName } from '../xlsx/place.js';
import { shownAs, styles } from '../xlsx/styles.js';
import type { OutCell, OutSheet } from '../xlsx/write.js';
import { headers, type ColumnKey } from './headers.js';
import { itemId } from './ids.js';
import type { FormLayout, FormRow } from './layout.js';
import { cellValue, isPercent, sourceText, yesNo } from './shown.js';
import { validationOf, yesNoRule, type OptionLists } from './validations.js';
import { formWords as words } from './words.js';

/** What every sheet of a form is made from. */
export interface FormContext {
  readonly framework: Framework;
  readonly lang: Lang;
  readonly lists: OptionLists;
  readonly layout: FormLayout;
  /** What is filled in already. */
  readonly submission?: Submission;
  /** Names of the sheets with rows by village, by the area that asks the fact. */
  readonly villageSheets: ReadonlyMap<string, string>;
}

/** Columns in their order with their widths; the first is hidden. */
const COLUMNS: readonly (readonly [key: ColumnKey, width: number])[] = [
  ['id', 0],
  ['number', 6],
  ['indicator', 22],
  ['fact', 34],
  ['unit', 8],
  ['value', 16],
  ['applies', 9],
  ['reason', 18],
  ['evidence', 26],
  ['source', 22],
  ['note', 18],
  ['verified', 14],
  ['opinion', 18],
];


/** A line of a fact sheet before it has its place. */
export interface Line {
  readonly cells: readonly (OutCell | undefined)[];
  /** Rules for its value and for what the reviewer found; the range comes when the row is known. */
  readonly rules?: (range: string) => DataValidation[];
}

export function headLine(lang: Lang, keys: readonly ColumnKey[] = COLUMNS.map(([key]) => key)): OutCell[] {
  return keys.map((key) => ({ value: headers[key][lang], style: styles.head }));
}

/** A sheet of facts: title, hint, header, a line each. */
export function factSheet(name: string, title: string, hint: string, lines: readonly Line[], lang: Lang): OutSheet {
  const top = [[undefined, { value: title, style: styles.title }], [undefined, { value: hint, style: { font: styles.hint.font } }], headLine(lang)];
  const validations = lines.flatMap(({ cells, rules }, place) => {
    const row = top.length + place;
    const own = (['value', 'verified'] as const).flatMap((key) => rules?.(cellName(row, placeOf(key))) ?? []);
    return cells[placeOf('applies')]?.style === styles.input ? [...own, yesNoRule(cellName(row, placeOf('applies')), lang)] : own;
  });
  return { name, widths: COLUMNS.map(([, width]) => width), rows: [...top, ...lines.map(({ cells }) => cells)], headRows: top.length, frozenColumns: placeOf('unit'), validations, isLocked: true };
}

function placeOf(key: ColumnKey): number {
  return COLUMNS.findIndex(([each]) => each === key);
}

/** The lines of one fact: itself, and its items where it is a checklist. */
export function factLines(context: FormContext, row: FormRow): Line[] {
  const { lang, layout, submission, lists } = context;
  const label: OutCell = { value: row.fact.label[lang], style: styles.text, note: noteOf(context, row) };
  const head = [{ value: null, style: styles.text }, { value: row.indicator?.[lang] ?? '', style: styles.text }, label, { value: unitText(row.fact, lang), style: styles.text }];
  if (row.kind === 'see') {
    const at = layout.askedAt.get(row.id);
    const see = at === undefined ? '' : words.see(at.sheet[lang], at.number)[lang];
    return [{ cells: [undefined, ...head.map((cell) => ({ ...cell, style: styles.grey })), ...rest(see)] }];
  }
  const reported = submission?.facts[row.id];
  const main: Line = {
    cells: [{ value: row.id, style: styles.grey }, { value: row.number, style: styles.number }, ...head.slice(1), ...inputs(context, row, reported)],
    rules: (range) => validationOf(row.fact, range, lang, lists),
  };
  return [main, ...itemLines(context, row, reported)];
}

const REST = COLUMNS.length - 5;

function rest(said: string): OutCell[] {
  return Array.from({ length: REST }, (_each, place) => ({ value: place === 0 ? said : null, style: styles.grey }));
}

function inputs({ lang, villageSheets }: FormContext, row: Extract<FormRow, { readonly kind: 'fact' }>, reported: Reported | undefined): OutCell[] {
  const { fact } = row;
  const given = reported?.state === 'given' ? reported : undefined;
  const reason = reported?.state === 'notApplicable' ? reported.reason : null;
  const judged = fact.kind === 'judgement' ? [given?.self, given?.verified].flatMap((value) => (value?.kind === 'figure' ? (value.reason ?? []) : []))[0] : undefined;
  const sheet = fact.kind === 'villages' ? villageSheets.get(row.id) : undefined;
  const text = (value: string | null, style: CellStyle = styles.input): OutCell => ({ value: value === '' ? null : value, style });
  return [
    valueCell(fact, given?.self, styles.input, lang, sheet),
    text(reported?.state === 'notApplicable' ? yesNo.no[lang] : null),
    text(reason),
    text(given?.evidence.join('\n') ?? null),
    text(sourceText(reported?.origins ?? [])),
    text(given?.note ?? null),
    valueCell(fact, given?.verified, styles.review, lang, undefined),
    text(judged ?? null, styles.review),
  ];
}

/** The cell of a value, or of what stands elsewhere. */
function valueCell(fact: Fact, value: Value | undefined, style: CellStyle, lang: Lang, villages: string | undefined): OutCell {
  if (fact.kind === 'checklist') return { value: style === styles.input ? words.byItem[lang] : null, style: styles.grey };
  const note = villages === undefined ? {} : { note: `${words.inVillages(villages)[lang]}\n${words.totalOnly[lang]}` };
  const shown = value === undefined || value.kind === 'rows' ? null : cellValue(fact, value, lang);
  return { value: shown, style: inKind(fact, style), ...note };
}

function inKind(fact: Fact, style: CellStyle): CellStyle {
  if (isPercent(fact)) return shownAs(style, '0.00%');
  return fact.kind === 'date' ? shownAs(style, 'yyyy-mm-dd') : style;
}

function itemLines({ lang }: FormContext, row: Extract<FormRow, { readonly kind: 'fact' }>, reported: Reported | undefined): Line[] {
  const { fact } = row;
  if (fact.kind !== 'checklist') return [];
  const given = reported?.state === 'given' ? reported : undefined;
  const said = (value: Value | undefined, item: string): string | null => {
    if (value?.kind !== 'checklist') return null;
    return value.done.includes(item) ? yesNo.yes[lang] : value.notDone.includes(item) ? yesNo.no[lang] : null;
  };
  return Object.entries(fact.items).map(([item, title]) => ({
    cells: [
      { value: itemId(row.id, item), style: styles.grey },
      ...[null, null, `　${title[lang]}`, null].map((value) => ({ value, style: styles.text })),
      { value: said(given?.self, item), style: styles.input },
      ...Array.from({ length: 5 }, () => ({ value: null, style: styles.grey })),
      { value: said(given?.verified, item), style: styles.review },
      { value: null, style: styles.grey },
    ],
    rules: (range) => [yesNoRule(range, lang)],
  }));
}

function unitText(fact: Fact, lang: Lang): string {
  return unitOf(fact)[lang].trim();
}

/** How to count, what proves it, and what it may not exceed. */
function noteOf({ framework, lang }: FormContext, { id, fact }: FormRow): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const part = fact.kind === 'count' && fact.partOf !== undefined ? framework.facts[fact.partOf.includes('.') ? fact.partOf : `${id.slice(0, id.indexOf('.'))}.${fact.partOf}`] : undefined;
  const line = (head: Text, said: Text): string => `${head[lang]}${colon}${said[lang]}`;
  return [
    line(words.help, fact.help),
    line(words.evidence, fact.evidence),
    ...(part === undefined ? [] : [words.notMore(part.label[lang])[lang]]),
    ...(fact.context === undefined ? [] : [line(words.notScored, fact.context)]),
    ...(fact.kind === 'judgement' ? [words.judged[lang]] : []),
  ].join('\n');
}
