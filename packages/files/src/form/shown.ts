import { text, type Fact, type Figure, type Framework, type Lang, type Origin, type Text, type Value } from '@fazhi/core';

/** Between the document and the place in it, where a source has both. */
export const SOURCE_MARK = '｜';

export const yesNo = { yes: text('是', 'yes'), no: text('否', 'no') };

/** A date that never came: the thing was not done. */
const notDone = text('否', 'no');

/** What a cell holds for a value: a figure as a number where it is exact, a date as a date, all else as text. */
export function cellValue(fact: Fact, value: Value, lang: Lang): string | number | Date {
  switch (value.kind) {
    case 'figure':
      return isPercent(fact) ? percentCell(value) : figureCell(fact, value);
    case 'flag':
      return (value.value ? yesNo.yes : yesNo.no)[lang];
    case 'date':
      return dateCell(value.day);
    case 'never':
      return notDone[lang];
    case 'choice':
      return fact.kind === 'choice' ? (fact.options[value.option]?.[lang] ?? value.option) : value.option;
    case 'done':
      return value.villages;
    case 'total':
      return value.total;
    default:
      return listed(fact, value, lang);
  }
}

export function isPercent(fact: Fact): boolean {
  return fact.kind === 'number' && fact.percent === true;
}

const MILLISECONDS = 86_400_000;

/** Days that sheets count wrongly, or not at all, are written as text. */
const FIRST_DAY = -7305;

export function dateCell(day: number): Date | string {
  const date = new Date(day * MILLISECONDS);
  return day < FIRST_DAY ? date.toISOString().slice(0, 10) : date;
}

function percentCell(figure: Figure): string | number {
  return figure.low === figure.high ? shifted(figure.low, -2) : figureText(figure, 0, '%');
}

function figureCell(fact: Fact, figure: Figure): string | number {
  return figure.low === figure.high ? figure.low : figureText(figure, fact.kind === 'number' ? (fact.min ?? 0) : 0, '');
}

/** Bounds as reading understands them: ≥200, ≤100, 5～8. */
function figureText({ low, high }: Figure, least: number, unit: string): string {
  if (high === Infinity) return `≥${low}${unit}`;
  return low === least ? `≤${high}${unit}` : `${low}～${high}${unit}`;
}

/** 57.9 by −2 places is 0.579, as people count and not in binary. */
export function shifted(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** A checklist or village rows inside one cell, a line each. */
function listed(fact: Fact, value: Extract<Value, { readonly kind: 'checklist' | 'rows' }>, lang: Lang): string {
  const line = (name: string, said: string): string => `${name}：${said}`;
  if (value.kind === 'rows') return value.rows.flatMap((row, place) => (row === undefined ? [] : [line(value.names?.[place] ?? String(place + 1), rowText(fact, row, lang))])).join('\n');
  const title = (item: string): string => (fact.kind === 'checklist' ? (fact.items[item]?.[lang] ?? item) : item);
  return [...value.done.map((item) => line(title(item), yesNo.yes[lang])), ...value.notDone.map((item) => line(title(item), yesNo.no[lang]))].join('\n');
}

/** What one village has, as text. */
export function rowText(fact: Fact, row: number, lang: Lang): string {
  return fact.kind === 'villages' && fact.each === 'count' ? String(row) : (row === 1 ? yesNo.yes : yesNo.no)[lang];
}

/** One source a line. */
export function sourceText(origins: readonly Origin[]): string {
  return origins.map(({ document, place }) => (document === undefined ? (place ?? '') : `${document}${SOURCE_MARK}${place ?? ''}`)).join('\n');
}

/** Indicators and areas by their titles where these are clear, otherwise by their ids; one a line. */
export function aboutText(framework: Framework, about: readonly string[], lang: Lang): string {
  return about.map((id) => clearTitle(framework, id, lang)).join('\n');
}

/** Titles of indicators and areas by id. */
export function titlesOf(framework: Framework): ReadonlyMap<string, Text> {
  return new Map([...Object.values(framework.indicators).map(({ id, title }) => [id, title] as const), ...framework.areas.map(({ id, title }) => [id, title] as const)]);
}

function clearTitle(framework: Framework, id: string, lang: Lang): string {
  const titles = titlesOf(framework);
  const title = titles.get(id)?.[lang];
  return title === undefined || [...titles.values()].filter((each) => each[lang] === title).length > 1 ? id : title;
}

