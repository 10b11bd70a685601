import { readSubmission } from '@fazhi/core';
import { draftOf, extract } from '@fazhi/files';
import { township } from '@fazhi/framework-township';
import fc from 'fast-check';
import { runCli } from '../cli.js';
import { bytesOf, editedBytes, textOf } from '../made/bytes.js';
import { lengthy, sentence } from '../made/reports.js';
import { tellIssues } from '../promises.js';
import { must, mustEqual, type Reader } from '../reader.js';

/** The text of a report. Its time may only grow as the text does: the guard's ceiling holds that on long ones. */
export const report: Reader = {
  id: 'report',
  ending: 'txt',
  cases: (corpus) => {
    const written = fc.array(sentence, { maxLength: 10 }).map((lines) => bytesOf(lines.join('\n')));
    return fc.oneof({ weight: 8, arbitrary: written }, { weight: 1, arbitrary: lengthy.map(bytesOf) }, { weight: 2, arbitrary: editedBytes(fc.constantFrom(...corpus)) });
  },
  hold: async (bytes) => {
    const text = textOf(bytes);
    await runCli(['extract'], 't.txt', bytes, township);
    if (text === undefined) return;
    const once = extract(township, text);
    if (text.length < 5000) mustEqual('the same twice', extract(township, text), once);
    for (const { fact, places } of once.facts) must(places.length > 0 && places.every(({ sentence: said }) => said !== ''), 'a fact says where it stands', () => fact);
    tellIssues(readSubmission(township, draftOf(township, once)).issues);
  },
};
