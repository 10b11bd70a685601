import type { Block, Calendar, Condition, FrameworkSpec, Gate, Grade, Indicator, NotApplicablePolicy, Placing, Plugin, Rule, RuleKindId } from '../../src/index.js';
import { dice, type Dice } from './dice.js';
import { base, count, declare, exactly, knownOf, near, numberFact, someDecimal, type Desk } from './make-facts.js';
import { makers, NEW_YEAR } from './make-rules.js';
import { writeData } from './write-data.js';
import { q } from './rational.js';
import type { Known, Knowledge, Put, World } from './world.js';
import { withClass } from './make-class.js';

const KINDS = Object.keys(makers) as RuleKindId[];
const POLICIES: readonly NotApplicablePolicy[] = ['rescale', 'full', 'zero', 'forbid'];
const title = { zh: '题', en: 'title' };

export interface Draft {
  readonly dice: Dice;
  readonly places: 0 | 1 | 2;
  readonly desks: readonly Desk[];
  readonly policy: NotApplicablePolicy;
  readonly areas: FrameworkSpec['areas'];
  readonly placings: Record<string, Placing>;
  readonly puts: Put[];
  readonly indicators: Record<string, Indicator>[];
}

/** A random framework with a random town in it: the same for the same seed. */
export function makeWorld(seed: number): World {
  const chance = dice(seed);
  const villages = chance.int(1, 24);
  const known: Record<string, Known> = { 'town.villages': villagesKnown(chance, villages) };
  const desks = Array.from({ length: chance.int(1, 2) }, (_, place): Desk => ({ dice: chance, plugin: `p${place}`, facts: {}, known, villages }));
  const draft: Draft = {
    dice: chance,
    places: chance.pick([0, 1, 2, 2, 2]),
    desks,
    policy: chance.pick(POLICIES),
    areas: Array.from({ length: chance.int(1, 3) }, (_, place) => ({ id: `a${place}`, title, groups: [{ id: 'g0', title }, { id: 'g1', title }] })),
    placings: {},
    puts: [],
    indicators: desks.map(() => ({})),
  };
  for (const part of ['area', 'bonus', 'deductions'] as const) fill(draft, part);
  const spec = specOf(draft);
  const year = chance.chance(0.9) ? 2025 : undefined;
  const world = { spec, puts: draft.puts, coefficient: 100, known, earlier: earlierYears(draft), values: chance.pick(['self', 'best', 'best', 'verified'] as const), ...(year === undefined ? {} : { year }) };
  const classed = withClass(chance, world);
  return { ...classed, data: writeData(chance, classed) };
}

/** Rows are made for so many villages, so that an approximate number never falls below them. */
function villagesKnown(chance: Dice, villages: number): Known {
  const figure = { is: 'figure', low: q(chance.chance(0.1) ? chance.int(0, villages) : villages), high: q(chance.chance(0.1) ? villages + 3 : villages) } as const;
  const fact = { ...count, unit: { zh: '个村', en: ' villages' } };
  return chance.chance(0.05) ? { fact, proven: true } : { fact, self: figure, verified: figure, proven: true };
}

function fill(draft: Draft, part: Put['part']): void {
  const { dice: chance, areas } = draft;
  const wanted = part === 'area' ? areas.map(({ id }) => id).concat(Array.from({ length: chance.int(0, 5) }, () => chance.pick(areas).id)) : Array.from({ length: chance.pick([0, 0, 1, 2]) }, () => 'a0');
  for (const area of wanted) addIndicator(draft, part, area);
}

function addIndicator(draft: Draft, part: Put['part'], area: string): void {
  const { dice: chance, places } = draft;
  const place = chance.int(0, draft.desks.length - 1);
  const desk = draft.desks[place] as Desk;
  const local = `n${draft.puts.length}`;
  const id = `${desk.plugin}.${local}`;
  const step = 10 ** (2 - places);
  const points = step * chance.int(1, chance.pick([3, 1000 / step, 2000 / step]));
  const own = chance.chance(0.5) ? points : chance.int(1, 1500);
  const [rule, change] = ruleFor(desk, { own, placed: points, places });
  const condition = chance.chance(0.2) ? someCondition(desk) : undefined;
  const policy = chance.chance(0.4) ? chance.pick(POLICIES) : undefined;
  const group = chance.pick(['g0', 'g1', undefined]);
  const applies = condition === undefined ? {} : { appliesWhen: condition };
  const grouped = group === undefined ? {} : { group };
  const declared = change?.declared ?? rule;
  (draft.indicators[place] as Record<string, Indicator>)[local] = { title, why: title, points: own / 100, rule: declared, sources: [], remedy: title, effort: 'light', examples: [], ...applies };
  draft.placings[id] = { ...(points === own ? {} : { points: points / 100 }), ...(change === undefined ? {} : { rule: change.placing }), ...(policy === undefined ? {} : { notApplicable: policy }), ...grouped, area };
  draft.puts.push({ id, plugin: desk.plugin, rule, own: change?.whole === true ? points : own, points, part, area, policy: policy ?? draft.policy, ...grouped, ...applies });
}

/** The rule that counts; sometimes the plugin declared another, and the framework replaces it or a parameter of it. */
function ruleFor(desk: Desk, marks: { own: number; placed: number; places: number }): [Rule, { declared: Rule; placing: Partial<Rule>; whole: boolean }?] {
  const { dice: chance } = desk;
  const make = (own: number): Rule => makers[chance.pick(KINDS)](desk, { ...marks, own });
  if (chance.chance(0.15)) {
    const declared = make(marks.own);
    const rule = make(marks.placed);
    return [rule, { declared, placing: rule, whole: true }];
  }
  const rule = make(marks.own);
  if (rule.kind !== 'linear' || chance.chance(0.5)) return [rule];
  return [rule, { declared: { ...rule, target: rule.target + 7 }, placing: { target: rule.target }, whole: false }];
}

