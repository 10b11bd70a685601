import { spawnSync } from 'node:child_process';
import { explain, readSubmission, type Assessment } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../args/commands.js';
import { options } from '../args/options.js';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { example, run } from '../../test-support/run.js';
import { classy, tiny } from '../../test-support/tiny.js';
import { widthOf } from '../width.js';

const niutouya = example('niutouya/submission.yaml');
const haibin = example('scheme/haibin-2025.yaml');
const files = (): MemoryFiles => new MemoryFiles({ '/town/n.yaml': niutouya, '/town/haibin.yaml': haibin, '/town/bad.yaml': example('bad/scheme.yaml'), '/town': null });
const ID = 'enforcement.certified-rate';

describe('explain', () => {
  it('explains one indicator with numbers, basis and way back, in both languages', async () => {
    const zh = (await run(`explain n.yaml ${ID}`, { files: files() })).out;
    for (const said of ['持证11人 ÷ 实有19人 = 57.89%', '〔C 已核对原文〕', '挽回办法', '所用数据', '：19人（已报', '年度报告']) expect(zh).toContain(said);
    const en = (await run(`explain n.yaml ${ID} --lang en`, { files: files() })).out;
    for (const said of ['57.89%', '[C, read in the text]', 'Way back', 'Facts used']) expect(en.replace(/\s+/g, ' ')).toContain(said);
    for (const line of `${zh}${en}`.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it('explains all, and gives the same as core as JSON with the trace', async () => {
    const { submission } = readSubmission(township, parse(Buffer.from(niutouya).toString()));
    if (submission === undefined) throw new Error('the example does not read');
    expect(JSON.parse((await run('explain n.yaml -f json', { files: files() })).out)).toEqual(JSON.parse(JSON.stringify(explain(township, submission))));
    const [one] = JSON.parse((await run(`explain n.yaml ${ID} -f json`, { files: files() })).out) as { result: { trace: { facts: unknown[] } } }[];
    expect(one?.result.trace.facts).toHaveLength(2);
  });

  it('has a row or a chapter for each indicator', async () => {
    const count = Object.keys(township.indicators).length;
    expect((await run('explain n.yaml -f csv', { files: files() })).out.split('\r\n')).toHaveLength(count + 2);
    expect((await run('explain n.yaml -f md', { files: files() })).out.match(/^## /gm)).toHaveLength(count);
    expect((await run('explain n.yaml', { files: files() })).out.split('\n\n')).toHaveLength(count);
  });

  it('says what is declared not applicable, and why', async () => {
    const disk = new MemoryFiles({ '/town/x.yaml': 'town: x\nfacts: {lanterns: {painted: {notApplicable: 无墙}}}\n' });
    expect((await run('explain x.yaml lanterns.wall', { files: disk }, () => Promise.resolve([tiny]))).out).toContain('不适用：无墙');
  });
});

describe('validate', () => {
  it('counts what is filled in', async () => {
    const { code, out } = await run('validate n.yaml', { files: files() });
    expect(code).toBe(0);
    expect(out).toMatch(/没有问题：\d+项数据中已填\d+项/);
  });

  it('gives its findings in every format', async () => {
    const disk = new MemoryFiles({ '/town/x.yaml': 'town: x\nyeer: 2025\n' });
    expect((await run('validate x.yaml -f csv', { files: disk })).out).toContain('2,1,错误,');
    expect((await run('validate x.yaml -f md --lang en', { files: disk })).out).toContain('| 2 | 1 | error |');
    expect(JSON.parse((await run('validate x.yaml -f json', { files: disk })).out)).toMatchObject([{ code: 'unknown-key', line: 2, column: 1, path: ['yeer'] }]);
    expect(JSON.parse((await run('validate x.yaml -f json', { files: new MemoryFiles({ '/town/x.yaml': 'year: 1' }) })).out)).toContainEqual(expect.objectContaining({ line: null }));
  });
});

describe('init', () => {
  it.each([
    ['township', 'zh', township],
    ['township', 'en', township],
    ['tiny', 'zh', tiny],
  ] as const)('%s (%s): scoring it gives 0 earned, 0 lost, everything open', async (_name, lang, framework) => {
    const builtIn = (): Promise<readonly (typeof framework)[]> => Promise.resolve([framework]);
    const { out } = await run(`init --lang ${lang}`, {}, builtIn);
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(100);
    const disk = new MemoryFiles({ '/town/empty.yaml': out });
    const { total, grade } = JSON.parse((await run('score empty.yaml -f json', { files: disk }, builtIn)).out) as Assessment;
    expect(total).toMatchObject({ earned: 0, lost: 0, open: framework.total, notApplicable: 0 });
    expect(grade).toBeNull();
  });

  it('asks for every fact with label, help and evidence', async () => {
    const { out } = await run('init');
    const text = out.replace(/\n *# ?/g, '');
    const asked = parse(out) as { facts: Record<string, Record<string, null>> };
    for (const [id, fact] of Object.entries(township.facts)) {
      if (id === 'town.population') continue;
      const [plugin = '', local = ''] = id.split('.');
      expect(asked.facts[plugin]).toHaveProperty(local, null);
      for (const said of [fact.label.zh, fact.help.zh, fact.evidence.zh]) expect(text).toContain(said);
    }
  });

  it('asks only for what the scheme uses, and for the class', async () => {
    const { out } = await run('init 海滨镇 --framework haibin.yaml', { files: files() });
    const asked = parse(out) as { town: { name: string; class: null }; facts: { mediation: object; local: object } };
    expect(asked.town).toEqual({ name: '海滨镇', class: null });
    expect(asked.facts.local).toHaveProperty('platform-use');
    expect(asked.facts.mediation).not.toHaveProperty('suits-per-10k');
    expect(out).toContain('framework: haibin-2025');
  });

  it('writes a name with odd signs as text', async () => {
    expect(parse((await run('init a:"b#')).out)).toMatchObject({ town: { name: 'a:"b#' } });
  });

  it('says how each kind of fact is filled in', async () => {
    const { out } = await run('init', {}, () => Promise.resolve([classy]));
    for (const said of ['（盏；不多于“挂起的灯笼”）', '- red：红', '0至10', '只有合计时', '日期', '是／否', '（分）']) expect(out).toContain(said);
  });
});

describe('what stands beside the points', () => {
  it('the empty submission shows how shortfalls and steps are written', async () => {
    for (const lang of ['zh', 'en']) {
      const text = (await run(`init --lang ${lang}`)).out.replace(/\n# ?/g, '');
      for (const said of ['cause:', 'about:', 'id: s1', 'owner:', 'due: 2026-06-30', 'measure: {', 'fact:', 'from: 11', 'to: 19', 'state: planned']) expect(text).toContain(said);
    }
  });

  it('the handbook says when steps count, and that the scale of effort is a default', async () => {
    const { out } = await run('handbook');
    for (const said of ['## 打算怎样算落实', '100 ×（得到落实的不足数 + 部分落实数 ÷ 2）÷ 不足总数', '小1、中3、大9', '不是标准']) expect(out).toContain(said);
    expect((await run('handbook --lang en')).out).toContain('light 1, medium 3, heavy 9');
  });

  it('the comparison of frameworks says what becomes of untrue figures', async () => {
    const strict = { ...tiny, id: 'strict', edition: 'strict-1', untrue: 'zero' as const };
    const double = { ...tiny, id: 'double', edition: 'double-1', untrue: { factor: 2 } };
    const { out } = await run('framework diff strict double -f csv', {}, () => Promise.resolve([strict, double]));
    expect(out).toContain('自评与核查不符,zero,× 2');
    expect((await run('framework diff tiny strict', {}, () => Promise.resolve([tiny, strict]))).out).toContain('accept');
  });
});

describe('framework', () => {
  it('lists what is built in', async () => {
    expect((await run('framework list')).out).toContain('township-2025');
    expect(JSON.parse((await run('framework list -f json')).out)).toMatchObject([{ id: 'township', total: 100 }]);
  });

  it('shows every indicator with points, kind and mark; the points add up', async () => {
    const { out } = await run('framework show township -f csv');
    const rows = out.trim().split('\r\n').slice(1).map((line) => line.split(','));
    expect(rows).toHaveLength(Object.keys(township.indicators).length);
    const units = rows.filter(([area]) => area !== '加分项' && area !== '扣分项').reduce((sum, row) => sum + Math.round(Number(row[2]) * 100), 0);
    expect(units).toBe(10_000);
    expect(rows.every((row) => /^[CPSU]+$/.test(row[4] ?? ''))).toBe(true);
    const json = JSON.parse((await run('framework show -f json')).out) as { areas: { indicators: unknown[] }[]; bonus: unknown[] };
    expect(json.areas.flatMap(({ indicators }) => indicators)).toHaveLength(rows.length - township.bonus.indicators.length - township.deductions.indicators.length);
  });

  it('shows a scheme file, with groups', async () => {
    const { out } = await run('framework show haibin.yaml -f json', { files: files() });
    expect(out).toContain('"group": "capacity"');
    expect(out).toContain('haibin-2025');
  });

  it('lints a scheme file', async () => {
    const fine = await run('framework lint haibin.yaml', { files: files() });
    expect(fine).toMatchObject({ code: 0, err: '' });
    const bad = await run('framework lint bad.yaml', { files: files() });
    expect(bad.code).toBe(3);
    expect(bad.out).toContain('bad.yaml:7:3  错误');
    expect((await run('score n.yaml --framework bad.yaml', { files: files() })).err).toContain('方案文件“bad.yaml”有1处需要改正');
    const broken = new MemoryFiles({ '/town/x.yaml': 'a: "x' });
    expect((await run('framework lint x.yaml', { files: broken })).code).toBe(3);
  });

  it('scores under a scheme file, found by extension, folder or existence', async () => {
    const disk = files();
    disk.content.set('/town/plain', haibin);
    disk.content.set('/town/x.yaml', 'town: { name: x, class: mountain }\n');
    const named = (await run('framework show haibin.yaml -f json', { files: disk })).out;
    for (const path of ['./haibin.yaml', 'plain']) expect((await run(`framework show ${path} -f json`, { files: disk })).out).toBe(named);
    expect((await run('framework show nowhere.yml', { files: disk })).code).toBe(4);
  });

  it('compares two frameworks', async () => {
    const { code, out } = await run('framework diff township haibin.yaml', { files: files() });
    expect(code).toBe(0);
    for (const said of [ID, '停用', '新增', '渠道', '评分标准', '分类']) expect(out).toContain(said);
    expect((await run('framework diff township township-2025')).out).toContain('没有差别');
    expect(JSON.parse((await run('framework diff township township -f json')).out)).toEqual([]);
    const changes = JSON.parse((await run('framework diff township haibin.yaml -f json', { files: files() })).out) as { aspect: string; id: string; before: { zh: string } }[];
    expect(changes.find(({ aspect, id }) => aspect === 'points' && id === ID)?.before.zh).toBe('2');
  });

  it('compares bonus, grades and places', async () => {
    const { out } = await run('framework diff tiny-1 classy-1 --lang en', {}, () => Promise.resolve([tiny, classy]));
    expect(out).toContain('channels');
    const moved = { ...tiny, edition: 'moved', id: 'moved', bonus: { ...tiny.bonus, cap: 1 }, indicators: Object.fromEntries(Object.entries(tiny.indicators).map(([id, each]) => [id, { ...each, part: 'area' as const, area: 'light', policy: 'zero' as const }])) };
    const more = (await run('framework diff tiny moved --lang en', {}, () => Promise.resolve([tiny, moved]))).out;
    for (const said of ['bonus cap', 'place', 'where not applicable']) expect(more).toContain(said);
  });
});

describe('handbook', () => {
  it.each(['zh', 'en'] as const)('%s: has a page for each indicator with everything declared', async (lang) => {
    const { out } = await run(`handbook --lang ${lang}`);
    const plain = out.replaceAll('\\', '');
    const indicators = Object.values(township.indicators);
    expect(out.match(/^### /gm)).toHaveLength(indicators.length);
    for (const { id, title, why, remedy } of indicators) for (const said of [`\`${id}\``, title[lang], why[lang], remedy[lang]]) expect(plain).toContain(said);
    for (const { part } of indicators) expect(['area', 'bonus', 'deductions']).toContain(part);
  });

  it('leaves out blocks that are empty, and shows what an example leaves open', async () => {
    const { out } = await run('handbook', {}, () => Promise.resolve([{ ...tiny, bonus: { cap: 0, indicators: [] } }]));
    expect(out).not.toContain('## 加分项');
    expect(out).toContain('## 扣分项');
    expect(out).toContain('没有填报 → 得0分，4分待定');
  });
});

describe('schema', () => {
  it('gives the schema of a submission or of a scheme', async () => {
    expect(JSON.parse((await run('schema')).out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect((await run('schema submission')).out).toBe((await run('schema')).out);
    expect((await run('schema framework')).out).not.toBe((await run('schema')).out);
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('%s names every command and option', async (shell) => {
    const { out } = await run(`completion ${shell}`);
    for (const name of Object.keys(commands)) for (const word of name.split(' ')) expect(out).toContain(word);
    for (const name of Object.keys(options)) if (name !== 'version') expect(out).toContain(name);
  });

  it('completes in bash', async () => {
    const { out } = await run('completion bash');
    const complete = (words: string[]): string[] => {
      const script = `${out}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _fazhi; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim().split('\n');
    };
    expect(complete(['fazhi', 'sc'])).toEqual(['score', 'schema']);
    expect(complete(['fazhi', 'framework', 'l'])).toEqual(['list', 'lint']);
    expect(complete(['fazhi', 'score', '-f', ''])).toEqual(['text', 'json', 'md', 'csv', 'xlsx']);
    expect(complete(['fazhi', 'framework', 'diff', '--pl'])).toEqual(['--plugin']);
    expect(complete(['fazhi', 'completion', 'z'])).toEqual(['zsh']);
  });
});
