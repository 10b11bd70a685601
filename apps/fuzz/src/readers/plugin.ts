import { DefinitionError, defineFramework, definePlugin, type Plugin } from '@fazhi/core';
import { checkPlugin } from '@fazhi/testkit';
import fc from 'fast-check';
import { bytesOf, textOf } from '../made/bytes.js';
import { ODD, revived } from '../made/odd.js';
import { editedTree } from '../made/tree.js';
import { leaf } from '../made/words.js';
import { tellIssues } from '../promises.js';
import { must, mustEqual, type Reader } from '../reader.js';
import { plugin as whole } from '../world.js';

const few = fc.tuple(fc.subarray(Object.keys(whole.indicators), { minLength: 1, maxLength: 3 })).map(([ids]) => ({ ...whole, indicators: Object.fromEntries(Object.entries(whole.indicators).filter(([id]) => ids.includes(id))) }));
const odd = fc.record({ $: fc.constantFrom(...ODD), of: leaf });

/** Plugins as others write them, given to the library: a faulty one is refused with a DefinitionError, never with anything else. */
export const plugin: Reader = {
  id: 'plugin',
  ending: 'json',
  cases: () => fc.oneof({ weight: 5, arbitrary: editedTree(few, 3) }, { weight: 1, arbitrary: fc.tuple(few, odd, fc.constantFrom('id', 'title', 'area', 'facts', 'indicators')).map(([tree, value, key]) => ({ ...tree, [key]: value })) }, { weight: 1, arbitrary: odd }).map((tree) => bytesOf(JSON.stringify(tree))),
  hold: (bytes) => {
    const written: unknown = JSON.parse(textOf(bytes) ?? 'null');
    const first = outcomeOf(written);
    mustEqual('the same twice', outcomeOf(written), first);
    return Promise.resolve();
  },
};

function outcomeOf(written: unknown): unknown {
  let sound: Plugin;
  try {
    // What is not of the type comes from JavaScript, where nobody checks.
    sound = definePlugin(revived(written) as Plugin);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    tellIssues(error.issues, true);
    must(error.issues.length > 0, 'a refusal has words');
    return error.issues;
  }
  for (const { at, found } of checkPlugin(sound)) must(at !== '' && found !== '', 'a finding has words');
  try {
    defineFramework({ id: 'f', edition: 'f-1', title: { zh: '一', en: 'one' }, areas: [{ id: 'a', title: { zh: '甲', en: 'a' } }], plugins: [sound], total: 2, notApplicable: 'rescale', grades: [{ id: 'g', title: { zh: '合格', en: 'pass' }, atLeast: 0 }] });
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return error.issues;
  }
  return 'sound';
}
