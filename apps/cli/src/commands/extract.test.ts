import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { MemoryFiles } from '../../test-support/memory-io.js';
import { runWords, type Ran } from '../../test-support/run.js';
import { zipOf } from '../../test-support/zip.js';

const REPORT = '清河镇2024年法治政府建设报告\n一、工作\n下辖18个村。共办理行政许可897件，行政处罚约5件。执法队共有人员19人。执法队现有人员20人。法治阵地实现全覆盖。\n二、存在的问题\n一是人手少，原因是编制少。\n三、下一步打算\n一是开展培训。\n';

async function run(argv: readonly string[], files: Readonly<Record<string, string | Uint8Array>>): Promise<Ran> {
  return await runWords(argv, { files: new MemoryFiles(Object.fromEntries(Object.entries(files).map(([name, content]) => [`/town/${name}`, content]))) });
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
function docx(extra = ''): Uint8Array {
  return zipOf({ 'word/document.xml': `<w:document xmlns:w="w"><w:body>${REPORT.split('\n').map(paragraph).join('')}${extra}</w:body></w:document>` });
}

describe('extract', () => {
  it('drafts a submission with the sentence behind each fact, which score reads', async () => {
    const { code, out, err } = await run(['extract', '报告.txt'], { '报告.txt': REPORT });
    expect(code).toBe(0);
    expect(out).toContain('    # 办理行政许可件数：897件（确定）\n    # 一、第3段：共办理行政许可897件，行政处罚约5件。\n    licences-handled: { value: 897, source: [{ document: "报告.txt", place: "一、第3段" }] }');
    expect(out).toContain('# “实际从事执法工作的人员”前后不一致，未填：19');
    expect(out).toContain('  - { text: "人手少", cause: "编制少" }');
    expect(parse(out)).toMatchObject({ town: '清河镇', year: 2024, facts: { town: { villages: { value: 18 } } }, nextSteps: [{ text: '开展培训' }] });
    expect(err).toContain('另有1项前后不一致，1处未采用');
    expect(err).toContain('“行政处罚决定数”未填（只有约数');
    const scored = await run(['score', 'draft.yaml', '-f', 'json'], { 'draft.yaml': out });
    expect(scored.code).toBe(0);
  });

  const STEPS = '青山镇2024年法治政府建设报告\n一、工作\n把公众参与、专家论证、风险评估、合法性审查和集体讨论决定作为重大行政决策的法定程序。落实一岗双责。共办理行政许可12件，行政处罚20余件。全镇18个村共配备60名“法律明白人”。\n二、存在的问题\n一是阵地少。\n';

  it('writes items by their titles beside the draft, from a pipe without the name of a document', async () => {
    const files = new MemoryFiles({ '/town': null });
    const { code, out, err } = await runWords(['extract', '-'], { files, stdin: [Buffer.from(STEPS)] });
    expect([code, err]).toEqual([0, '提示：找到7项数据。请逐项核对后使用。\n']);
    expect(out).toContain('    decision-steps-in-rules: { value: { participation: true, experts: true, risk: true, legality: true, collective: true }, source: [{ place: "一、第3段" }] }');
    expect(out).toContain('公众参与');
    expect(out).toContain('    integrity-duty-assigned: { value: true,');
    expect(out).toContain('  - { text: "阵地少" }\n');
    const shown = await runWords(['extract', '-', '-f', 'text', '-q'], { files, stdin: [Buffer.from(STEPS)] });
    expect(shown.out).toContain('落实一岗双责：是\n');
    expect(shown.out).toContain('行政处罚决定数：≥ 20件\n');
    expect(shown.out).toContain('各村“法律明白人”人数：60人\n');
    expect(shown.out).not.toContain('报告的下一步打算');
    expect(shown.out).not.toContain('participation');
  });

  it('shows each fact with its sentence, or everything for programs, in both languages', async () => {
    const table = await run(['extract', '报告.txt', '-f', 'text', '-q'], { '报告.txt': REPORT });
    expect(table.out).toContain('办理行政许可件数：897件\n    一、第3段 共办理行政许可897件，行政处罚约5件。\n');
    expect(table.out).toContain('报告承认的不足\n    第');
    expect(table.err).toBe('');
    const json: unknown = JSON.parse((await run(['extract', '报告.txt', '-f', 'json'], { '报告.txt': REPORT })).out);
    expect(json).toMatchObject({ submission: { fazhi: 1, town: '清河镇' }, conflicts: [{ fact: 'enforcement.staff' }], warnings: [{ reason: 'about' }], shortfalls: [{ cause: '编制少' }] });
    expect((await run(['extract', '报告.txt', '--lang', 'en'], { '报告.txt': REPORT })).out).toContain('# licences handled: 897 cases');
  });

  it('leaves town and year to be filled in where the report does not say them, and says when nothing was found', async () => {
    const { code, out, err } = await run(['extract', '文.txt'], { '文.txt': '今天天气很好。' });
    expect([code, out.includes('town: ""'), out.includes('\nyear:\n')]).toEqual([0, true, true]);
    expect(err).toContain('没有找到可以确定的数据');
  });

  it('reads a Word document as it reads text, and tells of hidden words and changes', async () => {
    const plain = await run(['extract', 'r.txt', '-f', 'json', '-q'], { 'r.txt': REPORT });
    const word = await run(['extract', 'r.docx', '-f', 'json', '-q'], { 'r.docx': docx() });
    expect(word.out.replaceAll('r.docx', 'r.txt')).toBe(plain.out);
    const { err } = await run(['extract', 'r.docx'], { 'r.docx': docx(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r><w:ins>${'<w:r><w:t>新</w:t></w:r>'.repeat(6)}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`) });
    expect(err).toContain('隐藏文字，未读取：“密”');
    expect(err).toContain('… (6)');
    expect(err).toContain('删除的文字未读取：“旧”');
  });

  it.each([
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]), '另存为'],
    ['a.pdf', Buffer.from('%PDF-1.7'), 'PDF'],
    ['book.docx', zipOf({ 'xl/workbook.xml': '<a/>' }), '没有Word正文'],
    ['empty.txt', '', '是空的'],
  ])('%s: says what to do', async (name, content, said) => {
    const { code, out, err } = await run(['extract', name], { [name]: content });
    expect([code, out]).toEqual([3, '']);
    expect(err).toContain(said);
  });

  it('says which encoding it read', async () => {
    const bytes = Buffer.from('办理行政许可', 'utf16le');
    expect((await run(['extract', 'r.txt'], { 'r.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]) })).err).toContain('已按UTF-16读取');
  });
});
