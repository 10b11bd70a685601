import { ownDefault, practice, text, type Indicator, type Plugin } from '@fazhi/core';
import { mediationLaw, shenzhen, villageLaw } from '../laws.js';

const mediationCommittees: Indicator = {
  title: text('调委会覆盖率', 'mediation committees'),
  why: text('村村有调解组织，纠纷才能就近解决、小事不出村。', 'With mediation in every village, disputes can be settled close to home.'),
  points: 1,
  rule: { kind: 'village-share', fact: 'committee' },
  sources: [
    mediationLaw('第八条', text('村民委员会设立人民调解委员会', 'villagers’ committees set up mediation committees')),
    villageLaw('第七条', text('人口少的村可以由村民委员会成员分工负责', 'small villages may assign a member instead')),
  ],
  remedy: text('未设立的村由司法所指导推选成立，报县级司法行政部门备案并挂牌。', 'Where none exists, let the justice office guide its election, report it to the county and put up its sign.'),
  effort: 'light',
  keywords: ['调委会', '调解委员会', '调解组织', '调解室', '人民调解'],
  examples: [
    { facts: { committee: 18, 'town.villages': 18 }, earned: 1 },
    { facts: { committee: 17, 'town.villages': 18 }, earned: 0.94 },
    { facts: { committee: [true, true, true, false], 'town.villages': 4 }, earned: 0.75 },
  ],
};

const mediationComposition: Indicator = {
  title: text('调委会组成规范', 'composition of committees'),
  why: text('委员人数、妇女成员和任期是法定要求，组成规范群众才信服。', 'Number, a woman member and term are set by law; people trust a committee that is properly composed.'),
  points: 0.5,
  rule: { kind: 'village-share', fact: 'committee-composed' },
  sources: [
    mediationLaw('第八条', text('委员3至9人，应当有妇女成员', '3 to 9 members, with a woman member')),
    mediationLaw('第九条', text('任期三年，与村民委员会五年任期不同', 'a term of three years, unlike the five of the villagers’ committee')),
  ],
  remedy: text('逐村核对委员名册和任期，缺妇女成员的补选，任期届满的及时重新推选。', 'Check members and terms village by village, add a woman where there is none, and elect anew in time.'),
  effort: 'light',
  keywords: ['调委会', '调解委员会', '调委会成员', '委员任期', '妇女委员'],
  examples: [
    { facts: { 'committee-composed': 18, 'town.villages': 18 }, earned: 0.5 },
    { facts: { 'committee-composed': 17, 'town.villages': 18 }, earned: 0.47 },
    { facts: { 'committee-composed': 15, 'town.villages': 18 }, earned: 0.42 },
  ],
};

const townshipMediators: Indicator = {
  title: text('镇专职调解员', 'full-time township mediators'),
  why: text('复杂纠纷需要有时间、有经验的专职人员盯到底。', 'Difficult disputes need people with time and experience to see them through.'),
  points: 0.5,
  rule: { kind: 'deduction', of: { fact: 'mediators-at-township' }, target: 2, each: 0.25 },
  sources: [
    practice('河南2019年的做法为每个乡镇至少2名', 'Henan in 2019: at least two in each township'),
    shenzhen('第三十条', text('可以聘用两名以上专职调解员；仅深圳适用，且为“可以”', 'two or more may be engaged; Shenzhen only, and not a duty')),
    ownDefault('2名、每少1名扣0.25分', 'two mediators, 0.25 points off for each missing'),
  ],
  remedy: text('通过政府购买服务聘用退休法官、教师、老干部等，明确报酬和工作量。', 'Engage retired judges, teachers or officials by purchase of services, with agreed pay and workload.'),
  effort: 'heavy',
  keywords: ['调解员', '专职调解员', '调解队伍', '调解力量', '人民调解'],
  examples: [
    { facts: { 'mediators-at-township': 2 }, earned: 0.5 },
    { facts: { 'mediators-at-township': 1 }, earned: 0.25 },
    { facts: { 'mediators-at-township': 0 }, earned: 0 },
  ],
};

const villageMediators: Indicator = {
  title: text('村专职调解员', 'full-time village mediators'),
  why: text('专人专责，纠纷发现得早、跟得住；财力有限的县区可以停用本项。', 'Someone whose job it is finds disputes early and follows them; a district short of means may switch this off.'),
  points: 0.5,
  rule: { kind: 'village-share', fact: 'mediators-in-village' },
  sources: [
    practice('河南2019年的做法为每村1名', 'Henan in 2019: one in each village'),
    ownDefault('每村1名', 'one in each village'),
  ],
  remedy: text('先在纠纷多的村配备，几个小村也可共聘一名；以案定补保障报酬。', 'Begin with the villages that have most disputes, let small ones share a mediator, and pay by case.'),
  effort: 'heavy',
  keywords: ['调解员', '专职调解员', '兼职调解', '村级调解', '调解力量'],
  examples: [
    { facts: { 'mediators-in-village': 18, 'town.villages': 18 }, earned: 0.5 },
    { facts: { 'mediators-in-village': 17, 'town.villages': 18 }, earned: 0.47 },
    { facts: { 'mediators-in-village': 9, 'town.villages': 18 }, earned: 0.25 },
  ],
};

/** Committees and mediators. */
export const organisationIndicators: Plugin['indicators'] = {
  'mediation-committees': mediationCommittees,
  'mediation-composition': mediationComposition,
  'township-mediators': townshipMediators,
  'village-mediators': villageMediators,
};
