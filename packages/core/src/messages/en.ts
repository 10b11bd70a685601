import { fraction, integer, times } from '../exact.js';
import type { Grade } from '../framework.js';
import type { ExpectedValue, Messages, TableLimit, TypeName } from '../issue-details.js';
import type { MentionFault } from '../mention.js';
import { formatFraction } from '../points.js';
import type { Fault } from '../rules/kind.js';

const TYPES: Readonly<Record<TypeName, string>> = {
  object: 'a set of "name: value"',
  list: 'a list',
  text: 'text',
  number: 'a number',
  figure: 'a number (at most a trillion either way, and no nearer to 0 than a millionth)',
  points: 'points above 0, up to a million, with at most two decimals',
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
  flag: '"yes" or "no"',
  date: 'a full date such as 2025-03-01, or "no" where it was not done',
  choice: 'one of the options',
  checklist: 'the listed items and whether each is done',
  villages: 'a row for each village, the number of villages done (such as "12 villages"), or the sum over all villages',
  judgement: 'points and a reason',
  bounds: 'one number for "at least" and one for "at most", the first not above the second',
};

const TABLE_LIMITS: Readonly<Record<TableLimit, (most: number) => string>> = {
  line: (most) => `This line is longer than ${most} bytes`,
  depth: (most) => `The brackets of this line are nested deeper than ${most}`,
  columns: (most) => `There are more than ${most} columns`,
};

/** What to write where nothing happened, where there is no figure, and where the matter does not arise. */
const INSTEAD = { zero: 'Write 0 where there was none, ', no: 'Write "no" where it was not done, ' };
const NOT_APPLICABLE = { form: 'choose "no" under "applies" and give a reason where it does not apply', table: 'write "n/a" where it does not apply', data: 'say that it is not applicable, with a reason, where it does not apply' };

const FAULTS: Readonly<Record<Fault, string>> = {
  'unknown-fact': 'names a fact that is not declared',
  'wrong-fact-kind': 'the fact is of a kind that this rule cannot read',
  'not-descending': 'the edges are not in order',
  'not-monotone': 'edges and points run in different directions',
  'floor-equals-target': 'floor and target are the same',
  'unreachable-points': 'it comes to no more than this, short of full marks; make it up, or give the indicator fewer points',
  'beyond-full-points': "more than the indicator's full marks",
  'not-positive': 'must be above 0',
  'unknown-option': 'no such option or item',
  'missing-option': 'points are missing for this option or item',
  'bad-limit': 'the limit or number of years is not valid',
  'too-many-items': 'too many items, at most 12',
  'too-fine': 'points have at most two decimals',
  empty: 'must not be empty',
};

const MENTION_FAULTS: Readonly<Record<MentionFault, string>> = {
  empty: 'it must not be empty',
  unclosed: 'its brackets do not pair; write brackets of the report full-width',
  'unknown-placeholder': 'braces hold n, n:unit, #, =0, all, date, month.day or !word; inside brackets # alone',
  'too-short': 'it needs two characters, and neither begins with … or {#} nor ends with …',
  'too-many-gaps': 'at most two …',
  'figure-needed': 'a fact of this kind needs {n} or {=0}',
  'date-needed': '{date} is for dates, and dates take nothing else',
  'no-figure-here': '{n} and {=0} are for figures',
  'no-villages-here': '{all} is for yes or no by village',
  'several-values': 'it may give one value only',
};

function maybe(suggestion: string | undefined): string {
  return suggestion === undefined ? 'Check the name against the framework.' : `Did you mean "${suggestion}"?`;
}

function boundsOf(grades: readonly Grade[]): string {
  return grades.map(({ atLeast }) => String(atLeast)).join(', ');
}

function percentOf(share: number): string {
  return `${formatFraction(times(fraction(share), integer(100)), 4)}%`;
}

function rangeWords(low: number, high: number): string {
  return high === Infinity ? (low === -Infinity ? 'any number' : `${low} or more`) : `from ${low} to ${high}`;
}

