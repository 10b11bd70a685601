import type { Fact, Lang, Text } from '@fazhi/core';
import type { DataValidation } from 'hucre/xlsx';
import { quoted } from '../xlsx/write.js';
import { formWords as words } from './words.js';
import { isPercent, yesNo } from './shown.js';

/** Longest list that a rule can carry inside itself. */
const LONGEST_LIST = 255;

/** Lists that are too long to stand inside a rule: they go on a hidden sheet, a column each. */
export class OptionLists {
  readonly columns: (readonly string[])[] = [];
  readonly #sheet: string;

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  /** What a rule says to offer these. */
  rule(values: readonly string[]): Pick<DataValidation, 'values' | 'formula1'> {
    const list = values.join(',');
    if (list.length <= LONGEST_LIST && values.every((value) => !/[,"\n]/.test(value))) return { values: [...values] };
    this.columns.push(values);
    const column = letters(this.columns.length - 1);
    return { formula1: `${quoted(this.#sheet)}!$${column}$1:$${column}$${values.length}` };
  }
}

/** There are far fewer lists than letters. */
function letters(column: number): string {
  const [first, second] = [Math.floor(column / 26), column % 26];
  return `${first === 0 ? '' : String.fromCharCode(64 + first)}${String.fromCharCode(65 + second)}`;
}

/** What may be chosen or typed in a cell of a fact; texts such as 200余 are asked about, never forbidden. */
export function validationOf(fact: Fact, range: string, lang: Lang, lists: OptionLists): DataValidation[] {
  switch (fact.kind) {
    case 'count':
      return [{ ...base(range, words.badWhole, lang), type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', errorStyle: 'warning' }];
    case 'number':
      return [isPercent(fact) ? { ...base(range, words.badPercent, lang), type: 'decimal', operator: 'between', formula1: '0', formula2: '100', errorStyle: 'warning' } : { ...base(range, words.badNumber, lang), type: 'decimal', operator: 'between', formula1: String(fact.min ?? 0), formula2: String(fact.max ?? 1_000_000_000), errorStyle: 'warning' }];
    case 'judgement':
      return [{ ...base(range, words.badNumber, lang), type: 'decimal', operator: 'between', formula1: String(fact.from), formula2: String(fact.to) }];
    case 'date':
      return [dateRule(range, lang)];
    case 'choice':
      return [{ ...base(range, words.badChoice, lang), type: 'list', ...lists.rule(Object.values(fact.options).map((title) => title[lang])) }];
    case 'flag':
      return [yesNoRule(range, lang)];
    case 'villages':
      return [{ ...base(range, words.badWhole, lang), type: 'whole', operator: 'greaterThanOrEqual', formula1: '0', errorStyle: 'warning' }];
    case 'checklist':
      return [];
  }
}

export function yesNoRule(range: string, lang: Lang): DataValidation {
  return { ...base(range, words.badChoice, lang), type: 'list', values: [yesNo.yes[lang], yesNo.no[lang]] };
}

export function dateRule(range: string, lang: Lang): DataValidation {
  // Serial numbers of 2000-01-01 and 2100-12-31.
  return { ...base(range, words.badDate, lang), type: 'date', operator: 'between', formula1: '36526', formula2: '73415', errorStyle: 'warning' };
}

export function listRule(range: string, values: readonly string[], lang: Lang, lists: OptionLists): DataValidation {
  return { ...base(range, words.badChoice, lang), type: 'list', ...lists.rule(values) };
}

export function yearRule(range: string, lang: Lang): DataValidation {
  return { ...base(range, words.badYear, lang), type: 'whole', operator: 'between', formula1: '2000', formula2: '2100' };
}

function base(range: string, message: Text, lang: Lang): Pick<DataValidation, 'range' | 'allowBlank' | 'showErrorMessage' | 'errorMessage'> {
  return { range, allowBlank: true, showErrorMessage: true, errorMessage: message[lang] };
}
