import type { ExpectedValue, Messages, TypeName } from '../issue-details.js';
import type { Fault } from '../rules/kind.js';

const TYPES: Readonly<Record<TypeName, string>> = {
  object: '一组“名称: 值”',
  list: '列表',
  text: '文字',
  number: '数字',
  points: '大于0、最多两位小数的分值',
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
  flag: '是或否（true／false）',
  date: '完整日期，如2025-03-01',
  choice: '所列选项之一',
  checklist: '所列项目及是否完成',
  villages: '分村填报的行、完成的村数，或 total: 合计',
  judgement: '评审分值和理由（value、reason）',
  bounds: 'atLeast（不少于）、atMost（不多于）',
};

const FAULTS: Readonly<Record<Fault, string>> = {
  'unknown-fact': '引用了没有声明的填报项',
  'wrong-fact-kind': '填报项的类型不适合这种评分标准',
  'not-descending': '各档界限没有按顺序排列',
  'not-monotone': '界限与得分的方向不一致',
  'floor-equals-target': '起算值与目标值相同',
  'unreachable-points': '满分无法取得',
  'beyond-full-points': '超过该指标的满分',
  'not-positive': '必须大于0',
  'unknown-option': '没有这个选项或项目',
  'missing-option': '缺少这个选项或项目的分值',
  'bad-limit': '期限或年数不正确',
  'too-many-items': '清单项目过多，最多12项',
  'too-fine': '分值最多两位小数',
  empty: '不能为空',
};

function maybe(suggestion: string | undefined): string {
  return suggestion === undefined ? '请对照指标体系核对名称。' : `是否应为“${suggestion}”？`;
}

/** Every message in Chinese: what is, what should be, what to do. */
export const zh: Messages = {
  'bad-id': ({ id }) => `标识“${id}”不合规：只用小写字母、数字和连字符，并以字母开头。`,
  'unknown-key': ({ key, suggestion }) => `没有名为“${key}”的项。${maybe(suggestion)}`,
  'missing-key': ({ key }) => `缺少“${key}”，请补上。`,
  'bad-type': ({ expected, found }) => `这里应为${TYPES[expected]}，现为${found}，请改正。`,
  'clashing-id': ({ id }) => `“${id}”出现了两次，请只保留一个或改名。`,
  'rule-fault': ({ parameter, fault, detail }) => `评分标准的“${parameter}”有问题：${FAULTS[fault]}${detail === undefined ? '' : `（${detail}）`}。请修改该参数。`,
  'unknown-fact': ({ id, suggestion }) => `没有填报项“${id}”。${maybe(suggestion)}`,
  'unused-fact': ({ id }) => `填报项“${id}”没有任何指标使用。请在指标中使用，或用 context 写明只作参考的理由。`,
  'few-examples': ({ id }) => `指标“${id}”的示例不足：至少一个得满分、一个不得满分。`,
  'unknown-indicator': ({ id, suggestion }) => `没有指标“${id}”。${maybe(suggestion)}`,
  'unknown-area': ({ id, suggestion }) => `没有一级指标“${id}”。${maybe(suggestion)}`,
  'unknown-group': ({ id, suggestion }) => `没有二级指标“${id}”。${maybe(suggestion)}`,
  'unknown-framework': ({ id, suggestion }) => `没有指标体系“${id}”。${maybe(suggestion)}`,
  'weights-do-not-add-up': ({ sum, full, of }) => `${of === 'channels' ? '各渠道权重' : '各指标分值'}合计为${sum}，应为${full}，请调整。`,
  'finer-than-places': ({ id, points, places }) => `指标“${id}”的分值${points}细于得分保留的${places}位小数，请改分值或增加小数位数。`,
  'grades-disordered': ({ id }) => `等次“${id}”的界限不对：应从高到低排列，最后一档从0起。`,
  'classes-overlap': ({ first, second, by }) => `类别“${first}”与“${second}”重叠（${by}），一个乡镇只能属于一类。`,
  'needs-authority': ({ id }) => `“${id}”须写明依据文件（authority）后才能启用。`,
  'not-a-fact-kind': ({ id, expected }) => `填报项“${id}”的类型不适用，应为${expected}。`,
  'indicator-twice': ({ id }) => `指标“${id}”在加分项、扣分项中出现了两次。`,
  'wrong-edition': ({ found, expected }) => `材料注明的版本是${found}，当前使用的是“${expected}”。请换用对应版本，或改正材料。`,
  'bad-value': ({ label, found, expected, remedy }) => `“${label.zh}”填的是${found}，应为${EXPECTED[expected]}${remedy === undefined ? '' : `。是否为：${remedy}`}。`,
  'out-of-range': ({ id, label, found, min, max }) => `“${label?.zh ?? id}”填的是${found}，应在${min}到${max}之间，请核实。`,
  'part-exceeds-whole': ({ part, whole, partValue, wholeValue }) => `“${part.zh}”（${partValue}）多于“${whole.zh}”（${wholeValue}），请核实两个数字。`,
  'more-villages-than-there-are': ({ label, found, villages }) => `“${label.zh}”涉及${found}个村，而行政村共${villages}个，请核实。`,
  'conflicting-values': ({ label, first, second }) => `“${label.zh}”有两个不同的值：${first}与${second}。请核实后只保留一个。`,
  'not-applicable-forbidden': ({ label }) => `“${label.zh}”对每个乡镇都适用，不能填“不适用”。没有数据时请留空。`,
  'reason-needed': ({ label }) => `“${label.zh}”须写明理由。`,
  'date-in-future': ({ label, date, asOf }) => `“${label.zh}”的日期${date}晚于数据截止日${asOf}，请核实。`,
  'unknown-class': ({ id, suggestion }) => `没有乡镇类别“${id}”。${maybe(suggestion)}`,
  'class-needed': ({ classes }) => `本方案实行分类考核，请在 town 下填写 class（${classes}）。`,
  'due-before-period': ({ date, from }) => `完成时限${date}早于报告年度开始的${from}，请核实。`,
  'unknown-step': ({ id, suggestion }) => `没有编号为“${id}”的措施。${suggestion === undefined ? '请核对 after 中的编号。' : `是否应为“${suggestion}”？`}`,
  'step-cycle': ({ steps }) => `这些措施互相等待，无法排出先后：${steps}。请去掉其中一个先后关系。`,
  'measure-beyond': ({ label, found, whole, most }) => `目标“${label.zh}”${found}超过“${whole.zh}”${most}，请核实目标。`,
  'different-towns': ({ before, after }) => `两份材料不是同一个乡镇：“${before}”和“${after}”，只能比较同一乡镇的不同年份。请换用同一乡镇的材料，或统一名称写法。`,
  'editions-not-bridged': ({ before, after }) => `两年的指标体系版本不同（${before}、${after}），后者没有注明以前者为基础，得分不能直接比较。请用同一版本给两年评分，或在后一版本的 basedOn 中写明前一版本。`,
  'editions-reversed': ({ before, after }) => `前一年用的是版本${before}，它以后一年的版本${after}为基础，先后颠倒。请核对两份材料的先后，或用${before}给两年评分。`,
  'year-needed': ({ town }) => `“${town}”有一份材料没有写明年份，无法排出先后。请在材料中填写 year，如2025。`,
  'year-twice': ({ year }) => `${year}年有不止一份材料，每年应只有一份。请只保留一份。`,
  'effort-inert': ({ classes }) => `工作量（${classes}）须都填写且大于0：全部相同为0时排不出先后。请逐类填写，如 light: 1。`,
  normalised: ({ label, found, read }) => `“${label.zh}”写作${found}，按${read}计。`,
};
