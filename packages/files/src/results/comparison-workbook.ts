import { leftOutWords, type ComparedGroup, type ComparedIndicator, type ComparedLevel, type ComparedTown, type Comparison, type Lang } from '@fazhi/core';
import { SheetNames } from '../xlsx/sheet-names.js';
import { writeWorkbook } from '../xlsx/write.js';
import { tableSheet, type ResultTable, type ResultValue } from './table-sheet.js';
import { resultWords as words } from './words.js';

export interface ComparisonWorkbookOptions {
  readonly language?: Lang;
}

/**
 * Towns side by side as a workbook (.xlsx): for each group the rates by area with colours, and the points of every indicator.
 * Places stand in it only where the comparison ranks. The same input gives the same bytes.
 */
export async function comparisonWorkbook(comparison: Comparison, options: ComparisonWorkbookOptions = {}): Promise<Uint8Array> {
  const { language: lang = 'zh' } = options;
  const names = new SheetNames();
  const tables = comparison.groups.flatMap((group) => [heatTable(comparison, group, names, lang), indicatorTable(comparison, group, names, lang)]);
  return await writeWorkbook(words.comparison[lang], tables.map(tableSheet));
}

function titleOf({ by }: Comparison, group: ComparedGroup, lang: Lang): string {
  if (group.class !== null) return group.class.title[lang];
  return (by === 'class' ? words.noClass : words.everyTown)[lang];
}

/** Rates of a town that is counted; of one that is not, nothing that could be mistaken for a rate. */
function rateAt({ rate, stands }: ComparedLevel, row: number): number | null {
  return stands[row] === null ? null : (rate[row] ?? null);
}

function heatTable(comparison: Comparison, group: ComparedGroup, names: SheetNames, lang: Lang): ResultTable {
  const title = titleOf(comparison, group, lang);
  const levels: readonly (ComparedLevel & { readonly head: string })[] = [...group.areas.map((area) => ({ ...area, head: area.title[lang] })), { ...group.total, head: words.total[lang] }];
  const { ranking } = group;
  const before = [words.town, ...(ranking === null ? [] : [words.place]), words.low, words.high, words.known].map((head) => ({ head: head[lang] }));
  const rows = group.towns.map((town, row): ResultValue[] => [
    town.name,
    ...(ranking === null ? [] : [ranking.places[row]?.place ?? null]),
    ...scoreOf(town),
    ...levels.map((level) => rateAt(level, row)),
    town.leftOut === null ? null : leftOutWords(town.leftOut)[lang],
  ]);
  const median: ResultValue[] = [words.median[lang], ...before.slice(1).map(() => null), ...levels.map(({ spread }) => spread?.median ?? null), null];
  return {
    name: names.take(`${words.heat[lang]} ${title}`),
    title: `${title}：${words.byArea[lang]}`,
    notes: ranking === null ? [] : [words.authority(ranking.authority)[lang]],
    columns: [...before, ...levels.map(({ head }) => ({ head })), { head: words.note[lang] }],
    rows: [...rows, median],
    strong: [rows.length],
    frozen: 1,
    shaded: levels.map((_level, place) => before.length + place),
  };
}

function scoreOf({ score, known }: ComparedTown): ResultValue[] {
  return [score?.low ?? null, score?.high ?? null, known];
}

function indicatorTable(comparison: Comparison, group: ComparedGroup, names: SheetNames, lang: Lang): ResultTable {
  const title = titleOf(comparison, group, lang);
  const areas = new Map(group.areas.map((area) => [area.id, area.title[lang]]));
  const row = ({ title: name, area, points }: ComparedIndicator): ResultValue[] => [areas.get(area) ?? area, name[lang], ...group.towns.map((_town, place) => earnedAt(points, place))];
  return {
    name: names.take(`${words.indicator[lang]} ${title}`),
    title: `${title}：${words.byIndicator[lang]}`,
    columns: [words.area[lang], words.indicator[lang], ...group.towns.map(({ name }) => name)].map((head) => ({ head })),
    rows: group.indicators.map(row),
    frozen: 2,
  };
}

/** Points that are certain; nothing where all is open or it does not apply. */
function earnedAt({ earned, open, lost, notApplicable }: ComparedIndicator['points'], place: number): number | null {
  const [got = 0, unknown = 0, gone = 0, not = 0] = [earned[place], open[place], lost[place], notApplicable[place]];
  return got === 0 && gone === 0 && (unknown > 0 || not > 0) ? null : got;
}
