import type { Framework } from '../framework.js';
import type { Text } from '../text.js';

/** A link that key words suggest; a person has to confirm it before it counts. */
export interface Proposal {
  readonly id: string;
  readonly title: Text;
  /** Key words that were found. */
  readonly words: readonly string[];
}

const MOST_PROPOSALS = 3;

/** Indicators whose key words a Chinese sentence holds, the closest first; at most three. */
export function proposeLinks(framework: Framework, sentence: string): Proposal[] {
  const weight = ({ words }: Proposal): number => words.reduce((sum, word) => sum + word.length, 0);
  return Object.values(framework.indicators)
    .map(({ id, title, keywords = [] }) => ({ id, title, words: keywords.filter((word) => sentence.includes(word)) }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length || weight(b) - weight(a))
    .slice(0, MOST_PROPOSALS);
}
