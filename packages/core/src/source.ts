import { chineseNumber } from './read/figure.js';
import { text, type Text } from './text.js';

/**
 * How sure the basis of an indicator is. `confirmed`: read in the text of the law; `practice`: seen in real schemes;
 * `secondary`: quoted by another document; `default`: this framework's own default, never shown as law.
 */
export type Mark = 'confirmed' | 'practice' | 'secondary' | 'default';

/** The basis (依据) of an indicator. A law is named only where someone has read or seen it quoted. */
export type Source =
  | {
      readonly mark: 'confirmed' | 'secondary';
      readonly law: Text;
      /** 第四十二条, in Chinese numerals as printed. */
      readonly article?: string;
      /** Year of the version read. */
      readonly year: number;
      readonly note?: Text;
    }
  | { readonly mark: 'practice' | 'default'; readonly note: Text };

/** What each mark says to a reader. */
export const markTitles: Readonly<Record<Mark, Text>> = {
  confirmed: text('已核对原文', 'read in the text'),
  practice: text('实践做法', 'seen in practice'),
  secondary: text('转引', 'quoted by others'),
  default: text('本框架默认值', "this framework's default"),
};

const LETTERS: Readonly<Record<Mark, string>> = { confirmed: 'C', practice: 'P', secondary: 'S', default: 'U' };

/** The basis in one line: 《行政处罚法》（2021）第四十二条〔C 已核对原文〕. */
export function sourceWords(source: Source): Text {
  const mark = markTitles[source.mark];
  const letter = LETTERS[source.mark];
  if (!('law' in source)) {
    return text(`${source.note.zh}〔${letter} ${mark.zh}〕`, `${source.note.en} [${letter}, ${mark.en}]`);
  }
  const note = source.note;
  return text(
    `《${source.law.zh}》（${source.year}）${source.article ?? ''}${note === undefined ? '' : `，${note.zh}`}〔${letter} ${mark.zh}〕`,
    `${source.law.en} (${source.year})${source.article === undefined ? '' : `, ${articleInEnglish(source.article)}`}${note === undefined ? '' : `, ${note.en}`} [${letter}, ${mark.en}]`,
  );
}

/** `第三条第三款` as `Article 3(3)`; lists keep their order. */
function articleInEnglish(article: string): string {
  const parts = article.split(/[、，]|至|和/).map((part) => {
    const [, number = '', paragraph] = /^第?([零一二三四五六七八九十百]+)条?(?:第([一二三四五六七八九十]+)款|末款)?/.exec(part) ?? [];
    const last = part.endsWith('末款') ? ', last paragraph' : '';
    return `${arabic(number === '' ? part : number)}${paragraph === undefined ? last : `(${arabic(paragraph)})`}`;
  });
  return `Article ${parts.join(article.includes('至') ? '–' : ', ')}`;
}

function arabic(written: string): string {
  return String(chineseNumber(written) ?? written);
}
