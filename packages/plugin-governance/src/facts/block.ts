import { text, type CountFact, type Facts, type Text } from '@fazhi/core';

const GATE = text(
  '不计分，只供框架判断一票否决或限档情形；默认不启用，启用须有上级依据。',
  'Not scored: for the gates of a framework alone, which are off by default and need the authority of a higher level.',
);

const DEMONSTRATION_HELP = text('本年获得或在有效期内复核保留的称号，同一称号只按最高级别计一次；村级称号另计。', 'Titles won this year or kept on review; the same title counts once, at its highest level. Titles of villages are counted elsewhere.');
const CASE_HELP = text('法治建设做法被该级党委政府或其部门发文推广、入选典型案例的件数，同一做法只按最高级别计一次。', 'Practices that the level made known by notice or chose as a typical case; the same practice counts once, at its highest level.');
const COMMENDATION_HELP = text('法治建设工作受到该级党委政府或其部门书面表彰的次数，已按示范称号计算的不重复计。', 'Written commendations for rule-of-law work; what counts as a demonstration title is not counted again.');
const CRITICISM_HELP = text('因法治建设方面的问题被该级书面通报批评的次数，同一事项被多级通报的只按最高级别计一次。', 'Written criticism over rule-of-law matters; the same matter counts once, at its highest level.');

function demonstration(zh: string, en: string): CountFact {
  return counted(text(`${zh}法治建设示范称号数`, `${en} demonstration titles`), text(`${zh}示范称号`, `${en} titles`), text('个', ' titles'), DEMONSTRATION_HELP, text('命名或复核文件', 'notice of the title or its review'));
}

function typicalCase(zh: string, en: string): CountFact {
  return counted(text(`${zh}推广的典型案例数`, `typical cases made known, ${en}`), text(`${zh}典型案例`, `${en} cases`), text('件', ' cases'), CASE_HELP, text('推广文件或入选通知', 'the notice'));
}

function commendation(zh: string, en: string): CountFact {
  return counted(text(`${zh}表彰次数`, `commendations, ${en}`), text(`${zh}表彰`, `${en} commendations`), text('次', ' commendations'), COMMENDATION_HELP, text('表彰文件', 'the commendation'));
}

function criticism(zh: string, en: string, short = zh): CountFact {
  return counted(text(`${zh}通报批评次数`, `public criticism, ${en}`), text(`${short}通报`, `${en} criticism`), text('次', ' times'), CRITICISM_HELP, text('通报文件及整改报告', 'the notice and the report on putting it right'));
}

function counted(label: Text, short: Text, unit: Text, help: Text, evidence: Text): CountFact {
  return { kind: 'count', label, short, unit, help, evidence };
}

/** Facts of the framework's bonus and deduction block, and of its gates. */
export const blockFacts: Facts = {
  'titles-national': demonstration('国家级', 'national'),
  'titles-provincial': demonstration('省级', 'provincial'),
  'titles-city': demonstration('市级', 'city'),
  'titles-county': demonstration('县级', 'county'),
  'cases-national': typicalCase('国家级', 'national'),
  'cases-provincial': typicalCase('省级', 'provincial'),
  'cases-city': typicalCase('市级', 'city'),
  'commendations-national': commendation('国家级', 'national'),
  'commendations-provincial': commendation('省级', 'provincial'),
  'commendations-city': commendation('市级', 'city'),
  'commendations-county': commendation('县级', 'county'),
  'criticism-provincial': criticism('省级及以上', 'provincial or above', '省级以上'),
  'criticism-city': criticism('市级', 'city'),
  'criticism-county': criticism('县级', 'county'),
  'figures-untrue': counted(
    text('复核后仍与佐证不一致的数据项数', 'figures that review found not to agree with their evidence'),
    text('数据不一致', 'figures in disagreement'),
    text('项', ' figures'),
    text('由复核人填写：经请乡镇核实、补充说明后，仍与佐证材料不一致的数据项；笔误当场更正的不计。', 'For the reviewer: figures that still disagree with their evidence after the township was asked to check; slips put right at once do not count.'),
    text('复核记录和乡镇的书面说明', "record of the review and the township's written reply"),
  ),
  'grave-unlawful-act': {
    kind: 'flag',
    label: text('违法行政造成严重后果', 'an unlawful act with grave result'),
    short: text('严重违法行政', 'grave unlawful act'),
    help: text('本年有违法行政行为经有权机关认定造成严重后果的填是，没有的填否。', 'Yes where the competent body found this year that an unlawful administrative act had a grave result, otherwise no.'),
    evidence: text('有权机关的认定文书', 'finding of the competent body'),
    context: GATE,
  },
  'leader-crime': {
    kind: 'flag',
    label: text('党政主要负责人犯罪', 'crime of a principal leader'),
    short: text('主要负责人犯罪', 'crime of a leader'),
    help: text('本年党政主要负责人在任期间犯罪，已有生效裁判的填是，没有的填否。', 'Yes where an effective judgment of this year found a crime of the secretary or the mayor while in office, otherwise no.'),
    evidence: text('生效裁判文书', 'the effective judgment'),
    context: GATE,
  },
  'untrue-data-grave': {
    kind: 'flag',
    label: text('重要数据严重不实', 'grave untruth of important figures'),
    short: text('数据严重不实', 'gravely untrue figures'),
    help: text('经核实程序并听取乡镇说明后，由上级认定重要数据严重不实的填是；由复核人填写。', 'For the reviewer: yes where the level above so found after checking and hearing the township.'),
    evidence: text('上级认定文书', 'finding of the level above'),
    context: GATE,
  },
};
