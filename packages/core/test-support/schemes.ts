import { sixAreas } from '../src/areas.js';
import { defineFramework } from '../src/define-framework.js';
import { definePlugin } from '../src/define-plugin.js';
import type { Framework } from '../src/framework.js';
import { messageOf } from '../src/issue.js';
import { readScheme } from '../src/scheme/index.js';
import { text } from '../src/text.js';

const t = text('甲', 'a');
const about = { why: t, sources: [{ mark: 'default', note: t }], remedy: t, effort: 'light' } as const;
const count = { kind: 'count', label: t, unit: t, help: t, evidence: t } as const;

/** Four points: a rate and a deduction of two each. */
export const base = defineFramework({
  id: 'base',
  edition: 'base-1',
  title: t,
  areas: [sixAreas[0], sixAreas[1]],
  plugins: [
    definePlugin({
      id: 'one',
      title: t,
      area: 'functions',
      facts: { part: { ...count, partOf: 'whole' }, whole: count },
      indicators: {
        rate: { ...about, title: t, points: 2, rule: { kind: 'linear', of: { ratio: ['part', 'whole'] }, target: 1 }, examples: [{ facts: { part: 1, whole: 1 }, earned: 2 }, { facts: { part: 0, whole: 1 }, earned: 0 }] },
      },
    }),
    definePlugin({
      id: 'two',
      title: t,
      area: 'administration',
      facts: { held: count, bad: { kind: 'flag', label: t, help: t, evidence: t, context: t } },
      indicators: {
        meetings: { ...about, title: t, points: 2, rule: { kind: 'deduction', of: { fact: 'held' }, target: 4, each: 0.5 }, examples: [{ facts: { held: 4 }, earned: 2 }, { facts: { held: 3 }, earned: 1.5 }] },
      },
    }),
  ],
  total: 4,
  notApplicable: 'rescale',
  grades: [{ id: 'good', title: t, atLeast: 3 }, { id: 'fail', title: t, atLeast: 0 }],
});

export const head = { 'fazhi-framework': 1, id: 'district', extends: 'base-1', title: '某区方案' };
export const flag = { kind: 'flag', label: '乙', help: '乙', evidence: '乙' };

/** The base with some changes, as a scheme file makes them. */
export function schemed(changes: object): Framework {
  const { framework, issues } = readScheme({ ...head, ...changes }, [base]);
  if (framework === undefined) throw new Error(issues.map((each) => `${each.path.join('.')}: ${messageOf(each).en}`).join('\n'));
  return framework;
}

/** What is wrong with a scheme file: path, code, details. */
export function problems(changes: object): string[] {
  return readScheme({ ...head, ...changes }, [base]).issues.map((each) => `${each.path.join('.')}: ${each.code} ${JSON.stringify(each.details)}`);
}
