import { describe, expect, it } from 'vitest';
import { findings } from '../../test-support/figure-checks.js';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { FigureCheck } from '../figure-check.js';
import { checkFigures } from './figures.js';

describe('a finding', () => {
  const part: FigureCheck = { kind: 'part', part: 'trained', whole: 'staff', severity: 'error' };

  it('tells the check, how grave it is, what counted and a sentence in both languages', () => {
    expect(findings(part, { staff: 60, trained: { value: 65, evidence: '名册' } })).toEqual([
      {
        check: 'part',
        severity: 'error',
        facts: [
          { id: 't.trained', state: 'given', value: 65, from: 'self' },
          { id: 't.staff', state: 'unproven', value: 60, from: 'self' },
        ],
        sentence: { zh: '实有60人与培训65人对不上：部分多于总数，请核实。', en: 'staff 60 people and trained 65 people do not fit: the part is more than the whole; please verify.' },
      },
    ]);
  });

  it('holds own figures against each other unless told to take the verified ones', () => {
    const written = { staff: 60, trained: { value: 50, verified: 65 } };
    expect(findings(part, written)).toEqual([]);
    expect(findings(part, written, {}, 'self')).toEqual([]);
    expect(findings(part, written, {}, 'best')).toMatchObject([{ facts: [{ value: 65, from: 'verified' }, { value: 60, from: 'self' }] }]);
    expect(findings(part, written, {}, 'verified')).toEqual([]);
  });

  it('stands in the order of the framework, by the variant of a class', () => {
    const plugin = pluginOf({ x: indicatorOf({ kind: 'linear', of: { fact: 'staff' }, target: 10 }) }, { checks: [{ ...part, severity: 'warning' }, { kind: 'same', facts: ['staff', 'trained'], severity: 'error' }] });
    const scene = sceneOf(defineFramework(specOf(plugin, { classes: [{ id: 'near', title: { zh: '近郊', en: 'near' } }] })));
    const found = checkFigures(scene.framework, scene.read({ staff: 1, trained: 2 }, { town: { name: '某镇', class: 'near' } }));
    expect(found.map(({ check, severity }) => [check, severity])).toEqual([['part', 'warning'], ['same', 'error']]);
  });

  it('names a fact once that a check reads twice', () => {
    expect(findings({ kind: 'adds-up', parts: ['staff', 'staff'], whole: 'trained', severity: 'error' }, { staff: 1, trained: 3 })).toMatchObject([{ facts: [{ id: 't.staff' }, { id: 't.trained' }], sentence: { zh: '培训3人与实有1人 + 实有1人对不上：各部分相加不等于总数，请核实。' } }]);
  });
});
