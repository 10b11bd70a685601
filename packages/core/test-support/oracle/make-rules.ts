import type { Fact, Rule, RuleKindId } from '../../src/index.js';
import { base, count, declare, exactly, near, numberFact, someDecimal, villageTable, type Desk } from './make-facts.js';
import { someDraft } from './make-measures.js';
import { add, decimal, div, less, mul, q, sub, type Q } from './rational.js';

/** What an indicator's points are: full marks in the rule's scale and where it is put, in hundredths, and the rounding. */
export interface Marks {
  readonly own: number;
  readonly placed: number;
  readonly places: number;
}

const num = (value: Q): number => Number(value.n) / Number(value.d);
const points = (hundredths: number): number => hundredths / 100;

/** A share of full marks that lies exactly between two steps of rounding. */
function tie(desk: Desk, { placed, places }: Marks): Q {
  const steps = placed / 10 ** (2 - places);
  return q(2 * desk.dice.int(0, steps - 1) + 1, 2 * steps);
}

type Maker = (desk: Desk, marks: Marks) => Rule;

export const makers: Readonly<Record<RuleKindId, Maker>> = {
  'all-or-nothing'(desk) {
    const draft = someDraft(desk);
    const edge = draft.threshold();
    const of = draft.build(desk.dice.pick([edge, edge, draft.threshold()]));
    return desk.dice.pick<Rule>([{ kind: 'all-or-nothing', of }, { kind: 'all-or-nothing', of, atLeast: num(edge) }, { kind: 'all-or-nothing', of, atMost: num(edge) }]);
  },
  bands,
  linear(desk, marks) {
    const draft = someDraft(desk);
    const [floor, target] = [desk.dice.chance(0.5) ? q(0) : draft.threshold(), draft.threshold()];
    const goal = num(floor) === num(target) ? add(target, q(1, 2)) : target;
    const of = draft.build(desk.dice.pick([add(floor, mul(sub(goal, floor), tie(desk, marks))), goal, floor, draft.threshold()]));
    return { kind: 'linear', of, target: num(goal), ...(num(floor) === 0 ? {} : { floor: num(floor) }) };
  },
  deduction,
  checklist,
  choice(desk, { own }) {
    const ids = ['a', 'b', 'c', 'd'].slice(0, desk.dice.int(2, 4));
    const best = desk.dice.pick(ids);
    const fact: Fact = { ...base, kind: 'choice', options: Object.fromEntries(ids.map((id) => [id, { zh: `选${id}`, en: `take ${id}` }])) };
    const options = Object.fromEntries(ids.map((id) => [id, points(id === best ? own : desk.dice.int(0, own))]));
    return { kind: 'choice', fact: declare(desk, fact, { is: 'choice', option: desk.dice.pick(ids) }), options };
  },
  deadline,
  'village-share'(desk, marks) {
    const each = desk.dice.pick(['flag', 'count'] as const);
    const atLeast = each === 'flag' ? 1 : desk.dice.int(1, 5);
    const target = someDecimal(desk.dice, 0.01, 1);
    const fact = villageTable(desk, each, atLeast, desk.dice.pick([mul(target, tie(desk, marks)), target, q(1)]));
    return { kind: 'village-share', fact, ...(atLeast === 1 ? {} : { atLeast }), ...(num(target) === 1 ? {} : { target: num(target) }) };
  },
  award(desk, { own }) {
    const levels = Array.from({ length: desk.dice.int(1, 3) }, () => ({ fact: declare(desk, count, exactly(q(desk.dice.int(0, 4)))), points: points(desk.dice.int(1, own)) }));
    return { kind: 'award', levels };
  },
  'over-fulfilment': overFulfilment,
  judged(desk, { own }) {
    const fact: Fact = { ...base, kind: 'judgement', from: points(desk.dice.int(0, own - 1)), to: points(own) };
    return { kind: 'judged', fact: declare(desk, fact, exactly(q(desk.dice.int(Math.ceil(fact.from * 100), own), 100))) };
  },
  history(desk) {
    const fact = desk.dice.pick([count, numberFact(2), numberFact(3, { percent: true })]);
    const [floor, target] = [someDecimal(desk.dice, -1, 1), someDecimal(desk.dice, -1, 1)];
    const goal = num(floor) === num(target) ? add(target, q(1)) : target;
    const said = near(desk, fact, someDecimal(desk.dice, 0, 60, 2));
    return { kind: 'history', fact: declare(desk, fact, said), years: desk.dice.int(1, 3), change: desk.dice.pick(['rate', 'difference'] as const), floor: num(floor), target: num(goal) };
  },
  peers: (desk) => ({ kind: 'peers', of: someDraft(desk).build(q(1, 2)), against: desk.dice.pick(['mean', 'median', 'min-max', 'rank'] as const), floor: 0, target: 1 }),
};

