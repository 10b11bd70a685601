import { describe, expect, it } from 'vitest';
import { mentionFinder, text, type CountFact, type Fact, type FlagFact, type NumberFact } from './index.js';

const t = text('甲', 'a');
const base = { label: t, help: t, evidence: t };
const people = { ...base, kind: 'count', unit: text('人', ' people') } as const satisfies CountFact;
const cases = { ...base, kind: 'count', unit: text('件', ' cases') } as const satisfies CountFact;
const flag = { ...base, kind: 'flag' } as const satisfies FlagFact;
const rate = { ...base, kind: 'number', percent: true, unit: text('%', '%') } as const satisfies NumberFact;

/** What is found, as `fact=value` in the order of the text. */
function found(facts: Readonly<Record<string, Fact>>, said: string, options = {}): string[] {
  return mentionFinder(facts)
    .find(said, options)
    .map(({ fact, item, value }) => {
      const shown = value.kind === 'figure' ? `${value.low}${value.high === value.low ? '' : `..${value.high}`}${value.about ? '?' : ''}` : value.kind === 'day' ? `${value.year}-${value.month}-${value.day}` : 'yes';
      return `${fact}${item === undefined ? '' : `.${item}`}=${shown}`;
    });
}

const staff = { staff: { ...people, mentions: ['现有执法人员{n}'] } };
const done = { done: { ...flag, mentions: ['开展…清理'] } };

describe('figures', () => {
  it.each([
    ['现有执法人员19人', ['staff=19']],
    ['现有执法人员１９名', ['staff=19']],
    ['现有执法人员共有 19 人', ['staff=19']],
    ['现有执法人员十八人', ['staff=18']],
    ['现有执法人员二十名', ['staff=20']],
    ['现有执法人员两百零三人', ['staff=203']],
    ['现有执法人员一百一十人', ['staff=110']],
    ['现有执法人员一千零五人', ['staff=1005']],
    ['现有执法人员两万零三百人', ['staff=20300']],
    ['现有执法人员一万二千人', ['staff=12000']],
    ['现有执法人员两万人', ['staff=20000']],
    ['现有执法人员一十人', ['staff=10']],
    ['现有执法人员零人', ['staff=0']],
    ['现有执法人员1,206人', ['staff=1206']],
    ['现有执法人员1.2万人', ['staff=12000']],
    ['现有执法人员2万余人', ['staff=20000..Infinity']],
    ['现有执法人员10余万人', ['staff=100000..Infinity']],
    ['现有执法人员百余人', ['staff=100..Infinity']],
    ['现有执法人员近百人', ['staff=-Infinity..100']],
    ['现有执法人员不少于20人', ['staff=20..Infinity']],
    ['现有执法人员超过20人', ['staff=20..Infinity']],
    ['现有执法人员20人以上', ['staff=20..Infinity']],
    ['现有执法人员20人以下', ['staff=-Infinity..20']],
    ['现有执法人员20人左右', ['staff=20?']],
    ['现有执法人员约20人', ['staff=20?']],
    ['现有执法人员近20余人', []],
    ['现有执法人员近20人以上', ['staff=-Infinity..Infinity?']],
    ['现有执法人员数十二人', []],
    ['现有执法人员三五人', []],
    ['现有执法人员一百二人', []],
    ['现有执法人员十几人', []],
    ['现有执法人员15-20人', []],
    ['现有执法人员15至20人', []],
    ['现有执法人员第3人', []],
    ['现有执法人员20人次', []],
    ['现有执法人员20件', []],
    ['现有执法人员20%', []],
    ['现有执法人员一步', []],
  ])('%s', (said, expected) => expect(found(staff, said)).toEqual(expected));

  it('in per cent', () => {
    const facts = { rate: { ...rate, mentions: ['满意度{n}'] } };
    expect(['达99.2%', '为百分之九十五', '达百分之九十五点二', '达百分之95', '97%以上', '97%以下', '97%左右', '97人', '百分之'].map((said) => found(facts, `满意度${said}`))).toEqual([
      ['rate=99.2'],
      ['rate=95'],
      ['rate=95.2'],
      ['rate=95'],
      ['rate=97..Infinity'],
      ['rate=-Infinity..97'],
      ['rate=97?'],
      [],
      [],
    ]);
  });

  it('belong to the wording that begins first', () => {
    const facts = { staff: { ...people, mentions: ['执法人员{n}'] }, certified: { ...people, mentions: ['持证执法人员{n}'] }, trained: { ...people, mentions: ['{n}参加培训'] } };
    expect(found(facts, '持证执法人员11人参加培训。')).toEqual(['certified=11', 'trained=11']);
    expect(found(facts, '执法人员19人。')).toEqual(['staff=19']);
  });

  it('are not those of another unit, of a part of a year, of each, or what was added or asked', () => {
    for (const said of ['新增现有执法人员3人', '每村现有执法人员3人', '要求现有执法人员3人', '配合现有执法人员3人', '全县现有执法人员300人', '上半年现有执法人员3人', '如李店村现有执法人员3人']) expect(found(staff, said)).toEqual([]);
    expect(found(staff, '按要求，现有执法人员3人')).toEqual(['staff=3']);
    expect(found({ x: { ...people, mentions: ['甲…{n}'] } }, '甲每村3人')).toEqual([]);
  });

  it('may be said to be none, which needs no denial', () => {
    const facts = { crimes: { ...cases, mentions: ['未发生民转刑(案件|){=0}'] } };
    expect(found(facts, '全年未发生民转刑案件。')).toEqual(['crimes=0']);
    expect(found(facts, '未发生民转刑案件3件。')).toEqual([]);
    expect(found(facts, '力争未发生民转刑案件。')).toEqual([]);
  });

  it('may stand in another clause than the word that says what is counted', () => {
    const facts = { on: { ...people, mentions: ['应配{#}人，实际到岗{n}'] } };
    expect(found(facts, '计划应配20人，目前到岗')).toEqual([]);
    expect(found(facts, '应配20人，实际到岗13人')).toEqual(['on=13']);
    expect(found(facts, '应配若干人，实际到岗13人')).toEqual([]);
  });
});

