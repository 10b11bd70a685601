import { text, type Text } from '@fazhi/core';
import { placeWords, type CellPlace } from '../xlsx/place.js';

/** What each message about a form needs to know. The keys are stable codes. */
export interface ProblemDetails {
  'error-cell': { readonly error: string };
  'percent-unclear': { readonly label: Text; readonly found: string };
  'number-as-date': { readonly label: Text; readonly date: string };
  'odd-date': { readonly date: string };
  'merged-values': { readonly range: string };
  'applies-unclear': { readonly found: string };
  'reason-without-mark': { readonly label: Text };
  'fact-twice': { readonly label: Text; readonly other: CellPlace };
  'no-village-name': object;
  'village-twice': { readonly name: string };
  'total-beside-rows': { readonly label: Text };
  'step-missing': object;
  'year-missing': { readonly label: Text };
  // handled, and told
  'stray-row': { readonly found: string };
  'formula-read': { readonly count: number };
  'serial-read': { readonly found: string; readonly date: string };
  'unknown-fact-left': { readonly id: string };
  'sheet-left': { readonly sheet: string };
  'facts-not-asked': { readonly labels: readonly Text[] };
  'other-edition': { readonly form: string; readonly used: string };
  'edition-unknown': object;
  'macros-ignored': { readonly parts: readonly string[] };
  'links-ignored': { readonly parts: readonly string[] };
  'embedded-ignored': { readonly parts: readonly string[] };
}

export type FormProblemCode = keyof ProblemDetails;

/** What was wrong with a form, or handled and told. */
export type FormProblem = {
  [Code in FormProblemCode]: { readonly code: Code; readonly place?: CellPlace; readonly details: ProblemDetails[Code] };
}[FormProblemCode];

/** Builds a problem of a code. */
export function formProblem<Code extends FormProblemCode>(code: Code, place: CellPlace | undefined, details: ProblemDetails[Code]): FormProblem {
  // A generic member of the union cannot be shown to be one without naming every code here.
  return { code, ...(place === undefined ? {} : { place }), details } as FormProblem;
}

type Words = { readonly [Code in FormProblemCode]: (details: ProblemDetails[Code]) => Text };

const SHOWN = 5;

function named(labels: readonly Text[]): Text {
  const shown = labels.slice(0, SHOWN);
  const more = labels.length > SHOWN;
  return text(`${shown.map(({ zh }) => `“${zh}”`).join('、')}${more ? '等' : ''}`, `${shown.map(({ en }) => `"${en}"`).join(', ')}${more ? ' and others' : ''}`);
}

