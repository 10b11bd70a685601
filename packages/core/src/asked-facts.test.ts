import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../test-support/scene.js';
import { askedFacts } from './asked-facts.js';
import { defineFramework } from './define-framework.js';

const title = { zh: '类', en: 'class' };
const plugin = pluginOf({
  rate: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }),
  group: indicatorOf({ kind: 'all-or-nothing', of: { fact: 'group' } }, { appliesWhen: { fact: 'sessions', atLeast: 1 } }),
  steps: indicatorOf({ kind: 'checklist', fact: 'steps' }),
});

describe('the facts that a framework asks for', () => {
  it('are those that rules read and those that decide whether an indicator applies, each once', () => {
    expect([...askedFacts(defineFramework(specOf(plugin)))]).toEqual(['t.certified', 't.staff', 't.group', 't.sessions', 't.steps']);
  });

  it('leave out what is switched off, but not what one class alone has', () => {
    const off = { 't.steps': 'off', 't.group': 'off' } as const;
    const less = { ...specOf(plugin), total: 2 };
    expect([...askedFacts(defineFramework({ ...less, indicators: off }))]).toEqual(['t.certified', 't.staff']);
    const classes = [{ id: 'c', title, towns: ['某镇'], indicators: { 't.steps': 'off', 't.group': 'off', 't.rate': { points: 6 } } as const }];
    expect([...askedFacts(defineFramework({ ...specOf(plugin), classes }))]).toContain('t.steps');
  });

  it('are those of gates and channels too, and the population where it decides the class', () => {
    const framework = defineFramework({
      ...specOf(plugin),
      gates: [{ id: 'g', title, when: { fact: 't.national', atMost: 0 }, effect: { capTotal: 1 }, authority: title }],
      channels: [
        { id: 'own', title, weight: 80 },
        { id: 'public', title, weight: 20, fact: 't.rate' },
      ],
      classes: [{ id: 'small', title, population: { below: 50_000 } }],
    });
    expect([...askedFacts(framework)].slice(-3)).toEqual(['town.population', 't.national', 't.rate']);
  });
});
