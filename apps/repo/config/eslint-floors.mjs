// Imports go down only: apps → framework → plugins and testkit → core. Each floor names what it may import; all else is refused.

/** A file of another package by path instead of by name. */
const around = String.raw`^(\.\./)+(packages|apps|core|testkit|plugin-[^/]*|framework-[^/]*)/|/src/`;

/**
 * @param {string} floor
 * @param {string} allowed what a non-relative import may be, as a regular expression
 * @param {string} remedy
 */
const only = (floor, allowed, remedy) => ({
  patterns: [
    { regex: String.raw`^(?!\.{1,2}/)(?!(?:${allowed})$)`, message: `${floor}: ${remedy}` },
    { regex: around, message: `${floor}: import another package by its name, never by a path into it.` },
  ],
});

// date-fns functions that read the clock; the barrel file loads them all.
const clockless = 'date-fns/(?!is(?:Today|Tomorrow|Yesterday|Past|Future|This)|startOfTo|endOfTo|startOfYe|endOfYe|constructNow)[a-zA-Z/-]+';
const core = String.raw`@fazhi/core(?:/[\w-]+)?`;
const plugin = '@fazhi/plugin-[a-z-]+';
const tests = 'vitest|fast-check|node:[a-z/_]+';

const floors = [
  ['core', 'packages/core', `zod|zod/.+|${clockless}|@noble/hashes/.+|fastest-levenshtein`, 'core stands alone: no workspace package, no Node module, date-fns by subpath and without the clock.', `${tests}|esbuild|yaml`],
  ['plugin', 'packages/plugin-*', core, 'a plugin imports @fazhi/core alone; its tests also @fazhi/testkit.', `${tests}|@fazhi/testkit`],
  ['testkit', 'packages/testkit', core, 'the testkit imports @fazhi/core alone.', tests],
  ['tables', 'packages/tables', `${core}|papaparse|hyparquet|hyparquet-writer`, 'tables imports @fazhi/core and its file formats alone; its tests also the framework.', `${tests}|@fazhi/testkit|@fazhi/framework-township`],
  ['files', 'packages/files', `${core}|docx|fflate|get-east-asian-width|hucre|hucre/xlsx|sax`, 'files imports @fazhi/core and its file formats alone; its tests also the framework.', `${tests}|@fazhi/testkit|@fazhi/framework-township|yaml`],
  ['report', 'packages/report', `${core}|@noble/hashes/.+|echarts/(?:core|charts|components|renderers)`, 'report imports @fazhi/core and its charts alone; its tests also the framework.', `${tests}|@fazhi/framework-township|yaml`],
  ['framework', 'packages/framework-*', `${core}|${plugin}`, 'a framework imports core and plugins.', `${tests}|@fazhi/testkit|chinese-days|yaml`],
];

export const floorRules = floors.flatMap(([floor = '', folder = '', allowed = '', remedy = '', inTests = '']) => [
  {
    files: [`${folder}/src/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', only(floor, allowed, remedy)] },
  },
  {
    files: [`${folder}/src/**/*.test.ts`],
    rules: { 'no-restricted-imports': ['error', only(`${floor} test`, `${allowed}|${inTests}`, remedy)] },
  },
]);
