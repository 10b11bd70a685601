import { fraction, integer, times } from '../exact.js';
import type { Grade } from '../framework.js';
import type { ExpectedValue, Messages, TableLimit, TypeName } from '../issue-details.js';
import type { MentionFault } from '../mention.js';
import { formatFraction } from '../points.js';
import type { Fault } from '../rules/kind.js';

const TYPES: Readonly<Record<TypeName, string>> = {
  object: '一组“名称: 值”',
  list: '列表',
  text: '文字',
  number: '数字',
  figure: '数字（绝对值不超过1万亿；不是0的，不小于百万分之一）',
  points: '大于0、不超过100万、最多两位小数的分值',
  flag: '是或否',
  count: '从0起的整数',
  'both-languages': '中英文两种文字',
  year: '四位年份，如2025',
  date: '日期，如2025-03-01',
  'step-state': '计划、推进中、已完成或已核实（planned、under-way、done、verified）',
  effort: '大于0、最多三位小数的工作量',
  measure: '文字，或 fact、from、to（哪个数据由多少变为多少）',
};

const EXPECTED: Readonly<Record<ExpectedValue, string>> = {
  count: '从0起的整数，如12',
  number: '数字，如12.5',
  percent: '百分数，如57.9或“57.9%”',
  flag: '“是”或“否”',
  date: '完整日期，如2025-03-01；没有办理的填“否”',
  choice: '所列选项之一',
  checklist: '所列项目及是否完成',
  villages: '逐村填写的各行、完成的村数（如“12个村”），或各村合计',
  judgement: '评审分值和理由',
  bounds: '“不少于”“不多于”各一个数，前者不大于后者',
};

const TABLE_LIMITS: Readonly<Record<TableLimit, (most: number) => string>> = {
  line: (most) => `本行超过${most}字节`,
  depth: (most) => `本行的括号嵌套超过${most}层`,
  columns: (most) => `列数超过${most}列`,
};

/** What to write where nothing happened, where there is no figure, and where the matter does not arise. */
const INSTEAD = { zero: '没有发生的填0，', no: '没有做的填“否”，' };
const NOT_APPLICABLE = { form: '不适用的在“是否适用”选“否”并写明理由', table: '不适用的填“不适用”', data: '不适用的写明不适用及理由' };

const FAULTS: Readonly<Record<Fault, string>> = {
  'unknown-fact': '引用了没有声明的填报项',
  'wrong-fact-kind': '填报项的类型不适合这种评分标准',
  'not-descending': '各档界限没有按顺序排列',
  'not-monotone': '界限与得分的方向不一致',
  'floor-equals-target': '起算值与目标值相同',
  'unreachable-points': '最多只能得到括号中的数，达不到满分。请补足，或改小该指标的分值',
  'beyond-full-points': '超过该指标的满分',
  'not-positive': '必须大于0',
  'unknown-option': '没有这个选项或项目',
  'missing-option': '缺少这个选项或项目的分值',
  'bad-limit': '期限或年数不正确',
  'too-many-items': '清单项目过多，最多12项',
  'too-fine': '分值最多两位小数',
  empty: '不能为空',
};

const MENTION_FAULTS: Readonly<Record<MentionFault, string>> = {
  empty: '不能为空',
  unclosed: '括号没有成对，报告中的括号请用全角',
  'unknown-placeholder': '花括号中只能是 n、n:单位、#、=0、all、date、月.日 或 !不应出现的词，圆括号中只能是 #',
  'too-short': '至少写两个字，并且不能以“…”或 {#} 开头、以“…”结尾',
  'too-many-gaps': '“…”最多两处',
  'figure-needed': '这类数据须有 {n} 或 {=0}',
  'date-needed': '{date} 只用于日期，日期也只用 {date}',
  'no-figure-here': '{n} 和 {=0} 只用于数量',
  'no-villages-here': '{all} 只用于逐村填报是或否的数据',
  'several-values': '只能给出一个值',
};

function maybe(suggestion: string | undefined): string {
  return suggestion === undefined ? '请对照指标体系核对名称。' : `是否应为“${suggestion}”？`;
}

