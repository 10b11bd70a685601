import { describe, expect, it } from 'vitest';
import { sixAreas } from '../areas.js';
import { resolveFramework } from '../define-framework.js';
import type { Facts } from '../fact.js';
import { text } from '../text.js';
import { submissionSchema } from './index.js';

const t = text('甲', 'a');
const words = { label: t, help: text('怎样填。', 'how.'), evidence: text('证明', 'proof'), context: t };

const facts: Facts = {
  count: { ...words, kind: 'count', unit: text('人', ' people') },
  rate: { ...words, kind: 'number', unit: t, percent: true },
  score: { ...words, kind: 'number', unit: t, min: 1, max: 5 },
  plain: { ...words, kind: 'number', unit: t },
  flag: { ...words, kind: 'flag' },
  date: { ...words, kind: 'date' },
  choice: { ...words, kind: 'choice', options: { a: t, b: t } },
  list: { ...words, kind: 'checklist', items: { x: text('一', 'one') } },
  done: { ...words, kind: 'villages', each: 'flag' },
  rows: { ...words, kind: 'villages', each: 'count', unit: t },
  judged: { ...words, kind: 'judgement', from: 0, to: 3 },
};

function schemaOf(classes: readonly { id: string; title: typeof t; towns: string[] }[]): Record<string, unknown> {
  const { framework } = resolveFramework({
    id: 's',
    edition: 's-1',
    title: t,
    areas: [sixAreas[0]],
    plugins: [{ id: 'p', title: t, area: 'functions', facts, indicators: {} }],
    total: 0,
    notApplicable: 'rescale',
    grades: [{ id: 'g', title: t, atLeast: 0 }],
    classes,
  });
  return submissionSchema(framework);
}

describe('the schema of submissions', () => {
  const schema = schemaOf([]);

  it.each<[string, unknown]>([
    ['count', { type: 'integer', minimum: 0 }],
    ['rate', { type: 'number', minimum: 0, maximum: 100 }],
    ['score', { type: 'number', minimum: 1, maximum: 5 }],
    ['plain', { type: 'number', minimum: 0 }],
  ])('takes %s as a figure, a text with a figure, or bounds', (id, number) => {
    const { anyOf } = (schema['$defs'] as Record<string, { anyOf: unknown[] }>)[`p.${id}`] ?? { anyOf: [] };
    expect(anyOf[0]).toEqual(number);
    expect(anyOf).toHaveLength(3);
    expect(anyOf[2]).toMatchObject({ properties: { atLeast: number, atMost: number } });
  });

  it('says what each kind of fact may be', () => {
    expect(schema['$defs']).toMatchObject({
      'p.flag': { anyOf: [{ type: 'boolean' }, { enum: ['是', '否'] }] },
      'p.date': { anyOf: [{ type: 'string', format: 'date' }, { const: false }] },
      'p.choice': { enum: ['a', 'b'] },
      'p.list': { anyOf: [{ properties: { x: { title: '一' } } }, { items: { enum: ['x'] } }] },
      'p.done': { anyOf: [{ type: 'integer' }, { type: 'array' }, { type: 'object' }] },
      'p.rows': { anyOf: [{ required: ['total'] }, { items: { anyOf: [{ type: 'integer' }, { type: 'null' }] } }, {}] },
      'p.judged': { type: 'number', minimum: 0, maximum: 3 },
    });
  });

  it('tells in Chinese what to fill in, in which unit, and what proves it', () => {
    const { facts: all } = schema['$defs'] as { facts: { properties: { p: { properties: Record<string, { title: string; description: string; anyOf: unknown[] }> } } } };
    const { count, flag, judged } = all.properties.p.properties;
    expect([count?.title, count?.description]).toEqual(['甲', '怎样填。单位：人。佐证材料：证明']);
    expect(flag?.description).toBe('怎样填。佐证材料：证明');
    expect(judged?.anyOf[2]).toMatchObject({ properties: { reason: { type: 'string' } } });
    expect(count?.anyOf[2]).not.toHaveProperty('properties.reason');
  });

  it('asks for a class only where the framework has classes', () => {
    const town = (of: Record<string, unknown>): unknown => (of['properties'] as { town: { anyOf: { properties?: object }[] } }).town.anyOf[1]?.properties;
    expect(town(schema)).not.toHaveProperty('class');
    expect(town(schemaOf([{ id: 'big', title: t, towns: ['镇'] }]))).toMatchObject({ class: { enum: ['big'] } });
  });
});
