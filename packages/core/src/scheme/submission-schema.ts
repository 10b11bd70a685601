import { unitOf, type Fact, type NumberFact } from '../fact.js';
import type { Framework } from '../framework.js';

type Schema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (draft 2020-12) of a submission for one framework, generated from the declarations of its facts, so that
 * editors complete and other systems validate. Descriptions are in Chinese.
 */
export function submissionSchema(framework: Framework): Record<string, unknown> {
  const facts = { $ref: '#/$defs/facts' };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `自评材料（${framework.edition}）`,
    type: 'object',
    required: ['town'],
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: '本模式的位置，供编辑器使用' },
      fazhi: { const: 1, description: '文件格式版本' },
      framework: { enum: [...new Set([framework.edition, framework.id, ...(framework.spec.basedOn ?? [])]), null], description: '指标体系版本' },
      town: townSchema(framework),
      year: { description: '报告年度；不明则留空', anyOf: [{ type: ['integer', 'null'], minimum: 2000, maximum: 2100 }, { type: 'string', pattern: '^(20\\d\\d|2100)(年度?)?$' }] },
      facts,
      earlier: { type: 'object', description: '往年数据，按年份', propertyNames: { pattern: '^\\d{4}$' }, additionalProperties: facts },
      shortfalls: { type: 'array', description: '自己承认的不足', items: planned({ cause: words('原因') }) },
      nextSteps: { type: 'array', description: '下一步打算、整改措施', items: planned(stepFields(framework)) },
    },
    $defs: { ...SHARED, ...valuesOf(framework), facts: { type: 'object', description: '填报项，按板块分组；没有数据的留空', properties: byPlugin(framework), additionalProperties: false } },
  };
}

function townSchema(framework: Framework): Schema {
  const classes = framework.classes.map(({ id }) => id);
  const name = { type: 'string', minLength: 1, pattern: '\\S', description: '乡镇名称' };
  const properties = { name, villages: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: '行政村名称' } };
  const withClass = classes.length === 0 ? properties : { ...properties, class: { enum: classes, description: '分类考核的类别' } };
  return { description: '乡镇', anyOf: [name, { type: 'object', required: ['name'], additionalProperties: false, properties: withClass }] };
}

function words(description: string): Schema {
  return { type: 'string', minLength: 1, description };
}

function stepFields(framework: Framework): Readonly<Record<string, Schema>> {
  const measure: Schema = { type: 'object', required: ['fact', 'to'], additionalProperties: false, properties: { fact: { enum: Object.keys(framework.facts), description: '哪个数据' }, from: { description: '现在' }, to: { description: '目标' } } };
  return {
    id: words('编号，跨年度不变'),
    owner: words('责任部门'),
    due: words('完成时限'),
    measure: { description: '衡量办法：文字，或哪个数据由多少变为多少', anyOf: [words('衡量办法'), measure, { type: 'array', items: measure }] },
    effort: { type: 'number', exclusiveMinimum: 0, description: '工作量' },
    cost: words('所需经费'),
    state: { enum: ['planned', 'under-way', 'done', 'verified', '计划', '未开始', '推进中', '进行中', '已完成', '已核实'], description: '进展' },
    after: { description: '须先完成的措施编号', anyOf: [TEXT, { type: 'array', items: TEXT }] },
  };
}

function planned(more: Readonly<Record<string, Schema>>): Schema {
  const text = { type: 'string', minLength: 1 };
  const about = { description: '有关的指标或一级指标', anyOf: [text, { type: 'array', items: text }] };
  return { anyOf: [text, { type: 'object', required: ['text'], additionalProperties: false, properties: { text, about, ...more } }] };
}

function byPlugin(framework: Framework): Schema {
  const groups: Record<string, Record<string, Schema>> = {};
  for (const [id, fact] of Object.entries(framework.facts)) {
    const dot = id.indexOf('.');
    (groups[id.slice(0, dot)] ??= {})[id.slice(dot + 1)] = factSchema(id, fact);
  }
  return Object.fromEntries(Object.entries(groups).map(([plugin, properties]) => [plugin, { type: ['object', 'null'], properties, additionalProperties: false }]));
}

/** What each fact's value may be, once, however many places name it. */
function valuesOf(framework: Framework): Schema {
  return Object.fromEntries(Object.entries(framework.facts).map(([id, fact]) => [id, valueSchema(fact)]));
}

