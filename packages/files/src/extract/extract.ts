import { mentionFinder, readSubmission, type Framework, type MentionFinder } from '@fazhi/core';
import { aboutReport, type AboutReport } from './about-report.js';
import { draftOf } from './draft.js';
import type { Extraction, ExtractWarning, FactPlace } from './extraction.js';
import { gathered, type Sighting } from './gathered.js';
import { numbered, paragraphsOf, type Paragraph } from './paragraphs.js';
import { pointsOf } from './points.js';
import { sectionsOf, type Passage, type Sections } from './sections.js';
import { TableWords } from './table-row.js';

export interface ExtractOptions {
  /** The year reported on; otherwise as the report says. */
  readonly year?: number;
}

/**
 * The facts that a written report states, by the mentions that a framework's facts declare. Nothing is guessed: a clause that
 * denies, plans, or speaks of another year or another place gives none, and what says different things in two places is given
 * as a conflict. Time is linear in the length of the report.
 *
 *   paragraphs ─► parts of the report ─► what was done: mentions ─► sightings ─► facts, conflicts
 *                                    └─► what is lacking, what comes next: points
 *
 * @param report - the text, or its paragraphs; cells of a table row are parted by tabs.
 */
export function extract(framework: Framework, report: string | readonly string[], options: ExtractOptions = {}): Extraction {
  const paragraphs = typeof report === 'string' ? paragraphsOf(report) : numbered(report);
  const said = aboutReport(paragraphs);
  const about: AboutReport = options.year === undefined ? said : { ...said, year: options.year };
  const sections = sectionsOf(paragraphs);
  const found = gathered(framework, sightingsIn(framework, sections, about.year));
  const points = (kind: Passage['kind']): Extraction['shortfalls'] =>
    pointsOf(sections.passages.filter((passage) => passage.kind === kind).map(({ text, paragraph }) => ({ text, paragraph: paragraph.number })));
  const extraction = { ...about, ...found, shortfalls: points('shortfalls'), nextSteps: points('nextSteps') };
  return withoutMisfits(framework, extraction);
}

function sightingsIn(framework: Framework, { passages, headings }: Sections, year: number | undefined): readonly Sighting[] {
  const finder = mentionFinder(framework.facts);
  const options = year === undefined ? {} : { year };
  const table = new TableWords(year);
  const inText = passages.flatMap((passage) => {
    const text = table.read(passage.text);
    return passage.kind === 'done' ? inPassage(finder, passage, text, options) : [];
  });
  const inHeadings = headings.flatMap(({ text, paragraph }) => {
    const place: FactPlace = { paragraph: paragraph.number, offset: 0, where: placeWords('', paragraph), sentence: text };
    return finder.find(text, { ...options, isHeading: true }).map((mention): Sighting => ({ mention, place }));
  });
  return [...inText, ...inHeadings];
}

function inPassage(finder: MentionFinder, passage: Passage, text: string, options: { readonly year?: number }): readonly Sighting[] {
  const isRow = text !== passage.text;
  return finder.find(text, options).map((mention): Sighting => {
    const offset = isRow ? 0 : passage.from + mention.from;
    const sentence = isRow ? passage.text.replaceAll('\t', ' ') : sentenceAt(text, mention.from, mention.to);
    return { mention, place: { paragraph: passage.paragraph.number, offset, where: placeWords(passage.place, passage.paragraph), sentence } };
  });
}

function placeWords(labels: string, { number }: Paragraph): string {
  return `${labels}第${number}段`;
}

const LONGEST_SENTENCE = 160;

/** The sentence around a place; of a very long one the part around it. */
function sentenceAt(text: string, from: number, to: number): string {
  const start = Math.max(0, from - LONGEST_SENTENCE);
  const before = Math.max(...['。', '！', '？', '\n'].map((end) => text.slice(start, from).lastIndexOf(end))) + 1;
  const behind = text.slice(to, to + LONGEST_SENTENCE);
  const end = behind.search(/[。！？\n]/);
  return text.slice(start + before, end < 0 ? to + behind.length : to + end + 1).trim();
}

/** What a submission could not hold, such as a part that is more than its whole, is told and left out. */
function withoutMisfits(framework: Framework, extraction: Extraction): Extraction {
  const { issues } = readSubmission(framework, draftOf(framework, { ...extraction, town: '镇' }));
  const bad = new Set(issues.filter(({ severity }) => severity === 'error').map(({ path }) => `${String(path[1])}.${String(path[2])}`));
  const misfits = extraction.facts.filter(({ fact }) => bad.has(fact));
  if (misfits.length === 0) return extraction;
  const told = misfits.flatMap(({ fact, label, places }): ExtractWarning[] => places.slice(0, 1).map((place) => ({ reason: 'does-not-fit', fact, label, place })));
  return withoutMisfits(framework, { ...extraction, facts: extraction.facts.filter(({ fact }) => !bad.has(fact)), warnings: [...extraction.warnings, ...told] });
}
