import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { messageOf, readSubmission } from '@fazhi/core';
import { readScheme } from '@fazhi/core/scheme';
import { township } from '@fazhi/framework-township';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { anchorsOf, codeBlocks, linksOf, pages, textOf } from './docs.mjs';
import { printed } from './generators/handbook.mjs';
import { cache, root } from './root.mjs';
import { run } from './run.mjs';

const folder = join(cache, 'docs-code');
const blocks = pages().flatMap((page) => codeBlocks(textOf(page)).map((block) => ({ ...block, at: `${page}:${block.line}` })));
const programs = blocks.filter(({ lang, code }) => lang === 'ts' && code.startsWith('import')).map((block, place) => ({ ...block, file: join(folder, `block-${place + 1}.ts`) }));
const data = blocks.filter(({ lang }) => lang === 'yaml');

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of programs) writeFileSync(file, code);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions: { types: ['node'] }, include: ['*.ts'] }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('code', () => {
  it.each(programs)('of $at prints what it says', async ({ file, code }) => {
    const printed: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((...parts: unknown[]) => void printed.push(format(...parts)));
    await import(/* @vite-ignore */ file);
    log.mockRestore();
    expect(printed).toEqual([...code.matchAll(/\/\/ → (.*)$/gm)].map(([, said]) => said));
  });

  it('has the right types', async () => {
    const { code, output } = await run(['node', join(root, 'apps/repo/src/tsc.mjs'), '-p', join(folder, 'tsconfig.json')], { quiet: true });
    expect([code, output]).toEqual([0, '']);
  }, 60_000);

  it('is there at all', () => {
    expect(programs.length).toBeGreaterThan(8);
    expect(data.length).toBeGreaterThan(10);
  });
});

describe('data', () => {
  it.each(data)('of $at is read without a problem', ({ code }) => {
    const written: unknown = parse(code);
    const [mark = ''] = code.split('\n');
    expect(['# 自评材料', '# submission', '# 评分方案', '# scheme']).toContain(mark);
    const { issues } = /方案|scheme/.test(mark) ? readScheme(written, [township]) : readSubmission(township, written);
    expect(issues.filter(({ severity }) => severity === 'error').map((each) => messageOf(each).en)).toEqual([]);
  });
});

describe('commands', () => {
  const lines = blocks.filter(({ lang }) => lang === 'sh').flatMap(({ code }) => code.trimEnd().split('\n'));

  it('of npm are scripts that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const named = lines.flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name));
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('of the program are those it has', async () => {
    const help = await printed(['--help', '--lang', 'en']);
    const named = lines.flatMap((line) => [...line.matchAll(/fazhi\.cjs ((?:framework )?\w+)/g)].map(([, name = '']) => name));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !help.includes(`\n  ${name}`))).toEqual([]);
  });
});

describe('printed examples', () => {
  it.each(['README.md', 'README.zh-CN.md'])('%s shows what the demo prints', async (page) => {
    const output = await printed(['score', join(root, 'docs/examples/niutouya/submission.yaml'), '--lang', page === 'README.md' ? 'en' : 'zh']);
    const shown = codeBlocks(textOf(page)).filter(({ lang }) => lang === 'text').flatMap(({ code }) => code.trimEnd().split('\n'));
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((line) => line !== '…' && !output.split('\n').includes(line))).toEqual([]);
  });

  it.each(['zh', 'en'])('docs/%s/official.md shows what comparing the example of a district prints', async (lang) => {
    const folder = join(root, 'docs/examples/district');
    // All that can be compared: with a submission left out the program ends with a code of its own.
    const towns = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !['scheme.yaml', 'tieqiao.yaml'].includes(name));
    const words = ['compare', ...towns.map((name) => join(folder, name)), '-q', '-s', join(folder, 'scheme.yaml'), '--lang', lang, '--rank', '--authority', 'x', '--robustness', '10000'];
    const output = (await printed(words)).split('\n');
    const shown = codeBlocks(textOf(`docs/${lang}/official.md`)).filter((block) => block.lang === 'text').flatMap(({ code }) => code.trimEnd().split('\n'));
    expect(shown.length).toBeGreaterThan(8);
    expect(shown.filter((line) => !output.includes(line))).toEqual([]);
  });
});

describe('pages', () => {
  it.each(pages())('%s links to what exists', (page) => {
    for (const { file, anchor } of linksOf(page)) {
      expect([file, existsSync(join(root, file))]).toEqual([file, true]);
      if (anchor !== undefined) expect(anchorsOf(textOf(file)), `${file}#${anchor}`).toContain(decodeURIComponent(anchor));
    }
  });

  it('stand in both languages, with the same blocks', () => {
    const of = (lang: string): string[] => pages().filter((page) => page.startsWith(`docs/${lang}/`)).map((page) => page.slice(`docs/${lang}/`.length));
    expect(of('zh')).toEqual(of('en'));
    const pairs = [...of('zh').map((name) => [`docs/zh/${name}`, `docs/en/${name}`] as const), ['README.zh-CN.md', 'README.md'] as const];
    for (const [zh, en] of pairs) {
      expect(codeBlocks(textOf(zh)).map(({ lang }) => lang), zh).toEqual(codeBlocks(textOf(en)).map(({ lang }) => lang));
      expect(anchorsOf(textOf(zh)), zh).toHaveLength(anchorsOf(textOf(en)).length);
    }
  });
});
