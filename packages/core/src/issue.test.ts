import { describe, expect, it } from 'vitest';
import { DefinitionError, issue, messageOf, type Issue } from './issue.js';
import type { ExpectedValue, IssueCode, IssueDetails, TableLimit, TypeName } from './issue-details.js';
import { en } from './messages/en.js';
import { zh } from './messages/zh.js';
import type { Fault } from './rules/kind.js';

const town = { zh: '乡镇名称', en: 'name of the town' };
const label = { zh: '持证人员', en: 'certified people' };

/** Details for every code, with what each message must then say in Chinese and in English. */
const samples: { readonly [Code in IssueCode]: readonly [details: IssueDetails[Code], inZh: readonly string[], inEn: readonly string[]] } = {
  'bad-id': [{ id: 'Bad_Id' }, ['Bad_Id', '小写字母'], ['Bad_Id', 'lower-case']],
  'unknown-key': [{ key: 'fact', suggestion: 'facts' }, ['“fact”', '是否应为“facts”'], ['"fact"', 'Did you mean "facts"?']],
  'missing-key': [{ key: 'name' }, ['“name”', '请补上'], ['"name"', 'please add']],
  'bad-type': [{ expected: 'year', found: '25' }, ['四位年份', '25', '请改正'], ['four-digit year', '25', 'please correct']],
  'one-of': [{ keys: 'is | atLeast' }, ['is | atLeast', '只保留一个'], ['is | atLeast', 'keep one']],
  'clashing-id': [{ id: 'x' }, ['“x”', '两次'], ['"x"', 'twice']],
  'rule-fault': [{ parameter: 'bands', fault: 'not-descending', detail: 0.9 }, ['“bands”', '没有按顺序排列', '（0.9）'], ['"bands"', 'not in order', '(0.9)']],
  'unknown-fact': [{ id: 't.staf', suggestion: 't.staff' }, ['“t.staf”', '“t.staff”'], ['"t.staf"', '"t.staff"']],
  'reserved-id': [{ id: 'local' }, ['“local”', '请改名'], ['"local"', 'choose another']],
  'unused-fact': [{ id: 'x' }, ['“x”', 'context'], ['"x"', 'context']],
  'empty-fact': [{ id: 'x' }, ['“x”', '无法填报'], ['"x"', 'cannot be reported']],
  'bad-mention': [{ template: '(x{n', fault: 'unclosed' }, ['“(x{n”', '括号没有成对'], ['"(x{n"', 'do not pair']],
  'few-examples': [{ id: 'x' }, ['“x”', '至少一个得满分'], ['"x"', 'one with full marks']],
  'unknown-indicator': [{ id: 't.x', suggestion: undefined }, ['“t.x”', '请对照指标体系'], ['"t.x"', 'Check the name']],
  'unknown-area': [{ id: 'b', suggestion: 'a' }, ['一级指标“b”', '“a”'], ['area "b"', '"a"']],
  'unknown-group': [{ id: 'g', suggestion: 'h' }, ['二级指标“g”', '“h”'], ['group "g"', '"h"']],
  'newer-format': [{ found: 9, known: 1 }, ['版本是9', '较新的程序'], ['format of this file is 9', 'newer program']],
  'too-many': [{ of: 'entries', most: 2000 }, ['一处超过2000项'], ['more than 2000 entries']],
  'unknown-framework': [{ id: 'f', suggestion: 'g' }, ['指标体系“f”', '“g”'], ['framework "f"', '"g"']],
  'weights-do-not-add-up': [{ sum: 99.5, full: 100, of: 'points', areas: [{ title: label, points: 60 }, { title: label, points: 39.5 }] }, ['各指标分值', '99.5（持证人员60，持证人员39.5）', '100'], ['points of the indicators', '99.5 (certified people 60, ', '100']],
  'finer-than-places': [{ id: 'x', points: 0.5, places: 0 }, ['“x”', '0.5', '0位小数'], ['"x"', '0.5', '0 decimals']],
  'grades-disordered': [{ id: 'good' }, ['“good”', '从高到低'], ['"good"', 'best first']],
  'classes-overlap': [{ first: 'a', second: 'b', by: '7' }, ['“a”', '“b”', '7'], ['"a"', '"b"', '7']],
  'needs-authority': [{ id: 'fire' }, ['“fire”', '依据文件'], ['"fire"', 'authority']],
  'not-a-fact-kind': [{ id: 'x', expected: 'number 0–100' }, ['“x”', 'number 0–100'], ['"x"', 'number 0–100']],
  'indicator-twice': [{ id: 'x' }, ['“x”', '两次'], ['"x"', 'twice']],
  'percent-as-number': [{ found: 90, proposed: 0.9 }, ['9000%', '若指90%，请写0.9'], ['9000%', 'For 90% write 0.9']],
  'unit-as-number': [{ found: 5, proposed: 0.05 }, ['500%', 'per: 0.05'], ['500%', 'per: 0.05']],
  'share-as-percent': [{ found: 0.6, proposed: 60, most: 10 }, ['若指60%，请写60', '若确为0.6%', 'max'], ['For 60% write 60', 'max below 10']],
  'never-met': [{ found: 120, low: 0, high: 100 }, ['没有数据', '120', '0到100'], ['No figure', '120', 'from 0 to 100']],
  'always-met': [{ found: 0, low: 0, high: Infinity }, ['任何数据', '0以上'], ['Every figure', '0 or more']],
  'out-of-reach': [{ best: 1.5, points: 2 }, ['最多得1.5分', '满分2分'], ['1.5 points at most', 'full 2']],
  'nothing-to-lose': [{ isDeducted: false }, ['任何乡镇都得满分'], ['every town full marks']],
  'inverted-deduction': [{ kind: { zh: '扣分', en: 'deduction' }, example: '{ kind: award }', award: undefined }, ['“扣分”', 'rule: { kind: award }'], ['"deduction"', 'rule: { kind: award }']],
  'grades-of-another-total': [{ total: 1000, base: 100, grades: [90, 0].map((atLeast) => ({ id: 'x', title: label, atLeast })), proposed: [900, 0].map((atLeast) => ({ id: 'x', title: label, atLeast })) }, ['（90、0）', '总分100', '总分为1000', '900、0'], ['(90, 0)', 'total of 100', '900, 0']],
  'grade-out-of-reach': [{ atLeast: 90, most: 22 }, ['90分', '22分'], ['90 points', '22 at most']],
  'grade-too-low': [{ atLeast: 90, total: 1000, half: 500 }, ['总分1000分', '90分', '500分'], ['Of 1000 points', '90', '500']],
  escape: [{ indicator: label, facts: [{ zh: '审查', en: 'reviewed' }] }, ['“持证人员”', '“审查”为0时不适用', '避开', '请核对'], ['"certified people"', '"reviewed" is 0', 'escapes']],
  'idle-gate': [{ id: 'fire', grade: 'good' }, ['“fire”', '“good”', '最高等次'], ['"fire"', '"good"', 'best one']],
  'wrong-edition': [{ found: '“a”', expected: 'b' }, ['“a”', '“b”'], ['“a”', '"b"']],
  'bad-value': [{ id: 'x', label, found: '“十二”', expected: 'count', remedy: '12' }, ['“持证人员”', '“十二”', '从0起的整数', '是否为：12。'], ['"certified people"', '“十二”', 'whole number', 'Perhaps: 12']],
  'out-of-range': [{ id: 'x', label, found: '101', min: 0, max: 100 }, ['“持证人员”', '101', '在0到100之间'], ['"certified people"', '101', 'between 0 and 100']],
  'part-exceeds-whole': [{ part: label, whole: { zh: '实有', en: 'staff' }, partValue: 20, wholeValue: 19 }, ['“持证人员”（20）', '“实有”（19）', '请核实'], ['"certified people" (20)', '"staff" (19)', 'please check']],
  'more-villages-than-there-are': [{ id: 'x', label, found: 19, villages: 18 }, ['19个村', '18个', '请核实'], ['19 villages', '18', 'please check']],
  'conflicting-values': [{ id: 'x', label, first: '18', second: '19' }, ['18与19', '请核实'], ['18 and 19', 'Please check']],
  'not-applicable-forbidden': [{ id: 'x', label }, ['“持证人员”', '请留空'], ['"certified people"', 'Leave it empty']],
  'reason-needed': [{ id: 'x', label }, ['“持证人员”', '理由'], ['"certified people"', 'reason']],
  'date-in-future': [{ id: 'x', label, date: '2026-01-02', asOf: '2026-01-01' }, ['2026-01-02', '2026-01-01', '请核实'], ['2026-01-02', '2026-01-01', 'please check']],
  'unknown-class': [{ id: 'big', suggestion: 'large', classes: 'large | small' }, ['乡镇类别“big”', '“large”'], ['class of towns "big"', '"large"']],
  'year-assumed': [{ rows: 3, year: 2025 }, ['3行', '2025'], [': 3', '2025']],
  'class-needed': [{ classes: 'a | b' }, ['乡镇类别', 'a | b'], ['class of the town', 'a | b']],
  'not-plain': [{ found: 'Map' }, ['Map', '请换成'], ['Map', 'Please give']],
  'too-deep': [{ most: 32 }, ['32层', '请核对'], ['32 levels', 'Please check']],
  'too-much': [{ most: 9 }, ['9项', '请核对'], ['9 values', 'Please check']],
  'format-version': [{ found: '“x”', known: 1 }, ['应为1', '“x”', '请改为1'], ['should be 1', '“x”', 'Please write 1']],
  'name-needed': [{ label: town }, ['没有填写乡镇名称', '请补上'], ['name of the town is missing', 'please add']],
  'damaged-text': [{ label: town, found: '“甲\ufffd”' }, ['“甲\ufffd”', '已损坏', '重新填写'], ['“甲\ufffd”', 'damaged', 'write it again']],
  'name-too-long': [{ label: town, found: '“甲”', length: 61, most: 60 }, ['61个字', '最多60个字', '请只填名称'], ['61 characters', 'at most 60', 'name alone']],
  'name-of-sums': [{ label: town, found: '“合计”' }, ['“合计”', '合计行', '请删去'], ['“合计”', 'row of sums', 'Please remove']],
  'year-not-for-edition': [{ year: 2026, edition: 'a-2025', years: '2025' }, ['2026年', 'a-2025', '2025年', '请核实'], ['2026', 'a-2025', '2025', 'please check']],
  'nothing-said': [{ id: 'x', label, found: '“无”', from: 'form', none: 'zero' }, ['“无”', '没有发生的填0', '没有数据的留空', '“是否适用”选“否”并写明理由'], ['“无”', 'Write 0 where there was none', 'leave it empty', 'choose "no"']],
  'formula-fault': [{ id: 'x', label, found: '“#REF!”' }, ['“#REF!”', '公式', '请改正'], ['“#REF!”', 'formula', 'Correct']],
  'rounding-asked': [{ id: 'x', label, found: '89.96', read: '90', decimals: 1, edge: 90 }, ['89.96', '保留1位小数是90', '界限90', '请核实'], ['89.96', '1 decimals', 'change at 90', 'Please check']],
  rounded: [{ id: 'x', label, found: '8.4210526', read: '8.42', decimals: 2 }, ['8.4210526', '保留2位小数', '按8.42计'], ['8.4210526', '2 decimals', 'counted as 8.42']],
  'date-out-of-range': [{ label, date: '1899-12-30', from: '1949-01-01', to: '2100-12-31' }, ['1899-12-30', '1949-01-01到2100-12-31', '请核实'], ['1899-12-30', '1949-01-01 and 2100-12-31', 'please check']],
  'value-beside-not-applicable': [{ id: 'x', label, found: '19' }, ['注明了不适用', '19', '请核实'], ['not applicable', '19', 'Please check']],
  'beside-not-applicable': [{ id: 'x', label, fields: town }, ['注明了不适用', '乡镇名称没有采用', '请去掉'], ['not applicable', 'name of the town was left out', 'remove the mark']],
  'papers-without-value': [{ id: 'x', label, fields: town }, ['已填乡镇名称，但没有填报值', '请补填'], ['has name of the town but no value', 'Please add']],
  'text-left-out': [{ field: town, found: '“无”' }, ['“无”', '按未填计', '留空'], ['“无”', 'left empty', 'Leave it empty']],
  'due-before-period': [{ date: '2024-12-01', from: '2025-01-01' }, ['2024-12-01', '2025-01-01', '请核实'], ['2024-12-01', '2025-01-01', 'please check']],
  'unknown-step': [{ id: 's9', suggestion: 's1' }, ['“s9”', '是否应为“s1”'], ['"s9"', 'Did you mean "s1"?']],
  'step-cycle': [{ steps: 'a → b → a' }, ['a → b → a', '请去掉'], ['a → b → a', 'Please drop']],
  'measure-beyond': [{ label, found: 25, whole: { zh: '实有', en: 'staff' }, most: 19 }, ['“持证人员”25', '“实有”19', '请核实'], ['25', '"certified people"', '"staff" (19)', 'please check']],
  'different-towns': [{ before: 'A', after: 'B' }, ['“A”和“B”', '请换用同一乡镇'], ['"A"', '"B"', 'material of one town']],
  'editions-not-bridged': [{ before: 'a-1', after: 'b-1' }, ['（a-1、b-1）', 'basedOn'], ['(a-1, b-1)', 'basedOn']],
  'editions-reversed': [{ before: 'b-1', after: 'a-1' }, ['版本b-1', '用b-1给两年评分'], ['edition b-1', 'with b-1']],
  'year-needed': [{ town: 'A' }, ['“A”', '请在材料中填写 year'], ['Please give its year']],
  'year-twice': [{ year: 2024 }, ['2024年', '请只保留一份'], ['2024', 'Please keep one']],
  'empty-table': [{ columns: 'town, year' }, ['没有乡镇', 'town, year'], ['no row', 'town, year']],
  'unknown-column': [{ column: 't.staf', letter: 'AB', suggestion: 't.staff' }, ['AB列', '“t.staf”', '是否应为“t.staff”'], ['Column AB', '"t.staf"', 'Did you mean "t.staff"?']],
  'missing-column': [{ column: { zh: '乡镇', en: 'town' } }, ['“乡镇”', '请补上'], ['"town"', 'please add']],
  'doubled-column': [{ first: 'B', second: 'D', label }, ['B列与D列', '“持证人员”', '只保留一列'], ['Columns B and D', '"certified people"', 'keep one']],
  'bad-row': [{ found: 3, expected: 4 }, ['3格', '4格', '请核对'], ['3 cells', '4 column names', 'Please check']],
  'open-quote': [{ row: 7 }, ['第7行', '引号', '请补上'], ['row 7', 'quotation mark', 'Please add']],
  'bad-line': [{ found: '“x”' }, ['JSON对象', '“x”', '请改正'], ['JSON object', '“x”', 'please correct']],
  'no-town-name': [{ column: { zh: '乡镇', en: 'town' } }, ['“乡镇”', '请补上'], ['"town"', 'please add']],
  'town-twice': [{ town: 'x', first: 2, second: 9 }, ['“x”', '第2行', '第9行', '请核实'], ['"x"', 'row 2', 'row 9', 'please check']],
  'mixed-years': [{ found: 2024, year: 2025, row: 2 }, ['2024', '第2行是2025', '请核实'], ['2024', 'row 2 is about 2025', 'Please check']],
  'year-not-earlier': [{ column: 'x@2026', found: 2026, year: 2025 }, ['“x@2026”', '2026年', '报告年度2025', '请核实'], ['"x@2026"', '2026', '2025', 'please check']],
  'not-text': [{ encoding: 'UTF-8' }, ['UTF-8', '请另存为'], ['UTF-8', 'Please save']],
  'not-parquet': [{ reason: { zh: 'x', en: 'x' } }, ['Parquet', '（x）', '请重新导出'], ['Parquet', '(x)', 'Please export']],
  'key-twice': [{ key: 't.staff', first: 3, second: 20 }, ['“t.staff”', '第3个字符', '第20个字符', '请核实'], ['"t.staff"', 'characters 3 and 20', 'please check']],
  'row-left-out': [{ town: 'x', row: 9 }, ['第9行', '“x”', '请写全称'], ['"x"', 'row 9', 'please write']],
  'read-as': [{ encoding: 'GB18030' }, ['GB18030', '请核对'], ['GB18030', 'please check']],
  'mixed-encodings': [{ row: 4, encoding: 'UTF-8', found: 'GB18030' }, ['第4行', 'GB18030编码', 'UTF-8编码', '请核实'], ['Row 4', 'GB18030', 'UTF-8', 'Please check']],
  'table-limit': [{ limit: 'depth', upTo: 64 }, ['64层', '请核对'], ['deeper than 64', 'Please check']],
  'effort-inert': [{ classes: 'light、heavy' }, ['light、heavy', '请逐类填写'], ['light、heavy', 'Please give one']],
  normalised: [{ id: 'x', label, found: '“１９”', read: '19' }, ['“１９”', '按19计'], ['“１９”', 'counted as 19']],
};

