import { text, type Assessments, type Lang, type StandingColumns, type Text } from '@fazhi/core';
import { roleLabels } from './header.js';

/** What result tables hold besides the scores of areas. */
export interface ResultOptions {
  /** Full ids of indicators whose earned points get a column each; none when left out. RangeError for one that the framework does not have. */
  readonly indicators?: readonly string[];
}

export interface ResultTextOptions extends ResultOptions {
  /** Language of the column names of CSV; `zh` when left out. */
  readonly lang?: Lang;
}

/** One column of a result table. */
export interface ResultColumn {
  /** Stable name, the same in every language: `score.low`, `enforcement.open`. */
  readonly key: string;
  readonly title: Text;
  /** `points` are decimals with at most two places; a `share` is from 0 to 1. */
  readonly type: 'text' | 'year' | 'points' | 'share';
  /** What it says about a town, by place; null where there is nothing to say. */
  at(town: number): string | number | null;
}

const UNITS_PER_POINT = 100;
const NO_GRADE = 255;

const words = {
  low: text('最低得分', 'score at least'),
  high: text('最高得分', 'score at most'),
  grade: text('等次', 'grade'),
  known: text('已定分值占比', 'share of points decided'),
  earned: text('得分', 'earned'),
  open: text('待定', 'open'),
  lost: text('失分', 'lost'),
  notApplicable: text('不适用', 'not applicable'),
};

/**
 * The columns of a result table, one row a town: town, class, year, score from and to, grade where it is decided, the share
 * of points that is decided, points of the total, and earned and open points of each area.
 */
export function resultColumns(batch: Assessments, options: ResultOptions = {}): readonly ResultColumn[] {
  const { framework, total } = batch;
  return [
    { key: 'town', title: roleLabels.town, type: 'text', at: (town) => batch.towns[town] ?? null },
    { key: 'class', title: roleLabels.class, type: 'text', at: (town) => batch.classes[town] ?? null },
    { key: 'year', title: roleLabels.year, type: 'year', at: (town) => batch.years[town] ?? null },
    scoreColumn('score.low', words.low, batch.score.low),
    scoreColumn('score.high', words.high, batch.score.high),
    { key: 'grade', title: words.grade, type: 'text', at: (town) => gradeOf(batch, town) },
    { key: 'known', title: words.known, type: 'share', at: (town) => knownShare(total, town) },
    ...(['earned', 'open', 'lost', 'notApplicable'] as const).map((part) => points(part, words[part], total[part])),
    ...batch.areas.flatMap(({ id, title, standing }) => (['earned', 'open'] as const).map((part) => points(`${id}.${part}`, beside(title, words[part]), standing[part]))),
    ...(options.indicators ?? []).map((id) => points(`${id}.earned`, beside(framework.indicators[id]?.title ?? text(id, id), words.earned), batch.indicator(id).earned)),
  ];
}

/** The same as rows of plain values by key, one after the other. */
export function* resultRows(batch: Assessments, options: ResultOptions = {}): Generator<Readonly<Record<string, string | number | null>>> {
  const columns = resultColumns(batch, options);
  for (let town = 0; town < batch.towns.length; town += 1) yield Object.fromEntries(columns.map((column) => [column.key, column.at(town)]));
}

function beside(title: Text, part: Text): Text {
  return text(`${title.zh}·${part.zh}`, `${title.en}: ${part.en}`);
}

/** Whole hundredths as the decimals they are. */
function pointsOf(units: number | undefined): number | null {
  return units === undefined ? null : units / UNITS_PER_POINT;
}

function points(key: string, title: Text, units: Int32Array): ResultColumn {
  return { key, title, type: 'points', at: (town) => pointsOf(units[town]) };
}

function scoreColumn(key: string, title: Text, units: Int32Array): ResultColumn {
  // Below 0 says that nothing applies to the town, so that it has no score.
  return { key, title, type: 'points', at: (town) => ((units[town] ?? -1) < 0 ? null : pointsOf(units[town])) };
}

function gradeOf({ framework, grades }: Assessments, town: number): string | null {
  const [best, worst] = [grades.best[town], grades.worst[town]];
  return best === undefined || best !== worst || best === NO_GRADE ? null : (framework.grades[best]?.id ?? null);
}

/** Cut off after four decimals, so that only what is decided altogether says 1. */
function knownShare({ earned, open, lost }: StandingColumns, town: number): number | null {
  const decided = (earned[town] ?? 0) + (lost[town] ?? 0);
  const all = decided + (open[town] ?? 0);
  return all === 0 ? null : Math.floor((decided * 10_000) / all) / 10_000;
}
