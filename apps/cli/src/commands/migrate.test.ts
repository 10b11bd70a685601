import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { both } from '../../test-support/district.js';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { run, type Ran } from '../../test-support/run.js';

const numRuns = Number(process.env['FAZHI_RUNS'] ?? 60);
const ran = async (line: string, files: MemoryFiles): Promise<Ran> => await run(line, { files }, both);
const textAt = (files: MemoryFiles, path: string): string => Buffer.from(files.content.get(path) ?? '').toString();

const OLD = `# 甲镇
town: 甲镇   # 名称
facts:
  lanterns:
    # 点亮
    lit: "５"   # 五盏
    hung: { value: '1,0', source: 台账 }
    ｔorn: 0
    painted: true

shortfalls: []
`;

const HALF_SHARE = `fazhi-framework: 1
id: mine
extends: tiny-1
title: { zh: 方案, en: scheme }
indicators:
  # 点亮率
  lanterns.share: { rule: { target: 95 } }   # 达到95
`;

describe('migrate', () => {
  it('rewrites what can be rewritten and leaves every other sign', async () => {
    const old = OLD.replace('1,0', '１０');
    const files = new MemoryFiles({ '/town/a.yaml': old });
    const dry = await ran('migrate a.yaml', files);
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toContain('“a.yaml”有3处改为现在的写法：\n  第6行  "５" → 5（');
    expect(dry.out).toContain('没有写入文件。要写入请加 -o');
    expect(files.content.size).toBe(1);
    const { code, out } = await ran('migrate a.yaml -o b.yaml', files);
    expect([code, out]).toEqual([0, expect.stringContaining('已写入 b.yaml')]);
    expect(textAt(files, '/town/b.yaml')).toBe(old.replace('"５"', '5').replace("'１０'", '10').replace('ｔorn', 'torn'));
    expect((await ran('migrate b.yaml', files)).out).toBe('“b.yaml”没有需要改写的地方。\n');
    expect((await ran('migrate b.yaml -o b.yaml', files)).code).toBe(4);
    expect((await ran('migrate a.yaml -o a.yaml --force', files)).code).toBe(0);
    expect(textAt(files, '/town/a.yaml')).toBe(textAt(files, '/town/b.yaml'));
  });

  it('rewrites schemes by what core says, and lint says so', async () => {
    const files = new MemoryFiles({ '/town/s.yaml': HALF_SHARE });
    expect((await ran('framework lint s.yaml', files)).out).toContain('可以自动改写：fazhi migrate s.yaml -o');
    expect((await ran('migrate s.yaml -o t.yaml', files)).code).toBe(0);
    expect(textAt(files, '/town/t.yaml')).toBe(HALF_SHARE.replace('target: 95', 'target: 0.95'));
    expect((await ran('framework lint t.yaml', files)).code).toBe(0);
  });

  it('writes several into a folder, does the others where one cannot be read, and names what is left', async () => {
    const files = new MemoryFiles({ '/town': null, '/town/out': null, '/town/a.yaml': OLD.replace('1,0', '10'), '/town/b.json': '{"town": "乙镇", "facts": {"lanterns": {"lit": "５"}}}', '/town/c.yaml': 'town: [\n', '/town/d.yaml': 'town: 丁镇\nfacts: { lanterns: { lit: 几盏, hung: "９" } }\n', '/town/e.xlsx': 'PK' });
    expect(await ran('migrate a.yaml b.json -o new', files)).toMatchObject({ code: 2, err: expect.stringContaining('应为已有的文件夹') as string });
    const { code, out, err } = await ran('migrate a.yaml b.json c.yaml d.yaml e.xlsx -o out', files);
    expect(code).toBe(6);
    expect(textAt(files, '/town/out/b.json')).toBe('{"town": "乙镇", "facts": {"lanterns": {"lit": 5}}}');
    expect(textAt(files, '/town/out/d.yaml')).toBe('town: 丁镇\nfacts: { lanterns: { lit: 几盏, hung: 9 } }\n');
    expect(out).toContain('“d.yaml”还有1处不能自动改写');
    expect(err).toContain('几盏');
    expect(err).toContain('e.xlsx');
    expect(files.content.has('/town/out/c.yaml')).toBe(false);
  });

  it('changes no points, whatever the spelling, the notation and what stands around', async () => {
    const figure = fc.constantFrom(5, '5', '５', ' 5 ', '"5"', '5盏', '1,000', '１，０００', '约5', '');
    const around = fc.constantFrom('', '  # 注', '   ');
    await fc.assert(
      fc.asyncProperty(fc.record({ lit: figure, torn: figure, ropes: figure }), around, fc.boolean(), fc.boolean(), async (facts, after, isJson, isNested) => {
        const value = (each: string | number): string => (isNested ? `{ value: ${JSON.stringify(each)}, source: 台账 }` : JSON.stringify(each));
        const text = isJson
          ? JSON.stringify({ town: '甲镇', facts: { lanterns: { ...facts, hung: 1000 } } }, null, after.length)
          : `town: 甲镇${after}\nfacts:${after}\n  lanterns:\n    hung: 1000\n${Object.entries(facts).map(([id, each]) => `    ${id}: ${value(each)}${after}\n`).join('')}`;
        const name = isJson ? 'a.json' : 'a.yaml';
        const files = new MemoryFiles({ [`/town/${name}`]: text });
        const before = await ran(`score ${name} -f json`, files);
        const { code } = await ran(`migrate ${name} -o ${name} --force`, files);
        expect(code).toBe(before.code);
        const later = await ran(`score ${name} -f json`, files);
        expect([later.code, later.out]).toEqual([before.code, before.out]);
        expect(textAt(files, `/town/${name}`).split('\n')).toHaveLength(text.split('\n').length);
        expect((await ran(`migrate ${name}`, files)).out).not.toContain('改为现在的写法');
      }),
      { numRuns, seed: 1 },
    );
  });
});
