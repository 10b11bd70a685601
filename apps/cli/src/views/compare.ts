import { comparedGroupWords, formatPoints, rankBandWords, rankedPlaceWords, rankingWords, leftOutWords, robustPlaceWords, robustnessWords, type ComparedGroup, type ComparedTown, type Comparison, type Contrast, type Text } from '@fazhi/core';
import type { Compared } from '../commands/compare.js';
import type { Session } from '../command.js';
import { compareInputWords, compareWords as words } from '../messages/compare.js';
import { scoreWords } from '../messages/score.js';
import { heatMap, heatTable, legend } from './heat-map.js';
import { spreadDrawn } from './spread.js';
import type { Item, Report, Section } from './report.js';
import { signed } from './score-now.js';
import { shortName } from '../width.js';

/** Towns side by side, class by class. Never in the order of their scores, unless places were asked for. */
export function compareReport(session: Session, compared: Compared): Report {
  const { say } = session;
  const { comparison, framework } = compared;
  const { groups, year, values, asOf, rank } = comparison;
  const towns = groups.reduce((sum, group) => sum + group.towns.length, 0);
  const edition = `${comparison.framework.edition} ${comparison.framework.digest.replace(/^sha256:/, '').slice(0, 12)}`;
  const basis = [say(framework.title), edition, say(scoreWords.values[values]), ...(asOf === null ? [] : [say(scoreWords.asOf(asOf))])];
  const authority = rank === null ? say(words.noRank) : say(rankingWords(rank));
  const title = [say(words.title(say(year === null ? words.year : scoreWords.year(year)), towns)), basis.join(' · '), authority];
  return { title, sections: [...groups.flatMap((group, place) => groupSections(session, compared, group, place === 0)), ...notesSection(session, compared)] };
}

function groupSections(session: Session, compared: Compared, group: ComparedGroup, isFirst: boolean): Section[] {
  const name = nameOf(session, compared, group);
  const map: Section = { head: name, intro: [session.say(comparedGroupWords(group))], drawn: { text: heatMap(session, group), markdown: heatTable(session, group) }, notes: isFirst ? [session.say(legend(session))] : [] };
  const section = (head: { zh: string; en: string }, items: readonly Item[], more: Partial<Section> = {}): Section => ({ head: `${session.say(head)} · ${name}`, items, ...more });
  const counted = group.towns.map((town, row) => ({ town, row })).filter(({ town }) => town.leftOut === null);
  const leftOut = group.towns.filter((town) => town.leftOut !== null);
  return [
    map,
    ...(group.score === null ? [] : [section(words.spread, [], { drawn: spreadDrawn(session, group) })]),
    ...(counted.length < 2 ? [] : [tellingSection(session, compared, group, section)]),
    ...(counted.length === 0 ? [] : [section(words.scores, counted.map(({ town, row }) => townItem(session, compared, group, town, row)))]),
    ...(leftOut.length === 0 ? [] : [section(words.notCounted, leftOut.map((town) => leftOutItem(session, town)))]),
    ...rankSections(session, group, section),
  ];
}

type Make = (head: { zh: string; en: string }, items: readonly Item[], more?: Partial<Section>) => Section;

function nameOf({ say }: Session, { comparison, framework }: Compared, group: ComparedGroup): string {
  if (group.class !== null) return say(group.class.title);
  return say(comparison.by === 'none' || framework.classes.length === 0 ? words.together : words.noClass);
}

/** So many indicators are worth reading. */
const TELLING = 5;

function tellingSection({ say }: Session, { framework }: Compared, { telling, allFull, indicators }: ComparedGroup, section: Make): Section {
  const notes = [...(telling.length > TELLING ? [say(words.more(telling.length - TELLING))] : []), ...(allFull.length === 0 ? [] : [say(words.allFull(allFull.length))])];
  if (telling.length === 0) return section(words.noTelling, [], { notes });
  const items = telling.slice(0, TELLING).flatMap((id): Item[] => {
    const found = indicators.find((each) => each.id === id);
    if (found === undefined || found.difference === null || found.spread === null) return [];
    const { counts, spread } = found;
    const title = say(framework.indicators[id]?.title ?? found.title);
    return [{ head: say(words.tellingLine(title, formatPoints(found.difference))), lines: [`${say(words.range(formatPoints(spread.min), formatPoints(spread.max)))} · ${say(words.counts(counts.full, counts.part, counts.zero, counts.open))}`] }];
  });
  return section(words.telling, items, { notes });
}

