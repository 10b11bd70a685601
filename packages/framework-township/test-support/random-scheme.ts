import { sumPoints, type Framework } from '@fazhi/core';
import { readScheme } from '@fazhi/core/scheme';
import type { Chance } from './chance.js';

export type SchemeData = Readonly<Record<string, unknown>>;

/** What a random scheme was made with, so that tests can say that they have seen it all. */
export interface RandomScheme {
  readonly data: SchemeData;
  readonly framework: Framework;
  readonly has: Readonly<Record<'emptied' | 'ownArea' | 'groups' | 'classes' | 'classArea' | 'channels' | 'noBonus', boolean>>;
}

interface Change {
  points?: number;
  area?: string;
  group?: string;
}
type Changes = Record<string, Change | 'off'>;

const OWN = { facts: { 'own-flag': words('flag'), 'own-count': { ...words('count'), unit: '次' }, 'own-survey': { ...words('number'), unit: '%', percent: true } } };
const GRADES = [
  { id: 'excellent', title: '优秀', atLeast: 0.9 },
  { id: 'good', title: '良好', atLeast: 0.6 },
  { id: 'poor', title: '较差', atLeast: 0 },
];

/** A district's scheme over an edition: areas emptied, items off, other points, groups, an area of its own, classes, channels, blocks. */
export function randomScheme(base: Framework, chance: Chance): RandomScheme {
  const areas = chance.shuffled(base.areas.map(({ id }) => id));
  const emptied = areas.slice(0, Math.min(2, chance.int(0, 3)));
  const grouped = areas.slice(2, 2 + chance.int(0, 2));
  const has = { emptied: emptied.length > 0, groups: grouped.length > 0, ownArea: chance.is(0.4), classes: chance.is(0.7), classArea: chance.is(0.8), channels: chance.is(0.3), noBonus: chance.is(0.3) };
  const indicators = changesOf(base, chance, emptied, grouped);
  if (has.noBonus) for (const id of base.bonus.indicators) indicators[id] = 'off';
  const data: SchemeData = {
    'fazhi-framework': 1,
    id: 'random-scheme',
    extends: base.edition,
    title: '随机方案',
    areas: [...grouped.map((id) => ({ id, groups: ['one', 'two'].map((group) => ({ id: `${id}-${group}`, title: `${id}之${group}` })) })), ...(has.ownArea ? [{ id: 'own', title: '本县特色' }] : [])],
    indicators,
    add: { ...OWN, indicators: ownIndicators(has.ownArea ? 'own' : (areas[2] ?? 'awareness')) },
    ...(has.noBonus ? { bonus: { cap: 1, indicators: ['local.own-award'] } } : { deductions: { cap: chance.int(2, 6), indicators: [...base.deductions.indicators, 'local.own-award'] } }),
    ...(has.channels ? { channels: [{ id: 'review', title: '考核', weight: 80 }, { id: 'survey', title: '测评', weight: 20, fact: 'local.own-survey' }] } : {}),
  };
  const total = sumOf(base, data);
  const grades = GRADES.map((grade) => ({ ...grade, atLeast: Math.round(grade.atLeast * total * 100) / 100 }));
  const whole = { ...data, total, grades };
  const classed = has.classes ? { ...whole, classes: classesOf(base, indicators, has.classArea ? emptied[0] : undefined, chance) } : whole;
  const { framework, issues } = readScheme(classed, [base]);
  if (framework === undefined) throw new Error(JSON.stringify(issues.slice(0, 4)));
  return { data: classed, framework, has: { ...has, classArea: has.classes && has.classArea && has.emptied } };
}

function words(kind: string): Record<string, unknown> {
  return { kind, label: `本县的${kind}`, help: '据实填报', evidence: '台账' };
}

function ownIndicators(area: string): Record<string, unknown> {
  return {
    'own-flag': { area, title: '本县事项一', points: 3, rule: { kind: 'all-or-nothing', of: { fact: 'own-flag' } } },
    'own-survey': { area, title: '本县事项二', points: 2, rule: { kind: 'linear', of: { fact: 'own-survey' }, target: 0.9 } },
    'own-award': { area, title: '本县加减分', points: 2, rule: { kind: 'award', levels: [{ fact: 'own-count', points: 0.5 }] } },
  };
}

function changesOf(base: Framework, chance: Chance, emptied: readonly string[], grouped: readonly string[]): Changes {
  const changes: Changes = {};
  for (const { id, part, area } of Object.values(base.indicators)) {
    if (part !== 'area') continue;
    if (emptied.includes(area) || chance.is(0.05)) changes[id] = 'off';
    else {
      const points = chance.is(0.2) ? { points: chance.int(1, 24) / 4 } : {};
      const group = grouped.includes(area) && chance.is(0.8) ? { group: `${area}-${chance.pick(['one', 'two'])}` } : {};
      if (Object.keys({ ...points, ...group }).length > 0) changes[id] = { ...points, ...group };
    }
  }
  return changes;
}

/** What the points of its areas add up to: the reader says so where another total is written. */
function sumOf(base: Framework, data: SchemeData): number {
  const { issues } = readScheme({ ...data, total: 100_000, grades: [{ id: 'all', title: '全部', atLeast: 0 }] }, [base]);
  const wrong = issues.find(({ code }) => code === 'weights-do-not-add-up');
  if (wrong?.code !== 'weights-do-not-add-up') throw new Error(JSON.stringify(issues.slice(0, 4)));
  return wrong.details.sum;
}

/** One class as all are, one that moves points between two items, one that has an area which the others leave out. */
function classesOf(base: Framework, changes: Changes, area: string | undefined, chance: Chance): unknown[] {
  const pointsOf = (id: string): number => {
    const change = changes[id];
    return (change === undefined || change === 'off' ? undefined : change.points) ?? base.indicators[id]?.points ?? 0;
  };
  const inAreas = Object.values(base.indicators).filter(({ part }) => part === 'area').map(({ id }) => id);
  const [first = '', second = ''] = chance.shuffled(inAreas.filter((id) => changes[id] !== 'off'));
  const moved = { [first]: 'off', [second]: { points: sumPoints([pointsOf(first), pointsOf(second)]) } };
  const [extra] = inAreas.filter((id) => base.indicators[id]?.area === area);
  const own = extra === undefined ? {} : { [first]: 'off', [extra]: { points: pointsOf(first) } };
  return [
    { id: 'plain', title: '平原', towns: ['甲镇', '丙镇'] },
    { id: 'hills', title: '山区', towns: ['乙镇', '丁镇'], coefficient: 1.05, indicators: moved },
    { id: 'coast', title: '沿海', towns: ['戊镇', '己镇'], indicators: own },
  ];
}
