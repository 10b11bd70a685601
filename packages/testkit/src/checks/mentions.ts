import { mentionFinder, mentionsOf, parseMention, unitOf, type Fact, type FoundMention, type Mention, type MentionPart } from '@fazhi/core';
import type { Finding } from '../finding.js';
import type { Review } from '../review.js';

/** Every wording by which reports speak of a fact is found when filled in, and not found where the sentence denies or only hopes. */
export function mentionFindings({ plugin }: Review): Finding[] {
  return Object.entries(plugin.facts).flatMap(([id, fact]) =>
    mentionsOf(fact).flatMap(({ item, templates }) =>
      templates.flatMap((template, place) => {
        const mention = parseMention(template);
        // What cannot be read is told where definitions are checked.
        if (typeof mention === 'string') return [];
        const at = ['facts', id, 'mentions', ...(item === undefined ? [] : [item])].join('.');
        return wordingFaults(plugin.facts, { id, fact, item, mention }).map((found) => ({ at: `${at}[${place}]`, found }));
      }),
    ),
  );
}

interface Wording {
  readonly id: string;
  readonly fact: Fact;
  readonly item: string | undefined;
  readonly mention: Mention;
}

const FIGURE = 7;

function wordingFaults(facts: Readonly<Record<string, Fact>>, wording: Wording): string[] {
  const { id, fact, item, mention } = wording;
  const finder = mentionFinder({ [id]: facts[id] ?? fact });
  const found = (text: string): FoundMention | undefined => finder.find(text, mention.isHeading ? { isHeading: true } : {}).find((each) => each.fact === id && each.item === item);
  return samplesOf(fact, mention).flatMap((sample) => {
    const faults: string[] = [];
    const value = found(`${sample}。`)?.value;
    if (value === undefined) faults.push(`“${sample}”找不到 / "${sample}" is not found`);
    else if (value.kind === 'figure' && value.low !== (mention.says === 'none' ? 0 : FIGURE)) faults.push(`“${sample}”读成了${value.low} / "${sample}" is read as ${value.low}`);
    const near = `${mention.says === 'none' ? '力争' : '尚未'}${sample}。`;
    if (!mention.isHeading && found(near) !== undefined) faults.push(`“${near}”不应算数 / "${near}" must not count`);
    return faults;
  });
}

/** Each choice taken at least once. */
function samplesOf(fact: Fact, { parts }: Mention): readonly string[] {
  const ways = Math.max(1, ...parts.map((part) => (part.kind === 'choice' ? part.options.length : 1)));
  return Array.from({ length: ways }, (_, way) => parts.map((part) => filled(fact, part, way)).join(''));
}

function filled(fact: Fact, part: MentionPart, way: number): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'gap':
      return '';
    case 'figure':
      return `${FIGURE}${part.unit ?? unitFor(fact)}`;
    case 'other':
      return '3';
    case 'date':
      return '2025年3月1日';
    case 'day':
      return `${part.month}月${part.day}日`;
    case 'choice':
      return (part.options[Math.min(way, part.options.length - 1)] ?? []).map((each) => filled(fact, each, way)).join('');
  }
}

function unitFor(fact: Fact): string {
  return fact.kind === 'villages' && fact.each === 'count' ? (fact.unit?.zh ?? '') : unitOf(fact).zh;
}
