import { defineFramework, definePlugin, text, type Framework, type FrameworkSpec, type Indicator, type Plugin, type Text } from '@fazhi/core';

const t = (zh: string): Text => text(zh, `${zh} en`);
const words = (label: string): { label: Text; help: Text; evidence: Text } => ({ label: t(label), help: t(`${label}怎么数`), evidence: t('照片') });

function indicator(title: string, points: number, rule: Indicator['rule'], examples: Indicator['examples']): Indicator {
  return { title: t(title), why: t(`${title}有用`), points, rule, sources: [{ mark: 'default', note: t('自定') }], remedy: t(`改进${title}`), effort: 'light', examples };
}

/** A plugin as small as one can be: how many lanterns are lit, and whether the wall was painted. */
export const lanterns: Plugin = definePlugin({
  id: 'lanterns',
  title: t('灯笼'),
  area: 'light',
  facts: {
    lit: { kind: 'count', unit: t('盏'), short: t('点亮'), ...words('点亮的灯笼'), partOf: 'hung' },
    hung: { kind: 'count', unit: t('盏'), short: t('挂起'), ...words('挂起的灯笼') },
    painted: { kind: 'flag', ...words('粉刷墙面') },
    sung: { kind: 'flag', ...words('唱歌') },
    torn: { kind: 'count', unit: t('盏'), ...words('破损的灯笼') },
    ropes: { kind: 'count', unit: t('根'), ...words('绳子'), context: t('绳子多少不计分') },
    opinion: { kind: 'number', unit: t('分'), max: 100, ...words('群众评议'), context: t('作为渠道') },
    taste: { kind: 'judgement', from: 0, to: 10, ...words('好看不好看'), context: t('只供参考') },
    colour: { kind: 'choice', options: { red: t('红'), blue: t('蓝') }, ...words('颜色'), context: t('颜色不计分') },
    rows: { kind: 'villages', each: 'count', unit: t('盏'), ...words('各村灯笼'), context: t('只供参考') },
    on: { kind: 'date', ...words('挂灯日期'), context: t('只供参考') },
  },
  indicators: {
    share: indicator('点亮率', 6, { kind: 'linear', of: { ratio: ['lit', 'hung'] }, target: 1 }, [
      { facts: { lit: 10, hung: 10 }, earned: 6 },
      { facts: { lit: 5, hung: 10 }, earned: 3 },
    ]),
    wall: indicator('墙面', 4, { kind: 'all-or-nothing', of: { fact: 'painted' } }, [
      { facts: { painted: true }, earned: 4 },
      { facts: { painted: false }, earned: 0 },
      { facts: {}, earned: 0, open: 4 },
    ]),
    song: indicator('歌声', 2, { kind: 'all-or-nothing', of: { fact: 'sung' } }, [
      { facts: { sung: true }, earned: 2 },
      { facts: { sung: false }, earned: 0 },
    ]),
    torn: indicator('破损', 3, { kind: 'all-or-nothing', of: { fact: 'torn' } }, [
      { facts: { torn: 1 }, earned: 3 },
      { facts: { torn: 0 }, earned: 0 },
    ]),
  },
});

export const tinySpec: FrameworkSpec = {
  id: 'tiny',
  edition: 'tiny-1',
  title: t('小体系'),
  areas: [{ id: 'light', title: t('灯光') }],
  plugins: [lanterns],
  total: 10,
  notApplicable: 'rescale',
  bonus: { cap: 2, indicators: ['lanterns.song'] },
  deductions: { cap: 3, indicators: ['lanterns.torn'] },
  gates: [{ id: 'dark', title: t('一片漆黑'), when: { fact: 'lanterns.hung', atMost: 0 }, effect: { capGrade: 'poor' }, authority: t('某文件') }],
  grades: [
    { id: 'fine', title: t('好'), atLeast: 6 },
    { id: 'poor', title: t('差'), atLeast: 0 },
  ],
};

/** Ten points, a bonus, a deduction and a gate. */
export const tiny: Framework = defineFramework(tinySpec);

/** The same with classes of towns and two channels. */
export const classy: Framework = defineFramework({
  ...tinySpec,
  edition: 'classy-1',
  channels: [
    { id: 'review', title: t('审核'), weight: 80 },
    { id: 'public', title: t('群众'), weight: 20, fact: 'lanterns.opinion' },
  ],
  classes: [
    { id: 'hill', title: t('山区'), coefficient: 1.1, indicators: { 'lanterns.wall': 'off', 'lanterns.share': { points: 10 } } },
    { id: 'coast', title: t('沿海') },
  ],
});
