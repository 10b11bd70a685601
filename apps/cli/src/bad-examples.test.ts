import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../test-support/memory-io.js';
import { example, run } from '../test-support/run.js';

interface Expected {
  readonly code: number;
  /** Codes of the messages, with the line of each; in the order of the file. */
  readonly found: readonly string[];
  readonly line?: string;
}

const expected: Readonly<Record<string, Expected>> = {
  'alias-bomb.yaml': { code: 3, found: ['too-many-aliases'] },
  'bom.yaml': { code: 0, found: [] },
  'damaged.yaml': { code: 3, found: [] },
  'duplicate-key.json': { code: 3, found: ['5 duplicate-key', '5 not-finite', '6 conflicting-values', '8 duplicate-key'] },
  'empty.yaml': { code: 3, found: [] },
  'full-width-colon.yaml': { code: 3, found: ['1 colon'] },
  'future-date.yaml': { code: 3, found: ['6 date-in-future'], line: 'validate --as-of 2025-12-31' },
  'gb18030.yaml': { code: 0, found: [] },
  'indentation.yaml': { code: 3, found: ['2 yaml-syntax'] },
  'list.yaml': { code: 3, found: ['bad-type'] },
  'open-quote.yaml': { code: 3, found: ['6 yaml-syntax'] },
  'scheme.yaml': { code: 3, found: ['7 unknown-indicator'], line: 'framework lint' },
  'steps.yaml': { code: 3, found: ['8 step-cycle', '14 clashing-id', '16 due-before-period', '18 measure-beyond', '20 unknown-indicator', '21 bad-type'] },
  'tabs.yaml': { code: 3, found: ['3 yaml-syntax', '4 yaml-syntax'] },
  'tag.yaml': { code: 3, found: ['1 yaml-syntax'] },
  'too-deep.yaml': { code: 3, found: ['2 too-deep'] },
  'trailing-comma.json': { code: 3, found: ['4 json-syntax'] },
  'two-documents.yaml': { code: 3, found: ['2 yaml-syntax'] },
};

describe('docs/examples/bad', () => {
  const names = readdirSync(new URL('../../../docs/examples/bad/', import.meta.url));

  it('has an expectation for each file', () => expect(names.filter((name) => name !== 'every-mistake.yaml').sort()).toEqual(Object.keys(expected)));

  it.each(Object.entries(expected))('%s', async (name, { code, found, line = 'validate' }) => {
    const files = new MemoryFiles({ [`/town/${name}`]: example(`bad/${name}`) });
    for (const lang of ['zh', 'en']) {
      const ran = await run(`${line} ${name} --lang ${lang}`, { files });
      expect(codesOf(ran.out)).toEqual(found);
      expect(ran.code).toBe(code);
    }
  });

  it.each([
    ['gb18030.yaml', 'GB18030'],
    ['damaged.yaml', '乱码'],
    ['empty.yaml', 'fazhi init'],
  ])('%s is spoken of on stderr', async (name, said) => {
    expect((await run(`validate ${name}`, { files: new MemoryFiles({ [`/town/${name}`]: example(`bad/${name}`) }) })).err).toContain(said);
  });

  it('GB18030 is read as it was meant', async () => {
    const { out } = await run('score gb18030.yaml -f json', { files: new MemoryFiles({ '/town/gb18030.yaml': example('bad/gb18030.yaml') }) });
    expect(JSON.parse(out)).toMatchObject({ town: '示例镇', year: 2025 });
  });
});

describe('every-mistake.yaml', () => {
  const content = example('bad/every-mistake.yaml');
  const source = Buffer.from(content).toString();
  const lineWith = (part: string): number => source.split('\n').findIndex((line) => line.includes(part)) + 1;

  it.each([
    ['township-2204', 'wrong-edition', '请换用对应版本'],
    ['vilages', 'unknown-key', '是否应为“villages”'],
    ['二〇二五', 'bad-type', '四位年份'],
    ['__proto__', 'unknown-key', '__proto__'],
    ['constructor', 'unknown-key', 'constructor'],
    ['    villages:', 'conflicting-values', '18与17'],
    ['posts: 15', 'duplicate-key', '第24行'],
    ['stafff', 'unknown-fact', '是否应为“enforcement.staff”'],
    ['十二', 'bad-value', '十二'],
    ['.nan', 'not-finite', '请核实'],
    ['1e400', 'not-finite', '请核实'],
    ['-3', 'out-of-range', '请核实'],
    ['12.5', 'bad-value', '整数'],
    ['12,34', 'bad-value', '1234'],
    ['很多', 'bad-value', '数字'],
    ['archive-rom', 'bad-value', 'archive-room'],
    ['1,200', 'normalised', '1200'],
    [': 12.4', 'bad-value', '完整日期'],
    ['2025-02-30', 'bad-value', '完整日期'],
    ['0.579', 'bad-value', '57.9%'],
    ['120%', 'out-of-range', '100'],
    ['57.9%', 'bad-value', '整数'],
    ['也许', 'bad-value', '“是”或“否”'],
    ['没有开展', 'not-applicable-forbidden', '留空'],
    ['duty-list-public', 'reason-needed', '理由'],
    ['remark', 'unknown-key', 'remark'],
    ['disputes-accepted：120', 'colon', 'disputes-accepted: 120'],
    ['village-power:', 'unknown-fact', 'village-powers'],
    ['certifed-rate', 'unknown-indicator', 'enforcement.certified-rate'],
    ['6月30日', 'bad-type', '日期'],
  ])('%s: %s', async (part, code, said) => {
    const { out } = await run('validate bad.yaml', { files: new MemoryFiles({ '/town/bad.yaml': content }) });
    const line = out.split('\n').find((each) => each.startsWith(`bad.yaml:${lineWith(part)}:`) && each.endsWith(`[${code}]`));
    expect(line, `a message at line ${lineWith(part)}`).toContain(said);
  });

  it('says more certified than staff where both can be read', async () => {
    const { code, out } = await run('validate x.yaml', { files: new MemoryFiles({ '/town/x.yaml': 'town: x\nfacts: {enforcement: {staff: 12, certified: 19}}\n' }) });
    expect(code).toBe(3);
    expect(out).toContain('请核实两个数字');
  });

  it('gives the same as JSON, sorted by place', async () => {
    const { code, out, err } = await run('validate bad.yaml -f json', { files: new MemoryFiles({ '/town/bad.yaml': content }) });
    const problems = JSON.parse(out) as { line: number | null; message: { zh: string; en: string } }[];
    expect({ code, err }).toEqual({ code: 3, err: '' });
    expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).sort((a, b) => Number(a) - Number(b)));
    for (const { message } of problems) expect(message.zh !== '' && message.en !== '').toBe(true);
  });
});

function codesOf(out: string): string[] {
  return out.split('\n').flatMap((line) => {
    const [, place, code = ''] = /^[^\s:]+(?::(\d+):\d+)? .*\[([a-z-]+)\]$/.exec(line) ?? [];
    return code === '' ? [] : [place === undefined ? code : `${place} ${code}`];
  });
}
