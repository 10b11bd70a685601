import { defineFramework, readSubmission, type Cell, type Fact, type Framework, type ReadResult, type Value } from '@fazhi/core';

const words = (zh: string, en: string): { readonly zh: string; readonly en: string } => ({ zh, en });
const asked = (zh: string, en: string): { label: ReturnType<typeof words>; help: ReturnType<typeof words>; evidence: ReturnType<typeof words>; context: ReturnType<typeof words> } => ({
  label: words(zh, en),
  help: words('口径', 'how to count'),
  evidence: words('材料', 'papers'),
  context: words('供参考', 'for reference'),
});

const facts = {
  staff: { ...asked('实有人数', 'staff'), kind: 'count', unit: words('人', ' people') },
  hours: { ...asked('人均学时', 'hours each'), kind: 'number', unit: words('学时', ' hours'), decimals: 1 },
  spent: { ...asked('经费', 'money spent'), kind: 'number', unit: words('万元', ' ten thousand yuan') },
  rate: { ...asked('满意度', 'satisfaction'), kind: 'number', unit: words('%', '%'), percent: true },
  held: { ...asked('是否召开', 'was held'), kind: 'flag' },
  filed: { ...asked('报送日期', 'filed on'), kind: 'date' },
  level: { ...asked('等级', 'level'), kind: 'choice', options: { high: words('高', 'high'), middle: words('中', 'middle'), low: words('低', 'low') } },
  done: { ...asked('完成的村', 'villages done'), kind: 'villages', each: 'flag' },
} as const satisfies Readonly<Record<string, Fact>>;

const rules = [
  { kind: 'bands', of: { fact: 'hours' }, bands: [{ atLeast: 40, points: 1 }] },
  { kind: 'bands', of: { fact: 'rate' }, bands: [{ atLeast: 0.9, points: 1 }] },
] as const;

/** A framework whose plugin `k` has one fact of every kind that is written in one cell: what a list of spellings is tried on. */
export const everyKind: Framework = defineFramework({
  id: 'every-kind',
  edition: 'every-kind-1',
  title: words('各类数据', 'every kind'),
  areas: [{ id: 'a', title: words('一级指标', 'area') }],
  plugins: [
    {
      id: 'k',
      title: words('各类', 'kinds'),
      area: 'a',
      facts,
      indicators: Object.fromEntries(
        rules.map((rule) => [
          rule.of.fact,
          { title: words('指标', 'indicator'), why: words('缘由', 'reason'), points: 1, rule, sources: [{ mark: 'practice', note: words('做法', 'practice') }], remedy: words('补救', 'remedy'), effort: 'light', examples: [{ facts: { [rule.of.fact]: 95 }, earned: 1 }, { facts: { [rule.of.fact]: 1 }, earned: 0 }] },
        ]),
      ),
    },
  ],
  total: 2,
  notApplicable: 'rescale',
  grades: [{ id: 'all', title: words('合格', 'passed'), atLeast: 0 }],
});

/** What became of one spelling: its value as a table holds it, or that it was refused, and the codes of what was told. */
export interface SpellingOutcome {
  readonly cell: Cell | 'refused';
  readonly told: readonly string[];
}

/** What a submission says of a fact that is written so; every other format should say the same. */
export function spellingOutcome(framework: Framework, id: string, written: unknown): SpellingOutcome {
  return outcomeIn(framework, id, readSubmission(framework, { town: '某镇', year: 2025, facts: { [id]: written } }));
}

/** The same of a submission that a reader of another format gave. */
export function outcomeIn({ facts: declared }: Framework, id: string, { submission, issues }: Pick<ReadResult, 'submission' | 'issues'>): SpellingOutcome {
  const told = issues.map(({ code }) => code).sort();
  if (submission === undefined) return { cell: 'refused', told };
  const reported = submission.facts[id];
  if (reported === undefined) return { cell: 'unknown', told };
  if (reported.state === 'notApplicable') return { cell: 'notApplicable', told };
  return { cell: reported.self === undefined ? 'unknown' : cellOf(reported.self, declared[id]), told };
}

/** Worked out here and not by the engine, so that one can be held against the other. */
function cellOf(value: Value, fact: Fact | undefined): Cell {
  switch (value.kind) {
    case 'figure': {
      const places = fact?.kind === 'number' ? (fact.decimals ?? 2) : 0;
      return [shifted(value.low, places), shifted(value.high, places)];
    }
    case 'flag':
      return [Number(value.value), Number(value.value)];
    case 'date':
      return [value.day, value.day];
    case 'never':
      return [Infinity, Infinity];
    case 'choice': {
      const place = fact?.kind === 'choice' ? Object.keys(fact.options).indexOf(value.option) : -1;
      return [place, place];
    }
    case 'done':
      return [value.villages, value.villages];
    default:
      throw new Error(`a value of kind ${value.kind} does not stand in one cell`);
  }
}

/** Decimal places moved in the text of a figure, so that binary rounding plays no part. */
function shifted(value: number, places: number): number {
  return Number.isFinite(value) ? Number(`${value}e${places}`) : value;
}
