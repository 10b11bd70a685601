import { describe, expect, it } from 'vitest';
import { facts } from '../test-support/facts.js';
import { unitOf } from './fact.js';
import * as core from './index.js';
import { factsOfRule } from './rule-facts.js';

describe('the public API', () => {
  it('exports nothing by accident', () => {
    expect(Object.keys(core).sort()).toEqual([
      'ComparisonError',
      'DefinitionError',
      'ENGINE_VERSION',
      'EXAMPLE_YEAR',
      'VILLAGES',
      'admittedWords',
      'amongPeersWords',
      'askedFacts',
      'assess',
      'assessAll',
      'besideWords',
      'bridgeWords',
      'cannotWords',
      'causeWords',
      'cellReader',
      'cellStates',
      'cheapestPlan',
      'checkFigures',
      'commonFacts',
      'commonLaws',
      'compare',
      'compareShortfalls',
      'comparedGroupWords',
      'comparisonFaultWords',
      'confirmed',
      'contrastWords',
      'defaultEffort',
      'defaultRobustness',
      'defineFramework',
      'definePlugin',
      'diff',
      'diffWords',
      'digestOf',
      'dueWords',
      'editionChecks',
      'explain',
      'factsOfRule',
      'flagOf',
      'followUp',
      'followUpWords',
      'formatPoints',
      'frameworkFor',
      'fromReports',
      'fullId',
      'gapWords',
      'indicatorStateWords',
      'isTotalRow',
      'issue',
      'kindOf',
      'leftOutWords',
      'markTitles',
      'mentionFinder',
      'mentionsOf',
      'messageOf',
      'nameKey',
      'nameProblem',
      'nextSteps',
      'overstated',
      'ownDefault',
      'parseMention',
      'plainName',
      'plainText',
      'planCoverage',
      'plannedScore',
      'pointsWords',
      'practice',
      'presenceWords',
      'proposeLinks',
      'rankBandWords',
      'rankedPlaceWords',
      'rankingWords',
      'readEffort',
      'readSubmission',
      'rectificationList',
      'rectificationStates',
      'rememberDigest',
      'reportContents',
      'robustPlaceWords',
      'robustnessWords',
      'ruleKinds',
      'ruleWords',
      'saysNothing',
      'secondary',
      'shortfalls',
      'shownPoints',
      'signedPoints',
      'simulate',
      'sixAreas',
      'sourceWords',
      'splitWords',
      'standWords',
      'suggest',
      'sumPoints',
      'text',
      'thresholdVariants',
      'toReport',
      'townName',
      'trends',
      'unitOf',
      'valueUnder',
      'valueWords',
      'visible',
      'visibleLine',
      'whoseWords',
      'withoutInvisible',
      'yearOf',
    ]);
  });

  it('names the six areas in both languages', () => {
    expect(core.sixAreas.map(({ id }) => id)).toEqual(['functions', 'administration', 'decisions', 'enforcement', 'grassroots', 'awareness']);
    for (const { title } of core.sixAreas) expect(title.zh).toMatch(/^[\u4e00-\u9fff]+$/);
  });
});

describe('units', () => {
  it('are those of counts, decimals, rates, villages, what villages have, and points; other kinds have none', () => {
    const units = Object.fromEntries((['staff', 'budget', 'rate', 'rules', 'literate', 'opinion', 'group', 'filed'] as const).map((id) => [id, unitOf(facts[id]).zh]));
    expect(units).toEqual({ staff: '人', budget: '万元', rate: '%', rules: '个村', literate: '人', opinion: '分', group: '', filed: '' });
    expect(['staff', 'rate', 'rules', 'opinion', 'group'].map((id) => unitOf(facts[id as keyof typeof facts]).en)).toEqual([' people', '%', ' villages', ' points', '']);
  });
});

describe('the facts of a rule', () => {
  it('are those it reads, each once, in order', () => {
    const of = { ratio: [['a', 'b'], ['b', 'c']] } as const;
    expect(factsOfRule({ kind: 'linear', of, target: 1 })).toEqual(['a', 'b', 'c']);
    expect(factsOfRule({ kind: 'all-or-nothing', of: { fact: 'a' } })).toEqual(['a']);
    expect(factsOfRule({ kind: 'bands', of: { sum: ['a', 'b'] }, bands: [] })).toEqual(['a', 'b']);
    expect(factsOfRule({ kind: 'deduction', of: { difference: ['a', 'b'] }, each: 1 })).toEqual(['a', 'b']);
    expect(factsOfRule({ kind: 'over-fulfilment', of: { villages: 'a' }, target: 1, base: 1, each: 1 })).toEqual(['a', 'town.villages']);
    expect(factsOfRule({ kind: 'peers', of: { fact: 'a' }, against: 'mean', floor: 0, target: 1 })).toEqual(['a']);
    expect(factsOfRule({ kind: 'village-share', fact: 'a' })).toEqual(['a', 'town.villages']);
    expect(factsOfRule({ kind: 'checklist', fact: 'a' })).toEqual(['a']);
    expect(factsOfRule({ kind: 'choice', fact: 'a', options: {} })).toEqual(['a']);
    expect(factsOfRule({ kind: 'history', fact: 'a', years: 1, change: 'rate', floor: 0, target: 1 })).toEqual(['a']);
    expect(factsOfRule({ kind: 'judged', fact: 'a' })).toEqual(['a']);
    expect(factsOfRule({ kind: 'deadline', fact: 'a', limit: { month: 1, day: 1, yearsAfter: 0 }, days: 'calendar' })).toEqual(['a']);
    expect(factsOfRule({ kind: 'deadline', fact: 'a', limit: { after: 'b', within: 1 }, days: 'calendar' })).toEqual(['a', 'b']);
    expect(factsOfRule({ kind: 'award', levels: [{ fact: 'a', points: 1 }, { fact: 'b', points: 1 }, { fact: 'a', points: 2 }] })).toEqual(['a', 'b']);
  });
});
