import type { Fact } from '../fact.js';
import type { FrameworkAreaSpec, FrameworkSpec, Placing, TownClass } from '../framework.js';
import type { Indicator } from '../indicator.js';
import { mergePlacings, type Placings } from '../placing.js';
import type { Plugin } from '../plugin.js';
import type { Rule } from '../rules/index.js';
import { text } from '../text.js';
import type { SchemeFile } from './file-schema.js';

/** Id of the plugin that holds what a scheme adds itself. */
export const LOCAL = 'local';

/** The definition of an edition with a scheme's changes laid over it. */
export function mergeScheme(base: FrameworkSpec, file: SchemeFile): FrameworkSpec {
  const added = localPlugin(file);
  const own = addedPlacings(file);
  const placings = mergePlacings(own, placingsOf(file.indicators ?? {}));
  return defined({
    ...base,
    id: file.id,
    edition: file.id,
    title: file.title,
    basedOn: [...(base.basedOn ?? []), base.edition],
    years: file.years ?? base.years,
    areas: mergeAreas(base.areas, file.areas ?? []),
    plugins: added === undefined ? base.plugins : [...base.plugins, added],
    indicators: mergePlacings(base.indicators ?? {}, placings),
    total: file.total ?? base.total,
    places: file.places ?? base.places,
    notApplicable: file.notApplicable ?? base.notApplicable,
    unproven: file.unproven ?? base.unproven,
    untrue: file.untrue ?? base.untrue,
    bonus: file.bonus ?? base.bonus,
    deductions: file.deductions ?? base.deductions,
    gates: file.gates ?? base.gates,
    grades: file.grades ?? base.grades,
    channels: file.channels ?? base.channels,
    classes: file.classes?.map((town) => defined<TownClass>({ ...town, indicators: switchedOn(placingsOf(town.indicators ?? {}), placings, { ...base.indicators, ...own }) })) ?? base.classes,
  });
}

/** What a class switches on again is placed as it was before the scheme switched it off. */
function switchedOn(changes: Placings, placings: Placings, declared: Placings): Placings {
  const before = Object.entries(declared).filter(([id]) => placings[id] === 'off' && Object.hasOwn(changes, id));
  return mergePlacings(Object.fromEntries(before), changes);
}

type Written = NonNullable<SchemeFile['indicators']>;

/** Drops keys whose value is undefined: parsed files carry them, definitions do not. */
function defined<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  // The keys that are left are exactly those that hold a value of T.
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;
}

function placingsOf(written: Written): Record<string, Placing | 'off'> {
  return Object.fromEntries(Object.entries(written).map(([id, placing]) => [id, placing === 'off' ? placing : placingOf(placing)]));
}

function placingOf(written: Exclude<Written[string], 'off'>): Placing {
  // The changed rule is parsed against its kind before the framework is put together.
  return defined<Placing>({ ...written, rule: written.rule === undefined ? undefined : (defined(written.rule) as Partial<Rule>) });
}

function addedPlacings({ add }: SchemeFile): Record<string, Placing> {
  return Object.fromEntries(
    Object.entries(add?.indicators ?? {}).map(([id, { area, group, notApplicable }]) => [`${LOCAL}.${id}`, defined<Placing>({ area, group, notApplicable })]),
  );
}

function mergeAreas(base: readonly FrameworkAreaSpec[], written: NonNullable<SchemeFile['areas']>): FrameworkAreaSpec[] {
  const known = new Set(base.map(({ id }) => id));
  const changed = base.map((area) => {
    const change = written.find(({ id }) => id === area.id);
    return defined<FrameworkAreaSpec>({ ...area, title: change?.title ?? area.title, groups: change?.groups ?? area.groups });
  });
  const fresh = written.filter(({ id }) => !known.has(id)).map(({ id, title, groups }) => defined<FrameworkAreaSpec>({ id, title: title ?? text(id, id), groups }));
  return [...changed, ...fresh];
}

function localPlugin({ add, title }: SchemeFile): Plugin | undefined {
  if (add === undefined) return undefined;
  const facts = Object.entries(add.facts ?? {}).map(([id, fact]): [string, Fact] => [id, defined<Fact>(fact as Fact)]);
  const indicators = Object.entries(add.indicators ?? {}).map(([id, { area: _area, group: _group, notApplicable: _policy, ...rest }]): [string, Indicator] => [
    id,
    defined<Indicator>({
      ...rest,
      rule: defined(rest.rule) as Rule,
      why: rest.why ?? title,
      sources: (rest.sources as Indicator['sources'] | undefined) ?? [{ mark: 'practice', note: title }],
      remedy: rest.remedy ?? text('对照评分标准补齐。', 'Make up what the rule asks for.'),
      effort: rest.effort ?? 'medium',
      appliesWhen: rest.appliesWhen,
      examples: [],
    }),
  ]);
  return { id: LOCAL, title, area: '', facts: Object.fromEntries(facts), indicators: Object.fromEntries(indicators) };
}
