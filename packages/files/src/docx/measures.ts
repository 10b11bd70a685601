import { factsOfRule, sourceWords, valueUnder, type PlacedIndicator, type ToReport } from '@fazhi/core';
import { heading, paragraph, type Block, type Line, type Piece } from './blocks.js';
import { reportWords as words } from './annual-report-words.js';
import { missing, type Context } from './context.js';
import { factLine } from './fact-words.js';
import { capital, numbered } from './numbering.js';
import { documentWords } from './words.js';

/** What the town did, area by area: one paragraph for each indicator, and what belongs to none after these. */
export function measureBlocks(context: Context, open: readonly ToReport[]): Block[] {
  const { framework, submission, say, language } = context;
  const told = new Set(toldElsewhere(context));
  const gaps = open.filter(({ fact }) => !told.has(fact));
  const basics = remaining(context, told, (plugin) => plugin === undefined, new Set(), [say(words.town(submission.town.name))]);
  const areas = framework.areas.flatMap(({ id, title }, place) => [heading(2, numbered(2, place, say(title), language)), ...areaBlocks(context, id, told, gaps)]);
  return [...basics, ...areas];
}

/** What other parts of the report tell, and what is about the report itself. */
function toldElsewhere({ framework }: Context): string[] {
  const { elements, dates } = framework.annualReport;
  const bases = new Set([...elements, ...dates].map(({ source }) => sourceWords(source).zh));
  const onReport = Object.values(framework.indicators).filter(({ sources: [first] }) => first !== undefined && bases.has(sourceWords(first).zh));
  return [...elements.flatMap(({ facts = [] }) => facts), ...dates.map(({ fact }) => fact), ...onReport.flatMap(factsOf)];
}

/** Where several plugins serve one area, each has a heading of its own. */
function areaBlocks(context: Context, area: string, told: Set<string>, open: readonly ToReport[]): Block[] {
  const { framework, say, language } = context;
  const indicators = Object.values(framework.indicators).filter((indicator) => indicator.area === area);
  const plugins = framework.spec.plugins.filter(({ id, area: home }) => home === area || indicators.some(({ plugin }) => plugin === id));
  return plugins.flatMap(({ id, title, area: home }, place) => {
    const head = plugins.length > 1 ? [heading(3, numbered(3, place, say(title), language))] : [];
    const own = indicators.filter(({ plugin }) => plugin === id);
    const said = own.flatMap((indicator) => indicatorBlock(context, indicator, told));
    const rest = home === area ? remaining(context, told, (plugin) => plugin === id, new Set(otherFacts(context, id, area))) : [];
    const gaps = open.filter(({ indicators: [first] }) => own.some((indicator) => indicator.id === first?.id));
    return [...head, ...said, ...rest, gapBlock(context, gaps, said.length + rest.length > 0)];
  });
}

/** Facts of a plugin that indicators in other areas will tell. */
function otherFacts({ framework }: Context, plugin: string, area: string): string[] {
  return Object.values(framework.indicators).flatMap((indicator) => (indicator.plugin === plugin && indicator.area !== area ? factsOf(indicator) : []));
}

function factsOf({ plugin, rule, appliesWhen }: PlacedIndicator): string[] {
  const ids = [...factsOfRule(rule), ...(appliesWhen === undefined ? [] : [appliesWhen.fact])];
  return ids.map((id) => (id.includes('.') ? id : `${plugin}.${id}`));
}

/** What is reported of the facts that nobody told yet. */
function indicatorBlock(context: Context, indicator: PlacedIndicator, told: Set<string>): Block[] {
  const ids = factsOf(indicator).filter((id) => !told.has(id));
  for (const id of ids) told.add(id);
  const sentence = sentenceOf(context, ids.filter((id) => indicator.part === 'area' || isNews(context, id)));
  return sentence.length === 0 ? [] : [paragraph(...sentence)];
}

/** Honours that were not given, and incidents that did not happen, are no news. */
function isNews({ submission, assessment }: Context, id: string): boolean {
  const value = valueUnder(submission.facts[id], assessment.values);
  return !(value?.kind === 'figure' && value.high === 0) && !(value?.kind === 'flag' && !value.value);
}

/** Facts that no indicator reads, in one paragraph. */
function remaining(context: Context, told: Set<string>, isOf: (plugin: string | undefined) => boolean, except: ReadonlySet<string> = new Set(), lead: Line = []): Block[] {
  const { framework } = context;
  const plugins = new Set(framework.spec.plugins.map(({ id }) => id));
  const ids = Object.keys(framework.facts).filter((id) => {
    const plugin = id.slice(0, id.indexOf('.'));
    return !told.has(id) && !except.has(id) && isOf(plugins.has(plugin) ? plugin : undefined);
  });
  for (const id of ids) told.add(id);
  const sentence = sentenceOf(context, ids.filter((id) => isNews(context, id)));
  return sentence.length === 0 ? [] : [paragraph(...lead, ...sentence)];
}

/** What is reported of several facts, as one sentence, in the order of the framework: the whole before its part. */
export function sentenceOf(context: Context, ids: readonly string[]): Line {
  const { say, language } = context;
  const ordered = Object.keys(context.framework.facts).filter((id) => ids.includes(id));
  const lines = ordered.map((id) => factLine(context, id, context.assessment.values)).filter((line) => line.length > 0);
  const [first, ...rest] = lines.flatMap((line, place): readonly Piece[] => (place === 0 ? line : [say(documentWords.semicolon), ...line]));
  if (first === undefined) return [];
  return [language === 'en' && typeof first === 'string' ? capital(first) : first, ...rest, say(documentWords.stop)];
}

function gapBlock(context: Context, open: readonly ToReport[], isAnythingSaid: boolean): Block {
  const { say, framework } = context;
  if (open.length === 0) return paragraph(missing(context, isAnythingSaid ? words.effects : words.nothing));
  const separator = say(documentWords.semicolon);
  return paragraph(missing(context, words.notReported(Object.keys(framework.facts).flatMap((id) => open.filter(({ fact }) => fact === id).map(({ label }) => say(label))).join(separator))));
}
