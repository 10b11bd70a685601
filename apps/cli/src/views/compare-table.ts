import { formatPoints, leftOutWords, type ComparedGroup, type Text } from '@fazhi/core';
import type { Compared } from '../commands/compare.js';
import type { Session } from '../command.js';
import { compareWords as words } from '../messages/compare.js';
import type { Table } from './table.js';

/** A row a town, for spreadsheets; as JSON the whole comparison with notes about the files. */
export function compareTable({ say }: Session, { comparison, framework, leftOut }: Compared): Table {
  // Figures stand under a heading because they are of the same area, not because they are in the same place.
  const areas = new Map(comparison.groups.flatMap((group) => group.areas.map(({ id, title }) => [id, title] as const)));
  const isRanked = comparison.rank !== null;
  const heads: Text[] = [
    ...[words.class, words.town, words.low, words.high, words.grade, words.knownHead, words.totalRate, words.commonHead, ...areas.values()],
    ...(isRanked ? [words.placeHead] : []),
    words.counted,
    words.yearHead,
  ];
  return {
    columns: heads.map((head) => ({ head: say(head) })),
    rows: comparison.groups.flatMap((group) => group.towns.map((_town, row) => rowOf(group, row))),
    json: { ...comparison, notes: { leftOut: leftOut.map(({ file, problems }) => ({ file, problems: problems.map(({ code, text, place }) => ({ code, text, line: place?.line ?? null, column: place?.column ?? null })) })) } },
  };

  function rowOf(group: ComparedGroup, row: number): string[] {
    const town = group.towns[row];
    if (town === undefined) return [];
    const grades = town.grades.map((id) => framework.grades.find((grade) => grade.id === id)?.title).flatMap((title) => (title === undefined ? [] : [say(title)]));
    const rates = [group.total, group.common, ...[...areas.keys()].map((id) => group.areas.find((area) => area.id === id))].map((level) => level?.rate[row]);
    return [
      group.class === null ? '' : say(group.class.title),
      town.name,
      ...[town.score?.low, town.score?.high].map(figure),
      // Only where it is decided.
      grades.length === 1 ? (grades[0] ?? '') : '',
      figure(town.known),
      ...rates.map(figure),
      ...(isRanked ? [figure(group.ranking?.places[row]?.place)] : []),
      town.leftOut === null ? say(words.yes) : say(leftOutWords(town.leftOut)),
      comparison.year === null ? '' : town.undated ? say(words.takenFor(comparison.year)) : String(comparison.year),
    ];
  }
}

function figure(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : formatPoints(value);
}
