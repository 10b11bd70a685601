import type { Calendar, Fact, Framework, FrameworkSpec, Indicator, PlacedIndicator, Plugin } from '@fazhi/core';
// From its source: when this builds, no package need be built yet.
import { commonFacts } from '../../../packages/core/src/common.js';

/** A checked framework as JSON: each fact and indicator once, as scoring needs it; the spec says only what differs. */
export interface Packed {
  readonly digest: string;
  readonly framework: Omit<Framework, 'variants' | 'calendar' | 'spec'>;
  readonly spec: Omit<FrameworkSpec, 'calendar' | 'plugins'>;
  readonly plugins: readonly PackedPlugin[];
}

interface PackedPlugin {
  readonly head: Omit<Plugin, 'facts' | 'indicators'>;
  /** By local id: what the framework changed about its indicators. */
  readonly declared: Readonly<Record<string, Partial<Indicator>>>;
}

/** What an indicator's declaration may say. The types fail where it gets a key that is not named here. */
const INDICATOR = Object.keys({ title: 0, why: 0, points: 0, rule: 0, sources: 0, appliesWhen: 0, caveat: 0, remedy: 0, effort: 0, keywords: 0, examples: 0 } satisfies Record<keyof Indicator, 0>);

export function pack(framework: Framework, digest: string): Packed {
  const { variants, calendar: _calendar, spec, ...rest } = framework;
  if (Object.keys(variants).length > 0) throw new Error('a framework with classes cannot be packed');
  const { calendar: _same, plugins, ...said } = spec;
  return { digest, framework: rest, spec: said, plugins: plugins.map(({ facts: _facts, indicators, ...head }) => ({ head, declared: changed(framework, head.id, indicators) })) };
}

function changed(framework: Framework, plugin: string, indicators: Readonly<Record<string, Indicator>>): Record<string, Partial<Indicator>> {
  return Object.fromEntries(
    Object.entries(indicators).map(([local, declared]) => {
      const placed = framework.indicators[`${plugin}.${local}`];
      return [local, Object.fromEntries(Object.entries(declared).filter(([key, value]) => placed?.[key as keyof Indicator] !== value))];
    }),
  );
}

/**
 * The framework that was packed. Nothing is checked: that was done before packing. What it was defined from is put
 * together when a scheme or a plugin asks for it.
 */
export function restore({ framework, spec, plugins }: Packed, calendar: Calendar | undefined): Framework {
  const time = calendar === undefined ? {} : { calendar };
  let made: FrameworkSpec | undefined;
  return {
    ...framework,
    variants: {},
    ...time,
    get spec() {
      return (made ??= { ...spec, plugins: plugins.map((plugin) => pluginOf(framework, plugin)), ...time });
    },
  };
}

function pluginOf({ facts, indicators }: Packed['framework'], { head, declared }: PackedPlugin): Plugin {
  const start = `${head.id}.`;
  const own = Object.entries(facts).filter(([id]) => id.startsWith(start) && !Object.hasOwn(commonFacts, id));
  return {
    ...head,
    facts: Object.fromEntries(own.map(([id, fact]): [string, Fact] => [id.slice(start.length), fact])),
    indicators: Object.fromEntries(Object.entries(declared).map(([local, changes]) => [local, indicatorOf(indicators[start + local], changes)])),
  };
}

function indicatorOf(placed: PlacedIndicator | undefined, changes: Partial<Indicator>): Indicator {
  const known = new Map<string, unknown>([...Object.entries(placed ?? {}), ...Object.entries(changes)]);
  return Object.fromEntries(INDICATOR.filter((key) => known.has(key)).map((key) => [key, known.get(key)])) as unknown as Indicator;
}
