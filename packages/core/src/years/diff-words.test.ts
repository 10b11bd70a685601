import { describe, expect, it } from 'vitest';
import { scene } from '../../test-support/scene.js';
import { diff, type YearDiff } from './diff.js';
import { diffWords, signedPoints, splitWords } from './diff-words.js';

const { framework, read } = scene({ kind: 'deduction', of: { fact: 'sessions' }, target: 6, each: 0.3 });
type Written = Readonly<Record<string, unknown>>;
const made = (before: Written, after: Written, years: readonly [unknown, unknown] = [2024, 2025]): YearDiff => {
  const side = (facts: Written, year: unknown): Parameters<typeof diff>[0] => ({ framework, submission: read(facts, { year }), values: 'best' });
  const { diff: found, issues } = diff(side(before, years[0]), side(after, years[1]));
  if (found === undefined) throw new Error(JSON.stringify(issues));
  return found;
};
const says = (...asked: Parameters<typeof made>): readonly string[] => {
  const { zh, en } = diffWords(made(...asked));
  return [zh, en];
};

describe('a comparison in words', () => {
  it('gives both scores, what changed and what it is due to', () => {
    expect(says({ sessions: 3 }, { sessions: { value: 5, verified: 4 } })).toEqual([
      '2024年1.1分，2025年1.4分；增加0.3分：规则调整0，自评数据变化+0.6，核查数据变化-0.3。',
      "2024 1.1 points; 2025 1.4 points; 0.3 points more: other rules 0, other figures of its own +0.6, other reviewer's figures -0.3.",
    ]);
    expect(says({ sessions: 6 }, { sessions: 5 })).toEqual([
      '2024年2分，2025年1.7分；减少0.3分：规则调整0，自评数据变化-0.3，核查数据变化0。',
      "2024 2 points; 2025 1.7 points; 0.3 points less: other rules 0, other figures of its own -0.3, other reviewer's figures 0.",
    ]);
  });

  it('says which end of an interval it is about', () => {
    expect(says({ sessions: 3 }, {})).toEqual([
      '2024年1.1分，2025年0–2分；按已确定的得分，减少1.1分：规则调整0，自评数据变化-1.1，核查数据变化0。',
      "2024 1.1 points; 2025 0–2 points; by what is certain: 1.1 points less: other rules 0, other figures of its own -1.1, other reviewer's figures 0.",
    ]);
    expect(says({}, { sessions: 3 })[0]).toContain('按已确定的得分，增加1.1分');
  });

  it('names years that are not known by their order', () => {
    expect(says({ sessions: 3 }, { sessions: 3 }, [null, undefined])).toEqual([
      '前一份1.1分，后一份1.1分；没有增减：规则调整0，自评数据变化0，核查数据变化0。',
      "the earlier one 1.1 points; the later one 1.1 points; no change: other rules 0, other figures of its own 0, other reviewer's figures 0.",
    ]);
  });

  it('says where there is no score', () => {
    expect(says({ sessions: { notApplicable: '没有此事项' } }, {})).toEqual([
      '2024年没有得分，2025年0–2分；其中一年没有适用的指标，得分不能比较。',
      '2024 has no score; 2025 0–2 points; one of the years has nothing that applies, so scores cannot be compared.',
    ]);
  });
});

describe('points with a sign', () => {
  it('are +, - or none', () => {
    expect([1.5, -0.2, 0].map(signedPoints)).toEqual(['+1.5', '-0.2', '0']);
    expect(splitWords({ before: 1, after: 1, gain: 0, rules: 0.5, facts: -0.5, reviewer: 0 }).zh).toBe('没有增减：规则调整+0.5，自评数据变化-0.5，核查数据变化0');
  });
});
