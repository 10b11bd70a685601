import type { AdmittedShortfall, Fact, PlannedStep, Reported, StepMeasure, Value } from '@fazhi/core';
import type { CellStyle } from 'hucre/xlsx';
import { columnName } from '../xlsx/place.js';
import { shownAs, styles } from '../xlsx/styles.js';
import type { OutCell, OutSheet } from '../xlsx/write.js';
import { headLine, type FormContext } from './fact-sheet.js';
import { earlierId } from './ids.js';
import type { ColumnKey } from './headers.js';
import { aboutText, cellValue, dateCell } from './shown.js';
import { dateRule, listRule, yearRule } from './validations.js';
import { formWords as words } from './words.js';

type Columns = readonly (readonly [key: ColumnKey, width: number])[];

/** Empty rows below what is filled in. */
const SPARE = 15;
const HEAD = 3;

interface ListSheet {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly columns: Columns;
  readonly rows: readonly (readonly (OutCell | undefined)[])[];
}

function listSheet(context: FormContext, { name, title, hint, columns, rows }: ListSheet, rules: (range: (key: ColumnKey) => string) => OutSheet['validations']): OutSheet {
  const top = [[undefined, { value: title, style: styles.title }], [undefined, { value: hint, style: { font: styles.hint.font } }], headLine(context.lang, columns.map(([key]) => key))];
  const range = (key: ColumnKey): string => {
    const column = columnName(columns.findIndex(([each]) => each === key));
    return `${column}${HEAD + 1}:${column}${HEAD + rows.length}`;
  };
  return { name, widths: columns.map(([, width]) => width), rows: [...top, ...rows], headRows: HEAD, validations: rules(range) ?? [], isLocked: true };
}

function input(value: string | number | Date | null | undefined, style: CellStyle = styles.input): OutCell {
  return { value: value === undefined || value === '' ? null : value, style };
}

const date = shownAs(styles.input, 'yyyy-mm-dd');

export function shortfallSheet(context: FormContext, name: string): OutSheet {
  const { framework, lang, submission } = context;
  const filled: readonly (AdmittedShortfall | undefined)[] = [...(submission?.shortfalls ?? []), ...Array.from({ length: SPARE }, () => undefined)];
  const rows = filled.map((each, place) => [undefined, { value: place + 1, style: styles.number }, input(each?.text), input(each?.cause), input(each === undefined ? null : aboutText(framework, each.about, lang))]);
  const columns: Columns = [['id', 0], ['number', 6], ['shortfall', 50], ['cause', 40], ['about', 40]];
  return listSheet(context, { name, title: words.shortfalls[lang], hint: words.shortfallsHint[lang], columns, rows }, () => []);
}

const STEP_COLUMNS: Columns = [
  ['id', 0],
  ['stepId', 9],
  ['step', 40],
  ['about', 28],
  ['owner', 14],
  ['due', 13],
  ['measure', 22],
  ['target', 26],
  ['from', 10],
  ['to', 10],
  ['effort', 9],
  ['cost', 12],
  ['state', 10],
  ['after', 14],
];

export function stepSheet(context: FormContext, name: string): OutSheet {
  const { lang, submission, lists, layout } = context;
  const rows = [...(submission?.nextSteps ?? []).flatMap((step) => stepRows(context, step)), ...Array.from({ length: SPARE }, () => stepCells({}))];
  const facts = [...layout.askedAt.keys()].map((id) => factTitle(context, id));
  return listSheet(context, { name, title: words.steps[lang], hint: words.stepsHint[lang], columns: STEP_COLUMNS, rows }, (range) => [
    dateRule(range('due'), lang),
    listRule(range('state'), Object.values(words.states).map((state) => state[lang]), lang, lists),
    { ...listRule(range('target'), facts, lang, lists), errorStyle: 'warning' },
  ]);
}

type StepCells = Partial<Readonly<Record<ColumnKey, OutCell>>>;

function stepCells(cells: StepCells): (OutCell | undefined)[] {
  return STEP_COLUMNS.map(([key]) => (key === 'id' ? undefined : (cells[key] ?? input(null, key === 'due' ? date : styles.input))));
}

/** A step, and below it a row for each further measure. */
function stepRows(context: FormContext, step: PlannedStep): (OutCell | undefined)[][] {
  const { framework, lang } = context;
  const [first, ...others] = step.measures;
  const head: StepCells = {
    stepId: input(step.id),
    step: input(step.text),
    about: input(aboutText(framework, step.about, lang)),
    owner: input(step.owner),
    due: input(step.due === undefined ? null : dateCell(step.due), date),
    measure: input(step.measureWords),
    effort: input(step.effort),
    cost: input(step.cost),
    state: input(words.states[step.state][lang]),
    after: input(step.after.join('\n')),
  };
  return [stepCells({ ...head, ...(first === undefined ? {} : measureCells(context, first)) }), ...others.map((measure) => stepCells(measureCells(context, measure)))];
}

function measureCells(context: FormContext, { fact: id, from, to }: StepMeasure): StepCells {
  const { framework, lang } = context;
  const fact = framework.facts[id];
  const shown = (value: Value | undefined): OutCell => (value === undefined || fact === undefined ? input(null) : valueIn(fact, cellValue(fact, value, lang)));
  return { target: input(factTitle(context, id)), from: shown(from), to: shown(to) };
}

function valueIn(fact: Fact, value: string | number | Date): OutCell {
  if (value instanceof Date) return input(value, date);
  return input(value, fact.kind === 'number' && fact.percent === true && typeof value === 'number' ? shownAs(styles.input, '0.00%') : styles.input);
}

/** A fact by its label where that is clear, otherwise by its id. */
function factTitle({ framework, lang }: Pick<FormContext, 'framework' | 'lang'>, id: string): string {
  const label = framework.facts[id]?.label[lang];
  const alike = Object.values(framework.facts).filter((fact) => fact.label[lang] === label).length;
  return label === undefined || alike > 1 ? id : label;
}

const EARLIER_COLUMNS: Columns = [['id', 0], ['number', 6], ['year', 9], ['fact', 34], ['unit', 8], ['value', 16], ['applies', 9], ['reason', 18], ['evidence', 26], ['source', 22], ['note', 18], ['verified', 14]];

/** Earlier years: what rules need, and whatever is filled in already; undefined where there is neither. */
export function earlierSheet(context: FormContext, name: string, lines: (year: number | undefined, id: string, fact: Fact, reported: Reported | undefined) => readonly OutCell[]): OutSheet | undefined {
  const { framework, layout, submission, lang } = context;
  const given = (submission?.earlier ?? []).flatMap(({ year, facts }) => Object.entries(facts).map(([id, reported]) => ({ year, id, reported })));
  const base = submission?.year;
  const needed = [...layout.earlier].flatMap(([id, years]) =>
    Array.from({ length: years }, (_each, place) => ({ year: base === undefined ? undefined : base - 1 - place, id, reported: undefined })).filter(({ year }) => !given.some((each) => each.id === id && each.year === year)),
  );
  const all = [...given, ...needed];
  if (all.length === 0) return undefined;
  const rows = all.flatMap(({ year, id, reported }, place) => {
    const fact = framework.facts[id];
    return fact === undefined ? [] : [[{ value: earlierId(id), style: styles.grey }, { value: place + 1, style: styles.number }, input(year), ...lines(year, id, fact, reported)]];
  });
  return listSheet(context, { name, title: words.earlier[lang], hint: words.earlierHint[lang], columns: EARLIER_COLUMNS, rows }, (range) => [yearRule(range('year'), lang)]);
}
