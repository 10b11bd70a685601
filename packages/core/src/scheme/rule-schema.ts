import * as z from 'zod';
import { ruleKinds } from '../rules/index.js';
import type { Parameter, ParameterType } from '../rules/kind.js';

const name = z.string().min(1);
const terms = z.union([name, z.array(name).min(1)]);

/** A number made of facts. */
const measureSchema = z.union([
  z.strictObject({ fact: name }),
  z.strictObject({ ratio: z.tuple([terms, terms]) }),
  z.strictObject({ sum: z.array(name).min(1) }),
  z.strictObject({ difference: z.tuple([name, name]) }),
  z.strictObject({ villages: name, atLeast: z.int().min(1).exactOptional() }),
]);

/** A test on one fact. */
export const conditionSchema = z.union([
  z.strictObject({ fact: name, is: z.union([z.boolean(), name]) }),
  z.strictObject({ fact: name, atLeast: z.number() }),
  z.strictObject({ fact: name, atMost: z.number() }),
]);

const TYPES: Readonly<Record<ParameterType, z.ZodType>> = {
  measure: measureSchema,
  fact: name,
  number: z.number(),
  points: z.number(),
  count: z.int(),
  days: z.enum(['calendar', 'working']),
  limit: z.union([
    z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31), yearsAfter: z.int().min(0).max(5) }),
    z.strictObject({ after: name, within: z.int().min(0) }),
  ]),
  bands: z.array(z.union([z.strictObject({ atLeast: z.number(), points: z.number() }), z.strictObject({ atMost: z.number(), points: z.number() })])).min(1),
  items: z.record(name, z.number()),
  options: z.record(name, z.number()),
  levels: z.array(z.strictObject({ fact: name, points: z.number() })).min(1),
  change: z.enum(['rate', 'difference']),
  against: z.enum(['mean', 'median', 'min-max', 'rank']),
};

function fieldOf({ type, optional, note }: Parameter): z.ZodType {
  const field = TYPES[type];
  return (optional === true ? field.exactOptional() : field).describe(note.zh);
}

/** A whole rule, by its kind; one schema a kind, made from the kind's own parameters. */
export const ruleSchema = z.union(
  Object.entries(ruleKinds).map(([kind, { parameters, title }]) => {
    const declared: Readonly<Record<string, Parameter>> = parameters;
    const fields = Object.fromEntries(Object.entries(declared).map(([key, parameter]) => [key, fieldOf(parameter)]));
    return z.strictObject({ kind: z.literal(kind), ...fields }).describe(title.zh);
  }),
);

/** Changes to a rule: parameters of whichever kind; the changed rule is checked against its kind afterwards. */
export const ruleChangeSchema = z
  .strictObject(Object.fromEntries(changeFields()))
  .describe('要修改的参数；写 kind 则整条评分标准换成另一种');

function changeFields(): [string, z.ZodType][] {
  const byName = new Map<string, z.ZodType[]>();
  for (const { parameters } of Object.values(ruleKinds)) {
    const declared: Readonly<Record<string, Parameter>> = parameters;
    for (const [key, parameter] of Object.entries(declared)) byName.set(key, [...(byName.get(key) ?? []), fieldOf({ ...parameter, optional: true })]);
  }
  const kinds: [string, z.ZodType] = ['kind', z.enum(Object.keys(ruleKinds)).exactOptional()];
  return [kinds, ...[...byName].map(([key, types]): [string, z.ZodType] => [key, types.length === 1 && types[0] !== undefined ? types[0] : z.union(types)])];
}
