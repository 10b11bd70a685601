import type { Plugin } from '@fazhi/core';
import { definitionFindings } from './checks/definition.js';
import { edgeFindings } from './checks/edges.js';
import { exampleFindings } from './checks/examples.js';
import { figureFindings } from './checks/figures.js';
import { keywordFindings } from './checks/keywords.js';
import { leverFindings } from './checks/levers.js';
import { mentionFindings } from './checks/mentions.js';
import { missingFindings } from './checks/missing.js';
import { frozenFindings, roundTripFindings } from './checks/purity.js';
import { textFindings } from './checks/texts.js';
import type { CheckOptions, Finding } from './finding.js';
import type { Review } from './review.js';

/** One check by name. */
export interface Check {
  readonly name: string;
  run(): Finding[];
}

const CHECKS: readonly { readonly name: string; readonly run: (review: Review) => Finding[] }[] = [
  { name: 'is soundly defined: ids, references, reachable points, every fact used, every indicator sourced', run: definitionFindings },
  { name: 'says everything in both languages', run: textFindings },
  { name: 'has keywords for every indicator: Chinese, short, none twice', run: keywordFindings },
  { name: 'finds what it declares about reports when it stands there, and not where it is denied', run: mentionFindings },
  { name: 'checks figures that there are, of a kind that fits', run: figureFindings },
  { name: 'scores its examples as they say', run: exampleFindings },
  { name: 'keeps its direction at, just under and just over each edge', run: edgeFindings },
  { name: 'earns and loses nothing while a fact is missing', run: missingFindings },
  { name: 'gains what its levers promise', run: leverFindings },
  { name: 'leaves its input alone', run: frozenFindings },
  { name: 'survives a round trip through JSON', run: roundTripFindings },
];

/** The checks of a plugin, to run one by one. A check that cannot run reports why instead of throwing. */
export function checksOf(plugin: Plugin, options: CheckOptions): Check[] {
  return CHECKS.map(({ name, run }) => ({ name, run: () => safely(() => run({ plugin, options })) }));
}

/** Everything that the strict review finds; empty for a sound plugin. */
export function checkPlugin(plugin: Plugin, options: CheckOptions = {}): Finding[] {
  return checksOf(plugin, options).flatMap(({ run }) => run());
}

function safely(run: () => Finding[]): Finding[] {
  try {
    return run();
  } catch (error) {
    return [{ at: 'plugin', found: String(error) }];
  }
}