/** A fact: a plain value, an entry with source and evidence, not applicable with a reason, several places, or empty. */
function factSchema(id: string, fact: Fact): Schema {
  const value = { $ref: `#/$defs/${id}` };
  const unit = unitOf(fact).zh;
  const more = { source: { $ref: '#/$defs/source' }, evidence: { $ref: '#/$defs/texts' }, note: { type: 'string' } };
  const reason = fact.kind === 'judgement' ? { reason: { type: 'string', minLength: 1 } } : {};
  const given = { type: 'object', additionalProperties: false, anyOf: [{ required: ['value'] }, { required: ['verified'] }], properties: { value: { anyOf: [value, { type: 'null' }] }, verified: value, ...reason, ...more } };
  return {
    title: fact.label.zh,
    description: `${fact.help.zh}${unit === '' ? '' : `单位：${unit}。`}佐证材料：${fact.evidence.zh}`,
    anyOf: [{ type: 'null' }, value, given, { $ref: '#/$defs/absent' }, { $ref: '#/$defs/places' }],
  };
}

const TEXT: Schema = { type: 'string' };
const PLACE: Schema = { anyOf: [TEXT, { type: 'object', additionalProperties: false, properties: { document: TEXT, place: TEXT } }] };

/** What every fact shares, written once in the schema. */
const SHARED = {
  texts: { anyOf: [TEXT, { type: 'array', items: TEXT }] },
  source: { anyOf: [PLACE, { type: 'array', items: PLACE }] },
  /** The same figure in several places; the values must agree, which a schema cannot say. */
  places: { type: 'array', minItems: 1, description: '同一数据出现在几处，各处应一致', items: { type: 'object', required: ['value', 'source'] } },
  absent: {
    type: 'object',
    additionalProperties: false,
    required: ['notApplicable'],
    properties: { notApplicable: { type: 'string', minLength: 1, description: '不适用的理由' }, source: { $ref: '#/$defs/source' } },
  },
};

const FIGURE_TEXT: Schema = { type: 'string', pattern: '\\d', description: '如“200余”（不少于）、“近100”（不多于）' };
const FLAG: Schema = { anyOf: [{ type: 'boolean' }, { enum: ['是', '否'] }] };

function valueSchema(fact: Fact): Schema {
  switch (fact.kind) {
    case 'count':
      return figures({ type: 'integer', minimum: 0 });
    case 'number':
      return figures({ type: 'number', minimum: fact.min ?? 0, ...maximumOf(fact) });
    case 'flag':
      return FLAG;
    case 'date':
      return { anyOf: [{ type: 'string', format: 'date' }, { const: false, description: '没有办理' }] };
    case 'choice':
      return { enum: Object.keys(fact.options) };
    case 'checklist':
      return checklist(Object.keys(fact.items), fact);
    case 'villages':
      return fact.each === 'flag' ? villages(FLAG, { type: 'integer', minimum: 0, description: '已做到的村数' }) : villages({ type: 'integer', minimum: 0 }, { type: 'object', required: ['total'], additionalProperties: false, properties: { total: { type: 'integer', minimum: 0 } } });
    case 'judgement':
      return { type: 'number', minimum: fact.from, maximum: fact.to };
  }
}

/** Decimals are checked when a submission is read: validators divide binary numbers and refuse sound ones. */
function maximumOf(fact: NumberFact): Schema {
  const maximum = fact.max ?? (fact.percent === true ? 100 : undefined);
  return maximum === undefined ? {} : { maximum };
}

function figures(number: Schema): Schema {
  const bounds = { type: 'object', additionalProperties: false, minProperties: 1, properties: { atLeast: number, atMost: number } };
  return { anyOf: [number, FIGURE_TEXT, bounds] };
}

function checklist(ids: readonly string[], fact: Extract<Fact, { kind: 'checklist' }>): Schema {
  const properties = Object.fromEntries(ids.map((id) => [id, { ...FLAG, title: fact.items[id]?.zh }]));
  return { anyOf: [{ type: 'object', additionalProperties: false, properties }, { type: 'array', items: { enum: ids } }] };
}

function villages(row: Schema, whole: Schema): Schema {
  const rows = { anyOf: [row, { type: 'null' }] };
  return { anyOf: [whole, { type: 'array', items: rows }, { type: 'object', additionalProperties: rows, description: '按村名填写' }] };
}
