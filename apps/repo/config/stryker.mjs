import { fileURLToPath } from 'node:url';

/** What must not be wrong: changed one token at a time, each change should make a test fail. */
const mutate = [
  'packages/core/src/rules/**/*.ts',
  'packages/core/src/engine/**/*.ts',
  'packages/core/src/{plan,shortfall,check,batch,table,years}/*.ts',
  'packages/core/src/compare/**/*.ts',
  'packages/core/src/{points,exact,assess,final-score,standing,grades,placing}.ts',
  'packages/core/src/{define-framework,framework,framework-issues,class-issues,condition-issues}.ts',
  '!packages/core/src/**/*.test.ts',
];

export default {
  testRunner: 'vitest',
  plugins: [fileURLToPath(import.meta.resolve('@stryker-mutator/vitest-runner'))],
  vitest: { configFile: 'packages/core/vitest.config.ts', dir: 'packages/core', related: true },
  mutate,
  ignorePatterns: ['/docs', '/.cache', '/.turbo', '/coverage', '/reports', '**/dist'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  thresholds: { high: 90, low: 85, break: 85 },
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'reports/mutation.html' },
  clearTextReporter: { logTests: false, allowEmojis: false },
  tempDirName: '.stryker-tmp',
};
