import { defineFramework, text, type Framework, type Indicator, type Plugin, type Text } from '@fazhi/core';

const t = (zh: string): Text => text(zh, `${zh} en`);
const words = (label: string): { label: Text; help: Text; evidence: Text } => ({ label: t(label), help: t(`${label}怎么数`), evidence: t('照片') });

function indicator(title: string, points: number, rule: Indicator['rule'], more: Partial<Indicator> = {}): Indicator {
  return { title: t(title), why: t(`${title}有用`), points, rule, sources: [{ mark: 'default', note: t('自定') }], remedy: t(`改进${title}`), effort: 'light', examples: [], ...more };
}

/** A fact of every kind. */
const lanterns: Plugin = {
  id: 'lanterns',
  title: t('灯笼'),
  area: 'light',
  facts: {
    lit: { kind: 'count', unit: t('盏'), ...words('点亮的灯笼'), partOf: 'hung' },
    hung: { kind: 'count', unit: t('盏'), ...words('挂起的灯笼') },
    share: { kind: 'number', unit: t(''), percent: true, decimals: 2, ...words('满意率') },
    cost: { kind: 'number', unit: t('元'), decimals: 2, min: -1000, ...words('花费') },
    painted: { kind: 'flag', ...words('粉刷墙面') },
    on: { kind: 'date', ...words('挂灯日期') },
    colour: { kind: 'choice', options: { red: t('红, 大红'), blue: t('蓝') }, ...words('颜色') },
    steps: { kind: 'checklist', items: { plan: t('计划'), hang: t('悬挂'), light: t('点亮、熄灭') }, ...words('步骤') },
    each: { kind: 'villages', each: 'flag', ...words('各村挂灯') },
    rows: { kind: 'villages', each: 'count', unit: t('盏'), ...words('各村灯笼') },
    taste: { kind: 'judgement', from: 0, to: 2, ...words('好看不好看') },
    ropes: { kind: 'count', unit: t('根'), ...words('绳子'), context: t('绳子多少不计分') },
    opinion: { kind: 'number', unit: t('分'), max: 100, ...words('群众评议'), context: t('作为渠道') },
  },
  indicators: {
    rate: indicator('点亮率', 2, { kind: 'linear', of: { ratio: ['lit', 'hung'] }, target: 1 }),
    again: indicator('再看灯笼', 2, { kind: 'all-or-nothing', of: { fact: 'hung' } }, { appliesWhen: { fact: 'painted', is: true } }),
    share: indicator('满意', 2, { kind: 'linear', of: { fact: 'share' }, target: 1 }),
    cost: indicator('花费变化', 2, { kind: 'history', fact: 'cost', years: 2, change: 'rate', floor: 0.2, target: 0 }),
    on: indicator('及时', 2, { kind: 'deadline', fact: 'on', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar' }),
    colour: indicator('颜色', 2, { kind: 'choice', fact: 'colour', options: { red: 2, blue: 1 } }),
    steps: indicator('步骤', 2, { kind: 'checklist', fact: 'steps' }),
    each: indicator('村村有灯', 2, { kind: 'village-share', fact: 'each', target: 1 }),
    taste: indicator('评审', 2, { kind: 'judged', fact: 'taste' }),
    wall: indicator('墙面', 2, { kind: 'all-or-nothing', of: { fact: 'painted' } }),
    many: indicator('村里灯多', 2, { kind: 'village-share', fact: 'rows', atLeast: 3, target: 1 }),
  },
};

/** Small, with a fact of every kind, bonus, a gate, a channel and classes by population. */
export const framework: Framework = defineFramework({
  id: 'tiny',
  edition: 'tiny-1',
  title: t('小体系'),
  areas: [{ id: 'light', title: t('灯光: 一/二') }, { id: 'walls', title: t('墙面') }],
  plugins: [lanterns],
  total: 20,
  indicators: { 'lanterns.wall': { area: 'walls' } },
  notApplicable: 'rescale',
  bonus: { cap: 2, indicators: ['lanterns.many'] },
  gates: [{ id: 'dark', title: t('一片漆黑'), when: { fact: 'lanterns.hung', atMost: 0 }, effect: { capGrade: 'poor' }, authority: t('某文件') }],
  grades: [
    { id: 'fine', title: t('好'), atLeast: 6 },
    { id: 'poor', title: t('差'), atLeast: 0 },
  ],
  channels: [
    { id: 'review', title: t('审核'), weight: 80 },
    { id: 'public', title: t('群众'), weight: 20, fact: 'lanterns.opinion' },
  ],
  classes: [
    { id: 'big', title: t('大镇'), population: { atLeast: 50_000 } },
    { id: 'small', title: t('小镇'), population: { below: 50_000 } },
  ],
});
