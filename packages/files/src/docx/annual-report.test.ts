import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { exampleOf, soundOf } from '../../test-support/examples.js';
import { framework } from '../../test-support/lanterns.js';
import { readWord, type ReadWord } from '../../test-support/word.js';
import { annualReportDocument } from './annual-report.js';
import type { DocumentOptions } from './context.js';

const niutouya = exampleOf(township, 'niutouya');
const full = exampleOf(township, 'full-town');

async function tiny(data: object, options: DocumentOptions = {}): Promise<ReadWord> {
  return readWord(await annualReportDocument(framework, soundOf(framework, { town: { name: '甲镇', class: 'big' }, year: 2025, ...data }), options));
}

describe('the draft of the annual report', () => {
  it('has the statutory parts in order, and the six areas in the first', async () => {
    const { headings, paragraphs } = readWord(await annualReportDocument(township, full));
    expect(headings.filter(([level]) => level === 1).map(([, text]) => text)).toEqual(['一、主要举措和成效', '二、存在的不足和原因', '三、主要负责人履行第一责任人职责情况', '四、下一年度主要安排']);
    expect(headings.slice(1, 11).map(([level, text]) => `${level} ${text}`)).toEqual([
      '2 （一）政府职能与组织领导',
      '2 （二）依法行政制度',
      '2 （三）重大行政决策与监督',
      '2 （四）行政执法能力',
      '2 （五）基层社会治理',
      '3 1．小微权力与村务监督',
      '3 2．矛盾纠纷调解与信访',
      '2 （六）全民法治意识',
      '1 二、存在的不足和原因',
      '2 （一）执法人员持证率不高，一人证件过期没有及时发现，案卷质量还不稳定',
    ]);
    expect(paragraphs.find(({ style }) => style === 'Title')?.text).toBe('望海镇2025年度\n法治政府建设情况报告');
  });

  it('tells the figures of a real report with their units, and none that it does not state', async () => {
    const { paragraphs } = readWord(await annualReportDocument(township, niutouya));
    const texts = paragraphs.map(({ text }) => text);
    for (const said of ['牛头崖镇行政村18个。', '办理行政许可897件。', '实际从事执法工作的人员19人；持有行政执法证件的人员11人。', '与县区执法部门联合执法至少1次。', '各村“法律明白人”合计60人。', '完成小微权力规范化创建的村18个。', '三调联动衔接的调解方式包括人民调解、行政调解、司法调解。']) {
      expect(texts).toContain(said);
    }
    const written = paragraphs.flatMap(({ runs }) => runs.filter(({ isMarked }) => !isMarked).map(({ text }) => text)).join('');
    const figures = [...new Set(written.match(/\d+/g))].map(Number).sort((a, b) => a - b);
    expect(figures).toEqual([1, 2, 3, 4, 5, 6, 11, 12, 15, 18, 19, 26, 60, 67, 897]);
  });

  it('marks what is not reported instead of making it up', async () => {
    const { gaps, paragraphs } = readWord(await annualReportDocument(township, niutouya));
    expect(paragraphs.find(({ style }) => style === 'Title')?.text).toBe('牛头崖镇【待补：年度】年度\n法治政府建设情况报告');
    for (const gap of ['【待补：发文机关标志】', '【待补：发文字号】', '【待补：主送机关】', '【待补：原因】', '【待补：责任单位】', '【待补：完成时限】', '【待补：可以核对的目标】', '【待补：署名】', '【待补：成文日期】']) expect(gaps).toContain(gap);
    expect(gaps.filter((gap) => gap.startsWith('【待补：尚未填报的数据，有则写入：'))).toHaveLength(7);
    expect(gaps.find((gap) => gap.includes('按期办结的行政许可件数'))).toBeDefined();
    expect(gaps.find((gap) => gap.includes('农业农村政策落实') && gap.endsWith('是否落实】'))).toBeDefined();
    expect(paragraphs[0]?.text).not.toContain('期限');
  });

  it('keeps shortfalls and next steps in the words of the town, and puts what it does not name to the author', async () => {
    const { paragraphs, gaps } = readWord(await annualReportDocument(township, full));
    const texts = paragraphs.map(({ text }) => text);
    expect(texts).toContain('原因：证件到期没有台账提醒，案卷只在年底集中评查。');
    expect(texts).toContain('责任单位：镇综合行政执法队；完成时限：2026年6月30日；目标：持有行政执法证件的人员由14人变为17人。');
    expect(texts).toContain('责任单位：司法所；完成时限：2026年5月31日；目标：每村不少于3人。');
    expect(gaps.filter((gap) => gap.startsWith('【供考虑：数据显示“'))).toHaveLength(5);
    expect(gaps).toContain('【供考虑：数据显示“行政复议纠错”还有差距，本镇没有列为不足，请核实后决定是否写入。复议纠错1件，每1件扣1分，得0.5分／1.5分。】');
    expect(gaps.find((gap) => gap.startsWith('【供考虑：数据显示的其他差距还有'))).toBe('【供考虑：数据显示的其他差距还有50项，见问题清单】');
    expect(gaps[0]).toContain('向上一级报送年度报告的期限为2026年3月1日。');
  });

  it('says nothing of the report itself, of honours not given, or of what did not happen', async () => {
    const text = readWord(await annualReportDocument(township, full)).paragraphs.map((paragraph) => paragraph.text).join('\n');
    for (const unsaid of ['年度报告公开日期', '年度报告内容', '国家级表彰', '党政主要负责人犯罪', '罚没指标', '群体性事件']) expect(text).not.toContain(unsaid);
    expect(text).toContain('市级民主法治示范村');
    expect(text).toContain('县级表彰1次。');
    expect(text.match(/主要负责人亲自研究解决法治建设重大问题/g)).toHaveLength(1);
  });

  it('is in English with capitals at the start of sentences', async () => {
    const { headings, paragraphs, gaps } = readWord(await annualReportDocument(township, niutouya, { language: 'en' }));
    expect(headings.slice(0, 2)).toEqual([
      [1, '1. Measures and their effects'],
      [2, '(1) Functions of government and leadership'],
    ]);
    expect(paragraphs.map(({ text }) => text)).toContain('Licences handled: 897 cases.');
    expect(gaps).toContain('[to add: what the first responsible person did in detail]');
    expect(paragraphs.find(({ style }) => style === 'Title')?.text).toBe('牛头崖镇: Annual Report [to add: year]\non Rule-of-Law Government');
  });
});

