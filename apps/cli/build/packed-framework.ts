// Read from its source: the build must not need built packages.
import { commonFacts } from '../../../packages/core/src/common.js';
import type { Calendar, Fact, Framework, FrameworkSpec, PlacedIndicator } from '@fazhi/core';

/** A checked framework as JSON: each fact and indicator once, where the resolved framework repeats them. */
export interface Packed {
  readonly digest: string;
  readonly spec: Omit<FrameworkSpec, 'calendar'>;
  readonly head: Omit<Framework, 'facts' | 'indicators' | 'variants' | 'calendar' | 'spec'>;
  readonly placed: readonly PackedIndicator[];
}

interface PackedIndicator {
  /** Place of its plugin in the spec. */
  readonly plugin: number;
  /** Id inside the plugin. */
  readonly local: string;
  /** What the framework adds or changes. */
  readonly placing: Partial<PlacedIndicator>;
}

export function pack(framework: Framework, digest: string): Packed {
  const { facts: _facts, indicators, variants, calendar: _calendar, spec, ...head } = framework;
  if (Object.keys(variants).length > 0) throw new Error('a framework with classes cannot be packed');
  const { calendar: _same, ...rest } = spec;
  return { digest, spec: rest, head, placed: Object.values(indicators).map((indicator) => packIndicator(spec, indicator)) };
}

function packIndicator({ plugins }: FrameworkSpec, placed: PlacedIndicator): PackedIndicator {
  const plugin = plugins.findIndex(({ id }) => id === placed.plugin);
  const local = placed.id.slice(placed.plugin.length + 1);
  const declared = new Map<string, unknown>(Object.entries(plugins[plugin]?.indicators[local] ?? {}));
  const placing = Object.fromEntries(Object.entries(placed).filter(([key, value]) => declared.get(key) !== value));
  return { plugin, local, placing };
}

/** The framework that was packed. Nothing is checked: that was done before packing. */
export function restore({ spec, head, placed }: Packed, calendar: Calendar | undefined): Framework {
  const { plugins } = spec;
  const facts: Record<string, Fact> = { ...commonFacts };
  for (const plugin of plugins) for (const id of Object.keys(plugin.facts)) facts[`${plugin.id}.${id}`] = plugin.facts[id] as Fact;
  const indicators: Record<string, PlacedIndicator> = {};
  for (const { plugin, local, placing } of placed) {
    const indicator = { ...plugins[plugin]?.indicators[local], ...placing } as PlacedIndicator;
    indicators[indicator.id] = indicator;
  }
  const time = calendar === undefined ? {} : { calendar };
  return { ...head, facts, indicators, variants: {}, ...time, spec: { ...spec, ...time } };
}
