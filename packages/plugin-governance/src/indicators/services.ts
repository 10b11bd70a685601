import { ownDefault, practice, text, type Plugin } from '@fazhi/core';
import { licensing } from '../sources.js';

/** Licences, and what people think of the service. */
export const serviceIndicators: Plugin['indicators'] = {
  'licence-on-time': {
    title: text('行政许可按期办结率', 'Licences decided in time'),
    why: text('许可按期办结，群众和企业办事才有准数；办得多少不计分，只看是否按期。', 'People and businesses can plan only where licences are decided in time. How many there are earns nothing.'),
    points: 1.5,
    rule: { kind: 'linear', of: { ratio: ['licences-on-time', 'licences-handled'] }, target: 1 },
    sources: [licensing('第四十二条')],
    remedy: text('在平台设置到期前预警，对超期件逐件查明原因，确需延长的依法审批并告知申请人。', 'Set warnings before the limit, look into every late case, and get approval and tell the applicant where more time is needed.'),
    effort: 'medium',
    keywords: ['行政许可', '行政审批', '审批时限', '审批效率', '超期办件'],
    examples: [
      { facts: { 'licences-on-time': 897, 'licences-handled': 897 }, earned: 1.5 },
      { facts: { 'licences-on-time': 890, 'licences-handled': 897 }, earned: 1.49 },
      { facts: { 'licences-on-time': 0, 'licences-handled': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'licence-delivered': {
    title: text('许可证件送达及时率', 'Licence documents delivered in time'),
    why: text('证件送到手里，许可才真正办完。', 'A licence is finished only when the document is in hand.'),
    points: 0.5,
    rule: { kind: 'linear', of: { ratio: ['licence-documents-on-time', 'licence-documents-due'] }, target: 1 },
    sources: [licensing('第四十四条')],
    remedy: text('准予决定作出后即安排制证和寄递，10个工作日内送达并留存签收记录。', 'Make out and send the document right after the grant, deliver within 10 working days and keep the receipt.'),
    effort: 'light',
    keywords: ['许可证件', '证件送达', '证照', '制证'],
    examples: [
      { facts: { 'licence-documents-on-time': 800, 'licence-documents-due': 800 }, earned: 0.5 },
      { facts: { 'licence-documents-on-time': 780, 'licence-documents-due': 800 }, earned: 0.49 },
      { facts: { 'licence-documents-on-time': 0, 'licence-documents-due': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'service-satisfaction': {
    title: text('政务服务满意度', 'Satisfaction with public services'),
    why: text('办事好不好，来办事的人最清楚。', 'Those who come with their business know best how it went.'),
    points: 0.5,
    rule: {
      kind: 'bands',
      of: { fact: 'service-satisfaction-rate' },
      bands: [
        { atLeast: 0.9, points: 0.5 },
        { atLeast: 0.8, points: 0.3 },
      ],
    },
    sources: [practice('考核中有以政务服务满意度计分的做法', 'schemes score satisfaction with public services'), ownDefault('90%、80%两档的界限和分值', 'the bands at 90 % and 80 % and their points')],
    remedy: text('逐条回访不满意评价，每季度公布改进情况，并提高评价的有效样本量。', 'Call back on every poor rating, tell each quarter what was improved, and get more valid ratings.'),
    effort: 'medium',
    keywords: ['政务服务', '便民服务', '好差评', '办事效率', '服务窗口', '服务满意度'],
    examples: [
      { facts: { 'service-satisfaction-rate': 90 }, earned: 0.5 },
      { facts: { 'service-satisfaction-rate': 89.99 }, earned: 0.3 },
      { facts: { 'service-satisfaction-rate': 79.5 }, earned: 0 },
    ],
  },
  'public-satisfaction': {
    title: text('群众法治满意度', 'Public satisfaction with rule-of-law work'),
    why: text('法治建设成效如何，最终看群众的感受。', 'In the end residents tell whether rule-of-law work has had effect.'),
    points: 1,
    rule: {
      kind: 'bands',
      of: { fact: 'public-satisfaction-rate' },
      bands: [
        { atLeast: 0.9, points: 1 },
        { atLeast: 0.8, points: 0.5 },
      ],
    },
    sources: [
      practice('考核方案中有按90%、80%分档计算群众满意度的做法，有的地市在百分制中占10分', 'schemes band public satisfaction at 90 % and 80 %; one prefecture gives it 10 of 100 points'),
      ownDefault('各档分值', 'the points of each band'),
    ],
    remedy: text('从调查中找出不满意集中的事项，逐项列出整改措施和时限，并向群众反馈。', 'Find out from the survey where dissatisfaction gathers, set measures and dates for each matter, and tell residents.'),
    effort: 'heavy',
    keywords: ['满意度', '满意率', '群众满意', '群众评价'],
    examples: [
      { facts: { 'public-satisfaction-rate': 92.5 }, earned: 1 },
      { facts: { 'public-satisfaction-rate': 89.99 }, earned: 0.5 },
      { facts: { 'public-satisfaction-rate': 80 }, earned: 0.5 },
      { facts: { 'public-satisfaction-rate': 79.99 }, earned: 0 },
    ],
  },
};
