import {
  assess,
  defineFramework,
  explain,
  kindOf,
  readSubmission,
  ruleWords,
  type Assessment,
  type AssessOptions,
  type Calendar,
  type Explanation,
  type Fact,
  type Framework,
  type FrameworkSpec,
  type Indicator,
  type IndicatorResult,
  type Plugin,
  type Rule,
  type Submission,
  type Text,
} from '../src/index.js';
import { anyFact, facts } from './facts.js';

const title = { zh: '指标', en: 'indicator' };

/** An indicator around a rule, with everything else filled in. */
export function indicatorOf(rule: Rule, more: Partial<Indicator> = {}): Indicator {
  return { title, why: { zh: '缘由', en: 'reason' }, points: 2, rule, sources: [{ mark: 'practice', note: { zh: '做法', en: 'practice' } }], remedy: { zh: '补救', en: 'remedy' }, effort: 'light', examples: [], ...more };
}

export function pluginOf(indicators: Plugin['indicators'], more: Partial<Plugin> = {}): Plugin {
  return { id: 't', title, area: 'a', facts, indicators, ...more };
}

/** A framework of one area around a plugin; the total is what its indicators add up to unless told. */
export function specOf(plugin: Plugin, more: Partial<FrameworkSpec> = {}): FrameworkSpec {
  const total = Object.values(plugin.indicators).reduce((sum, { points }) => sum + Math.round(points * 100), 0) / 100;
  return {
    id: 'scene',
    edition: 'scene-1',
    title,
    areas: [{ id: 'a', title }],
    plugins: [plugin],
    total,
    notApplicable: 'rescale',
    grades: [
      { id: 'good', title: { zh: '良好', en: 'good' }, atLeast: 1 },
      { id: 'poor', title: { zh: '较差', en: 'poor' }, atLeast: 0 },
    ],
    ...more,
  };
}

export interface Scene {
  readonly framework: Framework;
  /** Reads facts of the plugin; keys with a dot are full ids. */
  read(written: Readonly<Record<string, unknown>>, more?: Readonly<Record<string, unknown>>): Submission;
  assess(written: Readonly<Record<string, unknown>>, more?: Readonly<Record<string, unknown>>, options?: AssessOptions): Assessment;
  result(written: Readonly<Record<string, unknown>>, more?: Readonly<Record<string, unknown>>, options?: AssessOptions): IndicatorResult;
  /** Earned, open, lost. */
  points(written: Readonly<Record<string, unknown>>, more?: Readonly<Record<string, unknown>>, options?: AssessOptions): readonly [number, number, number];
  explain(written: Readonly<Record<string, unknown>>, more?: Readonly<Record<string, unknown>>, options?: AssessOptions): Explanation;
}

/** A town before one rule: indicator `t.x` of two points unless told. */
export function scene(rule: Rule, indicator: Partial<Indicator> = {}, spec: Partial<FrameworkSpec> = {}): Scene {
  return sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf(rule, indicator) }), spec)));
}

export function sceneOf(framework: Framework): Scene {
  const read: Scene['read'] = (written, more = {}) => {
    const nested = Object.fromEntries(Object.entries(written).map(([id, value]) => [id.includes('.') ? id : `t.${id}`, value]));
    const { submission, issues } = readSubmission(framework, { town: '某镇', year: 2025, facts: nested, ...more });
    if (submission === undefined) throw new Error(JSON.stringify(issues));
    return submission;
  };
  const assessed: Scene['assess'] = (written, more, options) => assess(framework, read(written, more), options);
  const result: Scene['result'] = (...asked) => {
    const { areas, bonus, deductions } = assessed(...asked);
    return [...areas.flatMap(({ indicators }) => indicators), ...bonus.indicators, ...deductions.indicators][0] as IndicatorResult;
  };
  return {
    framework,
    read,
    assess: assessed,
    result,
    points: (...asked) => {
      const { earned, open, lost } = result(...asked);
      return [earned, open, lost];
    },
    explain: (written, more, options) => explain(framework, read(written, more), undefined, options)[0] as Explanation,
  };
}

const lookup = (points: number): { points: number; fact: (id: string) => Fact | undefined } => ({
  points,
  fact: (id) => (Object.hasOwn(anyFact, id) ? anyFact[id] : id === 'town.villages' ? { ...facts.staff, label: { zh: '行政村数', en: 'villages' } } : undefined),
});

/** What a kind finds wrong with a definition: `parameter fault detail`. */
export function faultsOf(rule: Rule, points = 2): string[] {
  return kindOf(rule).check(rule, lookup(points)).map(({ parameter, fault, detail }) => [parameter, fault, ...(detail === undefined ? [] : [detail])].join(' '));
}

export function edgesOf(rule: Rule, points = 2): readonly number[] {
  return kindOf(rule).edges(rule, lookup(points));
}

export function wordsOf(rule: Rule, points = 2): Text {
  return kindOf(rule).words(rule, lookup(points));
}

export function standardOf(rule: Rule, points = 2): Text {
  return kindOf(rule).standard(rule, lookup(points));
}

/** What a framework says about the rule of its only indicator. */
export function handbookOf({ framework }: Scene): Text {
  return ruleWords(framework, Object.values(framework.indicators)[0] as Framework['indicators'][string]);
}

/** Ways back in short: what to set, what it gains, whether it promises full marks. */
export function ways({ waysBack }: Explanation): unknown[] {
  return waysBack.map(({ set, gain, full }) => [set, gain, full]);
}

/** Monday to Friday, published until the end of 2026. */
export const weekdays: Calendar = { id: 'weekdays', knownFrom: Date.UTC(2020, 0, 1) / 86_400_000, knownUntil: Date.UTC(2026, 11, 31) / 86_400_000, isWorkday: (day) => ![0, 6].includes((((day + 4) % 7) + 7) % 7) };
