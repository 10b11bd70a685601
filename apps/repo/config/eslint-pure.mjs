// What a package must not touch so that the same input gives the same bytes on every machine, in every time zone, also under a strict CSP.

const clock = 'No clock: the date comes in as an argument.';
const locale = 'No locale: results would differ from machine to machine.';
const rounding = 'Rounding happens in points.ts of core, once: elsewhere it is wrong on real ratios.';

const property = (/** @type {string} */ object, /** @type {string} */ name, /** @type {string} */ message) => ({ object, property: name, message });
const syntax = (/** @type {string} */ selector, /** @type {string} */ message) => ({ selector, message });

const always = [property('Date', 'now', clock), property('Math', 'random', 'No chance: same input, same result.')];

const globals = ['Intl', 'process', 'Buffer', 'globalThis', 'window', 'document', 'fetch', 'performance', 'console', 'crypto', 'setTimeout', 'setInterval'];

const forbidden = [
  syntax("NewExpression[callee.name='Date'][arguments.length=0]", clock),
  syntax("CallExpression[callee.name='Date']", clock),
  syntax('MemberExpression[property.name=/^toLocale/]', locale),
  syntax("MemberExpression[property.name='localeCompare']", locale),
];

export const pureRules = [
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-restricted-globals': ['error', ...globals.map((name) => ({ name, message: 'Packages are pure: no I/O, no locale, no globals.' }))],
      'no-restricted-properties': ['error', ...always, property('Math', 'round', rounding)],
      'no-restricted-syntax': ['error', ...forbidden, syntax("MemberExpression[property.name='toFixed']", rounding)],
    },
  },
  {
    files: ['packages/core/src/points.ts'],
    rules: { 'no-restricted-properties': ['error', ...always], 'no-restricted-syntax': ['error', ...forbidden] },
  },
];
