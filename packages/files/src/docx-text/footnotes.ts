import { readXml } from '../package/read-xml.js';

/** The words of each footnote or endnote; those that only draw a line are none. */
export function notesIn(xml: string): readonly string[] {
  const notes: string[] = [];
  let [words, inText]: [string, boolean] = ['', false];
  readXml(xml, {
    open(name) {
      if (name === 'footnote' || name === 'endnote') words = '';
      if (name === 't') inText = true;
    },
    close(name) {
      if (name === 't') inText = false;
      if ((name === 'footnote' || name === 'endnote') && words.trim() !== '') notes.push(words.trim());
    },
    text(said) {
      if (inText) words += said;
    },
  });
  return notes;
}
