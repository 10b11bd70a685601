import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { run, type Ran } from '../../test-support/run.js';
import { lanterns, tiny } from '../../test-support/tiny.js';

const kites = { ...JSON.parse(JSON.stringify(lanterns).replaceAll('灯笼', '风筝')) as typeof lanterns, id: 'kites' };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-plugins-'));
  const modules: Record<string, string> = {
    'kites.mjs': `export const title = 'not it';\nexport const kites = ${JSON.stringify(kites)};`,
    'kites.cjs': `module.exports = { kites: ${JSON.stringify(kites)} };`,
    'default.mjs': `export default ${JSON.stringify(kites)};`,
    'throws.mjs': 'throw new Error("it broke");',
    'throws-text.mjs': 'throw "just text";',
    'nothing.mjs': 'export const a = 1;',
    'nan.mjs': `const kites = ${JSON.stringify(kites)}; kites.indicators.share.points = NaN; export { kites };`,
    'clash.mjs': `export default ${JSON.stringify(lanterns)};`,
    'hostile.mjs': `export default { id: 'x', facts: {}, get indicators() { throw new Error('no'); }, title: 1, area: 1 };`,
  };
  for (const [name, source] of Object.entries(modules)) writeFileSync(join(folder, name), source);
});
afterAll(() => rmSync(folder, { recursive: true }));

const scheme = `fazhi-framework: 1
id: with-kites
extends: tiny-1
title: { zh: 加风筝, en: with kites }
indicators:
  lanterns.wall: off
  kites.wall: { points: 4 }
`;
const disk = (): MemoryFiles => new MemoryFiles({ '/town/x.yaml': 'town: x\nfacts: { kites: { painted: true }, lanterns: { lit: 1, hung: 2 } }\n', '/town/kites.yaml': scheme });
const withPlugin = (plugin: string, line = 'score x.yaml -f json'): Promise<Ran> => run(`${line} --plugin ${join(folder, plugin)}`, { files: disk() }, () => Promise.resolve([tiny]));

describe('a plugin is loaded only when it is named', () => {
  it.each(['kites.mjs', 'kites.cjs', 'default.mjs'])('%s: a scheme gives its indicators points', async (name) => {
    const { code, out, err } = await withPlugin(name, 'score x.yaml -f json --framework kites.yaml');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ total: { points: 10, earned: 7 } });
  });

  it('without the plugin the scheme names something unknown', async () => {
    const { code, err } = await run('score x.yaml --framework kites.yaml', { files: disk() }, () => Promise.resolve([tiny]));
    expect(code).toBe(3);
    expect(err).toContain('kites.wall');
  });

  it('lints with it', async () => expect((await withPlugin('kites.mjs', 'framework lint kites.yaml')).code).toBe(0));
});

describe('what is wrong with a plugin ends with 5', () => {
  it.each([
    ['kites.mjs', '写一个方案文件'],
    ['throws.mjs', 'it broke'],
    ['throws-text.mjs', 'just text'],
    ['nothing.mjs', '没有导出插件'],
    ['nan.mjs', 'NaN'],
    ['clash.mjs', '“lanterns”出现了两次'],
    ['hostile.mjs', 'no'],
    ['missing.mjs', '没有找到插件'],
  ])('%s', async (name, said) => {
    const { code, out, err } = await withPlugin(name);
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: 5, out: '' });
  });

  it('a package that is not installed, or a module that exports nothing', async () => {
    expect((await run('score x.yaml --plugin @nobody/fazhi-plugin-none', { files: disk() })).err).toContain('没有找到插件');
    const load = (): Promise<unknown> => Promise.resolve(null);
    expect((await run('score x.yaml --plugin node:fs', { files: disk(), load })).code).toBe(5);
  });

  it('faults of our own stay ours', async () => {
    const broken = { ...tiny, get spec(): never { throw new TypeError('ours'); } };
    const { code } = await run(`score x.yaml --plugin ${join(folder, 'kites.mjs')}`, { files: disk() }, () => Promise.resolve([broken]));
    expect(code).toBe(70);
  });
});

describe('an interruption', () => {
  it('ends waiting for a plugin with 130', async () => {
    const load = (): Promise<unknown> => new Promise(() => undefined);
    const stop = new AbortController();
    const ran = run(`score x.yaml --plugin ${join(folder, 'kites.mjs')}`, { files: disk(), load, interrupted: stop.signal }, () => Promise.resolve([tiny]));
    setTimeout(() => stop.abort(), 5);
    expect((await ran).code).toBe(130);
  });
});
