import type { Fact, Facts } from '../src/index.js';

const help = { zh: '口径', en: 'how to count' };
const evidence = { zh: '材料', en: 'papers' };

function named<F>(zh: string, en: string, rest: F): F & { readonly label: { zh: string; en: string }; readonly help: typeof help; readonly evidence: typeof evidence } {
  return { label: { zh, en }, help, evidence, ...rest };
}

/** One fact of every kind, with names that read well in sentences. */
export const facts = {
  certified: named('持证', 'certified', { kind: 'count', unit: { zh: '人', en: ' people' }, partOf: 'staff' } as const),
  staff: named('实有', 'staff', { kind: 'count', unit: { zh: '人', en: ' people' } } as const),
  trained: named('培训', 'trained', { kind: 'count', unit: { zh: '人', en: ' people' } } as const),
  sessions: named('专题研究', 'sessions', { kind: 'count', unit: { zh: '次', en: ' times' } } as const),
  budget: named('经费', 'budget', { kind: 'number', unit: { zh: '万元', en: ' ten thousand yuan' } } as const),
  rate: named('满意度', 'satisfaction', { kind: 'number', unit: { zh: '', en: '' }, percent: true, decimals: 1 } as const),
  balance: named('结余', 'balance', { kind: 'number', unit: { zh: '元', en: ' yuan' }, min: -100, max: 100 } as const),
  group: named('领导小组', 'leading group', { kind: 'flag' } as const),
  filed: named('报送', 'filed', { kind: 'date' } as const),
  issued: named('发布', 'issued', { kind: 'date' } as const),
  level: named('等级', 'level', { kind: 'choice', options: { high: { zh: '高', en: 'high' }, middle: { zh: '中', en: 'middle' }, low: { zh: '低', en: 'low' } } } as const),
  steps: named('程序', 'steps', { kind: 'checklist', items: { a: { zh: '参与', en: 'participation' }, b: { zh: '论证', en: 'appraisal' }, c: { zh: '评估', en: 'assessment' } } } as const),
  rules: named('村规民约', 'village rules', { kind: 'villages', each: 'flag' } as const),
  literate: named('明白人', 'law-literate people', { kind: 'villages', each: 'count', unit: { zh: '人', en: ' people' } } as const),
  opinion: named('评审', 'opinion', { kind: 'judgement', from: 0, to: 2 } as const),
  national: named('国家级', 'national', { kind: 'count', unit: { zh: '项', en: ' awards' } } as const),
  county: named('县级', 'county', { kind: 'count', unit: { zh: '项', en: ' awards' } } as const),
} satisfies Facts;

/** All of them by any name, as lookups ask. */
export const anyFact: Readonly<Record<string, Fact>> = facts;
