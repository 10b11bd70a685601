import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemoryFiles, type Setting } from '../../test-support/memory-io.js';
import { run, type Ran } from '../../test-support/run.js';
import { MOST_BYTES } from './bytes.js';
import { tooDeepAt } from './depth.js';
import { colonSlip } from './slips.js';

const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const validate = (name: string, content: string | Uint8Array, setting: Setting = {}): Promise<Ran> => run(`validate ${name}`, { ...setting, files: new MemoryFiles({ [`/town/${name}`]: content, '/town': null }) });

describe('files that are no text', () => {
  it.each([
    ['report.docx', bytes('PK', [3, 4], '....word/document.xml'), 'Word文档'],
    ['all.zip', bytes('PK', [3, 4], '....a.txt'), '压缩文件'],
    ['report.pdf', bytes('%PDF-1.7'), 'PDF文档'],
    ['old.doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '旧版Word、Excel或WPS文档'],
    ['x.bin', bytes([1, 2, 3, 0]), '二进制文件'],
    ['x.yaml', bytes([0xff, 0xff, 0xff, 0xff]), '二进制文件'],
    ['latin.yaml', bytes('town: caf', [0xe9], '\n'), '二进制文件'],
  ])('%s: says what it is and what to do', async (name, content, said) => {
    const { code, err, out } = await validate(name, content);
    expect(err).toContain(said);
    expect(err).toMatch(/UTF-8|另存为 \.xlsx/);
    expect({ code, out }).toEqual({ code: 3, out: '' });
  });
});

describe('encodings', () => {
  const town = (text: string): boolean => text.includes('示例镇');

  it('reads UTF-16 and says so', async () => {
    const { code, err } = await validate('x.yaml', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('town: 示例镇\n', 'utf16le')]));
    expect(code).toBe(0);
    expect(err).toContain('UTF-16');
    const big = Buffer.from('\uFEFFtown: 示例镇\n', 'utf16le').swap16();
    expect((await validate('x.yaml', big)).code).toBe(0);
  });

  it('never shows wrong characters: whatever is cut or changed, the town is right or the file is refused', async () => {
    const text = Buffer.from('town: 示例镇\nyear: 2025\n# 法治政府建设年度自评材料\n');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 6, max: text.length - 1 }), fc.integer({ min: 128, max: 255 }), async (at, byte) => {
        const damaged = Buffer.from(text);
        damaged[at] = byte;
        const { code, out } = await run('score x.yaml -f json', { files: new MemoryFiles({ '/town/x.yaml': damaged }) });
        if (code === 0 && at > 16) expect(town(out)).toBe(true);
      }),
      { numRuns: Number(process.env['FAZHI_RUNS'] ?? 60), seed: 1 },
    );
  });
});

describe('size', () => {
  it('refuses more than 10 MB before reading', async () => {
    const files = new MemoryFiles({ '/town/x.yaml': '' });
    files.stat = () => ({ kind: 'file', size: MOST_BYTES + 1 });
    files.read = () => expect.unreachable('it was read');
    const { code, err } = await run('validate x.yaml', { files });
    expect(code).toBe(3);
    expect(err).toContain('10MB');
  });

  it('refuses a device that never ends', async () => {
    const files = new MemoryFiles({ '/town/pipe': undefined });
    files.read = (_path, limit) => new Uint8Array(limit);
    expect((await run('validate pipe', { files })).err).toContain('10MB');
  });

  it('stops reading standard input at 10 MB', async () => {
    let given = 0;
    const stdin = (function* () {
      for (;;) {
        given += 1;
        yield new Uint8Array(1024 * 1024);
      }
    })();
    const { code, err } = await run('validate -', { stdin });
    expect(code).toBe(3);
    expect(err).toContain('标准输入');
    expect(given).toBe(11);
  });

  it('reads standard input in pieces that cut a character', async () => {
    const whole = Buffer.from('town: 示例镇\n');
    const { out } = await run('score - -f json', { stdin: [whole.subarray(0, 8), whole.subarray(8)] });
    expect(JSON.parse(out)).toMatchObject({ town: '示例镇' });
  });

  it('reads JSON from standard input, and YAML in flow style', async () => {
    expect((await run('validate -', { stdin: [bytes('{"town": "示例镇"}')] })).code).toBe(0);
    expect((await run('validate -', { stdin: [bytes('{town: 示例镇}')] })).code).toBe(0);
  });
});

