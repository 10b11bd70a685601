import { assessAll, defineFramework, readSubmission, type Assessments, type Framework, type FrameworkSpec, type Submission } from '../src/index.js';
import { indicatorOf, pluginOf, specOf } from './scene.js';

/** Points of indicators by area: a figure of 0 to 100 earns that share of them. */
export type Points = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Figures of a town; null for not applicable, left out for unknown. */
export interface Sketch {
  readonly name: string;
  readonly class?: string;
  /** 2025 unless told; null for not stated. */
  readonly year?: number | null;
  readonly figures: Readonly<Record<string, number | null>>;
}

const title = { zh: '题', en: 'title' };

/** A framework of indicators that each earn in proportion to one figure. */
export function frameworkOf(points: Points, more: Partial<FrameworkSpec> = {}): Framework {
  const all = Object.entries(points).flatMap(([area, inside]) => Object.entries(inside).map(([id, worth]) => ({ area, id, worth })));
  const facts = Object.fromEntries(all.map(({ id }) => [id, { kind: 'number', label: title, help: title, evidence: title, unit: { zh: '分', en: ' points' }, decimals: 2, max: 100 } as const]));
  const indicators = Object.fromEntries(all.map(({ id, worth }) => [id, indicatorOf({ kind: 'linear', of: { fact: id }, target: 100 }, { points: worth, title: { zh: `指标${id}`, en: `indicator ${id}` } })]));
  const areas = Object.keys(points).map((id) => ({ id, title: { zh: `方面${id}`, en: `area ${id}` } }));
  const placings = Object.fromEntries(all.map(({ id, area }) => [`t.${id}`, { area, ...(more.indicators?.[`t.${id}`] as object | undefined) }]));
  return defineFramework(specOf(pluginOf(indicators, { facts }), { areas, ...more, indicators: placings }));
}

export function resultsOf(framework: Framework, towns: readonly Sketch[]): Assessments {
  return assessAll(framework, towns.map((town) => submissionOf(framework, town)));
}

function submissionOf(framework: Framework, { name, class: townClass, year = 2025, figures }: Sketch): Submission {
  const facts = Object.fromEntries(Object.entries(figures).map(([id, figure]) => [id, figure === null ? { notApplicable: 'none here' } : figure]));
  // Reading asks for a class where there are some; a town of none is one whose class was taken away again.
  const said = townClass ?? framework.classes[0]?.id;
  const { submission, issues } = readSubmission(framework, { town: { name, ...(said === undefined ? {} : { class: said }) }, ...(year === null ? {} : { year }), facts: { t: facts } });
  if (submission === undefined) throw new Error(JSON.stringify(issues));
  const { class: _, ...town } = submission.town;
  return townClass === undefined ? { ...submission, town } : submission;
}

/** Towns of a framework with areas a (x 10, y 10) and b (z 20). */
export function districtOf(towns: readonly Sketch[], more: Partial<FrameworkSpec> = {}): Assessments {
  return resultsOf(frameworkOf({ a: { x: 10, y: 10 }, b: { z: 20 } }, more), towns);
}