function boundsOf(grades: readonly Grade[]): string {
  return grades.map(({ atLeast }) => String(atLeast)).join('、');
}

function percentOf(share: number): string {
  return `${formatFraction(times(fraction(share), integer(100)), 4)}%`;
}

function rangeWords(low: number, high: number): string {
  return high === Infinity ? (low === -Infinity ? '任意数字' : `${low}以上`) : `${low}到${high}`;
}

/** Every message in Chinese: what is, what should be, what to do. */
export const zh: Messages = {
  'bad-id': ({ id }) => `标识“${id}”不合规：只用小写字母、数字和连字符，并以字母开头。`,
  'unknown-key': ({ key, suggestion }) => `没有名为“${key}”的项。${maybe(suggestion)}`,
  'missing-key': ({ key }) => `缺少“${key}”，请补上。`,
  'bad-type': ({ expected, found, example }) => `这里应为${TYPES[expected]}${example === undefined ? '' : `（如 ${example}）`}，现为${found}，请改正。`,
  'one-of': ({ keys }) => `“${keys}”只能写其中一个，请只保留一个。`,
  'clashing-id': ({ id }) => `“${id}”出现了两次，请只保留一个或改名。`,
  'rule-fault': ({ parameter, fault, detail }) => `评分标准的“${parameter}”有问题：${FAULTS[fault]}${detail === undefined ? '' : `（${detail}）`}。请修改该参数。`,
  'unknown-fact': ({ id, suggestion }) => `没有填报项“${id}”。${maybe(suggestion)}`,
  'reserved-id': ({ id }) => `标识“${id}”由程序自己使用，请改名。`,
  'unused-fact': ({ id }) => `填报项“${id}”没有任何指标使用。请在指标中使用，或用 context 写明只作参考的理由。`,
  'empty-fact': ({ id }) => `填报项“${id}”无法填报：最小值应小于最大值，选项至少两个，清单至少一项。请改正。`,
  'few-examples': ({ id }) => `指标“${id}”的示例不足：至少一个得满分、一个不得满分。`,
  'bad-mention': ({ template, fault }) => `报告写法“${template}”不可用：${MENTION_FAULTS[fault]}。`,
  'unknown-indicator': ({ id, suggestion }) => `没有指标“${id}”。${maybe(suggestion)}`,
  'unknown-area': ({ id, suggestion }) => `没有一级指标“${id}”。${maybe(suggestion)}`,
  'unknown-group': ({ id, suggestion }) => `没有二级指标“${id}”。${maybe(suggestion)}`,
  'newer-format': ({ found, known }) => `文件格式版本是${found}，本程序只认到${known}。请换用较新的程序，或用格式${known}另存。`,
  'too-many': ({ of, most }) => `文件超出了评分方案的合理规模：${of === 'levels' ? `嵌套超过${most}层` : of === 'values' ? `合计超过${most}个值` : `一处超过${most}项`}。请核对文件是否有误。`,
  'unknown-framework': ({ id, suggestion }) => `没有指标体系“${id}”。${maybe(suggestion)}`,
  'weights-do-not-add-up': ({ sum, full, of, areas = [] }) => `${of === 'channels' ? '各渠道权重' : '各指标分值'}合计为${sum}${areas.length > 1 ? `（${areas.map(({ title, points }) => `${title.zh}${points}`).join('，')}）` : ''}，应为${full}，请调整。`,
  'finer-than-places': ({ id, points, places }) => `指标“${id}”的分值${points}细于得分保留的${places}位小数，请改分值或增加小数位数。`,
  'grades-disordered': ({ id }) => `等次“${id}”的界限不对：应从高到低排列，最后一档从0起。`,
  'classes-overlap': ({ first, second, by }) => `类别“${first}”与“${second}”重叠（${by}），一个乡镇只能属于一类。`,
  'needs-authority': ({ id }) => `“${id}”须写明依据文件（authority）后才能启用。`,
  'not-a-fact-kind': ({ id, expected }) => `填报项“${id}”的类型不适用，应为${expected}。`,
  'indicator-twice': ({ id }) => `指标“${id}”在加分项、扣分项中出现了两次。`,
  'percent-as-number': ({ found, proposed }) => `这里的百分比写作小数：${found}会读作${percentOf(found)}。若指${found}%，请写${proposed}（如95%写作0.95）。`,
  'unit-as-number': ({ found, proposed }) => `这里的一个单位是${percentOf(found)}。若指每${found}个百分点，请写per: ${proposed}（1个百分点写作0.01）。`,
  'share-as-percent': ({ found, proposed, most }) => `条件中的百分数按填报的写法写：${found}会读作${found}%。若指${proposed}%，请写${proposed}；若确为${found}%，请在该填报项中用max写明最大值（小于${most}）。`,
  'never-met': ({ found, low, high }) => `没有数据能达到${found}：可填的范围是${rangeWords(low, high)}。请改正界限。`,
  'always-met': ({ found, low, high }) => `任何数据都满足${found}：可填的范围是${rangeWords(low, high)}。请改正界限。`,
  'out-of-reach': ({ best, points }) => `按这条评分标准最多得${best}分，得不到满分${points}分。请调整界限或分值。`,
  'nothing-to-lose': ({ isDeducted }) => (isDeducted ? '按这条评分标准，任何乡镇都会被扣满分。请调整界限。' : '按这条评分标准，任何乡镇都得满分，没有可扣的分。请调整界限。'),
  'inverted-deduction': ({ kind, example }) => `扣分项（deductions）里，按评分标准算出的分就是要扣的分；“${kind.zh}”在没有问题时得满分，放在这里会反过来扣好的乡镇。${example === undefined ? '要求做到的事，请放在一级指标里计分' : `请改用随发生数增加的写法，如 rule: ${example}`}。`,
  'grades-of-another-total': ({ total, base, grades, proposed }) => `等次沿用所依据版本的界限（${boundsOf(grades)}），那是按总分${base}定的；本方案总分为${total}。请在方案中写明grades，按同样比例为${boundsOf(proposed)}。`,
  'grade-out-of-reach': ({ atLeast, most }) => `等次界限${atLeast}分无法达到：本方案最多得${most}分。界限写分数，不写百分比，请改正。`,
  'grade-too-low': ({ atLeast, total, half }) => `总分${total}分，${atLeast}分就是最高等次，不到一半。界限写分数，不写百分比；最高等次应不低于${half}分，请核对。`,
  escape: ({ indicator, facts }) => `“${indicator.zh}”在“${facts.map(({ zh: name }) => name).join('、')}”为0时不适用。如果这是应当做到的事，从不去做的乡镇反而避开了这项指标；请核对，宜以应做的数量（而不是已做的数量）作为适用条件。`,
  'idle-gate': ({ id, grade }) => `“${id}”限定等次不高于“${grade}”，而它就是最高等次，不起作用。请改为较低的等次。`,
  'not-plain': ({ found }) => `这里是程序对象${found}，读不出内容。请换成文字、数字、是或否、列表或一组“名称: 值”。`,
  'too-deep': ({ most }) => `内容一层套一层，超过${most}层，没有读取。请核对括号或缩进。`,
  'too-much': ({ most }) => `一份材料的内容超过${most}项，没有读取。请核对是否为一个乡镇的材料。`,
  'format-version': ({ found, known }) => `文件格式版本应为${known}，现为${found}。请改为${known}或删去这一项。`,
  'name-needed': ({ label }) => `没有填写${label.zh}，请补上。`,
  'damaged-text': ({ label, found }) => `${label.zh}${found}中的文字已损坏，请核对文件编码后重新填写。`,
  'name-too-long': ({ label, found, length, most }) => `${label.zh}${found}有${length}个字，最多${most}个字。请只填名称。`,
  'name-of-sums': ({ label, found }) => `${label.zh}${found}是合计行的名称。请删去这一行，或填写真实的名称。`,
  'year-not-for-edition': ({ year, edition, years }) => `材料是${year}年的，而指标体系版本${edition}适用于${years}年，分值和依据可能不同。已照常计算，请核实年份，或换用对应年份的版本。`,
  'wrong-edition': ({ found, expected }) => `材料注明的版本是${found}，当前使用的是“${expected}”。请换用对应版本，或改正材料。`,
  'bad-value': ({ label, found, expected, remedy }) => `“${label.zh}”填的是${found}，应为${EXPECTED[expected]}${remedy === undefined ? '' : `。是否为：${typeof remedy === 'string' ? remedy : remedy.zh}`}。`,
  'nothing-said': ({ label, found, from, none }) => `“${label.zh}”填的是${found}，无法判断是没有发生、没有数据还是不适用。${none === undefined ? '' : INSTEAD[none]}没有数据的留空，${NOT_APPLICABLE[from]}。`,
  'formula-fault': ({ label, found }) => `“${label.zh}”是${found}，公式没有得出结果。请改正公式，或直接填写；没有数据的留空。`,
  'rounding-asked': ({ label, found, read, decimals, edge }) => `“${label.zh}”填的是${found}，保留${decimals}位小数是${read}，其间有计分界限${edge}，得分会因此不同。请核实后填写取舍后的数。`,
  'out-of-range': ({ id, label, found, min, max }) => `“${label?.zh ?? id}”填的是${found}，应在${min}到${max}之间，请核实。`,
  'part-exceeds-whole': ({ part, whole, partValue, wholeValue }) => `“${part.zh}”（${partValue}）多于“${whole.zh}”（${wholeValue}），请核实两个数字。`,
  'more-villages-than-there-are': ({ label, found, villages }) => `“${label.zh}”涉及${found}个村，而行政村共${villages}个，请核实。`,
  'conflicting-values': ({ label, first, second, other }) => `“${label.zh}”有两个不同的值：${first}与${second}${other === undefined ? '' : `，前一个在${other}`}。请核实后只保留一个。`,
  'value-beside-not-applicable': ({ label, found }) => `“${label.zh}”注明了不适用，又填了${found}。请核实后只保留一个。`,
  'beside-not-applicable': ({ label, fields }) => `“${label.zh}”注明了不适用，所填的${fields.zh}没有采用。如果适用，请去掉不适用并填报数值。`,
  'papers-without-value': ({ label, fields }) => `“${label.zh}”已填${fields.zh}，但没有填报值，按没有数据计。请补填数值；没有发生的填0或“否”。`,
  'text-left-out': ({ field, found }) => `${field.zh}填的是${found}，没有内容，按未填计。没有的请留空。`,
  'not-applicable-forbidden': ({ label }) => `“${label.zh}”对每个乡镇都适用，不能填“不适用”。没有数据时请留空。`,
  'reason-needed': ({ label }) => `“${label.zh}”须写明理由。`,
  'date-out-of-range': ({ label, date, from, to }) => `“${label.zh}”的日期是${date}，应在${from}到${to}之间，请核实。`,
  'date-in-future': ({ label, date, asOf }) => `“${label.zh}”的日期${date}晚于数据截止日${asOf}，请核实。`,
  'unknown-class': ({ id, suggestion, classes }) => `没有乡镇类别“${id}”。${classes === '' ? '本方案不分类别，请删去。' : suggestion === undefined ? `可填的有：${classes}。` : maybe(suggestion)}`,
  'class-needed': ({ classes }) => `本方案实行分类考核，请填写乡镇类别（${classes}）。`,
  'due-before-period': ({ date, from }) => `完成时限${date}早于报告年度开始的${from}，请核实。`,
  'unknown-step': ({ id, suggestion }) => `没有编号为“${id}”的措施。${suggestion === undefined ? '请核对 after 中的编号。' : `是否应为“${suggestion}”？`}`,
  'step-cycle': ({ steps }) => `这些措施互相等待，无法排出先后：${steps}。请去掉其中一个先后关系。`,
  'measure-beyond': ({ label, found, whole, most }) => `目标“${label.zh}”${found}超过“${whole.zh}”${most}，请核实目标。`,
  'different-towns': ({ before, after }) => `两份材料不是同一个乡镇：“${before}”和“${after}”，只能比较同一乡镇的不同年份。请换用同一乡镇的材料，或统一名称写法。`,
  'editions-not-bridged': ({ before, after }) => `两年的指标体系版本不同（${before}、${after}），后者没有注明以前者为基础，得分不能直接比较。请用同一版本给两年评分，或在后一版本的 basedOn 中写明前一版本。`,
  'editions-reversed': ({ before, after }) => `前一年用的是版本${before}，它以后一年的版本${after}为基础，先后颠倒。请核对两份材料的先后，或用${before}给两年评分。`,
  'year-needed': ({ town }) => `“${town}”有一份材料没有写明年份，无法排出先后。请在材料中填写 year，如2025。`,
  'year-twice': ({ year }) => `${year}年有不止一份材料，每年应只有一份。请只保留一份。`,
  'empty-table': ({ columns }) => `表中没有乡镇的数据。请第一行写列名（${columns}），以下每行一个乡镇。`,
  'unknown-column': ({ column, letter, suggestion }) => `${letter}列的列名“${column}”不是填报项。${suggestion === undefined ? '请对照填报项的名称或标识，或删去该列。' : `是否应为“${suggestion}”？`}`,
  'missing-column': ({ column }) => `表中没有“${column.zh}”列，请补上。`,
  'doubled-column': ({ first, second, label }) => `${first}列与${second}列都是“${label.zh}”，请只保留一列。`,
  'bad-row': ({ found, expected }) => `本行有${found}格，列名有${expected}格，应当一致。请核对是否多写或少写了分隔符，或单元格内的分隔符未加引号。`,
  'open-quote': ({ row }) => `第${row}行起有引号没有配对，其后的内容无法分行。请补上或删去引号。`,
  'bad-line': ({ found }) => `本行应为一个JSON对象（{…}），现为${found}，请改正。`,
  'no-town-name': ({ column }) => `本行没有填“${column.zh}”，请补上名称，或删去本行。`,
  'town-twice': ({ town, first, second }) => `“${town}”在第${first}行和第${second}行各出现一次，请核实后只保留一行。`,
  'mixed-years': ({ found, year, row }) => `本行的年度是${found}，第${row}行是${year}；一张表只报一个年度。请核实，往年数据请另立“列名@年度”的列。`,
  'year-assumed': ({ rows, year }) => `有${rows}行没有填年度（本行起），按本表的${year}年度计，请核实。`,
  'year-not-earlier': ({ column, found, year }) => `“${column}”是${found}年的数据，应早于报告年度${year}，请核实。`,
  'not-text': ({ encoding }) => `文件不能按${encoding}编码读出文字。请另存为“CSV UTF-8”后再试。`,
  'not-parquet': ({ reason }) => `文件不能按Parquet格式读出（${reason.zh}）。请重新导出，压缩方式用snappy或不压缩。`,
  'key-twice': ({ key, first, second }) => `“${key}”在本行写了两次（第${first}个字符处和第${second}个字符处），请核实后只保留一个。`,
  'row-left-out': ({ town, row }) => `第${row}行的“${town}”是合计一类的行，不是乡镇，没有读入，也不计分。如确是乡镇，请写全称。`,
  'read-as': ({ encoding }) => `文件按${encoding}编码读出，请核对乡镇名称是否正确。`,
  'mixed-encodings': ({ row, encoding, found }) => `第${row}行的文字是${found}编码，前面的文字是${encoding}编码，一个文件只能用一种编码。请核实后另存为“CSV UTF-8”。`,
  'table-limit': ({ limit, upTo }) => `${TABLE_LIMITS[limit](upTo)}，填报数据不会有这么多。请核对文件，或重新导出。`,
  'effort-inert': ({ classes }) => `工作量（${classes}）须都填写且大于0：全部相同为0时排不出先后。请逐类填写，如 light: 1。`,
  rounded: ({ label, found, read, decimals }) => `“${label.zh}”填的是${found}，四舍五入保留${decimals}位小数，按${read}计。`,
  normalised: ({ label, found, read }) => `“${label.zh}”写作${found}，按${read}计。`,
};
