import { pointsWords, text } from '@fazhi/core';

/** Words that every page has. */
export const pageWords = {
  languages: { zh: '中文', en: 'English' },
  skip: text('跳到正文', 'Skip to the content'),
  contents: text('目录', 'Contents'),
  openAll: text('全部展开', 'Open all'),
  closeAll: text('全部收起', 'Close all'),
  noYear: text('年度未填', 'year not given'),
  year: (year: number) => text(`${year}年度`, String(year)),
  asOf: (date: string) => text(`数据截止${date}`, `facts as of ${date}`),
  values: {
    self: text('自评数据', 'self-assessed figures'),
    verified: text('核查数据', 'verified figures'),
    best: text('有核查取核查，其余取自评', 'verified figures where there are any'),
  },
  engine: (version: string) => text(`程序版本${version}`, `engine ${version}`),
  area: text('一级指标', 'Area'),
  indicator: text('指标', 'Indicator'),
  total: text('合计', 'Total'),
  ...pointsWords,
};
