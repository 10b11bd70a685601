import { shapeIssues, type Shape } from './doors.js';
import { commonFacts } from './common.js';
import type { Fact } from './fact.js';
import { withFullIds, type FigureCheck } from './figure-check.js';
import { fullId, type Block, type Framework, type FrameworkArea, type FrameworkSpec, type PlacedIndicator, type TownClass } from './framework.js';
import { frameworkIssues } from './framework-issues.js';
import { DefinitionError, type Issue } from './issue.js';
import { mergePlacings, placeIndicator } from './placing.js';

/**
 * Puts plugins together into a framework: areas, points, policies, gates, grades. The result holds everything resolved.
 * @throws {@link DefinitionError} naming every problem at once: unknown ids with the nearest known one, points that do not
 * add up, unreachable points, clashing plugins, overlapping classes, gates without authority.
 */
export function defineFramework(spec: FrameworkSpec): Framework {
  const shape = specShape(spec);
  if (shape.length > 0) throw new DefinitionError('framework', shape);
  const { framework, issues } = resolveFramework(spec);
  if (issues.length > 0) throw new DefinitionError(`framework ${spec.edition}`, issues);
  return framework;
}

const SPEC: Shape = { id: 'text', edition: 'text', title: 'object', areas: 'list', plugins: 'list', total: 'number', notApplicable: 'text', grades: 'list' };
const PLUGIN: Shape = { id: 'text', title: 'object', facts: 'object', indicators: 'object' };

/** What programs without our types leave out or confuse. */
function specShape(spec: FrameworkSpec): Issue[] {
  const issues = shapeIssues(spec, SPEC);
  if (issues.length > 0) return issues;
  return [...spec.plugins.flatMap((plugin, place) => shapeIssues(plugin, PLUGIN, ['plugins', place])), ...spec.areas.flatMap((area, place) => shapeIssues(area, { id: 'text', title: 'object' }, ['areas', place]))];
}

/** The same without throwing: the framework as far as it could be put together, and what is wrong with it. */
export function resolveFramework(spec: FrameworkSpec): { readonly framework: Framework; readonly issues: readonly Issue[] } {
  const framework = assemble(spec);
  const variants: Record<string, Framework> = {};
  const whole = frameworkIssues(spec, framework);
  const issues = [...whole];
  for (const town of spec.classes ?? []) {
    const variant = assemble(variantSpec(spec, town), town);
    // What is wrong for all towns is said once, not again for each class.
    if (whole.length === 0) issues.push(...frameworkIssues(variant.spec, variant).map((each) => ({ ...each, path: ['classes', town.id, ...each.path] })));
    variants[town.id] = variant;
  }
  return { framework: { ...framework, variants }, issues };
}

function variantSpec(spec: FrameworkSpec, town: TownClass): FrameworkSpec {
  const { classes: _classes, ...rest } = spec;
  return { ...rest, indicators: mergePlacings(spec.indicators ?? {}, town.indicators ?? {}) };
}

const NO_BLOCK: Block = { cap: 0, indicators: [] };

function assemble(spec: FrameworkSpec, town?: TownClass): Framework {
  const indicators = placedIndicators(spec);
  return {
    id: spec.id,
    edition: spec.edition,
    title: spec.title,
    // An area whose indicators are all switched off is gone with them.
    areas: spec.areas.map((area) => withIndicators(area, indicators)).filter((area) => area.indicators.length > 0),
    facts: factsOf(spec),
    indicators,
    total: spec.total,
    places: spec.places ?? 2,
    unproven: spec.unproven ?? 'accept',
    untrue: spec.untrue ?? 'accept',
    ...(spec.smallPeerGroups === 'score' ? { smallPeerGroups: 'score' } : {}),
    checks: checksOf(spec),
    annualReport: spec.annualReport ?? { elements: [], dates: [] },
    bonus: spec.bonus ?? NO_BLOCK,
    deductions: spec.deductions ?? NO_BLOCK,
    gates: spec.gates ?? [],
    grades: spec.grades,
    channels: spec.channels ?? [],
    classes: spec.classes ?? [],
    variants: {},
    coefficient: town?.coefficient ?? 1,
    ...(spec.calendar === undefined ? {} : { calendar: spec.calendar }),
    spec,
  };
}

function withIndicators(area: FrameworkSpec['areas'][number], indicators: Framework['indicators']): FrameworkArea {
  const inside = Object.values(indicators).filter((indicator) => indicator.part === 'area' && indicator.area === area.id);
  const order = new Map((area.groups ?? []).map((group, place) => [group.id, place]));
  const placeOf = (indicator: PlacedIndicator): number => order.get(indicator.group ?? '') ?? -1;
  return { ...area, indicators: inside.sort((a, b) => placeOf(a) - placeOf(b)).map(({ id }) => id) };
}

function factsOf(spec: FrameworkSpec): Record<string, Fact> {
  const facts: Record<string, Fact> = { ...commonFacts };
  for (const plugin of spec.plugins) {
    for (const [id, fact] of Object.entries(plugin.facts)) facts[`${plugin.id}.${id}`] = fact;
  }
  return facts;
}

function checksOf({ plugins }: FrameworkSpec): FigureCheck[] {
  return plugins.flatMap(({ id, checks = [] }) => checks.map((check) => withFullIds(check, (fact) => fullId(id, fact))));
}

function placedIndicators(spec: FrameworkSpec): Record<string, PlacedIndicator> {
  const placed: Record<string, PlacedIndicator> = {};
  for (const plugin of spec.plugins) {
    for (const [id, indicator] of Object.entries(plugin.indicators)) {
      const full = `${plugin.id}.${id}`;
      const placing = spec.indicators?.[full] ?? {};
      if (placing !== 'off') placed[full] = placeIndicator(spec, plugin, full, indicator, placing);
    }
  }
  return placed;
}
