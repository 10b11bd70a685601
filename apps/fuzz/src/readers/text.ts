import fc from 'fast-check';
import { stringify } from 'yaml';
import { runCli } from '../cli.js';
import { bytesOf, editedBytes } from '../made/bytes.js';
import { submissionTree } from '../made/submissions.js';
import { editedTree } from '../made/tree.js';
import { mustEqual, type Reader } from '../reader.js';

/** Indented as people read it, unless it is so deep that its blanks would be most of it. */
const isDeep = (text: string): boolean => /[[{]{20}|(\[\{"a":){10}/.test(text);
const asJson = (tree: unknown): string => (isDeep(JSON.stringify(tree)) ? JSON.stringify(tree) : JSON.stringify(tree, null, 1));

/** What is very deep stands in brackets, which YAML has too. Through JSON, since the writer of YAML takes plain objects only. */
function asYaml(tree: unknown): string {
  const text = JSON.stringify(tree);
  return isDeep(text) ? text : stringify(JSON.parse(text), { aliasDuplicateObjects: false });
}

/** A submission in YAML or JSON, whole or with bytes changed, through the command line. */
function textReader(id: 'yaml' | 'json', write: (tree: unknown) => string): Reader {
  const written = editedTree(submissionTree, 3).map((tree) => bytesOf(write(tree)));
  return {
    id,
    ending: id,
    cases: (corpus) => fc.oneof({ weight: 2, arbitrary: written }, { weight: 1, arbitrary: editedBytes(written) }, ...(corpus.length === 0 ? [] : [{ weight: 1, arbitrary: editedBytes(fc.constantFrom(...corpus)) }])),
    hold: async (bytes) => {
      const checked = await runCli(['validate'], `t.${id}`, bytes);
      const scored = await runCli(['score', '-f', 'json'], `t.${id}`, bytes);
      mustEqual('validate and score agree', scored.code, checked.code);
      await runCli(['explain', '-f', 'md'], `t.${id}`, bytes);
      const again = await runCli(['score', '-f', 'json'], `t.${id}`, bytes);
      mustEqual('the same twice', again, scored);
    },
  };
}

export const yaml = textReader('yaml', asYaml);
export const json = textReader('json', asJson);
