import { resolve } from 'node:path';
import { constants, Script } from 'node:vm';

/**
 * Imports a package as a module in that folder would, by the conditions of `import`: asking `require` where a package lies finds
 * none of those that are modules only. The program itself is no module and so cannot ask for one from elsewhere.
 */
export async function importFrom(folder: string, specifier: string): Promise<unknown> {
  const script = new Script('(specifier) => import(specifier)', { filename: resolve(folder, 'fazhi.mjs'), importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
  const load = script.runInThisContext() as (specifier: string) => Promise<unknown>;
  return await withoutWarnings(() => load(specifier));
}

/** Older versions of Node call this loader experimental on stderr, which is nothing to users; it is theirs by default everywhere. */
function withoutWarnings<Value>(make: () => Value): Value {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return make();
  } finally {
    process.emitWarning = emitWarning;
  }
}
