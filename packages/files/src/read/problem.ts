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
  'said-above-items': { readonly label: Text; readonly found: string };
  'header-missing': { readonly sheet: string; readonly headers: readonly Text[] };
  'header-twice': { readonly header: Text; readonly columns: readonly string[] };
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
  /** `label`: what the form calls it. */
  'unknown-fact-left': { readonly label: string };
  'left-beside': { readonly label: Text; readonly why: 'empty' | 'asked' | 'not-applicable'; readonly columns: readonly Text[] };
  'measure-words-left': object;
  'percent-read': { readonly label: Text };
  'total-row-left': { readonly name: string };
  'cells-left': { readonly cells: readonly string[]; readonly found: string };
  'hidden-sheet-read': { readonly sheet: string };
  'hidden-rows-read': { readonly sheet: string; readonly rows: readonly number[] };
  'hidden-columns-read': { readonly sheet: string; readonly columns: readonly string[] };
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

/** Places are all named up to here, so that nobody has to search. */
const NAMED = 20;

function some(names: readonly string[], comma: string, others: string): string {
  return names.slice(0, NAMED).join(comma) + (names.length > NAMED ? others : '');
}

function either(headers: readonly Text[]): Text {
  return text(headers.map(({ zh }) => `“${zh}”`).join('或'), headers.map(({ en }) => `"${en}"`).join(' or '));
}

function besideWords(label: Text, why: 'empty' | 'asked' | 'not-applicable', columns: readonly Text[]): Text {
  const [zh, en] = [columns.map((column) => column.zh).join('、'), columns.map((column) => column.en).join(', ')];
  if (why === 'not-applicable') return text(`“${label.zh}”选了不适用，${zh}没有计入。`, `"${label.en}" does not apply, so what stands under ${en} was not taken.`);
  return text(`“${label.zh}”没有填报值，${zh}没有计入。请补填报值，或清空。`, `"${label.en}" has no value, so what stands under ${en} was not taken. Write the value or clear the cells.`);
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
  'odd-date': ({ date }) => text(`日期是${date}，可能是数字被显示成了日期。请核实；确是这一天的，写成文字，如1949-10-01。`, `The date is ${date}, perhaps a figure that is shown as a date. Check it; if it is meant, write it as text, such as 1949-10-01.`),
  'merged-values': ({ range }) => text(`${range}合并了几行，分不清填的是哪一行的。请取消合并，分别填写。`, `${range} is merged over several rows, so it is unclear whose content it is. Unmerge it and fill in each.`),
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
  'said-above-items': ({ label, found }) => text(`“${label.zh}”应在下面逐项填写，这一格却填了“${found}”。请把这一格清空，逐项选“是”或“否”。`, `"${label.en}" is answered item by item below, but this cell says "${found}". Clear it and choose yes or no for each item.`),
  'header-missing': ({ sheet, headers }) => text(`表“${sheet}”的表头中找不到${either(headers).zh}，整张表没有读取。请把表头改回原样。`, `The headers of sheet "${sheet}" lack ${either(headers).en}, so nothing on it was read. Restore the header.`),
  'header-twice': ({ header, columns }) => text(`有几列都叫“${header.zh}”（${columns.join('、')}列），分不清以哪一列为准。请只保留一列。`, `Several columns are named "${header.en}" (${columns.join(', ')}), and it is unclear which one counts. Keep one.`),
  'unknown-fact-left': ({ label }) => (label === '' ? text('本行不在所用的指标体系中，未读取。', 'This row is not in the framework used and was not read.') : text(`“${label}”不在所用的指标体系中，未读取。`, `"${label}" is not in the framework used and was not read.`)),
  'left-beside': ({ label, why, columns }) => besideWords(label, why, columns),
  'measure-words-left': () => text('已选了衡量的填报项，这里的文字没有计入。需要保留的，请写进打算的内容。', 'A fact to measure by was chosen, so these words were not taken. Put what is to be kept into the step itself.'),
  'percent-read': ({ label }) => text(`“${label.zh}”填的是1，按1%计。如为100%，请写上百分号。`, `"${label.en}" is 1, read as 1%. If 100% is meant, add the per cent sign.`),
  'total-row-left': ({ name }) => text(`“${name}”不是村名，本行未读取。`, `"${name}" is not the name of a village; the row was not read.`),
  'cells-left': ({ cells, found }) => text(`${some(cells, '、', '等')}不是填报的格子，其中的“${found}”${cells.length > 1 ? `等${cells.length}处` : ''}没有读取。请移到对应的格子，不需要的可删去。`, `${some(cells, ', ', ' and others')} ${cells.length === 1 ? 'is no cell' : 'are no cells'} to be filled in; "${found}"${cells.length > 1 ? ` and ${cells.length - 1} more` : ''} was not read. Move it to its cell, or delete it.`),
  'hidden-sheet-read': ({ sheet }) => text(`表“${sheet}”是隐藏的，其中填的内容已读取，请核对。`, `Sheet "${sheet}" is hidden; what is filled in there was read. Check it.`),
  'hidden-rows-read': ({ sheet, rows }) => text(`表“${sheet}”第${some(rows.map(String), '、', '等')}行是隐藏的，其中填的内容已读取，请核对。`, `Rows ${some(rows.map(String), ', ', ' and others')} of sheet "${sheet}" are hidden; what is filled in there was read. Check it.`),
  'hidden-columns-read': ({ sheet, columns }) => text(`表“${sheet}”${some(columns, '、', '等')}列是隐藏的，其中填的内容已读取，请核对。`, `Columns ${some(columns, ', ', ' and others')} of sheet "${sheet}" are hidden; what is filled in there was read. Check it.`),
  'sheet-left': ({ sheet }) => text(`表“${sheet}”不是填报表，未读取。`, `Sheet "${sheet}" is no part of the form and was not read.`),
  'facts-not-asked': ({ labels }) => text(`本表没有${labels.length}个填报项（${named(labels).zh}），按未知计。请用新生成的表补报。`, `The form lacks ${labels.length} ${labels.length === 1 ? 'fact' : 'facts'} (${named(labels).en}), taken as unknown. Use a newly made form to report them.`),
  'other-edition': ({ form, used }) => text(`本表按版本“${form}”生成，现按“${used}”读取，填报项按标识对应。`, `The form was made for edition "${form}" and is read by "${used}"; facts are matched by id.`),
  'edition-unknown': () => text('表中没有版本信息，按所用的指标体系读取。', 'The form does not say its edition; it is read by the framework used.'),
  'macros-ignored': () => text('文件含宏，只读取数据，不运行宏。', 'The file holds macros; only values are read, macros are not run.'),
  'links-ignored': () => text('文件链接到其他文件，不打开链接，按保存的结果读取。', 'The file links to others; links are not followed, saved results are read.'),
  'embedded-ignored': () => text('文件嵌有其他对象，没有打开。', 'The file has objects embedded; they were not opened.'),
};

/** What is, what should be, what to do; without the place. */
export function formProblemWords({ code, details }: FormProblem): Text {
  const say = WORDS[code] as (details: FormProblem['details']) => Text;
  return say(details);
}

function times(found: string): string {
  return String(Number(`${found}e2`));
}
