import { classIssues } from './class-issues.js';
import { conditionIssues } from './condition-issues.js';
import { figureCheckIssues } from './figure-check-issues.js';
import { fullId, type Framework, type FrameworkSpec, type PlacedIndicator } from './framework.js';
import { isSound } from './define-plugin.js';
import { indicatorIn } from './engine/facts.js';
import { issue, type Issue } from './issue.js';
import { factIssues, isId, unknownKeys } from './plugin-issues.js';
import { isPoints, sumPoints, toUnits, unitsPerStep } from './points.js';
import { reportIssues } from './report-issues.js';
import { ruleIssues } from './rule-issues.js';
import { suggest } from './suggest.js';

const PLACING_KEYS = ['points', 'rule', 'area', 'group', 'notApplicable'];

/** Everything wrong with a framework, all at once. */
export function frameworkIssues(spec: FrameworkSpec, framework: Framework): Issue[] {
  const issues = [...clashes(spec), ...placingIssues(spec), ...areaIssues(spec, framework), ...declaredFacts(spec, framework), ...blockIssues(spec), ...untrueIssues(framework), ...checkIssues(framework), ...reportIssues(framework)];
  const checked = new Set(spec.plugins.filter(isSound).map(({ id }) => id));
  for (const indicator of Object.values(framework.indicators)) {
    const placing = spec.indicators?.[indicator.id];
    const asDeclared = placing === undefined || placing === 'off' || (placing.rule === undefined && placing.points === undefined);
    if (!asDeclared || !checked.has(indicator.plugin)) issues.push(...indicatorIssues(framework, indicator));
    issues.push(...finenessIssues(framework, indicator));
  }
  if (issues.length > 0) return issues;
  return [...totalIssues(framework), ...gateIssues(framework), ...gradeIssues(framework), ...channelIssues(framework), ...classIssues(framework)];
}

function clashes(spec: FrameworkSpec): Issue[] {
  const ids = [...spec.plugins.map(({ id }) => id), 'town'];
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => issue('clashing-id', ['plugins', id], { id }));
  const areas = spec.areas.map(({ id }) => id);
  return [...twice, ...areas.filter((id, place) => areas.indexOf(id) !== place).map((id) => issue('clashing-id', ['areas', id], { id }))];
}

function placingIssues(spec: FrameworkSpec): Issue[] {
  const known = allIds(spec);
  return Object.entries(spec.indicators ?? {}).flatMap(([id, placing]) => {
    const path = ['indicators', id];
    if (!known.includes(id)) return [issue('unknown-indicator', path, { id, suggestion: suggest(id, known) })];
    return placing === 'off' ? [] : unknownKeys(placing, PLACING_KEYS, path);
  });
}

function allIds(spec: FrameworkSpec): string[] {
  return spec.plugins.flatMap((plugin) => Object.keys(plugin.indicators).map((id) => `${plugin.id}.${id}`));
}

function areaIssues(spec: FrameworkSpec, framework: Framework): Issue[] {
  const areas = spec.areas.map(({ id }) => id);
  return Object.values(framework.indicators).flatMap((indicator) => {
    if (indicator.part !== 'area') return [];
    const area = spec.areas.find(({ id }) => id === indicator.area);
    if (area === undefined) return [issue('unknown-area', ['indicators', indicator.id, 'area'], { id: indicator.area, suggestion: suggest(indicator.area, areas) })];
    const groups = (area.groups ?? []).map(({ id }) => id);
    if (indicator.group === undefined || groups.includes(indicator.group)) return [];
    return [issue('unknown-group', ['indicators', indicator.id, 'group'], { id: indicator.group, suggestion: suggest(indicator.group, groups) })];
  });
}

function blockIssues(spec: FrameworkSpec): Issue[] {
  const known = allIds(spec);
  const seen = new Set<string>();
  return (['bonus', 'deductions'] as const).flatMap((name) => {
    const block = spec[name];
    if (block === undefined) return [];
    const listed = block.indicators.flatMap((id) => {
      const path = [name, 'indicators', id];
      if (!known.includes(id)) return [issue('unknown-indicator', path, { id, suggestion: suggest(id, known) })];
      if (seen.has(id)) return [issue('indicator-twice', path, { id })];
      seen.add(id);
      return [];
    });
    return [...pointsIssues(block.cap, [name, 'cap']), ...listed];
  });
}

/** Facts of plugins that were not checked by themselves, such as a scheme's own: they may name facts of any plugin. */
function declaredFacts(spec: FrameworkSpec, framework: Framework): Issue[] {
  return spec.plugins.filter((plugin) => !isSound(plugin)).flatMap((plugin) => {
    const named = { fact: (id: string) => framework.facts[fullId(plugin.id, id)], known: Object.keys(framework.facts) };
    return factIssues(plugin, named).map(({ path: [, id, ...rest], ...each }): Issue => ({ ...each, path: ['facts', `${plugin.id}.${String(id)}`, ...rest] }));
  });
}

