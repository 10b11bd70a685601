import tseslint from 'typescript-eslint';
import { floorRules } from './apps/repo/config/eslint-floors.mjs';
import { pureRules } from './apps/repo/config/eslint-pure.mjs';

const sources = ['packages/*/src/**/*.ts', 'apps/*/src/**/*.ts'];

/** Rules that need the types: only for files that a tsconfig covers. */
const typed = {
  files: sources,
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/no-unsafe-argument': 'error',
    '@typescript-eslint/no-unsafe-assignment': 'error',
    '@typescript-eslint/no-unsafe-call': 'error',
    '@typescript-eslint/no-unsafe-member-access': 'error',
    '@typescript-eslint/no-unsafe-return': 'error',
  },
};

export default tseslint.config(
  // The last two patterns before .cache: what tsup and vitest write beside their configuration for a moment, while lint runs.
  { ignores: ['**/dist/', '**/coverage/', 'docs/api/', '**/*.bundled_*.mjs', '**/*.timestamp-*.mjs', '.cache/', '.turbo/', '.stryker-tmp/', 'reports/', 'apps/repo/frozen/'] },
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 50 }],
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  typed,
  // A describe block is a list of cases, not a function to be understood as one.
  { files: ['**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/generated/**'], rules: { 'max-lines': 'off' } },
  // The linked program loads the built one, which is CommonJS for the sake of its start.
  { files: ['apps/*/bin/*.cjs'], languageOptions: { globals: { require: 'readonly' } }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
  ...floorRules,
  ...pureRules,
);
