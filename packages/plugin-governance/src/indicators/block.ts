import { ownDefault, practice, text, type Plugin } from '@fazhi/core';

const BY_LEVEL = practice('多地方案按奖项级别加分并封顶，如国家4分、省3分、市2分、县1分', 'schemes add points by the level of the award, with a cap, such as national 4, province 3, city 2, county 1');

/** Added to or taken off the hundred by the framework's bonus and deduction block; not part of the area's own points. */
export const blockIndicators: Plugin['indicators'] = {
  'demonstration-title': {
    title: text('法治建设示范称号（加分）', 'Demonstration titles (bonus)'),
    why: text('示范称号说明工作经上级评估得到认可，可供其他乡镇借鉴。', 'A title means that a higher level assessed the work and found it worth learning from.'),
    points: 4,
    rule: {
      kind: 'award',
      levels: [
        { fact: 'titles-national', points: 4 },
        { fact: 'titles-provincial', points: 3 },
        { fact: 'titles-city', points: 2 },
        { fact: 'titles-county', points: 1 },
      ],
    },
    sources: [BY_LEVEL],
    remedy: text('属加分项，不参加创建不影响基本分；有意创建的，对照上级示范标准逐项补齐。', 'A bonus: going without costs nothing. Those who want the title go through the standards item by item.'),
    effort: 'heavy',
    keywords: ['法治示范', '示范称号', '示范乡镇', '示范镇', '示范创建'],
    examples: [
      { facts: { 'titles-national': 1, 'titles-provincial': 0, 'titles-city': 0, 'titles-county': 0 }, earned: 4 },
      { facts: { 'titles-national': 0, 'titles-provincial': 1, 'titles-city': 1, 'titles-county': 0 }, earned: 4 },
      { facts: { 'titles-national': 0, 'titles-provincial': 0, 'titles-city': 1, 'titles-county': 1 }, earned: 3 },
      { facts: { 'titles-national': 0, 'titles-provincial': 0, 'titles-city': 0, 'titles-county': 0 }, earned: 0 },
    ],
  },
  'typical-case': {
    title: text('典型案例推广（加分）', 'Typical cases made known (bonus)'),
    why: text('好做法被推广，能带动更多地方依法办事。', 'A good practice made known helps others to act by law.'),
    points: 1,
    rule: {
      kind: 'award',
      levels: [
        { fact: 'cases-national', points: 1 },
        { fact: 'cases-provincial', points: 0.6 },
        { fact: 'cases-city', points: 0.3 },
      ],
    },
    sources: [BY_LEVEL, ownDefault('各级别分值和1分封顶', 'the points of each level and the cap of 1')],
    remedy: text('属加分项；及时总结有实效的做法，报上级部门推荐。', 'A bonus: write up what has worked and hand it to the level above.'),
    effort: 'medium',
    keywords: ['典型案例', '典型经验', '特色做法', '亮点工作', '经验推广'],
    examples: [
      { facts: { 'cases-national': 1, 'cases-provincial': 0, 'cases-city': 0 }, earned: 1 },
      { facts: { 'cases-national': 0, 'cases-provincial': 1, 'cases-city': 1 }, earned: 0.9 },
      { facts: { 'cases-national': 0, 'cases-provincial': 0, 'cases-city': 0 }, earned: 0 },
    ],
  },
  commendation: {
    title: text('法治工作表彰（加分）', 'Commendations (bonus)'),
    why: text('表彰是对法治工作成绩的书面肯定。', 'A commendation confirms good rule-of-law work in writing.'),
    points: 1,
    rule: {
      kind: 'award',
      levels: [
        { fact: 'commendations-national', points: 1 },
        { fact: 'commendations-provincial', points: 0.6 },
        { fact: 'commendations-city', points: 0.4 },
        { fact: 'commendations-county', points: 0.2 },
      ],
    },
    sources: [BY_LEVEL, ownDefault('各级别分值和1分封顶', 'the points of each level and the cap of 1')],
    remedy: text('属加分项，没有表彰不影响基本分。', 'A bonus: going without costs nothing.'),
    effort: 'medium',
    keywords: ['表彰', '先进集体', '先进个人', '荣誉称号'],
    examples: [
      { facts: { 'commendations-national': 0, 'commendations-provincial': 1, 'commendations-city': 1, 'commendations-county': 0 }, earned: 1 },
      { facts: { 'commendations-national': 0, 'commendations-provincial': 0, 'commendations-city': 1, 'commendations-county': 1 }, earned: 0.6 },
      { facts: { 'commendations-national': 0, 'commendations-provincial': 0, 'commendations-city': 0, 'commendations-county': 0 }, earned: 0 },
    ],
  },
  'public-criticism': {
    title: text('通报批评（扣分）', 'Public criticism (deduction)'),
    why: text('此项所得分数即从总分中扣除的分数，提示被通报的问题应尽快整改。', 'What this yields is taken off the total, as a call to put right what was criticised.'),
    points: 3,
    rule: {
      kind: 'award',
      levels: [
        { fact: 'criticism-provincial', points: 2 },
        { fact: 'criticism-city', points: 1 },
        { fact: 'criticism-county', points: 0.5 },
      ],
    },
    sources: [
      practice('部分方案对通报批评按级别扣分，省级重于市级', 'some schemes take points off for public criticism by level, the province more than the city'),
      ownDefault('各级别扣分和3分封顶', 'the points of each level and the cap of 3'),
    ],
    remedy: text('逐条整改通报指出的问题，按期报送整改报告并请上级复核。', 'Put right each point of the notice, report in time and ask the level above to check.'),
    effort: 'medium',
    keywords: ['通报批评', '被通报', '约谈', '督察反馈', '反馈问题'],
    examples: [
      { facts: { 'criticism-provincial': 1, 'criticism-city': 1, 'criticism-county': 0 }, earned: 3 },
      { facts: { 'criticism-provincial': 0, 'criticism-city': 1, 'criticism-county': 1 }, earned: 1.5 },
      { facts: { 'criticism-provincial': 0, 'criticism-city': 0, 'criticism-county': 0 }, earned: 0 },
    ],
  },
  'untrue-data': {
    title: text('数据经复核不一致（扣分）', 'Figures not borne out at review (deduction)'),
    why: text('此项所得分数即从总分中扣除的分数；数据真实，评分才有意义。', 'What this yields is taken off the total: points mean something only where figures are true.'),
    points: 2,
    rule: { kind: 'award', levels: [{ fact: 'figures-untrue', points: 0.5 }] },
    sources: [
      practice('少数方案对数据不实从重扣分', 'a few schemes take more off for untrue figures'),
      ownDefault('每项扣0.5分、最多扣2分', '0.5 points for each figure, 2 at most'),
    ],
    remedy: text('填报前由专人对照台账逐项核对，对复核提出的疑问及时核实并书面说明。', 'Have one person hold each figure against the registers before filing, and answer reviewers’ questions in writing.'),
    effort: 'light',
    keywords: ['数据不实', '数据失真', '数据不准', '数据质量', '台账不实', '弄虚作假'],
    examples: [
      { facts: { 'figures-untrue': 4 }, earned: 2 },
      { facts: { 'figures-untrue': 1 }, earned: 0.5 },
      { facts: { 'figures-untrue': 0 }, earned: 0 },
    ],
  },
};