function untrueIssues({ untrue }: Framework): Issue[] {
  return typeof untrue === 'object' ? pointsIssues(untrue.factor, ['untrue', 'factor']) : [];
}

/** Checks may read facts of other plugins, which only the whole can tell. */
function checkIssues({ checks, facts }: Framework): Issue[] {
  return figureCheckIssues(checks, { fact: (id) => facts[id], known: Object.keys(facts) });
}

function indicatorIssues(framework: Framework, indicator: PlacedIndicator): Issue[] {
  const path = ['indicators', indicator.id];
  const context = { points: indicator.own, fact: (id: string) => framework.facts[fullId(indicator.plugin, id)] };
  const issues = ruleIssues(indicator.rule, context, [...path, 'rule']);
  return [...issues, ...pointsIssues(indicator.points, [...path, 'points'])];
}

function pointsIssues(points: number, path: readonly string[]): Issue[] {
  return isPoints(points) ? [] : [issue('bad-type', path, { expected: 'points', found: String(points) })];
}

/** An indicator of half a point cannot be earned where points are rounded to whole ones. */
function finenessIssues({ places }: Framework, { id, points }: PlacedIndicator): Issue[] {
  return isPoints(points) && toUnits(points) % unitsPerStep(places) !== 0 ? [issue('finer-than-places', ['indicators', id, 'points'], { id, points, places })] : [];
}

function totalIssues(framework: Framework): Issue[] {
  const areas = framework.areas.map(({ title, indicators }) => ({ title, points: sumPoints(indicators.map((id) => indicatorIn(framework, id).points)) }));
  const sum = sumPoints(areas.map(({ points }) => points));
  return sum === framework.total ? [] : [issue('weights-do-not-add-up', ['indicators'], { sum, full: framework.total, of: 'points', areas })];
}

function gateIssues(framework: Framework): Issue[] {
  const areas = framework.areas.map(({ id }) => id);
  const grades = framework.grades.map(({ id }) => id);
  return framework.gates.flatMap((gate) => {
    const path = ['gates', gate.id];
    const issues: Issue[] = isId(gate.id) ? [] : [issue('bad-id', path, { id: gate.id })];
    const fact = framework.facts[gate.when.fact];
    issues.push(...(fact === undefined ? [unknownFact(framework, [...path, 'when'], gate.when.fact)] : conditionIssues(gate.when, fact, [...path, 'when'])));
    if (gate.authority.zh.trim() === '') issues.push(issue('needs-authority', path, { id: gate.id }));
    const { effect } = gate;
    if ('zeroArea' in effect && !areas.includes(effect.zeroArea)) issues.push(issue('unknown-area', [...path, 'effect'], { id: effect.zeroArea, suggestion: suggest(effect.zeroArea, areas) }));
    if ('capGrade' in effect && !grades.includes(effect.capGrade)) issues.push(issue('unknown-key', [...path, 'effect'], { key: effect.capGrade, suggestion: suggest(effect.capGrade, grades) }));
    if ('capTotal' in effect && effect.capTotal !== 0) issues.push(...pointsIssues(effect.capTotal, [...path, 'effect', 'capTotal']));
    if ('capTotal' in effect && effect.capTotal >= framework.total) issues.push(issue('out-of-range', [...path, 'effect'], { id: gate.id, found: String(effect.capTotal), min: 0, max: framework.total }));
    return issues;
  });
}

function gradeIssues(framework: Framework): Issue[] {
  const { grades } = framework;
  if (grades.length === 0) return [issue('missing-key', ['grades'], { key: 'grades' })];
  const disordered = grades.filter((grade, place) => !(grade.atLeast < (grades[place - 1]?.atLeast ?? Infinity)) || (place === grades.length - 1) !== (grade.atLeast === 0));
  return disordered.map(({ id }) => issue('grades-disordered', ['grades', id], { id }));
}

function channelIssues(framework: Framework): Issue[] {
  const { channels } = framework;
  if (channels.length === 0) return [];
  const issues: Issue[] = channels.flatMap(({ id, weight }) => pointsIssues(weight, ['channels', id, 'weight']));
  if (issues.length > 0) return issues;
  const sum = sumPoints(channels.map(({ weight }) => weight));
  if (sum !== 100) issues.push(issue('weights-do-not-add-up', ['channels'], { sum, full: 100, of: 'channels' }));
  if (channels.filter(({ fact }) => fact === undefined).length !== 1) issues.push(issue('missing-key', ['channels'], { key: 'fact' }));
  for (const { id, fact } of channels) {
    if (fact === undefined) continue;
    const declared = framework.facts[fact];
    if (declared === undefined) issues.push(unknownFact(framework, ['channels', id, 'fact'], fact));
    else if (declared.kind !== 'number' || (declared.percent !== true && declared.max !== 100)) issues.push(issue('not-a-fact-kind', ['channels', id, 'fact'], { id: fact, expected: 'number 0–100' }));
  }
  return issues;
}

function unknownFact(framework: Framework, path: readonly string[], id: string): Issue {
  return issue('unknown-fact', path, { id, suggestion: suggest(id, Object.keys(framework.facts)) });
}