/** A test on a fact of its own: yes or no, an option, or a figure at, just under or just over its bound. */
function someCondition(desk: Desk): Condition {
  const { dice: chance } = desk;
  const form = chance.int(1, 4);
  if (form === 1) return { fact: declare(desk, { ...base, kind: 'flag' }, { is: 'flag', yes: chance.chance(0.5) }), is: chance.chance(0.7) };
  if (form === 2) {
    const options = { a: title, b: title };
    return { fact: declare(desk, { ...base, kind: 'choice', options }, { is: 'choice', option: chance.pick(['a', 'b']) }), is: chance.pick(['a', 'b']) };
  }
  const fact = chance.pick([count, numberFact(2), numberFact(4, { percent: true })]);
  const bound = someDecimal(chance, 0, 20, fact === count ? 0 : chance.int(0, 4));
  const id = declare(desk, fact, near(desk, fact, bound));
  const value = Number(bound.n) / Number(bound.d);
  return form === 3 ? { fact: id, atLeast: value } : { fact: id, atMost: value };
}

function specOf(draft: Draft): FrameworkSpec {
  const { dice: chance, puts, areas } = draft;
  const total = puts.reduce((sum, put) => sum + (put.part === 'area' ? put.points : 0), 0);
  const block = (part: Put['part']): Block => ({ cap: chance.int(1, 800) / 100, indicators: puts.filter((put) => put.part === part).map(({ id }) => id) });
  const gates = Array.from({ length: chance.pick([0, 0, 1, 2, 3]) }, (_, place) => someGate(draft, place, total));
  const channels = chance.chance(0.25) ? someChannels(draft) : [];
  const calendar = chance.chance(0.85) ? { calendar: someCalendar(chance) } : {};
  return {
    id: 'random',
    edition: 'random-1',
    title,
    areas,
    plugins: draft.desks.map((desk, place): Plugin => ({ id: desk.plugin, title, area: 'a0', facts: desk.facts, indicators: draft.indicators[place] ?? {} })),
    indicators: draft.placings,
    total: total / 100,
    places: draft.places,
    notApplicable: draft.policy,
    unproven: chance.pick(['accept', 'accept', 'open', 'zero']),
    untrue: chance.pick(['accept', 'zero', { factor: chance.int(1, 300) / 100 }]),
    ...(puts.some(({ part }) => part === 'bonus') ? { bonus: block('bonus') } : {}),
    ...(puts.some(({ part }) => part === 'deductions') ? { deductions: block('deductions') } : {}),
    gates,
    grades: someGrades(chance, total),
    channels,
    ...calendar,
  };
}

function someGate(draft: Draft, place: number, total: number): Gate {
  const { dice: chance } = draft;
  const desk = chance.pick(draft.desks);
  const when = someCondition(desk);
  const effect = chance.pick([{ zeroArea: chance.pick(draft.areas).id }, { capTotal: chance.int(0, total - 1) / 100 }, { capGrade: 'fair' }]);
  return { id: `gate${place}`, title, authority: title, when: { ...when, fact: `${desk.plugin}.${when.fact}` }, effect };
}

function someGrades(chance: Dice, total: number): Grade[] {
  const fair = chance.int(1, Math.max(1, total - 1));
  return [
    { id: 'good', title, atLeast: chance.int(fair + 1, total + 1) / 100 },
    { id: 'fair', title, atLeast: fair / 100 },
    { id: 'poor', title, atLeast: 0 },
  ];
}

function someChannels(draft: Draft): NonNullable<FrameworkSpec['channels']> {
  const { dice: chance } = draft;
  const weight = chance.int(1, 9999);
  const rest = chance.int(0, 9999 - weight);
  return [weight, rest, 10_000 - weight - rest].flatMap((each, place) => {
    if (each === 0) return [];
    if (place === 2) return [{ id: 'own', title, weight: each / 100 }];
    const desk = chance.pick(draft.desks);
    const fact = chance.chance(0.5) ? numberFact(chance.int(0, 4), { percent: true }) : numberFact(1, { max: 100 });
    return [{ id: `c${place}`, title, weight: each / 100, fact: `${desk.plugin}.${declare(desk, fact, near(desk, fact, someDecimal(chance, 0, 100)))}` }];
  });
}

/** Weekends off, with holidays and make-up days strewn in. */
function someCalendar(chance: Dice): Calendar {
  const odd = chance.int(5, 40);
  return { id: `odd-${odd}`, knownFrom: NEW_YEAR - chance.pick([30, 900]), knownUntil: NEW_YEAR + chance.pick([100, 400, 900]), isWorkday: (day) => ((day + 4) % 7 !== 0 && (day + 4) % 7 !== 6) !== (day % odd === 0) };
}

function earlierYears({ dice: chance, puts, desks }: Draft): World['earlier'] {
  const compared = puts.flatMap(({ rule, plugin }) => (rule.kind === 'history' ? [`${plugin}.${rule.fact}`] : []));
  return [2024, 2023, 2022].flatMap((year) => {
    if (chance.chance(0.1)) return [];
    const known: Knowledge = Object.fromEntries(
      compared.map((id) => {
        const desk = desks.find(({ plugin }) => id.startsWith(`${plugin}.`)) as Desk;
        const fact = desk.facts[id.slice(id.indexOf('.') + 1)] ?? count;
        return [id, knownOf(chance, fact, chance.chance(0.1) ? exactly(q(0)) : near(desk, fact, someDecimal(chance, 0, 60, 2)))];
      }),
    );
    return [{ year, known }];
  });
}
