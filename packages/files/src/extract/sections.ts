import type { Paragraph } from './paragraphs.js';

type SectionKind = 'done' | 'shortfalls' | 'nextSteps';

/** A stretch of a paragraph that belongs to one part of the report. */
export interface Passage {
  readonly kind: SectionKind;
  readonly paragraph: Paragraph;
  /** Where it begins in the paragraph. */
  readonly from: number;
  readonly text: string;
  /** Labels of the headings above it: 一、（四）. */
  readonly place: string;
}

/** A heading, whole or at the start of a paragraph. */
interface Heading {
  readonly text: string;
  readonly paragraph: Paragraph;
}

export interface Sections {
  readonly passages: readonly Passage[];
  readonly headings: readonly Heading[];
}

const LABELS: readonly RegExp[] = [/^第[一二三四五六七八九十]+(?:部分|章)/, /^[一二三四五六七八九十]+、/, /^[（(][一二三四五六七八九十]+[）)]/, /^(?:\d{1,2}[.、．](?!\d)|[（(]\d{1,2}[）)])/];
const LONGEST_HEADING = 40;
const LONGEST_PLAIN_HEADING = 20;

const SHORTFALLS = /(?:存在|面临)的?[^，。；]{0,6}(?:问题|不足|短板|差距|困难)|^[^，。；]{0,4}(?:问题|不足|短板|差距)(?:[和与及]|不足|之处|短板|$|[:：])/;
const NEXT_STEPS = /下一?步|下阶段|今后|明年|来年|下一?年度|工作(?:打算|思路|设想)|打算$|20\d\d年度?(?:主要|重点)?(?:工作)?(?:计划|安排|打算|思路|重点)/;
/** A sentence with which a paragraph turns to what is lacking or to what comes next. */
const TURNS: readonly (readonly [SectionKind, RegExp])[] = [
  ['shortfalls', /[还仍也尚][^，。；]{0,4}存在[^，。；]{0,10}(?:问题|不足|短板|差距|困难)|^不足之处|^存在的?(?:主要)?(?:问题|不足)/],
  ['nextSteps', /^(?:下一?步|下阶段|接下来|今后|明年|来年)/],
];

/**
 * Parts a report into what was done, what is lacking and what comes next, by its headings and by sentences that turn to
 * something else. Only numbered headings and short ones that name such a part count.
 */
export function sectionsOf(paragraphs: readonly Paragraph[]): Sections {
  const passages: Passage[] = [];
  const headings: Heading[] = [];
  let [kind, level]: [SectionKind, number] = ['done', 0];
  let labels: readonly string[] = [];
  for (const paragraph of paragraphs) {
    const heading = headingOf(paragraph);
    let opening = 0;
    if (heading !== undefined) {
      headings.push({ text: heading.text, paragraph });
      if (heading.level <= level || kind === 'done') {
        [kind, level] = [kindOf(heading.text), heading.level];
        opening = heading.text.length;
      }
      labels = [...labels.slice(0, heading.level), ...Array.from({ length: heading.level - labels.length }, () => ''), heading.label];
    }
    passages.push(...passagesOf(paragraph, kind, opening, labels.join('')));
  }
  return { passages, headings };
}

interface FoundHeading {
  readonly level: number;
  readonly label: string;
  readonly text: string;
}

function headingOf({ text, number }: Paragraph): FoundHeading | undefined {
  const level = LABELS.findIndex((label) => label.test(text));
  if (level >= 0) {
    const label = LABELS[level]?.exec(text)?.[0] ?? '';
    const end = text.search(/[。；\n]/);
    const whole = end < 0 ? text.length : end + 1;
    return { level, label, text: whole <= LONGEST_HEADING ? text.slice(0, whole) : label };
  }
  const isNamed = text.length <= LONGEST_PLAIN_HEADING && !/[。；，]/.test(text) && (SHORTFALLS.test(text) || NEXT_STEPS.test(text));
  // The title may name what comes next as well.
  return isNamed && number > 1 ? { level: 1, label: '', text } : undefined;
}

function kindOf(heading: string): SectionKind {
  const bare = heading.replace(/^[^\p{Script=Han}\d]*(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]+、|[（(][^）)]*[）)]|\d{1,2}[.、．](?!\d))\s*/u, '');
  if (SHORTFALLS.test(bare)) return 'shortfalls';
  return NEXT_STEPS.test(bare) ? 'nextSteps' : 'done';
}

/** Behind a turn the rest of the paragraph belongs to what it turns to. */
function passagesOf(paragraph: Paragraph, kind: SectionKind, start: number, place: string): readonly Passage[] {
  const { text } = paragraph;
  const passages: Passage[] = [];
  // Words of a heading are searched as well: some headings are half a report.
  let [from, now]: [number, SectionKind] = [kind === 'done' ? 0 : start, kind];
  for (const { index } of text.matchAll(/(?<=^|[。！？])(?=.)/gsu)) {
    const sentence = text.slice(index, index + 80).split(/[。！？]/)[0] ?? '';
    const turned = index < start ? undefined : TURNS.find(([to, words]) => to !== now && (now === 'done' || to === 'nextSteps') && words.test(sentence));
    if (turned === undefined) continue;
    if (index > from) passages.push({ kind: now, paragraph, from, text: text.slice(from, index), place });
    [from, now] = [index, turned[0]];
  }
  if (from < text.length) passages.push({ kind: now, paragraph, from, text: text.slice(from), place });
  return passages;
}
