import type { Fact, Submission, Value } from '@fazhi/core';
import { cellName, columnName } from '../xlsx/place.js';
import { styles } from '../xlsx/styles.js';
import type { OutCell, OutSheet } from '../xlsx/write.js';
import type { FormContext } from './fact-sheet.js';
import { headers } from './headers.js';
import { VILLAGE_IDS, verifiedId } from './ids.js';
import { rowText } from './shown.js';
import { validationOf, yesNoRule } from './validations.js';
import { formWords as words } from './words.js';

/** Rows for villages that are not named yet. */
const SPARE = 40;
const BEFORE = 3;

/** A sheet with a row per village and a column per fact, and for the reviewer another. */
export function villageSheet(context: FormContext, name: string, title: string, facts: readonly (readonly [id: string, fact: Fact])[], villages: readonly string[]): OutSheet {
  const { lang } = context;
  const columns = [...facts.map(([id, fact]) => ({ id, fact, isVerified: false })), ...facts.map(([id, fact]) => ({ id, fact, isVerified: true }))];
  const ids = [VILLAGE_IDS, '', '', ...columns.map(({ id, isVerified }) => (isVerified ? verifiedId(id) : id))].map((value): OutCell => ({ value, style: styles.grey }));
  const heads: OutCell[] = [
    { value: headers.id[lang], style: styles.head },
    { value: headers.number[lang], style: styles.head },
    { value: headers.village[lang], style: styles.head },
    ...columns.map(({ fact, isVerified }) => ({ value: isVerified ? words.verifiedColumn(fact.label[lang])[lang] : fact.label[lang], style: styles.head, note: fact.help[lang] })),
  ];
  const count = villages.length === 0 ? SPARE : villages.length + 5;
  const rows = Array.from({ length: count }, (_each, place): OutCell[] => [
    { value: null, style: styles.grey },
    { value: place + 1, style: styles.number },
    { value: villages[place] === '' ? null : (villages[place] ?? null), style: styles.input },
    ...columns.map(({ id, fact, isVerified }) => ({ value: cellOf(context, { id, fact, isVerified }, villages[place], place), style: isVerified ? styles.review : styles.input })),
  ]);
  const top = [[undefined, { value: title, style: styles.title }], [undefined, { value: words.villagesHint[lang], style: { font: styles.hint.font } }], ids, heads];
  const validations = columns.flatMap(({ fact }, place) => {
    const range = `${cellName(top.length, place + BEFORE)}:${columnName(place + BEFORE)}${top.length + count}`;
    return fact.kind === 'villages' && fact.each === 'flag' ? [yesNoRule(range, lang)] : validationOf(fact, range, lang, context.lists);
  });
  return { name, widths: [0, 6, 18, ...columns.map(() => 14)], rows: [...top, ...rows], headRows: top.length, frozenColumns: BEFORE, hiddenRows: [2], validations, isLocked: true };
}

interface Column {
  readonly id: string;
  readonly fact: Fact;
  readonly isVerified: boolean;
}

function cellOf({ submission, lang }: FormContext, { id, fact, isVerified }: Column, village: string | undefined, place: number): string | number | null {
  const reported = submission?.facts[id];
  const value = reported?.state === 'given' ? (isVerified ? reported.verified : reported.self) : undefined;
  if (value?.kind !== 'rows') return null;
  const at = value.names === undefined ? place : village === undefined ? -1 : value.names.indexOf(village);
  const row = value.rows[at];
  if (row === undefined) return null;
  return fact.kind === 'villages' && fact.each === 'count' ? row : rowText(fact, row, lang);
}

/** The town's villages: as it lists them, otherwise as its tables name them; as many empty ones as an unnamed table has rows. */
export function villageNames(submission: Submission | undefined): readonly string[] {
  if (submission === undefined) return [];
  const { town, facts } = submission;
  if (town.villages !== undefined) return town.villages;
  const tables = Object.values(facts).flatMap((reported) => (reported.state === 'given' ? [reported.self, reported.verified] : [])).filter((value): value is Extract<Value, { readonly kind: 'rows' }> => value?.kind === 'rows');
  const named = [...new Set(tables.flatMap(({ names = [] }) => names))];
  if (named.length > 0) return named;
  return Array.from({ length: Math.max(0, ...tables.map(({ rows }) => rows.length)) }, () => '');
}