function bands(desk: Desk, { own }: Marks): Rule {
  const { dice: chance } = desk;
  const draft = someDraft(desk);
  const rising = chance.chance(0.4);
  const wanted = Array.from({ length: chance.int(1, 4) }, () => draft.threshold());
  const edges = wanted.filter((edge, place) => wanted.findIndex((other) => num(other) === num(edge)) === place).sort((a, b) => (less(a, b) === rising ? -1 : 1));
  const given = [own];
  while (given.length < edges.length && (given.at(-1) ?? 0) > 2) given.push(chance.int(2, (given.at(-1) ?? 0) - 1));
  const list = given.map((mark, place) => ({ edge: num(edges[place] ?? q(0)), points: points(mark) }));
  const of = draft.build(chance.chance(0.7) ? chance.pick(edges) : draft.threshold());
  const otherwise = chance.chance(0.4) ? { otherwise: points(chance.int(0, Math.min(...given) - 1)) } : {};
  return rising
    ? { kind: 'bands', of, bands: list.map((band) => ({ atMost: band.edge, points: band.points })), ...otherwise }
    : { kind: 'bands', of, bands: list.map((band) => ({ atLeast: band.edge, points: band.points })), ...otherwise };
}

function deduction(desk: Desk, marks: Marks): Rule {
  const { dice: chance } = desk;
  const draft = someDraft(desk);
  const target = chance.chance(0.6) ? draft.threshold() : undefined;
  const each = q(chance.int(1, marks.own), 100);
  const per = chance.chance(0.5) ? someDecimal(chance, 0.01, 2) : undefined;
  const taken = mul(div(mul(tie(desk, marks), q(marks.own, 100)), each), per ?? q(1));
  const of = draft.build(chance.pick([target === undefined ? taken : sub(target, taken), target ?? q(0), draft.threshold()]));
  return {
    kind: 'deduction',
    of,
    each: num(each),
    ...(target === undefined ? {} : { target: num(target) }),
    ...(per === undefined ? {} : { per: num(per) }),
    ...(chance.chance(0.4) ? { cap: points(chance.int(1, marks.own)) } : {}),
    ...(chance.chance(0.3) ? { least: points(chance.int(0, marks.own - 1)) } : {}),
  };
}

function checklist(desk: Desk, { own }: Marks): Rule {
  const { dice: chance } = desk;
  const ids = Array.from({ length: chance.int(1, 12) }, (_, place) => `i${place}`);
  const fact: Fact = { ...base, kind: 'checklist', items: Object.fromEntries(ids.map((id) => [id, { zh: `项${id}`, en: `item ${id}` }])) };
  const state = ids.map((id) => ({ id, done: chance.pick([true, true, true, false, false, undefined]) }));
  const sure = { done: state.filter(({ done }) => done === true).map(({ id }) => id), notDone: state.filter(({ done }) => done === false).map(({ id }) => id) };
  const said = sure.done.length + sure.notDone.length === 0 ? { done: ids, notDone: [] } : sure;
  const name = declare(desk, fact, { is: 'checklist', ...said });
  if (chance.chance(0.5)) return { kind: 'checklist', fact: name };
  const cuts = [0, ...ids.slice(1).map(() => chance.int(0, own)).sort((a, b) => a - b), own];
  return { kind: 'checklist', fact: name, items: Object.fromEntries(ids.map((id, place) => [id, points((cuts[place + 1] ?? own) - (cuts[place] ?? 0))])) };
}

/** Days since 1970 of 1 January 2025; the year that every random town reports on. */
export const NEW_YEAR = Date.UTC(2025, 0, 1) / 86_400_000;

function deadline(desk: Desk, { own }: Marks): Rule {
  const { dice: chance } = desk;
  const date = (day: number): string => declare(desk, { ...base, kind: 'date' }, chance.chance(0.07) ? { is: 'never' } : { is: 'date', day });
  const due = NEW_YEAR + chance.int(0, 500);
  const late = chance.pick([-30, -1, 0, 0, 1, 2, 5, 9, 40]);
  const on = new Date(due * 86_400_000);
  const within = chance.int(0, 30);
  const limit = chance.chance(0.5)
    ? { month: on.getUTCMonth() + 1, day: Math.min(28, on.getUTCDate()), yearsAfter: on.getUTCFullYear() - 2025 }
    : { after: date(due - within), within };
  return {
    kind: 'deadline',
    fact: date(due + late),
    limit,
    days: chance.pick(['calendar', 'working'] as const),
    ...(chance.chance(0.7) ? { perDay: points(chance.int(1, own)) } : {}),
    ...(chance.chance(0.4) ? { cap: points(chance.int(1, own + 50)) } : {}),
  };
}

function overFulfilment(desk: Desk, marks: Marks): Rule {
  const { dice: chance } = desk;
  const draft = someDraft(desk);
  const goal = draft.threshold();
  const target = num(goal) > 0 ? goal : decimal(1.5);
  const base = q(chance.int(0, marks.own - 1), 100);
  const each = q(chance.int(1, marks.own), 100);
  const per = chance.chance(0.5) ? someDecimal(chance, 0.01, 2) : undefined;
  const earned = mul(tie(desk, marks), q(marks.own, 100));
  const wish = less(earned, base) ? mul(target, div(earned, base)) : add(target, mul(div(sub(earned, base), each), per ?? q(1)));
  return { kind: 'over-fulfilment', of: draft.build(chance.pick([wish, target, draft.threshold()])), target: num(target), base: num(base), each: num(each), ...(per === undefined ? {} : { per: num(per) }) };
}