describe('files that cannot be opened end with 4', () => {
  const disk = (): MemoryFiles => new MemoryFiles({ '/town': null, '/town/folder': null, '/town/submission.yaml': 'town: x' });

  it.each([
    ['submision.yaml', '是否应为“submission.yaml”'],
    ['submission.yml', '是否应为“submission.yaml”'],
    ['zzz', '请核对路径'],
    ['folder', '文件夹'],
  ])('%s', async (name, said) => {
    const { code, err } = await run(`score ${name}`, { files: disk() });
    expect(code).toBe(4);
    expect(err).toContain(said);
  });

  it('says when it may not be read, or the folder not listed', async () => {
    const files = disk();
    files.failing.read = 'EACCES';
    expect((await run('score submission.yaml', { files })).err).toContain('EACCES');
    const secret = disk();
    secret.failing.list = 'EACCES';
    expect((await run('score submision.yaml', { files: secret })).err).toContain('请核对路径');
  });

  it('says a fault of our own about the file, with the line only when asked', async () => {
    const files = disk();
    files.stat = () => {
      throw new TypeError('ours');
    };
    const { code, err } = await run('score submission.yaml', { files });
    expect([code, err]).toEqual([3, expect.stringContaining('“submission.yaml”中有本程序没有料到的内容，无法读取：ours')]);
    expect(err).not.toContain('    at ');
    expect((await run('score submission.yaml -v', { files })).err).toContain('    at ');
  });
});

describe('nesting', () => {
  const deep = (levels: number): Record<string, string> => ({
    brackets: `${'['.repeat(levels)}${']'.repeat(levels)}`,
    braces: `${'{a: '.repeat(levels)}1${'}'.repeat(levels)}`,
    'lines of brackets': '[\n'.repeat(levels) + ']'.repeat(levels),
    indentation: Array.from({ length: levels }, (_each, place) => `${' '.repeat(place)}a:`).join('\n'),
    dashes: `${'- '.repeat(levels - 1)}x`,
    mixed: `${'- '.repeat(49)}${'['.repeat(levels - 50)}`,
    'after an apostrophe': `a: it's\nb: ${'['.repeat(levels - 1)}`,
    json: `{"a":${'['.repeat(levels - 2)}`,
  });

  it.each(Object.keys(deep(99)))('%s: 100 levels pass, more are refused', (name) => {
    expect(tooDeepAt(deep(99)[name] ?? '')).toBeUndefined();
    expect(tooDeepAt(deep(103)[name] ?? '')).toBeDefined();
  });

  it('does not count brackets in quotes, comments and text', () => {
    const many = '['.repeat(200);
    for (const text of [`a: "${many}"`, `a: '${many}'`, `# ${many}`, `a: 1 # ${many}`, `a: "\\"${many}"`, `a: "x\n${many}"`, 'a: 1\r\n\r\n  # x\nb: 2']) expect(tooDeepAt(text)).toBeUndefined();
  });

  it('says the line', async () => {
    const { code, out } = await validate('x.yaml', `town: x\nfacts: ${'['.repeat(101)}`);
    expect(code).toBe(3);
    expect(out).toContain('x.yaml:2:1');
    expect(out).toContain('100层');
  });
});

describe('colonSlip', () => {
  it.each([
    ['分值：10', '分值: 10'],
    ['  staff：19', 'staff: 19'],
    ['staff:19', 'staff: 19'],
    ['town：', 'town:'],
  ])('%s', (line, meant) => expect(colonSlip(line)?.meant).toBe(meant));
  it.each(['a: 1', '- 依据：x', 'https://x', '# 注：x', '“a”：b', 'a b：c', ''])('leaves %j alone', (line) => expect(colonSlip(line)).toBeUndefined());

  it('is found in flow style too, by the key that nobody knows', async () => {
    const { out } = await validate('x.yaml', 'town: x\nfacts: {enforcement: {staff：19}}\n');
    expect(out).toContain('应为半角冒号加空格：staff: 19');
  });
});

describe('messages', () => {
  it('shows fifty and counts the rest', async () => {
    const lines = Array.from({ length: 60 }, (_each, place) => `zz${place}: 1`);
    const { out } = await validate('x.yaml', ['town: x', ...lines].join('\n'));
    expect(out.split('\n').filter((line) => line.includes('错误'))).toHaveLength(50);
    expect(out).toContain('还有10条');
  });

  it('names what is missing where it has no place', async () => {
    expect((await validate('x.yaml', 'year: 2025\n')).out).toContain('x.yaml (town)  错误');
    expect((await validate('x.yaml', '- 1\n')).out).toContain('x.yaml  错误');
  });

  it('scores nothing, prints nothing on stdout, and counts the problems', async () => {
    const { code, out, err } = await run('score x.yaml --lang en', { files: new MemoryFiles({ '/town/x.yaml': 'town: x\nyeer: 1\n' }) });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('x.yaml:2:1  error');
    expect(err).toContain('1 problem to mend');
  });

  it('tells what was tidied up, unless quiet', async () => {
    const files = new MemoryFiles({ '/town/x.yaml': 'town: x\nfacts: {enforcement: {staff: "1,200"}}\n' });
    const told = await run('score x.yaml -f json', { files });
    expect(told.code).toBe(0);
    expect(told.err).toContain('x.yaml:2:30  提示');
    expect((await run('score x.yaml -f json -q', { files })).err).toBe('');
  });
});

describe('more or less talk', () => {
  it('says what it read when asked', async () => {
    expect((await validate('x.yaml', 'town: x\n')).err).toBe('');
    const files = new MemoryFiles({ '/town/x.yaml': 'town: x\n' });
    expect((await run('validate x.yaml -v', { files })).err).toContain('8字节，UTF-8');
  });
});
