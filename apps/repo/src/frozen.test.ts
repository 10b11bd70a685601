import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { docxText } from '@fazhi/files';
import { township } from '@fazhi/framework-township';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../cli/src/main.js';
import { systemIo } from '../../cli/src/system.js';
import { root } from './root.mjs';

interface Town {
  readonly town: string;
  readonly earned: number;
  readonly open: number;
  readonly lost: number;
  readonly low: number | null;
  readonly high: number | null;
}

interface Frozen {
  readonly township: string;
  readonly points: readonly { readonly argv: readonly string[]; readonly towns: readonly Town[] }[];
  readonly extracts: readonly { readonly argv: readonly string[]; readonly digest: string }[];
}

/**
 * What a later version says otherwise than the frozen one, on purpose. A file that is refused names the line to change and how;
 * a result that differs says why. Empty: every file of every version still gives its points.
 */
const changed: readonly { readonly version: string; readonly argv: string; readonly why: string; readonly says?: RegExp; readonly towns?: readonly Town[] }[] = [];

const frozen = join(root, 'apps/repo/frozen');
let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'fazhi-frozen-'));
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function fazhi(cwd: string, argv: readonly string[]): Promise<Ran> {
  const said = { out: '', err: '' };
  const sink = (stream: 'out' | 'err') => ({ isTTY: false, write: async (text: string | Uint8Array) => void (said[stream] += typeof text === 'string' ? text : '') });
  const io = { ...systemIo(new AbortController().signal, (specifier) => import(specifier)), cwd, env: {}, stdout: sink('out'), stderr: sink('err') };
  return { code: await main(argv, io, async () => [township]), ...said };
}

async function pointsOf(cwd: string, argv: readonly string[]): Promise<Ran & { readonly towns: readonly Town[] }> {
  if (argv[1] !== '--batch') {
    const ran = await fazhi(cwd, [...argv, '-f', 'json']);
    return { ...ran, towns: ran.code === 0 ? [single(JSON.parse(ran.out) as Parameters<typeof single>[0])] : [] };
  }
  const file = join(scratch, 'batch.jsonl');
  const ran = await fazhi(cwd, [...argv, '-o', file, '--force']);
  return { ...ran, towns: ran.code === 0 ? readFileSync(file, 'utf8').trim().split('\n').map((line) => row(JSON.parse(line) as Parameters<typeof row>[0])) : [] };
}

const single = ({ town, total, score }: { town: string; total: Town; score: Town }): Town => ({ town, earned: total.earned, open: total.open, lost: total.lost, low: score.low, high: score.high });
const row = (written: Town & Readonly<Record<`score.${'low' | 'high'}`, number>>): Town => ({ town: written.town, earned: written.earned, open: written.open, lost: written.lost, low: written['score.low'], high: written['score.high'] });
const jsonIn = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe.each(readdirSync(frozen))('files of version %s', (version) => {
  const folder = join(frozen, version);
  const { township: digest, points, extracts } = jsonIn(join(folder, 'points.json')) as Frozen;
  const changeOf = (argv: readonly string[]): (typeof changed)[number] | undefined => changed.find((each) => each.version === version && each.argv === argv.join(' '));

  it('know the released edition by the same digest', async () => {
    const { out } = await fazhi(folder, ['score', 'submissions/niutouya.yaml', '-f', 'json']);
    expect(JSON.parse(out)).toMatchObject({ framework: { digest } });
  });

  it.each(points.map(({ argv, towns }) => [argv.join(' '), argv, towns] as const))('%s: the same points', async (_line, argv, towns) => {
    const change = changeOf(argv);
    const ran = await pointsOf(folder, argv);
    if (change?.says === undefined) expect([ran.code, ran.code === 0 ? '' : ran.err, ran.towns]).toEqual([0, '', change?.towns ?? towns]);
    else expect([ran.code, ran.err]).toEqual([3, expect.stringMatching(change.says)]);
  });

  const written = points.filter(({ argv: [, file = ''] }) => ['.yaml', '.json'].includes(extname(file)) && !file.startsWith('-'));

  it.each(written.map(({ argv, towns }) => [argv.join(' '), argv, towns] as const))('%s: migrate rewrites it, and the points stay', async (_line, [, file = '', ...rest], towns) => {
    const target = join(scratch, `rewritten${extname(file)}`);
    rmSync(target, { force: true });
    const chosen = rest.filter((_word, place) => !['--values'].includes(rest[place] ?? '') && rest[place - 1] !== '--values');
    const migrated = await fazhi(folder, ['migrate', file, ...chosen, '-o', target]);
    expect([migrated.code, migrated.err.includes('错误')]).toEqual([0, false]);
    const ran = await pointsOf(folder, ['score', existsSync(target) ? target : file, ...rest]);
    expect([ran.code, ran.towns]).toEqual([0, towns]);
  });

  it.each(readdirSync(join(folder, 'schemes')))('schemes/%s: migrate finds nothing that a person has to decide', async (name) => {
    const { code, err } = await fazhi(folder, ['migrate', `schemes/${name}`, '--plugin', './plugin/index.mjs']);
    expect([code, err.includes('错误')]).toEqual([0, false]);
  });

  it.each(extracts.map(({ argv, digest: wanted }) => [argv.join(' '), argv, wanted] as const))('%s: the same draft', async (_line, argv, wanted) => {
    const { code, out, err } = await fazhi(folder, argv);
    expect([code, err.includes('错误')]).toEqual([0, false]);
    expect(createHash('sha256').update(out).digest('hex').slice(0, 16)).toBe(wanted);
  });

  it('results: what stood in JSON stands there still', async () => {
    const scored = await fazhi(folder, ['score', 'submissions/full-town.yaml', '-f', 'json']);
    expect(JSON.parse(scored.out)).toMatchObject(jsonIn(join(folder, 'results/score.json')) as object);
    const compared = await fazhi(folder, ['compare', 'submissions/district', '-s', 'schemes/linxi.yaml', '-f', 'json']);
    expect(JSON.parse(compared.out)).toMatchObject(jsonIn(join(folder, 'results/compare.json')) as object);
  });

  it('results: last year’s is followed up', async () => {
    const { code, err } = await fazhi(folder, ['follow-up', 'results/score.json', 'submissions/full-town.yaml', '-f', 'json']);
    expect([code, err.includes('错误')]).toEqual([0, false]);
  });

  it.each(['results/score.xlsx', 'results/compare.xlsx', 'pages/letter.docx', 'pages/town.html', 'results/score.csv'])('%s: no submission, and said so', async (file) => {
    const { code, err } = await fazhi(folder, ['score', file]);
    expect([code, err]).toEqual([3, expect.stringContaining(file)]);
  });

  it('forms: an empty one asks for what it lacks', async () => {
    const { code, err } = await fazhi(folder, ['score', 'forms/empty.xlsx']);
    expect([code, err]).toEqual([3, expect.stringContaining('forms/empty.xlsx')]);
  });

  it('letters: their words are read', () => {
    const read = docxText(readFileSync(join(folder, 'pages/letter.docx')));
    expect('fault' in read ? read.fault : read.paragraphs.join('\n')).toContain('望海镇');
  });
});
