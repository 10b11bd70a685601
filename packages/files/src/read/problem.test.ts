import { describe, expect, it } from 'vitest';
import { formProblem, formProblemWords } from './problem.js';

const label = { zh: '持证人数', en: 'certified' };

describe('messages about a form', () => {
  it('say what is and what to do, in both languages', () => {
    expect(formProblemWords(formProblem('percent-unclear', undefined, { label, found: '0.95' }))).toEqual({
      zh: '“持证人数”填的是0.95，单元格没有百分比格式，分不清是0.95%还是95%。请写上百分号。',
      en: '"certified" is 0.95 in a cell that is not shown as per cent: it may be 0.95% or 95%. Add the per cent sign.',
    });
    expect(formProblemWords(formProblem('error-cell', undefined, { error: '#N/A' })).en).toBe('The formula failed (#N/A) and gives no value. Write the value or clear the cell.');
    expect(formProblemWords(formProblem('fact-twice', undefined, { label, other: { sheet: '甲', order: 0, row: 1, column: 2 } })).en).toBe('"certified" is filled in at sheet "甲" C2 as well, and differs. Check and keep one.');
  });

  it('count what they tell', () => {
    const formulas = (count: number): string => formProblemWords(formProblem('formula-read', undefined, { count })).en;
    expect([formulas(1), formulas(2)]).toEqual(['1 cell is a formula: the result that was saved is read; formulas are not run.', '2 cells are formulas: the result that was saved is read; formulas are not run.']);
    const missing = (count: number): string => formProblemWords(formProblem('facts-not-asked', undefined, { labels: Array.from({ length: count }, () => label) })).zh;
    expect(missing(1)).toBe('本表没有1个填报项（“持证人数”），按未知计。请用新生成的表补报。');
    expect(missing(6)).toContain('“持证人数”等');
  });

  it('name no parts, which nobody who fills in a form has ever seen', () => {
    const parts = ['xl/vbaProject.bin'];
    expect(formProblemWords(formProblem('macros-ignored', undefined, { parts })).zh).toBe('文件含宏，只读取数据，不运行宏。');
    expect(formProblemWords(formProblem('links-ignored', undefined, { parts })).en).toMatch(/links are not followed/);
    expect(formProblemWords(formProblem('embedded-ignored', undefined, { parts })).en).toMatch(/not opened/);
    expect(formProblemWords(formProblem('edition-unknown', undefined, {})).en).toMatch(/framework used/);
  });
});
