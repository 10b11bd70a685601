import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Blame } from '../blame.js';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { run, type Ran } from '../../test-support/run.js';
import { lanterns, tiny } from '../../test-support/tiny.js';

const kites = { ...JSON.parse(JSON.stringify(lanterns).replaceAll('灯笼', '风筝')) as typeof lanterns, id: 'kites' };

/** What a program can throw or export. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  0,
  '',
  Symbol('x'),
  { toString: 1 },
  Object.create(null),
  new Proxy({}, { get: () => { throw new Error('no'); }, getPrototypeOf: () => { throw new Error('no'); }, ownKeys: () => { throw new Error('no'); } }),
  Object.assign(new Error('x'), { message: { toString: null } }),
  Object.assign(new Error('x'), { code: 5 }),
  () => undefined,
];

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
  const packages: Record<string, { manifest: unknown; files: Record<string, string> }> = {
    'esm-only': { manifest: { type: 'module', exports: { '.': { import: './index.js' }, './sub': { import: './index.js' } } }, files: { 'index.js': modules['kites.mjs'] ?? '' } },
    '@scope/esm-only': { manifest: { exports: { import: './index.mjs' } }, files: { 'index.mjs': modules['default.mjs'] ?? '' } },
    both: { manifest: { exports: { import: './index.mjs', require: './index.cjs' } }, files: { 'index.mjs': modules['kites.mjs'] ?? '', 'index.cjs': 'throw new Error("the other half")' } },
    old: { manifest: { main: 'main.cjs' }, files: { 'main.cjs': modules['kites.cjs'] ?? '' } },
    throws: { manifest: { main: 'main.mjs' }, files: { 'main.mjs': modules['throws.mjs'] ?? '' } },
    lacks: { manifest: { main: 'main.mjs' }, files: { 'main.mjs': 'import "nobody-has-this";' } },
  };
  for (const [name, { manifest, files }] of Object.entries(packages)) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(place, { recursive: true });
    for (const [file, source] of Object.entries({ ...files, 'package.json': JSON.stringify({ name, version: '1.0.0', ...(manifest as object) }) })) writeFileSync(join(place, file), source);
  }
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

  it('names the plugin where putting it in stumbles, with the line only when asked', async () => {
    const broken = { ...tiny, get spec(): never { throw new TypeError('odd'); } };
    const ran = (line: string): Promise<Ran> => run(`${line} --plugin ${join(folder, 'kites.mjs')}`, { files: disk() }, () => Promise.resolve([broken]));
    expect(await ran('score x.yaml')).toMatchObject({ code: 5, err: expect.stringMatching(/kites”加载时出错：odd。/) as string });
    expect((await ran('score x.yaml -v')).err).toContain('    at ');
  });

  it.each(ODD.map((thrown, place) => [place, thrown]))('whatever is thrown (%i)', async (_place, thrown) => {
    const load = (): Promise<unknown> => Promise.reject(thrown as Error);
    expect(await run(`score x.yaml --plugin ${join(folder, 'kites.mjs')}`, { files: disk(), load })).toMatchObject({ code: 5, out: '', err: expect.stringContaining('kites.mjs') as string });
    const odd = (): Promise<unknown> => Promise.resolve({ default: thrown });
    expect((await run(`score x.yaml --plugin ${join(folder, 'kites.mjs')}`, { files: disk(), load: odd })).code).toBe(5);
  });

  it('that never begins', async () => {
    vi.useFakeTimers();
    try {
      const ran = run(`score x.yaml --plugin ${join(folder, 'kites.mjs')}`, { files: disk(), load: () => new Promise(() => undefined) });
      await vi.advanceTimersByTimeAsync(10_000);
      expect(await ran).toMatchObject({ code: 5, err: expect.stringContaining('加载10秒仍没有完成') as string });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a package', () => {
  const named = (plugin: string, line = 'score /town/x.yaml -f json --framework /town/kites.yaml'): Promise<Ran> => run(`${line} --plugin ${plugin}`, { files: disk(), cwd: folder }, () => Promise.resolve([tiny]));

  it.each(['esm-only', 'esm-only/sub', 'both', 'old', '@scope/esm-only'])('%s is loaded as a module would', async (name) => {
    expect(await named(name)).toMatchObject({ code: 0, err: '' });
  });

  it.each(['kites.mjs', 'kites.cjs'])('%s is loaded by its URL', async (name) => {
    expect(await named(pathToFileURL(join(folder, name)).href)).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['not-there', '没有找到插件“not-there”'],
    ['@scope/not-there', '没有找到插件'],
    ['esm-only/secret', '但它没有导出可以加载的入口'],
    ['throws', '加载时出错：it broke'],
    ['lacks', "加载时出错：Cannot find package 'nobody-has-this'"],
    ['file:///nowhere/x.mjs', '没有找到插件'],
    ['file://%zz', '没有找到插件'],
    ['http://x/y', '加载时出错'],
  ])('%s says the true reason', async (name, said) => {
    const { code, out, err } = await named(name);
    expect(err).toContain(said);
    expect({ code, out }).toEqual({ code: 5, out: '' });
  });

  it('that a scheme needs and nobody named is asked for', async () => {
    const { code, out } = await run('framework lint kites.yaml', { files: disk() }, () => Promise.resolve([tiny]));
    expect([code, out]).toEqual([3, expect.stringContaining('请用 --plugin 写明该插件')]);
  });
});

describe('a plugin that ends the program', () => {
  it('is named, with 5', () => {
    const { blame, over } = new Blame();
    const before = process.exitCode;
    const exits: (string | number | null | undefined)[] = [];
    const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
      exits.push(code);
      return undefined as never;
    });
    try {
      const count = process.listenerCount('unhandledRejection');
      blame('plugin a', 5);
      blame('plugin b', 5);
      (process.listeners('uncaughtException').at(-1) as () => void)();
      (process.listeners('unhandledRejection').at(-1) as () => void)();
      expect(exits).toEqual([5, 5]);
      (process.listeners('exit').at(-1) as () => void)();
      expect(process.exitCode).toBe(5);
      over();
      expect(process.listenerCount('unhandledRejection')).toBe(count);
    } finally {
      process.exitCode = before;
      exit.mockRestore();
    }
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
