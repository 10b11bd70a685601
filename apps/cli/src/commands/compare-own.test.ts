import { assess, formatPoints, type Assessment, type Framework, type Tally } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf, runs } from '../../../../packages/framework-township/test-support/chance.js';
import { randomScheme } from '../../../../packages/framework-township/test-support/random-scheme.js';
import { randomTown, readTown } from '../../../../packages/framework-township/test-support/random-town.js';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { run } from '../../test-support/run.js';
import { sheetsOf } from '../../test-support/sheets.js';
import { shortAreas } from '../messages/compare.js';

const NAMES = ['甲镇', '乙镇', '丙镇', '丁镇', '戊镇', '己镇'];

/** What each town's own assessment says of each area, by the area's title: the rate in per cent, or nothing where nothing applies. */
type Own = ReadonlyMap<string, ReadonlyMap<string, string>>;

interface District {
  readonly files: MemoryFiles;
  readonly framework: Framework;
  readonly own: Own;
  readonly titles: ReadonlyMap<string, string>;
}

function district(seed: number): District {
  const chance = chanceOf(seed);
  const { data, framework } = randomScheme(township, chance);
  const towns = NAMES.map((name) => randomTown(framework, chance, name));
  const files = new MemoryFiles({ '/town': null, '/town/s.json': JSON.stringify(data), '/town/d': null, ...Object.fromEntries(towns.map((town, place) => [`/town/d/${place}.json`, JSON.stringify(town)])) });
  const variants = [framework, ...Object.values(framework.variants)];
  const titles = new Map(variants.flatMap(({ areas }) => areas.map(({ id, title }) => [id, title.zh] as const)));
  return { files, framework, titles, own: new Map(towns.map((town) => ratesOf(assess(framework, readTown(framework, town)), titles)).map((rates, place) => [NAMES[place] ?? '', rates])) };
}

function ratesOf({ areas, total }: Assessment, titles: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const rates = new Map([...titles].map(([id, title]) => [title, rateOf(areas.find((area) => area.id === id))]));
  return rates.set('合计', rateOf(total));
}

/** Half-up to the hundredth, in whole numbers; an area that a class leaves out has no rate. */
function rateOf(tally: Tally | undefined): string {
  const [earned, applicable] = [tally?.earned ?? 0, tally?.applicable ?? 0].map((points) => BigInt(Math.floor(points * 100 + 0.5))) as [bigint, bigint];
  return applicable === 0n ? '' : formatPoints(Number((20_000n * earned + applicable) / (2n * applicable)) / 100);
}

/** Holds figures under headings against the towns' own: a row a town, its name first. */
function expectOwn({ own }: District, head: readonly string[], rows: readonly (readonly string[])[], titleOf: (head: string) => string | undefined): void {
  const seen = new Set<string>();
  for (const [name = '', ...cells] of rows) {
    const rates = own.get(name);
    if (rates === undefined) continue;
    seen.add(name);
    const named = head.slice(1).flatMap((text, place) => {
      const title = titleOf(text);
      return title === undefined ? [] : [[title, (/\d+(?:\.\d+)?/.exec(cells[place] ?? '') ?? [''])[0]] as const];
    });
    expect(Object.fromEntries(named), name).toEqual(Object.fromEntries([...rates].filter(([title]) => named.some(([each]) => each === title))));
    expect(named.length, name).toBeGreaterThan(0);
  }
  expect([...seen].sort()).toEqual([...NAMES].sort());
}

const compared = (of: District, more: string): ReturnType<typeof run> => run(`compare d -s s.json --by none --min-known 0 ${more}`, { files: of.files });
const cellsOf = (line: string): string[] => line.split('|').slice(1, -1).map((cell) => cell.trim());

