import { defineFramework, messageOf, text, type Fact, type FactColumn, type Framework, type FrameworkSpec, type Indicator, type Plugin } from '@fazhi/core';
import { readTable, type ReadTableResult, type ReadTextOptions } from '../src/index.js';

const words = { help: text('口径', 'how to count'), evidence: text('材料', 'papers') };
const people = text('人', ' people');

const facts = {
  staff: { kind: 'count', label: text('实有人数', 'in post'), unit: people, ...words },
  certified: { kind: 'count', label: text('持证人数', 'certified'), unit: people, partOf: 'staff', ...words },
  budget: { kind: 'number', label: text('经费', 'budget'), unit: text('万元', ' ten thousand yuan'), ...words },
  group: { kind: 'flag', label: text('领导小组', 'leading group'), ...words },
  filed: { kind: 'date', label: text('报送日期', 'filed'), ...words },
  level: { kind: 'choice', label: text('等级', 'level'), options: { high: text('高', 'high'), low: text('低', 'low') }, ...words },
  steps: { kind: 'checklist', label: text('程序', 'steps'), items: { a: text('参与', 'participation'), b: text('论证', 'appraisal') }, ...words },
  rules: { kind: 'villages', label: text('村规民约（村数）', 'village rules'), each: 'flag', ...words },
  opinion: { kind: 'judgement', label: text('评审', 'opinion'), from: 0, to: 2, ...words },
  first: { kind: 'count', label: text('同名', 'same'), unit: people, ...words },
  second: { kind: 'count', label: text('同名', 'same'), unit: people, ...words },
} as const satisfies Readonly<Record<string, Fact>>;

const title = text('=标题', 'title');

/** An indicator of two points around a rule. */
export function indicatorOf(rule: Indicator['rule'], more: Partial<Indicator> = {}): Indicator {
  return { title: text('指标', 'indicator'), why: title, points: 2, rule, sources: [{ mark: 'practice', note: title }], remedy: title, effort: 'light', examples: [], ...more };
}

/** A framework with a fact of every kind. */
export function frameworkOf(more: Partial<FrameworkSpec> = {}, indicators: Plugin['indicators'] = {}): Framework {
  const plugin: Plugin = { id: 't', title, area: 'a', facts, indicators: { rate: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }), done: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }), ...indicators } };
  return defineFramework({
    id: 'scene',
    edition: 'scene-2025',
    basedOn: ['scene-2024'],
    title,
    areas: [{ id: 'a', title: text('领域', 'area') }],
    plugins: [plugin],
    total: 2 * Object.keys(plugin.indicators).length,
    notApplicable: 'rescale',
    grades: [{ id: 'good', title: text('良好', 'good'), atLeast: 2 }, { id: 'poor', title: text('较差', 'poor'), atLeast: 0 }],
    ...more,
  });
}

/** Bytes of a text in pieces of so many. */
export async function* bytesOf(source: string | Uint8Array, piece = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece);
}

/** Reads a text as a table. */
export function read(framework: Framework, source: string | Uint8Array, options: Partial<ReadTextOptions> = {}, piece?: number): Promise<ReadTableResult> {
  return readTable(framework, bytesOf(source, piece), { format: 'csv', ...options });
}

/** Code, row and column of each problem. */
export function problemsOf({ issues }: ReadTableResult): readonly (readonly [string, number | undefined, number | undefined])[] {
  return issues.map(({ code, place }) => [code, place?.line, place?.column]);
}

/** The messages, Chinese and English. */
export function messagesOf({ issues }: ReadTableResult): readonly string[] {
  return issues.map((problem) => Object.values(messageOf(problem)).join(' / '));
}

/** A column as a list of `[low, high]` for known cells, otherwise the state. */
export function cellsOf(column: FactColumn | undefined): readonly unknown[] {
  return [...(column?.state ?? [])].map((state, row) => (state === 1 ? [column?.low[row], column?.high[row]] : state));
}
