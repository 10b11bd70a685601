import { text, type Text } from '@fazhi/core';
import type { Omission } from '@fazhi/files';

const OMISSIONS: Readonly<Record<Omission, Text>> = {
  about: text('只有约数，看不出是不少于还是不多于', 'an approximate figure, neither a lower nor an upper bound'),
  'not-whole': text('应为整数', 'it should be a whole number'),
  'villages-unknown': text('说的是全部村，报告没有写明村数', 'all villages are meant, and the report does not say how many there are'),
  'does-not-fit': text('与其他数据不符', 'it does not fit the other figures'),
};

function some(words: readonly string[]): string {
  return words.slice(0, 5).map((word) => `“${word}”`).join('、') + (words.length > 5 ? ` … (${words.length})` : '');
}

/** Words of what was found in a report. */
export const extractWords = {
  badReport: (file: string, why: Text): Text => text(`无法读取“${file}”：${why.zh}`, `Cannot read "${file}": ${why.en}`),
  changes: {
    hidden: (words: readonly string[]): Text => text(`文档中有隐藏文字，未读取：${some(words)}`, `The document has hidden words, which were not read: ${some(words)}`),
    inserted: (words: readonly string[]): Text => text(`文档有修订，插入的文字按正文读取：${some(words)}`, `The document has tracked changes; what was inserted was read: ${some(words)}`),
    deleted: (words: readonly string[]): Text => text(`文档有修订，删除的文字未读取：${some(words)}`, `The document has tracked changes; what was deleted was not read: ${some(words)}`),
  },
  notes: (words: readonly string[]): Text => text(`文档有脚注或尾注，未读取：${some(words)}`, `The document has footnotes or endnotes, which were not read: ${some(words)}`),
  inner: (count: number): Text => text(`文档里嵌有${count}份别的文件，其中的文字没有读取。请在 Word 或 WPS 中打开，重新另存为 .docx 后再试。`, `There are other documents inside the document (${count}), and their words were not read. Open it in Word or WPS and save it as .docx again.`),
  pictures: (count: number): Text => text(`文档有${count}张图片，其中的文字没有读取。`, `The document has pictures (${count}); what is written in them was not read.`),
  signs: (words: readonly string[]): Text => text(`文档有无法识别的符号，以“〓”代替，请核对：${some(words)}`, `The document has signs that are not known, with 〓 in their place; check: ${some(words)}`),
  nothing: text('没有找到可以确定的数据。请核对是否选对了报告。', 'Nothing could be found for certain. Check that it is the right report.'),
  found: (facts: number, conflicts: number, omitted: number): Text =>
    text(
      `找到${facts}项数据${conflicts === 0 ? '' : `，另有${conflicts}项前后不一致`}${omitted === 0 ? '' : `，${omitted}处未采用`}。请逐项核对后使用。`,
      `${facts} facts found${conflicts === 0 ? '' : `, ${conflicts} said in different ways`}${omitted === 0 ? '' : `, ${omitted} places left out`}. Check each before use.`,
    ),
  conflict: (label: string, said: string): Text => text(`“${label}”前后不一致，未填：${said}。请核实。`, `"${label}" is said in different ways and was left empty: ${said}. Please check.`),
  omitted: (label: string, reason: Omission, where: string, sentence: string): Text =>
    text(`“${label}”未填（${OMISSIONS[reason].zh}）：${where}“${sentence}”`, `"${label}" was left empty (${OMISSIONS[reason].en}): ${where} "${sentence}"`),
  heading: (framework: string, document: string): Text => text(`从报告${document}中找出的数据（${framework}），草稿`, `Facts found in the report${document} (${framework}), a draft`),
  rules: [
    text('每项数据下注明原句和位置，请逐项核对；报告没有写的不填，表示未知。', 'Each fact has its sentence and place; check every one. What the report does not say is left out, which means unknown.'),
    text('“确定”：原文就是这样写的；“请核对”：中间夹有别的词，或者由“全覆盖”等推出。', '"certain": the words stand there; "please check": other words stood in between, or all villages were meant.'),
  ],
  townNeeded: text('报告标题中没有找到乡镇名称，请填写', 'no name of a township was found in the title; fill it in'),
  yearNeeded: text('报告没有写明年度；知道时请填写', 'the report does not say its year; fill it in where known'),
  sure: { certain: text('确定', 'certain'), likely: text('请核对', 'please check') },
  shortfalls: text('报告承认的不足', 'shortfalls that the report admits'),
  nextSteps: text('报告的下一步打算', 'next steps of the report'),
  leftOut: text('未填的项', 'left empty'),
  paragraph: (place: number): Text => text(`第${place}段`, `paragraph ${place}`),
  yes: text('是', 'yes'),
};
