import {
  assess,
  causeWords,
  explain,
  frameworkFor,
  rectificationList,
  rectificationStates,
  shortfalls,
  type Assessment,
  type AssessOptions,
  type Explanation,
  type Framework,
  type IndicatorResult,
  type Lang,
  type Submission,
  type Tally,
} from '@fazhi/core';
import { SheetNames } from '../xlsx/sheet-names.js';
import { writeWorkbook } from '../xlsx/write.js';
import { tableSheet, type ResultTable, type ResultValue } from './table-sheet.js';
import { resultWords as words } from './words.js';

export interface ResultsWorkbookOptions extends AssessOptions {
  readonly language?: Lang;
  /** The assessment of the same submission under the same options, where there is one already. */
  readonly assessment?: Assessment;
}

interface Context {
  readonly framework: Framework;
  readonly submission: Submission;
  readonly assessment: Assessment;
  readonly options: AssessOptions;
  readonly lang: Lang;
  readonly names: SheetNames;
}

/**
 * One town's result as a workbook (.xlsx): summary, points of every indicator with reason and basis beside those of the
 * self-assessment and the review, shortfalls, and the list for rectification. Points are figures; nothing is a formula. The
 * same input gives the same bytes.
 */
export async function resultsWorkbook(framework: Framework, submission: Submission, options: ResultsWorkbookOptions = {}): Promise<Uint8Array> {
  const { language: lang = 'zh', assessment: made, ...rest } = options;
  const assessment = made ?? assess(framework, submission, rest);
  const context: Context = { framework, submission, assessment, options: rest, lang, names: new SheetNames() };
  const tables = [summaryTable(context), indicatorTable(context), shortfallTable(context), rectificationTable(context)];
  return await writeWorkbook(words.title(assessment.town)[lang], tables.map(tableSheet));
}

function summaryTable({ framework, submission, assessment, lang, names }: Context): ResultTable {
  const { score, grade, total, areas, bonus, deductions, year, asOf, values } = assessment;
  const none = words.none[lang];
  const titles = new Map(frameworkFor(framework, submission).grades.map(({ id, title }) => [id, title[lang]]));
  const possible = assessment.possibleGrades.map((id) => titles.get(id) ?? id).join(lang === 'zh' ? '、' : ', ');
  const facts: readonly (readonly ResultValue[])[] = [
    [words.town[lang], assessment.town],
    [words.year[lang], year ?? words.noYear[lang]],
    [words.framework[lang], framework.title[lang]],
    [words.edition[lang], `${assessment.framework.edition} ${assessment.framework.digest.slice(0, 12)}`],
    [words.values[lang], words.valuesUsed[values][lang]],
    ...(asOf === null ? [] : [[words.asOf[lang], asOf]]),
    [words.low[lang], score?.low ?? none],
    [words.high[lang], score?.high ?? none],
    [words.grade[lang], grade === null ? words.gradeOpen(possible)[lang] : grade.title[lang]],
    [words.bonus[lang], bonus.certain],
    [words.deductions[lang], deductions.certain],
  ];
  const heads = [words.area, words.points, words.earned, words.open, words.lost, words.notApplicable].map((head) => head[lang]);
  const rows = [...facts, [], heads, ...areas.map((area) => [area.title[lang], ...tallyOf(area)]), [words.total[lang], ...tallyOf(total)]];
  const name = names.take(words.summary[lang]);
  return { name, title: words.title(assessment.town)[lang], columns: [{ head: '' }, ...heads.slice(1).map(() => ({ head: '' }))], rows: rows.map((row) => (row[0] === words.year[lang] ? [row[0], String(row[1])] : row)), strong: [facts.length + 1, rows.length - 1] };
}

function tallyOf({ points, earned, open, lost, notApplicable }: Tally): number[] {
  return [points, earned, open, lost, notApplicable];
}

function indicatorTable({ framework, submission, assessment, options, lang, names }: Context): ResultTable {
  const of = (values: 'self' | 'verified'): ReadonlyMap<string, IndicatorResult> => resultsOf(assessment.values === values ? assessment : assess(framework, submission, { ...options, values }));
  const [self, verified] = [of('self'), of('verified')];
  const hasReview = Object.values(submission.facts).some((reported) => reported.state === 'given' && reported.verified !== undefined);
  const titles = new Map([...assessment.areas.map(({ id, title }) => [id, title[lang]] as const), ['bonus', words.bonus[lang]], ['deductions', words.deductions[lang]]]);
  const row = ({ id, title, area, sentence, basis, remedy, result }: Explanation): ResultValue[] => {
    const checked = verified.get(id);
    const isFull = result.lost === 0 && result.open === 0;
    return [
      titles.get(area) ?? area,
      title[lang],
      result.points,
      self.get(id)?.earned ?? null,
      // Where the reviewer left figures out, nothing is said rather than 0.
      hasReview && checked !== undefined && checked.open === 0 ? checked.earned : null,
      result.open,
      isFull ? null : sentence[lang],
      basis.map((each) => each[lang]).join(lang === 'zh' ? '；' : '; '),
      isFull ? null : remedy[lang],
    ];
  };
  const heads = [words.area, words.indicator, words.points, words.self, words.verified, words.open, words.why, words.basis, words.remedy];
  return {
    name: names.take(words.indicators[lang]),
    title: words.indicators[lang],
    columns: heads.map((head) => ({ head: head[lang] })),
    rows: explain(framework, submission, undefined, { ...options, assessment }).map(row),
    frozen: 2,
  };
}

function resultsOf({ areas, bonus, deductions }: Assessment): ReadonlyMap<string, IndicatorResult> {
  return new Map([...areas, bonus, deductions].flatMap(({ indicators }) => indicators).map((result) => [result.id, result]));
}

function shortfallTable({ framework, assessment, lang, names }: Context): ResultTable {
  const heads = [words.number, words.shortfall, words.lost, words.why, words.cause, words.basis, words.remedy];
  const separator = lang === 'zh' ? '；' : '; ';
  const rows = shortfalls(framework, assessment).problems.map(({ title, lost, losses, cause, basis, remedy }, place): ResultValue[] => [
    place + 1,
    title[lang],
    lost,
    losses.map(({ sentence }) => sentence[lang]).join(lang === 'zh' ? '' : ' '),
    causeWords[cause][lang],
    basis.map((each) => each[lang]).join(separator),
    remedy[lang],
  ]);
  return { name: names.take(words.shortfalls[lang]), title: words.shortfalls[lang], columns: heads.map((head) => ({ head: head[lang], ...(head === words.number ? { figures: 'whole' as const } : {}) })), rows, frozen: 2 };
}

function rectificationTable({ framework, submission, assessment, options, lang, names }: Context): ResultTable {
  const heads = [words.number, words.shortfall, words.basis, words.measure, words.owner, words.due, words.expected, words.state];
  const rows = rectificationList(framework, submission, { ...options, assessment }).map(({ number, problem, basis, measure, isProposed, owner, due, expected, state }): ResultValue[] => [
    number,
    problem[lang],
    basis[lang],
    `${measure[lang]}${isProposed ? words.proposed[lang] : ''}`,
    owner,
    due,
    expected,
    rectificationStates[state][lang],
  ]);
  return { name: names.take(words.rectification[lang]), title: words.rectification[lang], columns: heads.map((head) => ({ head: head[lang], ...(head === words.number ? { figures: 'whole' as const } : {}) })), rows, frozen: 2 };
}
