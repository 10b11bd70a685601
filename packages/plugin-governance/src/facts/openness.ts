import { text, type Facts } from '@fazhi/core';

/** Facts on open government. */
export const opennessFacts: Facts = {
  'disclosure-items': {
    kind: 'count',
    label: text('应主动公开的政府信息条数', 'items due for disclosure on own initiative'),
    short: text('应公开', 'due'),
    unit: text('条', ' items'),
    help: text('本年形成或变更、属于主动公开范围的政府信息。', 'Government information made or changed this year that must be disclosed without a request.'),
    evidence: text('政府信息公开台账', 'register of disclosed information'),
  },
  'disclosure-items-on-time': {
    kind: 'count',
    label: text('按期主动公开的政府信息条数', 'items disclosed in time'),
    short: text('按期公开', 'in time'),
    unit: text('条', ' items'),
    partOf: 'disclosure-items',
    help: text('自形成或者变更之日起20个工作日内公开的条数；法律法规另有期限的从其规定。', 'Disclosed within 20 working days of being made or changed, unless a law sets another period.'),
    evidence: text('公开台账中的形成日期和公开日期', 'dates of making and of disclosure in the register'),
  },
  'disclosure-topics': {
    kind: 'checklist',
    label: text('乡镇重点领域公开情况', 'disclosure of township topics'),
    short: text('重点领域公开', 'topics'),
    items: {
      'rural-policy': text('农业农村政策落实', 'carrying out of rural policy'),
      irrigation: text('农田水利工程建设运营', 'irrigation works'),
      'land-contracts': text('农村土地承包经营权流转', 'transfer of land contract rights'),
      homesteads: text('宅基地使用审核', 'review of homestead use'),
      'land-taking': text('土地征收', 'land expropriation'),
      'house-taking': text('房屋征收', 'house expropriation'),
      levies: text('筹资筹劳', 'funds and labour raised from villagers'),
      relief: text('社会救助', 'social assistance'),
      column: text('政府信息公开栏（专栏）及时更新', 'information column kept current'),
    },
    help: text(
      '前八项为条例列明的乡镇公开内容，本年有信息并已公开的填是；本年确无该类信息的，在公开栏注明后也填是。末项指公开栏或网站专栏保持更新。',
      'The first eight are the topics the regulations name: yes where this year’s information is public, or a note there says that there was none. The last is the notice board or web column kept up to date.',
    ),
    evidence: text('公开页面或公开栏照片', 'web pages or photographs of the notice board'),
  },
  'foi-requests': {
    kind: 'count',
    label: text('政府信息公开申请件数', 'requests for government information'),
    short: text('公开申请', 'requests'),
    unit: text('件', ' requests'),
    help: text('本年应当答复的政府信息公开申请，含上年结转。', 'Requests to be answered this year, with those carried over.'),
    evidence: text('依申请公开登记台账', 'register of requests'),
  },
  'foi-replies-late': {
    kind: 'count',
    label: text('逾期答复的公开申请件数', 'requests answered late'),
    short: text('逾期答复', 'late replies'),
    unit: text('件', ' requests'),
    partOf: 'foi-requests',
    help: text('收到申请后20个工作日内未答复的件数；经批准延长的，以延长后的期限（最多再加20个工作日）为准。', 'Not answered within 20 working days of receipt, or within the extension granted (20 more at most).'),
    evidence: text('申请登记、延期告知和答复文书', 'register, notices of extension and replies'),
  },
};
