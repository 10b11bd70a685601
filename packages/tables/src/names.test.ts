import { describe, expect, it } from 'vitest';
import { frameworkOf, messagesOf, read } from '../test-support/scene.js';
import { readObjects, type ReadTableResult } from './index.js';

const framework = frameworkOf();
/** The same rows in each format, and as objects. */
const ways: readonly (readonly [string, (towns: readonly string[], year?: string) => Promise<ReadTableResult> | ReadTableResult])[] = [
  ['CSV', (towns, year = '2025') => read(framework, ['town,year,t.staff', ...towns.map((town) => `"${town.replaceAll('"', '""')}",${year},1`)].join('\n'))],
  ['JSON Lines', (towns, year = '2025') => read(framework, towns.map((town) => JSON.stringify({ town, year, facts: { 't.staff': 1 } })).join('\n'), { format: 'jsonl' })],
  ['objects', (towns, year = '2025') => readObjects(framework, towns.map((town) => ({ town, year, facts: { 't.staff': 1 } })))],
];

describe.each(ways)('town names in %s', (_way, reading) => {
  it.each(['⽜头崖镇', '牛头崖镇\u200b', '牛 头崖镇', '牛\u3000头崖镇', '\u202a牛头崖镇', '牛\u00ad头崖镇'])('%j is 牛头崖镇', async (twin) => {
    const { table, issues } = await reading(['牛头崖镇', twin]);
    expect([table, issues.map(({ code }) => code)]).toEqual([undefined, ['town-twice']]);
  });

  it.each(['合计', '合  计', '小计', '全县合计：', '总计（12个乡镇）', '平均', 'Total', '合\u200b计'])('%j is no town: left out and told', async (sum) => {
    const { table, issues } = await reading(['甲镇', sum, '乙镇']);
    expect([table?.towns, issues.map(({ code, severity }) => [code, severity])]).toEqual([['甲镇', '乙镇'], [['row-left-out', 'notice']]]);
  });

  it.each([['甲\ufffd镇', 'damaged-text'], ['甲\u0000镇', 'damaged-text'], ['长'.repeat(61), 'name-too-long'], ['无', 'name-needed'], ['\u200b', 'no-town-name']])('%j is refused', async (name, code) => {
    const { table, issues } = await reading([name]);
    expect([table, issues.map((each) => each.code)]).toEqual([undefined, [code]]);
  });

  it('are shown on one line', async () => {
    const { table } = await reading(['甲\n得分 100', '\u001b[31m乙镇']);
    expect(table?.towns).toEqual(['甲 得分 100', '[31m乙镇']);
  });

  it.each(['0x7E9', '2.025e3', '+2025', '0b11111101001', '2025.0', '20 25', '1999', '2101'])('%j is no year', async (year) => {
    const result = await reading(['甲镇'], year);
    expect([result.table, messagesOf(result).length]).toEqual([undefined, 1]);
  });

  it.each(['2025', '2025年', '2025年度', '２０２５'])('%j is 2025', async (year) => {
    expect((await reading(['甲镇'], year)).table?.year).toBe(2025);
  });
});

describe('headings', () => {
  it.each(['t.staff\u200b', '\u00a0t.staff', '实有人数\u3000', '实有\u200b人数', '\ufeff实有人数'])('%j is the fact', async (heading) => {
    const { table, issues } = await read(framework, `town,year,${heading}\n甲镇,2025,7`);
    expect([table?.facts['t.staff']?.low[0], issues]).toEqual([7, []]);
  });

  it.each([['t.staff', '实有人数'], ['t.staff', 't.staff\u200b'], ['实有人数', '实有 人数']])('%j beside %j is one fact twice', async (first, second) => {
    const { table, issues } = await read(framework, `town,year,${first},${second}\n甲镇,2025,7,8`);
    expect([table, issues.map(({ code }) => code)]).toEqual([undefined, ['doubled-column']]);
  });
});