describe('what else may count', () => {
  it('is in units of its own, and in a choice that does not fit', () => {
    expect(found({ x: { ...people, unit: text('亩', ' mu'), mentions: ['整治{n}'] } }, '整治3亩')).toEqual(['x=3']);
    expect(found(staff, '，20人')).toEqual([]);
    expect(found({ x: { ...people, mentions: ['持证的(上岗|人员){n}'] } }, '持证的11人')).toEqual([]);
    expect(found({ x: { ...people, mentions: ['持证上岗的{#}项，共{n}'] }, y: { ...flag, mentions: ['备案'] } }, '持证上岗的人备案')).toEqual(['y=yes']);
    expect(found({ x: { ...people, mentions: ['共{n}参加'] }, y: { ...people, mentions: ['共{n}参加培训'] } }, '共3人参加培训')).toEqual(['x=3', 'y=3']);
    expect(found({ x: { ...people, mentions: ['(办|处)理{n}'] } }, '处理3人')).toEqual(['x=3']);
    expect(found(staff, ',现有执法人员3人')).toEqual(['staff=3']);
    expect(found({ x: { ...people, mentions: ['{n}持证'] } }, '尚有三人持证，没有七人持证')).toEqual(['x=3']);
  });
});

describe('words', () => {
  it('are found across a gap of the same clause, never across a comma or a figure', () => {
    expect(found(done, '开展规范性文件清理')).toEqual(['done=yes']);
    expect(found(done, '开展培训，文件清理')).toEqual([]);
    expect(found(done, '开展培训3次清理')).toEqual([]);
    expect(found(done, '开展' + '甲'.repeat(20) + '清理')).toEqual(['done=yes']);
    expect(found(done, '开展' + '甲'.repeat(21) + '清理')).toEqual([]);
    expect(found({ x: { ...flag, mentions: ['开展…(清理|整治)'] }, y: { ...cases, mentions: ['开展…{n}'] } }, '开展整治5件')).toEqual(['x=yes', 'y=5']);
  });

  it.each([
    '尚未开展清理', '没有开展清理', '计划开展清理', '拟开展清理', '将开展清理', '将于年内开展清理', '下一步，开展清理', '去年开展清理', '2022年开展清理', '力争开展清理', '较去年开展清理', '明年，将会开展清理', '开展清理不够',
  ])('affirm nothing in %s', (said) => expect(found(done, said, { year: 2024 })).toEqual([]));

  it.each([
    '不断开展清理', '按计划开展清理', '2024年开展清理', '将法治纳入考核，开展清理', '对不符合规定的文件开展清理', '计划扩编，目前已开展清理', '去年没有清理。今年开展清理', '开展清理，但效果不够',
  ])('affirm in %s', (said) => expect(found(done, said, { year: 2024 })).toEqual(['done=yes']));

  it('that name a year affirm nothing in a report of unknown year', () => {
    expect(found(done, '2024年开展清理')).toEqual([]);
  });

  it('may deny by themselves', () => {
    const facts = { rule: { ...flag, mentions: ['未经审查不得提交'] } };
    expect(found(facts, '未经审查不得提交')).toEqual(['rule=yes']);
    expect(found(facts, '没有做到未经审查不得提交')).toEqual([]);
  });

  it('may be kept from sentences that hold others', () => {
    const facts = { adviser: { ...flag, mentions: ['{!村}聘请法律顾问'] } };
    expect(found(facts, '镇政府聘请法律顾问。')).toEqual(['adviser=yes']);
    expect(found(facts, '各村，均聘请法律顾问。')).toEqual([]);
    expect(found(facts, '在村里。聘请法律顾问。')).toEqual(['adviser=yes']);
  });

  it('of headings are looked for in headings alone', () => {
    const facts = { parts: { ...base, kind: 'checklist', items: { next: t }, mentions: { next: ['#下一步'] } } } as const;
    expect(found(facts, '下一步打算', { isHeading: true })).toEqual(['parts.next=yes']);
    expect(found(facts, '下一步打算')).toEqual([]);
  });
});

