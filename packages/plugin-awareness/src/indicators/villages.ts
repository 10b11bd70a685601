import { ownDefault, practice, text, type Plugin } from '@fazhi/core';
import { lawLiterateRules, ningboQuoted, shandongPublicity, villageAdviserLaw } from '../sources.js';

/** What every village should have: law-literate persons, a site, an adviser. */
export const villageIndicators: Plugin['indicators'] = {
  'law-literate-per-village': {
    title: text('每村法律明白人', 'Law-literate persons in each village'),
    why: text('每个村都有懂法的人，群众遇事才有身边人可问；平均数达标不等于每村达标。', 'With law-literate persons in each village residents have someone near to ask. A mean does not show that each village has them.'),
    points: 3,
    rule: { kind: 'village-share', fact: 'law-literate-by-village', atLeast: 3 },
    sources: [lawLiterateRules],
    remedy: text('逐村核对在册人数，不足3名的村从村干部、党员、网格员中推选培养。', 'Check the list village by village; where there are fewer than three, choose and train from village officers, party members and grid workers.'),
    effort: 'medium',
    keywords: ['法律明白人', '法治带头人', '普法队伍', '学法用法示范户'],
    examples: [
      { facts: { 'law-literate-by-village': [3, 4, 3], 'town.villages': 3 }, earned: 3 },
      { facts: { 'law-literate-by-village': [3, 4, 2], 'town.villages': 3 }, earned: 2 },
      { facts: { 'law-literate-by-village': { total: 60 }, 'town.villages': 18 }, earned: 0, open: 3 },
    ],
  },
  'law-literate-trained': {
    title: text('法律明白人培训率', 'Law-literate persons trained'),
    why: text('法律常更新，年年培训才能用得上。', 'Laws change, and training each year keeps knowledge of use.'),
    points: 1,
    rule: { kind: 'linear', of: { ratio: ['law-literate-trained-persons', 'law-literate-total'] }, target: 1 },
    sources: [
      ningboQuoted('第二十七条', '乡镇应当培训村级组织成员等人员、培育法律明白人', 'townships train village officers and others and foster law-literate persons'),
      practice('考核方案中有培训法律明白人的要求', 'schemes ask that they be trained'),
      ownDefault('100%的目标', 'the target of 100 %'),
    ],
    remedy: text('年初排定培训计划，集中与线上相结合，对缺课人员补训并登记学时。', 'Plan the training early, in person and online, make up for those absent and record the hours.'),
    effort: 'light',
    keywords: ['法律明白人', '法治带头人', '普法队伍', '明白人培训'],
    examples: [
      { facts: { 'law-literate-trained-persons': 60, 'law-literate-total': 60 }, earned: 1 },
      { facts: { 'law-literate-trained-persons': 45, 'law-literate-total': 60 }, earned: 0.75 },
      { facts: { 'law-literate-trained-persons': 0, 'law-literate-total': 0 }, earned: 0, notApplicable: true },
    ],
  },
  'publicity-sites': {
    title: text('法治阵地覆盖率', 'Villages with a publicity site'),
    why: text('阵地就在村里，群众抬头就能学到法。', 'A site in the village lets residents learn about the law in passing.'),
    points: 2,
    rule: { kind: 'village-share', fact: 'publicity-sites-by-village' },
    sources: [
      shandongPublicity('第二十五条', '规定了建设法治宣传阵地的职责，湖州市也有类似规定', 'a duty to build publicity sites, with a similar rule in Huzhou'),
      ownDefault('每村都有阵地的目标', 'the target of a site in every village'),
    ],
    remedy: text('为没有阵地的村设置宣传栏或法治书屋；已全覆盖的，选一两个村结合本地案例做出特色，并按季更新内容。', 'Set up a board or reading room where there is none; where all have one, make one or two stand out with local cases and renew the content each quarter.'),
    effort: 'medium',
    keywords: ['法治宣传', '普法阵地', '法治阵地', '宣传阵地', '法治文化', '宣传栏'],
    examples: [
      { facts: { 'publicity-sites-by-village': 18, 'town.villages': 18 }, earned: 2 },
      { facts: { 'publicity-sites-by-village': 16, 'town.villages': 18 }, earned: 1.78 },
      { facts: { 'publicity-sites-by-village': [true, false, false], 'town.villages': 3 }, earned: 0.67 },
    ],
  },
  'village-adviser': {
    title: text('一村一法律顾问', 'A legal adviser for every village'),
    why: text('村里有法律顾问，签合同、调纠纷、定村规都有专业意见。', 'A village adviser gives expert counsel on contracts, disputes and village rules.'),
    points: 2,
    rule: { kind: 'village-share', fact: 'village-advisers-by-village' },
    sources: [villageAdviserLaw, ownDefault('每村都有法律顾问的目标', 'the target of an adviser for every village')],
    remedy: text('会同司法所为没有顾问的村对接律师或基层法律服务工作者，签约并公示联系方式。', 'With the judicial office find a lawyer or legal worker for villages without one, sign a contract and post the contact.'),
    effort: 'medium',
    keywords: ['法律顾问', '村法律顾问', '一村一法律顾问', '法律服务'],
    examples: [
      { facts: { 'village-advisers-by-village': 18, 'town.villages': 18 }, earned: 2 },
      { facts: { 'village-advisers-by-village': 12, 'town.villages': 18 }, earned: 1.33 },
      { facts: { 'village-advisers-by-village': 0, 'town.villages': 18 }, earned: 0 },
    ],
  },
  'adviser-visits': {
    title: text('村法律顾问服务频次', 'How often village advisers serve'),
    why: text('顾问不能只挂名，每月至少服务一次，群众才感受得到。', 'An adviser in name alone helps nobody; residents notice one who serves about once a month.'),
    points: 1,
    rule: { kind: 'village-share', fact: 'adviser-services-by-village', atLeast: 12 },
    sources: [
      practice('柞水县2016年要求每月服务1至2天、每季度一次讲座，资兴市要求每月联系、每年一次讲座', 'Zhashui (2016) asked for one or two days a month and a lecture a quarter; Zixing for monthly contact and a lecture a year'),
      ownDefault('每村全年12次', 'twelve services a year in each village'),
    ],
    remedy: text('与法律顾问约定每月服务日，建立服务记录簿，每季度核对次数不足的村。', 'Agree on a service day each month, keep a log, and check each quarter which villages fall short.'),
    effort: 'light',
    keywords: ['法律顾问', '村法律顾问', '顾问服务', '法律服务', '法治讲座'],
    examples: [
      { facts: { 'adviser-services-by-village': [12, 14, 12], 'town.villages': 3 }, earned: 1 },
      { facts: { 'adviser-services-by-village': [12, 11, 6], 'town.villages': 3 }, earned: 0.33 },
      { facts: { 'adviser-services-by-village': { total: 40 }, 'town.villages': 3 }, earned: 0, open: 1 },
    ],
  },
  'model-villages': {
    title: text('民主法治示范村', 'Model villages of democracy and rule of law'),
    why: text('示范村带动周边村学着依法办事。', 'Model villages lead those around them to act by law.'),
    points: 0.5,
    rule: {
      kind: 'award',
      levels: [
        { fact: 'model-villages-national', points: 0.5 },
        { fact: 'model-villages-provincial', points: 0.3 },
        { fact: 'model-villages-city', points: 0.2 },
        { fact: 'model-villages-county', points: 0.1 },
      ],
    },
    sources: [
      ningboQuoted('第二十八条', '规定了民主法治示范村创建工作', 'on creating model villages'),
      practice('有的方案按级别对民主法治示范村计分并封顶', 'some schemes score model villages by level, with a cap'),
      ownDefault('各级别分值和0.5分封顶', 'the points of each level and the cap of 0.5'),
    ],
    remedy: text('选择基础较好的村对照示范标准补齐短板，逐级申报；已命名的做好复核。', 'Pick villages that are well on their way, fill the gaps against the standards and apply level by level; keep titles through their review.'),
    effort: 'heavy',
    keywords: ['民主法治示范村', '示范村', '法治示范'],
    examples: [
      { facts: { 'model-villages-national': 0, 'model-villages-provincial': 1, 'model-villages-city': 1, 'model-villages-county': 0 }, earned: 0.5 },
      { facts: { 'model-villages-national': 0, 'model-villages-provincial': 0, 'model-villages-city': 1, 'model-villages-county': 1 }, earned: 0.3 },
      { facts: { 'model-villages-national': 0, 'model-villages-provincial': 0, 'model-villages-city': 0, 'model-villages-county': 0 }, earned: 0 },
    ],
  },
};
