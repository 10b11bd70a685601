import { describe, expect, it } from 'vitest';
import { township } from './index.js';

const words: readonly (readonly [string, readonly string[]])[] = Object.values(township.indicators).map(({ id, keywords = [] }) => [id, keywords]);

interface Hit {
  readonly id: string;
  readonly count: number;
  readonly length: number;
}

/** Indicators that the sentence speaks of: most words first, then the longest. */
function ranked(sentence: string): Hit[] {
  const hits = words.map(([id, keywords]): Hit => {
    const found = keywords.filter((word) => sentence.includes(word));
    return { id, count: found.length, length: found.join('').length };
  });
  return hits.filter(({ count }) => count > 0).sort(better);
}

function better(one: Hit, other: Hit): number {
  return other.count - one.count || other.length - one.length;
}

describe('sentences as reports write them', () => {
  it.each<[string, readonly string[]]>([
    ['理论学习不深，用理论指导工作不够', ['awareness.leaders-law-study', 'governance.special-study-sessions']],
    ['执法力量薄弱，人数和专业素质都要提高', ['enforcement.enforcement-staffing', 'enforcement.certified-rate', 'enforcement.officer-training']],
    ['普法阵地已全覆盖，但没有亮点和代表性', ['awareness.publicity-sites']],
    ['加大法治宣传力度', ['awareness.key-date-publicity', 'awareness.publicity-sites', 'awareness.who-enforces-teaches']],
    ['提高行政执法人员素质', ['enforcement.certified-rate', 'enforcement.officer-training']],
    ['提高人民群众法治观念，推进法治理念深入人心', ['awareness.awareness-rate']],
    ['村规民约合法性审查不到位', ['documents.village-rules-reviewed']],
    ['信访积案化解难度大', ['mediation.petition-resolved']],
    ['重大行政决策程序不规范，专家论证走过场', ['decisions.decision-five-steps']],
    ['行政执法三项制度落实不到位', ['enforcement.enforcement-disclosure', 'enforcement.process-recording', 'enforcement.major-decision-legal-review']],
    ['矛盾纠纷排查不够及时', ['mediation.dispute-screening', 'mediation.screening-regime']],
    ['信息公开不及时', ['governance.disclosure-on-time']],
    ['规范性文件备案不及时', ['documents.normdoc-filed', 'documents.normdoc-filed-on-time']],
    ['村务公开不规范', ['village-powers.village-affairs-quarterly']],
    ['村务公开栏更新不及时', ['village-powers.village-affairs-quarterly']],
    ['法律顾问作用发挥不充分', ['decisions.legal-adviser-use']],
    ['“小微权力清单”运行不规范', ['village-powers.petty-power-villages']],
  ])('%s', (sentence, named) => {
    const all = ranked(sentence);
    expect(new Set(all.slice(0, named.length).map(({ id }) => id))).toEqual(new Set(named));
    const [last, next] = [all[named.length - 1], all[named.length]];
    // Nothing else may come level with them.
    if (last !== undefined && next !== undefined) expect(better(last, next)).toBeLessThan(0);
  });

  it('that name nothing propose nothing', () => {
    expect(ranked('进一步建立健全各项工作制度，提高工作水平')).toEqual([]);
  });
});

describe('the keywords', () => {
  it('are there for every indicator, two to six of them', () => {
    expect(words.filter(([, keywords]) => keywords.length < 2 || keywords.length > 6).map(([id]) => id)).toEqual([]);
  });

  it('are each shared by few', () => {
    const every = words.flatMap(([, keywords]) => keywords);
    expect([...new Set(every)].filter((word) => every.filter((other) => other === word).length > 5)).toEqual([]);
  });

  it('are none of the words that stand in every sentence', () => {
    const bare = ['法治', '工作', '制度', '加强', '管理', '建设', '落实', '群众', '执法', '公开', '不及时', '不足'];
    expect(words.flatMap(([, keywords]) => keywords).filter((word) => bare.includes(word))).toEqual([]);
  });
});
