import { fact as factIn } from '../engine/facts.js';
import { fullId, type Framework } from '../framework.js';
import { issue, type Issue } from '../issue.js';
import { deductionSense } from './block-sense.js';
import { conditionSense } from './condition-sense.js';
import { gradeSense, type Inherited } from './grade-sense.js';
import { ruleSense } from './rule-sense.js';

/**
 * What nobody can have meant, in a framework whose definition is sound by itself: thresholds that no figure reaches or that every
 * one does, points that cannot be earned or cannot be lost, deductions that take from the good, gates that never fall, grades of
 * another scale. Every class is looked at; what holds for all towns is said once.
 *
 * @param inherited - the total that grades were made for, where they were taken over from another edition.
 */
export function senseIssues(framework: Framework, inherited?: Inherited): Issue[] {
  const whole = [...gradeSense(framework, inherited), ...gateSense(framework), ...indicatorSense(framework)];
  const known = new Set(whole.map(keyOf));
  const ofClasses = Object.entries(framework.variants).flatMap(([id, variant]) =>
    indicatorSense(variant)
      .filter((each) => !known.has(keyOf(each)))
      .map((each) => ({ ...each, path: ['classes', id, ...each.path] })),
  );
  return [...whole, ...ofClasses];
}

function keyOf({ code, path }: Issue): string {
  return `${code} ${path.join(' ')}`;
}

function indicatorSense(framework: Framework): Issue[] {
  return Object.values(framework.indicators).flatMap((indicator) => {
    const { appliesWhen, plugin, id } = indicator;
    const applies = appliesWhen === undefined ? [] : conditionSense(appliesWhen, factIn(framework, fullId(plugin, appliesWhen.fact)), ['indicators', id, 'appliesWhen']);
    return [...applies, ...deductionSense(framework, indicator), ...ruleSense(framework, indicator)];
  });
}

function gateSense(framework: Framework): Issue[] {
  const { gates, grades } = framework;
  return gates.flatMap(({ id, when, effect }) => {
    const issues = conditionSense(when, factIn(framework, when.fact), ['gates', id, 'when']);
    // A gate that caps at the best grade caps nothing.
    const isIdle = 'capGrade' in effect && effect.capGrade === grades[0]?.id;
    return isIdle ? [...issues, issue('idle-gate', ['gates', id, 'effect'], { id, grade: effect.capGrade })] : issues;
  });
}
