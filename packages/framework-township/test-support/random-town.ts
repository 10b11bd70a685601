import { readSubmission, type Fact, type Framework, type Submission } from '@fazhi/core';
import type { Chance } from './chance.js';

/** A town as its file would hold it. */
export type TownData = Readonly<Record<string, unknown>> & { readonly facts: Readonly<Record<string, unknown>> };

const VILLAGES = ['东村', '西村', '南村', '北村', '中村', '新村'];

/** A town that reports most facts at random; whatever the reader refuses together with other figures is left out. */
export function randomTown(framework: Framework, chance: Chance, name: string, more: Readonly<Record<string, unknown>> = {}): TownData {
  const facts = Object.fromEntries(
    Object.entries(framework.facts).flatMap(([id, fact]) => {
      if (id === 'town.villages') return [[id, VILLAGES.length]];
      return chance.is(0.15) ? [] : [[id, chance.is(0.04) ? { notApplicable: '本年没有此类事项' } : randomValue(fact, chance)]];
    }),
  );
  return soundPart(framework, { town: { name, villages: VILLAGES, ...more }, year: 2025, facts });
}

/** A value that a form would take; small figures, so that thresholds are met as often as missed. */
export function randomValue(fact: Fact, chance: Chance): unknown {
  switch (fact.kind) {
    case 'count':
      return chance.is(0.05) ? { atLeast: chance.int(0, 3), atMost: chance.int(3, 9) } : chance.pick([0, 0, 1, 2, 3, chance.int(0, 30), chance.int(0, 200)]);
    case 'number': {
      const [from, to] = [fact.min ?? 0, fact.max ?? (fact.percent === true ? 100 : 60)];
      const step = 10 ** Math.min(2, fact.decimals ?? 2);
      return chance.int(from * step, to * step) / step;
    }
    case 'flag':
      return chance.is(0.7);
    case 'date':
      return chance.is(0.1) ? false : `${chance.pick(['2025', '2026'])}-0${chance.int(1, 9)}-${chance.int(10, 28)}`;
    case 'choice':
      return chance.shuffled(Object.keys(fact.options))[0];
    case 'checklist':
      return Object.fromEntries(Object.keys(fact.items).flatMap((item) => (chance.is(0.1) ? [] : [[item, chance.is(0.7)]])));
    case 'villages':
      return VILLAGES.map(() => (chance.is(0.05) ? null : fact.each === 'flag' ? chance.is(0.7) : chance.int(0, 5)));
    case 'judgement':
      return { value: chance.int(fact.from * 2, fact.to * 2) / 2, reason: '现场评审' };
  }
}

function soundPart(framework: Framework, data: TownData): TownData {
  const { issues } = readSubmission(framework, data);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return data;
  const refused = new Set(errors.map(({ path }) => String(path[1])));
  const facts = Object.fromEntries(Object.entries(data.facts).filter(([id]) => !refused.has(id)));
  if (Object.keys(facts).length === Object.keys(data.facts).length) throw new Error(JSON.stringify(errors.slice(0, 3)));
  return soundPart(framework, { ...data, facts });
}

/** The town as read; it was written so that it can be. */
export function readTown(framework: Framework, data: TownData): Submission {
  const { submission, issues } = readSubmission(framework, data);
  if (submission === undefined) throw new Error(JSON.stringify(issues.slice(0, 3)));
  return submission;
}
