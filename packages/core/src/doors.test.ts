import { describe, expect, it } from 'vitest';
import { scene } from '../test-support/scene.js';
import { assess } from './assess.js';
import { assessAll } from './batch/assess-all.js';
import { defineFramework } from './define-framework.js';
import { definePlugin } from './define-plugin.js';
import { DefinitionError } from './issue.js';

const { framework, read } = scene({ kind: 'linear', of: { fact: 'sessions' }, target: 4 });
const submission = read({ sessions: 2 });
const plugin = { id: 't', title: { zh: '题', en: 'title' }, area: 'a', facts: {}, indicators: {} };

/** What a program without our types may hand in where something else is asked for. */
const NONE: readonly unknown[] = [undefined, null, 7, NaN, Infinity, 7n, 'x', true, [], {}, new Map(), () => undefined, Symbol('x'), new Date(0), { id: 3 }];

function thrown(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

describe('the doors of the library', () => {
  it.each(NONE.map((none) => [typeof none, none]))('refuse what is none, %s', (_type, none) => {
    const acts: readonly (() => unknown)[] = [
      () => defineFramework(none as never),
      () => defineFramework({ ...framework.spec, plugins: [none as never] }),
      () => defineFramework({ ...framework.spec, areas: [none as never] }),
      () => definePlugin(none as never),
      () => definePlugin({ ...plugin, facts: { x: none as never } }),
      () => definePlugin({ ...plugin, indicators: { x: none as never } }),
      () => assess(none as never, submission),
      () => assess(framework, none as never),
      () => assessAll(none as never, [submission]),
    ];
    for (const act of acts) expect(thrown(act)).toBeInstanceOf(DefinitionError);
  });

  it('refuse options that do not exist, with those that do', () => {
    const said = (options: unknown): string => String(thrown(() => assess(framework, submission, options as never)));
    expect(said({ values: 'x' })).toContain('self | verified | best');
    expect(said({ values: 'verifed' })).toContain('“verified”');
    expect(said({ asOf: '2025-13-41' })).toContain('2025-03-01');
    expect(said({ asOf: 7 })).toContain('asOf');
    expect(said(null)).toContain('options');
    expect(assess(framework, submission, { values: 'verified', asOf: '2025-12-31' }).asOf).toBe('2025-12-31');
  });

  it('name everything that is missing at once', () => {
    const error = thrown(() => defineFramework({} as never));
    expect(error instanceof DefinitionError && error.issues.map(({ code, details }) => [code, 'key' in details ? details.key : ''])).toEqual(['id', 'edition', 'title', 'areas', 'plugins', 'total', 'notApplicable', 'grades'].map((key) => ['missing-key', key]));
    expect(String(thrown(() => definePlugin(null as never)))).toContain('plugin\n');
  });
});