function townItem(session: Session, { framework }: Compared, { common, towns }: ComparedGroup, town: ComparedTown, row: number): Item {
  const { say, marks } = session;
  const rate = common.rate[row] ?? null;
  const parts = [scoreOf(session, town), ...knownOf(session, town), ...yearOf(session, town), ...(rate === null || common.indicators.length === 0 ? [] : [say(words.commonRate(formatPoints(rate)))])];
  const gaps = town.gaps === null || towns.length === 1 ? [] : [say(words.gaps(signed(town.gaps.median), signed(town.gaps.best), signed(town.gaps.target)))];
  const contrasts = (head: { zh: string; en: string }, list: readonly Contrast[]): string[] =>
    list.length === 0 ? [] : [`${say(head)}${marks.colon}${list.map(({ indicator, ahead }) => say(words.ahead(say(framework.indicators[indicator]?.title ?? { zh: indicator, en: indicator }), signed(ahead)))).join(marks.comma)}`];
  return { head: `${shortName(town.name)}${marks.colon}${parts.join(' · ')}`, lines: [...gaps, ...contrasts(words.strengths, town.strengths), ...contrasts(words.weaknesses, town.weaknesses)] };
}

function leftOutItem(session: Session, town: ComparedTown): Item {
  const { say, marks } = session;
  return { head: `${shortName(town.name)}${marks.colon}${[scoreOf(session, town), ...yearOf(session, town)].join(' · ')}`, lines: town.leftOut === null ? [] : [say(leftOutWords(town.leftOut))] };
}

function scoreOf({ say }: Session, { score }: ComparedTown): string {
  return say(score === null ? words.noScore : words.score(formatPoints(score.low), formatPoints(score.high)));
}

function knownOf({ say }: Session, { known }: ComparedTown): string[] {
  return known === null ? [] : [say(words.known(formatPoints(known)))];
}

function yearOf({ say }: Session, { undated }: ComparedTown): string[] {
  return undated ? [say(words.year)] : [];
}

function rankSections({ say, marks }: Session, { ranking, robustness, towns }: ComparedGroup, section: Make): Section[] {
  if (ranking === null) return [];
  const placed = towns.flatMap(({ name }, row) => {
    const place = ranking.places[row] ?? null;
    return place === null ? [] : [{ name, place }];
  });
  // Equals stay in the order of their names.
  placed.sort((a, b) => a.place.place - b.place.place);
  const places = section(words.places, placed.map(({ name, place }) => ({ head: `${shortName(name)}${marks.colon}${say(rankedPlaceWords(place, ranking))}` })), { intro: [say(rankingWords(ranking))] });
  if (robustness === null) return [places];
  const bands = robustness.bands.map((band) => ({ head: say(rankBandWords(band)), lines: robustness.places.filter(({ town }) => band.towns.includes(town)).map((place) => say(robustPlaceWords(place))) }));
  return [places, section(words.robustness, bands, { notes: [say(robustnessWords(robustness))] })];
}

function notesSection({ say }: Session, { comparison, leftOut }: Compared): Section[] {
  const dated = undatedNotes(comparison).map((note) => ({ head: say(note) }));
  const broken = leftOut.map(({ file, problems }) => ({ head: say(compareInputWords.leftOut(file, problems.length)), lines: problems.map(({ text }) => say(text)) }));
  return dated.length + broken.length === 0 ? [] : [{ head: say(words.notes), items: [...dated, ...broken] }];
}

/** Which towns do not say their year, and for which they are taken; nothing where all do. */
export function undatedNotes({ groups, year }: Comparison): readonly Text[] {
  const undated = groups.flatMap(({ towns }) => towns.filter((town) => town.undated)).map(({ name }) => shortName(name));
  return year === null || undated.length === 0 ? [] : [compareInputWords.undated(undated, year)];
}