const sampleOf = (code: IssueCode): Issue => issue(code, ['a', 0], samples[code][0]);
const reproach = /错误|违规|弄虚作假|非法|illegal|\blie\b|cheat|fraud|invalid|wrong/i;

describe('messages', () => {
  it.each(Object.keys(samples) as IssueCode[])('%s says what is, what should be and what to do, in both languages', (code) => {
    const message = messageOf(sampleOf(code));
    for (const part of samples[code][1]) expect(message.zh).toContain(part);
    for (const part of samples[code][2]) expect(message.en).toContain(part);
    expect(message.zh).toMatch(/[\u4e00-\u9fff].*[。？]$/s);
    expect(message.en.replace(/“[^”]*”/g, '')).not.toMatch(/[\u4e00-\u9fff]|undefined|\[object/);
    expect(message.zh).not.toMatch(/undefined|\[object/);
    if (code !== 'not-a-fact-kind') expect(message.en + message.zh).not.toMatch(reproach);
  });

  it('name the classes that there are, or say that there are none', () => {
    const about = (classes: string): unknown => messageOf(issue('unknown-class', [], { id: 'x', suggestion: undefined, classes }));
    expect(about('a | b')).toEqual({ zh: '没有乡镇类别“x”。可填的有：a | b。', en: 'There is no class of towns "x". There are: a | b.' });
    expect(about('')).toEqual({ zh: '没有乡镇类别“x”。本方案不分类别，请删去。', en: 'There is no class of towns "x". This scheme has no classes; please leave it out.' });
  });

  it('exist for the same codes in both languages', () => {
    expect(Object.keys(zh).sort()).toEqual(Object.keys(samples).sort());
    expect(Object.keys(en).sort()).toEqual(Object.keys(samples).sort());
  });

  const both = <Code extends IssueCode>(code: Code, details: IssueDetails[Code]): string => Object.values(messageOf(issue(code, [], details))).join(' / ');

  it('name every type, every kind of value and every fault differently', () => {
    const types: TypeName[] = ['object', 'list', 'text', 'number', 'points', 'flag', 'count', 'both-languages', 'year', 'date'];
    const values: ExpectedValue[] = ['count', 'number', 'percent', 'flag', 'date', 'choice', 'checklist', 'villages', 'judgement', 'bounds'];
    const faults: Fault[] = ['unknown-fact', 'wrong-fact-kind', 'not-descending', 'not-monotone', 'floor-equals-target', 'unreachable-points', 'beyond-full-points', 'not-positive', 'unknown-option', 'missing-option', 'bad-limit', 'too-many-items', 'too-fine', 'empty'];
    expect(new Set(types.map((expected) => both('bad-type', { expected, found: 'x' }))).size).toBe(types.length);
    expect(new Set(values.map((expected) => both('bad-value', { id: 'x', label, found: 'x', expected, remedy: undefined }))).size).toBe(values.length);
    expect(new Set(faults.map((fault) => both('rule-fault', { parameter: 'x', fault, detail: undefined }))).size).toBe(faults.length);
    const limits: TableLimit[] = ['line', 'depth', 'columns'];
    expect(new Set(limits.map((limit) => both('table-limit', { limit, upTo: 64 }))).size).toBe(limits.length);
  });

  it('leave out what is not known', () => {
    expect(both('unknown-key', { key: 'x', suggestion: undefined })).toBe('没有名为“x”的项。请对照指标体系核对名称。 / There is no "x" here. Check the name against the framework.');
    expect(both('unknown-step', { id: 'x', suggestion: undefined })).toBe('没有编号为“x”的措施。请核对 after 中的编号。 / There is no step with the id "x". Please check the ids under after.');
    expect(both('rule-fault', { parameter: 'of', fault: 'empty', detail: undefined })).toBe('评分标准的“of”有问题：不能为空。请修改该参数。 / The rule\'s "of": must not be empty. Please change it.');
    expect(both('bad-value', { id: 'x', label, found: '3', expected: 'flag', remedy: undefined })).toBe('“持证人员”填的是3，应为“是”或“否”。 / "certified people" says 3, but should be "yes" or "no".');
  });

  it('say of a column without a near name what to do', () => {
    expect(both('unknown-column', { column: 'x', letter: 'C', suggestion: undefined })).toBe('C列的列名“x”不是填报项。请对照填报项的名称或标识，或删去该列。 / Column C, "x", is not the name of a fact. Check the name or id of the fact, or remove the column.');
  });

  it('say of words for nothing what to do where they stand', () => {
    const said = (from: 'data' | 'form' | 'table', none: 'zero' | 'no' | undefined): string => messageOf(issue('nothing-said', [], { id: 'x', label, found: '“/”', from, none })).zh;
    expect(said('table', 'no')).toBe('“持证人员”填的是“/”，无法判断是没有发生、没有数据还是不适用。没有做的填“否”，没有数据的留空，不适用的填“不适用”。');
    expect(said('data', undefined)).toBe('“持证人员”填的是“/”，无法判断是没有发生、没有数据还是不适用。没有数据的留空，不适用的写明不适用及理由。');
    expect(both('nothing-said', { id: 'x', label, found: '“/”', from: 'data', none: undefined })).toContain('. Leave it empty where');
  });

  it('name both places of two values where they are known', () => {
    expect(both('conflicting-values', { id: 'x', label, first: '18', second: '19', other: 'facts.t.x' })).toBe('“持证人员”有两个不同的值：18与19，前一个在facts.t.x。请核实后只保留一个。 / "certified people" has two different values: 18 and 19; the first is at facts.t.x. Please check and keep one.');
  });

  it('show what data brought along on one line: controls, and odd blanks in names', () => {
    const hostile = '甲\u001b[31m\n得分 100\r\u202e\u009b';
    const shown = '甲\\x1b[31m\\n得分 100\\x0d\\u202e\\x9b';
    for (const code of Object.keys(samples) as IssueCode[]) {
      const wild = (value: unknown): unknown => (typeof value === 'string' ? hostile : Array.isArray(value) ? value.map(wild) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, wild(part)])) : value);
      // Choices such as `expected` and `fault` are codes of ours, never of data.
      const closed = ['expected', 'fault', 'of', 'from', 'none', 'limit'];
      const details = Object.fromEntries(Object.entries(samples[code][0]).map(([key, value]) => [key, closed.includes(key) ? (value as unknown) : wild(value)]));
      const message = messageOf({ ...sampleOf(code), details } as Issue);
      for (const text of [message.zh, message.en]) expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
    expect(messageOf(issue('unknown-key', [], { key: 'staff\u00a0\u200b', suggestion: 'staff' })).zh).toBe('没有名为“staff\\xa0\\u200b”的项。是否应为“staff”？');
    expect(messageOf(issue('unknown-key', [], { key: '长'.repeat(10_000), suggestion: undefined })).zh.length).toBeLessThan(120);
    expect(messageOf(issue('wrong-edition', [], { found: hostile, expected: 'x' })).zh).toContain(shown);
    expect(new DefinitionError(hostile, [issue('bad-id', [hostile], { id: hostile })]).message.split('\n')).toHaveLength(2);
  });

  it('propose in the language of the message', () => {
    expect(both('bad-value', { id: 'x', label, found: '1.5', expected: 'count', remedy: { zh: '1或2', en: '1 or 2' } })).toBe('“持证人员”填的是1.5，应为从0起的整数，如12。是否为：1或2。 / "certified people" says 1.5, but should be a whole number from 0, such as 12. Perhaps: 1 or 2');
  });

  it('tell ranges, by the id where a fact has no label', () => {
    expect(both('out-of-range', { id: 'fire', found: '5', min: 0, max: 4 })).toBe('“fire”填的是5，应在0到4之间，请核实。 / "fire" says 5, but should be between 0 and 4; please check.');
  });

  it('tell what a scheme has too many of, and what it may be', () => {
    expect(both('too-many', { of: 'levels', most: 9 })).toMatch(/嵌套超过9层.*more than 9 levels/);
    expect(both('too-many', { of: 'values', most: 9 })).toMatch(/合计超过9个值.*more than 9 values/);
    expect(both('bad-type', { expected: 'list', found: 'x', example: '[1]' })).toMatch(/如 \[1\].*such as \[1\]/);
    expect(both('nothing-to-lose', { isDeducted: true })).toMatch(/扣满分.*takes all its points/);
  });

  it('tell which figures there can be', () => {
    const range = (low: number, high: number): string => both('never-met', { found: 9, low, high });
    expect(range(-Infinity, Infinity)).toMatch(/任意数字.*any number/);
    expect(range(3, Infinity)).toMatch(/3以上.*3 or more/);
    expect(range(3, 5)).toMatch(/3到5.*from 3 to 5/);
  });

  it('tell which weights do not add up', () => {
    const sums = (of: 'points' | 'channels'): string => both('weights-do-not-add-up', { sum: 1, full: 2, of });
    expect(sums('channels')).toMatch(/各渠道权重合计为1，应为2.*weights of the channels add up to 1 instead of 2/);
    expect(sums('points')).toMatch(/各指标分值合计.*points of the indicators add up/);
  });
});

describe('issues', () => {
  it('are errors unless they are notices', () => {
    expect(issue('missing-key', ['a'], { key: 'b' })).toEqual({ code: 'missing-key', severity: 'error', path: ['a'], details: { key: 'b' } });
    expect(issue('missing-key', [], { key: 'b' }, 'notice').severity).toBe('notice');
  });

  it('are carried by the error of a definition, one line each', () => {
    const error = new DefinitionError('plugin x', [issue('missing-key', ['a', 0], { key: 'b' }), issue('bad-id', [], { id: 'X' })]);
    expect(error.message).toBe('plugin x\na.0: 缺少“b”，请补上。 / "b" is missing; please add it.\n: 标识“X”不合规：只用小写字母、数字和连字符，并以字母开头。 / The id "X" is not valid: use lower-case letters, digits and hyphens, beginning with a letter.');
    expect(error.issues).toHaveLength(2);
  });
});
