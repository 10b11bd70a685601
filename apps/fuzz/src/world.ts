import { defineFramework, text, type Framework, type Indicator, type Plugin, type Text } from '@fazhi/core';

const t = (zh: string): Text => text(zh, `${zh} en`);
const asked = (label: string): { label: Text; help: Text; evidence: Text } => ({ label: t(label), help: t(`${label}的口径`), evidence: t('台账') });

function indicator(title: string, rule: Indicator['rule'], more: Partial<Indicator> = {}): Indicator {
  return { title: t(title), why: t('有用'), points: 2, rule, sources: [{ mark: 'default', note: t('自定') }], remedy: t('改进'), effort: 'light', examples: [], ...more };
}

/** A fact of every kind and an indicator of every rule kind. */
export const plugin: Plugin = {
  id: 'k',
  title: t('样本'),
  area: 'a',
  facts: {
    staff: { kind: 'count', unit: t('人'), ...asked('实有人数') },
    certified: { kind: 'count', unit: t('人'), partOf: 'staff', ...asked('持证人数') },
    hours: { kind: 'number', unit: t('学时'), decimals: 1, ...asked('人均学时') },
    money: { kind: 'number', unit: t('元'), min: -1000, ...asked('结余') },
    rate: { kind: 'number', unit: t('%'), percent: true, ...asked('满意度') },
    held: { kind: 'flag', ...asked('召开会议') },
    filed: { kind: 'date', ...asked('报送日期') },
    level: { kind: 'choice', options: { high: t('高'), low: t('低') }, ...asked('等级') },
    steps: { kind: 'checklist', items: { plan: t('计划'), hold: t('召开、讨论'), publish: t('公开') }, ...asked('程序') },
    each: { kind: 'villages', each: 'flag', ...asked('各村公开') },
    rows: { kind: 'villages', each: 'count', unit: t('人'), ...asked('各村明白人') },
    view: { kind: 'judgement', from: 0, to: 2, ...asked('评审意见') },
    prizes: { kind: 'count', unit: t('项'), ...asked('表彰') },
    blame: { kind: 'count', unit: t('次'), ...asked('通报批评') },
  },
  indicators: {
    certified: indicator('持证率', { kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }),
    hours: indicator('学时', { kind: 'deduction', of: { fact: 'hours' }, target: 40, each: 0.1 }),
    money: indicator('结余变化', { kind: 'history', fact: 'money', years: 2, change: 'difference', floor: -100, target: 0 }),
    rate: indicator('满意度', { kind: 'bands', of: { fact: 'rate' }, bands: [{ atLeast: 0.9, points: 2 }, { atLeast: 0.8, points: 1 }] }),
    held: indicator('会议', { kind: 'all-or-nothing', of: { fact: 'held' } }),
    filed: indicator('报送', { kind: 'deadline', fact: 'filed', limit: { month: 3, day: 1, yearsAfter: 1 }, days: 'calendar', perDay: 0.1 }),
    level: indicator('等级', { kind: 'choice', fact: 'level', options: { high: 2, low: 1 } }, { appliesWhen: { fact: 'held', is: true } }),
    steps: indicator('程序', { kind: 'checklist', fact: 'steps', items: { plan: 1, hold: 0.5, publish: 0.5 } }),
    each: indicator('公开', { kind: 'village-share', fact: 'each' }),
    rows: indicator('明白人', { kind: 'village-share', fact: 'rows', atLeast: 3, target: 0.9 }),
    view: indicator('评审', { kind: 'judged', fact: 'view' }),
    beyond: indicator('超额', { kind: 'over-fulfilment', of: { fact: 'staff' }, target: 10, base: 1, each: 0.1 }),
    among: indicator('与他镇比', { kind: 'peers', of: { fact: 'hours' }, against: 'mean', floor: -10, target: 10 }),
    prizes: indicator('表彰', { kind: 'award', levels: [{ fact: 'prizes', points: 1 }] }),
    blame: indicator('通报', { kind: 'award', levels: [{ fact: 'blame', points: 0.5 }] }),
  },
};

/** Small, so that a case takes little time, with all that a framework may have. */
export const world: Framework = defineFramework({
  id: 'world',
  edition: 'world-1',
  title: t('样本体系'),
  areas: [{ id: 'a', title: t('甲方面') }, { id: 'b', title: t('乙方面') }],
  plugins: [plugin],
  total: 26,
  indicators: { 'k.held': { area: 'b' }, 'k.view': { area: 'b' } },
  notApplicable: 'rescale',
  bonus: { cap: 2, indicators: ['k.prizes'] },
  deductions: { cap: 2, indicators: ['k.blame'] },
  gates: [{ id: 'none', title: t('无人'), when: { fact: 'k.staff', atMost: 0 }, effect: { zeroArea: 'b' }, authority: t('某文件') }],
  grades: [{ id: 'fine', title: t('好'), atLeast: 13 }, { id: 'poor', title: t('差'), atLeast: 0 }],
  classes: [{ id: 'big', title: t('大镇'), population: { atLeast: 50_000 } }, { id: 'small', title: t('小镇'), population: { below: 50_000 } }],
});
