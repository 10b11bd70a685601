import { defineFramework, type FigureCheck, type ValuesOption } from '../src/index.js';
import { checkFigures, type Finding } from '../src/check/figures.js';
import { facts } from './facts.js';
import { indicatorOf, pluginOf, sceneOf, specOf, type Scene } from './scene.js';

export type Written = Readonly<Record<string, unknown>>;

/** Facts of one plugin, some of them twice, held against each other by a check. Nothing here is refused on reading. */
function town(check: FigureCheck): Scene {
  const own = { ...facts, polled: { ...facts.staff, label: { zh: '参评', en: 'polled' } }, closed: facts.filed, planned: facts.steps, kept: facts.rules, counted: facts.literate, grade: facts.level, paid: facts.budget };
  return sceneOf(defineFramework(specOf(pluginOf({ x: indicatorOf({ kind: 'linear', of: { fact: 'staff' }, target: 10 }) }, { facts: own, checks: [check] }))));
}

export function findings(check: FigureCheck, written: Written, more: Written = {}, values?: ValuesOption): Finding[] {
  const { framework, read } = town(check);
  return checkFigures(framework, read(written, more), values === undefined ? undefined : { values });
}

/** Sentences of what was found. */
export function said(check: FigureCheck, written: Written, more: Written = {}): string[] {
  return findings(check, written, more).map(({ sentence }) => sentence.zh);
}

/** Whether anything was found. */
export function odd(check: FigureCheck, written: Written, more: Written = {}): boolean {
  return said(check, written, more).length > 0;
}
