import type { Text } from '@fazhi/core';

/** A factor of the index and the short names of its sub-factors, in the order of the edition of 2020; the names are our own. */
export interface Factor {
  readonly title: Text;
  readonly parts: readonly (readonly [zh: string, en: string])[];
}

export const factors: readonly Factor[] = [
  {
    title: { zh: '对政府权力的制约', en: 'Constraints on government powers' },
    parts: [['立法机关的制约', 'by the legislature'], ['司法机关的制约', 'by the judiciary'], ['独立审计和审查的制约', 'by independent audit'], ['失职官员受到处理', 'officials answer for misconduct'], ['社会监督', 'checks from outside government'], ['权力依法交接', 'lawful transition of power']],
  },
  {
    title: { zh: '没有腐败', en: 'Absence of corruption' },
    parts: [['行政机关', 'in the executive'], ['司法机关', 'in the judiciary'], ['警察和军队', 'in police and military'], ['立法机关', 'in the legislature']],
  },
  {
    title: { zh: '开放政府', en: 'Open government' },
    parts: [['法律和政府数据公开', 'published laws and data'], ['知情权', 'right to information'], ['公众参与', 'participation'], ['投诉机制', 'complaints']],
  },
  {
    title: { zh: '基本权利', en: 'Fundamental rights' },
    parts: [['平等对待', 'equal treatment'], ['生命和人身安全', 'life and security'], ['正当程序和被告人权利', 'due process and rights of the accused'], ['意见和表达', 'opinion and expression'], ['信仰', 'belief and religion'], ['隐私', 'privacy'], ['集会和结社', 'assembly and association'], ['劳动权利', 'labour rights']],
  },
  {
    title: { zh: '秩序与安全', en: 'Order and security' },
    parts: [['犯罪得到控制', 'crime is controlled'], ['内部冲突得到限制', 'civil conflict is limited'], ['不以暴力解决纠纷', 'no violence to settle grievances']],
  },
  {
    title: { zh: '监管执法', en: 'Regulatory enforcement' },
    parts: [['法规得到执行', 'regulations are enforced'], ['执法不受不当影响', 'no improper influence'], ['没有不合理拖延', 'no unreasonable delay'], ['行政程序正当', 'due process'], ['征收依法并有补偿', 'lawful expropriation with compensation']],
  },
  {
    title: { zh: '民事司法', en: 'Civil justice' },
    parts: [['可及、负担得起', 'accessible and affordable'], ['没有歧视', 'no discrimination'], ['没有腐败', 'no corruption'], ['不受政府不当影响', 'no improper government influence'], ['没有不合理拖延', 'no unreasonable delay'], ['有效执行', 'effectively enforced'], ['替代性纠纷解决', 'alternative dispute resolution']],
  },
  {
    title: { zh: '刑事司法', en: 'Criminal justice' },
    parts: [['侦查有效', 'effective investigation'], ['审判及时有效', 'timely and effective adjudication'], ['矫正有效', 'effective correction'], ['公正', 'impartial'], ['没有腐败', 'no corruption'], ['不受政府不当影响', 'no improper government influence'], ['正当程序和被告人权利', 'due process and rights of the accused']],
  },
];
