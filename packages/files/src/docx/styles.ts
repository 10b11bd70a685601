import type * as Docx from 'docx';
import type { Lang } from '@fazhi/core';
import { CLOSER, fontOf, LINE, sizes, type Face } from './layout.js';
import type { Word } from './write.js';

const BLACK = '000000';

/** Word's own styles for title, headings and text, so that the navigation pane and tables of contents work. */
export function stylesOf(word: Word, language: Lang): Docx.IStylesOptions {
  const spacing = { line: LINE, lineRule: word.LineRuleType.EXACT, before: 0, after: 0 };
  const indent = indentOf(language);
  const head = (face: Face, bold: boolean, outlineLevel: number): Docx.IBaseParagraphStyleOptions => ({
    run: { font: fontOf(face), size: sizes.body, bold: language === 'en' || bold, color: BLACK, italics: false },
    paragraph: { spacing, indent, keepNext: true, outlineLevel },
  });
  return {
    default: {
      document: { run: { font: fontOf('body'), size: sizes.body, ...(language === 'zh' ? { characterSpacing: CLOSER } : {}), language: { value: 'en-GB', eastAsia: 'zh-CN' } }, paragraph: { spacing } },
      title: {
        run: { font: fontOf('title'), size: sizes.title, bold: language === 'en', color: BLACK, characterSpacing: 0 },
        paragraph: { spacing: { ...spacing, line: TITLE_LINE, before: LINE, after: LINE }, alignment: word.AlignmentType.CENTER, indent: { firstLine: 0 }, keepNext: true },
      },
      heading1: head('heading1', false, 0),
      heading2: head('heading2', false, 1),
      heading3: head('heading3', true, 2),
    },
  };
}

/** 二号 needs more than the lines of the body. */
const TITLE_LINE = 640;

/** Two characters in front of the first line. */
export function indentOf(language: Lang): Docx.IIndentAttributesProperties {
  return language === 'zh' ? { firstLine: sizes.body * 20, firstLineChars: 200 } : { firstLine: sizes.body * 20 };
}
