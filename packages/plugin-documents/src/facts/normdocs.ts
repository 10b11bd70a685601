import { text, type Facts } from '@fazhi/core';

const PIECES = text('件', ' documents');

/** Facts on normative documents. */
export const normdocFacts: Facts = {
  'normdoc-approval-flow': {
    kind: 'flag',
    label: text('制定规范性文件审批流程', 'approval flow for normative documents'),
    short: text('审批流程', 'approval flow'),
    help: text('以书面制度明确起草、审核、集体审议、签发、公布、备案各环节的填是。', 'Yes where a written rule sets drafting, review, discussion, signing, publication and filing.'),
    evidence: text('规范性文件管理制度或流程图', 'the rule or chart of the flow'),
  },
  'normdocs-issued': {
    kind: 'count',
    label: text('本年制发的行政规范性文件件数', 'normative documents issued this year'),
    short: text('制发文件', 'issued'),
    unit: PIECES,
    help: text(
      '涉及公民、法人和其他组织权利义务，具有普遍约束力、在一定期限内反复适用的文件；内部管理、人事任免、表彰通报等不计。',
      'Documents of general binding force on rights and duties, applied repeatedly over a time; internal rules, appointments and notices do not count.',
    ),
    evidence: text('发文登记簿和文件目录', 'register of documents issued'),
  },
  'normdocs-reviewed': {
    kind: 'count',
    label: text('制发前经合法性审核的件数', 'documents reviewed for legality before issue'),
    short: text('合法性审核', 'reviewed'),
    unit: PIECES,
    partOf: 'normdocs-issued',
    help: text('提交集体审议前取得书面合法性审核意见的件数；会签、口头征求意见不计。', 'With a written opinion on legality before the document went to discussion; signatures and oral advice do not count.'),
    evidence: text('合法性审核意见书', 'opinions on legality'),
  },
  'normdocs-filed': {
    kind: 'count',
    label: text('已报送备案的件数', 'documents filed for the record'),
    short: text('报备', 'filed'),
    unit: PIECES,
    partOf: 'normdocs-issued',
    help: text('公布后按规定向上级备案机关报送的件数，迟报的也计入。', 'Sent to the level that keeps the record after publication; late ones count too.'),
    evidence: text('备案报告和登记回执', 'letters of filing and receipts'),
  },
  'normdoc-filing-days': {
    kind: 'count',
    label: text('用时最长一件从公布到报备的天数', 'days from publication to filing, longest case'),
    short: text('报备用时', 'days to file'),
    unit: text('日', ' days'),
    help: text('按自然日计算，取本年各件中最长的一件；有应报未报的，算到评估当日。', 'Calendar days, the longest case of the year; for one not yet filed, up to the day of the assessment.'),
    evidence: text('公布日期和备案回执日期', 'dates of publication and of the receipt'),
  },
  'normdocs-published': {
    kind: 'count',
    label: text('统一登记、编号并公布的件数', 'documents registered, numbered and published'),
    short: text('登记公布', 'published'),
    unit: PIECES,
    partOf: 'normdocs-issued',
    help: text('统一登记、统一编号、统一公布三项都做到的件数，缺一项不计。', 'Registered, numbered and published, all three; otherwise not counted.'),
    evidence: text('登记簿、文件编号和公布页面', 'register, numbers and place of publication'),
  },
  'normdoc-cleanup-done': {
    kind: 'flag',
    label: text('近两年内开展规范性文件清理', 'clean-up of documents within two years'),
    short: text('文件清理', 'clean-up'),
    help: text(
      '至年末两年内对现行文件全面清理过一次，并对不符合现行法律法规的作出修改、废止决定的填是；从未制发规范性文件的填不适用并说明。',
      'Yes where all documents in force were gone through within two years of year end and those at odds with current law were changed or repealed. A township that never issued any says not applicable, with the reason.',
    ),
    evidence: text('清理通知、清理结果目录及公布情况', 'notice and results of the clean-up, and where they were published'),
  },
  'normdoc-cleanup-date': {
    kind: 'date',
    label: text('最近一次公布清理结果的日期', 'date on which clean-up results were last published'),
    short: text('清理日期', 'clean-up date'),
    help: text('填清理结果公布或印发的日期。', 'Date on which the results were published or issued.'),
    evidence: text('清理结果文件', 'the document with the results'),
    context: text('不计分，用于核对“近两年内开展清理”的填报。', 'Not scored; it lets the reviewer check the answer on the two years.'),
  },
  'normdocs-in-force': {
    kind: 'count',
    label: text('本年内有效的规范性文件件数', 'normative documents in force during the year'),
    short: text('有效文件', 'in force'),
    unit: PIECES,
    help: text('本年内曾经有效的本镇规范性文件，含以前年度制发仍在执行的和年内废止的。', 'Documents of the township in force at any time this year, with older ones and those repealed within the year.'),
    evidence: text('现行有效文件目录', 'list of documents in force'),
  },
  'normdocs-corrected': {
    kind: 'count',
    label: text('被上级纠正的规范性文件件数', 'documents corrected by a higher body'),
    short: text('被纠错文件', 'corrected'),
    unit: PIECES,
    partOf: 'normdocs-in-force',
    help: text('本年经备案审查、复议附带审查或诉讼附带审查认定不合法，被要求修改、废止的件数；自行清理发现并改正的不计。', 'Found unlawful this year on filing review or alongside a review or suit, and ordered changed or repealed; what the township found and mended itself does not count.'),
    evidence: text('审查意见、复议决定或司法建议', 'opinion on review, decision or judicial advice'),
  },
};