/** Every format with how its table of areas is found. */
const FORMATS: Readonly<Record<string, (of: District) => Promise<void>>> = {
  async text(of) {
    const { out } = await compared(of, '-f text');
    const shorts = new Map([...of.titles].map(([id, title]) => [(shortAreas[id]?.zh ?? title).slice(0, 3), title]));
    const blocks = out.split('\n\n').map((block) => block.split('\n')).filter((lines) => lines.some((line) => /^乡镇\s/.test(line)));
    expect(blocks.length).toBeGreaterThan(0);
    for (const lines of blocks) {
      const from = lines.findIndex((line) => /^乡镇\s/.test(line));
      const rows = lines.slice(from + 1).filter((line) => NAMES.some((name) => line.startsWith(name))).map((line) => [line.slice(0, 2), ...[...line.slice(2).matchAll(/\d+(?:\.\d+)?|—/g)].map(([cell]) => cell)]);
      expectOwn(of, (lines[from] ?? '').trim().split(/\s+/), rows, (head) => (head === '合计' ? head : shorts.get(head.slice(0, 3))));
    }
  },
  async md(of) {
    const lines = (await compared(of, '-f md')).out.split('\n');
    const from = lines.findIndex((line) => line.startsWith('| 乡镇'));
    const rows = lines.slice(from + 2, from + 2 + NAMES.length).map(cellsOf);
    expectOwn(of, cellsOf(lines[from] ?? ''), rows, (head) => titled(of, head));
  },
  async csv(of) {
    const [head = [], ...rows] = (await compared(of, '-f csv')).out.replace('\uFEFF', '').trim().split(/\r?\n/).map((line) => line.split(','));
    const at = head.indexOf('乡镇');
    const first = (row: readonly string[]): string[] => [row[at] ?? '', ...row];
    expectOwn(of, first(head), rows.map(first), (text) => titled(of, text));
    // Every area of the scheme has its column, and there is none besides.
    expect(head.filter((text) => [...of.titles.values()].includes(text))).toEqual([...of.titles.values()]);
  },
  async json(of) {
    const { groups } = JSON.parse((await compared(of, '-f json')).out) as { groups: { towns: { name: string }[]; areas: { title: { zh: string }; rate: (number | null)[] }[] }[] };
    for (const { towns, areas } of groups) {
      const rows = towns.map(({ name }, row) => [name, ...areas.map(({ rate }) => (rate[row] === null ? '' : formatPoints(rate[row] ?? NaN)))]);
      expectOwn(of, ['乡镇', ...areas.map(({ title }) => title.zh)], rows, (head) => titled(of, head));
    }
  },
  async xlsx(of) {
    const { code } = await compared(of, '-f xlsx -o r.xlsx');
    expect(code).toBe(0);
    const [sheet = []] = sheetsOf(Buffer.from(of.files.content.get('/town/r.xlsx') ?? ''));
    const from = sheet.findIndex(([first]) => first === '乡镇');
    expectOwn(of, sheet[from] ?? [], sheet.slice(from + 1).map((row) => row.map((cell) => (/^\d+(?:\.\d+)?$/.test(cell) ? formatPoints(Number(cell)) : cell))), (head) => titled(of, head));
  },
  async html(of) {
    const { code } = await run('report d -s s.json --by none --min-known 0 -f html -o r.html', { files: of.files });
    expect(code).toBe(0);
    const page = Buffer.from(of.files.content.get('/town/r.html') ?? '').toString();
    const table = /<table class="heat">.*?<\/table>/s.exec(page)?.[0] ?? '';
    const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replace(/<svg.*?<\/svg>/gs, '').replace(/<[^>]*>/g, '').trim()));
    expectOwn(of, rows[0] ?? [], rows.slice(1), (head) => titled(of, head));
  },
};

function titled({ titles }: District, head: string): string | undefined {
  return head === '合计' || [...titles.values()].includes(head) ? head : undefined;
}

describe('a comparison under any scheme', () => {
  it('has under each heading, in every format, what the town’s own assessment says', async () => {
    const holds = async (of: District): Promise<void> => {
      for (const format of Object.values(FORMATS)) await format(of);
    };
    await fc.assert(fc.asyncProperty(fc.integer(), async (seed) => holds(district(seed))), runs(2));
  }, process.env['FAZHI_RUNS'] === undefined ? 60_000 : 3_600_000);
});
