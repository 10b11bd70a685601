import * as z from 'zod';
import { text } from '../text.js';
import { conditionSchema, ruleChangeSchema, ruleSchema } from './rule-schema.js';

/** A text: both languages, or one that then stands for both. */
const textSchema = z.union([z.string().min(1), z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })]).transform((written) => (typeof written === 'string' ? text(written, written) : written));

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const policy = z.enum(['rescale', 'full', 'zero', 'forbid']).describe('不适用时：rescale 从总分中剔除并折算，full 计满分，zero 计0分，forbid 不得填不适用');
const off = z.union([z.literal('off'), z.literal(false)]).transform(() => 'off' as const);

const placing = z
  .strictObject({
    points: z.number().exactOptional().describe('分值'),
    rule: ruleChangeSchema.exactOptional(),
    area: id.exactOptional().describe('一级指标'),
    group: id.exactOptional().describe('二级指标'),
    notApplicable: policy.exactOptional(),
  })
  .describe('对一个指标的修改');
const placings = z.record(z.string(), z.union([off, placing]));

const fact = z.union([
  shape('count', { unit: textSchema, partOf: z.string().exactOptional() }),
  shape('number', { unit: textSchema, decimals: z.int().min(0).max(4).exactOptional(), min: z.number().exactOptional(), max: z.number().exactOptional(), percent: z.literal(true).exactOptional() }),
  shape('flag', {}),
  shape('date', {}),
  shape('choice', { options: z.record(z.string(), textSchema) }),
  shape('checklist', { items: z.record(z.string(), textSchema) }),
  shape('villages', { each: z.enum(['flag', 'count']), unit: textSchema.exactOptional() }),
  shape('judgement', { from: z.number(), to: z.number() }),
]);

function shape<const Kind extends string, Fields extends z.ZodRawShape>(kind: Kind, fields: Fields) {
  return z.strictObject({
    kind: z.literal(kind),
    label: textSchema.describe('名称'),
    short: textSchema.exactOptional().describe('简称，用于算式'),
    help: textSchema.describe('填报口径'),
    evidence: textSchema.describe('佐证材料'),
    context: textSchema.exactOptional().describe('只作参考、不计分的理由'),
    ...fields,
  });
}

const source = z.union([
  z.strictObject({ mark: z.enum(['confirmed', 'secondary']), law: textSchema, article: z.string().exactOptional(), year: z.int(), note: textSchema.exactOptional() }),
  z.strictObject({ mark: z.enum(['practice', 'default']), note: textSchema }),
]);

const indicator = z
  .strictObject({
    area: id.describe('放入哪个一级指标'),
    group: id.exactOptional(),
    title: textSchema,
    why: textSchema.exactOptional(),
    points: z.number(),
    rule: ruleSchema,
    sources: z.array(source).min(1).exactOptional().describe('依据，缺省为本方案'),
    appliesWhen: conditionSchema.exactOptional(),
    remedy: textSchema.exactOptional(),
    effort: z.enum(['light', 'medium', 'heavy']).exactOptional(),
    notApplicable: policy.exactOptional(),
  })
  .describe('本方案增加的指标');

const block = z.strictObject({ cap: z.number().positive(), indicators: z.array(z.string()) });
const effect = z.union([z.strictObject({ zeroArea: id }), z.strictObject({ capTotal: z.number() }), z.strictObject({ capGrade: id })]);

/** A scheme file: what a district changes about an edition. */
export const fileSchema = z
  .strictObject({
    'fazhi-framework': z.literal(1).describe('文件格式版本，固定为1'),
    id: id.describe('本方案的标识，也是它的版本号'),
    extends: z.string().describe('所依据的指标体系版本，如 township-2025'),
    title: textSchema,
    total: z.number().positive().exactOptional().describe('总分，缺省同所依据的版本'),
    years: z.array(z.int().min(2000).max(2100)).min(1).exactOptional().describe('适用的报告年度，缺省同所依据的版本'),
    places: z.literal([0, 1, 2]).exactOptional().describe('得分保留的小数位数'),
    notApplicable: policy.exactOptional(),
    unproven: z.enum(['accept', 'open', 'zero']).exactOptional().describe('缺佐证材料的数据：accept 照计，open 待定，zero 不计分'),
    untrue: z
      .union([z.enum(['accept', 'zero']), z.strictObject({ factor: z.number().positive() })])
      .exactOptional()
      .describe('自评数据经核查不符：accept 按核查数据计分，zero 该指标计0分，factor 再扣多报分数的若干倍'),
    areas: z.array(z.strictObject({ id, title: textSchema.exactOptional(), groups: z.array(z.strictObject({ id, title: textSchema })).exactOptional() })).exactOptional().describe('增加一级指标，或给已有的加二级指标'),
    indicators: placings.exactOptional().describe('修改或停用（off）的指标'),
    add: z.strictObject({ facts: z.record(id, fact).exactOptional(), indicators: z.record(id, indicator).exactOptional() }).exactOptional().describe('增加的填报项和指标，标识前加 local.'),
    bonus: block.exactOptional().describe('加分项'),
    deductions: block.exactOptional().describe('扣分项'),
    gates: z.array(z.strictObject({ id, title: textSchema, when: conditionSchema, effect, authority: textSchema.describe('允许设置该项的文件') })).exactOptional().describe('一票否决、限档'),
    grades: z.array(z.strictObject({ id, title: textSchema, atLeast: z.number() })).min(1).exactOptional().describe('等次，从高到低'),
    channels: z.array(z.strictObject({ id, title: textSchema, weight: z.number().positive(), fact: z.string().exactOptional() })).exactOptional().describe('多渠道权重'),
    classes: z
      .array(
        z.strictObject({
          id,
          title: textSchema,
          towns: z.array(z.string()).exactOptional(),
          population: z.strictObject({ atLeast: z.number().exactOptional(), below: z.number().exactOptional() }).exactOptional(),
          coefficient: z.number().exactOptional(),
          indicators: placings.exactOptional(),
        }),
      )
      .exactOptional()
      .describe('分类考核'),
  })
  .describe('县区自定评分方案');

export type SchemeFile = z.output<typeof fileSchema>;