describe('the draft in English', () => {
  it('keeps what the town wrote, with dates that sort', async () => {
    const texts = readWord(await annualReportDocument(township, full, { language: 'en' })).paragraphs.map(({ text }) => text);
    expect(texts).toContain('Responsible: 镇综合行政执法队; by 2026-06-30; goal: officers with an enforcement certificate from 14 people to 17 people.');
    expect(texts).toContain('Cause: 证件到期没有台账提醒，案卷只在年底集中评查.');
  });
});

describe('values of every kind', () => {
  it('are told as they were reported', async () => {
    const lanterns = {
      lit: { atLeast: 5 },
      hung: { atMost: 10 },
      share: '95.5%',
      cost: { atLeast: 3, atMost: 4 },
      painted: false,
      on: '2026-02-28',
      colour: 'red',
      steps: { plan: true, hang: false },
      each: [true, false, null],
      rows: [3, null, 4],
      taste: { value: 2, reason: '好看' },
      ropes: 7,
    };
    const { paragraphs, headings } = await tiny({ town: { name: '甲镇', class: 'big', villages: ['东村', '西村', '南村'] }, facts: { town: { villages: 3 }, lanterns } });
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
    for (const said of [
      '点亮的灯笼至少5盏',
      '挂起的灯笼至多10盏',
      '满意率95.5%',
      '花费3至4元',
      '“粉刷墙面”填报为“否”',
      '挂灯日期为2026年2月28日',
      '颜色为红, 大红',
      '步骤包括计划，尚缺悬挂【待补：点亮、熄灭是否落实】',
      '各村挂灯1个（2个村填报）',
      '各村灯笼合计7盏（2个村填报）',
      '绳子7根',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('好看不好看');
    expect(headings.map(([, title]) => title)).toEqual(['一、主要举措和成效', '（一）灯光: 一/二', '（二）墙面', '二、存在的不足和原因', '三、下一年度主要安排']);
  });

  it('may be not applicable, never done, a number of villages or only a total', async () => {
    const lanterns = { hung: { notApplicable: '没有灯笼' }, on: false, painted: true, each: 2, rows: { total: 12 }, steps: { plan: false } };
    const text = (await tiny({ facts: { town: { villages: 3 }, lanterns } })).paragraphs.map((paragraph) => paragraph.text).join('\n');
    for (const said of ['挂起的灯笼本年度不适用（没有灯笼）', '挂灯日期：未办理', '粉刷墙面', '各村挂灯2个', '各村灯笼合计12盏', '步骤尚缺计划']) expect(text).toContain(said);
  });

  it('are the reviewer’s where these are asked for', async () => {
    const facts = { lanterns: { ropes: { value: 7, verified: 6 } } };
    expect((await tiny({ facts }, { values: 'verified' })).paragraphs.map(({ text }) => text)).toContain('绳子6根。');
    expect((await tiny({ facts })).paragraphs.map(({ text }) => text)).toContain('绳子7根。');
  });
});

describe('what a town says of shortfalls and steps', () => {
  it('may be nothing: then all of it is for the author', async () => {
    const { gaps } = await tiny({ facts: {} });
    expect(gaps).toContain('【待补：存在的不足】');
    expect(gaps).toContain('【待补：下一年度的主要安排】');
    expect(gaps.find((gap) => gap.includes('点亮的灯笼'))).toBeDefined();
  });

  it('is told with goals of every kind, steps already taken apart', async () => {
    const { paragraphs, headings, gaps } = await tiny({
      facts: { lanterns: { lit: 5, hung: 10 } },
      shortfalls: [{ text: '灯少', cause: '没有钱。', about: ['lanterns.rate'] }, { text: '墙旧', about: ['lanterns.share'] }],
      nextSteps: [
        { text: '多挂', about: ['lanterns.rate'], owner: '文化站', due: '2026-06-30', cost: '两千元', measure: [{ fact: 'lanterns.lit', to: 10 }, { fact: 'lanterns.painted', to: true }, { fact: 'lanterns.on', from: false, to: '2026-02-01' }] },
        { text: '换色', measure: [{ fact: 'lanterns.colour', to: 'blue' }, { fact: 'lanterns.steps', to: ['plan', 'hang'] }, { fact: 'lanterns.each', to: 3 }, { fact: 'lanterns.rows', to: { total: 9 } }] },
        { text: '已经修好！', state: 'done' },
      ],
    });
    const texts = paragraphs.map(({ text }) => text);
    expect(texts).toContain('原因：没有钱。');
    expect(texts).toContain('责任单位：文化站；完成时限：2026年6月30日；目标：点亮的灯笼达到10盏，粉刷墙面为是，挂灯日期由未办理变为2026年2月1日；所需经费：两千元。');
    expect(texts).toContain('【待补：责任单位】；【待补：完成时限】；目标：颜色为蓝，步骤为计划、悬挂，各村挂灯达到3个，各村灯笼为合计9盏。');
    expect(headings.map(([, title]) => title)).toContain('（三）已经完成的措施');
    expect(texts).toContain('已经修好！');
    expect(gaps).toContain('【供考虑：不足“墙旧”没有对应的安排】');
  });
});
