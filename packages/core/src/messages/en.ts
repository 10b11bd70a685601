import type { ExpectedValue, Messages, TypeName } from '../issue-details.js';
import type { Fault } from '../rules/kind.js';

const TYPES: Readonly<Record<TypeName, string>> = {
  object: 'a set of "name: value"',
  list: 'a list',
  text: 'text',
  number: 'a number',
  points: 'points above 0 with at most two decimals',
  flag: 'yes or no',
  count: 'a whole number from 0',
  'both-languages': 'text in both zh and en',
  year: 'a four-digit year such as 2025',
  date: 'a date such as 2025-03-01',
  'step-state': 'planned, under-way, done or verified',
  effort: 'an amount of work above 0 with at most three decimals',
  measure: 'words, or fact, from and to (which figure becomes what)',
};

const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  count: 'a whole number from 0, such as 12',
  number: 'a number, such as 12.5',
  percent: 'a percentage, such as 57.9 or "57.9%"',
  flag: 'yes or no (true/false)',
  date: 'a full date such as 2025-03-01',
  choice: 'one of the options',
  checklist: 'the listed items and whether each is done',
  villages: 'rows per village, the number of villages done, or total: sum',
  judgement: 'points and a reason (value, reason)',
  bounds: 'atLeast and/or atMost',
};

const FAULTS: Readonly<Record<Fault, string>> = {
  'unknown-fact': 'names a fact that is not declared',
  'wrong-fact-kind': 'the fact is of a kind that this rule cannot read',
  'not-descending': 'the edges are not in order',
  'not-monotone': 'edges and points run in different directions',
  'floor-equals-target': 'floor and target are the same',
  'unreachable-points': 'full marks cannot be reached',
  'beyond-full-points': "more than the indicator's full marks",
  'not-positive': 'must be above 0',
  'unknown-option': 'no such option or item',
  'missing-option': 'points are missing for this option or item',
  'bad-limit': 'the limit or number of years is not valid',
  'too-many-items': 'too many items, at most 12',
  'too-fine': 'points have at most two decimals',
  empty: 'must not be empty',
};

function maybe(suggestion: string | undefined): string {
  return suggestion === undefined ? 'Check the name against the framework.' : `Did you mean "${suggestion}"?`;
}

