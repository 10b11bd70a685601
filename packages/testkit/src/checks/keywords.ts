import type { Finding } from '../finding.js';
import type { Review } from '../review.js';

/** Long enough to mean something, short enough to stand in a sentence. */
const LENGTH = { least: 2, most: 12 };

/** Words by which reports speak of each indicator: there are some, in Chinese, none of them twice. */
export function keywordFindings({ plugin }: Review): Finding[] {
  return Object.entries(plugin.indicators).flatMap(([id, { keywords = [] }]) => {
    const at = `indicators.${id}.keywords`;
    if (keywords.length === 0) return [{ at, found: '至少写一个关键词 / there must be at least one keyword' }];
    return keywords.flatMap((word, place) => wordFaults(word, keywords.indexOf(word) < place).map((found) => ({ at: `${at}[${place}]`, found })));
  });
}

function wordFaults(word: string, again: boolean): string[] {
  const faults: string[] = [];
  const length = [...word].length;
  if (again) faults.push(`“${word}”重复 / "${word}" stands there twice`);
  if (length < LENGTH.least || length > LENGTH.most) faults.push(`“${word}”应为2至12个字 / "${word}" must have 2 to 12 characters`);
  if (!/\p{Script=Han}/u.test(word)) faults.push(`“${word}”须含汉字 / "${word}" must contain Chinese characters`);
  return faults;
}
