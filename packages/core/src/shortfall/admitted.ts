import type { Assessment, IndicatorResult } from '../assessment.js';
import { indicatorIn } from '../engine/facts.js';
import { resultsOf } from '../explain/results.js';
import { sentenceOf } from '../explain/sentence.js';
import { frameworkFor } from '../class-of.js';
import type { Framework } from '../framework.js';
import type { AdmittedShortfall, Submission } from '../submission.js';
import { fill, join, text, type Text } from '../text.js';
import { proposeLinks, type Proposal } from './proposals.js';
import { lostBy, shortfalls, type Problem } from './shortfalls.js';

/** What the figures of one linked indicator say. */
export interface Shown {
  readonly id: string;
  readonly title: Text;
  readonly standing: 'lost' | 'full' | 'open' | 'not-applicable';
  readonly lost: number;
  readonly sentence: Text;
}

/**
 * A shortfall that the town admits, beside the figures: `both` where they show it too, `not-visible` where they show nothing
 * of it, `to-report` where the figures that could show it are missing, `unlinked` where nobody said what it is about.
 */
export interface AdmittedBeside {
  readonly text: string;
  readonly cause?: string;
  readonly state: 'both' | 'not-visible' | 'to-report' | 'unlinked';
  readonly figures: readonly Shown[];
  /** Ids of the problems that it admits. */
  readonly problems: readonly string[];
  /** Only where nobody set a link; never used by itself. */
  readonly proposals: readonly Proposal[];
  /** The comparison as an official can read it out. */
  readonly words: Text;
}

/** The states as words. */
export const admittedWords: Readonly<Record<AdmittedBeside['state'], Text>> = {
  both: text('数据也显示', 'the figures show it too'),
  'not-visible': text('数据看不出', 'not visible in the figures'),
  'to-report': text('待补报', 'figures to be reported'),
  unlinked: text('未对应', 'not linked'),
};

/** Admitted against computed shortfalls. */
export interface ShortfallComparison {
  readonly admitted: readonly AdmittedBeside[];
  /** Computed and admitted. */
  readonly both: readonly Problem[];
  /** Computed, but not admitted (自查未提及). */
  readonly notAdmitted: readonly Problem[];
}

/** Holds what a town admits (报告所述不足) against what its figures show. */
export function compareShortfalls(framework: Framework, submission: Submission, assessment: Assessment): ShortfallComparison {
  const held = frameworkFor(framework, submission);
  const { problems } = shortfalls(framework, assessment);
  const admitted = submission.shortfalls.map((each) => beside(held, assessment, problems, each));
  const named = new Set(admitted.flatMap((each) => each.problems));
  return { admitted, both: problems.filter(({ id }) => named.has(id)), notAdmitted: problems.filter(({ id }) => !named.has(id)) };
}

function beside(framework: Framework, assessment: Assessment, problems: readonly Problem[], { text, cause, about }: AdmittedShortfall): AdmittedBeside {
  const figures = shownBy(framework, assessment, about);
  const ids = new Set(figures.filter(({ standing }) => standing === 'lost').map(({ id }) => id));
  const state = about.length === 0 ? 'unlinked' : stateOf(figures);
  return {
    text,
    ...(cause === undefined ? {} : { cause }),
    state,
    figures,
    problems: problems.filter(({ losses }) => losses.some(({ id }) => ids.has(id))).map(({ id }) => id),
    proposals: about.length === 0 ? proposeLinks(framework, text) : [],
    words: wordsFor(state, figures),
  };
}

function stateOf(figures: readonly Shown[]): AdmittedBeside['state'] {
  const some = (standing: Shown['standing']): boolean => figures.some((each) => each.standing === standing);
  if (some('lost')) return 'both';
  return some('open') && !some('full') ? 'to-report' : 'not-visible';
}

/** Linked indicators, each once; of a whole area only those that lost points, or all where none did. */
function shownBy(framework: Framework, assessment: Assessment, about: readonly string[]): Shown[] {
  const results = resultsOf(assessment).map(({ area, result }) => ({ area, shown: shownOf(framework, assessment, area, result) }));
  const linked = about.flatMap((id) => {
    const inside = results.filter(({ area, shown }) => area === id || shown.id === id).map(({ shown }) => shown);
    const lost = inside.filter(({ standing }) => standing === 'lost');
    return lost.length > 0 ? lost : inside;
  });
  return [...new Set(linked)];
}

function shownOf(framework: Framework, { year }: Assessment, area: string, result: IndicatorResult): Shown {
  const indicator = indicatorIn(framework, result.id);
  const lost = lostBy(area, result);
  const standing = lost > 0 ? 'lost' : result.open > 0 ? 'open' : result.notApplicable > 0 ? 'not-applicable' : 'full';
  return { id: result.id, title: result.title, standing, lost, sentence: sentenceOf({ framework, indicator, result, year }) };
}

function wordsFor(state: AdmittedBeside['state'], figures: readonly Shown[]): Text {
  const said = (standing: Shown['standing']): Text => join(figures.filter((each) => each.standing === standing).map(({ sentence }) => sentence), { zh: '', en: ' ' });
  const named = (standing: Shown['standing']): Text => join(figures.filter((each) => each.standing === standing).map(({ title }) => title));
  const parts = fill((say, lang) => {
    const zh = lang === 'zh';
    const lines = {
      lost: zh ? `数据上的失分在${say(named('lost'))}：${say(said('lost'))}` : `the figures show a loss in ${say(named('lost'))}: ${say(said('lost'))}`,
      full: zh ? `${say(named('full'))}没有失分，数据看不出不足：${say(said('full'))}` : `no points are lost in ${say(named('full'))}, so the figures do not show it: ${say(said('full'))}`,
      open: zh ? `${say(named('open'))}的数据没有填全，还不能印证，请补报。` : `the figures for ${say(named('open'))} are not complete and cannot bear it out yet; please report them.`,
      'not-applicable': zh ? `${say(named('not-applicable'))}不适用。` : `${say(named('not-applicable'))} does not apply.`,
    };
    return (['lost', 'full', 'open', 'not-applicable'] as const).filter((standing) => figures.some((each) => each.standing === standing)).map((standing) => lines[standing]).join(zh ? '' : ' ');
  });
  if (state === 'unlinked') return { zh: '没有对应到指标，请在 about 中写明。', en: 'Not linked to any indicator; please name one under about.' };
  return figures.length > 0 ? parts : { zh: '所对应的指标不参加本镇评分。', en: 'What it is linked to is not scored for this town.' };
}