/** Every message in English: what is, what should be, what to do. */
export const en: Messages = {
  'bad-id': ({ id }) => `The id "${id}" is not valid: use lower-case letters, digits and hyphens, beginning with a letter.`,
  'unknown-key': ({ key, suggestion }) => `There is no "${key}" here. ${maybe(suggestion)}`,
  'missing-key': ({ key }) => `"${key}" is missing; please add it.`,
  'bad-type': ({ expected, found }) => `This should be ${TYPES[expected]}, but is ${found}; please correct it.`,
  'clashing-id': ({ id }) => `"${id}" occurs twice; keep one or rename it.`,
  'rule-fault': ({ parameter, fault, detail }) => `The rule's "${parameter}": ${FAULTS[fault]}${detail === undefined ? '' : ` (${detail})`}. Please change it.`,
  'unknown-fact': ({ id, suggestion }) => `There is no fact "${id}". ${maybe(suggestion)}`,
  'unused-fact': ({ id }) => `No indicator uses the fact "${id}". Use it, or say with "context" why it is only read beside the points.`,
  'few-examples': ({ id }) => `The indicator "${id}" needs more examples: at least one with full marks and one without.`,
  'unknown-indicator': ({ id, suggestion }) => `There is no indicator "${id}". ${maybe(suggestion)}`,
  'unknown-area': ({ id, suggestion }) => `There is no area "${id}". ${maybe(suggestion)}`,
  'unknown-group': ({ id, suggestion }) => `There is no group "${id}". ${maybe(suggestion)}`,
  'unknown-framework': ({ id, suggestion }) => `There is no framework "${id}". ${maybe(suggestion)}`,
  'weights-do-not-add-up': ({ sum, full, of }) => `The ${of === 'channels' ? 'weights of the channels' : 'points of the indicators'} add up to ${sum} instead of ${full}; please adjust them.`,
  'finer-than-places': ({ id, points, places }) => `The points ${points} of indicator "${id}" are finer than the ${places} decimals to which points are rounded; change the points or the decimals.`,
  'grades-disordered': ({ id }) => `The bound of grade "${id}" is out of place: best first, the last one from 0.`,
  'classes-overlap': ({ first, second, by }) => `Classes "${first}" and "${second}" overlap (${by}); a town belongs to one class only.`,
  'needs-authority': ({ id }) => `"${id}" needs the document that allows it (authority) before it may be used.`,
  'not-a-fact-kind': ({ id, expected }) => `The fact "${id}" is of the wrong kind; it should be ${expected}.`,
  'indicator-twice': ({ id }) => `The indicator "${id}" stands twice in bonus and deductions.`,
  'wrong-edition': ({ found, expected }) => `The submission names the edition ${found}, but "${expected}" is in use. Use the matching edition or correct the submission.`,
  'bad-value': ({ label, found, expected, remedy }) => `"${label.en}" says ${found}, but should be ${EXPECTED[expected]}.${remedy === undefined ? '' : ` Perhaps: ${remedy}`}`,
  'out-of-range': ({ id, label, found, min, max }) => `"${label?.en ?? id}" says ${found}, but should be between ${min} and ${max}; please check.`,
  'part-exceeds-whole': ({ part, whole, partValue, wholeValue }) => `"${part.en}" (${partValue}) is more than "${whole.en}" (${wholeValue}); please check both figures.`,
  'more-villages-than-there-are': ({ label, found, villages }) => `"${label.en}" covers ${found} villages, but there are ${villages}; please check.`,
  'conflicting-values': ({ label, first, second }) => `"${label.en}" has two different values: ${first} and ${second}. Please check and keep one.`,
  'not-applicable-forbidden': ({ label }) => `"${label.en}" applies to every town and cannot be declared not applicable. Leave it empty where there is no figure.`,
  'reason-needed': ({ label }) => `"${label.en}" needs a reason.`,
  'date-in-future': ({ label, date, asOf }) => `The date ${date} of "${label.en}" is after the date of the facts, ${asOf}; please check.`,
  'unknown-class': ({ id, suggestion }) => `There is no class of towns "${id}". ${maybe(suggestion)}`,
  'class-needed': ({ classes }) => `This scheme has classes of towns; give "class" under "town" (${classes}).`,
  'due-before-period': ({ date, from }) => `The due date ${date} is before the reported year began on ${from}; please check.`,
  'unknown-step': ({ id, suggestion }) => `There is no step with the id "${id}". ${suggestion === undefined ? 'Please check the ids under after.' : `Did you mean "${suggestion}"?`}`,
  'step-cycle': ({ steps }) => `These steps wait for each other and cannot be put in order: ${steps}. Please drop one of the links.`,
  'measure-beyond': ({ label, found, whole, most }) => `The target ${found} for "${label.en}" is beyond "${whole.en}" (${most}); please check the target.`,
  'different-towns': ({ before, after }) => `These are two different towns, "${before}" and "${after}"; only years of one town can be compared. Use material of one town, or write its name the same way.`,
  'editions-not-bridged': ({ before, after }) => `The two years use different editions (${before}, ${after}), and the later does not say that it is based on the earlier one, so scores cannot be compared. Score both years with one edition, or name the earlier edition under basedOn of the later one.`,
  'editions-reversed': ({ before, after }) => `The earlier year uses the edition ${before}, which is based on the later year's edition ${after}: that is the other way round. Please check which year comes first, or score both years with ${before}.`,
  'year-needed': ({ town }) => `A submission of "${town}" does not say its year, so it cannot be put in order. Please give its year, such as 2025.`,
  'year-twice': ({ year }) => `There is more than one submission for ${year}; each year should have one. Please keep one.`,
  'effort-inert': ({ classes }) => `Every effort (${classes}) must be given and be above 0, or nothing could be ranked. Please give one for each class, such as light: 1.`,
  normalised: ({ label, found, read }) => `"${label.en}" is written ${found} and counted as ${read}.`,
};