/** Every message in English: what is, what should be, what to do. */
export const en: Messages = {
  'bad-id': ({ id }) => `The id "${id}" is not valid: use lower-case letters, digits and hyphens, beginning with a letter.`,
  'unknown-key': ({ key, suggestion }) => `There is no "${key}" here. ${maybe(suggestion)}`,
  'missing-key': ({ key }) => `"${key}" is missing; please add it.`,
  'bad-type': ({ expected, found, example }) => `This should be ${TYPES[expected]}${example === undefined ? '' : ` (such as ${example})`}, but is ${found}; please correct it.`,
  'one-of': ({ keys }) => `Only one of "${keys}" can be written; please keep one.`,
  'clashing-id': ({ id }) => `"${id}" occurs twice; keep one or rename it.`,
  'rule-fault': ({ parameter, fault, detail }) => `The rule's "${parameter}": ${FAULTS[fault]}${detail === undefined ? '' : ` (${detail})`}. Please change it.`,
  'unknown-fact': ({ id, suggestion }) => `There is no fact "${id}". ${maybe(suggestion)}`,
  'reserved-id': ({ id }) => `The id "${id}" is used by the program itself; please choose another.`,
  'unused-fact': ({ id }) => `No indicator uses the fact "${id}". Use it, or say with "context" why it is only read beside the points.`,
  'empty-fact': ({ id }) => `The fact "${id}" cannot be reported: its least value must be below its greatest, options are two or more, a list has an item. Please correct it.`,
  'few-examples': ({ id }) => `The indicator "${id}" needs more examples: at least one with full marks and one without.`,
  'bad-mention': ({ template, fault }) => `The wording "${template}" cannot be used: ${MENTION_FAULTS[fault]}.`,
  'unknown-indicator': ({ id, suggestion }) => `There is no indicator "${id}". ${maybe(suggestion)}`,
  'unknown-area': ({ id, suggestion }) => `There is no area "${id}". ${maybe(suggestion)}`,
  'unknown-group': ({ id, suggestion }) => `There is no group "${id}". ${maybe(suggestion)}`,
  'newer-format': ({ found, known }) => `The format of this file is ${found}; this program reads ${known}. Use a newer program, or save the file in format ${known}.`,
  'too-many': ({ of, most }) => `This is larger than any scheme: ${of === 'levels' ? `more than ${most} levels inside each other` : of === 'values' ? `more than ${most} values in all` : `more than ${most} entries in one place`}. Please check the file.`,
  'unknown-framework': ({ id, suggestion }) => `There is no framework "${id}". ${maybe(suggestion)}`,
  'weights-do-not-add-up': ({ sum, full, of, areas = [] }) => `The ${of === 'channels' ? 'weights of the channels' : 'points of the indicators'} add up to ${sum}${areas.length > 1 ? ` (${areas.map(({ title, points }) => `${title.en} ${points}`).join(', ')})` : ''} instead of ${full}; please adjust them.`,
  'finer-than-places': ({ id, points, places }) => `The points ${points} of indicator "${id}" are finer than the ${places} decimals to which points are rounded; change the points or the decimals.`,
  'grades-disordered': ({ id }) => `The bound of grade "${id}" is out of place: best first, the last one from 0.`,
  'classes-overlap': ({ first, second, by }) => `Classes "${first}" and "${second}" overlap (${by}); a town belongs to one class only.`,
  'needs-authority': ({ id }) => `"${id}" needs the document that allows it (authority) before it may be used.`,
  'not-a-fact-kind': ({ id, expected }) => `The fact "${id}" is of the wrong kind; it should be ${expected}.`,
  'indicator-twice': ({ id }) => `The indicator "${id}" stands twice in bonus and deductions.`,
  'percent-as-number': ({ found, proposed }) => `Percentages are written as decimals here: ${found} reads as ${percentOf(found)}. For ${found}% write ${proposed} (95% is 0.95).`,
  'unit-as-number': ({ found, proposed }) => `One unit here is ${percentOf(found)}. For each ${found} percentage points write per: ${proposed} (one percentage point is 0.01).`,
  'share-as-percent': ({ found, proposed, most }) => `Conditions hold percentages as they are reported: ${found} reads as ${found}%. For ${proposed}% write ${proposed}; if ${found}% is meant, give the fact a max below ${most}.`,
  'never-met': ({ found, low, high }) => `No figure can reach ${found}: it can be ${rangeWords(low, high)}. Please correct the bound.`,
  'always-met': ({ found, low, high }) => `Every figure meets ${found}: it can be ${rangeWords(low, high)}. Please correct the bound.`,
  'out-of-reach': ({ best, points }) => `This rule gives ${best} points at most and never its full ${points}. Please change the bounds or the points.`,
  'nothing-to-lose': ({ isDeducted }) => (isDeducted ? 'This rule takes all its points off every town. Please change the bounds.' : 'This rule gives every town full marks; nothing can be lost. Please change the bounds.'),
  'inverted-deduction': ({ kind, example }) => `Among the deductions, what a rule comes to is taken off. The kind "${kind.en}" gives full marks where all is well, so here it would take from the good towns. ${example === undefined ? 'What is asked for belongs into an area' : `Let it rise with what happened, such as rule: ${example}`}.`,
  'grades-of-another-total': ({ total, base, grades, proposed }) => `The grades are those of the edition it extends (${boundsOf(grades)}), made for a total of ${base}; this scheme's total is ${total}. Please write grades into the scheme, in the same proportion ${boundsOf(proposed)}.`,
  'grade-out-of-reach': ({ atLeast, most }) => `The grade from ${atLeast} points is out of reach: this scheme gives ${most} at most. Bounds are points, not per cent; please correct it.`,
  'grade-too-low': ({ atLeast, total, half }) => `Of ${total} points, ${atLeast} are the best grade already, less than half. Bounds are points, not per cent; the best grade should begin at ${half} or more, please check.`,
  escape: ({ indicator, facts }) => `"${indicator.en}" does not apply while "${facts.map(({ en: name }) => name).join(', ')}" is 0. If that is something to be done, a township that never does it escapes this indicator. Please check, and rather let it apply by what has to be done than by what was done.`,
  'idle-gate': ({ id, grade }) => `"${id}" caps the grade at "${grade}", which is the best one, so it does nothing. Please name a lower grade.`,
  'not-plain': ({ found }) => `Here is an object of a program, ${found}, whose content cannot be read. Please give text, a number, yes or no, a list or a set of "name: value" instead.`,
  'too-deep': ({ most }) => `The data is nested more than ${most} levels deep and was not read. Please check brackets or indentation.`,
  'too-much': ({ most }) => `One submission holds more than ${most} values and was not read. Please check that it is that of one town.`,
  'format-version': ({ found, known }) => `The version of the format should be ${known}, but is ${found}. Please write ${known} or leave it out.`,
  'name-needed': ({ label }) => `The ${label.en} is missing; please add it.`,
  'damaged-text': ({ label, found }) => `The ${label.en}, ${found}, was damaged on its way. Please check the encoding of the file and write it again.`,
  'name-too-long': ({ label, found, length, most }) => `The ${label.en}, ${found}, has ${length} characters; at most ${most} are a name. Please give the name alone.`,
  'name-of-sums': ({ label, found }) => `The ${label.en}, ${found}, is the heading of a row of sums. Please remove the row or give the real name.`,
  'year-not-for-edition': ({ year, edition, years }) => `The material is about ${year}, but edition ${edition} is made for ${years}, so amounts and laws may differ. It was scored all the same; please check the year or use the edition of that year.`,
  'wrong-edition': ({ found, expected }) => `The submission names the edition ${found}, but "${expected}" is in use. Use the matching edition or correct the submission.`,
  'bad-value': ({ label, found, expected, remedy }) => `"${label.en}" says ${found}, but should be ${EXPECTED[expected]}.${remedy === undefined ? '' : ` Perhaps: ${typeof remedy === 'string' ? remedy : remedy.en}`}`,
  'nothing-said': ({ label, found, from, none }) => `"${label.en}" says ${found}: whether there was none, there is no figure or it does not apply cannot be told. ${none === undefined ? 'Leave' : `${INSTEAD[none]}leave`} it empty where there is no figure, ${NOT_APPLICABLE[from]}.`,
  'formula-fault': ({ label, found }) => `"${label.en}" is ${found}: its formula has no result. Correct the formula or write the value; leave it empty where there is no figure.`,
  'rounding-asked': ({ label, found, read, decimals, edge }) => `"${label.en}" says ${found}; with ${decimals} decimals that is ${read}, and points change at ${edge} in between. Please check and write the figure as it should count.`,
  'out-of-range': ({ id, label, found, min, max }) => `"${label?.en ?? id}" says ${found}, but should be between ${min} and ${max}; please check.`,
  'part-exceeds-whole': ({ part, whole, partValue, wholeValue }) => `"${part.en}" (${partValue}) is more than "${whole.en}" (${wholeValue}); please check both figures.`,
  'more-villages-than-there-are': ({ label, found, villages }) => `"${label.en}" covers ${found} villages, but there are ${villages}; please check.`,
  'conflicting-values': ({ label, first, second, other }) => `"${label.en}" has two different values: ${first} and ${second}${other === undefined ? '' : `; the first is at ${other}`}. Please check and keep one.`,
  'value-beside-not-applicable': ({ label, found }) => `"${label.en}" is marked as not applicable and also says ${found}. Please check and keep one.`,
  'beside-not-applicable': ({ label, fields }) => `"${label.en}" is marked as not applicable, so its ${fields.en} was left out. Where it applies, remove the mark and give the value.`,
  'papers-without-value': ({ label, fields }) => `"${label.en}" has ${fields.en} but no value, and counts as not reported. Please add the value; write 0 or "no" where there was none.`,
  'text-left-out': ({ field, found }) => `The ${field.en} says ${found}, which is nothing, and counts as left empty. Leave it empty where there is none.`,
  'not-applicable-forbidden': ({ label }) => `"${label.en}" applies to every town and cannot be declared not applicable. Leave it empty where there is no figure.`,
  'reason-needed': ({ label }) => `"${label.en}" needs a reason.`,
  'date-out-of-range': ({ label, date, from, to }) => `The date of "${label.en}" is ${date}, but should be between ${from} and ${to}; please check.`,
  'date-in-future': ({ label, date, asOf }) => `The date ${date} of "${label.en}" is after the date of the facts, ${asOf}; please check.`,
  'unknown-class': ({ id, suggestion, classes }) => `There is no class of towns "${id}". ${classes === '' ? 'This scheme has no classes; please leave it out.' : suggestion === undefined ? `There are: ${classes}.` : maybe(suggestion)}`,
  'class-needed': ({ classes }) => `This scheme has classes of towns; give the class of the town (${classes}).`,
  'due-before-period': ({ date, from }) => `The due date ${date} is before the reported year began on ${from}; please check.`,
  'unknown-step': ({ id, suggestion }) => `There is no step with the id "${id}". ${suggestion === undefined ? 'Please check the ids under after.' : `Did you mean "${suggestion}"?`}`,
  'step-cycle': ({ steps }) => `These steps wait for each other and cannot be put in order: ${steps}. Please drop one of the links.`,
  'measure-beyond': ({ label, found, whole, most }) => `The target ${found} for "${label.en}" is beyond "${whole.en}" (${most}); please check the target.`,
  'different-towns': ({ before, after }) => `These are two different towns, "${before}" and "${after}"; only years of one town can be compared. Use material of one town, or write its name the same way.`,
  'editions-not-bridged': ({ before, after }) => `The two years use different editions (${before}, ${after}), and the later does not say that it is based on the earlier one, so scores cannot be compared. Score both years with one edition, or name the earlier edition under basedOn of the later one.`,
  'editions-reversed': ({ before, after }) => `The earlier year uses the edition ${before}, which is based on the later year's edition ${after}: that is the other way round. Please check which year comes first, or score both years with ${before}.`,
  'year-needed': ({ town }) => `A submission of "${town}" does not say its year, so it cannot be put in order. Please give its year, such as 2025.`,
  'year-twice': ({ year }) => `There is more than one submission for ${year}; each year should have one. Please keep one.`,
  'empty-table': ({ columns }) => `The table has no row of a town. Please put column names into the first row (${columns}) and one town into each row below.`,
  'unknown-column': ({ column, letter, suggestion }) => `Column ${letter}, "${column}", is not the name of a fact. ${suggestion === undefined ? 'Check the name or id of the fact, or remove the column.' : `Did you mean "${suggestion}"?`}`,
  'missing-column': ({ column }) => `The table has no column "${column.en}"; please add it.`,
  'doubled-column': ({ first, second, label }) => `Columns ${first} and ${second} are both "${label.en}"; please keep one.`,
  'bad-row': ({ found, expected }) => `This row has ${found} cells, but there are ${expected} column names. Please check for a separator too many or too few, or one inside a cell without quotation marks.`,
  'open-quote': ({ row }) => `From row ${row} on a quotation mark has no partner, so that rows cannot be told apart. Please add or remove one.`,
  'bad-line': ({ found }) => `This line should be one JSON object ({…}), but is ${found}; please correct it.`,
  'no-town-name': ({ column }) => `This row leaves "${column.en}" empty; please add the name or remove the row.`,
  'town-twice': ({ town, first, second }) => `"${town}" is in row ${first} and in row ${second}; please check and keep one.`,
  'mixed-years': ({ found, year, row }) => `This row is about ${found}, but row ${row} is about ${year}; a table has one year. Please check, and put earlier years into columns named "column@year".`,
  'year-assumed': ({ rows, year }) => `Rows without a year, from this one on: ${rows}. They are taken as ${year} like the rest of the table; please check.`,
  'year-not-earlier': ({ column, found, year }) => `"${column}" is about ${found}, which should be before the year reported on, ${year}; please check.`,
  'not-text': ({ encoding }) => `The file cannot be read as text in ${encoding}. Please save it as "CSV UTF-8" and try again.`,
  'not-parquet': ({ reason }) => `The file cannot be read as Parquet (${reason.en}). Please export it again, compressed with snappy or not at all.`,
  'key-twice': ({ key, first, second }) => `"${key}" stands in this line twice (at characters ${first} and ${second}); please check and keep one.`,
  'row-left-out': ({ town, row }) => `"${town}" in row ${row} is a row of sums, not a town: it was left out and gets no score. If it is a town, please write its full name.`,
  'read-as': ({ encoding }) => `The file was read as ${encoding}; please check that the names of the towns are right.`,
  'mixed-encodings': ({ row, encoding, found }) => `Row ${row} is text in ${found}, while the text before it is ${encoding}; a file has one encoding. Please check, and save it as "CSV UTF-8".`,
  'table-limit': ({ limit, upTo }) => `${TABLE_LIMITS[limit](upTo)}, more than a table of facts has. Please check the file, or export it again.`,
  'effort-inert': ({ classes }) => `Every effort (${classes}) must be given and be above 0, or nothing could be ranked. Please give one for each class, such as light: 1.`,
  rounded: ({ label, found, read, decimals }) => `"${label.en}" says ${found} and is rounded half up to ${decimals} decimals: counted as ${read}.`,
  normalised: ({ label, found, read }) => `"${label.en}" is written ${found} and counted as ${read}.`,
};