describe('days and dates', () => {
  const days = { days: { ...base, kind: 'checklist', items: { rights: t }, mentions: { rights: ['{3.15}'] } } } as const;

  it.each([['“3.15”、“4.15”', 1], ['3·15活动', 1], ['3月15日', 1], ['３.１５', 1], ['增长3.15%', 0], ['3.15万元', 0], ['3.151', 0], ['13.15', 0], ['4.15', 0], ['315', 0]])('%s', (said, count) => expect(found(days, said)).toHaveLength(count));

  it('name their year themselves', () => {
    const facts = { filed: { ...base, kind: 'date', mentions: ['于{date}报送'] } } as const;
    expect(found(facts, '于2025年2月8日报送')).toEqual(['filed=2025-2-8']);
    expect(found(facts, '于2025-02-08报送')).toEqual(['filed=2025-2-8']);
    expect(found(facts, '计划于2025年2月8日报送')).toEqual([]);
    expect(found(facts, '于2月8日报送')).toEqual([]);
  });
});

describe('what was found', () => {
  it('has its place in the text as written, and how sure it is', () => {
    const said = '全镇，“现有 执法人员”１９人。开展文件清理。';
    expect(mentionFinder({ ...staff, ...done }).find(said)).toEqual([
      { fact: 'staff', value: { kind: 'figure', low: 19, high: 19, about: false }, sure: 'certain', from: 4, to: 15 },
      { fact: 'done', value: { kind: 'yes' }, sure: 'likely', from: 16, to: 22 },
    ]);
    expect(said.slice(4, 15)).toBe('现有 执法人员”１９人');
  });

  it('is likely where all villages are meant', () => {
    const facts = { all: { ...base, kind: 'villages', each: 'flag', mentions: ['阵地全覆盖{all}', '{n}建成阵地'] } } as const;
    expect(mentionFinder(facts).find('阵地全覆盖').map(({ sure }) => sure)).toEqual(['likely']);
    expect(found(facts, '12个村建成阵地')).toEqual(['all=12']);
    expect(found({ each: { ...base, kind: 'villages', each: 'count', unit: text('人', ' people'), mentions: ['共有明白人{n}'] } }, '共有明白人60名')).toEqual(['each=60']);
    expect(found(facts, '12个村民小组建成阵地')).toEqual([]);
  });

  it('takes a time that grows with the length alone', () => {
    const facts = { ...staff, ...done };
    const time = (size: number): number => {
      const said = '开展'.repeat(size);
      const start = performance.now();
      mentionFinder(facts).find(said);
      return performance.now() - start;
    };
    time(10_000);
    expect(time(200_000)).toBeLessThan(60 * Math.max(5, time(20_000)));
  });
});
