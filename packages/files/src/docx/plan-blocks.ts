import { compareShortfalls, planCoverage, type PlannedStep, type StepMeasure, type StepState } from '@fazhi/core';
import { heading, paragraph, type Block, type Piece } from './blocks.js';
import { reportWords as words } from './annual-report-words.js';
import { dayWords, missing, suggestion, type Context } from './context.js';
import { valueWords } from './fact-words.js';
import { numbered } from './numbering.js';
import { documentWords } from './words.js';

/** So many shortfalls that the town does not name are put to the author; the list of shortfalls has them all. */
const SUGGESTED = 5;

/** What the town admits, in its own words, and what it may have overlooked. */
export function shortfallBlocks(context: Context): Block[] {
  const { whole, submission, assessment, say, language } = context;
  const admitted = submission.shortfalls.flatMap(({ text, cause }, place) => [
    heading(2, numbered(2, place, text, language)),
    paragraph(cause === undefined ? missing(context, words.itsCause) : `${say(words.cause(cause))}${stopAfter(context, cause)}`),
  ]);
  const { notAdmitted } = compareShortfalls(whole, submission, assessment);
  const found = notAdmitted.slice(0, SUGGESTED).map(({ title, losses }) => paragraph(suggestion(context, words.unmentioned(title, losses[0]?.sentence ?? title))));
  const more = notAdmitted.length - found.length;
  return [...(admitted.length > 0 ? admitted : [paragraph(missing(context, words.noShortfalls))]), ...found, ...(more > 0 ? [paragraph(suggestion(context, words.moreUnmentioned(more)))] : [])];
}

/** What the town has done since it planned it; that is no plan any more. */
export function takenBlocks(context: Context): Block[] {
  const { submission, framework, language, say } = context;
  const taken = submission.nextSteps.filter(({ state }) => !isAhead(state));
  if (taken.length === 0) return [];
  return [heading(2, numbered(2, framework.areas.length, say(words.takenSteps), language)), ...taken.map(({ text }) => paragraph(`${text}${stopAfter(context, text)}`))];
}

function isAhead(state: StepState): boolean {
  return state === 'planned' || state === 'under-way';
}

/** What the town plans, in its own words, with who, when and how far; then which shortfalls nothing answers. */
export function stepBlocks(context: Context): Block[] {
  const { whole, submission, assessment, options, language } = context;
  const ahead = submission.nextSteps.filter(({ state }) => isAhead(state));
  const steps = ahead.flatMap((step, place) => [heading(2, numbered(2, place, step.text, language)), paragraph(...detailsOf(context, step))]);
  const { items } = planCoverage(whole, submission, assessment, options);
  const unanswered = items.filter(({ kind, state }) => kind === 'admitted' && state === 'not-covered').map(({ title }) => paragraph(suggestion(context, words.unanswered(title[language]))));
  return [...(steps.length > 0 ? steps : [paragraph(missing(context, words.noSteps))]), ...unanswered];
}

/** Who is responsible, by when, for what: each a gap where it is not said. */
function detailsOf(context: Context, step: PlannedStep): Piece[] {
  const { say } = context;
  const { owner, due, cost } = step;
  const goal = goalOf(context, step);
  const parts: readonly Piece[] = [
    owner === undefined ? missing(context, words.noOwner) : say(words.owner(owner)),
    due === undefined ? missing(context, words.noDue) : say(words.due(dayWords(context, due))),
    goal === undefined ? missing(context, words.noGoal) : say(words.goal(goal)),
    ...(cost === undefined ? [] : [say(words.cost(cost))]),
  ];
  return [...parts.flatMap((part, place) => (place === 0 ? [part] : [say(documentWords.semicolon), part])), stopAfter(context, goal ?? '')];
}

function goalOf(context: Context, { measures, measureWords }: PlannedStep): string | undefined {
  const said = [...measures.map((measure) => changeWords(context, measure)), ...(measureWords === undefined ? [] : [measureWords])];
  return said.length === 0 ? undefined : said.join(context.say(documentWords.pause));
}

function changeWords(context: Context, { fact: id, from, to }: StepMeasure): string {
  const fact = context.framework.facts[id];
  if (fact === undefined) return id;
  const goal = valueWords(context, fact, to);
  if (from === undefined) return context.say(to.kind === 'figure' || to.kind === 'done' ? words.reach(fact.label, goal) : documentWords.is(fact.label, goal));
  return context.say(words.change(fact.label, valueWords(context, fact, from), goal));
}

/** Texts of others may bring their own full stop. */
function stopAfter({ say }: Context, said: string): string {
  return /[。.！!？?]$/u.test(said) ? '' : say(documentWords.stop);
}
