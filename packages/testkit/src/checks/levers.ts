import { explain, sumPoints } from '@fazhi/core';
import type { Finding } from '../finding.js';
import { examplesOf, frameworkOf, submissionOf, type Review } from '../review.js';

/** Every way back gains points when scored again, and those that promise full marks reach them. */
export function leverFindings(review: Review): Finding[] {
  const framework = frameworkOf(review);
  return examplesOf(review.plugin).flatMap(({ id, indicator, example, at }) => {
    const submission = submissionOf(framework, review.plugin, example.facts, example.earlier);
    const broken = explain(framework, submission, `${review.plugin.id}.${id}`).flatMap(({ waysBack, result }) =>
      waysBack.filter(({ gain, full }) => full && sumPoints([result.earned, gain]) !== indicator.points),
    );
    return broken.map(({ words, gain }) => ({ at, found: `"${words.en}" promises full marks and gains ${gain} only` }));
  });
}