const WORDS: Words = {
  'error-cell': ({ error }) => (error === '=' ? text('公式还没有算出结果。请在 Excel 或 WPS 中打开保存一次，或直接填入数值。', 'The formula has no result yet. Open and save the file in Excel or WPS, or write the value.') : text(`公式出错（${error}），没有数值。请直接填入数值或清空。`, `The formula failed (${error}) and gives no value. Write the value or clear the cell.`)),
  'percent-unclear': ({ label, found }) => text(`“${label.zh}”填的是${found}，单元格没有百分比格式，分不清是${found}%还是${times(found)}%。请写上百分号。`, `"${label.en}" is ${found} in a cell that is not shown as per cent: it may be ${found}% or ${times(found)}%. Add the per cent sign.`),
  'number-as-date': ({ label, date }) => text(`“${label.zh}”应为数字，单元格里却是日期${date}，可能被 Excel 自动转换了。请把格式改为“常规”后重填。`, `"${label.en}" should be a figure but the cell holds the date ${date}, perhaps converted by Excel. Set the format to General and write it again.`),
  'odd-date': ({ date }) => text(`日期是${date}，不在2000年到2100年之间，请核实。`, `The date is ${date}, not between 2000 and 2100; check it.`),
  'merged-values': ({ range }) => text(`${range}合并了几行的填报值，分不清是哪一项的。请取消合并，分别填写。`, `${range} merges the values of several rows, so it is unclear whose it is. Unmerge it and fill in each.`),
  'applies-unclear': ({ found }) => text(`“是否适用”填的是“${found}”，应为“是”或“否”。`, `Applies is "${found}"; it should be yes or no.`),
  'reason-without-mark': ({ label }) => text(`“${label.zh}”填了不适用理由，但“是否适用”没有选“否”。请选“否”，或删去理由。`, `"${label.en}" has a reason why it does not apply, but Applies is not "no". Choose "no" or delete the reason.`),
  'fact-twice': ({ label, other }) => text(`“${label.zh}”在${placeWords(other).zh}已填，两处不同。请核实后只保留一处。`, `"${label.en}" is filled in at ${placeWords(other).en} as well, and differs. Check and keep one.`),
  'no-village-name': () => text('本行填了数据，但没有村名。请补上村名。', 'The row has data but no village name. Add the name.'),
  'village-twice': ({ name }) => text(`“${name}”出现了两次，请只保留一行。`, `"${name}" stands twice; keep one row.`),
  'total-beside-rows': ({ label }) => text(`“${label.zh}”既填了合计又填了分村数据。已逐村填报的，请清空这一格。`, `"${label.en}" has a total and rows by village. Where the rows are filled in, clear this cell.`),
  'step-missing': () => text('本行只有衡量目标，上面没有对应的打算。请填写打算的内容。', 'The row has a measure but there is no step above it. Write the step.'),
  'year-missing': ({ label }) => text(`“${label.zh}”没有写明年度。请填写年度，如2024。`, `"${label.en}" has no year. Write the year, such as 2024.`),
  'stray-row': ({ found }) => text(`填的“${found}”没有对应的填报项，未读取。请移到对应的行，或删去。`, `"${found}" belongs to no fact and was not read. Move it to its row or delete it.`),
  'formula-read': ({ count }) => text(`有${count}格是公式，按保存的结果读取；公式本身不运行。`, `${count} ${count === 1 ? 'cell is a formula' : 'cells are formulas'}: the result that was saved is read; formulas are not run.`),
  'serial-read': ({ found, date }) => text(`填的是${found}，按日期${date}计。`, `${found} is read as the date ${date}.`),
  'unknown-fact-left': ({ id }) => text(`“${id}”不在所用的指标体系中，未读取。`, `"${id}" is not in the framework used and was not read.`),
  'sheet-left': ({ sheet }) => text(`表“${sheet}”不是填报表，未读取。`, `Sheet "${sheet}" is no part of the form and was not read.`),
  'facts-not-asked': ({ labels }) => text(`本表没有${labels.length}个填报项（${named(labels).zh}），按未知计。请用新生成的表补报。`, `The form lacks ${labels.length} ${labels.length === 1 ? 'fact' : 'facts'} (${named(labels).en}), taken as unknown. Use a newly made form to report them.`),
  'other-edition': ({ form, used }) => text(`本表按版本“${form}”生成，现按“${used}”读取，填报项按标识对应。`, `The form was made for edition "${form}" and is read by "${used}"; facts are matched by id.`),
  'edition-unknown': () => text('表中没有版本信息，按所用的指标体系读取。', 'The form does not say its edition; it is read by the framework used.'),
  'macros-ignored': ({ parts }) => text(`文件含宏（${parts.join('、')}），只读取数据，不运行宏。`, `The file holds macros (${parts.join(', ')}); only values are read, macros are not run.`),
  'links-ignored': ({ parts }) => text(`文件链接到其他文件（${parts.join('、')}），不打开链接，按保存的结果读取。`, `The file links to others (${parts.join(', ')}); links are not followed, saved results are read.`),
  'embedded-ignored': ({ parts }) => text(`文件嵌有其他对象（${parts.join('、')}），没有打开。`, `The file has objects embedded (${parts.join(', ')}); they were not opened.`),
};

/** What is, what should be, what to do; without the place. */
export function formProblemWords({ code, details }: FormProblem): Text {
  const say = WORDS[code] as (details: FormProblem['details']) => Text;
  return say(details);
}

function times(found: string): string {
  return String(Number(`${found}e2`));
}
