import { ownDefault, practice, text, type Indicator, type Plugin } from '@fazhi/core';
import { civilProcedureLaw, mediationLaw } from '../laws.js';

const mediationSuccess: Indicator = {
  title: text('调解成功率', 'mediation success'),
  why: text(
    '受理了还要调得成，成功率反映调解的实际效果；只报成功件数、不报受理件数，看不出高低。',
    'What counts is settling what was accepted; the number settled alone, without the number accepted, says little.',
  ),
  points: 2,
  rule: { kind: 'linear', of: { ratio: ['disputes-settled', 'disputes-accepted'] }, target: 0.95 },
  sources: [
    practice('有的地方考核调解成功率，国家没有统一比例', 'some schemes assess the success rate; no national rate exists'),
    ownDefault('目标95%', 'the target of 95%'),
  ],
  remedy: text(
    '对未调成的案件分析原因，疑难案件启动联合调解，确实调不成的引导走仲裁或诉讼。',
    'Look into why cases failed, use joint mediation for hard ones, and guide the rest to arbitration or court.',
  ),
  effort: 'medium',
  keywords: ['调解成功', '调解率', '调解质效', '纠纷化解', '化解成效', '矛盾纠纷'],
  examples: [
    { facts: { 'disputes-settled': 190, 'disputes-accepted': 200 }, earned: 2 },
    { facts: { 'disputes-settled': 189, 'disputes-accepted': 200 }, earned: 1.99 },
    { facts: { 'disputes-settled': 180, 'disputes-accepted': 200 }, earned: 1.89 },
    { facts: { 'disputes-settled': 0, 'disputes-accepted': 0 }, earned: 0, notApplicable: true },
  ],
};

const mediationFulfilment: Indicator = {
  title: text('协议履行率', 'agreements performed'),
  why: text('协议有法律约束力，履行了纠纷才算真正了结。', 'An agreement binds the parties, and the dispute is over only when it is performed.'),
  points: 0.5,
  rule: { kind: 'linear', of: { ratio: ['agreements-performed', 'agreements-due'] }, target: 1 },
  sources: [
    mediationLaw('第三十一条', text('调解协议有法律约束力，当事人应当按照约定履行', 'the agreement binds the parties, who perform it as agreed')),
    ownDefault('目标100%', 'the target of 100%'),
  ],
  remedy: text(
    '到期前7天电话提醒，到期后一周内回访；未履行的引导申请司法确认或者起诉。',
    'Call a week before the date, follow up a week after, and guide to confirmation or court where nothing happens.',
  ),
  effort: 'light',
  keywords: ['调解协议', '协议履行', '调解回访', '反悔'],
  examples: [
    { facts: { 'agreements-performed': 150, 'agreements-due': 150 }, earned: 0.5 },
    { facts: { 'agreements-performed': 147, 'agreements-due': 150 }, earned: 0.49 },
    { facts: { 'agreements-performed': 0, 'agreements-due': 0 }, earned: 0, notApplicable: true },
  ],
};

const judicialConfirmation: Indicator = {
  title: text('司法确认', 'judicial confirmation'),
  why: text(
    '经法院确认有效的协议可以申请强制执行。是否申请由当事人自愿，这里只看申请的是否及时、内容是否站得住。',
    'A confirmed agreement can be enforced. Parties are free to apply; what counts is whether applications were in time and the agreements held.',
  ),
  points: 0.5,
  rule: { kind: 'linear', of: { ratio: ['confirmations-granted', 'confirmations-applied'] }, target: 1 },
  sources: [
    mediationLaw('第三十三条', text('自协议生效之日起30日内可以共同申请司法确认', 'both parties may apply within 30 days of the agreement taking effect')),
    civilProcedureLaw('第二百零五条', text('申请司法确认的程序', 'procedure of confirmation')),
    ownDefault('申请的全部确认有效为满分', 'full marks when every application was granted'),
  ],
  remedy: text(
    '签协议时当面告知30日期限和办理途径，请法庭提前审看格式文本。',
    'Tell the parties the 30 days and the way when they sign, and let the court look at the form of agreement beforehand.',
  ),
  effort: 'light',
  keywords: ['司法确认', '协议确认', '确认申请', '诉调对接'],
  examples: [
    { facts: { 'confirmations-granted': 6, 'confirmations-applied': 6 }, earned: 0.5 },
    { facts: { 'confirmations-granted': 3, 'confirmations-applied': 4 }, earned: 0.38 },
    { facts: { 'confirmations-granted': 0, 'confirmations-applied': 0 }, earned: 0, notApplicable: true },
  ],
};

const mediationFileQuality: Indicator = {
  title: text('调解卷宗合格率', 'quality of mediation files'),
  why: text('卷宗规范，协议内容清楚、程序有据，事后发生争议也说得清。', 'Sound files keep agreement and procedure clear if a dispute arises again.'),
  points: 0.5,
  rule: { kind: 'deduction', of: { ratio: ['files-passed', 'files-sampled'] }, target: 0.95, each: 0.05, per: 0.01 },
  sources: [
    practice('大足区2022年第四季度评查卷宗2496件，合格率95%以上', 'Dazu District, fourth quarter of 2022: 2,496 files checked, over 95% passed'),
    ownDefault('每低1个百分点扣0.05分', '0.05 points off for each percentage point below'),
  ],
  remedy: text('统一卷宗目录和文书样式，司法所每季度抽查讲评，问题卷宗限期补正。', 'Use one index and set of forms, sample and discuss each quarter, and have faults mended by a date.'),
  effort: 'light',
  keywords: ['调解卷宗', '调解档案', '调解文书', '卷宗评查', '卷宗质量'],
  examples: [
    { facts: { 'files-passed': 40, 'files-sampled': 40 }, earned: 0.5 },
    { facts: { 'files-passed': 38, 'files-sampled': 40 }, earned: 0.5 },
    { facts: { 'files-passed': 36, 'files-sampled': 40 }, earned: 0.25 },
    { facts: { 'files-passed': 0, 'files-sampled': 0 }, earned: 0, notApplicable: true },
  ],
};

/** What mediation achieves. */
export const resultIndicators: Plugin['indicators'] = {
  'mediation-success': mediationSuccess,
  'mediation-fulfilment': mediationFulfilment,
  'judicial-confirmation': judicialConfirmation,
  'mediation-file-quality': mediationFileQuality,
};
